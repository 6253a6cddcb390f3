"""Which of the single-byte encodings of Western Europe a text is in, by the places in which its signs stand.

An accented capital after a small letter ("gÈnÈ"), a fraction inside a word ("c½ur") or a sign that prose does not use
is how a text looks that is read in the wrong one.
"""

# Latin-1 has no signs that Windows-1252 has not; of two that are equally plausible, the first is taken.
_ENCODINGS = ("cp1252", "iso8859-15", "mac-roman")
_SMALL = frozenset("éèêëàâäçîïôöùûüÿœæñáíóúãõåøßìòý")
_CAPITAL = frozenset("ÉÈÊËÀÂÄÇÎÏÔÖÙÛÜŸŒÆÑÁÍÓÚÃÕÅØ")
_ALONE = frozenset("ÀÉÔÂÊ")
_RARE = frozenset("ŠŽšžðþÐÞÝÌÒ¿¡ºª±×÷¬¶†‡‰‹›„‚¢¥´¨¸·µ¹")
_SIGNS = frozenset("«»“”‘’–—…•€£°©®™§\u00a0")
_AFTER_DIGIT = frozenset("½¼¾²³")
_ENOUGH = 0.8


def western(data: bytes) -> str | None:
    """The encoding that explains `data`, which is not ASCII; None where none does."""
    found = [(_plausibility(data, encoding), -order) for order, encoding in enumerate(_ENCODINGS)]
    score, order = max(found)
    return _ENCODINGS[-order] if score >= _ENOUGH else None


def _plausibility(data: bytes, encoding: str) -> float:
    """How much of what is not ASCII stands where it would in French or English prose, from 0 to 1."""
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        return 0.0
    if any(c < " " and c not in "\t\n\r\f" for c in text):
        return 0.0
    around = f" {text} "
    odd = [place for place, c in enumerate(around) if not c.isascii()]
    return sum(_likely(around[place - 1], around[place], around[place + 1]) for place in odd) / len(odd)


def _likely(before: str, sign: str, after: str) -> float:
    if sign in _SMALL or sign in _SIGNS:
        return 1.0
    if sign in _AFTER_DIGIT:
        return 0.0 if after.isalpha() or (before.isalpha() and sign not in "²³") else 1.0
    if before.islower() and sign.isupper():
        return 0.0
    if sign in _CAPITAL:
        return 1.0 if after.isalpha() or before.isalpha() or sign in _ALONE else 0.0
    return 0.5 if sign in _RARE else 0.0
