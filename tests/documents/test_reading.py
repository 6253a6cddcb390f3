"""Finding articles and reading them."""

import os
from pathlib import Path
from time import process_time

import pytest

from factcheck.documents import find_articles, read_document
from factcheck.errors import InputError
from factcheck.model import Block, Document, Span


def test_folders_are_walked_in_sorted_order_and_files_taken_as_given(tmp_path: Path) -> None:
    for name in ("b.md", "a.TXT", "c.py", "sub/d.txt", ".hidden/e.txt", ".f.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x")
    given = str(tmp_path / "c.py")
    found = find_articles([given, "-", str(tmp_path)])
    assert found == [given, "-", *(str(tmp_path / name) for name in ("a.TXT", "b.md", "sub/d.txt"))]


def test_missing_and_empty_places_are_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"gone\.txt: no such file or folder"):
        find_articles([str(tmp_path / "gone.txt")])
    with pytest.raises(InputError, match="no articles in this folder"):
        find_articles([str(tmp_path)])
    with pytest.raises(InputError, match=r"gone\.txt: no such file"):
        read_document(str(tmp_path / "gone.txt"))
    with pytest.raises(InputError, match="this is a folder"):
        read_document(str(tmp_path))


def test_an_empty_file_has_no_blocks(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"")
    assert read_document(str(path)) == Document(str(path), "", ())


def test_standard_input_is_plain_text() -> None:
    assert read_document("-", stdin=b"\xef\xbb\xbfUn.\r\n") == Document(
        "-", "\ufeffUn.\r\n", (Block(Span(1, 4), "paragraph"),)
    )


def test_markdown_is_told_by_the_name(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_bytes(b"---\ndate: 2020-10\n---\n# Titre\n")
    document = read_document(str(path))
    assert document.date == "2020-10"
    assert document.blocks == (Block(Span(24, 29), "heading"),)


def test_a_folder_that_cannot_be_listed_is_not_passed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.txt").write_text("x")
    (tmp_path / "closed").mkdir()
    really = os.scandir

    def refused(path: str) -> object:
        if path.endswith("closed"):
            raise PermissionError(13, "Permission denied", path)
        return really(path)

    monkeypatch.setattr(os, "scandir", refused)
    assert find_articles([str(tmp_path)]) == [str(tmp_path / "a.txt"), str(tmp_path / "closed")]


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html"])
def test_what_is_far_too_large_for_an_article_is_not_read(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("factcheck.documents.reading.LARGEST", 1 << 20)
    path = tmp_path / name
    path.write_bytes(b"a" * (1 << 20))
    assert len(read_document(str(path)).text) == 1 << 20
    path.write_bytes(b"a" * ((1 << 20) + 1))
    with pytest.raises(InputError, match="more than 1 MB, which is no article"):
        read_document(str(path))


@pytest.mark.parametrize("name", ["a.md", "a.html"])
@pytest.mark.parametrize(
    "part", ["<div>", "<b> ", "</p>", "<p>a", "<ul><li>", "[", "[a](", "*a ", "`", "&", "> ", "<q>"]
)
def test_monotonous_input_takes_no_long_time(name: str, part: str) -> None:
    began = process_time()
    read_document("-", stdin=part.encode() * 5000, name=name)
    assert process_time() - began < 5
