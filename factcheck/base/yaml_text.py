"""YAML whose scalars all stay text, read as nodes that know their line.

No scalar is ever resolved to another type: `no` is not False, `12:30` is not 45000 and `3.10` is not 3.1.
"""

from typing import TYPE_CHECKING

import yaml
from yaml.nodes import Node

if TYPE_CHECKING:
    from yaml import SafeLoader as _Base
else:
    # Ten times as fast, where PyYAML was built with libyaml.
    _Base = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _TextLoader(_Base):
    """The safe loader, knowing text only."""

    yaml_implicit_resolvers = {}  # noqa: RUF012 -- PyYAML looks for it on the class


class YamlError(Exception):
    """The text is no YAML; `line` and `column` are 1-based, `what` says what the parser met."""

    def __init__(self, line: int, column: int, what: str) -> None:
        super().__init__(f"{line}:{column}: {what}")
        self.line, self.column, self.what = line, column, what


def read_nodes(text: str) -> list[Node]:
    """The root node of each YAML document in `text`. Raises YamlError."""
    try:
        return list(yaml.compose_all(text, Loader=_TextLoader))
    except yaml.reader.ReaderError as error:
        before = text[: error.position]
        column = len(before) - before.rfind("\n")
        raise YamlError(before.count("\n") + 1, column, "a character that YAML does not allow") from error
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        raise YamlError(line, column, " ".join(filter(None, (error.context, error.problem)))) from error


def line_of(node: Node) -> int:
    """The 1-based line on which `node` begins."""
    return int(node.start_mark.line) + 1
