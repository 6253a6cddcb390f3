"""What a claim base holds, in figures."""

from collections import Counter
from collections.abc import Iterable
from statistics import median_low
from typing import Any

from factcheck.base.read import BY_LANGUAGE
from factcheck.language.lexicon import LANGUAGES
from factcheck.model import ClaimBase


def stats(base: ClaimBase) -> dict[str, Any]:
    """Count what is in a base: how many claims, sources and so on, and how they are spread, most frequent first.

    Texts are counted by language, the claims themselves left out; `quote_words` gives the smallest, the middle and the
    largest number of words of a quote (all 0 without claims).
    """
    claims = base.claims
    lengths = sorted(len(claim.quote.split()) for claim in claims) or [0]
    conflicts = {tuple(sorted((claim.id, other))) for claim in claims for other in claim.conflicts_with}
    return {
        "claims": len(claims),
        "sources": len(base.sources),
        "texts": len({source.file for source in base.sources}),
        **{
            name: {tongue: sum(len(getattr(claim, name).get(tongue, ())) for claim in claims) for tongue in LANGUAGES}
            for name in BY_LANGUAGE
        },
        "without_wordings": sum(not claim.wordings for claim in claims),
        "without_refuted": sum(not claim.refuted for claim in claims),
        "conflicts": len(conflicts),
        "quote_words": {"least": lengths[0], "middle": median_low(lengths), "most": lengths[-1]},
        "by_source": _ranked(claim.source.id for claim in claims),
        "by_language": _ranked(claim.source.language for claim in claims),
        "by_topic": _ranked(topic for claim in claims for topic in claim.topics),
        "by_speaker": _ranked(claim.speaker for claim in claims if claim.speaker),
    }


def _ranked(values: Iterable[str]) -> dict[str, int]:
    return dict(sorted(Counter(values).items(), key=lambda row: (-row[1], row[0])))
