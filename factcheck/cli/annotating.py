"""The option `--annotate`: whether it can be done is seen before the check, and it is done after it."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from factcheck.cli.output import complain, write_file
from factcheck.cli.reports import Destination
from factcheck.documents.unreadable import UnreadableError
from factcheck.errors import UsageError
from factcheck.messages import Said, say
from factcheck.model import Document, Report

if TYPE_CHECKING:
    from pathlib import Path

_WORD = ".docx"


def annotator(
    out: "Path", articles: Sequence[Document], others: int, reports: Sequence[Destination], ui: str
) -> Callable[[Report], None]:
    """Give what writes the only one of `articles`, with comments on the statements of a report on it, to `out`.

    `others` is how many more files were named, and `reports` where reports go. Raises UsageError where that is not one
    Word file, or `out` is none, or taken. What writes raises UsageError where `out` cannot be written, and
    UnreadableError where the article is another by now.
    """
    if len(articles) + others != 1:
        raise UsageError(Said("annotate.files", count=len(articles) + others))
    data = _content(articles[0])
    _refuse(out, articles[0].path, reports)

    def write(report: Report) -> None:
        from factcheck.render.annotate import annotated

        commented = annotated(report.files[0], data, ui)
        if commented.left_out:
            complain(say("annotate.left-out", ui, path=out, count=commented.left_out))
        write_file(out, commented.data, "--annotate")

    return write


def _content(article: Document) -> bytes:
    from pathlib import Path

    path = Path(article.path)
    if path.suffix.lower() != _WORD or not path.is_file():
        raise UsageError(Said("annotate.no-word", path=article.path))
    try:
        return path.read_bytes()
    except OSError as error:
        raise UnreadableError("input.closed", article.path, why=error.strerror) from error


def _refuse(out: "Path", article: str, reports: Sequence[Destination]) -> None:
    """Raise UsageError where `out` is not the name of a Word file, that of the article, or that of a report."""
    key = None
    if out.suffix.lower() != _WORD:
        key = "annotate.not-docx"
    elif out.exists() and out.samefile(article):
        key = "annotate.itself"
    elif any(each.file and each.file.resolve() == out.resolve() for each in reports):
        key = "annotate.taken"
    if key:
        raise UsageError(Said(key, path=out))
