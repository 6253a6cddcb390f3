"""The published JSON Schema of claim files against the reader of claim files."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from yaml.nodes import MappingNode, Node, ScalarNode

import factcheck
from factcheck.base import validate
from factcheck.base.shipped import shipped_root
from factcheck.base.yaml_text import read_nodes

SCHEMA = json.loads((Path(factcheck.__file__).parent / "schemas" / "claims.schema.json").read_text(encoding="utf-8"))
VALIDATOR = Draft202012Validator(SCHEMA)
TESTS = Path(__file__).parent.parent
SOUND = (shipped_root(), TESTS / "base_small", TESTS / "base_engine", TESTS / "base_planted" / "poor")


def plain(node: Node) -> Any:
    """What a YAML reader makes of a node that resolves no scalar but the empty one."""
    if isinstance(node, ScalarNode):
        return node.value or None
    if isinstance(node, MappingNode):
        return {key.value: plain(value) for key, value in node.value}
    return [plain(item) for item in node.value]


def errors(text: str) -> list[str]:
    return [error.message for node in read_nodes(text) for error in VALIDATOR.iter_errors(plain(node))]


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("root", SOUND, ids=lambda root: root.name)
def test_sound_claim_files_are_valid(root: Path) -> None:
    files = sorted((root / "claims").glob("*.yaml"))
    assert files
    assert {file.name: errors(file.read_text(encoding="utf-8")) for file in files} == {file.name: [] for file in files}


def test_the_schema_knows_the_fields_that_the_reader_knows(tmp_path: Path) -> None:
    (tmp_path / "claims").mkdir()
    (tmp_path / "claims" / "a.yaml").write_text("zzz: 1\nsource: {zzz: 1}\nclaims: [{zzz: 1}]\n")
    told = [re.search("Known are (.*)[.]", str(problem)) for problem in validate.errors(tmp_path)]
    known = [found[1].split(", ") for found in told if found]
    parts = (SCHEMA, SCHEMA["$defs"]["source"], SCHEMA["$defs"]["claim"])
    assert known == [[*part["properties"]] for part in parts]


@pytest.mark.parametrize(
    "yaml",
    [
        "claims: []",
        "source: {id: a}",
        "source: {id: A B, file: seeds/a.txt}",
        "source: {id: a, file: other/a.txt}",
        "source: {id: a, file: seeds/../a.txt}",
        "source: {id: a, file: seeds/a.txt, titel: x}",
        "source: {id: a, file: seeds/a.txt}\nclaims: [{id: b, claim: c}]",
        "source: {id: a, file: seeds/a.txt}\nclaims: [{id: b, claim: c, quote: d, topics: e}]",
        "source: {id: a, file: seeds/a.txt}\nclaims: [{id: b, claim: c, quote: d, wordings: {de: [e]}}]",
        "source: {id: a, file: seeds/a.txt}\nclaims: [{id: b, claim: c, quote: d, topics: [e, e]}]",
        "source: {id: a, file: seeds/a.txt}\nretired: [A]",
    ],
)
def test_what_the_reader_refuses_is_not_valid(yaml: str) -> None:
    assert errors(yaml)
