"""What people without a name hold, in plain letters (see `language.hearsay`)."""

# Whose business it is to hold something, and what is held.
HOLDERS: dict[str, str] = {
    "fr": (
        r"(?:professionnel(?:le)?s|specialistes|experte?s|gens|praticien(?:ne)?s|chercheu(?:rs|ses)|scientifiques|"
        r"economistes|sociologues|universitaires|analystes|observateurs|commentateurs|editorialistes|medias|gourous|"
        r"prophetes|partisans|defenseurs|adeptes|promoteurs|tenants|optimistes|pessimistes|enthousiastes|detracteurs|"
        r"critiques|dirigeants|patrons|investisseurs|pionniers|industriels|discours|rhetorique|propheties?|opinion|"
        r"idees? (?:recue|repandue|courante)s?|croyances?|mythes?|legendes?|rumeurs?|prejuges?)"
    ),
    "en": (
        r"(?:professionals|practitioners|specialists|experts|insiders|people|researchers|scholars|scientists|academics|"
        r"economists|sociologists|analysts|observers|commentators|pundits|media|gurus|prophets|proponents|advocates|"
        r"defenders|supporters|believers|enthusiasts|optimists|pessimists|detractors|critics|executives|leaders|bosses|"
        r"investors|pioneers|industrialists|rhetoric|prophec(?:y|ies)|opinion|wisdom|beliefs?|myths?|legends?|"
        r"rumou?rs?|misconceptions?|prejudices?)"
    ),
}
# Who does where nobody says more of them; before a noun they only count.
INDEFINITE: dict[str, str] = {
    "fr": r"(?:d'aucuns|certaine?s|beaucoup|plusieurs|d'autres|les uns|ceux|celles|eux)",
    "en": r"(?:some|many|others|several|those)",
}
# Whose word it is only where they hold something.
PRONOUNS: dict[str, str] = {"fr": r"(?:ils|elles)", "en": r"they"}
# Who may hold something, and does much else.
BODIES: dict[str, str] = {
    "fr": r"(?:entreprises|firmes|geants|acteurs|milieux?|metier|secteur|industrie|societes|plateformes)",
    "en": r"(?:compan(?:y|ies)|firms|giants|circles|business|trade|sector|industr(?:y|ies)|players|platforms)",
}
HOLD: dict[str, str] = {
    "fr": (
        r"(?:(?:dis|affirm|assur|estim|soutienn|souten|declar|jug|juge|consider|pens|croi|croy|pretend|predis|prevoi|"
        r"prevoy|annonc|annonce|promett|pari|voi|voy|tienn|craign|imagin|suppos|avanc|redout|esper|proclam|clam|"
        r"augur|pronostiqu|parl|qualifi|present|decriv|designe?)(?:ent|aient)|annonce|pretend|predit|promet|veut)"
    ),
    "en": (
        r"(?:says?|said|claim(?:s|ed)?|maintain(?:ed)?|believed?|think|thought|argued?|regard(?:ed)?|view(?:ed)?|see|saw|"
        r"hold|held|predict(?:s|ed)?|expect(?:ed)?|reckon(?:ed)?|assumed?|supposed?|imagined?|insist(?:ed)?|promised?|"
        r"(?:speak|spoke|talk|talked) of|foresee|foretells?|forecast|consider(?:ed)?|declared?|described?|announced?|"
        r"fear(?:ed)?|swear|hoped?|bet|proclaim(?:ed)?|has it)"
    ),
}
ACCORDING: dict[str, str] = {
    "fr": (
        r"(?:selon|d'apres|a en croire|aux? dires?|a entendre|a ecouter|aux yeux|de l'avis|dans l'esprit|"
        r"dans la bouche|de l'aveu)"
    ),
    "en": r"(?:according to|in the (?:view|opinion|eyes|words|minds) of)",
}
DETERMINERS: dict[str, str] = {
    "fr": r"(?:(?:d?es|d?u|une?|le|la|ces|de|les|une partie|nombre|quelques|certaine?s|plusieurs) |[dl]')*",
    "en": r"(?:(?:the|these|those|an?|some|many|certain|several) )*",
}
# "People think that …", where nobody in particular does.
ONE: dict[str, str] = {
    "fr": r"(?:on|le public|tout le monde) (?:s')?(?:croit|croyait|pense|pensait|dit|imagine|suppose|soutient|pretend)",
    "en": (
        r"(?:(?:it is|it was) (?:often |widely |commonly )?(?:believed|thought|said|assumed|claimed) that"
        r"|(?:the public|everyone|everybody) (?:believes|thinks|says|assumes|imagines|supposes))"
    ),
}
THAT: dict[str, str] = {"fr": r"(?:que\b|qu')", "en": r"that\b"}
