"""What a check gets: one statement beside one claim."""

from collections.abc import Callable, Sequence

from factcheck.language.lexicon import Lexicon
from factcheck.matching.align import View
from factcheck.matching.probe import Probe
from factcheck.model import DateRef, Figure, Name

SourceWords = Callable[[str], tuple[Sequence[str], Sequence[int]]]


StandIns = Callable[[str, str], dict[str, float]]


class Pair:
    """A statement and a claim laid side by side: the statement's `reading`, the `claim`, its best `true` wording.

    `carried` are names that a pronoun of the statement may stand for; `source_words` gives the folded words of a source
    text (by its key) and their offsets, `stand_ins` what may stand for a stem.
    """

    __slots__ = (
        *("carried", "claim", "lexicon", "probe", "reading", "source_words", "stand_ins", "true", "view"),
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
    ) -> None:
        self.probe, self.reading = probe, probe.reading
        self.view, self.claim, self.true = view, view.claim, view.true
        self.lexicon = lexicon
        self.carried = carried
        self.source_words = source_words
        self.stand_ins = stand_ins
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

    def expansion(self, stem: str) -> dict[str, float]:
        """The stems of the base that may stand for `stem` in the statement's language."""
        return self.stand_ins(stem, self.reading.language)

    def as_written(self, value: Figure | DateRef) -> str:
        """A figure or date as a true wording has it, in the statement's language where it can be; "" where none has."""
        return self.claim.as_written(value, self.reading.language)

    def said(self, start: int, end: int) -> str:
        """Words of the statement."""
        return self.reading.text[start:end]
