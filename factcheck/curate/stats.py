"""What a claim base holds, in figures."""

from collections import Counter
from collections.abc import Iterable
from statistics import median_low
from typing import Any

from factcheck.language.lexicon import LANGUAGES
from factcheck.model import ClaimBase


def stats(base: ClaimBase) -> dict[str, Any]:
    """Count what is in a base: how many claims, sources and so on, and how they are spread, most frequent first.

    `wordings` and `refuted` are counted by language, without the claims themselves; `quote_words` gives the smallest,
    the middle and the largest number of words of a quote (all 0 without claims).
    """
    claims = base.claims
    lengths = sorted(len(claim.quote.split()) for claim in claims) or [0]
    conflicts = {tuple(sorted((claim.id, other))) for claim in claims for other in claim.conflicts_with}
    return {
        "claims": len(claims),
        "sources": len(base.sources),
        "texts": len({source.file for source in base.sources}),
        "wordings": {tongue: sum(len(claim.wordings.get(tongue, ())) for claim in claims) for tongue in LANGUAGES},
        "refuted": {tongue: sum(len(claim.refuted.get(tongue, ())) for claim in claims) for tongue in LANGUAGES},
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
