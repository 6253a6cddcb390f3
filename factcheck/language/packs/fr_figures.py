"""French figures: number words, units, hedges and the names that hold a number (all without accents)."""

from factcheck.language.packs.tolerances import ABOUT, AT_LEAST, AT_MOST, NEAR, OVER, UNDER

CARDINALS = {
    "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9,
    "dix": 10, "onze": 11,
    "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16, "vingt": 20, "vingts": 20, "trente": 30,
    "quarante": 40,
    "cinquante": 50, "soixante": 60, "septante": 70, "huitante": 80, "octante": 80, "nonante": 90, "cent": 100,
    "cents": 100,
    "mille": 1000, "million": 1e6, "millions": 1e6, "milliard": 1e9, "milliards": 1e9, "billion": 1e12,
    "billions": 1e12,
}  # fmt: skip
AND = r"[ -]et[ -](?=une?\b|onze\b)"  # vingt et un, soixante et onze
POINT, AND_WORD = "virgule", "et"  # trois virgule huit, vingt et unième
HUNDREDS_BELOW = 20  # « dix-neuf cents », but « vingt cents » are a fifth of a dollar
ALONE = ("cent", "mille")  # numbers without another before them
NO_NUMBER = r"(?<=pour )cents?\b"  # « pour cent »
TENS_AND_TEENS = (60, 80)  # soixante-douze, quatre-vingt-dix-sept
ONE = ("un", "une")
# Written after digits: « 1,9 million », « 3 Md€ ».
SCALES = {
    "mille": 1e3,
    "k": 1e3,
    "milliers": 1e3,
    "million": 1e6,
    "millions": 1e6,
    "milliard": 1e9,
    "milliards": 1e9,
    "billion": 1e12,
    "billions": 1e12,
}
TIGHT_BEFORE = ""
TIGHT_SCALES = {"k": 1e3, "m": 1e6, "md": 1e9, "mds": 1e9}  # only before a currency sign
ORDINALS = {
    "unieme": 1, "deuxieme": 2, "seconde": 2, "second": 2, "troisieme": 3, "quatrieme": 4, "cinquieme": 5,
    "sixieme": 6, "septieme": 7,
    "huitieme": 8, "neuvieme": 9, "dixieme": 10, "onzieme": 11, "douzieme": 12, "treizieme": 13, "quatorzieme": 14,
    "quinzieme": 15,
    "seizieme": 16, "vingtieme": 20, "trentieme": 30, "quarantieme": 40, "cinquantieme": 50, "soixantieme": 60,
    "centieme": 100,
    "millieme": 1000,
}  # fmt: skip
ORDINAL_SUFFIX = "ieme|eme|e|nde|nd"
# « la seconde partie », but not « par seconde ».
WEAK_ORDINALS = r"(?<!par )(?<!chaque )(?:seconde?)(?= [a-z]{3})(?! (?:par|pour|apres|plus|moitie))"
COLLECTIVES = {
    "dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30, "quarantaine": 40,
    "cinquantaine": 50,
    "soixantaine": 60, "centaine": 100, "millier": 1000,
}  # fmt: skip
COLLECTIVE_TIMES = {"demi-": 0.5}
COLLECTIVE = (
    r"(?P<col_n>demi-|une |un |deux |trois |quatre |cinq |six |sept |huit )(?:(?:bon(?:ne)?|petite?|grosse?|gros) )?"
    r"(?P<col>%s)s?(?= d[e']| par |[.,;)]|$)"
)
# « des dizaines de millions »: no number, but a magnitude.
VAGUE = {"dizaines": 10, "douzaines": 12, "centaines": 100, "milliers": 1e3, "millions": 1e6, "milliards": 1e9}
VAGUE_OF = " de "
FEW = r"(?:plusieurs|quelques)"  # « plusieurs mille »
DENOMINATORS = {
    "tiers": 3, "quart": 4, "quarts": 4, "cinquieme": 5, "sixieme": 6, "septieme": 7, "huitieme": 8, "neuvieme": 9,
    "dixieme": 10,
    "onzieme": 11, "douzieme": 12, "quinzieme": 15, "vingtieme": 20, "vingtiemes": 20, "trentieme": 30,
    "quarantieme": 40, "cinquantieme": 50, "centieme": 100, "centiemes": 100, "millieme": 1000, "milliemes": 1000,
    "millionieme": 1e6, "millioniemes": 1e6, "cinquiemes": 5, "sixiemes": 6, "septiemes": 7,
    "huitiemes": 8, "dixiemes": 10,
}  # fmt: skip
NUMERATORS = {
    "un": 1,
    "le": 1,
    "deux": 2,
    "trois": 3,
    "quatre": 4,
    "cinq": 5,
    "six": 6,
    "sept": 7,
    "huit": 8,
    "neuf": 9,
}
# « un cinquième épisode » and « un tiers de confiance » are no fractions.
WEAK_FRACTION = (
    r"(?:le [a-z-]+|un (?!tiers|quart)[a-z-]+)(?![a-z-])(?! d(?:e|es|u)\b| d')"
    r"|(?:un|le) tiers(?: de confiance| payant|-)"
)
HALF = r"(?<!\ba )(?<!premiere )(?<!seconde )(?<!deuxieme )(?<!autre )(?:la |une )?moitie(?!-| moins| plus|\w)"
# Part of a scale or a time: « un quart de million », « un demi-siècle », « trois quarts d'heure ».
PART = (
    r"(?P<part_n>une? |deux |trois |)(?P<part_d>demi-|demie? |quarts? (?:de |d'))(?P<part_u>million|milliard|heure|"
    r"siecle|journee|douzaine|"
    r"annee|decennie|centaine)\b"
)
PART_NUMBERS = {"": 1, "un ": 1, "une ": 1, "deux ": 2, "trois ": 3}
PART_VALUES = {"d": 0.5, "q": 0.25}  # by the first letter
AND_A_HALF = r" et demie?\b"
# « un » and « une » that count: « une heure et demie », « une heure, treize minutes ».
ONE_AND_MORE = (
    r"(?= pour cents?\b| (?:ans?|annee|heure|mois|siecle|jour|journee) et demi| heure,? (?:et )?[a-z0-9-]+ min)"
)
RATIO = r"(?P<noun>(?: [a-z'-]+){0,2}?) sur "
RATIO_HINT = " sur "
RATIO_AFTER = r"(?![\w%]| (?:millions?|mille)\b|[.,][0-9])"
PERCENT = r" ?%| pour cents?\b(?! (?:euros?|dollars?)\b)| pour 100\b"
MONEY = {
    "€": ("EUR", 1), "$": ("USD", 1), "\\$": ("USD", 1), "$us": ("USD", 1), "£": ("GBP", 1), "¥": ("JPY", 1),
    "eur": ("EUR", 1), "usd": ("USD", 1),
    "euro": ("EUR", 1), "euros": ("EUR", 1), "dollar": ("USD", 1), "dollars": ("USD", 1), "dollars us": ("USD", 1),
    "dollars americains": ("USD", 1), "dollars canadiens": ("CAD", 1), "dollars australiens": ("AUD", 1),
    "livres sterling": ("GBP", 1),
    "yuan": ("CNY", 1), "yuans": ("CNY", 1), "yens": ("JPY", 1), "yen": ("JPY", 1), "francs suisses": ("CHF", 1),
    "francs cfa": ("XOF", 1),
    "roupies": ("INR", 1), "roupies indiennes": ("INR", 1), "shillings": ("KES", 1), "shillings kenyans": ("KES", 1),
    "ariary": ("MGA", 1),
    "cent": ("USD", 0.01), "cents": ("USD", 0.01), "cent de dollar": ("USD", 0.01), "cents de dollar": ("USD", 0.01),
    "cents americains": ("USD", 0.01), "centime": ("EUR", 0.01), "centimes": ("EUR", 0.01),
    "centimes d'euro": ("EUR", 0.01),
    "centime d'euro": ("EUR", 0.01), "cents d'euro": ("EUR", 0.01), "centimes de dollar": ("USD", 0.01),
    "centime de dollar": ("USD", 0.01),
}  # fmt: skip
DURATIONS = {
    "seconde": ("second", 1), "secondes": ("second", 1), "minute": ("minute", 1), "minutes": ("minute", 1),
    "min": ("minute", 1),
    "mn": ("minute", 1), "′": ("minute", 1), "heure": ("hour", 1), "heures": ("hour", 1), "jour": ("day", 1),
    "jours": ("day", 1),
    "journee": ("day", 1), "journees": ("day", 1), "semaine": ("week", 1), "semaines": ("week", 1), "mois": ("month",
    1),
    "trimestres": ("month", 3), "semestres": ("month", 6), "an": ("year", 1), "ans": ("year", 1), "annee": ("year", 1),
    "annees": ("year", 1), "decennie": ("year", 10), "decennies": ("year", 10), "siecle": ("year", 100),
    "siecles": ("year", 100),
}  # fmt: skip
RELATIVE = r",? (?:plus tard|plus tot|apres\b|auparavant|avant\b)"  # « trois ans plus tard » only orders events
PER = {
    "hour": r"de l'heure|l'heure|a l'heure|par heure|/ ?h(?:eure)?\b|horaires?|chaque heure|l'heure de travail|heure\b",
    "day": r"par jour|/ ?j(?:our)?\b|la journee|journaliers?|journalieres?|quotidiens?|chaque jour|quotidiennement",
    "week": r"par semaine|/ ?semaine|hebdomadaires?|chaque semaine|la semaine",
    "month": r"par mois|/ ?mois|mensuels?|mensuelles?|mensuellement|chaque mois|le mois",
    "year": r"par an\b|/ ?an\b|annuels?|annuelles?|annuellement|chaque annee|par annee|l'an\b|l'annee",
}  # fmt: skip
PER_FILLER = r"(?: (?:bruts?|nets?|americains|environ|au plus|au moins|seulement|a peine|en moyenne|de salaire))?"
PER_NOUN = r"(?: [a-z'-]+){0,2}?"
PER_SURE = r"(?: par |/| chaque )"  # with other words between, only these
PER_BEFORE = {"horaire": "hour", "mensuel": "month", "annuel": "year", "journalier": "day", "hebdomadaire": "week",
    "mensuelle": "month",
              "annuelle": "year", "quotidien": "day", "chaque mois": "month", "par mois": "month", "par an": "year",
              "par jour": "day",
              "par heure": "hour", "par semaine": "week", "mensuels": "month", "annuels": "year"}  # fmt: skip
