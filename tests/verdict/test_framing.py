"""The verdict on what a sentence says to be false."""

from pathlib import Path

import pytest

from factcheck.language.frames import Framed, Manner
from factcheck.model import Name, Outcome, Span, Verdict
from factcheck.verdict.decide import Decision
from factcheck.verdict.framing import held, joined, turned
from tests.bases import checker_of, row, said
from tests.verdict.made import A, C, finding, judged

SUPPORTED, CONTRADICTED, UNSOURCED = Verdict.SUPPORTED, Verdict.CONTRADICTED, Verdict.UNSOURCED
DENIAL = Span(0, 16)
NAMED, CLASH = finding("names", A, "names.agree", 20), finding("figures", C, "figures.differ", 30)


@pytest.mark.parametrize(
    ("verdict", "expected", "outcome", "key"),
    [
        (SUPPORTED, CONTRADICTED, Outcome.CONFLICTS, "polarity.denied"),
        (CONTRADICTED, SUPPORTED, Outcome.AGREES, "polarity.refuted"),
    ],
)
def test_what_is_said_to_be_false_is_turned(verdict: Verdict, expected: Verdict, outcome: Outcome, key: str) -> None:
    one = judged(NAMED, CLASH, number=3, supports=0.7, contradicts=0.2)
    found = turned(Decision(verdict, (one, judged(number=4)), 0.7), "Il est faux que", DENIAL)
    assert (found.verdict, found.score, [each.pair.claim.number for each in found.deciding]) == (expected, 0.7, [3, 4])
    reason, *others = found.deciding[0].findings
    assert (reason.check, reason.key, reason.outcome, reason.statement) == ("polarity", key, outcome, "Il est faux que")
    assert reason.statement_span == DENIAL
    assert others == [NAMED]  # what speaks against what is held does not speak against the sentence
    assert found.deciding[0].standing[:2] == (0.2, 0.7)


def test_what_is_not_known_for_sure_is_not_turned() -> None:
    found = turned(Decision(SUPPORTED, (judged(),), 0.49), "Il est faux que", DENIAL)
    assert (found.verdict, found.score) == (UNSOURCED, 0.51)
    unsourced = Decision(UNSOURCED, (judged(),), 0.9)
    assert turned(unsourced._replace(doubted_by=(judged(),)), "Il est faux que", DENIAL) == unsourced
    assert turned(Decision(SUPPORTED, (judged(),), 0.5), "Il est faux que", DENIAL).verdict is CONTRADICTED


@pytest.mark.parametrize(
    ("verdicts", "expected"),
    [
        ((SUPPORTED, SUPPORTED), 0),
        ((SUPPORTED, UNSOURCED), 1),
        ((UNSOURCED, SUPPORTED), 0),
        ((UNSOURCED, CONTRADICTED), 1),
        ((CONTRADICTED, UNSOURCED), 0),
    ],
)
def test_one_part_that_is_wrong_or_not_known_makes_the_sentence_so(
    verdicts: tuple[Verdict, ...], expected: int
) -> None:
    parts = [Decision(verdict, (), 0.5) for verdict in verdicts]
    assert joined(parts) is parts[expected]


@pytest.mark.parametrize(
    ("manner", "verdict", "own", "expected"),
    [
        (Manner.SO, CONTRADICTED, True, CONTRADICTED),
        # « Durand nie que X »: of anybody else it is not known.
        (Manner.DENIED, SUPPORTED, True, CONTRADICTED),
        (Manner.DENIED, SUPPORTED, False, UNSOURCED),
        (Manner.DENIED, CONTRADICTED, True, SUPPORTED),
        (Manner.DENIED, CONTRADICTED, False, UNSOURCED),
        # « Durand dit à tort que X »: that X is wrong is wrong, whoever says it, or else that Durand says it.
        (Manner.REBUTTED, SUPPORTED, True, CONTRADICTED),
        (Manner.REBUTTED, SUPPORTED, False, CONTRADICTED),
        (Manner.REBUTTED, CONTRADICTED, True, CONTRADICTED),
        (Manner.REBUTTED, CONTRADICTED, False, UNSOURCED),
        # « Contrairement à ce que dit Durand, X »: X is said, and that Durand does not say it.
        (Manner.AGAINST, SUPPORTED, True, CONTRADICTED),
        (Manner.AGAINST, SUPPORTED, False, SUPPORTED),
        (Manner.AGAINST, CONTRADICTED, True, CONTRADICTED),
        (Manner.AGAINST, CONTRADICTED, False, CONTRADICTED),
        *((manner, UNSOURCED, True, UNSOURCED) for manner in Manner),
    ],
)
def test_what_is_held_is_judged_by_its_manner(manner: Manner, verdict: Verdict, own: bool, expected: Verdict) -> None:
    text, said = "Durand nie que X.", None if manner is Manner.SO else Span(7, 14)
    part = Framed("X", manner, said, Span(0, 6))
    decision = Decision(verdict, (judged(speaker="durand" if own else "martin"),), 0.8)
    assert held(decision, part, text, [Name(0, 6, "durand", "person")]).verdict is expected


