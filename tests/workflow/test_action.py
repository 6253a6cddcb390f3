"""The GitHub Action and the GitLab job: read as YAML, and their shell steps run."""

import json
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from factcheck.cli.plain import OPTIONS
from tests.workflow.conftest import BASE, ROOT, Run

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the factcheck on PATH is a shell script")
ACTION = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
STEPS = {step["name"]: step for step in ACTION["runs"]["steps"]}
WRONG = "Le pont de Velmorne a coûté 19 millions d'euros.\n"
RIGHT = "Le pont de Velmorne a coûté 14 millions d'euros.\n"


def filled(value: str, inputs: dict[str, str], runner: Path) -> str:
    """Put values in the place of `${{ inputs.x }}` and `${{ runner.temp }}`."""
    known = {f"inputs.{name}": text for name, text in inputs.items()} | {"runner.temp": str(runner)}
    return re.sub(r"\$\{\{ (\S+) \}\}", lambda match: known[match[1]], value)


def step(name: str, runner: Path, **given: str) -> tuple["subprocess.CompletedProcess[str]", dict[str, str]]:
    """Run a step as GitHub does, in the current folder; give what it did, and the files that it wrote to by name."""
    runner.mkdir(exist_ok=True)
    files = {each: runner / each for each in ("GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY", "GITHUB_PATH")}
    for each in files.values():
        each.write_text("", encoding="utf-8")
    inputs = {each: said["default"] for each, said in ACTION["inputs"].items()}
    inputs |= {each.replace("_", "-"): text for each, text in given.items()}
    environment = {key: filled(value, inputs, runner) for key, value in STEPS[name].get("env", {}).items()}
    done = subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", STEPS[name]["run"]],  # noqa: S607 - as GitHub does
        capture_output=True,
        encoding="utf-8",
        check=False,
        env={
            **os.environ,
            **environment,
            "RUNNER_TEMP": str(runner),
            **{key: str(file) for key, file in files.items()},
        },
    )
    return done, {key: file.read_text(encoding="utf-8") for key, file in files.items()}


def test_every_input_is_described_and_used() -> None:
    text = (ROOT / "action.yml").read_text(encoding="utf-8")
    assert {name for name, said in ACTION["inputs"].items() if not said["description"]} == set()
    assert {*re.findall(r"inputs\.([\w-]+)", text)} == {*ACTION["inputs"]}


def test_no_script_holds_an_expression() -> None:
    assert [name for name, each in STEPS.items() if "${{" in each.get("run", "")] == []
    assert all(each["shell"] == "bash" for each in STEPS.values() if "run" in each)


def test_findings_are_annotated_summed_up_and_written_as_sarif(run: Run, tmp_path: Path) -> None:
    Path("le pont.md").write_text(WRONG, encoding="utf-8")
    Path("right.md").write_text(RIGHT, encoding="utf-8")
    done, files = step("Check", tmp_path / "runner", files="'le pont.md' right.md", base=str(BASE))
    assert done.returncode == 1
    assert done.stdout.startswith("::error file=le pont.md,line=1,col=1,")
    assert done.stderr == ""
    assert files["GITHUB_OUTPUT"] == "exit-code=1\n"
    assert files["GITHUB_STEP_SUMMARY"].startswith("### le pont\\.md: 1 contradicted; 0% sourced\n")
    (sarif,) = json.loads(Path("factcheck.sarif").read_text(encoding="utf-8"))["runs"]
    assert [each["level"] for each in sarif["results"]] == ["error"]
    assert run("git", "status", "--short").returncode == 0


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ({"files": "right.md"}, 0),
        ({"files": "wrong.md", "fail_on": "never"}, 0),
        ({"files": "right.md", "min_sourced": "100"}, 0),
        ({"files": "wrong.md right.md", "arguments": "--exclude 'a b/' --compact"}, 1),
        ({"files": "wrong.md", "baseline": "none.json"}, 2),
        ({"files": "wrong.md", "since": "HEAD"}, 0),
        ({"files": "$(touch hacked) `touch hacked` ; touch hacked"}, 3),
    ],
)
def test_inputs_become_options(given: dict[str, str], code: int, run: Run, tmp_path: Path) -> None:
    Path("wrong.md").write_text(WRONG, encoding="utf-8")
    Path("right.md").write_text(RIGHT, encoding="utf-8")
    run("git", "add", "--all")
    run("git", "commit", "-q", "-m", "x")
    done, files = step("Check", tmp_path / "runner", base=str(BASE), annotate="false", summary="false", **given)
    assert done.returncode == code, done.stderr
    assert "::error" not in done.stdout
    assert files["GITHUB_OUTPUT"] == f"exit-code={code}\n"
    assert files["GITHUB_STEP_SUMMARY"] == ""
    assert not Path("hacked").exists()


