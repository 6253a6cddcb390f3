"""English dates: months, hedges and the words that make a number a date or keep it from being one."""

MONTHS = {
    "january": 1, "jan": 1, "february": 2, "feb": 2, "march": 3, "mar": 3, "april": 4, "apr": 4, "may": 5, "june": 6,
    "jun": 6,
    "july": 7, "jul": 7, "august": 8, "aug": 8, "september": 9, "sept": 9, "sep": 9, "october": 10, "oct": 10,
    "november": 11,
    "nov": 11, "december": 12, "dec": 12,
}  # fmt: skip
WEAK_MONTHS = ("mar", "jan", "sep", "dec", "jun", "jul", "apr")
# Modal and verbs unless written with a capital.
CAPITAL_MONTHS = ("may", "march", "mar", "august")
LOWER_MONTHS = ()
DAY_SUFFIX = "st|nd|rd|th"
DAY_JOIN = r"(?: ?[-–] ?| to | and )"
MONTH_JOIN = r"(?: ?[-–/] ?| and | to )"
OF = "of "
WEEKDAY = "monday|tuesday|wednesday|thursday|friday|saturday|sunday"
BARE_MONTH = (
    r"(?:in|since|by|until|during|in early|in late|early|late|mid-|in mid-|last|next|this|from|of|through|before|after|"
    r"around) ?"
)
PART_OF_YEAR = {
    "spring": "spring (?:of )?", "summer": "summer (?:of )?", "winter": "winter (?:of )?",
    "autumn": "autumn (?:of )?|fall of |(?:(?<=in )|(?<=in the ))fall ",
    "early": "early ", "mid": "mid-", "late": "late ",
    "first half": "first half of ", "second half": "second half of ",
}  # fmt: skip
PART_OF_MONTH = "mid-"
MONTH_FIRST = True
DECADE = r"(?P<tens>[0-9]{3}0|'?[0-9]0)'?s\b"
CENTURY = (
    r"(?P<nth>[0-9]{1,2}|twenty-first|twentieth|nineteenth|eighteenth|seventeenth|sixteenth)(?:st|nd|rd|th)?[- ]century"
)
CENTURY_WORDS = {
    "twenty-first": 21,
    "twentieth": 20,
    "nineteenth": 19,
    "eighteenth": 18,
    "seventeenth": 17,
    "sixteenth": 16,
}
BEFORE_OUR_ERA = r" (?:bce?\b|b\.c\.|before (?:christ|our era))"
HEDGES = {
    "since": "since", "ever since": "since", "starting": "since", "starting in": "since", "from": "since",
    "as of": "since", "until": "until",
    "till": "until", "up to": "until", "up until": "until", "through": "until", "before": "before",
    "prior to": "before", "after": "after",
    "around": "about", "about": "about", "circa": "about", "towards": "about", "by": "", "by the year": "",
    "no later than": "before",
}  # fmt: skip
ARTICLES = ("the", "early", "late", "the end of", "the start of", "the beginning of", "the year", "mid-", "in")
RANGES = {"between": ("and",), "from": ("to", "until", "till", "through")}
COUNT_UNIT = (
    r" ?(?:%|€|\$|£|km\b|miles\b|per ?cent|dollars?\b|euros?\b|cents?\b|hours?\b|minutes?\b|days?\b|weeks?\b|"
    r"months?\b|years?\b|"
    r"times\b|words?\b|people\b|of the\b|(?:m|b|tr)illion|thousand)"
)
# English does put a year before a plural noun ("the 2013 studies"): only a round number is a count there.
COUNT_NOUN = r" (?<=[05]0 )(?!(?:was|is|as|has|its|this|us|various|perhaps|always)\b)[a-z]{3,}s\b"
YEAR_AFTER = ("in", "since", "during", "the year", "early", "late", "mid-")
COUNT_AFTER = (
    "more than", "less than", "fewer than", "over", "under", "some", "nearly", "almost", "roughly", "approximately",
    "at least", "at most",
    "no.", "number", "page", "pages", "p.", "pp.", "france", "article",
)  # fmt: skip
TRIGGER = (
    r"[0-9]|\b(?:january|february|march|april|may\b|june|july|august|september|october|november|december|"
    r"jan\b|feb\b|mar\b|apr\b|sept?\b|oct\b|nov\b|dec\b)|\bcentur"
)