HEDGES = {
    **dict.fromkeys(("pres de", "pres d'", "pres des", "pres du", "presque", "quasi", "quasiment", "pas loin de",
    "pas loin d'",
                     "non loin de", "approchant"), NEAR),
    **dict.fromkeys(("environ", "autour de", "autour d'", "aux alentours de", "aux environs de", "quelque",
    "quelques", "a peu pres",
                     "approximativement", "grosso modo", "dans les", "de l'ordre de", "de l'ordre d'", "en gros",
                     "avoisine", "avoisinant", "avoisinent", "approche", "a peine"), ABOUT),
    **dict.fromkeys(("plus de", "plus d'", "plus des", "plus du", "au-dela de", "au-dela des", "depasse",
    "depassent", "depassait",
                     "depassant", "excede", "excedent", "superieur a", "superieure a", "un peu plus de",
                     "un peu plus d'", "bien plus de",
                     "davantage que", "plus que"), OVER),
    **dict.fromkeys(("moins de", "moins d'", "moins des", "moins du", "un peu moins de", "un peu moins d'",
    "un peu moins des", "inferieur a",
                     "inferieure a", "en dessous de", "sous les", "sous la barre des"), UNDER),
    **dict.fromkeys(("au moins", "pas moins de", "pas moins d'", "minimum", "au minimum", "a minima",
    "au bas mot", "facilement"), AT_LEAST),
    **dict.fromkeys(("au plus", "tout au plus", "jusqu'a", "jusqu'aux", "au maximum", "maximum", "pas plus de",
    "pas plus d'", "a hauteur de"), AT_MOST),
}  # fmt: skip
HEDGES_AFTER = {"environ": ABOUT, "au bas mot": AT_LEAST, "facilement": AT_LEAST, "grand maximum": AT_MOST,
    "a tout casser": AT_MOST, "au moins": AT_LEAST, "ou plus": AT_LEAST, "au minimum": AT_LEAST,
    "au maximum": AT_MOST, "tout au plus": AT_MOST,
                "au plus": AT_MOST, "a peu pres": ABOUT}  # fmt: skip
