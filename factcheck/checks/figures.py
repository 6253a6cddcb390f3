"""Figures: quantities, percentages, sums of money, durations.

Each figure of the statement is compared by value, unit and hedge with the figures of the claim; one that the claim does
not speak of is an added detail.

agrees: Près de la moitié des postes disparaîtraient. | 47 % des postes disparaîtraient.
conflicts: Elle emploie 300 personnes. | Elle emploie 3 000 personnes.

Figures with different units (2 dollars an hour, 2 dollars a month) are not compared. « La majorité », "a small part of"
and the like are compared with percentages, unless only one of the two sentences speaks of the rest (« ailleurs »,
"other than").
"""

from collections.abc import Iterator, Sequence

from factcheck.checks.protocol import agreement_or_first, told_apart
from factcheck.language.figure_comparison import MONTHS, OPEN_ENDED, SECONDS, TIMES, compatible
from factcheck.language.packs import en_figures, fr_figures
from factcheck.language.packs.people import PEOPLE
from factcheck.language.reading import within
from factcheck.language.rest import other_share
from factcheck.language.shares import Share, of_the_rest
from factcheck.language.words import stem_of
from factcheck.matching.align import Alignment
from factcheck.matching.pair import Pair
from factcheck.matching.ratio import ratios
from factcheck.matching.record import TRUE, Wording
from factcheck.model import Figure, Finding, Outcome, Span

ID = "figures"
_LOOSE = (*OPEN_ENDED, "vague")
_SAME_WORDING = 0.6  # alignment from which on a statement has a wording's figures wrong, whoever else has them
_FEW = 4  # things that are taken up by their number
_DEFINITE = {"fr": fr_figures.DEFINITE, "en": en_figures.DEFINITE}
SUMMARY = "quantities, percentages, money and durations, by value, unit and hedge"


def check(pair: Pair) -> Iterator[Finding]:
    """One finding for each figure of the statement, and for each share that it names and a wording has a figure of."""
    best = pair.true.wording.figures if pair.true and pair.true.wording.stance == TRUE else ()
    said_so = best if pair.true and pair.true.score >= _SAME_WORDING else ()
    for figure in (_completed(pair, figure) for figure in pair.reading.figures):
        counts = figure.kind != "ordinal" and figure.hedge != "vague" and not _refers(pair, figure)
        if not counts and not _comparable(figure, pair.claim.figures):
            continue
        if _is_spent(pair, figure):  # it tells what the sum beside it is for
            continue
        yield _judged(pair, figure, best, said_so)
    for share in pair.reading.shares:
        yield from agreement_or_first(found for laid in pair.view.trues for found in _share(pair, share, laid))


def _share(pair: Pair, share: Share, laid: Alignment) -> Iterator[Finding]:
    """« La majorité du cobalt » beside a wording that gives a percentage of it."""
    theirs = [figure for figure in laid.wording.figures if figure.unit == "%"]
    span = Span(share.figure.start, share.figure.end)
    of = next((at for at, word in enumerate(pair.probe.words) if word.start >= span.end), -1)
    if not theirs or of not in [match.at for match in laid.matches] or not _on_the_same_side(pair, laid):
        return
    outcomes = [compatible(share.figure, figure) for figure in theirs]
    if Outcome.AGREES in outcomes:
        figure = theirs[outcomes.index(Outcome.AGREES)]
        yield Finding(ID, Outcome.AGREES, "figures.agree", pair.said(*span), pair.as_written(figure), span)
    elif Outcome.SILENT not in outcomes and _is_of_it(pair, laid, theirs, span):
        yield Finding(ID, Outcome.CONFLICTS, "figures.differ", pair.said(*span), pair.as_written(theirs[0]), span)


def _completed(pair: Pair, figure: Figure) -> Figure:
    """« leur nombre est évalué à 260 000 »: a bare number counts what the claim counts, if the statement names it."""
    if figure.kind != "count" or figure.unit:
        return figure
    said = {word.stem for word in pair.probe.words}
    units = [other.unit for other in pair.claim.figures if other.kind == "count" and other.unit]
    language = pair.reading.language
    named = next((unit for unit in units if stem_of(unit.split()[0], language) in said), "")
    return figure._replace(unit=named)


