"""A claim base in the form that a run reads: one folder of flat files, nothing of it parsed as YAML.

    meta.bin     what is needed of every run: fingerprint, sources, word frequencies, offsets into claims.bin
    claims.bin   one marshalled record a claim (see `pack`), read when a statement comes near the claim
    letters.bin  a letter for every word of the wordings
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
from collections.abc import Callable, Sequence
from itertools import accumulate
from typing import TYPE_CHECKING

from factcheck.base.gazetteer import base_entries
from factcheck.base.index import write_index
from factcheck.base.pack import QUOTE, REFUTED, TRUE, Letters, Row, around, language_of, pack_claim
from factcheck.language.lexicon import LANGUAGES, Lexicon, pack_lexicon
from factcheck.language.names import pack_entries, table_of
from factcheck.language.reading import read
from factcheck.language.words import tokens
from factcheck.model import Claim, ClaimBase, Source

if TYPE_CHECKING:
    from pathlib import Path

Progress = Callable[[int, int], None]


def lexicon_of(base: ClaimBase) -> Lexicon:
    """The word knowledge for reading `base` and the articles checked against it."""
    data = dict(pack_lexicon())
    data["names"] = table_of(base_entries(base, pack_entries()))
    return Lexicon(data)


def rows_of(claim: Claim) -> list[tuple[str, str, int]]:
    """(language, text, stance) of every wording of a claim: the claim and its quote first."""
    language = language_of(claim.source)
    rows = [(language, claim.claim, TRUE), (language, claim.quote, QUOTE)]
    for stance, side in ((TRUE, claim.wordings), (REFUTED, claim.refuted)):
        rows += [(tongue, text, stance) for tongue in LANGUAGES for text in side.get(tongue, ())]
    unique = {(tongue, text): (tongue, text, stance) for tongue, text, stance in reversed(rows)}
    return list(reversed(unique.values()))


def _words(text: str, source: Source) -> tuple[tuple[str, ...], tuple[int, ...]]:
    found = tokens(text, language_of(source))
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
        source.base,
    )


def compile_base(base: ClaimBase, folder: "Path", progress: Progress | None = None) -> None:
    """Write the compiled form of `base` into the empty folder `folder`.

    `progress` is told (claims done, claims) now and then. Raises OSError where the folder cannot be written.
    """
    from pathlib import Path

    lexicon = lexicon_of(base)
    (folder / "lexicon.bin").write_bytes(marshal.dumps(lexicon.dump()))
    sources = {(source.base, source.id): number for number, source in enumerate(base.sources)}
    roots = {"": base.root, **base.roots}
    texts = {
        source.text_key: (Path(roots[source.base]) / source.file).read_bytes().decode("utf-8")
        for source in base.sources
    }
    found: list[list[Row]] = []
    for number, claim in enumerate(base.claims):
        if progress is not None and number % 20 == 0:
            progress(number, len(base.claims))
        found.append([Row(read(text, tongue, lexicon), stance) for tongue, text, stance in rows_of(claim)])
    weights = _all_weights(found)
    rarest = {language: max(known.values(), default=1.0) for language, known in weights.items()}
    letters = Letters()
    blobs = [
        pack_claim(
            claim,
            sources[claim.source.base, claim.source.id],
            rows,
            around(claim, texts[claim.source.text_key], lexicon),
            lambda stem, language: weights[language].get(stem, rarest[language]),
            letters,
        )
        for claim, rows in zip(base.claims, found, strict=True)
    ]
    (folder / "claims.bin").write_bytes(b"".join(blobs))
    (folder / "letters.bin").write_bytes(marshal.dumps(dict(letters)))
    meta = {
        "fingerprint": base.fingerprint,
        "parts": [tuple(part[:4]) for part in base.parts],
        "sources": [_source_row(source) for source in base.sources],
        "ids": [claim.id for claim in base.claims],
        "offsets": list(accumulate(map(len, blobs), initial=0)),
        "weights": weights,
        "undecided": len(base.undecided),
    }
    (folder / "sources.bin").write_bytes(
        marshal.dumps({source.text_key: _words(texts[source.text_key], source) for source in base.sources})
    )
    (folder / "index").mkdir()
    write_index(folder / "index", _documents(found))
    (folder / "meta.bin").write_bytes(marshal.dumps(meta))
    sizes = {str(path.relative_to(folder)): path.stat().st_size for path in folder.rglob("*") if path.is_file()}
    (folder / "sizes.bin").write_bytes(marshal.dumps(sizes))
    if progress is not None:
        progress(len(base.claims), len(base.claims))


def _documents(found: Sequence[Sequence[Row]]) -> list[tuple[str, str, int]]:
    """(language, stems joined by spaces, number of the claim) of every wording."""
    return [
        (row.reading.language, " ".join(word.stem for word in row.reading.words), number)
        for number, rows in enumerate(found)
        for row in rows
    ]


def _all_weights(found: Sequence[Sequence[Row]]) -> dict[str, dict[str, float]]:
    """By language: the weight of each stem of the true wordings and the quotes."""
    frequency: dict[str, Counter[str]] = {language: Counter() for language in LANGUAGES}
    for rows in found:
        true = [row.reading for row in rows if row.stance != REFUTED]
        for language in LANGUAGES:
            frequency[language].update(
                {w.stem for reading in true if reading.language == language for w in reading.words}
            )
    return {language: _weights(counts, len(found)) for language, counts in frequency.items()}


def _weights(counts: Counter[str], claims: int) -> dict[str, float]:
    """Inverse document frequency of each stem over the claims, as BM25 has it (Robertson and Spärck Jones)."""
    return {stem: math.log(1 + (claims - n + 0.5) / (n + 0.5)) for stem, n in sorted(counts.items())}
