"""What a check gets: one statement beside one claim."""

from collections.abc import Callable, Sequence

from factcheck.language.lexicon import Lexicon
from factcheck.language.patterns import pattern
from factcheck.matching.align import View
from factcheck.matching.probe import Probe
from factcheck.model import DateRef, Figure, Name

SourceWords = Callable[[str], tuple[Sequence[str], Sequence[int]]]


_MARKS = (",", ";", "(", ")", "–", "—")
_LEAD = 3
_WORD = pattern(r"[^\W_]\S*")
_SAME_WORDS, _MOST_WORDS = 0.8, 0.75  # alignment with a wording, and share of its words, as of the same sentence
_COMPANY = 2  # words beside a detail, from which on they tell what it is a detail of

StandIns = Callable[[str, str], dict[str, float]]
Company = Callable[[str, str], Sequence[frozenset[str]]]


class Pair:
    """A statement and a claim laid side by side: the statement's `reading`, the `claim`, its best `true` wording.

    `carried` are names that a pronoun of the statement may stand for; `source_words` gives the folded words of a source
    text (by its key) and their offsets, `stand_ins` what may stand for a stem, `company` the words of each claim that
    has a stem.
    """

    __slots__ = (
        *("carried", "claim", "company", "lexicon", "probe", "reading", "source_words", "stand_ins", "true", "view"),
        "_unnamed",
    )

    def __init__(
        self,
        probe: Probe,
        view: View,
        lexicon: Lexicon,
        *,
        carried: tuple[Name, ...],
        source_words: SourceWords,
        stand_ins: StandIns,
        company: Company,
    ) -> None:
        self.probe, self.reading = probe, probe.reading
        self.view, self.claim, self.true = view, view.claim, view.true
        self.lexicon = lexicon
        self.carried = carried
        self.source_words = source_words
        self.stand_ins = stand_ins
        self.company = company
        self._unnamed: set[str] | None = None

    @property
    def named(self) -> set[str]:
        """Keys of the names in the statement, and of those that a pronoun of it may stand for."""
        return {name.key for name in (*self.reading.names, *self.carried)}

    @property
    def unnamed(self) -> set[str]:
        """Keys of the names that the claim is about and the statement does not have."""
        if self._unnamed is None:
            core = self.claim.core_names
            self._unnamed = set(core) - self.named if core else set()
        return self._unnamed

    def denied_alone(self) -> bool:
        """Whether the statement is the nearest true wording, but for what one of the two denies."""
        true = self.true
        return (
            true is not None
            and self.probe.denies != true.wording.denies
            and true.score >= _SAME_WORDS
            and true.told >= _MOST_WORDS
        )

    def expansion(self, stem: str) -> dict[str, float]:
        """The stems of the base that may stand for `stem` in the statement's language."""
        return self.stand_ins(stem, self.reading.language)

    def as_written(self, value: Figure | DateRef) -> str:
        """A figure or date as a true wording has it, in the statement's language where it can be; "" where none has."""
        return self.claim.as_written(value, self.reading.language)

    def apart(self, start: int, end: int) -> bool:
        """Whether a detail of the statement stands between commas with words that no true wording has: then it is a
        detail of what has been added, and none of the claim.
        """
        text, missing = self.reading.text, set(self.view.missing)
        low = max(text.rfind(mark, 0, start) for mark in _MARKS)
        high = min([at for mark in _MARKS if (at := text.find(mark, end)) >= 0], default=len(text))
        beside = [
            at for at, word in enumerate(self.probe.words) if low < word.start < high and not start <= word.start < end
        ]
        return len(beside) >= _COMPANY and missing.issuperset(beside)

    def said(self, start: int, end: int) -> str:
        """Words of the statement."""
        return self.reading.text[start:end]


def led_up_to(text: str, start: int, end: int) -> str:
    """`text[start:end]` with the few words before it, where what negates or counts it stands."""
    before = [match.start() for match in _WORD.finditer(text, 0, start)]
    return text[min([start, *before[-_LEAD:]]) : end]
