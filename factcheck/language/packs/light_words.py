"""Function words (folded) that an expression may do without: what is left tells as much.

Not here are those that turn a sentence (« sans », « plus », "not", "only") and the particles of English verbs.
"""

_FR = """
    le la les l un une des du de d a au aux en y et ou se s ce c cette ces son sa ses leur leurs mon ma mes ton ta tes
    notre nos votre vos il ils elle elles on je j tu nous vous me m te t lui est etre sont ete etait fut avoir ont
    pour dans sur avec que qu qui dont comme faire fait quelque quelques
""".split()

_EN = """
    the a an of to in at for with and or is are was were be been being it its his her their he she they we i you my
    our your this that these those s as from do does did have has had having one oneself own someone something somebody
    itself himself herself themselves him them
""".split()

LIGHT_WORDS: dict[str, frozenset[str]] = {"fr": frozenset(_FR), "en": frozenset(_EN)}

# Forms of the verb that makes a passive: between its words they make another expression.
AUXILIARIES: dict[str, frozenset[str]] = {
    "fr": frozenset("est sont ete etait etaient fut furent sera seront etre".split()),
    "en": frozenset("is are was were be been being got gets".split()),
}

# Forms of the verb behind which « été » is a form of « être », and no summer.
HAVING = frozenset("a ai as avons avez ont avait avaient aura auront aurait auraient ait aient ayant avoir eut".split())

# Words that deny by themselves: an expression that has one is not turned round by the « ne … pas » it may stand in.
DENYING: dict[str, frozenset[str]] = {
    "fr": frozenset("ne n pas sans aucun aucune jamais plus rien nul nulle personne guere".split()),
    "en": frozenset("not no never without none nothing nobody hardly barely scarcely neither nor".split()),
}

# Words that set what follows them against what stands before.
CONTRASTING: dict[str, frozenset[str]] = {
    "fr": frozenset("mais tandis quand contre plutot".split()),
    "en": frozenset("but while whereas against rather instead".split()),
}

# « … et en Allemagne … »: a conjunction and a preposition, which lead to the next place, or to what is said of it.
JOINING: dict[str, frozenset[str]] = {"fr": frozenset(("et",)), "en": frozenset(("and",))}
LEADING: dict[str, frozenset[str]] = {"fr": frozenset("en au aux a dans".split()), "en": frozenset(("in", "at"))}
