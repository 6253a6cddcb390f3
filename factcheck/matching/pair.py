"""What a check gets: one statement beside one claim."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from factcheck.language.lexicon import Lexicon
from factcheck.language.reading import Reading
from factcheck.matching.align import Alignment, View
from factcheck.matching.probe import Probe
from factcheck.matching.record import ClaimRecord
from factcheck.model import DateRef, Figure, Name

SourceWords = Callable[[str], tuple[Sequence[str], Sequence[int]]]


StandIns = Callable[[str, str], dict[str, float]]


class Pair(NamedTuple):
    """A statement and a claim laid side by side.

    `carried` are names that a pronoun of the statement may stand for; `source_words` gives the folded words of a source
    file and their offsets, `stand_ins` what may stand for a stem.
    """

    probe: Probe
    view: View
    lexicon: Lexicon
    carried: tuple[Name, ...]
    source_words: SourceWords
    stand_ins: StandIns

    @property
    def reading(self) -> Reading:
        """The statement's reading."""
        return self.probe.reading

    @property
    def claim(self) -> ClaimRecord:
        """The claim."""
        return self.view.claim

    @property
    def true(self) -> Alignment | None:
        """The statement beside the best true wording."""
        return self.view.true

    def expansion(self, stem: str) -> dict[str, float]:
        """The stems of the base that may stand for `stem` in the statement's language."""
        return self.stand_ins(stem, self.reading.language)

    def as_written(self, value: Figure | DateRef) -> str:
        """A figure or date as a true wording has it, in the statement's language where it can be; "" where none has."""
        return self.claim.as_written(value, self.reading.language)

    def said(self, start: int, end: int) -> str:
        """Words of the statement."""
        return self.reading.text[start:end]
