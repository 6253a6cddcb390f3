"""Open a claim base: the compiled form from the cache, made anew when a claim, a source or the code changed."""

import marshal
import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from functools import cached_property
from typing import TYPE_CHECKING

from factcheck.base.cache import cache_folder
from factcheck.base.stamp import key_of
from factcheck.errors import BaseError
from factcheck.messages import Said
from factcheck.model import BaseInfo, Claim, Source, Span

if TYPE_CHECKING:
    import mmap
    from pathlib import Path

    from factcheck.base.index import Index
    from factcheck.language.lexicon import Lexicon

_KEPT = 8  # compiled bases kept in the cache: the most recently used
Progress = Callable[[int, int], None]


class Damaged(Exception):  # noqa: N818 - never seen outside: the base is compiled again
    """A compiled base is incomplete: a full disk, or somebody tidied up."""


class CompiledBase:
    """A claim base opened for checking; claims are read from disk when asked for."""

    def __init__(self, folder: "Path | str") -> None:
        """Open the compiled base in `folder`; raises `Damaged` where a file of it is not as it was written."""
        try:
            sizes = marshal.loads(_content(f"{folder}/sizes.bin"))
            if any(os.stat(f"{folder}/{name}").st_size != size for name, size in sizes.items()):
                raise Damaged(folder)
            meta = marshal.loads(_content(f"{folder}/meta.bin"))
        except (OSError, EOFError, ValueError, TypeError) as error:
            raise Damaged(folder) from error
        self._folder = str(folder)
        self._is_kept = True  # the folder stays after this run
        self._offsets: list[int] = meta["offsets"]
        self.ids: list[str] = meta["ids"]
        self.weights: dict[str, dict[str, float]] = meta["weights"]
        self.undecided: int = meta["undecided"]  # drafts and rejected claims: counted here, read only from the YAML
        self.sources = tuple(Source(*row) for row in meta["sources"])
        parts = tuple(BaseInfo(*row) for row in meta["parts"])
        self.info = BaseInfo(len(self.ids), len(self.sources), meta["fingerprint"], parts=parts)

    @cached_property
    def lexicon(self) -> "Lexicon":
        """Word knowledge with the base's own names."""
        from factcheck.language.lexicon import Lexicon

        return Lexicon.load(marshal.loads(_content(f"{self._folder}/lexicon.bin")))

    @cached_property
    def _data(self) -> "bytes | mmap.mmap":
        import mmap

        with open(f"{self._folder}/claims.bin", "rb") as file:
            return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)

    @cached_property
    def letters(self) -> dict[str, str]:
        """The letter that stands for a word in packed wordings."""
        found: dict[str, str] = marshal.loads(_content(f"{self._folder}/letters.bin"))
        return found

    @cached_property
    def _sources(self) -> dict[str, tuple[tuple[str, ...], tuple[int, ...]]]:
        words: dict[str, tuple[tuple[str, ...], tuple[int, ...]]] = marshal.loads(
            _content(f"{self._folder}/sources.bin")
        )
        return words

    def detach(self) -> "CompiledBase":
        """Read everything that is read on demand, so that the folder may go."""
        _ = self.lexicon, self.index, self.letters, self._sources
        self._data = _content(f"{self._folder}/claims.bin")
        self._is_kept = False
        return self

    def file(self, name: str) -> str | None:
        """Where to keep something more beside the compiled base, to go when it goes; None where it is not kept."""
        return f"{self._folder}/{name}" if self._is_kept else None

    def source_words(self, key: str) -> tuple[tuple[str, ...], tuple[int, ...]]:
        """The folded words of a source text (`Source.text_key`) and the offset of each in it."""
        return self._sources[key]

    @cached_property
    def index(self) -> "Index":
        """The index over all wordings."""
        from factcheck.base.index import Index

        return Index(f"{self._folder}/index")

    @cached_property
    def _numbers(self) -> dict[str, int]:
        return {claim_id: number for number, claim_id in enumerate(self.ids)}

    def record(self, number: int) -> memoryview:
        """A claim packed (see `pack`)."""
        return memoryview(self._data)[self._offsets[number] : self._offsets[number + 1]]

    def claim_at(self, number: int) -> Claim:
        """The claim of a number, with its wordings."""
        from factcheck.base.pack import REFUTED, TRUE, part

        record = self.record(number)
        row, facts, languages = part(record, len(record))
        sides: tuple[dict[str, list[str]], dict[str, list[str]]] = ({}, {})
        for place in filter(None, languages):
            for own in part(record, place)[-1]:
                text, language, stance, *_ = part(record, own)
                if stance in (TRUE, REFUTED) and text != row[2]:
                    sides[stance].setdefault(language, []).append(text)
        cues, refuted_cues = marshal.loads(part(record, facts)[-1])
        return Claim(
            id=row[0],
            source=self.sources[row[1]],
            claim=row[2],
            quote=row[3],
            span=Span(row[4], row[5]),
            line=row[6],
            speaker=row[7],
            wordings={k: tuple(v) for k, v in sides[0].items()},
            refuted={k: tuple(v) for k, v in sides[1].items()},
            cues=cues,
            refuted_cues=refuted_cues,
            topics=tuple(row[8]),
            conflicts_with=tuple(row[9]),
            place=row[10],
        )

    def claim(self, claim_id: str) -> Claim:
        """The claim with this id; raises KeyError."""
        return self.claim_at(self._numbers[claim_id])

    def claims(self) -> Iterator[Claim]:
        """All claims in the order of the base."""
        return (self.claim_at(number) for number in range(len(self.ids)))


