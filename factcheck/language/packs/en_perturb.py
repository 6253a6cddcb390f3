"""What it takes to alter an English sentence and leave it English: finite verbs, participles, places, exchanges."""

# Finite auxiliaries and their negation.
NEGATED = {
    "is": "is not", "are": "are not", "was": "was not", "were": "were not", "can": "cannot", "could": "could not",
    "will": "will not", "would": "would not", "should": "should not", "must": "must not", "does": "does not",
    "did": "did not", "do": "do not",
}  # fmt: skip
PERFECT = {"has": "has not", "have": "have not", "had": "had not"}  # before a participle; else "does not have"
HAVE = {"has": "does not have", "have": "do not have", "had": "did not have"}
PARTICIPLE_END = (
    r"(?:\w+ed|been|become|made|taken|given|shown|seen|written|won|led|paid|built|brought|gone|come|done|said|run)\b"
)
# Third persons that can hardly be plural nouns → base form.
LEXICAL = {
    form: base
    for base, form in (
        pair.split("/")
        for pair in """
    earn/earns consist/consists depend/depends rely/relies require/requires remain/remains belong/belongs
    become/becomes make/makes take/takes give/gives bring/brings include/includes contain/contains involve/involves
    allow/allows enable/enables put/puts appear/appears exist/exists let/lets keep/keeps produce/produces
    provide/provides employ/employs hire/hires teach/teaches go/goes come/comes mean/means get/gets hold/holds
    need/needs hide/hides serve/serves carry/carries bring/brings gather/gathers rest/rests refer/refers
    pollute/pollutes receive/receives explore/explores publish/publishes describe/describes define/defines
    reveal/reveals denounce/denounces exploit/exploits occupy/occupies suffer/suffers last/lasts sell/sells buy/buys
    pay/pays lead/leads tell/tells deal/deals rank/ranks perform/performs replace/replaces transform/transforms
    consume/consumes generate/generates constitute/constitutes comprise/comprises distribute/distributes
    devote/devotes accuse/accuses credit/credits attribute/attributes raise/raises take/takes
    """.split()
    )
}
# Pasts that differ from the participle → base form.
PASTS = {
    "became": "become", "began": "begin", "came": "come", "went": "go", "took": "take", "gave": "give",
    "wrote": "write", "grew": "grow", "saw": "see", "drew": "draw", "fell": "fall", "rose": "rise", "chose": "choose",
    "ran": "run", "spoke": "speak", "knew": "know",
}  # fmt: skip
# After a name these can only be pasts.
PASTS_AFTER_NAME = {
    "published": "publish", "used": "use", "worked": "work", "hired": "hire", "turned": "turn", "appeared": "appear",
    "released": "release", "called": "call", "wanted": "want", "received": "receive", "joined": "join",
    "conducted": "conduct", "attended": "attend", "created": "create", "founded": "found", "interviewed": "interview",
    "devoted": "devote", "presented": "present", "broadcast": "broadcast", "signed": "sign", "hosted": "host",
    "won": "win", "made": "make", "paid": "pay", "sold": "sell", "led": "lead", "held": "hold", "brought": "bring",
    "opened": "open", "closed": "close", "promised": "promise", "offered": "offer", "admitted": "admit",
    "bought": "buy", "built": "build", "ended": "end", "started": "start", "moved": "move", "covered": "cover",
}  # fmt: skip
SINGULAR_VERBS = frozenset(("is", "was", "has", "does", *LEXICAL))
PLURAL_VERBS = frozenset(("are", "were", "have", "do"))
FINITE = frozenset((*NEGATED, *PERFECT, *LEXICAL, *PASTS, *PASTS_AFTER_NAME))
TO_BE = frozenset(("is", "are", "was", "were"))
CLITICS: frozenset[str] = frozenset()
CLAUSE_WORDS = frozenset(
    "who whom whose which that what where when while if because since although though whether how why but as than so"
    " not never there".split()
)
DETERMINERS = frozenset(
    "the a an this these those his her its their our my your to of in on for by with at from".split()
)
NO_NEGATION = (
    r"\b(?:also|too|still|already|even|only|just|always|often|sometimes|some|several|many|few|little|most|all|every|each|"
    r"any|because|no|nor|neither|none|never|nothing|nobody|except|especially|mainly|mostly|rather|usually|both|without|"
    r"hardly|barely|rarely|seldom|not|particularly|really|largely|generally|essentially|whether)\b|;|:|…|\?"
)
INDEFINITE_SUBJECT = r"^(?:a|an|some|several|many|few|one|it|they|he|she|there|this|that|another|people|those|people)\b"
NOT_ALONE = (
    r"\b(?:among|such as|including|includes?|included|like|also|too|as well|one of|for example|for instance|besides|"
    r"other|others|another|even|but|unlike|except|along|elsewhere|both|counts?|if|most|majority|each|some|metropolitan|mainland)\b"
)
PLACES: tuple[tuple[str, ...], ...] = (
    ("Venezuela", "Kenya", "China", "Spain", "Bangladesh", "Pakistan", "Senegal", "Mexico", "France", "Germany",
     "Malaysia", "Thailand", "Turkey", "Madagascar", "Poland", "Sweden", "Portugal", "Brazil", "Morocco"),
    ("Ireland", "India", "Indonesia", "Australia", "Italy", "Austria", "Argentina"),
    ("Europe", "Africa", "Asia", "Oceania"),
    ("South America", "South Asia", "North America", "Central Asia", "Eastern Europe"),
    ("Nantes", "Paris", "Bangkok", "Montreal", "Lyon", "Marseille", "Brussels", "Geneva", "Caracas", "Washington"),
)  # fmt: skip
IN_PLACE = ("in", "in", "in", "in", "in")
OF_PLACE = ("of", "of", "of", "of", "of")
QUANTIFIERS: tuple[tuple[str, str], ...] = (
    (r"\bMost of (?=the|these|those|them)", "None of "),
    (r"\bmost of (?=the|these|those|them)", "none of "),
    (r"\bMost (?=[a-z]+s\b)", "Hardly any "),
    (r"(?<!the )(?<!at )(?<!of )\bmost (?=[a-z]+s\b)", "hardly any "),
    (r"\b([Tt]he )(?:vast |great )?majority (?=of)", r"\1tiniest minority "),
    (r"\bSome (?=[a-z]+s\b)(?!.*\bothers\b)", "All "),
    (r"(?<!and )(?<!for )\bsome (?=[a-z]+s\b)(?!years|months|days|weeks|times|cents|dollars)", "all "),
    (r"\bAll (?:of )?(?=the|these|those)", "Only a few of "),
    (r"\bAll (?=[a-z]+s\b)", "Only a few "),
    (r"\bin all (?=[a-z]+s\b)", "in only a few "),
    (r"(?<!as )(?<!so )(?<!how )(?<!too )(?<!a good )\bmany (?=[a-z]+s\b|of)", "very few "),
    (r"(?<!How )\bMany (?=[a-z]+s\b|of)", "Very few "),
    (r"(?<!a )(?<!very )(?<!only )(?<!so )(?<!the )\bfew (?=[a-z]+s\b)", "many "),
    (r"(?<!more )(?<!less )(?<!too )(?<!very )\boften\b", "rarely"),
    (r"(?<!more )\b(?:rarely|seldom)\b", "very often"),
    (r"(?<!almost )(?<!nearly )\balways\b", "never"),
    (r"(?<!almost )(?<!set )\bnever\b", "always"),
    (r"\busually\b", "never"),
    (r"\bentirely\b", "only to a very small extent"),
    (r"\bconstantly\b", "never"),
)  # fmt: skip
COMPARISONS: tuple[tuple[str, str], ...] = (
    (r"\b[Mm]ore (?=than (?:\d|half|[a-z]+ (?:hundred|thousand|million)))", "fewer "),
    (r"\b(the) most (?=[a-z]{4,})(?!of)", r"\1 least "),
    (r"\b(the) least (?=[a-z]{4,})", r"\1 most "),
    (
        (r"(?<!no )(?<!any )(?<!once )(?<!and )(?<!much )(?<!the )\b"
        r"more (?=[a-z]+(?:ed|ant|ent|ive|ful|ous|al|ble|ly|ing|ic|ate) than\b)"),
        "less ",
    ),
    (r"(?<!no )(?<!and )(?<!the )\bless (?=[a-z]+(?:ed|ant|ent|ive|ful|ous|al|ble|ly|ing|ic|ate) than\b)", "more "),
    (r"\bless than (?=\d|half)", "more than "),
    (r"\bhigher than\b", "lower than"),
    (r"\blower than\b", "higher than"),
    (r"\b(?:larger|bigger) than\b", "smaller than"),
    (r"\b(?:better|easier) than\b", "worse than"),
    (r"\bcheaper than\b", "costlier than"),
    (r"\bfar below\b", "far above"),
    (
        (r"(?<!soon )(?<!day )(?<!named )(?<!look )(?<!looks )(?<!looking )(?<!year )"
        r"(?<!after )\bafter (?=the |a |\d|[A-Z])(?!the fact)"),
        "before ",
    ),
    (r"(?<!ever )(?<!than )\bbefore (?=the |a |\d|[A-Z])(?!the court)", "after "),
)  # fmt: skip
ROLE_VERBS = (
    r"(?:creat|employ|condemn|sue|reveal|pay|paid|replac|publish|interview|made|found|bought|hire|recruit|dismiss|fund|"
    r"accus|criti|denounc|invit|broadcast|co-produc|direct|attack|appoint|cho[os]|unmask|supervis|entrust|outsourc|"
    r"suppl|train|us(?:e|ing)|work|sign|receiv|host|acquir|question|organi[sz]|cover|ran|run)"
)
# Past form → participle where the two differ; of all others the past is the participle.
PARTICIPLES = frozenset(
    """
    created published produced founded invented directed organised organized hosted interviewed questioned unveiled
    revealed launched broadcast announced signed edited designed developed built opened presented led conducted
    analysed analyzed described criticised denounced condemned sued bought hired replaced funded coordinated
    illustrated cited translated coined introduced adopted passed rewarded confirmed discovered imposed triggered
    transformed used coproduced filmed invited released covered coded supervised reported made
""".split()
)
# Third persons of the present and their participles.
PRESENT = {
    "runs": "run", "publishes": "published", "describes": "described", "criticises": "criticised",
    "employs": "employed", "presents": "presented", "denounces": "denounced", "cites": "cited", "mentions": "mentioned",
    "disputes": "disputed", "proposes": "proposed", "defines": "defined", "analyses": "analysed", "rejects": "rejected",
    "compares": "compared", "backs": "backed", "quotes": "quoted", "covers": "covered",
}  # fmt: skip
PASSIVE = (r"(?:was|were|has been|have been)", "by")
MOVABLE = r"(?:In|At|On|Since|According to|For|During|Before|After|Under|Through|Across|By|From)"
ATTRIBUTION_VERBS = "says argues explains notes stresses observes contends insists warns maintains believes".split()
ASIDE = r"(?:according to |for (?=[A-Z]))"
SPEAKER_TAIL, THAT = r"{name} {verb}", "that"
AGREEMENT, PERFECT_SIGN = ("",), ""
ATTRIBUTED = ("According to {speaker}, {text}.", "{Text}, according to {speaker}.", "{speaker} says that {text}.")
DENIALS = (
    "It is false to say that {text}.",
    "It is not true that {text}.",
    "It is a myth that {text}.",
    "It would be wrong to think that {text}.",
    "There is no evidence that {text}.",
    "{Text}, which is untrue.",
    "The claim that {text} does not hold up.",
    "Those who say that {text} are mistaken.",
    "Many people wrongly believe that {text}.",
    "To say that {text} would be misleading.",
)
AFFIRMATIONS = ("Nobody denies that {text}.", "It is not wrong to say that {text}.", "There is no doubt that {text}.")
REBUTTALS = ("{speaker} debunks the myth that {text}.", "{speaker} is wrong to say that {text}.")
SET_AGAINST = ("Contrary to what {speaker} says, {text}.", "Whatever {speaker} may say, {text}.")
JOINTS = (", and ", ", but ", ", while ", ", whereas ", "; ")  # between two facts
QUOTED = (
    '"{quote}," explains {speaker}.',
    '"{quote}," says {speaker}.',
    '{speaker} puts it this way: "{quote}".',
    'According to {speaker}, "{quote}".',
)
SHARES = (
    (23, 25, "nearly a quarter"),
    (25.5, 29, "more than a quarter"),
    (31, 33.3, "nearly a third"),
    (34, 37, "just over a third"),
    (45, 50, "nearly half"),
    (50.5, 55, "just over half"),
    (63, 66.6, "nearly two thirds"),
    (72, 75, "nearly three quarters"),
)
NEARLY, OVER, A_LITTLE_UNDER = "nearly {n}", "more than {n}", "just under {n}"
PERCENT_FORMS = ("{n}%", "{n} percent", "{n} per cent", "{words} percent")
MONEY_FORMS = {"USD": ("${n}", "{n} dollars", "{words} dollars"), "EUR": ("€{n}", "{n} euros", "{words} euros")}
SCALE_WORDS = {1e6: ("million", "million"), 1e9: ("billion", "billion")}
UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
TENS = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split()
ORDINALS = "_ first second third fourth fifth sixth seventh eighth ninth tenth".split()

