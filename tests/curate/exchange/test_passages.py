from hypothesis import given
from hypothesis import strategies as st

from factcheck.curate.exchange.passages import passages
from factcheck.model import Span

TEXT = "Un.\nDeux, trois.\nQuatre.\n\nCinq.\n"


def span(words: str) -> Span:
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


def test_a_passage_is_the_lines_of_the_quote() -> None:
    wanted = [span("trois"), span("Un."), span("Deux"), Span(0, 0), span("Quatre.\n\nCinq")]
    assert passages(TEXT, wanted) == ["Deux, trois.", "Un.", "Deux, trois.", "", "Quatre.\n\nCinq."]


def test_passages_that_share_lines_are_one() -> None:
    assert passages(TEXT, [span("Un.\nDeux"), span("trois.\nQuatre")]) == ["Un.\nDeux, trois.\nQuatre."] * 2


@given(st.text("ab \n", max_size=40), st.lists(st.tuples(st.integers(0, 40), st.integers(1, 9)), max_size=5))
def test_every_quote_is_in_its_passage_and_no_two_passages_overlap(text: str, wanted: list[tuple[int, int]]) -> None:
    spans = [Span(at, min(at + length, len(text))) for at, length in wanted if at < len(text)]
    found = passages(text, spans)
    assert all(text[start:end].strip() in passage for (start, end), passage in zip(spans, found, strict=True))
    assert sum(map(len, {*found})) <= len(text)