# Passed over between a hedge and its number.
ARTICLES = ("les", "la", "le", "l'")
DEFINITE = ("les", "des", "aux", "ces", "ses", "leurs", "nos", "vos")  # « les deux pays »: the two just spoken of
RANGE_OPENERS = ("entre", "d'entre")
SPAN_OPENERS = ("de", "d'", "des")
RANGE_AND, RANGE_TO, RANGE_OR = ("et", "et les"), ("a", "-", "–", "jusqu'a"), ("ou", "a")
# Between a sum and its cents, an hour and its minutes.
COMPOUND_JOINTS = ("", ",", "et", ", et")
# The unit of the last of several figures is that of the others: « 500 000,
# 1,9 million et 15 millions de travailleurs ».
LIST_JOINTS = (
    ",",
    "et",
    "ou",
    ", et",
    ", ou",
    "contre",
    "plutot que",
    "et non",
    "au lieu de",
    "puis",
    "a",
    "voire",
    ", voire",
    "sinon",
    ", sinon",
    "ou meme",
    ", ou meme",
    "et de",
    "ou de",
    "et plutot que",
)
ADJECTIVES = frozenset(
    """
    grand grande grands grandes petit petite petits petites autre autres premier premiere premiers premieres nouveau
    nouveaux nouvelle nouvelles
    jeune jeunes dernier derniere derniers dernieres bon bonne bons bonnes seul seuls seule seules long longue longs
    longues vieux vieille vieilles
    gros grosse grosses different differents differente differentes principal principaux principale principales
    prochains prochaines mauvais mauvaises
    bonnes celebres fameux fameuses meilleurs meilleures pauvres simples vrais vraies courts courtes hauts hautes
    anciens anciennes importants importantes
    """.split()
)
IRREGULAR = frozenset({"fois"})  # counted, though it is a function word elsewhere
NOT_NOUNS: frozenset[str] = frozenset()
PLURAL_ENDS = ("s", "x", "z")
LOOK_FOR_NOUN = 1  # words after the adjectives among which the counted noun is the first plural
NUMBERED = {
    "n°": "number", "no": "number", "no.": "number", "numero": "number", "numeros": "number", "p.": "page",
    "pp.": "page", "page": "page", "pages": "page",
    "article": "article", "articles": "article", "chapitre": "chapitre", "chap.": "chapitre", "episode": "episode",
    "saison": "saison", "tome": "tome",
    "volume": "volume", "vol.": "volume", "etape": "etape", "note": "note", "niveau": "niveau", "partie": "partie",
    "phase": "phase",
}  # fmt: skip
# Names that end in a number, without a capital to show it.
NAMED = (
    "covid",
    "covid-",
    "web",
    "france",
    "tv",
    "version",
    "windows",
    "gpt",
    "chatgpt",
    "g",
    "channel",
    "rfi",
    "m6",
    "psl",
    "formule",
    "type",
    "3d",
)
# Capitalised at the start of a sentence and no name.
LEADING = frozenset("seulement seuls seules soit compter total resultat bilan prix duree environ moyenne".split())
# After an hour below twelve: it is past noon.
LATE = r" d(?:u soir|e l'apres-midi)\b"
DAY_BEFORE = ("le", "du", "au")
CLOCK = r"[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?"
# « à 20h30 » is a time of day, « un film de 1h30 » and « 35h par semaine » are durations.
CLOCK_BEFORE = ("a", "vers", "des", "avant", "apres", "jusqu'a", "d'ici", "aux alentours de")
CLOCK_AFTER = r" ?(?:a|-|–|et) ?[0-9]{1,2} ?h"
HOURS = (
    r"(?P<hms_h>[0-9]{1,3}) ?h(?: ?(?P<hms_m>[0-5]?[0-9])(?:(?: ?(?:min|mn))|['′] ?(?P<hms_s>[0-5]?[0-9])?)?)?(?!\w)"
)
HOURS_OF = r" (?:de |par |d'|supplementaires|hebdo)"
GROUPED = r"[0-9]{1,3}(?:[ .][0-9]{3})+(?![0-9])(?:,[0-9]+)?|[0-9]+(?:[,.][0-9]+)?"
GROUPING = "."
TRIGGER = (
    r"[0-9]|\b(?:deux|trois|quatr|cinq|six|sept|huit|neu[fv]|di[xz]|onz|douz|treiz|quatorz|quinz|seiz|vingt|trent|"
    r"quarant|soixant|"
    r"septant|huitant|octant|nonant|cents?\b|centi|centain|mill(?:e|i)|billi|demi|moiti|tiers|quart|seconde?)"
)
# Shares without a number (see `shares`), in plain letters, with what leads to the thing that they are shares of.
_SHARED = r" (?:de(?: la| l'| leurs?| ses?| son| sa| ces?| cette| nos| notre)?|d'|des|du)(?= |(?<='))"
_MUCH = r"(?:(?:tres )?(?:grande|large|vaste|nette|ecrasante|immense|forte|confortable) )?"
_LITTLE = r"(?:toute )?(?:petite|faible|infime|maigre|mince|modeste)"
MOST_OF = (
    rf"(?:(?:une |la |l'){_MUCH}majorite|la plupart|l'essentiel|le plus clair|le (?:plus )?gros|"
    rf"la (?:plus grande|majeure|meilleure) (?:part|partie)){_SHARED}"
)
FEW_OF = rf"(?:(?:une|la) (?:{_LITTLE} )?minorite|(?:une|la) {_LITTLE} (?:part|partie|fraction|portion)){_SHARED}"
SHARE_HINT = r"majorite|plupart|essentiel|plus clair|gros|part|minorite|fraction|portion"
# What tells of all but something: « ailleurs qu'à Paris », « d'autres pays ».
REST = frozenset("ailleurs autre autres hors dehors sauf excepte hormis".split())
