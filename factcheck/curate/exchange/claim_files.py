"""Claim files as text: new ones in canonical form, and new claims at the end of the list in existing ones.

What stands in a file already is not written anew: every byte of it stays, comments and layout as well.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Any

import yaml
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from factcheck.base.read import BY_LANGUAGE
from factcheck.base.yaml_text import read_nodes
from factcheck.curate.exchange.record import LISTS, SOURCE, TEXTS
from factcheck.model import Claim, Source

_ESCAPED = re.compile("[\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\u2028\u2029\ufeff]")  # what a YAML reader may change
_WIDE = 2**31 - 1  # columns: a text stays on its line


class _Dumper(yaml.SafeDumper):
    """The safe dumper, which quotes whatever another reader could take for a number, a date or yes and no."""

    def ignore_aliases(self, data: Any) -> bool:  # noqa: ARG002 -- PyYAML calls it
        return True


def _text(dumper: yaml.SafeDumper, value: str) -> ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:str", value, style='"' if _ESCAPED.search(value) else None)


_Dumper.add_representer(str, _text)


def new_file(source: Source, claims: Sequence[Claim]) -> str:
    """The text of a claim file with one source."""
    head = {name: value for name in SOURCE if (value := getattr(source, name))}
    return _dumped({"source": head, "claims": [_plain(claim) for claim in claims]})


def with_claims(text: str, source: str, claims: Sequence[Claim]) -> str:
    """The `text` of a claim file with more claims of the source that has this id.

    Raises ValueError where no line can be put after the claims, because their list is written in brackets.
    """
    document = next(node for node in read_nodes(text) if _source_id(node) == source)
    key, listed = next((pair for pair in document.value if pair[0].value == "claims"), (None, None))
    lines = text.splitlines(keepends=True)  # at the same signs as YAML, which allows no other
    rows = [_plain(claim) for claim in claims]
    if key is None or listed is None:
        place = _end(document, lines)
        block = _dumped({"claims": rows})
    elif isinstance(listed, SequenceNode) and listed.value:
        if listed.flow_style:
            raise ValueError(source)
        place = _end(listed, lines)
        block = _dumped(rows, " " * int(listed.start_mark.column))
    elif listed.end_mark.line != key.end_mark.line:
        raise ValueError(source)
    else:  # "claims:" or "claims: []"
        place = int(key.start_mark.line) + 1
        row = lines[place - 1]
        lines[place - 1] = row[: key.end_mark.column] + ":" + row[listed.end_mark.column :].removeprefix(":")
        block = _dumped(rows)
    ending = "\r\n" if lines and lines[0].endswith("\r\n") else "\n"
    if not lines[place - 1].endswith(("\n", "\r")):
        lines[place - 1] += ending
    done = "".join([*lines[:place], block.replace("\n", ending), *lines[place:]])
    if _ids(done, source) != [*_ids(text, source), *(claim.id for claim in claims)]:
        raise ValueError(source)
    return done


def sources_in(text: str) -> list[str]:
    """The ids of the sources in the `text` of a claim file."""
    return [_source_id(node) for node in read_nodes(text)]


def _ids(text: str, source: str) -> list[str]:
    document = next((node for node in read_nodes(text) if _source_id(node) == source), None)
    entries = document.value if isinstance(document, MappingNode) else ()
    listed = [claim for key, value in entries if key.value == "claims" for claim in value.value]
    return [value.value.strip() for claim in listed for key, value in claim.value if key.value == "id"]


def _source_id(document: Node) -> str:
    for name in ("source", "id"):
        entries = document.value if isinstance(document, MappingNode) else ()
        document = next((value for key, value in entries if key.value == name), document)
    return str(document.value).strip() if isinstance(document, ScalarNode) else ""


def _end(node: Node, lines: Sequence[str]) -> int:
    """The number of lines up to the end of what is written of a block, without the comments after it."""
    column = 0
    while isinstance(node, MappingNode | SequenceNode) and node.value and not node.flow_style:
        if isinstance(node, MappingNode):
            column = int(node.start_mark.column)
        node = node.value[-1][1] if isinstance(node, MappingNode) else node.value[-1]
    mark = node.end_mark
    if not isinstance(node, ScalarNode) or node.style not in ("|", ">"):
        return int(mark.line) + 1
    end = int(mark.line) + (mark.column > 0)
    # PyYAML lets a text of this style end only where something else begins.
    while re.match(rf" {{0,{column}}}#|\s*\Z", lines[end - 1]):
        end -= 1
    return end


def _dumped(value: Any, indent: str = "") -> str:
    text = yaml.dump(value, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=_WIDE)
    return re.sub(r"^(?=.)", indent, text, flags=re.MULTILINE) if indent else text


def _plain(claim: Claim) -> Mapping[str, Any]:
    found: dict[str, Any] = {name: getattr(claim, name) for name in TEXTS}
    found |= {side: {each: [*texts] for each, texts in getattr(claim, side).items()} for side in BY_LANGUAGE}
    found |= {name: [*getattr(claim, name)] for name in LISTS}
    return {name: value for name, value in found.items() if value}
