"""English cues for claims that have only their own sentence, as folded words."""

# Called untrue.
FALSE = frozenset(
    """
    false falsely untrue unfounded baseless misleading erroneous inaccurate lie lies hoax hoaxes disinformation
    misinformation debunked denied denies deny refuted rumor rumors rumour rumours nonexistent invented myth myths
    conspiracy alleged
    """.split()
)
# Not what it shows: pictures and texts that are made up or taken out of their context.
FORGED = frozenset(
    """
    doctored photoshopped forged faked fake montage manipulated altered edited satirical satire parody fictional
    fictitious simulation staged fabricated authentic
    """.split()
)
# Neither said to be so nor not to be so.
HEDGED = frozenset(
    """
    could would might may should possible possibly probable probably perhaps plans planned planning hopes hoped seeks
    intends proposes proposed proposal threatens accuses accused alleges suspects suspected tries attempts aims asks
    calls if
    """.split()
)
# All, only, or none of it.
ABSOLUTE = frozenset(
    "all always only solely exclusively entirely totally completely never none every everywhere".split()
)
# Setting right what somebody else says.
REALITY = frozenset("reality actually however nevertheless contrary truth fact indeed".split())
DENYING_PREFIXES = frozenset("un in im il ir dis non anti mis de".split())
# Words that carry a negation for what follows them: they need no counterpart.
LIGHT_WORDS = """
    have exist contain include allow make take give constitute represent prove show mean be see evidence link question reason case possible necessary need
""".split()
# "does not prove that": what follows is not said to be so.
NOT = frozenset("not never".split())
THAT = frozenset(["that"])
# Words that deny without a negation.
IMPLICIT = frozenset(
    """
    prevent prevents prevented forbid forbids forbidden ban bans banned prohibit prohibits prohibited impossible
    unlikely refuse refuses refused refusal reject rejects rejected rejection cancel cancelled canceled annulled void
    suspend suspended suspension absence absent obstacle exclude excludes excluded lack lacks without stop stops
    stopped abandoned incapable unable insufficient illegal ineffective useless
    """.split()
)
# Negations of a clause; the others ("without", "non", "refuse to") deny no more than the word they stand by.
CLAUSAL = frozenset("not t cannot never no nobody nothing none neither nor".split())
