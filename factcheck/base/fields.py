"""The fields of a claim file: mappings, lists and texts, with what is wrong about their form."""

from collections.abc import Collection, Mapping
from difflib import get_close_matches

from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from factcheck.base.problem import Problem
from factcheck.base.yaml_text import line_of

LANGUAGES = ("fr", "en")
_NAMED = {MappingNode: "a mapping", SequenceNode: "a list", ScalarNode: "a text"}


class FieldReader:
    """Takes YAML nodes apart; what is wrong is added to `problems`, placed in `file` and `claim`, and left out."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []
        self.lines: dict[tuple[str, str, str, str], int] = {}  # of (file, claim, field, text)
        self.file = ""
        self.claim = ""

    def problem(self, line: int, field: str, message: str, mend: str, *, kind: str = "form", right: str = "") -> None:
        """Note a problem in the current file and claim."""
        self.problems.append(Problem(f"{self.file}:{line}", self.claim, field, message, mend, kind, right))

    def fields(self, node: Node, name: str, allowed: Collection[str]) -> dict[str, Node]:
        """The values of a mapping by key; unknown keys and repeated ones are problems."""
        if not isinstance(node, MappingNode):
            self._not_a(MappingNode, node, name)
            return {}
        found: dict[str, Node] = {}
        for key, value in node.value:
            field = key.value if isinstance(key, ScalarNode) else ""
            if field not in allowed:
                close = get_close_matches(field, allowed, 1)
                hint = f"Did you mean {close[0]}?" if close else f"Known are {', '.join(allowed)}."
                self.problem(line_of(key), _path(name, field), "is not a known field", hint)
            elif field in found:
                self.problem(line_of(key), _path(name, field), "is written twice", "Keep one of them.")
            else:
                found[field] = value
        return found

    def required(self, node: Node, texts: Mapping[str, str], name: str, wanted: Collection[str]) -> bool:
        """Whether every wanted text is there and not empty."""
        missing = [field for field in wanted if not texts.get(field)]
        for field in missing:
            self.problem(line_of(node), _path(name, field), "is missing", f"Add {field}: … here.")
        return not missing

    def text(self, node: Node, name: str) -> str:
        """A scalar as it is written, without the white space around it (a prefix or suffix keeps its own)."""
        if not isinstance(node, ScalarNode):
            self._not_a(ScalarNode, node, name)
            return ""
        text = str(node.value) if name in ("prefix", "suffix") else str(node.value).strip()
        self.lines.setdefault((self.file, self.claim, name, text), line_of(node))
        return text

    def items(self, node: Node, name: str) -> list[Node]:
        """The entries of a list; nothing written is an empty list."""
        if isinstance(node, SequenceNode):
            return list(node.value)
        if not (isinstance(node, ScalarNode) and not node.value):
            self._not_a(SequenceNode, node, name)
        return []

    def texts(self, node: Node | None, name: str) -> tuple[str, ...]:
        """The texts of a list, in order; an empty or repeated one is a problem."""
        found: list[str] = []
        for item in self.items(node, name) if node else ():
            text = self.text(item, name)
            if text in found:
                self.problem(line_of(item), name, f"“{text}” is written twice", "Keep one of them.", kind="repeated")
            elif text:
                found.append(text)
            elif isinstance(item, ScalarNode):
                self.problem(line_of(item), name, "holds an empty text", "Write it out, or remove the line.")
        return tuple(found)

    def by_language(self, node: Node | None, name: str) -> dict[str, tuple[str, ...]]:
        """Texts by language, languages in the order of `LANGUAGES`."""
        lists = self.fields(node, name, LANGUAGES) if node else {}
        found = {language: self.texts(lists.get(language), _path(name, language)) for language in LANGUAGES}
        return {language: texts for language, texts in found.items() if texts}

    def _not_a(self, wanted: type[Node], node: Node, name: str) -> None:
        message = f"is {_NAMED[type(node)]} and should be {_NAMED[wanted]}"
        self.problem(line_of(node), name, message, "Compare with another claim file.")


def _path(name: str, field: str) -> str:
    return f"{name}.{field}" if name else field