def _content(path: str) -> bytes:
    with open(path, "rb") as file:
        return file.read()


def open_base(
    root: "Path | str | Mapping[str, str]",
    *,
    progress: Progress | None = None,
    warn: Callable[[str], None] | None = None,
) -> CompiledBase:
    """Open the claim base in the folder `root`, compiling it first where that was not done yet.

    Several folders, by name, are opened as one base, later ones refining earlier ones (see `several`).
    `progress` is told (claims done, claims) while compiling, `warn` a message where the cache cannot be written (the
    base is then compiled for this run only). Raises BaseError where the base is missing or invalid.
    """
    roots = root if isinstance(root, Mapping) else {"": str(root)}
    for place in roots.values():
        if not os.path.isdir(f"{place}/claims"):
            raise BaseError(Said("error.no-base", root=place))
    try:
        cache = cache_folder()
        folder = f"{cache}/{_key(roots, cache)}"
    except OSError as error:
        raise BaseError(Said("error.closed-base", path=error.filename, why=error.strerror)) from error
    if os.path.isdir(folder):
        with suppress(OSError):  # of a cache that is only read
            os.utime(folder)  # used just now, says `_prune`
        try:
            return CompiledBase(folder)
        except Damaged:
            import shutil

            shutil.rmtree(folder, ignore_errors=True)
    return _compile_into(roots, folder, progress, warn)


def _key(roots: Mapping[str, str], cache: str) -> str:
    """The key of a base, or of several under their names."""
    keys = {name: key_of(root, cache) for name, root in roots.items()}
    if len(keys) == 1:
        return next(iter(keys.values()))
    import hashlib

    return hashlib.sha256("\n".join(f"{name} {key}" for name, key in keys.items()).encode()).hexdigest()[:32]


def _compile_into(
    roots: Mapping[str, str], place: str, progress: Progress | None, warn: Callable[[str], None] | None
) -> CompiledBase:
    """Compile in a scratch folder; then put it in place at once, so that nobody ever sees half of it."""
    import shutil
    import tempfile
    from pathlib import Path

    folder = Path(place)
    cache = folder.parent
    try:
        cache.mkdir(parents=True, exist_ok=True)
        scratch, kept = Path(tempfile.mkdtemp(prefix="new-", dir=cache)), True
    except OSError as error:
        if warn is not None:
            warn(
                f"{cache}: {error.strerror}. The compiled claim base cannot be kept; "
                "set FACTCHECK_CACHE to a folder you may write to."
            )
        scratch, kept = Path(tempfile.mkdtemp(prefix="factcheck-")), False
    from factcheck.base.compile import compile_base
    from factcheck.base.several import load_bases

    try:
        compile_base(load_bases(roots), scratch, progress)
    except BaseException:
        shutil.rmtree(scratch, ignore_errors=True)
        raise
    if not kept:
        compiled = CompiledBase(scratch).detach()
        shutil.rmtree(scratch, ignore_errors=True)
        return compiled
    try:
        scratch.rename(folder)
    except OSError:  # another process was quicker
        shutil.rmtree(scratch, ignore_errors=True)
    _prune(cache)
    return CompiledBase(folder)


def _prune(cache: "Path") -> None:
    """Drop the compiled bases used least recently."""
    import shutil

    rows = sorted((path.stat().st_mtime_ns, path) for path in cache.iterdir() if (path / "meta.bin").is_file())
    for _, path in rows[:-_KEPT]:
        shutil.rmtree(path, ignore_errors=True)
