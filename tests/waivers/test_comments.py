"""Findings that the article asks to ignore: a sentence is contradicted where it says so, else supported."""

import pytest

from factcheck.documents.reading import read_document
from factcheck.language.sentences import statements
from factcheck.model import FileReport, Judgement, Verdict
from factcheck.waivers.comments import ignored

WHY = "<!-- factcheck: ignore -- vu -->"


def verdict(text: str) -> Verdict:
    words = {"faux": Verdict.CONTRADICTED, "douteux": Verdict.UNSOURCED, "?": Verdict.NOT_CHECKABLE}
    return next((each for word, each in words.items() if word in text), Verdict.SUPPORTED)


def report(text: str, path: str) -> FileReport:
    document = read_document("-", stdin=text.encode(), name=path)
    found = statements(document, "fr")
    judgements = tuple(Judgement(each, verdict(each.text), 1.0, 1, 1, 1, 1) for each in found)
    return ignored(FileReport(path, judgements, {}, document))


def waived(text: str, path: str = "a.md") -> list[str]:
    """The sentences that are ignored; nothing is wrong with the comments."""
    file = report(text, path)
    assert file.remarks == ()
    found = [each.statement.text for each in file.judgements if each.waiver]
    assert file.waived == ((("ignored", len(found)),) if found else ())
    return found


def remarks(text: str, path: str = "a.md") -> list[tuple[int, str, str]]:
    """What is wrong with the comments; nothing is ignored."""
    file = report(text, path)
    assert not any(each.waiver for each in file.judgements)
    return [(each.line, each.key, each.word) for each in file.remarks]


@pytest.mark.parametrize(
    ("text", "path"),
    [
        (f"Un est faux. {WHY} Deux est faux.\n\nTrois est faux.\n", "a.md"),
        (f"{WHY} Un est faux. Deux est faux.\n\nTrois est faux.\n", "a.md"),
        (f"{WHY}\nUn est faux. Deux est faux.\n\nTrois est faux.\n", "a.md"),
        (f"{WHY}\n\nUn est faux. Deux est faux.\n\nTrois est faux.\n", "a.md"),
        (f"Un est faux. Deux est faux. {WHY}\n\nTrois est faux.\n", "a.md"),
        (f"Zéro est vrai.\n\n- Un est faux. Deux est faux. {WHY}\n- Trois est faux.\n", "a.md"),
        (f"Zéro est vrai.\n\n> {WHY}\n> Un est faux.\n> Deux est faux.\n\nTrois est faux.\n", "a.md"),
        (f"<p>{WHY}Un est faux. Deux est faux.</p><p>Trois est faux.</p>", "a.html"),
        (f"<p>Un est faux. {WHY} Deux est faux.</p>\n<p>Trois est faux.</p>", "a.html"),
        (f"<p>Un est faux. <em>Deux est faux.</em>\n  {WHY}\n</p>\n<p>Trois est faux.</p>", "a.html"),
        (f"<p>Zéro est vrai.</p>\n{WHY}\n<p>Un est faux. Deux est faux.</p><p>Trois est faux.</p>", "a.html"),
        ("[factcheck: ignore -- vu]\nUn est faux. Deux est faux.\n\nTrois est faux.\n", "a.txt"),
        ("Zéro est vrai.\n\n[factcheck: ignore -- vu]\n\nUn est faux. Deux est faux.\n\nTrois est faux.\n", "a.txt"),
    ],
)
def test_ignore_speaks_of_its_paragraph_or_the_next(text: str, path: str) -> None:
    assert waived(text, path) == ["Un est faux.", "Deux est faux."]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Un est faux. <!-- factcheck: ignore-next -- vu --> Deux est faux. Trois est faux.\n", ["Deux est faux."]),
        ("<!-- factcheck: ignore-next -- vu -->\n\n# Est-ce tout ?\n\nUn est faux. Deux est faux.\n", ["Un est faux."]),
    ],
)
def test_ignore_next_speaks_of_one_sentence(text: str, found: list[str]) -> None:
    assert waived(text) == found


def test_a_region_goes_on_to_its_end() -> None:
    text = (
        "Un est faux.\n\n<!-- factcheck: ignore-start -- vu -->\n\nDeux est faux.\n\n- Trois est douteux.\n"
        "- Quatre est vrai.\n\n<!-- factcheck: ignore-end -->\n\nCinq est faux.\n"
    )
    assert waived(text) == ["Deux est faux.", "Trois est douteux."]


def test_the_reason_and_the_verdict_are_kept() -> None:
    file = report(f"Un est faux. {WHY} Deux est vrai.\n", "a.md")
    assert [(each.verdict, each.waiver and each.waiver.reason) for each in file.judgements] == [
        (Verdict.CONTRADICTED, "vu"),
        (Verdict.SUPPORTED, None),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Un est faux. <!-- factcheck: ignore -->\n", (1, "no-reason", "ignore")),
        ("Un est faux. <!-- factcheck: ignroe -- vu -->\n", (1, "unknown", "ignroe")),
        (f"Un est vrai. {WHY}\n", (1, "unused", "ignore")),
        (f"Un est faux.\n\n{WHY}\n", (3, "unused", "ignore")),
        ("Un est faux. <!-- factcheck: ignore-next -- vu --> Deux est vrai.\n", (1, "unused", "ignore-next")),
        ("<!-- factcheck: ignore-start -- vu -->\n\nUn est faux.\n", (1, "no-end", "ignore-start")),
        ("Un est faux.\n\n<!-- factcheck: ignore-end -->\n", (3, "no-start", "ignore-end")),
        (
            "<!-- factcheck: ignore-start -->\n\nUn est faux.\n\n<!-- factcheck: ignore-end -->\n",
            (1, "no-reason", "ignore-start"),
        ),
    ],
)
def test_a_comment_that_ignores_nothing_is_told(text: str, expected: tuple[int, str, str]) -> None:
    assert remarks(text) == [expected]


def test_remarks_stand_in_the_order_of_the_lines() -> None:
    text = "<!-- factcheck: ignore-end -->\n\nUn est faux. <!-- factcheck: ignore -->\n\n<!-- factcheck: x -->\n"
    assert [each[:2] for each in remarks(text)] == [(1, "no-start"), (3, "no-reason"), (5, "unknown")]


def test_an_article_without_comments_stays_as_it_is() -> None:
    file = report("Un est faux. Le factcheck le dit.\n", "a.md")
    assert file.remarks == ()
    assert [each.waiver for each in file.judgements] == [None, None]


@pytest.mark.parametrize("path", ["a.md", "a.html"])
def test_a_comment_moves_no_span(path: str) -> None:
    before, after = "<p>Été 🌉 : un est faux.\r\n", " Deux est vrai.</p>\r\n"
    text = before + WHY + after
    file = report(text, path)
    assert [text[slice(*each.statement.span)] for each in file.judgements] == [
        "Été 🌉 : un est faux.",
        "Deux est vrai.",
    ]
