"""Which source, and which text, a claim from a file belongs to."""

from collections.abc import Container, Iterable
from contextlib import suppress
from hashlib import sha256
from pathlib import Path, PurePosixPath

from factcheck.base.quotes import SourceText
from factcheck.curate.exchange.record import SOURCE, Record
from factcheck.curate.exchange.slugs import is_slug, slug
from factcheck.model import ClaimBase, Source

LONGEST = 100  # letters of an id that a file is named after
_TOLD = tuple(name for name in SOURCE if name not in ("id", "file", "sha256"))


class RefusedError(Exception):
    """A record cannot enter the base: the field that is wrong and the key of the message, with its words."""

    def __init__(self, field: str, key: str, **words: object) -> None:
        super().__init__(key)
        self.field, self.key, self.words = field, key, words


class Origins:
    """The sources of a base, and those that an import brings with their texts.

    `stem` is the name of the imported file, for sources that are named nowhere. A source without a file is one whose
    text is made of the passages of its claims.
    """

    def __init__(self, root: Path, base: ClaimBase, stem: str) -> None:
        self._root, self._stem = root, stem
        self._known = {source.id: source for source in base.sources}
        self.new: dict[str, Source] = {}
        self._passages: dict[str, list[str]] = {}
        self._texts: dict[str, SourceText | None] = {}

    def source(self, record: Record) -> Source:
        """The source of a record, a new one where there is none yet. Raises RefusedError."""
        given = record.claim.source
        file = self._found(given.file)
        if given.id:
            if not is_slug(given.id):
                raise RefusedError("source", "slug", value=given.id)
            known = self._known.get(given.id) or self.new.get(given.id)
            return self._same(known, given, file) if known else self._add(record, given.id, file)
        if file:
            named = [source for source in (*self._known.values(), *self.new.values()) if source.file == file]
            if len(named) > 1:
                raise RefusedError("source", "which", file=file, ids=", ".join(source.id for source in named))
            return self._same(named[0], given, file) if named else self._add(record, self._free(file), file)
        return self._unnamed(record)

    def text(self, source: Source) -> SourceText:
        """The text of a source: of its file, or made of passages. Raises RefusedError where it cannot be read."""
        if not source.file:
            return SourceText(self.made(source.id))
        text = self._read(source.file)
        if text is None:
            raise RefusedError("file", "unreadable", file=source.file)
        return text

    def add_passage(self, source: Source, passage: str) -> None:
        """Let a text that is made of passages hold one more."""
        if passage and not source.file and passage not in self._passages[source.id]:
            self._passages[source.id].append(passage)

    def made(self, source_id: str) -> str:
        """The text made of the passages of a source, in the order in which they came; one inside another goes."""
        rows = self._passages[source_id]
        kept = [row for row in rows if not any(row in other for other in rows if other != row)]
        return "\n\n".join(kept) + "\n"

    def settled(self, source_id: str, taken: Container[str]) -> tuple[Source, bytes | None]:
        """A new source as it is written, with its file and hash, and the contents of a file yet to be written.

        The names `taken` are those of files that are about to be written.
        """
        source = self.new[source_id]
        if source.file:
            return source._replace(sha256=sha256((self._root / source.file).read_bytes()).hexdigest()), None
        data = self.made(source_id).encode()
        for name in _numbered(f"seeds/{source_id[:LONGEST]}", ".txt"):
            path = self._root / name
            there = path.exists()
            if name not in taken and (not there or path.read_bytes() == data):
                return source._replace(file=name, sha256=sha256(data).hexdigest()), None if there else data
        raise AssertionError  # names do not run out

    def moved(self, given: Source, source: Source) -> bool:
        """Whether the record speaks of another version of the file than the one that is here."""
        path = self._root / source.file
        return bool(given.sha256 and source.file and self._found(given.file)) and (
            sha256(path.read_bytes()).hexdigest() != given.sha256.lower()
        )

    def _add(self, record: Record, source_id: str, file: str) -> Source:
        given = record.claim.source
        if not file and not record.passage:
            if given.file:
                raise RefusedError("file", "no-file", file=given.file)
            raise RefusedError("", "no-text")
        self.new[source_id] = given._replace(id=source_id, file=file, sha256="")
        self._passages[source_id] = []
        return self.new[source_id]

    def _same(self, known: Source, given: Source, file: str) -> Source:
        """The known source, with what the record says more of it. Raises RefusedError where it says something else."""
        for name in _TOLD:
            before, now = getattr(known, name), getattr(given, name)
            if before and now and before != now:
                raise RefusedError(name, "differs", source=known.id, before=before)
        if file and file != known.file:
            raise RefusedError("file", "differs", source=known.id, before=known.file or "–")
        if known.id in self.new:
            more = {name: getattr(known, name) or getattr(given, name) for name in _TOLD}
            known = self.new[known.id] = known._replace(**more)
        return known

    def _unnamed(self, record: Record) -> Source:
        """The source of a record that names none: the one of its title, or of the whole import, that takes it."""
        given = record.claim.source
        for name in _numbered(slug(given.title or self._stem, "import"), ""):
            known = self._known.get(name) or self.new.get(name)
            if known is None:
                return self._add(record, name, "")
            holds = name in self.new and not known.file and record.passage
            if holds or (known.file and self._holds(known, record.claim.quote)):
                try:
                    return self._same(known, given, "")
                except RefusedError:
                    continue
        raise AssertionError  # names do not run out

    def _holds(self, source: Source, quote: str) -> bool:
        text = self._read(source.file)
        return text is not None and bool(text.find(quote))

    def _free(self, file: str) -> str:
        names = _numbered(slug(PurePosixPath(file).stem, "source"), "")
        return next(name for name in names if name not in self._known and name not in self.new)

    def _found(self, file: str) -> str:
        """The file of the base that a record names, with or without its folder; "" where there is none."""
        inside = file and "\\" not in file and ".." not in PurePosixPath(file).parts
        names = [name for name in (file, f"seeds/{file}") if name.startswith("seeds/")] if inside else []
        with suppress(OSError):  # a name that no file can have
            return next((name for name in names if (self._root / name).is_file()), "")
        return ""

    def _read(self, file: str) -> SourceText | None:
        if file not in self._texts:
            try:
                self._texts[file] = SourceText((self._root / file).read_bytes().decode("utf-8"))
            except (OSError, UnicodeDecodeError):
                self._texts[file] = None
        return self._texts[file]


def _numbered(name: str, ending: str) -> Iterable[str]:
    yield name + ending
    number = 2
    while True:
        yield f"{name}-{number}{ending}"
        number += 1
