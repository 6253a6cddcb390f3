"""Verbs and phrases of reported speech (folded forms)."""

REPORTING: dict[str, frozenset[str]] = {
    "fr": frozenset(
        """
    dit disent disait disaient dira affirme affirment affirmait affirmaient assure assurent assurait explique
    expliquent expliquait estime estiment estimait soutient soutiennent soutenait declare declarent declarait
    rappelle rappellent rappelait souligne soulignent soulignait note notent notait remarque remarquent
    observe observent juge jugent jugeait considere considerent pense pensent pensait croit croient ecrit
    ecrivent ecrivait raconte racontent racontait confie confiait avance avancent avancait ajoute ajoutait
    insiste insistait martele resume resumait deplore deplorait denonce denoncait denoncent regrette
    regrettait constate constatent constatait releve relevent relevait repond repondait retorque replique
    lance lancait tranche tranchait poursuit poursuivait precise precisait rapporte rapportait indique
    indiquait signale signalait predit predisent predisait prevoit prevoient prevoyait annonce annoncait
    promet promettait pretend pretendait plaide plaidait raille raillait ironise tonne conclut concluait
    evalue evaluent evaluait calcule calculent definit definissent qualifie qualifiait compare comparait
    montre montrent montrait demontre revele revelent revelait appelle reclame reclament critique critiquait
    accuse accusait reconnait admet conteste contestait explicite commente glisse souffle enonce
""".split()
    ),
    "en": frozenset(
        """
    says said say tells told claims claimed argues argued explains explained states stated writes wrote notes
    noted adds added insists insisted believes believed thinks thought considers maintains maintained contends
    reports reported reveals revealed observes observed remarks recalls recalled warns warned predicts
    predicted estimates estimated calls called describes described concludes concluded declares declared
    admits admitted points stresses stressed emphasises emphasizes suggests suggested deplores denounces
    denounced regrets defines defined replies replied answers quips sums puts expects finds found shows showed
    holds criticises criticizes demands pleads laments announced announces
""".split()
    ),
}
ACCORDING: dict[str, tuple[str, ...]] = {
    "fr": (
        "selon",
        "d apres",
        "aux yeux de",
        "aux yeux d",
        "pour",
        "de l avis de",
        "a en croire",
        "comme le dit",
        "comme l explique",
        "au dire de",
        "de l aveu de",
    ),
    "en": (
        "according to",
        "in the words of",
        "for",
        "in the view of",
        "in the account of",
        "as told by",
        "in the eyes of",
    ),
}
PRONOUNS: dict[str, frozenset[str]] = {
    "fr": frozenset(
        """
    il elle ils elles lui eux celui-ci celle-ci ceux-ci celles-ci ce cela ceci leur leurs son sa ses
    cette ces cet
""".split()
    ),
    "en": frozenset(
        """
    he she they it him her them his hers their theirs its this these that those
""".split()
    ),
}
# Pronouns that a sentence may begin with, of one person in English, of one person or thing in French.
SINGULAR: dict[str, frozenset[str]] = {"fr": frozenset(["il", "elle"]), "en": frozenset(["he", "she"])}
# Words that lead to a noun for what has been named before: « le chercheur », "this company".
DETERMINERS: dict[str, frozenset[str]] = {
    "fr": frozenset("le la l ce cet cette".split()),
    "en": frozenset("the this that".split()),
}

# Pronouns that a reporting verb may have for a subject: one person.
SPEAKING: dict[str, frozenset[str]] = {
    "fr": frozenset(["il", "elle", "lui", "celui", "celle"]),
    "en": frozenset(["he", "she", "himself", "herself"]),
}
# Before an organisation: it is where somebody works, not who speaks (« la directrice de recherche au CNRS »).
AFFILIATED = frozenset(["au", "du", "de", "a", "chez", "d", "l", "aux", "des", "of", "at", "from", "with", "for"])
# Who does it stands after these where the verb is passive.
PASSIVE: dict[str, frozenset[str]] = {"fr": frozenset(["par"]), "en": frozenset(["by"])}
# « X dialogue avec Y »: either does so with the other.
WITH: dict[str, frozenset[str]] = {"fr": frozenset(["avec"]), "en": frozenset(["with"])}
# A name after one of these is a complement, whose place in the sentence is free (the agent of a passive left out).
PREPOSITIONS: dict[str, frozenset[str]] = {
    "fr": frozenset(
        "a au aux chez en dans sur sous de du des d pour selon avec contre vers depuis d_apres apres".split()
    ),
    "en": frozenset("in at on for to of from with about against into under over according".split()),
}
