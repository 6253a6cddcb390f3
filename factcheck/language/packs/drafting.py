"""Words that matter where a sentence of a source is made a claim of its own; patterns meet text with straight
apostrophes and plain spaces, whatever the case.
"""

# May stand before a statement without being part of it.
CONNECTIVES: dict[str, str] = {
    "fr": r"(?:(?:et|mais|or|car|donc|puis)\b,? |(?:alors|d'abord|ainsi|ensuite|enfin|en effet|par ailleurs|de plus|"
    r"en outre|cependant|toutefois|pourtant|néanmoins|d'ailleurs|bref|certes|cela dit|du coup|en revanche|au contraire|"
    r"par exemple|d'une part|d'autre part|premièrement|deuxièmement|de même|à ce titre|par conséquent|oui|non), )",
    "en": r"(?:(?:and|but|yet|so)\b,? |(?:then|thus|finally|moreover|furthermore|in addition|however|still|indeed|"
    r"besides|in fact|by contrast|on the contrary|for example|for instance|first|second|likewise|also|as a result|"
    r"consequently|therefore|of course|yes|no|meanwhile|nevertheless), )",
}
# Between two statements that can stand alone.
JOINTS: dict[str, str] = {
    "fr": r" ?; (?:et |mais |or )?|, (?:et|mais|or|puis) |,? (?:tandis|alors) qu(?:e |')",
    "en": r"; (?:and |but |however, )?|, (?:and|but|yet|so) |,? (?:while|whereas) ",
}
# What a statement that stands alone begins with: a determiner or a pronoun (names begin with a capital).
SUBJECTS: dict[str, str] = {
    "fr": r"l[ea]s? |l'|une? |des |ces? |cette |son |sa |ses |leurs? |ils? |elles? |on |nous |je |j'|ce |c'|cela |"
    r"plusieurs |certain(?:e?s) |beaucoup |aucune? |\d|quelque|chaque |tous |toutes |en \d",
    "en": r"the |an? |its |his |her |their |this |these |that |those |he |she |it |they |we |i |some |many |most |"
    r"several |no |\d|each |every |all |both |there |in \d",
}
# Pronouns that stand for one person where they open a statement.
PERSONS: dict[str, dict[str, str]] = {"fr": {"il": "m", "elle": "f"}, "en": {"he": "m", "she": "f"}}
# Pronouns that may stand for the subject of the sentence before, by how that begins (any word: the verb tells).
SUBJECT_OF: dict[str, dict[str, str]] = {
    "fr": {
        "il": r"(?:le|un|ce|cet) ",
        "elle": r"(?:la|une|cette) ",
        "ils": r"(?:les|des|ces) ",
        "elles": r"(?:les|des) ",
    },
    "en": {"it": r"(?:the|an?|this) ", "they": r"(?:the|these|those|two|three|four|most|some) "},
}
PLURAL = frozenset(["ils", "elles", "they"])
# « Il » that stands for nobody.
IMPERSONAL: dict[str, str] = {
    "fr": r"il (?:n'|ne |s'|se |en |y |lui |leur |nous |vous )*(?:a (?:fallu|plu|été (?:décidé|dit|question))|"
    r"faut|fallait|faudra|agi|reste|suffi|semble|paraît|existe|arrive|vaut|manque|convient|importe|pleut|fait |"
    r"est (?:\w+ )?(?:de|que|qu')|était (?:\w+ )?(?:de|que|qu')|(?:peut|pourrait|doit|devrait|va) (?:s'agir|y avoir))|"
    r"il (?:n')?y (?:a|avait|aura|en)",
    "en": r"\Z(?!\Z)",
}
# Opening a statement, these leave open of whom or what it speaks.
OPEN: dict[str, str] = {
    "fr": r"c'|(?:ils?|elles?|celui-ci|celle-ci|ceux-ci|celles-ci|cela|ceci|ça|ce|cet|cette|ces|son|sa|ses|leurs?|"
    r"ce dernier|cette dernière|ces derniers|ces dernières|les deux)(?![\w-])",
    "en": r"(?:he|she|it|they|this|that|these|those|its|his|her|their|the latter|the former|both|there)(?![\w'’-])",
}
# Who speaks for himself, or to somebody: a claim says it in the third person.
FIRST_PERSON: dict[str, str] = {
    "fr": r"(?<![\w'-])(?:je|j'|moi|m'|mon|mes|nous|notre|nos|vous|votre|vos)(?![\w-])|(?<=')[nv]ous\b",
    "en": r"(?<![\w'-])(?:I|me|[Mm]y|mine|[Ww]e|us|[Oo]urs?|[Yy]ours?|[Yy]ou)(?![\w-])",
}
# After these a name is a place or a thing that somebody is in or speaks of, not who speaks.
NOT_SPEAKING = frozenset(["in", "on", "into", "near", "about", "en", "sur", "dans", "vers", "pres"])
# A pronoun that may stand where a name stood: « a-t-il », « dit-elle ».
ASIDE_PRONOUNS: dict[str, frozenset[str]] = {
    "fr": frozenset(["il", "elle", "ils", "elles", "on", "t"]),
    "en": frozenset(["he", "she", "they"]),
}
# Lines that describe a document: who wrote it, who published it.
AUTHOR = r"(?:par|by|auteure?|author|texte|text|propos recueillis par|interview(?:ed)? by|entretien avec)\s*:?\s+"
PUBLISHED = r"(?:publié (?:dans|par|sur)|paru dans|published (?:in|by|on)|éditeur|publisher|source|journal)\s*:?\s+"
# Months as they are written, for dates in other words.
MONTHS: dict[str, tuple[str, ...]] = {
    "fr": tuple("janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()),
    "en": tuple(
        "January February March April May June July August September October November December".split(),
    ),
}
