"""Tables as newsrooms keep them."""

import pytest

from factcheck.curate.exchange.record import Batch, Record
from factcheck.curate.exchange.table import read_table, write_table
from factcheck.model import Source
from tests.curate.exchange.records import made, sentence

TORN = (
    "t.csv:3: a quotation mark is not closed, or stands alone in this row: nothing from here on is read. "
    "Save the table as CSV again; a mark inside a cell is written twice"
)


def told(batch: Batch) -> list[str]:
    return [sentence(each) for each in (*batch.troubles, *batch.remarks)]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("start", ["", "\ufeff", "sep={}\r\n"])
def test_rows_become_records(delimiter: str, start: str) -> None:
    rows = [
        ["Énoncé", "Citation", "Wording fr 1", "Wording fr 2", "Formulations", "Sujets", "Titre", "Langue", "Contexte"],
        ["Il dit.", " C'est dit ", "'=Un.", "Deux.", '"One.\nTwo."', '"a, b;c"', "T", "en", " Le passage. "],
        ["", "", "", "", "", "", "", "", ""],
        ["'@x", "y", "", "", "", "", "", "", ""],
    ]
    text = start.format(delimiter) + "\r\n".join(delimiter.join(row) for row in rows)
    if delimiter == ",":
        text = text.replace("a, b;c", "a; b;c")
    batch = read_table(text, "t.csv")
    first = 2 if "sep" in start else 1
    wordings = {"fr": ("=Un.", "Deux."), "en": ("One.", "Two.")}
    assert told(batch) == []
    assert batch.columns["claim"] == "Énoncé"
    assert batch.records == (
        Record(
            made(
                id="",
                source=Source("", "", "T", language="en"),
                quote="C'est dit",
                claim="Il dit.",
                wordings=wordings,
                topics=("a", "b", "c"),
                place=f"t.csv:{first + 1}",
            ),
            "Le passage.",
        ),
        Record(made(id="", source=Source("", ""), claim="@x", quote="y", place=f"t.csv:{first + 4}")),
    )


@pytest.mark.parametrize(
    ("text", "messages"),
    [
        (
            "Mot,quote\nx,y\n",
            ["t.csv:1: there is no column for claim (found: “Mot”, “quote”). Name it in the first line of the table"],
        ),
        (
            "",
            [
                "t.csv:1: there is no column for claim (found: –). Name it in the first line of the table",
                "t.csv:1: there is no column for quote (found: –). Name it in the first line of the table",
            ],
        ),
        (
            "claim,Fait,quote\nx,y,z\n",
            ["t.csv:1: the columns “claim”, “Fait” all mean claim. Rename or remove all but one"],
        ),
        (
            "claim,quote,Prefixes,Responsable\nx,y,z,Anne\n",
            [
                "t.csv:1: Prefixes: the column is left out: it is not known. Call it prefix if that is what it holds",
                "t.csv:1: Responsable: the column is left out: no field of a claim is called so",
            ],
        ),
        (
            "id,claim,quote\na,x,y,z\n",
            ["t.csv:2: a: 4 cells where the table has 3 columns. Look for a stray separator in this row"],
        ),
        (
            'claim,quote\nx,y\nx,"y\nz\n',
            [TORN],
        ),
    ],
)
def test_what_is_wrong_with_a_table_is_told_with_its_line(text: str, messages: list[str]) -> None:
    assert told(read_table(text, "t.csv")) == messages


def test_a_claim_is_a_row_with_a_wording_a_line() -> None:
    claim = made(
        id="pont",
        source=Source("s", "seeds/s.txt", "Le pont"),
        claim="=Le pont.",
        quote='Il "dit".',
        wordings={"fr": ("Un\ndeux.", "Trois.")},
        cues={"fr": ("tenir", "bon, mais")},
        topics=("a,b",),
    )
    header, row = write_table([Record(claim, "Il dit.")], ";").split("\r\n", 1)
    assert header == (
        "id;status;note;claim;quote;prefix;suffix;speaker;wordings_fr;wordings_en;refuted_fr;refuted_en;"
        "cues_fr;cues_en;refuted_cues_fr;refuted_cues_en;topics;conflicts_with;source;file;sha256;title;author;publisher;date;language;passage"
    )
    assert row == (
        'pont;;;\'=Le pont.;"Il ""dit"".";;;;"Un\\ndeux.\nTrois.";;;;'
        '"tenir\nbon\\, mais";;;;a\\,b;;s;seeds/s.txt;;Le pont;;;;;Il dit.\r\n'
    )


def test_cues_may_be_parted_by_commas_and_their_trouble_names_the_column() -> None:
    text = 'claim,quote,Indices EN,"Indices réfutés",Langue\nx,y,"hold out, resist",craquer; céder,fr\n'
    batch = read_table(text, "t.csv")
    [found] = batch.records
    assert found.claim.cues == {"en": ("hold out", "resist")}
    assert found.claim.refuted_cues == {"fr": ("craquer", "céder")}
    assert (batch.columns["cues en"], batch.columns["refuted_cues"]) == ("Indices EN", "Indices réfutés")
