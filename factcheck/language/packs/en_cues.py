"""English cues of polarity, contrast, direction and quantity, as folded words (several words: space between)."""

NE: tuple[str, ...] = ()
NE_SECOND: tuple[str, ...] = ()
NE_REACH = 0
RESTRICTIVE: tuple[str, ...] = ()
# "No other author than Durand": what is excepted is meant.
OTHER = ("other", "else")
EXCEPT = ("but", "except")
NOT_ONLY = ("only", "just", "merely", "simply", "least", "infrequently", "uncommonly", "rarely", "seldom")
ALONE = (
    "without",
    "no",
    "neither",
    "nor",
    "none",
    "nobody",
    "no_one",
    "nothing",
    "hardly",
    "scarcely",
    "barely",
    "zero",
)
# "Never before had there been such a thing": now there is.
NEVER = frozenset(["never"])
SUCH = frozenset("such so before".split())
WITHOUT = ("without",)  # two negations with this say that something is needed: "no Y without X"
NOR = ("nor",)
ALONE_REACH = 5
ALONE_NOT = (
    "no doubt",
    "no less",
    "no more",
    "no wonder",
    "no matter",
    "nothing but",
    "cannot but",
    "cannot help",
    "couldn t help",
    "nothing more than",
    "nothing less than",
    "nothing other than",
    "nothing short of",
    "none other",
    "no 1",
    "without precedent",
)
# Turns of phrase whose words say nothing of how many or how much.
IDLE = (
    "above all",
    "after all",
    "first of all",
    "most of all",
    "at all",
    "in all",
    "all too",
    "all the more",
    "all the same",
    "all along",
    "or not",
)
NOUN_AFTER: frozenset[str] = frozenset()
NOUNS: frozenset[str] = frozenset()
BARE = (
    "not",
    "never",
    "cannot",
    "don",
    "doesn",
    "didn",
    "isn",
    "aren",
    "wasn",
    "weren",
    "won",
    "wouldn",
    "couldn",
    "shouldn",
    "hasn",
    "haven",
    "hadn",
    "ain",
    "mustn",
    "needn",
    "nowhere",
    "no_longer",
    "not_yet",
)
SUBJECT = ("none", "nobody", "no_one", "nothing", "neither")
DENYING = (
    "refuse to",
    "refuses to",
    "refused to",
    "refusing to",
    "fail to",
    "fails to",
    "failed to",
    "failing to",
    "afraid to",
    "afraid of",
    "forgotten to",
    "neglected to",
    *(f"hesitat{ending} to" for ending in ("e", "es", "ed", "ing")),
    "avoid",
    "avoids",
    "avoided",
    "avoiding",
    "stop",
    "stops",
    "stopped",
    "ceased to",
    "cease to",
    "ceases to",
    "lack",
    "lacks",
    "lacked",
    "lacking",
    "deny",
    "denies",
    "denied",
    "rule out",
    "rules out",
    "ruled out",
    "decline to",
    "declined to",
    "declines to",
    "far from",
    "it is false",
    "false that",
    "no longer",
    *(f"at no {when}" for when in ("time", "point", "moment", "stage")),
    *(f"in no {way}" for way in ("way", "case", "sense", "respect", "instance")),
    "under no circumstances",
    "on no account",
    "on no occasion",
    "unable to",
    "escape",
    "escapes",
    "escaped",
    "incapable of",
    "devoid of",
    "free of",
    "deprived of",
    "exempt from",
    "instead of being",
    "impossible to",
    "absence of",
    "lack of",
    "free from",
    "spared",
    "excludes",
    "excluded",
    "abandoned",
    "gave up",
    "give up",
    "gives up",
    "prevents",
    "prevented from",
    "anything but",
    "any more",
    "have yet to",
    "has yet to",
    "had yet to",
    "is yet to",
    "are yet to",
    "neglect to",
    "neglects to",
    "neglected to",
    "omit to",
    "omits to",
    "omitted to",
    "forget to",
    "forgets to",
    "forgot to",
    "refrain from",
    "refrains from",
    "refrained from",
    "steer clear of",
    "steers clear of",
    "shy away from",
    "shies away from",
    "unwilling to",
    "reluctant to",
    "bereft of",
    "dispense with",
    "dispenses with",
    "dispensed with",
)
DOUBLE = ("fail", "fails", "failed", "stop", "stops", "stopped", "cease", "ceases", "lack")
NO_LONGER = ("longer",)
# What it stands before is set aside; "and not only" sets nothing aside.
EXCLUDING = (
    r"(?:(?:,(?:\s+(?:and|but))?|\band|\bbut)\s+not|\brather\s+than|\binstead\s+of|\bas\s+opposed\s+to|"
    r"\bin\s+place\s+of)\s+(?!just|only|merely|simply|solely|least|all\b|every|yet|always|necessarily|to\s+mention)"
)
CONTRAST = (
    "rather than",
    "instead of",
    "as opposed to",
    "unlike",
    "but not",
    "and not",
    "not to mention",
    "in contrast to",
    "contrary to",
    "in place of",
)
CLAUSE = (
    "but",
    "because",
    "while",
    "whereas",
    "although",
    "though",
    "when",
    "who",
    "which",
    "whose",
    "so",
    "if",
    "since",
    "then",
    "where",
    "until",
)
PARTING = frozenset(CLAUSE).difference("who which whose".split()) | {"and"}  # what a negation does not reach across
COORDINATING = "and|but|while|whereas"  # what joins two clauses of one rank, as it begins
NO_CLAUSE: tuple[str, ...] = ()
THAN = ("than",)
NO_MORE, NO_THING = "nothing", "an?"  # "nothing more than", "less a contract than …" compare nothing
FELLOWS = frozenset(["counterpart", "peer"])  # whoever they are, they are the others
THAN_REACH = 5  # words between "more" and "than"
MORE = ("more", "better", "higher", "larger", "greater", "bigger", "longer", "richer", "faster", "dearer", "later")
LESS = ("less", "fewer", "worse", "lower", "smaller", "shorter", "poorer", "slower", "cheaper", "earlier")
UP = ("more", "greater", "higher", "larger", "bigger", "better", "longer", "most", "above", "exceed", "exceeds")
DOWN = ("less", "fewer", "lower", "smaller", "worse", "shorter", "least", "below", "little")
QUANTITY: dict[str, int] = {
    "no": 0,
    "none": 0,
    "nobody": 0,
    "no_one": 0,
    "nothing": 0,
    "zero": 0,
    "few": 1,
    "rare": 1,
    "rarely": 1,
    "seldom": 1,
    "hardly": 1,
    "minority": 1,
    "handful": 1,
    "little": 1,
    "fraction": 1,
    "tiny": 1,
    "some": 2,
    "several": 2,
    "sometimes": 2,
    "certain": 2,
    "occasionally": 2,
    "partly": 2,
    "part": 2,
    "various": 2,
    "many": 3,
    "often": 3,
    "frequently": 3,
    "much": 3,
    "numerous": 3,
    "largely": 3,
    "lot": 3,
    "lots": 3,
    "plenty": 3,
    "most": 4,
    "majority": 4,
    "mostly": 4,
    "mainly": 4,
    "chiefly": 4,
    "primarily": 4,
    "generally": 4,
    "predominantly": 4,
    "bulk": 4,
    "all": 5,
    "every": 5,
    "each": 5,
    "always": 5,
    "entire": 5,
    "entirely": 5,
    "exclusively": 5,
    "wholly": 5,
    "everywhere": 5,
    "completely": 5,
    "fully": 5,
    "solely": 5,
    "everyone": 5,
    "totally": 5,
    "whole": 5,
}
# Adverbs of frequency, of the verb beside them.
FREQUENCY: dict[str, int] = {
    "never": 0,
    "rarely": 1,
    "seldom": 1,
    "sometimes": 2,
    "occasionally": 2,
    "often": 3,
    "frequently": 3,
    "generally": 4,
    "usually": 4,
    "always": 5,
    "invariably": 5,
    "systematically": 5,
}
# For the sentence as a whole: a direction that is said of whatever word.
UPWARD = frozenset(
    """
    more better higher greater larger bigger longer richer faster above after most best highest greatest largest biggest
    majority exceeds
    """.split()
)
DOWNWARD = frozenset(
    """
    less fewer worse lower smaller shorter poorer slower below before least worst lowest smallest fewest minority few
    """.split()
)
# What is said holds of this subject as well as of another.
ADDITIVE = (
    "too",
    "also",
    "as well",
    "likewise",
    "in turn",
    "for its part",
    "for their part",
    "for his part",
    "for her part",
)
# Each makes one negation.
DENIALS = frozenset(
    """
    not never no nobody nothing none without nor cannot isn aren wasn weren don doesn didn won wouldn hasn haven hadn
    couldn shouldn hardly scarcely barely nowhere
    """.split()
)
# What stands beside one of these and belongs to it: "no longer", "not at all" …
DENIAL_PARTS = frozenset("longer all".split())
# … right behind it: "in no way", "by no means", "at no time".
DENIAL_NOUNS = frozenset(
    "way means time account point moment stage case sense respect instance circumstances occasion".split()
)