def _refers(pair: Pair, figure: Figure) -> bool:
    """Whether it only takes up a few things spoken of: « les deux pays »."""
    before = pair.reading.text[: figure.start].rsplit(maxsplit=1)
    small = figure.kind == "count" and figure.value <= _FEW
    return small and bool(before) and before[-1].lower() in _DEFINITE[pair.reading.language]


def _comparable(figure: Figure, others: tuple[Figure, ...]) -> bool:
    return any(compatible(figure, other) is not Outcome.SILENT for other in others)


def _judged(pair: Pair, figure: Figure, best: tuple[Figure, ...], said_so: tuple[Figure, ...]) -> Finding:
    """The finding on a figure; `best` are those of the nearest wording, `said_so` too, where it is as good as the same
    sentence.
    """
    said, span = pair.said(figure.start, figure.end), Span(figure.start, figure.end)
    clash: Figure | None = None
    others = tuple(other for other in (*best, *pair.claim.figures) if not _loosened(other, pair.claim.figures))
    others = _of_the_same_share(pair, figure, best) or others
    if figure.hedge == "range":  # a range is compared with a range: « 45 » alone says nothing of « de 45 à 900 »
        others = tuple(other for other in others if other.hedge == "range") or others
    for other in others:
        outcome = Outcome.AGREES if _over_time(pair, figure, other) else compatible(figure, other)
        if outcome is Outcome.AGREES and _one_of_two(pair, other):
            return Finding(ID, Outcome.AGREES, "figures.either", said, pair.as_written(other), span)
        if outcome is Outcome.AGREES:
            return Finding(ID, Outcome.AGREES, "figures.agree", said, pair.as_written(other), span)
        counts = other in said_so or _stated(pair, other)
        if outcome is Outcome.CONFLICTS and clash is None and counts and not _of_others(pair, figure):
            clash = None if told_apart(figure, other, pair.reading.figures, compatible) else other
    if clash is not None and not _of_a_thing(figure) and pair.apart(*span):
        clash = None
    if clash is not None and _complement(pair, figure, clash):
        return Finding(ID, Outcome.AGREES, "figures.complement", said, pair.as_written(clash), span)
    if clash is not None:
        return Finding(ID, Outcome.CONFLICTS, "figures.differ", said, pair.as_written(clash), span)
    return _worked_out(pair, figure, said, span)


def _of_the_same_share(pair: Pair, figure: Figure, best: tuple[Figure, ...]) -> tuple[Figure, ...]:
    """What the nearest wording, whose figures are `best`, has for « moins de la moitié » and the like, if it speaks of
    the same: other wordings may give the rest, which may be less than half as well.
    """
    if pair.true is None or figure.unit != "%" or figure.hedge not in OPEN_ENDED:
        return ()
    theirs = tuple([other for other in best if other.unit == "%"])
    same = _on_the_same_side(pair, pair.true) and _is_of_it(pair, pair.true, theirs, Span(figure.start, figure.end))
    return theirs if same else ()


def _on_the_same_side(pair: Pair, laid: Alignment) -> bool:
    """Whether both sentences speak of what lies outside of something, or neither does."""
    language = pair.reading.language
    return of_the_rest(pair.reading.all_words, language) == of_the_rest(laid.wording.all_words, language)


def _is_of_it(pair: Pair, laid: Alignment, theirs: Sequence[Figure], share: Span) -> bool:
    """Whether half or more of what is said of a share beyond the words of the wording stands in others that give the
    percentages that it gives (`theirs`): of something else it may well hold.
    """
    own, wordings = {*within(pair.probe.words, [share]), *(match.at for match in laid.matches)}, pair.view.wordings
    left = [pair.probe.words[at].stem for at in pair.probe.asserted if at not in own]
    having = [wordings.occurrences.get(stem, ()) for stem in left]
    told = [
        any(_gives(wordings[number], theirs) for number in numbers if number in wordings.trues) for numbers in having
    ]
    return 2 * sum(told) >= len(told)


def _gives(wording: Wording, shares: Sequence[Figure]) -> bool:
    return any(compatible(one, other) is Outcome.AGREES for one in wording.figures for other in shares)


