"""Where factcheck keeps what it has computed for the next runs."""

import os
import sys


def cache_folder() -> str:
    """Give the folder: FACTCHECK_CACHE, else the user's cache folder."""
    if chosen := os.environ.get("FACTCHECK_CACHE") or _xdg_folder():
        return chosen
    import platformdirs

    return platformdirs.user_cache_dir("factcheck", appauthor=False)


def _xdg_folder() -> str | None:
    """The folder on an ordinary Linux, where platformdirs says the same but takes long to import.

    https://specifications.freedesktop.org/basedir-spec
    """
    if sys.platform != "linux" or "ANDROID_ROOT" in os.environ:
        return None
    home = os.environ.get("XDG_CACHE_HOME") or f"{os.environ.get('HOME')}/.cache"
    return f"{home.rstrip('/')}/factcheck" if home.startswith("/") else None


def patterns_file() -> str:
    """Give the file of the expressions compiled so far (see `language.patterns`), one for each kind of Python."""
    return f"{cache_folder()}/patterns-{sys.implementation.cache_tag}.bin"
