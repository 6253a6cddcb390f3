"""Reports made before: a document that is as it was is not judged again.

A report depends on the document, the compiled base and the code alone, so it is kept beside the compiled base, in a
file named by all three. Only this program writes there, and a file that is not as it was written is as good as none:
this is why pickle is safe here.
"""

import os
import pickle
import sys
from collections.abc import Iterator
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

import factcheck
from factcheck.cli.output import replace_file
from factcheck.model import Document, FileReport

_KEPT = 500  # reports of one base: the most recently made
_DIGEST = 32  # bytes of SHA-256
_PARTS = ("", "language", "language/packs", "base", "documents", "matching", "checks", "verdict")


class Memory:
    """The reports kept in `folder` (made when the first is kept); None remembers nothing."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder
        self._code = "\n".join(_code()) if folder else ""

    def recall(self, document: Document, language: str | None) -> FileReport | None:
        """The report made before on the same document read in the same language, under its path of today."""
        path = self._path(document, language)
        if path is None:
            return None
        try:
            content = path.read_bytes()
        except OSError:
            return None
        if sha256(content[_DIGEST:]).digest() != content[:_DIGEST]:
            return None
        report: FileReport = pickle.loads(content[_DIGEST:])  # noqa: S301 - see above
        return FileReport(document.path, report.judgements, report.summary)

    def keep(self, document: Document, language: str | None, report: FileReport) -> FileReport:
        """Remember a report and give it back; where it cannot be kept, nothing is lost but time."""
        path = self._path(document, language)
        if path is not None:
            content = pickle.dumps(report)
            with suppress(OSError):
                path.parent.mkdir(exist_ok=True)
                replace_file(path, sha256(content).digest() + content)
                made = sorted(path.parent.iterdir(), key=lambda each: each.stat().st_mtime_ns)
                for each in made[:-_KEPT]:
                    each.unlink()
        return report

    def _path(self, document: Document, language: str | None) -> Path | None:
        if self._folder is None:
            return None
        told = repr((self._code, document.text, document.blocks, document.date, language))
        return self._folder / sha256(told.encode("utf-8", "surrogatepass")).hexdigest()


def _code() -> Iterator[str]:
    """What tells one state of the program from another: its files by size and time, and the libraries by version."""
    yield f"{factcheck.__version__} {sys.version}"
    root = Path(factcheck.__file__).parent
    for part in _PARTS:
        with os.scandir(root / part) as entries:
            for entry in sorted(entries, key=lambda each: each.name):
                if entry.is_file():
                    stat = entry.stat()
                    yield f"{part}/{entry.name} {stat.st_size} {stat.st_mtime_ns}"
    for folder in sys.path:
        with suppress(OSError), os.scandir(folder or ".") as entries:
            yield from sorted(entry.name for entry in entries if entry.name.endswith(".dist-info"))
