"""Changes of single texts in a claim file that leave every other byte as it is.

A file is never written from what was read of it: the text of one scalar is replaced where it stands, so that comments,
order, quoting and line breaks of all else are kept without being understood.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from factcheck.base.yaml_text import YamlError, read_nodes

Way = tuple[str | int, ...]  # document number, then keys and positions: (0, "claims", 3, "quote")

_ITEM = re.compile(r"^[ \t]*-[ \t]+\Z")
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}


class Edit(NamedTuple):
    """A scalar to be replaced by `text`, or an item of a list to be taken out (None)."""

    path: Way
    text: str | None


def scalars(text: str) -> Iterator[tuple[Way, ScalarNode]]:
    """Every scalar value of a YAML text with the way to it. Raises YamlError."""
    for number, node in enumerate(read_nodes(text)):
        yield from _scalars(node, (number,))


def _scalars(node: Node, path: Way) -> Iterator[tuple[Way, ScalarNode]]:
    if isinstance(node, ScalarNode):
        yield path, node
    elif isinstance(node, SequenceNode):
        for number, item in enumerate(node.value):
            yield from _scalars(item, (*path, number))
    elif isinstance(node, MappingNode):
        for key, value in node.value:
            yield from _scalars(value, (*path, str(key.value)))


def edited(text: str, edits: Sequence[Edit]) -> str | None:
    """`text` with the edits made; None where that cannot be done without touching anything else.

    The result is read again: it holds what `text` holds but for the edits, or it is not given.
    """
    nodes = dict(scalars(text))
    values = [_value(node) for node in read_nodes(text)]
    changed = text
    for edit in sorted(edits, key=lambda edit: nodes[edit.path].start_mark.index, reverse=True):
        node = nodes[edit.path]
        start, end = node.start_mark.index, node.end_mark.index
        piece = _without_item(text, node) if edit.text is None else (start, end, _scalar(edit.text, node, text))
        if piece is None:
            return None
        changed = changed[: piece[0]] + piece[2] + changed[piece[1] :]
        _put(values, edit)
    try:
        return changed if [_value(node) for node in read_nodes(changed)] == values else None
    except YamlError:
        return None


def _scalar(value: str, node: ScalarNode, text: str) -> str:
    """`value` as it is written in the place of `node`: in its own style where that can hold it, else quoted."""
    old = text[node.start_mark.index : node.end_mark.index]
    tail = old[len(old.rstrip()) :] if node.style in ("|", ">") else ""
    if node.style != '"' and value == " ".join(value.split()) and value.isprintable():
        if not node.style and _plain(value):
            return value
        return "'" + value.replace("'", "''") + "'" + tail
    return '"' + "".join(_ESCAPES.get(c, c if c.isprintable() else _escaped(c)) for c in value) + '"' + tail


def _escaped(letter: str) -> str:
    code = ord(letter)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def _plain(value: str) -> bool:
    """Whether a text may stand without quotation marks, in flow style, too."""
    unsafe = ": " in value or " #" in value or value.endswith(":") or any(sign in value for sign in ",[]{}")
    return value[:1].isalpha() and not unsafe


def _without_item(text: str, node: ScalarNode) -> tuple[int, int, str] | None:
    """The lines of a list item that has them for itself; None where something else stands on them."""
    start, end = node.start_mark.index, node.end_mark.index
    first = max(text.rfind("\n", 0, start), text.rfind("\r", 0, start)) + 1
    if not _ITEM.match(text[first:start]):
        return None
    while text[end - 1] in "\r\n":  # of a block scalar, which ends with its line break
        end -= 1
    rest = re.compile(r"[ \t]*(\r\n|\n|\r|\Z)").match(text, end)
    return (first, rest.end(), "") if rest else None


def _value(node: Node) -> Any:
    if isinstance(node, ScalarNode):
        return node.value
    if isinstance(node, SequenceNode):
        return [_value(item) for item in node.value]
    return [[_value(key), _value(value)] for key, value in node.value]


def _put(values: list[Any], edit: Edit) -> None:
    """Make an edit in what `_value` gave."""
    at: Any = values
    *way, last = edit.path
    for step in way:
        at = at[step] if isinstance(step, int) else next(value for key, value in at if key == step)
    if isinstance(last, int):
        if edit.text is None:
            del at[last]
        else:
            at[last] = edit.text
    else:
        next(row for row in at if row[0] == last)[1] = edit.text
