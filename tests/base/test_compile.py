"""A base in the form that a run reads."""

import marshal
import math
from pathlib import Path

import pytest

from factcheck.base.compile import compile_base, lexicon_of, rows_of
from factcheck.base.load import load_base
from factcheck.base.pack import QUOTE, REFUTED, TRUE, packed
from factcheck.base.store import CompiledBase
from factcheck.language.reading import read
from factcheck.matching.record import ClaimRecord, Wording
from factcheck.model import Claim, Source
from tests.bases import ENGINE, row, write_base


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> CompiledBase:
    folder = tmp_path_factory.mktemp("engine")
    compile_base(load_base(ENGINE), folder)
    return CompiledBase(folder)


def test_every_claim_comes_back_as_it_was_loaded(compiled: CompiledBase) -> None:
    loaded = load_base(ENGINE)
    assert list(compiled.claims()) == list(loaded.claims)
    assert compiled.sources == loaded.sources
    assert compiled.info.fingerprint == loaded.fingerprint
    assert (compiled.info.claims, compiled.info.sources) == (13, 2)
    assert compiled.claim("bookmobile-villages") == next(c for c in loaded.claims if c.id == "bookmobile-villages")


def test_a_claim_that_is_not_there_is_an_error(compiled: CompiledBase) -> None:
    with pytest.raises(KeyError, match="nowhere"):
        compiled.claim("nowhere")


def test_rows_are_the_claim_its_quote_and_all_wordings_each_once() -> None:
    claim = Claim(
        "c",
        Source("s", "seeds/a.txt", language="de"),
        "Un.",
        "Un.",
        wordings={"fr": ("Deux.",), "en": ("Un.",), "de": ("Drei.",)},
        refuted={"fr": ("Trois.",)},
    )
    # A quote that is the claim counts as the claim; without a known language it is read as French.
    assert rows_of(claim) == [
        ("fr", "Un.", TRUE),
        ("fr", "Deux.", TRUE),
        ("en", "Un.", TRUE),
        ("fr", "Trois.", REFUTED),
    ]


def test_the_quote_stands_apart_from_the_claims_own_words() -> None:
    assert rows_of(Claim("c", Source("s", "a", language="en"), "One.", "Two.")) == [
        ("en", "One.", TRUE),
        ("en", "Two.", QUOTE),
    ]


def test_a_reading_is_the_same_after_packing() -> None:
    base = load_base(ENGINE)
    lexicon = lexicon_of(base)
    reading = read("Selon Hélène Vautrin, 9 % des lecteurs ne viennent plus depuis mars 2019.", "fr", lexicon)
    blob = marshal.dumps(packed(reading, TRUE))
    wording = Wording(marshal.loads(blob))  # noqa: S302 - written on the line before
    assert (wording.text, wording.language, wording.stance) == (reading.text, "fr", TRUE)
    assert wording.stems == tuple(word.stem for word in reading.words)
    assert wording.spans == tuple((word.start, word.end) for word in reading.words)
    assert [tuple(stand) for stand in wording.stands] == [tuple(word)[3:] for word in reading.words]
    assert wording.figures == reading.figures
    assert wording.dates == reading.dates
    assert wording.names == reading.names
    assert wording.speakers == reading.speakers
    assert wording.all_words == reading.all_words


def test_a_word_weighs_the_more_the_fewer_claims_have_it(compiled: CompiledBase) -> None:
    weights = compiled.weights["fr"]
    assert weights["aubrelin"] < weights["bibliobus"] < weights["velo"]
    # BM25's inverse document frequency; words of refuted wordings alone have none.
    assert weights["velo"] == pytest.approx(math.log(1 + (13 - 1 + 0.5) / (1 + 0.5)))
    assert "voitur" not in weights


def test_progress_is_told_from_none_to_all(tmp_path: Path) -> None:
    rows = [row(f"Le pont {number} est fermé.", name=f"c{number}") for number in range(45)]
    told: list[tuple[int, int]] = []
    compile_base(load_base(write_base(tmp_path / "base", rows)), _folder(tmp_path), lambda *done: told.append(done))
    assert told == [(0, 45), (20, 45), (40, 45), (45, 45)]


def test_what_stands_around_a_quote_is_kept(tmp_path: Path) -> None:
    rows = [row("Le pont est fermé."), row("Google a payé 300 euros en 2019.", name="d")]
    compile_base(load_base(write_base(tmp_path / "base", rows)), _folder(tmp_path))
    record = ClaimRecord(CompiledBase(tmp_path / "out"), 0)
    assert [figure.value for figure in record.nearby_figures] == [300.0]
    assert [date.year for date in record.nearby_dates] == [2019]
    assert record.nearby_names == {"google"}
    assert (record.before, record.after) == ("", "\nGoogle a payé 300 euros en 2019.\n")


def test_the_same_base_compiles_to_the_same_bytes(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        compile_base(load_base(ENGINE), tmp_path / name)
    for name in ("meta.bin", "claims.bin", "sources.bin"):
        assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "two" / name).read_bytes()


def _folder(tmp_path: Path) -> Path:
    (tmp_path / "out").mkdir()
    return tmp_path / "out"
