"""English figures: number words, units, hedges and the names that hold a number."""

from factcheck.language.packs.tolerances import ABOUT, AT_LEAST, AT_MOST, NEAR, OVER, UNDER

CARDINALS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12,
    "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
    "twenty": 20, "thirty": 30,
    "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "a": 1, "an": 1,
    "hundred": 100, "thousand": 1000,
    "million": 1e6, "billion": 1e9, "trillion": 1e12,
}  # fmt: skip
AND = r"(?:(?<=hundred)|(?<=thousand)|(?<=million)) and (?!an?\b)"  # two hundred and five
POINT, AND_WORD = "point", "and"  # three point eight, hundred and twentieth
HUNDREDS_BELOW = 100  # "nineteen hundred"
ALONE = ()
NO_NUMBER = r"(?<=per )(?:hundred|thousand|million)\b"
TENS_AND_TEENS = ()
ONE = ("one", "a", "an")
SCALES = {
    "hundred": 1e2,
    "thousand": 1e3,
    "million": 1e6,
    "billion": 1e9,
    "trillion": 1e12,
    "k": 1e3,
    "bn": 1e9,
    "tn": 1e12,
}
TIGHT_BEFORE = r"| (?:[a-z]+s|people|women|men)\b"  # "5m people"
TIGHT_SCALES = {"k": 1e3, "m": 1e6, "mn": 1e6, "b": 1e9, "bn": 1e9, "tn": 1e12}  # only with a currency sign
ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12,
    "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18,
    "nineteenth": 19,
    "twentieth": 20, "thirtieth": 30, "fortieth": 40, "fiftieth": 50, "hundredth": 100, "thousandth": 1000,
}  # fmt: skip
ORDINAL_SUFFIX = "nd|rd|th|st"
WEAK_ORDINALS = r"(?<!per )(?<!every )(?<!each )(?<!split )second(?= [a-z]{3})(?! (?:per|for|after|and|half))"
COLLECTIVES = {"dozen": 12}
COLLECTIVE_TIMES = {"half a": 0.5}
COLLECTIVE = r"(?P<col_n>half a |a |an |one |two |three |four |five |six )(?P<col>%s)\b"
# "tens of millions": no number, but a magnitude.
VAGUE = {
    "tens": 10, "dozens": 12, "hundreds": 100, "thousands": 1e3, "millions": 1e6, "billions": 1e9, "trillions": 1e12,
}  # fmt: skip
VAGUE_OF = " of "
FEW = r"(?:several|many|a (?:good |great )?(?:few|many)|a couple(?: of)?)"  # "several hundred": hundreds
DENOMINATORS = {
    "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fourths": 4, "fifth": 5, "fifths": 5, "sixth": 6,
    "sixths": 6, "seventh": 7, "sevenths": 7,
    "eighth": 8, "eighths": 8, "ninth": 9, "ninths": 9, "tenth": 10, "tenths": 10, "twelfth": 12, "fifteenth": 15,
    "twentieth": 20, "twentieths": 20, "thirtieth": 30, "fortieth": 40, "fiftieth": 50,
    "hundredth": 100, "hundredths": 100, "thousandth": 1000, "thousandths": 1000, "millionth": 1e6, "millionths": 1e6,
}  # fmt: skip
NUMERATORS = {
    "a": 1,
    "an": 1,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
}
WEAK_FRACTION = r"(?:an?|one)[ -][a-z-]+(?![a-z-])(?! of\b| the\b| more\b| less\b|[.,;:!?)]|$)"
HALF = (
    r"(?<!first )(?<!second )(?<!other )(?<!last )(?<!latter )(?<!former )(?<!top )(?<!bottom )(?<!better )(?<!and a )"
    r"(?:(?<!and )a |one |one-)?"
    r"half(?![-\w]| past| as| way| time)"
)
PART = (
    r"(?P<part_n>an? |one |two |three |)(?P<part_d>half (?:an? )?|half-|halves of an? |quarters? of an? |quarter[ -])"
    r"(?P<part_u>thousand|million|billion|trillion|hour|century|dozen|decade|day|year)\b"
)
PART_NUMBERS = {"": 1, "a ": 1, "an ": 1, "one ": 1, "two ": 2, "three ": 3}
PART_VALUES = {"h": 0.5, "q": 0.25}
AND_A_HALF = r" and a half\b"
# "one" and "an" that count: "an hour and a half", "one hour, thirteen minutes".
ONE_AND_MORE = (
    r"(?= per ?cent\b| and a half| (?:hour|day|week|month|year|century|decade) and a half"
    r"| hour,? (?:and )?[a-z0-9-]+ min)"
)
RATIO = r"(?P<noun>(?: [a-z'-]+){0,2}?)(?: |-)(?:in|out of)[ -](?:every )?"
RATIO_HINT = r"[ -](?:in|out of)[ -]"
RATIO_AFTER = r"(?![\w%]|[ -](?:million|thousand)\b|[.,][0-9])"
PERCENT = r" ?%|[ -]per ?cents?\b"
MONEY = {
    "€": ("EUR", 1), "$": ("USD", 1), "\\$": ("USD", 1), "us$": ("USD", 1), "£": ("GBP", 1), "¥": ("JPY", 1),
    "eur": ("EUR", 1), "usd": ("USD", 1), "gbp": ("GBP", 1),
    "euro": ("EUR", 1), "euros": ("EUR", 1), "dollar": ("USD", 1), "dollars": ("USD", 1), "us dollars": ("USD", 1),
    "bucks": ("USD", 1),
    "american dollars": ("USD", 1), "canadian dollars": ("CAD", 1), "australian dollars": ("AUD", 1),
    "pounds sterling": ("GBP", 1),
    "pounds": ("GBP", 1), "yuan": ("CNY", 1), "yen": ("JPY", 1), "swiss francs": ("CHF", 1), "cfa francs": ("XOF",
    1), "rupees": ("INR", 1),
    "kenyan shillings": ("KES", 1), "shillings": ("KES", 1), "ariary": ("MGA", 1), "cent": ("USD", 0.01),
    "cents": ("USD", 0.01),
    "us cents": ("USD", 0.01), "euro cents": ("EUR", 0.01), "eurocents": ("EUR", 0.01), "cents of a dollar": ("USD",
    0.01),
    "of a cent": ("USD", 0.01), "pence": ("GBP", 0.01), "cent of a dollar": ("USD", 0.01), "of a us cent": ("USD",
    0.01),
}  # fmt: skip
DURATIONS = {
    "second": ("second", 1), "seconds": ("second", 1), "minute": ("minute", 1), "minutes": ("minute", 1),
    "min": ("minute", 1),
    "mins": ("minute", 1), "′": ("minute", 1), "hour": ("hour", 1), "hours": ("hour", 1), "day": ("day", 1),
    "days": ("day", 1), "week": ("week", 1),
    "weeks": ("week", 1), "month": ("month", 1), "months": ("month", 1), "year": ("year", 1), "years": ("year", 1),
    "decade": ("year", 10),
    "decades": ("year", 10), "century": ("year", 100), "centuries": ("year", 100),
}  # fmt: skip
RELATIVE = r",? (?:later|earlier|after\b|afterwards|beforehand|before\b)"
PER = {
    "hour": r"an hour|per hour|/ ?h(?:ou)?r?\b|hourly|every hour|each hour",
    "day": r"a day|per day|/ ?day|daily|every day|each day",
    "week": r"a week|per week|/ ?week|weekly|every week|each week",
    "month": r"a month|per month|/ ?month|monthly|every month|each month",
    "year": r"a year|per year|/ ?year|per annum|yearly|annual|annually|every year|each year",
}
PER_FILLER = r"(?: (?:gross|net|or so|or more|at most|at least|on average|in pay|in wages))?"
PER_NOUN = r"(?: [a-z'-]+){0,2}?"
PER_SURE = r"(?: per | every | each |/| an? (?:day|week|month|year|hour)\b)"
PER_BEFORE = {"hourly": "hour", "monthly": "month", "annual": "year", "yearly": "year", "daily": "day",
    "weekly": "week", "per month": "month",
              "per year": "year", "per day": "day", "per hour": "hour", "each month": "month",
              "every month": "month"}  # fmt: skip
