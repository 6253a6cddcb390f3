"""A claim base in the form that a run reads: one folder of flat files, nothing of it parsed as YAML.

    meta.bin     what is needed of every run: fingerprint, sources, word frequencies, offsets into claims.bin
    claims.bin   one marshalled record a claim, read when a statement comes near the claim
    sources.bin  the folded words of every source with their offsets, read when a statement quotes
    lexicon.bin  concepts, oppositions and the gazetteer, with the base's own names
    index/       tantivy index over the content words of every wording
    sizes.bin    bytes of each of these files: whether all is there

marshal is safe here because the folder is only ever written by this module for the same Python and the same code (both
are part of the folder's name), and it reads ten times faster than any text format.
"""

import marshal
import math
from collections import Counter
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from factcheck.base.gazetteer import base_entries
from factcheck.base.index import write_index
from factcheck.language.lexicon import LANGUAGES, Lexicon, pack_lexicon
from factcheck.language.names import pack_entries, table_of
from factcheck.language.reading import Reading, read
from factcheck.language.words import tokens
from factcheck.model import Claim, ClaimBase, Source

if TYPE_CHECKING:
    from pathlib import Path

TRUE, REFUTED, QUOTE = 0, 1, 2
Progress = Callable[[int, int], None]
_PASSAGE = 300  # code points of context on each side of a quote


def lexicon_of(base: ClaimBase) -> Lexicon:
    """The word knowledge for reading `base` and the articles checked against it."""
    data = dict(pack_lexicon())
    data["names"] = table_of(base_entries(base, pack_entries()))
    return Lexicon(data)


def packed(reading: Reading, stance: int) -> tuple[Any, ...]:
    """A wording's reading as plain values, in the order of `matching.record.Wording`."""
    return (
        reading.text,
        reading.language,
        stance,
        tuple(word.stem for word in reading.words),
        tuple(tuple(word[3:]) for word in reading.words),
        tuple(tuple(word[1:3]) for word in reading.words),
        tuple(tuple(figure) for figure in reading.figures),
        tuple(tuple(date) for date in reading.dates),
        tuple(tuple(name) for name in reading.names),
        tuple(tuple(name) for name in reading.speakers),
        reading.all_words,
    )


def rows_of(claim: Claim) -> list[tuple[str, str, int]]:
    """(language, text, stance) of every wording of a claim: the claim and its quote first."""
    language = claim.source.language if claim.source.language in LANGUAGES else "fr"
    rows = [(language, claim.claim, TRUE), (language, claim.quote, QUOTE)]
    for stance, side in ((TRUE, claim.wordings), (REFUTED, claim.refuted)):
        rows += [(tongue, text, stance) for tongue in LANGUAGES for text in side.get(tongue, ())]
    unique = {(tongue, text): (tongue, text, stance) for tongue, text, stance in reversed(rows)}
    return list(reversed(unique.values()))


def _around(claim: Claim, text: str, lexicon: Lexicon) -> tuple[Any, ...]:
    """Figures, dates and names of the passage that the quote stands in: what a statement may take from the context."""
    passage = text[max(0, claim.span.start - _PASSAGE) : claim.span.end + _PASSAGE]
    reading = read(passage, claim.source.language if claim.source.language in LANGUAGES else "fr", lexicon)
    return (
        tuple(tuple(figure) for figure in reading.figures),
        tuple(tuple(date) for date in reading.dates),
        tuple(sorted({name.key for name in reading.names})),
    )


def _words(text: str, source: Source) -> tuple[tuple[str, ...], tuple[int, ...]]:
    found = tokens(text, source.language if source.language in LANGUAGES else "fr")
    return tuple(token.word for token in found), tuple(token.start for token in found)


def _source_row(source: Source) -> tuple[str, ...]:
    return (
        source.id,
        source.file,
        source.title,
        source.author,
        source.publisher,
        source.date,
        source.language,
        source.sha256,
    )


def compile_base(base: ClaimBase, folder: "Path", progress: Progress | None = None) -> None:
    """Write the compiled form of `base` into the empty folder `folder`.

    `progress` is told (claims done, claims) now and then. Raises OSError where the folder cannot be written.
    """
    from pathlib import Path

    lexicon = lexicon_of(base)
    sources = {source.id: number for number, source in enumerate(base.sources)}
    texts = {source.file: (Path(base.root) / source.file).read_bytes().decode("utf-8") for source in base.sources}
    frequency: dict[str, Counter[str]] = {language: Counter() for language in LANGUAGES}
    documents: list[tuple[str, str, int]] = []
    offsets, blobs, at = [0], [], 0
    for number, claim in enumerate(base.claims):
        if progress is not None and number % 20 == 0:
            progress(number, len(base.claims))
        record, stems_seen = [], {language: set[str]() for language in LANGUAGES}
        for language, text, stance in rows_of(claim):
            reading = read(text, language, lexicon)
            record.append(packed(reading, stance))
            stems = [word.stem for word in reading.words]
            documents.append((language, " ".join(stems), number))
            if stance != REFUTED:
                stems_seen[language].update(stems)
        for language, stems_of_claim in stems_seen.items():
            frequency[language].update(stems_of_claim)
        blob = marshal.dumps(
            (
                _claim_row(claim, sources[claim.source.id]),
                tuple(record),
                _around(claim, texts[claim.source.file], lexicon),
            )
        )
        blobs.append(blob)
        at += len(blob)
        offsets.append(at)
    (folder / "claims.bin").write_bytes(b"".join(blobs))
    (folder / "lexicon.bin").write_bytes(marshal.dumps(lexicon.dump()))
    meta = {
        "fingerprint": base.fingerprint,
        "sources": [_source_row(source) for source in base.sources],
        "ids": [claim.id for claim in base.claims],
        "offsets": offsets,
        "weights": {language: _weights(counts, len(base.claims)) for language, counts in frequency.items()},
    }
    (folder / "sources.bin").write_bytes(
        marshal.dumps({source.file: _words(texts[source.file], source) for source in base.sources})
    )
    (folder / "index").mkdir()
    write_index(folder / "index", documents)
    (folder / "meta.bin").write_bytes(marshal.dumps(meta))
    sizes = {str(path.relative_to(folder)): path.stat().st_size for path in folder.rglob("*") if path.is_file()}
    (folder / "sizes.bin").write_bytes(marshal.dumps(sizes))
    if progress is not None:
        progress(len(base.claims), len(base.claims))


def _claim_row(claim: Claim, source: int) -> tuple[Any, ...]:
    return (
        claim.id,
        source,
        claim.claim,
        claim.quote,
        claim.span.start,
        claim.span.end,
        claim.line,
        claim.speaker,
        claim.topics,
        claim.conflicts_with,
        claim.place,
    )


def _weights(counts: Counter[str], claims: int) -> dict[str, float]:
    """Inverse document frequency of each stem over the claims, as BM25 has it (Robertson and Spärck Jones)."""
    return {stem: math.log(1 + (claims - n + 0.5) / (n + 0.5)) for stem, n in sorted(counts.items())}
