"""English words whose opposite in the oppositions can take their place in a sentence."""

ADJECTIVES = frozenset(
    """
    visible invisible paid unpaid inexpensive expensive costly low high stable unstable precarious
    clandestine transparent opaque useful useless famous frequent serious less permanent
    temporary lasting local material immaterial easy difficult complex complicated
    new old novel powerful weak positive negative sufficient insufficient
    protected exposed recognised unrecognised considerable negligible important insignificant huge enormous
    vast tiny heavy light dirty toxic dangerous indispensable essential superfluous necessary mandatory optional
    voluntary forced possible impossible probable likely unlikely inevitable avoidable unavoidable regulated unregulated
    skilled unskilled formal informal collective individual fast slow massive long short central peripheral growing
    shrinking honest dishonest deceptive true false unfair equal unequal regular irregular docile rebellious urban rural
    abundant plentiful scarce less finite strict lax
""".split()
)
VERBS = frozenset(
    """
    accept refuse increase decrease reduce forbid ban allow permit prevent hire recruit dismiss fire lose create
    destroy abolish improve worsen hide conceal reveal expose disclose strengthen weaken protect threaten reopen
    shut facilitate hinder encourage discourage mitigate aggravate appear disappear vanish
    defend attack respect violate believe doubt sell buy join leave build demolish exaggerate minimise include exclude
    grow shrink rise fall
""".split()
)
NOUNS: tuple[frozenset[str], ...] = (
    frozenset(
        """
    stability instability increase decrease transparency opacity security insecurity precariousness
    visibility invisibility dependence independence improvement deterioration trust distrust
    reduction authorisation prohibition shortage abundance wealth poverty success failure loss regulation
    deregulation boom slump rise fall growth decline
""".split()
    ),
)
NO_ANTONYM = frozenset("early mostly really fairly hardly justly".split())
ADVERB_END = "ly"
BEFORE_INFINITIVE = r"\b(?:to|can|could|will|would|should|must|may|might) $"
NOT_BEFORE_ADJECTIVE = r"\b(?:well|badly|non) $"
DEGREE = r"(?:more|less|most|least|so|as|too) $"
ARTICLES = r"(?!)"  # "a" and "an" are fitted where the word is put in
ENDINGS: tuple[str, ...] = ()
IRREGULAR: tuple[str, ...] = ()
