"""Labelled pairs made from a base alone."""

from pathlib import Path

import pytest

from factcheck.base.load import load_base
from factcheck.measure.samples import (
    CONTRADICTS,
    NEITHER,
    SUPPORTS,
    Sample,
    Statement,
    compiled,
    related,
    samples,
    without,
)
from factcheck.model import ClaimBase, Span
from factcheck.pipeline import Checker
from factcheck.verdict.features import FEATURES
from tests.bases import ENGINE, row, write_base

BASE = load_base(ENGINE)


@pytest.fixture(scope="module")
def checker(tmp_path_factory: pytest.TempPathFactory) -> Checker:
    return compiled(without(BASE, 0, 3)[0], tmp_path_factory.mktemp("rest"))


def texts(base: ClaimBase) -> list[tuple[str, str, str]]:
    return [
        (claim.id, language, text)
        for claim in base.claims
        for side in (claim.wordings, claim.refuted)
        for language, rows in side.items()
        for text in rows
    ]


@pytest.mark.parametrize("parts", [2, 3, 5])
def test_every_wording_is_taken_out_once(parts: int) -> None:
    taken: list[tuple[str, str, str]] = []
    for part in range(parts):
        rest, out = without(BASE, part, parts)
        mine = [(one.claim, one.language, one.text) for one in out]
        assert sorted(texts(rest) + mine) == sorted(texts(BASE))
        assert [(claim.id, claim.claim, claim.quote) for claim in rest.claims] == [
            (claim.id, claim.claim, claim.quote) for claim in BASE.claims
        ]
        taken += mine
    assert sorted(taken) == sorted(texts(BASE))


def test_the_parts_of_a_list_are_its_writers_in_order() -> None:
    claim = BASE.claims[0]._replace(wordings={"fr": ("a", "b", "c", "d", "e", "f")}, refuted={"en": ("x",)})
    base = BASE._replace(claims=(claim,))
    out = [[one.text for one in without(base, part, 3)[1]] for part in range(3)]
    assert out == [["a", "b", "x"], ["c", "d"], ["e", "f"]]


def test_what_is_taken_out_says_what_its_claim_is_to_say() -> None:
    claim = BASE.claims[0]._replace(wordings={"fr": ("oui",)}, refuted={"en": ("no",)})
    assert without(BASE._replace(claims=(claim,)), 0, 1)[1] == [
        Statement(claim.id, "fr", "oui", SUPPORTS),
        Statement(claim.id, "en", "no", CONTRADICTS),
    ]


def test_a_bare_base_has_no_wordings() -> None:
    rest, out = without(BASE, 1, 3, bare=True)
    assert texts(rest) == []
    assert out == without(BASE, 1, 3)[1]


def test_claims_that_share_words_of_the_source_or_say_the_same_are_related(tmp_path: Path) -> None:
    quote = "Le pont d'Aubrelin est long et le pont d'Aubrelin est haut."
    rows = [
        row("Le pont d'Aubrelin est long.", name="long", quote=quote),
        row("Le pont d'Aubrelin est haut.", name="high", quote="le pont d'Aubrelin est haut."),
        row("Google vend des robots en Inde.", name="robots"),
        row("Google vend des robots en Inde depuis toujours.", name="twin", quote="Google vend des robots partout."),
        row("Une gare dort sous la neige.", name="station"),
    ]
    checker = compiled(load_base(write_base(tmp_path / "base", rows)), tmp_path)
    kin = [sorted(checker.base.ids[number] for number in numbers) for numbers in related(checker)]
    assert kin == [["high", "long"], ["high", "long"], ["robots", "twin"], ["robots", "twin"], ["station"]]


def test_a_statement_gives_a_sample_with_its_own_claim_and_with_unrelated_ones(checker: Checker) -> None:
    kin = related(checker)
    statement = Statement(
        "mediatheque-documents", "fr", "Le fonds de la médiathèque d'Aubrelin compte 38 000 documents.", SUPPORTS
    )
    found = list(samples(checker, [statement], kin))
    assert [one.stance for one in found].count(SUPPORTS) == 1
    assert {one.stance for one in found} == {SUPPORTS, NEITHER}
    assert {one.claim for one in found} == {"mediatheque-documents"}
    own = next(one for one in found if one.stance == SUPPORTS)
    assert own.row["figures_agree"] == 1.0
    assert all(set(one.row) <= set(FEATURES) for one in found)


def test_related_claims_are_neither_for_nor_against(checker: Checker) -> None:
    statement = Statement("bookmobile-villages", "en", "The bookmobile visits 32 villages.", CONTRADICTS)
    alone = list(samples(checker, [statement], [frozenset([number]) for number in range(13)]))
    joined = list(samples(checker, [statement], [frozenset(range(13))] * 13))
    assert [one.stance for one in joined] == [CONTRADICTS]
    assert len(alone) > len(joined)
    assert isinstance(joined[0], Sample)


def test_a_checker_of_a_base_in_memory_keeps_what_it_needs(checker: Checker) -> None:
    assert checker.base.ids == [claim.id for claim in BASE.claims]
    assert checker.base.claim("bookmobile-villages").span == Span(31, 94)
