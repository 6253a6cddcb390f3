"""Which sentences of a source carry a claim, and how that is shown."""

import json
import re
from contextlib import chdir
from pathlib import Path

import pytest

from factcheck.base.load import load_base
from factcheck.cli.main import main
from factcheck.curate.coverage import Covered, coverage
from factcheck.curate.coverage_page import page
from factcheck.curate.coverage_text import annotated, as_json, percent, table

TEXT = (
    "Le musée a ouvert en 1987. Il reçoit 39 visiteurs par jour. Qui le visite ?\r\n\r\n"
    "Il ferme le lundi & le mardi. Sa <b>collection</b> compte 300 toiles.\r\n"
)
CLAIMS = """source: {id: musee, file: seeds/musee.txt, title: "Le <musée>", language: fr}
claims:
  - {id: ouvert-1987, claim: x, quote: a ouvert en 1987. Il}
  - {id: ouverture, claim: y, quote: Le musée a ouvert}
  - {id: lundi, claim: z, quote: Il ferme le lundi & le mardi.}
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for name, content in (("claims/musee.yaml", CLAIMS), ("seeds/musee.txt", TEXT)):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(content.encode())
    return tmp_path


@pytest.fixture
def covered(root: Path) -> Covered:
    [one] = coverage(load_base(root))
    return one


def test_sentences_know_their_claims(covered: Covered) -> None:
    assert [(each.line, each.skipped, each.claims) for each in covered.sentences] == [
        (1, "", ("ouverture", "ouvert-1987")),
        (1, "", ("ouvert-1987",)),
        (1, "question", ()),
        (3, "", ("lundi",)),
        (3, "", ()),
    ]
    assert (covered.claims, covered.checkable, covered.carrying, covered.share) == (3, 4, 3, 0.75)
    assert [TEXT[slice(*each.span)] for each in covered.sentences][3] == "Il ferme le lundi & le mardi."


def test_one_letter_of_a_sentence_is_no_quote_of_it(root: Path) -> None:
    (root / "claims" / "musee.yaml").write_text(CLAIMS.replace("1987. Il}", "1987. I}"), encoding="utf-8")
    assert [each.claims for each in coverage(load_base(root))[0].sentences][:2] == [("ouverture", "ouvert-1987"), ()]


def test_the_table_has_a_sum_where_there_are_several_sources(covered: Covered) -> None:
    assert [line.plain for line in table([covered], "en")] == [
        "source text      claims  checkable  with claim  share",
        "seeds/musee.txt       3          4           3   75 %",
    ]
    assert [line.plain for line in table([covered, covered], "fr")][-1].split() == [
        "ensemble",
        "6",
        "8",
        "6",
        "75",
        "%",
    ]


def test_no_share_is_rounded_up_to_all() -> None:
    assert [percent(share) for share in (0, 0.29, 0.999, 1)] == ["0 %", "29 %", "99 %", "100 %"]


def test_sentences_are_listed_with_sign_and_claims(covered: Covered) -> None:
    assert [line.plain for line in annotated(covered)][1:3] == [
        "seeds/musee.txt:1: ✔ Il reçoit 39 visiteurs par jour. [ouvert-1987]",
        "seeds/musee.txt:1: – Qui le visite ?",
    ]
    assert [line.plain for line in annotated(covered, only_open=True)] == [
        "seeds/musee.txt:3: ✘ Sa <b>collection</b> compte 300 toiles."
    ]


def test_json_gives_spans_of_the_text(covered: Covered) -> None:
    [source] = json.loads(as_json([covered]))["sources"]
    assert source["share"] == 0.75
    assert [TEXT[each["start"] : each["end"]] for each in source["sentences"]][2] == "Qui le visite ?"
    assert source["sentences"][2]["skipped"] == "question"


def test_the_page_holds_the_whole_text_and_nothing_that_acts(covered: Covered) -> None:
    written = page([covered], "fr")
    assert "Le &lt;musée&gt;" in written
    assert '<span class="c2" title="ouverture, ouvert-1987">Le musée a ouvert en 1987.</span>' in written
    assert (
        '<span class="open" title="sans affirmation">Sa &lt;b&gt;collection&lt;/b&gt; compte 300 toiles.</span>'
        in written
    )
    assert "default-src 'none'; style-src 'sha256-" in written
    assert not re.search(r"<script|<b>|https?:|url\(| on[a-z]+=", written)


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        ("--source musee --missing", 0, "✘ Sa <b>"),
        ("--source seeds/musee.txt", 0, "[lundi]"),
        ("--source muse", 2, "Did you mean 'musee'?"),
        ("--format html --output page.html", 0, ""),
        ("--format pdf", 2, "Possible: terminal, html, json."),
    ],
)
def test_the_command(arguments: str, code: int, told: str, root: Path, capfd: pytest.CaptureFixture[str]) -> None:
    with chdir(root):
        assert main(["claims", "coverage", "--base", ".", *arguments.split()]) == code
    printed = capfd.readouterr()
    assert told in printed.out + printed.err
    assert (root / "page.html").exists() is ("html" in arguments)
