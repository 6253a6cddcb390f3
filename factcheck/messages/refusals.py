"""What typer says of a command line that it refuses, in the language of the messages.

Typer speaks English. What it says is known by the English text for a `refusal` or `value` key, and said anew by that
key; what matches none of them stays as it is.
"""

import re
from functools import cache

from factcheck.messages import say, texts


def refusal(text: str, ui: str) -> str:
    """Give `text`, a refusal in English, in the language `ui`."""
    for key, pattern in _patterns():
        if found := pattern.fullmatch(text):
            return say(key, ui, **{name: _word(name, word, ui) for name, word in found.groupdict().items()})
    return text


def _word(name: str, word: str, ui: str) -> str:
    """Give what fills a text in: a message within it is told like the whole, the rest is the user's own."""
    if name == "message":
        return refusal(word, ui)
    return word.replace("' or '", "' ou '") if name == "choices" and ui == "fr" else word


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The English texts as expressions: those around a message first, then longer ones, which are more particular."""
    known = {key: text for key, text in texts("en").items() if key.startswith(("refusal.", "value."))}
    return tuple(
        (key, re.compile(re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>.+?)", re.escape(known[key])), re.DOTALL))
        for key in sorted(
            known, key=lambda key: ("{message}" not in known[key], -len(re.sub(r"\{\w+\}", "", known[key])))
        )
    )
