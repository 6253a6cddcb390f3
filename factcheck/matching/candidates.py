"""Which claims a statement may be about: retrieval by words, then alignment."""

from functools import lru_cache

from factcheck.base.store import CompiledBase
from factcheck.matching.align import View, view
from factcheck.matching.probe import Probe, Vocabulary
from factcheck.matching.record import ClaimRecord
from factcheck.matching.sketch import Sketch, sketch

_WORDINGS = 50  # wordings asked of the index
_WIDELY = 20_000  # wordings that may have one word
_CLAIMS = 8  # claims aligned
_KEPT = 5  # claims judged
# What is much farther from a statement than the nearest claim is not what it is about, and costs as much to judge. On
# 2,312 labelled rows these shares instead of .4 and .6 change ten verdicts, five for the better and four for the worse,
# and save a tenth of the time; with .75 for the second the near misses lose precision.
_HIT_SHARE = 0.5  # of the best score in the index below which a claim is not aligned
_NEAR_SHARE = 0.65  # of the best nearness below which a claim is not judged
_RARE = 0.2  # of the index's score in the nearness: it knows figures, and which words are rare
_CONTEXT_WEIGHT = 0.3  # of a word carried over from the statement before
_STAND_IN_WEIGHT = 0.5  # of a word that may stand for one of the statement's …
_UNKNOWN_WEIGHT = 0.8  # … which the base does not have
# For searching, chosen on the development tweets of CheckThat! 2020 (flat around these values).
_SEARCHED = 200  # wordings asked of the index
_LAID = 15  # claims aligned
_SECOND = 0.5  # what a claim's second best wording adds
_LAID_SHARE = 0.4  # of the alignment in the score
_RANK_STAND_IN = 0.4  # of a word that may stand for a known one …
_RANK_UNKNOWN = 0.8  # … or for one that the base does not have


class Matcher:
    """Finds and aligns claims of one base."""

    def __init__(self, base: CompiledBase) -> None:
        self.base = base
        self.vocabulary = Vocabulary(base)
        self._record = lru_cache(maxsize=4096)(lambda number: ClaimRecord(base, number))
        self._stand_ins = lru_cache(maxsize=65536)(self._stood_for)
        self._company = lru_cache(maxsize=1024)(self._kept_company)

    def record(self, number: int) -> ClaimRecord:
        """The claim of a number."""
        return self._record(number)

    def company(self, stem: str, language: str) -> tuple[frozenset[str], ...]:
        """For each claim that has a stem in a true wording of a language, all stems and name words of its own."""
        return self._company(stem, language)

    def _kept_company(self, stem: str, language: str) -> tuple[frozenset[str], ...]:
        hits = self.base.index.search([(stem, 1.0)], language, _WIDELY)
        found = [self.record(number).true_words for number in sorted({number for number, _ in hits})]
        return tuple([words for words in found if stem in words])

    def terms(self, probe: Probe) -> list[tuple[str, float]]:
        """The stems to search for, with their weight."""
        terms: dict[str, float] = dict.fromkeys(probe.context, _CONTEXT_WEIGHT)
        known = self.base.weights.get(probe.reading.language, {})
        for word in probe.words:
            if word.stem in known:
                terms[word.stem] = 1.0
            for stem, weight in self._stand_ins(word.stem, probe.reading.language):
                if stem not in terms:
                    terms[stem] = weight
        for word in probe.reading.words:  # figures are worth a hit too
            if word.stem in known and word.stem not in terms:
                terms[word.stem] = 0.5
        return list(terms.items())

    def _stood_for(self, stem: str, language: str) -> tuple[tuple[str, float], ...]:
        """What to search for in place of a stem, with its weight."""
        share = _STAND_IN_WEIGHT if stem in self.base.weights.get(language, {}) else _UNKNOWN_WEIGHT
        return tuple([(other, round(much * share, 2)) for other, much in self.vocabulary.nearest(stem, language)])

    def candidates(self, probe: Probe, left_out: frozenset[int] = frozenset()) -> list[View]:
        """The claims nearest to a statement, best first; those numbered in `left_out` are passed over."""
        limit = _WORDINGS + 12 * len(left_out)
        hits = self.base.index.search(self.terms(probe), probe.reading.language, limit)
        # Read backwards, the last score that a claim gets is its best.
        best = dict(reversed(hits))
        for number in left_out:
            best.pop(number, None)
        # Of equals the first by id, wherever it stands in its base.
        numbers = sorted(sorted(best, key=self.base.ids.__getitem__), key=best.__getitem__, reverse=True)[:_CLAIMS]
        top = max(best.values(), default=0.0)
        drawn = [
            (sketch(probe, self.record(number)), best[number] / top)
            for number in numbers
            if best[number] >= _HIT_SHARE * top
        ]
        found = [(one.relevance + _RARE * share, one) for one, share in drawn if one]
        found = sorted(found, key=lambda pair: (-pair[0], pair[1].claim.id))[:_KEPT]
        # How far a claim leads is much of what is known beside a bare one: there all are laid.
        return [view(probe, one) for nearness, one in found if one.claim.bare or nearness >= _NEAR_SHARE * found[0][0]]

    def ranked(self, probe: Probe, limit: int) -> list[tuple[int, float, View | None]]:
        """The `limit` claims nearest to a text, best first, as (number, score 0..1, alignment): for searching.

        The score joins the index's own (which knows rare words and length), over the two best wordings of a claim, with
        the alignment (which knows other forms of a word).
        """
        language = probe.reading.language
        hits = self.base.index.search(self._query(probe), language, max(_SEARCHED, 20 * limit))
        found: dict[int, list[float]] = {}
        for number, score in hits:
            found.setdefault(number, []).append(score)
        scores = {number: rows[0] + _SECOND * sum(rows[1:2]) for number, rows in found.items()}
        top = max(scores.values(), default=1.0)
        nearest = sorted(scores.items(), key=lambda row: (-row[1], row[0]))[: max(_LAID, 3 * limit)]
        rows: list[tuple[int, float, Sketch | None]] = []
        for number, score in nearest:
            drawn = sketch(probe, self.record(number))
            near = drawn.relevance if drawn else 0.0
            rows.append((number, round((1 - _LAID_SHARE) * score / top + _LAID_SHARE * near, 4), drawn))
        rows.sort(key=lambda row: (-row[1], row[0]))
        return [(number, score, view(probe, drawn) if drawn else None) for number, score, drawn in rows[:limit]]

    def _query(self, probe: Probe) -> list[tuple[str, float]]:
        """The stems to rank by: each word of the text, and with less weight what may stand for one."""
        known = self.base.weights.get(probe.reading.language, {})
        terms = {word.stem: 1.0 for word in probe.reading.words if word.stem in known}
        for word in probe.words:
            share = _RANK_STAND_IN if word.stem in known else _RANK_UNKNOWN
            for stem, strength in self.vocabulary.nearest(word.stem, probe.reading.language):
                terms.setdefault(stem, round(strength * share, 2))
        return list(terms.items())
