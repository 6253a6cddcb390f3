"""The option `--annotate`: whether it can be done is seen before the check, and it is done after it."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from factcheck.cli.output import complain, put_file
from factcheck.cli.reports import Destination
from factcheck.errors import InputError, UsageError
from factcheck.messages import say
from factcheck.model import Document, Report

if TYPE_CHECKING:
    from pathlib import Path

_WORD = ".docx"


def annotator(
    out: "Path", articles: Sequence[Document], others: int, reports: Sequence[Destination], ui: str
) -> Callable[[Report], None]:
    """Give what writes the only one of `articles`, with comments on the statements of a report on it, to `out`.

    `others` is how many more files were named, and `reports` where reports go. Raises UsageError where that is not one
    Word file, or `out` is none, or taken.
    """
    if len(articles) + others != 1:
        raise UsageError(say("annotate.files", ui, count=len(articles) + others))
    data = _content(articles[0], ui)
    _refuse(out, articles[0].path, reports, ui)

    def write(report: Report) -> None:
        from factcheck.render.annotate import annotated

        try:
            commented = annotated(report.files[0], data, ui)
        except InputError as error:
            raise InputError(error.told(ui)) from error
        if commented.left_out:
            complain(say("annotate.left-out", ui, path=out, count=commented.left_out))
        try:
            put_file(out, commented.data)
        except OSError as error:
            raise UsageError(say("annotate.closed", ui, path=out, why=error.strerror)) from error

    return write


def _content(article: Document, ui: str) -> bytes:
    from pathlib import Path

    path = Path(article.path)
    if path.suffix.lower() != _WORD or not path.is_file():
        raise UsageError(say("annotate.no-word", ui, path=article.path))
    try:
        return path.read_bytes()
    except OSError as error:
        raise InputError(say("input.closed", ui, path=article.path, why=error.strerror)) from error


def _refuse(out: "Path", article: str, reports: Sequence[Destination], ui: str) -> None:
    """Raise UsageError where `out` is not the name of a Word file, that of the article, or that of a report."""
    key = None
    if out.suffix.lower() != _WORD:
        key = "annotate.not-docx"
    elif out.exists() and out.samefile(article):
        key = "annotate.itself"
    elif any(each.file and each.file.resolve() == out.resolve() for each in reports):
        key = "annotate.taken"
    if key:
        raise UsageError(say(key, ui, path=out))
