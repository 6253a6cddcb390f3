"""English words that tell which of two came first."""

# "A after B", "A succeeded B": the one after the cue came first.
AFTER = (
    "after",
    "following",
    "succeed(?:ed|ing|s)?",
    "replac(?:e|ed|ing|es)",
    "supplant(?:ed|ing|s)?",
    "t(?:ook|ake|aking|akes) over from",
    "t(?:ook|ake|aking|akes) the place of",
)
# "A before B": the one before the cue came first.
BEFORE = ("before", "preced(?:e|ed|ing|es)", "ahead of", "prior to")
TOGETHER = ("and", "or")  # "after A and B" orders neither of the two
ARTICLES = ("the",)
THEN = ("then", "later", "afterwards", "subsequently", "in turn", "next", "only after")
FIRST = (
    "at first",
    "(?<!the )first",
    "initially",
    "originally",
    "at the outset",
    "in the beginning",
    "to begin with",
    "beg[au]n",
)
