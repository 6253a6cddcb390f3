"""What options may say, and what is meant where they say nothing."""

import os
from collections.abc import Mapping, Sequence

from factcheck import messages
from factcheck.errors import UsageError
from factcheck.messages import Said
from factcheck.model import Verdict

FAIL_ON: Mapping[str, tuple[Verdict, ...]] = {
    "contradicted": (Verdict.CONTRADICTED,),
    "unsourced": (Verdict.CONTRADICTED, Verdict.UNSOURCED),
    "never": (),
}
FAILING = "failing"  # of --only: what makes the exit code 1
COLORS = ("auto", "always", "never")
LANGUAGES = ("fr", "en")  # of articles
ENCODINGS = ("utf-8", "utf-16", "windows-1252", "latin-1", "iso-8859-15", "mac-roman")  # the usual ones


def wrong_value(value: str, known: Sequence[str]) -> str:
    """Say that `value` is none of `known`, naming the nearest and, where they are few, all of them."""
    return str(unknown(value, known))


def unknown(value: str, known: Sequence[str]) -> Said:
    """Give the same in all languages."""
    from difflib import get_close_matches

    nearest = get_close_matches(value.lower(), known, n=1)
    key = "value.unknown" + ("-near" if nearest else "") + ("-among" if len(known) < 10 else "")
    return Said(key, value=repr(value), nearest=repr("".join(nearest)), known=", ".join(known))


def encoding_name(value: str) -> str:
    """Give the name that Python has for an encoding of text; raises ValueError, with the nearest names, for others."""
    from codecs import lookup

    try:
        if "a".encode(value):
            return lookup(value).name
    except (LookupError, UnicodeError):
        pass
    from difflib import get_close_matches
    from encodings.aliases import aliases

    every = [*ENCODINGS, *sorted({name.replace("_", "-") for name in [*aliases, *aliases.values()]})]
    nearest = get_close_matches(value.lower(), ENCODINGS, n=3) or get_close_matches(value.lower(), every, n=3)
    meant = f" Did you mean {' or '.join(map(repr, nearest))}?" if nearest else ""
    raise ValueError(f"{value!r} is no encoding of text.{meant} Usual: {', '.join(ENCODINGS)}.")


def listed(value: str) -> list[str]:
    """Give the parts of a comma-separated list."""
    return [each.strip() for each in value.split(",")]


def ui_language(
    chosen: str | None, environment: Mapping[str, str] = os.environ, *, configured: str | None = None
) -> str:
    """Give the language of the messages: as chosen, else FACTCHECK_UI, else as configured, else the locale's.

    Where the locale's is unknown, that is English. Raises UsageError where FACTCHECK_UI names no known language.
    """
    if chosen:
        return chosen
    wanted = environment.get("FACTCHECK_UI")
    if wanted:
        if wanted not in messages.LANGUAGES:
            raise UsageError(Said("error.ui", unknown=unknown(wanted, messages.LANGUAGES)))
        return wanted
    if configured:
        return configured
    locale = next(filter(None, (environment.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))), "")
    language = locale[:2].lower()
    return language if language in messages.LANGUAGES else "en"


def ui_of(arguments: Sequence[str], environment: Mapping[str, str] = os.environ) -> str:
    """Give the language to tell errors in of a command line that perhaps nobody could read; unknown wishes are none."""
    chosen = None
    for place, each in enumerate(arguments):
        if each == "--":
            break
        name, equals, value = each.partition("=")
        if name == "--ui":
            value = value if equals else "".join(arguments[place + 1 : place + 2])
            chosen = value if value in messages.LANGUAGES else None
    known = {
        name: value for name, value in environment.items() if name != "FACTCHECK_UI" or value in messages.LANGUAGES
    }
    return ui_language(chosen, known)