def test_it_installs_from_its_own_path(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With a python that notes what it is asked to do: a real one would ask a package index."""
    assert run("git", "status").returncode == 0
    noted = tmp_path / "noted"
    fake = (
        f'#!/bin/sh\nprintf "%s|" "$@" >>"{noted}"\necho >>"{noted}"\n'
        '[ "$2" = venv ] && mkdir -p "$3/bin" && cp "$0" "$3/bin/python"\nexit 0\n'
    )
    (tmp_path / "bin" / "python").write_text(fake, encoding="utf-8")
    (tmp_path / "bin" / "python").chmod(0o755)
    monkeypatch.setenv("GITHUB_ACTION_PATH", "/actions/fact check")
    done, files = step("Install factcheck", tmp_path / "runner")
    assert done.returncode == 0, done.stderr
    assert noted.read_text(encoding="utf-8").splitlines()[1] == (
        "-m|pip|install|--quiet|--disable-pip-version-check|/actions/fact check[documents]|"
    )
    assert files["GITHUB_PATH"] == f"{tmp_path / 'runner'}/factcheck/bin\n"


def test_the_job_for_gitlab_writes_what_it_announces(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    header, job = yaml.safe_load_all((ROOT / ".gitlab" / "factcheck.yml").read_text(encoding="utf-8"))
    assert header == {"spec": {"inputs": {"stage": {"default": "test"}}}}
    job = job["factcheck"]
    Path("a.md").write_text(RIGHT, encoding="utf-8")
    run("git", "add", "--all")
    run("git", "commit", "-q", "-m", "x")
    Path("a.md").write_text(f"{RIGHT}\n{WRONG}", encoding="utf-8")
    monkeypatch.setenv("CI_MERGE_REQUEST_DIFF_BASE_SHA", run("git", "rev-parse", "HEAD").stdout.strip())
    for name in ("FACTCHECK_FILES", "FACTCHECK_ARGUMENTS"):
        monkeypatch.setenv(name, job["variables"][name])
    monkeypatch.setenv("FACTCHECK_ARGUMENTS", f"--base {shlex.quote(str(BASE))}")
    done = run("bash", "-c", job["script"][0])
    assert done.returncode == 1
    assert "✘ CONTRADICTED" in done.stdout
    (entry,) = json.loads(Path(job["artifacts"]["reports"]["codequality"]).read_text(encoding="utf-8"))
    assert entry["location"]["lines"]["begin"] == 3
    assert Path(job["artifacts"]["reports"]["junit"]).exists()


def test_the_options_that_they_use_exist() -> None:
    texts: list[Any] = [STEPS["Check"]["run"], (ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8")]
    texts.append((ROOT / ".gitlab" / "factcheck.yml").read_text(encoding="utf-8").partition("script:\n    - >-")[2])
    used = {option for text in texts for option in re.findall(r"(?<![\w-])--[a-z][a-z-]+", text)}
    assert used <= {*OPTIONS}