ASKING = r"\b(?:whether|wonder\w*|asks?)\b|\?"
ACCORDING = r"\b(?:according to|in the view|in the eyes|[Ff]or [A-Z])"
NAMED_AFTER = r"\b(?:library|session|camp) $"
BARE_ARTICLE = ("", "the")
SUBJECT_OPENING = (
    r"(?!(?:Behind|Under|In|At|On|Over|Since|For|By|From|With|Its|His|Their|Because|Above|Among|Through) )[A-Z]"
)
PRONOUN_SUBJECT = r"(?:he |she |it |they |its |his |her )"
PRONOUNS = r"\b(?:it|its|they|their|them|he|she|his|her|there|this)\b"
AGREEING = r"\b(?:also|other|others|themselves|itself|himself)\b"
IDIOMS = r"four corners"
NO_HEDGE_AFTER = ("the ", "these ", "of ", "no ", "a ", "its ")
LISTED_BEFORE = r"(?:,|\b(?:and|or)|&|/)\s*(?:of |in |on |at |via |with |by |the )?$"
LISTED_AFTER = r"\s*(?:,\s*(?:and |or )?[A-ZÀ-Ý]|(?:and|or|&|/)\s+(?:of |in |on |at |the )?[A-ZÀ-Ý])| to [A-Z]"
FROM_TO = r"\b[Ff]rom [A-Z]\w+ to $"
ARTICLE_BEFORE_NAME = r"\b(?:the) $"
SUBJECT_BEFORE = (
    r"^(?:.*, )?(?:(?:[Tt]he )?(?:sociologist|journalist|artist|director|writer|reporter|author|researcher) )?$"
)
PATIENT = r"^(?:(the|an?|this)|(?!)) "
NO_PATIENT = r"^(?:that|as)\b|\b(?:as|his|her|its|their|among|twice|again)\b|\bin \d"
TWO_CLAUSES = r"\b(?:who|which|that|and|or|but|where|when)\b"
PARTICIPLE_ENDS, AUXILIARIES = r"ed$|ing$", r"\b(?:was|were|been|is|are)\b"
FINAL_DATE = r" (?:in|on|since)(?: (?:early|late|mid-))? ?(?:\d{1,2} )?(?:[A-Z][a-z]{2,8} )?(?:\d{1,2}, )?\d{4}$"
BEFORE_PLACE = r" (?:in|at) (?:the )?$"
APPOSITION = r"(?!(?:it|he|she|they|in|at|on|for|by|and|or|but|with|as|then|so|to|of|says?|according)\b)[a-z]"
EVENT = r"\b(?:was|were|took place|received)\b"
SWEEPING = r"\b(?:all|every|none|no|only|most|first|last|latest|more|less|than|never|each|everywhere|worst|best)\b"
