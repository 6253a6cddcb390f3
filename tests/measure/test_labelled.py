import json
from collections.abc import Callable
from pathlib import Path

import pytest

from factcheck.errors import InputError
from factcheck.measure.labelled import Row, names_source, read
from factcheck.model import Span, Verdict

ARTICLE = "Un pont. Il est long.\r\nUn pont. Il est « long »."
ROW = {"text": "Un pont.", "label": "unsourced", "kind": "number", "seed": None, "quote": None}


@pytest.fixture
def labels(tmp_path: Path) -> Callable[..., Path]:
    def write(*rows: object, article: str = "a.txt") -> Path:
        (tmp_path / article).write_bytes(ARTICLE.encode("utf-8"))
        lines = [row if isinstance(row, str) else json.dumps(row, ensure_ascii=False) for row in rows]
        (tmp_path / "a.gold.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
        return tmp_path

    return write


def test_rows_are_found_one_after_the_other(labels: Callable[..., Path]) -> None:
    folder = labels(ROW, "", ROW, ROW | {"text": "Il est long."}, article="a.md")
    (article,) = read(folder)
    assert article.document.path == str(folder / "a.md")
    assert article.labels == str(folder / "a.gold.jsonl")
    assert [(row.span, row.line) for row in article.rows] == [(Span(0, 8), 1), (Span(23, 31), 3), (Span(9, 21), 4)]
    assert all(article.document.text[slice(*row.span)] == row.text for row in article.rows)


def test_a_row_has_what_the_line_says(labels: Callable[..., Path]) -> None:
    row = {"text": "Un pont.", "label": "supported", "kind": "own", "seed": "002", "quote": "le pont", "note": "x"}
    (article,) = read(labels(row))
    assert article.rows == (Row("Un pont.", Span(0, 8), Verdict.SUPPORTED, "own", "002", "le pont", 1),)


def test_seed_and_quote_may_be_left_out_where_nothing_decides(labels: Callable[..., Path]) -> None:
    (article,) = read(labels({"text": "Un pont.", "label": "not-checkable", "kind": "heading"}))
    assert article.rows == (Row("Un pont.", Span(0, 8), Verdict.NOT_CHECKABLE, "heading", "", "", 1),)


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("{", "not JSON (Expecting property name enclosed in double quotes: line 1 column 2 (char 1)). Write one obj"),
        ("[]", "not a JSON object. Write one object a line."),
        ({"text": "Un pont."}, "label, kind missing. Add them."),
        ({"text": "Un pont.", "label": "supported", "kind": "x", "seed": None}, "quote missing. Add it."),
        (ROW | {"label": "true"}, "label 'true' is not known. Possible: supported, contradicted, unsourced, not-"),
        (ROW | {"label": 1}, "label is 1. Write a text in quotation marks."),
        (ROW | {"seed": 2}, "seed is 2. Write a text in quotation marks."),
        (ROW | {"text": " "}, "text is empty. Copy the statement from the article."),
        (ROW | {"text": "Un  pont."}, "text is not in "),
    ],
)
def test_a_faulty_line_is_told_with_its_place(labels: Callable[..., Path], line: object, fault: str) -> None:
    folder = labels(ROW, line)
    with pytest.raises(InputError) as caught:
        read(folder)
    (told,) = str(caught.value).splitlines()
    assert told.startswith(f"{folder / 'a.gold.jsonl'}:2: {fault}")


def test_all_faults_of_a_folder_are_told_at_once(labels: Callable[..., Path]) -> None:
    folder = labels("[]", ROW, "[]")
    (folder / "b.gold.jsonl").write_text("", encoding="utf-8")
    with pytest.raises(InputError) as caught:
        read(folder)
    object_fault = "not a JSON object. Write one object a line."
    assert str(caught.value).splitlines() == [
        f"{folder / 'a.gold.jsonl'}:1: {object_fault}",
        f"{folder / 'a.gold.jsonl'}:3: {object_fault}",
        f"{folder / 'b.gold.jsonl'}: labels without an article. Put b.txt or b.md beside them.",
    ]


def test_labels_in_another_encoding_are_told(labels: Callable[..., Path]) -> None:
    folder = labels(ROW)
    (folder / "a.gold.jsonl").write_bytes(b'{"text": "\xe9"}')
    with pytest.raises(InputError, match=r"a\.gold\.jsonl: is not UTF-8 text \(byte 10\)"):
        read(folder)


def test_a_folder_without_labels_is_told(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no labelled articles here"):
        read(tmp_path)
    with pytest.raises(InputError, match="no such folder"):
        read(tmp_path / "missing")


@pytest.mark.parametrize(
    ("seed", "file", "expected"),
    [
        ("002", "seeds/002_880b.txt", True),
        ("002", "seeds/003_880b.txt", False),
        ("bridge", "seeds/bridge.txt", True),
        ("bridge.txt", "seeds/bridge.txt", True),
        ("brid", "seeds/bridge.txt", False),
        ("", "seeds/bridge.txt", False),
        ("", "seeds/_bridge.txt", False),
    ],
)
def test_which_source_a_seed_names(seed: str, file: str, expected: bool) -> None:
    assert names_source(seed, file) is expected
