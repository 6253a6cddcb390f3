"""What `factcheck init` writes."""

import tomllib
from pathlib import Path

import pytest
import yaml

from factcheck.base.validate import problems
from factcheck.curate.new_base import FILES, new_base
from factcheck.errors import UsageError


def write(root: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")


def test_a_new_base_is_sound_and_its_workflow_is_yaml(tmp_path: Path) -> None:
    write(tmp_path, new_base(tmp_path))
    assert problems(tmp_path) == []
    workflow = yaml.safe_load(FILES[".github/workflows/factcheck.yml"])
    assert [step["run"] for step in workflow["jobs"]["factcheck"]["steps"][2:]] == [
        "pip install factcheck-cli",
        "factcheck claims validate --base .",
        "if [ -d articles ]; then factcheck articles --base .; fi",
    ]


@pytest.mark.parametrize("name", [*FILES, "claims/other.yaml"])
def test_nothing_is_overwritten(name: str, tmp_path: Path) -> None:
    write(tmp_path, {name: "mine"})
    with pytest.raises(UsageError, match="is there already"):
        new_base(tmp_path)


def test_lines_are_added_to_a_gitignore_once(tmp_path: Path) -> None:
    (tmp_path / ".gitignore").write_text("build")
    added = new_base(tmp_path)[".gitignore"]
    assert added.startswith("build\n# factcheck")
    (tmp_path / ".gitignore").write_text(added)
    assert ".gitignore" not in new_base(tmp_path)


def test_a_configuration_says_which_base_counts_and_one_that_is_there_stays(tmp_path: Path) -> None:
    written = new_base(tmp_path)["factcheck.toml"]
    assert tomllib.loads(written) == {"base": ".", "fail-on": "contradicted"}
    (tmp_path / "factcheck.toml").write_text('base = "other"\n')
    assert "factcheck.toml" not in new_base(tmp_path)
