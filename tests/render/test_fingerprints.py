from hypothesis import given
from hypothesis import strategies as st

from factcheck.model import Judgement, Verdict
from factcheck.render.fingerprints import digest, fingerprints
from tests.render.reports import CONTRADICTED, HEADING, report, unsourced


def known(*judgements: Judgement) -> list[str]:
    return [fingerprint for _, fingerprint in fingerprints(report(*judgements).files[0])]


def test_edits_elsewhere_change_no_fingerprint() -> None:
    moved = CONTRADICTED._replace(line=90, end_line=90, score=0.5)
    assert known(CONTRADICTED) == known(HEADING, unsourced("Nouveau."), moved)[2:]


def test_white_space_changes_no_fingerprint() -> None:
    assert known(unsourced("Le pont a coûté cher.")) == known(unsourced("Le pont\n  a coûté\u00a0cher."))


def test_words_and_verdict_change_it() -> None:
    told = unsourced("Le pont a coûté cher.")
    others = unsourced("Le pont a coûté."), told._replace(verdict=Verdict.SUPPORTED)
    assert len({known(each)[0] for each in (told, *others)}) == 3


def test_the_same_statement_twice_has_two() -> None:
    first, second = known(unsourced("Rien."), unsourced("Rien."))
    assert first != second
    assert known(unsourced("Rien."), CONTRADICTED, unsourced("Rien."))[2] == second


def test_a_fingerprint_is_the_same_on_every_machine() -> None:
    assert digest("a", "b") == "59b271ae1bbcb1d31d41929817f4b16fb439eb4f31520b5ad1d5ce98920a7138"


@given(st.lists(st.tuples(st.sampled_from(["a", "b b", "b  b", ""]), st.sampled_from([*Verdict])), max_size=8))
def test_each_statement_has_one_of_its_own(given: list[tuple[str, Verdict]]) -> None:
    found = known(*(unsourced(text)._replace(verdict=verdict) for text, verdict in given))
    assert len({*found}) == len(given)