HEDGES = {
    **dict.fromkeys(("nearly", "almost", "close to", "nearly all of the", "just about", "not far from",
    "approaching", "close on", "not quite"), NEAR),
    **dict.fromkeys(("about", "around", "some", "roughly", "approximately", "circa", "an estimated",
    "in the region of", "or so", "something like",
                     "on the order of", "of the order of", "barely", "scarcely"), ABOUT),
    **dict.fromkeys(("more than", "over", "upwards of", "upward of", "above", "exceeding", "exceeds", "exceed",
    "exceeded", "in excess of",
                     "just over", "a little over", "well over", "greater than", "a little more than",
                     "slightly more than", "beyond", "north of"), OVER),
    **dict.fromkeys(("less than", "fewer than", "under", "below", "just under", "a little under",
    "slightly less than", "a little less than",
                     "short of", "just short of"), UNDER),
    **dict.fromkeys(("at least", "no less than", "no fewer than", "not less than", "a minimum of", "minimum",
    "easily"), AT_LEAST),
    **dict.fromkeys(("at most", "up to", "no more than", "not more than", "at the most", "a maximum of",
    "as many as", "as much as", "maximum"), AT_MOST),
}  # fmt: skip
HEDGES_AFTER = {"or so": ABOUT, "give or take": ABOUT, "at the very most": AT_MOST, "at the very least": AT_LEAST,
    "at the least": AT_LEAST, "or more": AT_LEAST, "at least": AT_LEAST, "or less": AT_MOST, "at most": AT_MOST,
    "at the most": AT_MOST,
                "approximately": ABOUT}  # fmt: skip
