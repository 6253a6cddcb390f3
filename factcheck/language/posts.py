"""Posts of social networks as plain sentences: what is left when links go and joined words are set apart."""

import re

_LINK = re.compile(r"https?://\S+|\S*pic\.twitter\.com/\S+")
_TAG = re.compile(r"[#@](\w+)")
_HUMP = re.compile(r"(?<=[^\W\d_A-ZÀ-Þ])(?=[A-ZÀ-Þ])")


def plain(text: str) -> str:
    """`text` without links; « #FakeNews » and « @MairieDeParis » become « Fake News » and « Mairie De Paris ».

    Offsets are not kept: this is for searching.
    """
    return _TAG.sub(lambda tag: f" {_HUMP.sub(' ', tag.group(1))} ", _LINK.sub(" ", text))