def _worked_out(pair: Pair, figure: Figure, said: str, span: Span) -> Finding:
    """The finding on a figure that the claim does not have: worked out of two that it has, near it, or added."""
    for ratio in ratios(pair, figure):
        outcome = compatible(figure, ratio.figure)
        if outcome is not Outcome.SILENT:
            key = "figures.derived" if outcome is Outcome.AGREES else "figures.differ"
            return Finding(ID, outcome, key, said, ratio.written, span)
    near = any(compatible(figure, other) is Outcome.AGREES for other in pair.claim.nearby_figures)
    return Finding(ID, Outcome.SILENT, "figures.nearby" if near else "figures.added", said, "", span)


def _loosened(figure: Figure, figures: tuple[Figure, ...]) -> bool:
    """Whether a wording leaves open what the claim, whose figures come first, has exactly: « au moins 6 » for 6, « des
    centaines » for 500.

    It is as true, but would allow 9 too, and 800.
    """
    if figure.hedge not in _LOOSE:
        return False
    own = next((other for other in figures if compatible(other, figure) is not Outcome.SILENT), figure)
    return own.hedge not in _LOOSE and compatible(own, figure) is Outcome.AGREES


def _stated(pair: Pair, figure: Figure) -> bool:
    """Whether the claim or its quote has a figure of a wording: what only a wording has (« soixante minutes » for an
    hour, « la moitié d'un million ») may back a statement, but is not what another figure is wrong beside. What it is
    of may be said in other words, or in the other language.
    """
    bare = figure._replace(unit="")
    return any(
        compatible(one, other) is Outcome.AGREES for other in pair.claim.stated_figures for one in (figure, bare)
    )


def _over_time(pair: Pair, figure: Figure, rate: Figure) -> Figure | None:
    """The time of the statement over which a sum of it comes to a rate of the claim: « 16 dollars pour huit heures »
    beside 2 dollars an hour.
    """
    if figure.kind != "money" or figure.per or not rate.per or rate.kind != "money":
        return None
    for time in pair.reading.figures:
        for family in (SECONDS, MONTHS):
            if time.kind == "duration" and not time.per and time.value and {time.unit, rate.per} <= family.keys():
                spent = time.value * family[time.unit] / family[rate.per]
                value, low, high = (round(each / spent, 6) for each in (figure.value, figure.low, figure.high))
                if compatible(figure._replace(value=value, low=low, high=high, per=rate.per), rate) is Outcome.AGREES:
                    return time
    return None


def _is_spent(pair: Pair, figure: Figure) -> bool:
    """Whether it is the time over which a sum of the statement comes to a rate of the claim."""
    sums = [other for other in pair.reading.figures if other.kind == "money"] if figure.kind == "duration" else ()
    return any(_over_time(pair, one, rate) == figure for one in sums for rate in pair.claim.figures)


def _of_a_thing(figure: Figure) -> bool:
    """Whether it counts things of a kind, which tells what it is about: « 150 entretiens », not « 900 personnes »."""
    return figure.kind == "count" and bool(figure.unit) and figure.unit not in PEOPLE


def _of_others(pair: Pair, figure: Figure) -> bool:
    """Whether it says how many times one thing is another, and not of the two that the claim compares."""
    return figure.unit in TIMES and not pair.named.issuperset(pair.claim.core_names)


def _one_of_two(pair: Pair, figure: Figure) -> bool:
    """Whether the claim compares two figures and the statement has one: it backs it, but not against another claim."""
    rivals = [other for other in pair.claim.figures if compatible(figure, other) is Outcome.CONFLICTS]
    return any(not any(compatible(mine, other) is Outcome.AGREES for mine in pair.reading.figures) for other in rivals)


def _complement(pair: Pair, figure: Figure, other: Figure) -> bool:
    """« 91 % sont à l'abri » beside « 9 % sont menacés »: the rest of the whole, in which the opposite holds."""
    if figure.unit != "%" or other.unit != "%" or pair.true is None:
        return False
    opposed = any(
        pair.lexicon.opposed(pair.probe.words[at].stem, stem, pair.reading.language)
        for at in pair.view.missing
        for stem in pair.true.wording.stems
    )
    if not opposed:
        return False
    return compatible(figure, other_share(other)) is Outcome.AGREES