def test_what_somebody_else_says_is_not_made_right_by_a_denial() -> None:
    """« Pour Martin, il n'est pas vrai que X »: that Durand says X decides nothing."""
    one = judged(finding("attribution", C, "attribution.differ"), speaker="durand")
    assert turned(Decision(CONTRADICTED, (one,), 0.9), "il n'est pas vrai que", Span(0, 5)).verdict is UNSOURCED


DOUBTED = row(
    "Hélène Vautrin doute que le vieux pont de Brumal supporte les camions de dix tonnes.",
    speaker="Hélène Vautrin",
    wordings={
        "fr": ["Rien ne prouve, pour Hélène Vautrin, que le vieux pont de Brumal porte des camions de dix tonnes."]
    },
)
SHUT = row(
    "Le musée de la laine de Brumal ferme ses portes le lundi en hiver.",
    name="shut",
    refuted={"fr": ["Hélène Vautrin nie que le musée de la laine de Brumal ferme ses portes le lundi en hiver."]},
)


@pytest.mark.parametrize(
    ("statement", "expected", "keys"),
    [
        ("Le vieux pont de Brumal supporte les camions de dix tonnes.", CONTRADICTED, ["polarity.undenied"]),
        ("Le vieux pont de Brumal ne supporte pas les camions de dix tonnes.", UNSOURCED, []),
        ("Hélène Vautrin doute que le vieux pont de Brumal supporte les camions de dix tonnes.", SUPPORTED, []),
        ("Le musée de la laine de Brumal ferme ses portes le lundi en hiver.", SUPPORTED, []),
    ],
)
def test_a_wording_that_denies_it_does_not_say_it(
    statement: str, expected: Verdict, keys: list[str], tmp_path: Path
) -> None:
    checker = checker_of(tmp_path, DOUBTED, SHUT)
    found = checker.decide(said(checker, statement))
    first = found.deciding[0].findings
    assert (found.verdict, [each.key for each in first if each.key == "polarity.undenied"]) == (expected, keys)


LEANING = row(
    "Si la vieille tour penche trop, le phare de Brumal ferme au public.",
    name="leaning",
    wordings={
        "fr": [
            "Le phare de Brumal ferme au public si jamais la vieille tour se met à pencher.",
            "Une vieille tour qui penche, et c'est le phare de Brumal qui ferme.",
            "À Brumal, le phare est fermé aux visiteurs dès lors que la tour penche.",
            "Que la vieille tour vienne à pencher, et le phare n'accueille plus personne.",
        ]
    },
    refuted={"fr": ["Le phare de Brumal reste ouvert même quand la tour penche."]},
)
MIGHT = row(
    "Le marché aux fleurs de Brumal pourrait être fermé le dimanche en hiver.",
    name="might",
    wordings={
        "fr": [
            "En hiver, le marché aux fleurs de Brumal serait fermé le dimanche.",
            "Une fermeture du marché aux fleurs, le dimanche, est possible en hiver.",
            "Il se peut que le marché aux fleurs n'ouvre pas le dimanche en hiver.",
            "Le marché aux fleurs risque la fermeture du dimanche, l'hiver.",
        ]
    },
    refuted={"fr": ["Il est certain que le marché aux fleurs ouvrira tous les dimanches."]},
)


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        ("Le phare de Brumal ferme au public.", UNSOURCED),
        ("Le phare de Brumal ferme au public si la vieille tour penche trop.", SUPPORTED),
        ("Quand la tour penche, le phare de Brumal ferme au public.", SUPPORTED),
        ("Le marché aux fleurs de Brumal est fermé le dimanche en hiver.", UNSOURCED),
        ("Le marché aux fleurs de Brumal risque d'être fermé le dimanche en hiver.", SUPPORTED),
    ],
)
def test_what_is_only_possible_or_under_a_condition_is_not_so(
    statement: str, expected: Verdict, tmp_path: Path
) -> None:
    checker = checker_of(tmp_path, LEANING, MIGHT)
    found = checker.decide(said(checker, statement))
    reasons = [each.key for each in found.deciding[0].findings if each.key == "polarity.reserved"]
    assert (found.verdict, reasons) == (expected, ["polarity.reserved"] if expected is UNSOURCED else [])