ARTICLES = ()
DEFINITE = ("the", "these", "those", "its", "their", "his", "her", "our", "your")  # "the two countries": just spoken of
RANGE_OPENERS = ("between",)
SPAN_OPENERS = ("from",)
RANGE_AND, RANGE_TO, RANGE_OR = ("and",), ("to", "-", "–", "up to"), ("or", "to")
# Between a sum and its cents, an hour and its minutes.
COMPOUND_JOINTS = ("", ",", "and", ", and")
LIST_JOINTS = (
    ",",
    "and",
    "or",
    ", and",
    ", or",
    "or even",
    ", or even",
    "and even",
    "if not",
    ", if not",
    "rather than",
    "instead of",
    "not",
    ", not",
    "against",
    "versus",
    "then",
    "to",
    "as opposed to",
    "compared with",
)
ADJECTIVES = frozenset(
    """
    big small large great other first new young last good bad only long old different main next major minor short
    high low early late former odd
    """.split()
)
IRREGULAR = frozenset("people men women children feet teeth staff personnel humans".split())
NOT_NOUNS = frozenset("perhaps besides always towards sometimes indeed".split())
PLURAL_ENDS = ("s",)
LOOK_FOR_NOUN = 3
NUMBERED = {
    "no.": "number", "n°": "number", "number": "number", "issue": "number", "issue no.": "number", "p.": "page",
    "pp.": "page", "page": "page",
    "pages": "page", "article": "article", "articles": "article", "chapter": "chapter", "episode": "episode",
    "season": "season", "volume": "volume",
    "vol.": "volume", "step": "step", "note": "note", "level": "level", "part": "part", "phase": "phase",
    "section": "section",
}  # fmt: skip
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
    "channel",
    "g",
    "formula",
    "type",
    "3d",
)
LEADING = frozenset("only just total result price length average approximately roughly nearly".split())
# After an hour below twelve: it is past noon.
LATE = r" in the (?:evening|afternoon)\b"
DAY_BEFORE = ("on the",)
CLOCK = r"[0-9]{1,2}(?:[:.][0-9]{2})? ?(?:am|pm|a\.m\.|p\.m\.|o'clock)(?!\w)|[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?"
CLOCK_BEFORE = ("at", "by", "until", "before", "after", "around")
CLOCK_AFTER = r" ?(?:to|-|–|and) ?[0-9]{1,2} ?h"
HOURS = r"(?P<hms_h>[0-9]{1,3}) ?h(?: ?(?P<hms_m>[0-5]?[0-9])(?:(?: ?(?:min|m))|['′] ?(?P<hms_s>[0-5]?[0-9])?)?)?(?!\w)"
HOURS_OF = r" (?:of |per |a )"
GROUPED = r"[0-9]{1,3}(?:[, ][0-9]{3})+(?![0-9])(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?"
GROUPING = ","
TRIGGER = (
    r"[0-9]|\b(?:two|thr|third|four|fif|five|forty|six|seven|eight|nine|nint|ten(?:th)?s?\b|eleven|twel|twent|thirt|"
    r"hundred|thousand|"
    r"milli|billi|trilli|half|halves|quarter|dozen|second)|per ?cent"
)
# Shares without a number (see `shares`), in plain letters, with what leads to the thing that they are shares of.
# "The most …" and "at most" are none.
_SHARED = r" of(?: the| their| his| her| its| these| those| our| all)?(?= )"
_MUCH = r"(?:(?:vast|great|large|overwhelming|clear|huge|big|strong|solid) )?"
_LITTLE = r"(?:small|tiny|slim|slender|mere|modest|minor)"
MOST_OF = (
    rf"(?:(?<!the )(?<!at )most(?:{_SHARED}|(?= ))|(?:(?:the|an?) {_MUCH}majority|the (?:great )?bulk|the lion's share|"
    rf"the (?:greater|better|best|larger|largest|major|main|biggest) (?:part|share|portion)){_SHARED})"
)
FEW_OF = (
    rf"(?:(?:a|the) (?:{_LITTLE} )?minority|a {_LITTLE} (?:part|share|portion|proportion|fraction)|"
    rf"(?:just|only|but|merely) a (?:fraction|part)){_SHARED}"
)
SHARE_HINT = r"\bmost\b|majority|bulk|share|minority|fraction|part|portion"
# What tells of all but something: "elsewhere than in Paris", "other countries".
REST = frozenset("elsewhere other others else outside except besides apart".split())
