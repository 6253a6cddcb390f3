"""The articles in a folder, without those that the reader of the folder does not want checked."""

import os
from collections.abc import Sequence
from pathlib import Path

from pathspec import GitIgnoreSpec

from factcheck.documents.unreadable import UnreadableError

_Ignoring = tuple[Path, GitIgnoreSpec]  # patterns, and the folder from which they are seen


def walk(folder: str, endings: tuple[str, ...], exclude: Sequence[str], seen_from: str = os.curdir) -> list[str]:
    """The files under `folder` that end in one of `endings`, sorted; `exclude` are patterns as in .gitignore.

    The patterns are seen from the folder `seen_from`. Hidden files and folders are passed over, and so is what
    .gitignore names, in the folder, under it and above it up to the root of its git repository. A folder that is itself
    ignored was named on purpose: what ignores it counts for nothing. Raises InputError where nothing is left.
    """
    top = Path(folder).absolute()
    excluding = _excluding(exclude, seen_from)
    above = [each for each in _above(top) if not _ignored(top, [each], is_folder=True)]
    ignoring = {str(top): above}
    articles: list[str] = []
    # A folder that cannot be listed counts as an article, so that reading it says why; the others are still checked.
    for here, folders, files in os.walk(folder, onerror=lambda error: articles.append(error.filename)):
        place = Path(here).absolute()
        inherited = ignoring.pop(str(place), above)
        rules = [*inherited, *_gitignore(place)] if ".gitignore" in files else inherited
        shown = [name for name in folders if not name.startswith(".")]
        folders[:] = sorted(name for name in shown if not _ignored(place / name, [*rules, *excluding], is_folder=True))
        ignoring.update((str(place / name), rules) for name in folders)
        articles.extend(
            str(Path(here, name))
            for name in files
            if name.lower().endswith(endings)
            and not name.startswith(".")
            and not _ignored(place / name, [*rules, *excluding], is_folder=False)
        )
    if not articles:
        raise UnreadableError("input.no-articles", folder, endings=", ".join(endings))
    return sorted(articles)


def left_out(path: str, exclude: Sequence[str], seen_from: str = os.curdir) -> bool:
    """Whether walking the folders above `path` would pass it over: hidden, ignored by git, or matched by `exclude`."""
    whole = Path(os.path.normpath(Path(path).absolute()))
    seen = whole.relative_to(Path.cwd()) if whole.is_relative_to(Path.cwd()) else Path(whole.name)
    if any(part.startswith(".") for part in seen.parts):
        return True
    root = _repository(whole.parent)
    chain = [each for each in (*reversed(whole.parents), whole) if root and each != root and each.is_relative_to(root)]
    rules = _excluding(exclude, seen_from)
    return _ignored(whole, rules, is_folder=whole.is_dir()) or any(
        _ignored(each, _above(each), is_folder=each != whole or whole.is_dir()) for each in chain
    )


def _excluding(exclude: Sequence[str], seen_from: str) -> list[_Ignoring]:
    return [(Path(seen_from).absolute(), GitIgnoreSpec.from_lines(exclude))] if exclude else []


def _gitignore(folder: Path) -> list[_Ignoring]:
    try:
        lines = (folder / ".gitignore").read_text("utf-8", "replace").splitlines()
    except OSError:
        return []
    return [(folder, GitIgnoreSpec.from_lines(lines))]


def _repository(folder: Path) -> Path | None:
    """The root of the git repository that `folder` is in."""
    return next((each for each in (folder, *folder.parents) if (each / ".git").exists()), None)


def _above(path: Path) -> list[_Ignoring]:
    """The .gitignore files of the folders over `path`, from the root of the repository down."""
    root = _repository(path.parent)
    folders = [each for each in reversed(path.parents) if root and each.is_relative_to(root)]
    return [found for each in folders for found in _gitignore(each)]


def _ignored(path: Path, rules: Sequence[_Ignoring], *, is_folder: bool) -> bool:
    """Whether the last rule that speaks of `path` leaves it out; a pattern of a folder speaks of all in it."""
    called = (Path(os.path.normpath(path)), path)
    answer = False
    for folder, spec in rules:
        name = next((each.relative_to(folder) for each in called if each.is_relative_to(folder)), Path(path.name))
        said = spec.check_file(name.as_posix() + ("/" if is_folder else "")).include
        answer = answer if said is None else said
    return answer
