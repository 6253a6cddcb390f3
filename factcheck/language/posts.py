"""Posts of social networks as plain sentences: what is left when links go and joined words are set apart."""

from factcheck.language.patterns import pattern

_LINK = pattern(r"https?://\S+|\S*pic\.twitter\.com/\S+")
_TAG = pattern(r"[#@](\w+)")
_HUMP = pattern(r"(?<=[^\W\d_A-ZÀ-Þ])(?=[A-ZÀ-Þ])")


def plain(text: str) -> str:
    """`text` without links; « #FakeNews » and « @MairieDeParis » become « Fake News » and « Mairie De Paris ».

    Offsets are not kept: this is for searching.
    """
    return _TAG.sub(lambda tag: f" {_HUMP.sub(' ', tag.group(1))} ", _LINK.sub(" ", text))
