"""Claim files as they are written: claims added, changed and taken out, comments and the order of everything kept.

The canonical form of a claim is block style, keys in the order of KEYS, lines never folded, scalars quoted as they
were; a new scalar is quoted where another reader of YAML would not take it for text (a date, a number, « no »). A claim
that is written again takes this form; the rest of the file stays as it is, to the character.
"""

import io
import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from yaml.nodes import MappingNode, SequenceNode

from factcheck.base.yaml_text import read_nodes
from factcheck.errors import BaseError, UsageError

if TYPE_CHECKING:
    from ruamel.yaml import YAML
    from ruamel.yaml.comments import CommentedMap

KEYS = (
    "id",
    "status",
    "note",
    "claim",
    "quote",
    "prefix",
    "suffix",
    "speaker",
    "wordings",
    "refuted",
    "cues",
    "refuted_cues",
    "topics",
    "conflicts_with",
)
_END = r"\r\n\x85\u2028\u2029"  # what ends a line in YAML 1.1
_LINE = re.compile(rf"[^{_END}]*(?:\r\n|[{_END}])|[^{_END}]+")
_WIDE = 1_000_000  # columns: a line is never folded
# What YAML 1.1 or 1.2 reads as something else than text, as far as it can begin a text of ours.
_NO_TEXT = re.compile(
    r"[-+]?[.]?\d[\d_.,:eExXoO-]*|\d{4}-\d\d?(?:-\d\d?.*)?|~|null|true|false|yes|no|on|off|y|n|[-+]?\.(?:inf|nan)|=|<<",
    re.IGNORECASE,
)


def require() -> None:
    """See that claim files can be written; raises UsageError where ruamel.yaml is not installed."""
    try:
        import ruamel.yaml  # noqa: F401 - asked for here, so that the message is clear
    except ImportError as error:
        raise UsageError("writing claim files needs ruamel.yaml: pip install 'factcheck-cli[curate]'.") from error


def _yaml() -> "YAML":
    """A reader and writer that keeps comments."""
    from ruamel.yaml import YAML
    from ruamel.yaml.resolver import VersionedResolver

    class TextOnly(VersionedResolver):
        """No scalar is anything but text, as in `base.yaml_text`."""

        @property
        def versioned_resolver(self) -> dict[Any, Any]:
            return {}

    yaml = YAML()
    yaml.Resolver = TextOnly
    yaml.preserve_quotes = True
    yaml.width = _WIDE
    yaml.allow_duplicate_keys = False
    return yaml


class Place(NamedTuple):
    """Where a claim stands: its lines (0-based, half-open) and the column of its dash."""

    first: int
    after: int
    column: int


