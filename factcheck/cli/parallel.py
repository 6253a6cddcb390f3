"""`--jobs N`: articles checked by several processes, each with the compiled base mapped into its memory."""

import signal
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from factcheck.base.cache import patterns_file
from factcheck.cli.opening import open_base
from factcheck.cli.wishes import Wishes
from factcheck.language import patterns
from factcheck.model import Document, FileReport
from factcheck.pipeline import Checker

_checker: Checker | None = None  # of this process


def judged_in_parallel(
    articles: Sequence[Document], languages: Sequence[str | None], wishes: Wishes
) -> tuple[FileReport, ...]:
    """Give the verdicts on the articles, in their order, whichever process is done first."""
    workers = min(wishes.jobs, len(articles))
    with ProcessPoolExecutor(workers, initializer=_begin, initargs=(wishes.base,)) as processes:
        try:
            return tuple(processes.map(_judged, articles, languages))
        except BaseException:
            processes.shutdown(wait=False, cancel_futures=True)
            raise


def _begin(base: Sequence[Path] | None) -> None:
    """Open the base, which the first process has compiled; Ctrl-C is for that one to handle."""
    global _checker  # noqa: PLW0603 - what a worker process starts with
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    patterns.restore(patterns_file())
    _checker = Checker(open_base(base, "en", quiet=True))


def _judged(article: Document, language: str | None) -> FileReport:
    if _checker is None:
        raise RuntimeError("a process checks before it has begun")
    return _checker.check(article, language=language)
