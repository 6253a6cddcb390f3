import csv
import io

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from factcheck.model import Report
from factcheck.render import Look, render
from factcheck.render.csv import FORMULA
from tests.render.reports import CONTRADICTED, HEADING, report, unsourced


def rows(told: Report) -> list[dict[str, str]]:
    written = render(told, "csv", Look()).encode("utf-8", "backslashreplace").decode("utf-8-sig")
    return [*csv.DictReader(io.StringIO(written, newline=""), strict=True)]


def test_each_statement_is_a_row() -> None:
    heading, contradicted = rows(report(HEADING, CONTRADICTED))
    assert contradicted == {
        "path": "article.txt",
        "line": "3",
        "column": "1",
        "end_line": "3",
        "end_column": "37",
        "location": "",
        "verdict": "contradicted",
        "score": "0.9123",
        "statement": "Le pont a coûté 19 millions d'euros.",
        "reasons": "19 millions d'euros ≠ 14 millions d’euros",
        "stance": "contradicts",
        "quote": "Sa construction a coûté 14 millions d’euros",
        "speaker": "",
        "author": "Paul Hamelin",
        "title": "Le pont de Velmorne",
        "publisher": "La Gazette de Velmorne",
        "date": "2019-03-12",
        "source": "seeds/bridge.txt",
        "source_line": "4",
        "claims": "bridge-cost",
        "waived": "",
    }
    assert (heading["verdict"], heading["reasons"], heading["quote"]) == ("not-checkable", "a heading", "")


def test_a_byte_order_mark_and_crlf_are_for_spreadsheets() -> None:
    first, second = render(report(HEADING), "csv", Look()).encode().split(b"\r\n")[:2]
    assert first.startswith(b"\xef\xbb\xbfpath,line,")
    assert second.startswith(b"article.txt,1,1,")


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("+33 6 12", "'+33 6 12"),
        ("-5 % en un an.", "'-5 % en un an."),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'=1"),
        ("＝1+1", "'＝1+1"),
        ("5 = 5", "5 = 5"),
        ("Le pont\r\na coûté.", "Le pont a coûté."),
    ],
)
def test_no_cell_is_a_formula(text: str, cell: str) -> None:
    assert rows(report(unsourced(text)))[0]["statement"] == cell


@given(st.text(), st.text(st.characters(codec=None)))
@example('a";b,c\n=d', "=x")
def test_any_text_stays_in_its_cell(text: str, path: str) -> None:
    (row,) = rows(report(unsourced(text), path=path))
    assert None not in row
    assert not any(cell.startswith(FORMULA) for cell in row.values())
    assert "".join(filter(str.isalnum, row["statement"])) == "".join(filter(str.isalnum, text))