class ClaimFile:
    """The text of a claim file and the places of its claims in it.

    Claims are taken out and put back by lines, so that not a character changes in the rest of the file.
    """

    def __init__(self, text: str) -> None:
        """Find the claims of a sound claim file; raises BaseError where they do not stand in lines of their own."""
        self.text = text
        self._lines = _LINE.findall(text)
        self.places: dict[str, Place] = {}
        self._ends: dict[str, tuple[int, int]] = {}  # of each source: the line that its next claim goes before; column
        for document in read_nodes(text.removeprefix("\ufeff")):
            self._find(document)

    def _find(self, document: Any) -> None:
        fields = {key.value: value for key, value in document.value}
        source = next(value.value for key, value in fields["source"].value if key.value == "id").strip()
        claims = fields.get("claims")
        if not isinstance(claims, SequenceNode):
            node = claims or fields["source"]
            self._ends[source] = _end(node), 0
            return
        if claims.flow_style:
            if claims.value:
                raise BaseError("the claims stand in [ ]. Write each on lines of its own, beginning with “- id: …”.")
            self._ends[source] = claims.start_mark.line, -1
            return
        column, after = claims.start_mark.column, 0
        for node in claims.value:
            name = next(value.value for key, value in node.value if key.value == "id").strip()
            after = _end(node)
            self.places[name] = Place(node.start_mark.line, after, column)
        self._ends[source] = after, column

    def has(self, source_id: str) -> bool:
        """Whether the file describes this source."""
        return source_id in self._ends

    def claim(self, claim_id: str) -> "CommentedMap":
        """A claim as it is written, with the comments in it; raises KeyError."""
        place = self.places[claim_id]
        deep = " " * place.column  # taken away, for comments keep the column that they are read in
        return claims_from("".join(line.removeprefix(deep) for line in self._lines[place.first : place.after]))[0]

    def replaced(self, claim_id: str, rows: Sequence[Mapping[str, Any]]) -> str:
        """The text with `rows` in the place of a claim (none: without it); raises KeyError."""
        place = self.places[claim_id]
        return self._with(place.first, place.after, rows, place.column)

    def added(self, source_id: str, rows: Sequence[Mapping[str, Any]]) -> str:
        """The text with `rows` after the claims of a source; raises KeyError."""
        at, column = self._ends[source_id]
        if column < 0:  # claims: []
            key = self._lines[at][: self._lines[at].index("[")].rstrip() + "\n"
            return "".join([*self._lines[:at], key, *self._lines_of(rows, 0), *self._lines[at + 1 :]])
        return self._with(at, at, rows, column)

    def _with(self, first: int, after: int, rows: Sequence[Mapping[str, Any]], column: int) -> str:
        before = self._lines[:first]
        if before and not before[-1].endswith("\n"):
            before[-1] += "\n"
        return "".join([*before, *self._lines_of(rows, column), *self._lines[after:]])

    def _lines_of(self, rows: Sequence[Mapping[str, Any]], column: int) -> list[str]:
        lines = claims_text(rows).splitlines(keepends=True) if rows else []
        return [" " * column + line if line.strip() else line for line in lines]


def _end(node: Any) -> int:
    """The line after the last one of a node, comments and empty lines behind it left out."""
    while isinstance(node, (MappingNode, SequenceNode)) and node.value and not node.flow_style:
        last = node.value[-1]
        node = last[1] if isinstance(last, tuple) else last
    line: int = node.end_mark.line
    return line if getattr(node, "style", None) in ("|", ">") else line + 1


def new_file(source: Mapping[str, str], rows: Sequence[Mapping[str, Any]]) -> str:
    """The text of a claim file of one source."""
    written = io.StringIO()
    _yaml().dump(_mapping({"source": _mapping(source)}), written)
    return f"{written.getvalue()}claims:\n{claims_text(rows) if rows else ''}"


def entry(claim: Mapping[str, Any]) -> "CommentedMap":
    """A claim as it is written: known keys in their order, without what is empty."""
    return _mapping({key: claim[key] for key in KEYS if claim.get(key)})


def _mapping(values: Mapping[str, Any]) -> "CommentedMap":
    from ruamel.yaml.comments import CommentedMap

    return CommentedMap({key: scalar(value) for key, value in values.items()})


def scalar(value: Any) -> Any:
    """A value made ready to be written: texts quoted where they need it, mappings and lists all through."""
    from ruamel.yaml.scalarstring import DoubleQuotedScalarString, SingleQuotedScalarString

    if isinstance(value, Mapping):
        return _mapping(value)
    if isinstance(value, str):
        if "\r" in value or value != value.strip():
            return DoubleQuotedScalarString(value)
        return SingleQuotedScalarString(value) if _NO_TEXT.fullmatch(value) else value
    if isinstance(value, Sequence):
        return [scalar(each) for each in value]
    return value


def claims_text(claims: Sequence[Mapping[str, Any]]) -> str:
    """Claims as a YAML list, for an editor."""
    written = io.StringIO()
    _yaml().dump(list(claims), written)
    return written.getvalue()


def claims_from(text: str) -> list["CommentedMap"]:
    """The claims of a YAML list; raises ValueError, told for users, where it is none."""
    from ruamel.yaml.error import YAMLError

    try:
        found = _yaml().load(text) or []
    except YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        where = f"line {mark.line + 1}: " if mark else ""
        raise ValueError(f"{where}{getattr(error, 'problem', None) or 'this is not YAML'}") from error
    if not isinstance(found, list) or not all(isinstance(each, Mapping) for each in found):
        raise ValueError("a list of claims is wanted: each begins with “- id: …”")
    return list(found)
