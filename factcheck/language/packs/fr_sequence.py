"""French words that tell which of two came first."""

# « A après B », « A a succédé à B »: the one after the cue came first.
AFTER = (
    "(?<!d')après",
    "à la suite d[eu]s?",
    "succ[éè]d(?:er|é|ée|és|ées|e|a|ait|ent|aient|èrent)",
    "remplac(?:er|é|ée|és|ées|e|ent|èrent)",
    "remplaç(?:a|ait|aient)",
    "détrôn(?:er|é|ée|és|ées|e|a|ait|ent)",
    "supplant(?:er|é|ée|és|ées|e|a|ait|ent)",
    "pr(?:endre|end|ennent|is|ise|it|irent|enait) (?:la place|le relais)",
)
# « A avant B »: the one before the cue came first.
BEFORE = ("avant(?! tout)", "préc[éè]d(?:er|é|ée|és|ées|e|a|ait|ent|aient|èrent)")
TOGETHER = ("et", "ou")  # « après A et B » orders neither of the two
ARTICLES = ("les", "le", "la", "l'", "des", "du", "de", "d'")
THEN = ("puis", "ensuite", "par la suite", "plus tard", "après quoi", "en second lieu", "dans un second temps")
FIRST = (
    "d'abord",
    "initialement",
    "au départ",
    "au début",
    "à l'origine",
    "en premier",
    "dans un premier temps",
    "commenc(?:é|a|ait|e) par",
    "primitivement",
)
