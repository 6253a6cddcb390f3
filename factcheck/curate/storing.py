"""A document made a source of a base: its text in seeds/, its description and drafts in claims/."""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from factcheck.base.compile import lexicon_of
from factcheck.base.read import DRAFT, read
from factcheck.curate.anchor import meets
from factcheck.curate.claimfile import ClaimFile, entry, new_file, require
from factcheck.curate.describe import described
from factcheck.curate.draft import Doubt, Draft, drafts
from factcheck.curate.propose import Proposal, proposals
from factcheck.curate.slug import claim_id, free, slug
from factcheck.documents import read_document
from factcheck.errors import BaseError, UsageError
from factcheck.language.sentences import block_text
from factcheck.model import Claim, ClaimBase, Document, Source

_AS_IT_STANDS = (".txt", ".md", ".markdown")
_SOURCE_KEYS = ("id", "file", "sha256", "title", "author", "publisher", "date", "language")
Note = Callable[[Doubt], str]  # a doubt in words
Row = tuple[Claim, dict[str, str]]  # a claim, and the prefix and suffix of its quote


class Stored(NamedTuple):
    """What is to be written for a source: the texts of files by their path in the base, and what is new in them."""

    source: Source
    files: dict[str, str]
    claims_file: str
    added: int
    doubtful: int
    known: int  # drafts that a claim of the base already covers


def stored(root: Path, path: str, note: Note, *, name: str | None = None) -> Stored:
    """Store the document at `path` in the base `root` and draft claims from it; nothing is written here.

    `name` is the id of the source, else made of the file's name. A source that is there is not described anew, and
    only drafts are added that no claim of it covers, be it decided, a draft or rejected. Raises InputError for a
    document that cannot be read, BaseError for a base that is not sound, and UsageError where seeds/ has another text
    under this name.
    """
    require()
    base = _sound(root)
    document = _as_stored(root, read_document(path), name)
    source = next((each for each in base.sources if each.file == document.path), None)
    new = source is None
    source = source or _source(document, base, name)
    others = [claim for claim in (*base.claims, *base.undecided) if claim.source.file == source.file]
    lexicon = lexicon_of(base._replace(sources=(*base.sources, *([source] if new else []))))
    made = list(drafts(document, lexicon, source.language or None))
    fresh = [each for each in made if not any(meets(each.span, other.span) for other in others)]
    rows = list(_rows(fresh, source, {claim.id for claim in (*base.claims, *base.undecided)}, note))
    claims = [claim for claim, _ in rows]
    place = _free_file(root, source.id) if new else _file_of(root, source)
    files = {source.file: document.text} if new else {}
    if claims or new:
        proposed = proposals(source, document.text, claims) if claims else {}
        files[place] = _with_drafts(root / place, source, rows, proposed)
    return Stored(source, files, place, len(claims), sum(bool(claim.note) for claim in claims), len(made) - len(fresh))


def _sound(root: Path) -> ClaimBase:
    """The base, which may have no claim files yet; raises BaseError."""
    if not (root / "claims").is_dir():
        raise BaseError(f"{root}: no claim base here. `factcheck init {root}` makes one; --base DIR names another.")
    if not any((root / "claims").glob("*.y*ml")):
        return ClaimBase(str(root), (), (), "")
    reading = read(root)
    if reading.problems:
        raise BaseError("\n".join(map(str, reading.problems)))
    return reading.base


def _as_stored(root: Path, document: Document, name: str | None) -> Document:
    """The document as it stands, or will stand, in seeds/, its path relative to the base."""
    path, seeds = Path(document.path).resolve(), (root / "seeds").resolve()
    if path.is_relative_to(seeds):
        return document._replace(path=f"seeds/{path.relative_to(seeds).as_posix()}")
    ending = path.suffix.lower()
    if ending not in _AS_IT_STANDS:
        from factcheck.documents.plain import plain_blocks

        text = "\n\n".join(block_text(document, block).strip() for block in document.blocks) + "\n"
        document = Document(document.path, text, plain_blocks(text), document.date)
    file = f"seeds/{slug(name or path.stem)}{ending if ending in _AS_IT_STANDS else '.txt'}"
    there = root / file
    if there.exists() and there.read_bytes() != document.text.encode("utf-8"):
        raise UsageError(f"{there}: another text stands here. Give this one an id of its own with --id ID.")
    return document._replace(path=file)


def _source(document: Document, base: ClaimBase, name: str | None) -> Source:
    wanted = slug(name or Path(document.path).stem)
    hashed = hashlib.sha256(document.text.encode("utf-8")).hexdigest()
    told = described(document)
    return Source(free(wanted, {each.id for each in base.sources}), document.path, sha256=hashed, **told)


def _rows(fresh: Iterable[Draft], source: Source, taken: set[str], note: Note) -> Iterator[Row]:
    """The drafts as claims, each with an id of its own and its doubts as a note."""
    for each in fresh:
        name = claim_id(each.claim, each.language, taken)
        taken.add(name)
        doubts = " ".join(map(note, each.doubts))
        yield (
            Claim(name, source, each.claim, each.quote, each.span, speaker=each.speaker, status=DRAFT, note=doubts),
            {"prefix": each.prefix, "suffix": each.suffix},
        )


def _free_file(root: Path, name: str) -> str:
    """A claim file that is not there yet."""
    return f"claims/{free(name, {path.stem for path in (root / 'claims').glob('*.y*ml')})}.yaml"


def _file_of(root: Path, source: Source) -> str:
    """The claim file that describes a source."""
    for path in sorted((root / "claims").glob("*.y*ml")):
        text = path.read_bytes().decode("utf-8")
        if source.id in text and ClaimFile(text).has(source.id):
            return f"claims/{path.name}"
    raise BaseError(f"{root}: no claim file describes {source.id}. See `factcheck claims validate`.")


def _with_drafts(place: Path, source: Source, rows: Sequence[Row], proposed: Mapping[str, Proposal]) -> str:
    """The claim file with drafts added at the end of those of their source."""
    written = []
    for claim, affixes in rows:
        said = proposed.get(claim.id, Proposal())
        sides = {"wordings": said.wordings, "refuted": said.refuted}
        texts = {side: {source.language or "fr": list(rows)} for side, rows in sides.items() if rows}
        written.append(entry({**claim._asdict(), **affixes, "wordings": {}, "refuted": {}, **texts}))
    if place.exists():
        return ClaimFile(place.read_bytes().decode("utf-8")).added(source.id, written)
    told = source._asdict()
    return new_file({key: told[key] for key in _SOURCE_KEYS if told[key]}, written)
