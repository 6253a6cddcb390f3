"""Polarity: what one side denies and the other affirms.

A negation counts only where it is bound to a word that both sides have: "negated in one text only" is no evidence
(measured precision .17). Contrasts (« et non », « plutôt que ») are left alone. Of « il est faux que X », "X, which is
untrue" and the like X is checked, and the verdict turned; « nul n'ignore que X » is checked as X.

agrees: La cour n'a pas retenu la plainte. | La plainte n'a pas été retenue par la cour.
conflicts: La cour n'a pas condamné la société. | La cour a condamné la société.
"""

from collections.abc import Iterator

from factcheck.language.cues import quantity_of
from factcheck.matching.align import Alignment
from factcheck.matching.pair import Pair, led_up_to
from factcheck.model import Finding, Outcome, Span

ID = "polarity"
SUMMARY = "what one side denies and the other affirms"
_FEW = 1  # step from none to all


def check(pair: Pair) -> Iterator[Finding]:
    """A conflict where every good true wording has the other polarity; agreement on a word denied in both.

    Of what is the nearest wording but for a denial, the others have no say.
    """
    if not pair.probe.denies and not any(alignment.wording.denies for alignment in pair.view.trues):
        return
    trues = pair.view.trues[:1] if pair.denied_alone() else pair.view.trues
    clashes = [_clash(pair, alignment) for alignment in trues]
    if clashes and all(clash is not None for clash in clashes) and clashes[0] is not None:
        yield clashes[0]
    elif pair.true is not None and (word := _shared_denial(pair, pair.true)):
        yield Finding(ID, Outcome.AGREES, "polarity.agree", word, word)


def _clash(pair: Pair, alignment: Alignment) -> Finding | None:
    stands = alignment.wording.stands
    for match in alignment.matches:
        word, other = pair.probe.words[match.at], stands[match.place]
        if word.contrast or other.contrast or word.negated == other.negated:
            continue
        affirmed, words = (other, alignment.wording.all_words) if word.negated else (word, pair.reading.all_words)
        if affirmed.direction < 0:  # « bien moins simple » and « rien de simple » are no opposites
            continue
        if (
            quantity_of(words, pair.reading.language) == _FEW
        ):  # « rares sont ceux qui savent » and « ils ne savent pas » are none
            continue
        if word.head or other.head:
            start, end = alignment.wording.spans[match.place]
            return Finding(
                ID,
                Outcome.CONFLICTS,
                "polarity.reversed",
                led_up_to(pair.reading.text, word.start, word.end),
                led_up_to(alignment.wording.text, start, end),
                Span(word.start, word.end),
            )
    return None


def _shared_denial(pair: Pair, alignment: Alignment) -> str:
    stands = alignment.wording.stands
    for match in alignment.matches:
        word = pair.probe.words[match.at]
        if word.negated and stands[match.place].negated and (word.head or stands[match.place].head):
            return pair.said(word.start, word.end)
    return ""
