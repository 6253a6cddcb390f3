"""French cues of polarity, contrast, direction and quantity, as folded words (several words: space between)."""

# Second halves of « ne … »; « plus » is "no longer", and « que » alone makes no negation at all.
NE = ("ne", "n")
NE_SECOND = (
    "pas",
    "pas_encore",
    "point",
    "plus",
    "jamais",
    "rien",
    "aucun",
    "aucune",
    "aucunement",
    "personne",
    "ni",
    "guere",
    "nullement",
    "nul",
    "nulle",
    "saurait",  # « ne saurait suffire » denies without « pas »
    "sauraient",
)
NE_REACH = 7
RESTRICTIVE = ("que", "qu")
# « Pas d'autre auteur que Durand »: what is excepted is meant.
OTHER = ("d autre", "d autres", "autre", "autres")
EXCEPT = ("sinon", "hormis", "sauf")
# After « pas »: « pas seulement », « pas que » add to what is said and deny nothing.
NOT_ONLY = ("seulement", "uniquement", "simplement", "que", "qu", "moins", "rarement")
# Negating without « ne »: determiners and prepositions, whose reach is what follows.
ALONE = ("sans", "aucun", "aucune", "ni", "non", "nul", "nulle")
# « Jamais on n'avait vu pareille chose »: now one has.
NEVER = frozenset(["jamais"])
SUCH = frozenset("autant pareil pareille pareils pareilles tel telle tels telles aussi si".split())
WITHOUT = ("sans",)  # two negations with this say that something is needed: « sans X, pas de Y »
NOR = ("ni",)
ALONE_REACH = 4
ALONE_NOT = (
    "sans doute",
    "sans cesse",
    "sans precedent",
    "sans frontieres",
    "sans fil",
    "sans frontiere",
    "non seulement",
    "sans plus",
    "sans compter",
    "rien d autre qu",
    "rien d autre que",
    "rien de moins qu",
    "rien de moins que",
)
BARE = ("pas", "jamais")  # spoken French, headlines: « pas encore reconnu »
# « le premier pas », « une personne »: after one of these, the word is a noun and denies nothing.
# Turns of phrase whose words say nothing of how many or how much.
IDLE = (
    "avant tout",
    "apres tout",
    "malgre tout",
    "en tout",
    "du tout",
    "tout d abord",
    "tout d_abord",
    "tout a fait",
    "tout de suite",
    "tout au plus",
    "tout au moins",
    "tout au long",
    "tout simplement",
    "tout juste",
    "tout en",
    "tout autant",
    "tout aussi",
    "tout comme",
    "tout autre",
    "toute autre",
    "d aucuns",
    "d aucunes",
    "ou non",
    "ou pas",
    "si jamais",
    "a jamais",
    "que jamais",
)
NOUN_AFTER = frozenset(
    """
    un une le la ce cette son sa leur mon ma notre votre les des ces ses leurs chaque deux trois petit grand premier
    premiere dernier derniere seul seule meme autre tierce nouvelle jeune par de du d au faux bon mauvais simple
    """.split()
)
NOUNS = frozenset(["pas", "personne", "point"])
SUBJECT = ("aucun", "aucune", "personne", "nul", "nulle", "rien")
# Verbs and phrases that deny what follows them in the clause.
DENYING = (
    "refuse",
    "refusent",
    "refusait",
    "refuse de",
    "refusant",
    "refuser",
    "s abstient",
    "s abstiennent",
    *(f"{verb} d{of}" for verb in ("peur", "craint", "craignent", "s interdit", "s interdisent") for of in ("e", "")),
    *(f"hesit{ending} a" for ending in ("e", "ent", "ait", "aient", "er", "ant", "era")),
    "evite",
    "evitent",
    "evitait",
    "eviter",
    "cesse de",
    "cessent de",
    "cesser de",
    "cessait de",
    "cesse d",
    "cessent d",
    "cessait d",
    "cesser d",
    "echoue a",
    "echouent a",
    "echoue",
    "leur manque",
    "leur manquent",
    "leur manquait",
    "lui manque",
    "lui manquent",
    "lui manquait",
    "manque de",
    "manquent de",
    "manque d",
    "manquent d",
    "nie",
    "nient",
    "niait",
    "dement",
    "dementent",
    "exclut",
    "excluent",
    "renonce a",
    "renoncent a",
    "renonce",
    "loin d",
    "loin de",
    "il est faux",
    "faux que",
    "prive de",
    "prives de",
    "privee de",
    "privees de",
    "prive d",
    "prives d",
    "depourvu de",
    "depourvus de",
    "depourvue de",
    "depourvues de",
    "a l abri de",
    "a l abri des",
    "exempt de",
    "incapable de",
    "echappe a",
    "echappent a",
    "echapper a",
    "echappe aux",
    "echappent aux",
    "a l ecart de",
    "incapables de",
    "incapable d",
    "incapables d",
    "dispense de",
    "dispense d",
    "dispensent de",
    "faute de",
    "faute d",
    "impossible de",
    "impossible d",
    "absence de",
    "absence d",
    "plus aucun",
    "se garde de",
    "se gardent de",
    "se garde bien de",
    "se gardent bien de",
    "omet de",
    "omettent de",
    "omettre de",
    "omis de",
    "neglige de",
    "negligent de",
    "neglige d",
    "negligent d",
    "oublie de",
    "oublient de",
    "oublier de",
    "oublie d",
    "oublient d",
    "rechigne a",
    "rechignent a",
    "se refuse a",
    "se refusent a",
    "se passe de",
    "se passent de",
    "se passer de",
    "se passe d",
    "se passent d",
    "se passer d",
    "hors de question de",
    "plus question de",
    "il s en faut",
    "tout sauf",
    "fait fi de",
    "font fi de",
    "denue de",
    "denues de",
    "denuee de",
    "denuees de",
)
DOUBLE = (
    "cesse",
    "cessent",
    "cesser",
    "manque",
    "manquent",
    "manquer",
    "manquait",
    "manquaient",
)  # « ne cesse de » affirms
NO_LONGER = ("plus",)
# What it stands before is set aside; « et pas seulement » sets nothing aside.
EXCLUDING = (
    r"(?:(?:,|\bet\b|\bmais\b)\s+non(?:\s+pas)?|\b(?:et|mais)\s+pas|\bplutôt\s+qu(?:e|’|')|"
    r"\b(?:au\s+lieu|à\s+la\s+place)\s+d(?:es?|u|’|'))(?:\s+|(?<=[’']))"
    r"(?!seulement|uniquement|simplement|encore|toujours|plus\b|moins\b|que\b)"
)
CONTRAST = (
    "et non",
    "mais non",
    "plutot que",
    "au lieu de",
    "au lieu d",
    "au lieu des",
    "contrairement a",
    "contrairement aux",
    "et pas",
    "a la place de",
    "a la difference de",
    "par opposition a",
    "plutot qu",
    "et non pas",
    "a l inverse de",
    "au contraire de",
    "non pas",
)
CLAUSE = (
    "mais",
    "car",
    "parce",
    "puisque",
    "alors",
    "tandis",
    "lorsque",
    "lorsqu",
    "quand",
    "bien",
    "quoique",
    "qui",
    "dont",
    "où",
    "or",
    "donc",
    "si",
    "puis",
    "afin",
    "pour",
)
PARTING = frozenset(CLAUSE).difference("qui dont pour".split()) | {"et"}  # what a negation does not reach across
COORDINATING = "et|mais|tandis qu|alors qu"  # what joins two clauses of one rank, as it begins
NO_CLAUSE = ("pour cent", "pour mille")
THAN = ("que", "qu")
NO_MORE, NO_THING = "rien de", "(?:une?|des)"  # « rien de plus que », « moins un contrat que … » compare nothing
FELLOWS = frozenset(["homologue", "homologu", "pair", "pairs"])  # whoever they are, they are the others
THAN_REACH = 5  # words between « plus » and « que »
MORE = ("plus", "davantage", "mieux", "supérieure?s?")
LESS = ("moins", "inférieure?s?", "pire", "pis")
UP = ("plus", "davantage", "superieur", "superieure", "superieurs", "superieures", "mieux", "trop", "surtout")
DOWN = ("moins", "inferieur", "inferieure", "inferieurs", "inferieures", "pire", "peu", "guere")
# Steps of a scale from none to all; a word takes the step for the noun that follows it.
QUANTITY: dict[str, int] = {
    "aucun": 0,
    "aucune": 0,
    "nul": 0,
    "nulle": 0,
    "rien": 0,
    "peu": 1,
    "rare": 1,
    "rares": 1,
    "rarement": 1,
    "marginal": 1,
    "minorite": 1,
    "poignee": 1,
    "exceptionnellement": 1,
    "infime": 1,
    "quelques": 2,
    "certains": 2,
    "certaines": 2,
    "parfois": 2,
    "plusieurs": 2,
    "partie": 2,
    "quelquefois": 2,
    "divers": 2,
    "beaucoup": 3,
    "nombreux": 3,
    "nombreuses": 3,
    "souvent": 3,
    "frequemment": 3,
    "largement": 3,
    "maints": 3,
    "plupart": 4,
    "majorite": 4,
    "majoritairement": 4,
    "essentiel": 4,
    "principalement": 4,
    "surtout": 4,
    "generalement": 4,
    "presque tous": 4,
    "tous": 5,
    "toutes": 5,
    "chaque": 5,
    "toujours": 5,
    "totalite": 5,
    "ensemble": 5,
    "entierement": 5,
    "exclusivement": 5,
    "systematiquement": 5,
    "integralement": 5,
    "totalement": 5,
    "uniquement": 5,
    "partout": 5,
    "completement": 5,
    "tout": 5,
    "toute": 5,
    "integralite": 5,
}
# Adverbs of frequency stand on either side of their verb (« tirent souvent », « n'est jamais tiré »).
FREQUENCY: dict[str, int] = {
    "jamais": 0,
    "rarement": 1,
    "exceptionnellement": 1,
    "parfois": 2,
    "quelquefois": 2,
    "souvent": 3,
    "frequemment": 3,
    "generalement": 4,
    "habituellement": 4,
    "toujours": 5,
    "systematiquement": 5,
}
# For the sentence as a whole: a direction that is said of whatever word.
UPWARD = frozenset(
    """
    plus davantage mieux meilleur meilleure meilleurs meilleures superieur superieure superieurs superieures apres
    majorite plupart
    """.split()
)
DOWNWARD = frozenset(
    """
    moins pire pires inferieur inferieure inferieurs inferieures avant minorite rares
    """.split()
)
# What is said holds of this subject as well as of another.
ADDITIVE = (
    "lui aussi",
    "elle aussi",
    "eux aussi",
    "elles aussi",
    "egalement",
    "a son tour",
    "a leur tour",
    "de meme",
    "non plus",
    "de son cote",
    "de leur cote",
    "pour sa part",
    "pour leur part",
)
# Each makes one negation.
DENIALS = frozenset("pas jamais rien aucun aucune nul nulle personne sans nullement aucunement guere ni".split())
# What stands beside one of these and belongs to it: « pas le moins du monde » …
DENIAL_PARTS = frozenset("moins monde tout".split())
# … right behind it: « à aucun moment », « nulle part ».
DENIAL_NOUNS = frozenset(
    "moment instant part cas facon maniere sorte endroit lieu titre egard stade pretexte prix".split()
)
