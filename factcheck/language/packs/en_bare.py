"""English cues for judging a claim that nobody has worded otherwise, as folded words."""

# Negations of a clause; the others ("without", "non", "refuse to") deny no more than the word they stand by.
CLAUSAL = frozenset("not t cannot never no nobody nothing none neither nor".split())
# "does not prove that": what follows is not said to be so.
NOT = frozenset("not never".split())
THAT = frozenset(["that"])
# Words that carry a negation for what follows them: they need no counterpart.
LIGHT = """
    have exist contain include allow make take give constitute represent prove show mean be see evidence link question
    reason case possible necessary need
""".split()
# Words that deny without a negation: by keeping from, by calling off, by calling untrue.
DENYING_WORDS = frozenset(
    """
    prevent prevents prevented forbid forbids forbidden ban bans banned prohibit prohibits prohibited impossible
    unlikely refuse refuses refused refusal reject rejects rejected rejection cancel cancelled canceled annulled void
    suspend suspended suspension absence absent obstacle exclude excludes excluded lack lacks without stop stops
    stopped abandoned incapable unable insufficient illegal ineffective useless false falsely untrue unfounded
    baseless misleading erroneous inaccurate lie lies hoax hoaxes disinformation misinformation debunked denied denies
    deny refuted rumor rumors rumour rumours nonexistent invented myth myths conspiracy alleged
    """.split()
)
