"""French dates: months, hedges and the words that make a number a date or keep it from being one, without accents."""

MONTHS = {
    "janvier": 1, "janv": 1, "fevrier": 2, "fevr": 2, "fev": 2, "mars": 3, "avril": 4, "avr": 4, "mai": 5, "juin": 6,
    "juillet": 7, "juil": 7, "aout": 8, "septembre": 9, "sept": 9, "octobre": 10, "oct": 10, "novembre": 11, "nov": 11,
    "decembre": 12, "dec": 12,
}  # fmt: skip
# Short months that are words too count only with a full stop or a year ("15 sept" is no date).
WEAK_MONTHS = ("sept", "dec", "fev")
CAPITAL_MONTHS = ()
LOWER_MONTHS = ("mars",)  # « de Mars » is the planet
DAY_SUFFIX = "er"
DAY_JOIN = r"(?: ?[-–] ?| au | et (?:le )?)"
MONTH_JOIN = r"(?: ?[-–/] ?| et | a )"
OF = "de |d'"
WEEKDAY = "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
BARE_MONTH = (
    r"(?:en|au mois de|au mois d'|du mois de|du mois d'|depuis|debut|fin|des|courant|fin du mois de|mi-|de|d'|avant|"
    r"apres|jusqu'en|jusqu'a|vers) ?"
)
PART_OF_YEAR = {
    "spring": "printemps (?:de l'annee |de )?", "summer": "(?:(?<=l')|(?<=d')|(?<=cet ))ete (?:de l'annee |de )?",
    "autumn": "automne (?:de l'annee |de )?", "winter": "hiver (?:de l'annee |de )?",
    "early": "debut ", "mid": "mi-", "late": "fin ",
    "first half": "premier semestre (?:de l'annee |de )?",
    "second half": "(?:deuxieme|second) semestre (?:de l'annee |de )?",
}  # fmt: skip
PART_OF_MONTH = "mi-"
MONTH_FIRST = False
DECADE = r"annees (?P<tens>[0-9]{4}|[0-9]0)"
CENTURY = r"(?P<nth>[ivx]+|[0-9]{1,2}|dix-neuv|dix-huit|dix-sept|vingt|vingt et un|seiz|quinz)(?:e|eme|ieme) siecles?"
CENTURY_WORDS = {
    "vingt et un": 21,
    "vingt": 20,
    "dix-neuv": 19,
    "dix-huit": 18,
    "dix-sept": 17,
    "seiz": 16,
    "quinz": 15,
}
BEFORE_OUR_ERA = r" (?:av(?:ant|\.) (?:notre ere|j|jesus))"
HEDGES = {
    "depuis": "since", "a partir de": "since", "a partir du": "since", "a partir d'": "since", "des": "since",
    "jusqu'en": "until", "jusqu'au": "until", "jusqu'a": "until", "jusque": "until", "avant": "before",
    "apres": "after",
    "vers": "about", "autour de": "about", "aux alentours de": "about", "environ": "about",
    "d'ici": "", "d'ici a": "", "d'ici au": "", "d'ici fin": "", "a l'horizon": "", "a l'horizon de": "",
}  # fmt: skip
ARTICLES = (
    "le",
    "l'",
    "la",
    "les",
    "du",
    "debut",
    "fin",
    "la fin de",
    "la fin",
    "le debut de",
    "l'annee",
    "l'an",
    "la mi-",
)
# Two dates are the ends of a period: what stands before the first, and between them.
RANGES = {
    "entre": ("et", "et le", "et l'annee"), "de": ("a", "jusqu'en", "au"), "d'": ("a", "au"), "du": ("au", "a",
    "jusqu'au"),
    "depuis": ("jusqu'en", "jusqu'au", "a", "au"),
}  # fmt: skip
# A bare number between 1000 and 2100 is a year, unless one of these follows …
COUNT_UNIT = (
    r" ?(?:%|€|\$|£|h\b|km\b|pour cent|pour mille|fois\b|euros?\b|cents?\b|dollars?\b|heures?\b|jours?\b|mois\b|"
    r"ans\b|mots?\b|"
    r"d'entre\b|milli(?:on|ard))"
)
# … or a plural noun does (French puts none after a year), unless one of YEAR_AFTER stands before …
COUNT_NOUN = (
    r" (?!(?:dans|mais|sous|sans|plus|puis|les|des|ces|ses|mes|nos|vos|apres|tres|alors|depuis|jamais|moins|pas|"
    r"toujours|vers|ils|"
    r"elles|nous|vous|aux|deux|trois|six|dix|par|lors|tous|toutes|certains|certaines|plusieurs|selon|aupres|"
    r"quelques|leurs|chez|"
    r"hors|dehors|ailleurs|parfois|celles|ceux|desormais|paris|etats|louis|charles|nicolas|jacques|"
    r"francois)\b)[a-z]{3,}[sx]\b"
)
YEAR_AFTER = ("en", "depuis", "des", "l'an", "l'annee", "annee", "a l'horizon", "l'ete", "fin", "debut")
# … or one of these stands before.
COUNT_AFTER = (
    "plus de", "plus d'", "moins de", "environ", "quelque", "quelques", "pres de", "presque", "au moins", "au plus",
    "n°", "numero", "page",
    "pages", "p.", "pp.", "france", "article",
)  # fmt: skip
# A sentence without any of these holds no date.
TRIGGER = r"[0-9]|\b(?:janv|f[eé]vr|mars|avr|mai\b|juin|juil|ao[uû]t|sept|octobre|nov|d[eé]c)|si[eè]cle"
