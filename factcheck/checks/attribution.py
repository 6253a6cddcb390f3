"""Attribution: who is said to have said it.

agrees: Selon Durand, l'usine fermera. | Marie Durand affirme que l'usine fermera.
conflicts: Selon Martin, l'usine fermera. | Marie Durand affirme que l'usine fermera.

Where the claim says that people without a name hold something (« des experts prédisent que … »), its speaker does not.

The speaker of a claim, the author and the publisher of its source, and whoever a wording names may all be named. A
speaker is heard in the clause that names him.
"""

from collections.abc import Iterator

from factcheck.checks.names import known
from factcheck.language.hearsay import names_holders
from factcheck.matching.pair import Pair
from factcheck.model import Finding, Name, Outcome, Span

ID = "attribution"
_SOME = 3  # one word in three
_SOMETHING = 2  # words that a clause says besides who says it
SUMMARY = "who is said to have said it"


def check(pair: Pair) -> Iterator[Finding]:
    """One finding for each speaker of the statement."""
    if any(known(pair, name) and name.kind == "person" for name in pair.reading.speakers):
        speakers = tuple(name for name in pair.reading.speakers if known(pair, name))  # the rest is the affiliation
    else:
        speakers = pair.reading.speakers
    others = _others(pair)
    if others and not speakers:
        yield Finding(ID, Outcome.SILENT, "attribution.reported", "", others)
    if not speakers and pair.reading.speaks and not any(name.kind == "person" for name in pair.reading.names):
        yield from _carried(pair)
    for name in speakers:
        said, span = pair.said(name.start, name.end), Span(name.start, name.end)
        if known(pair, name):
            if others and name.kind == "person":
                yield Finding(ID, Outcome.CONFLICTS, "attribution.differ", said, others, span)
            else:
                yield Finding(ID, Outcome.AGREES, "attribution.agree", said, said, span)
        elif _speaker(pair) and _says_it(pair, name):
            yield Finding(ID, Outcome.CONFLICTS, "attribution.differ", said, _speaker(pair), span)
        elif not _speaker(pair):
            yield Finding(ID, Outcome.SILENT, "attribution.added", said, "", span)


def _others(pair: Pair) -> str:
    """Who without a name holds it by the claim and its nearest wording, where the statement speaks of nobody such."""
    holders, true = pair.claim.holders, pair.true
    if not holders or true is None or not names_holders(true.wording.text, true.wording.language):
        return ""
    return "" if names_holders(pair.reading.text, pair.reading.language) else holders


def _says_it(pair: Pair, speaker: Name) -> bool:
    """Whether some of what the claim has stands in the clause in which the speaker is named: « X, estime Durand ; Y »
    does not say whose word Y is.
    """
    part = next((part for part in pair.probe.parts if speaker in part.names), None)
    if part is None or pair.true is None:
        return True
    words, asserted = pair.probe.words, pair.probe.asserted
    inside = {word.start for word in part.words}
    if sum(words[at].start in inside for at in asserted) < _SOMETHING:  # « selon Durand, … » leads to the next
        return True
    own = {match.at for match in pair.true.matches}.intersection(asserted)
    return _SOME * sum(words[at].start in inside for at in own) >= len(own)


def _carried(pair: Pair) -> Iterator[Finding]:
    """« Lui-même prédit … »: the person whom the statement before names is the speaker."""
    persons = [name for name in pair.carried if name.kind == "person"]
    if not persons:
        return
    if any(known(pair, name) for name in persons):
        yield Finding(ID, Outcome.AGREES, "attribution.agree", persons[-1].key.title(), persons[-1].key.title())
    elif _speaker(pair):
        yield Finding(ID, Outcome.CONFLICTS, "attribution.differ", persons[-1].key.title(), _speaker(pair))


def _speaker(pair: Pair) -> str:
    """Who says it by the claim, else by its best true wording; "" where nobody is said to."""
    if pair.claim.speaker or pair.true is None:
        return pair.claim.speaker
    wording = pair.true.wording
    return next((wording.text[name.start : name.end] for name in wording.speakers), "")
