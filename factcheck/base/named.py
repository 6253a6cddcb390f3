"""Where a claim base is, and what it is called: a folder, the shipped base, or one that a Python package brings."""

import os
from collections.abc import Iterable

SHIPPED = "shipped"
GROUP = "factcheck.bases"


def located(named: str) -> tuple[str, str]:
    """Name and folder of a base: a folder with claims/ in it, "shipped", or an entry point of the group GROUP.

    What is none of them is taken for a folder, whose absence the caller will find.
    """
    if os.path.isdir(f"{named}/claims"):
        return _folder_name(named), named
    if named == SHIPPED:
        from factcheck.base.shipped import shipped_folder

        return SHIPPED, shipped_folder()
    return named, _installed(named) or named


def locate_all(named: Iterable[str]) -> dict[str, str]:
    """The folders of several bases by name, in order; a name that is taken gets a number ("city-2").

    A folder that is named twice counts once, in its last place: there it refines the most.
    """
    rows = [located(each) for each in named]
    last = {os.path.realpath(folder): number for number, (_, folder) in enumerate(rows)}
    found: dict[str, str] = {}
    for name, folder in (rows[number] for number in sorted(last.values())):
        free, number = name, 2
        while free in found:
            free, number = f"{name}-{number}", number + 1
        found[free] = folder
    return found


def _folder_name(folder: str) -> str:
    from factcheck.base.shipped import shipped_folder
    from factcheck.errors import BaseError

    whole = os.path.realpath(folder)
    try:
        if whole == os.path.realpath(shipped_folder()):
            return SHIPPED
    except BaseError:
        pass  # none is shipped
    return os.path.basename(whole) or "base"


def _installed(name: str) -> str:
    """The folder of the package that is installed under this name; "" where there is none. Nothing of it is run."""
    from importlib.metadata import entry_points
    from importlib.util import find_spec

    for entry in entry_points(group=GROUP, name=name):
        try:
            spec = find_spec(entry.module)
        except (ImportError, ValueError):
            continue
        for folder in (spec.submodule_search_locations or ()) if spec else ():
            if os.path.isdir(f"{folder}/claims"):
                return str(folder)
    return ""
