"""Bases with one planted problem of each kind: exactly those are found, at their lines, and mending touches no more.

A line "# next: KIND FIELD" says what is to be found on the first line after it that is no comment.
"""

import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from factcheck.base.load import load_base
from factcheck.base.shipped import shipped_root
from factcheck.cli.main import main
from factcheck.curate.audit import audit
from factcheck.curate.mend import mendable

PLANTED = Path(__file__).parent.parent / "base_planted"
WRONG, POOR = PLANTED / "wrong", PLANTED / "poor"
NEXT = re.compile(r"\s*# next: (\S+) (\S+)")
UNREADABLE = [("claims/pas-utf8.yaml", 2), ("claims/pas-yaml.yaml", 4), ("claims/vide.yaml", 1)]

Found = tuple[str, int, str, str]


def planted(root: Path) -> Iterator[Found]:
    """(file, line, kind, field) of each problem that was planted in a base."""
    for path in sorted((root / "claims").iterdir()):
        file, waiting = f"claims/{path.name}", []
        for number, line in enumerate(path.read_text(encoding="utf-8", errors="replace").splitlines(), 1):
            if comment := NEXT.match(line):
                waiting.append((comment[1], comment[2]))
            elif waiting:
                yield from ((file, number, kind, field) for kind, field in waiting)
                waiting = []
    yield from ((file, line, "form", "") for file, line in UNREADABLE if root == WRONG)


def found(root: Path) -> list[Found]:
    return [(each.file, each.line, each.kind, each.field) for each in audit(root).problems]


def test_exactly_the_planted_problems_are_found_at_their_lines() -> None:
    assert sorted(found(WRONG)) == sorted(planted(WRONG))


def test_exactly_the_planted_wordings_are_found(capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["claims", "validate", "--base", str(POOR), "--wordings", "1", "--format", "json"]) == 3
    told = json.loads(capfd.readouterr().out)
    problems = told["problems"]
    assert [(each["file"], each["line"], each["kind"], each["field"]) for each in problems] == [*planted(POOR)]
    assert told["wordings"] == {"supported": {"right": 13, "total": 13}, "contradicted": {"right": 4, "total": 5}}


def test_every_kind_of_problem_is_planted() -> None:
    code = "".join(path.read_text(encoding="utf-8") for path in Path("factcheck").rglob("*.py"))
    kinds = {kind for *_, kind, _ in (*planted(WRONG), *planted(POOR))}
    assert {"quote-signs", "duplicate", "contradiction", "wording-miscalled", "id-retired", "form"} <= kinds
    assert [kind for kind in kinds if f'"{kind}"' not in code] == []
    named = set(re.findall(r'"((?:quote|source|wording|few|cue|id)-[a-z]+)"', code))
    assert named - {"id-unretired"} == {kind for kind in kinds if "-" in kind}


def test_the_shipped_base_has_no_problem() -> None:
    assert audit(shipped_root()).problems == ()


def test_fix_mends_the_mendable_and_changes_no_other_byte(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    root = tmp_path / "base"
    shutil.copytree(WRONG, root)
    assert main(["claims", "validate", "--base", str(root), "--fix"]) == 3
    printed = capfd.readouterr().out
    file = "claims/phare.yaml"
    before, after = (each.joinpath(file).read_text(encoding="utf-8").splitlines() for each in (WRONG, root))
    changed = {
        6: "  sha256: '329a3f05775a3708bdea9fa49dff4cf2e38e0b75b848556a6e49c59c97183ff0'",
        16: None,
        20: "    quote:   'construit en granit d’Aubrac, « taillé à la main » par douze'   # apostrophes",
        27: '    prefix: "douze ouvriers."',
        29: "    suffix: '. Le'",
    }
    expected = [changed.get(number, line) for number, line in enumerate(before, 1)]
    assert after == [line for line in expected if line is not None]
    for path in WRONG.rglob("*"):
        if path.is_file() and path.name != "phare.yaml":
            assert (root / path.relative_to(WRONG)).read_bytes() == path.read_bytes()
    mended = [each for each in audit(WRONG).problems if mendable(each)]
    assert len(mended) == 4
    left = {each for each in found(root) if each[0] == file}
    assert left == set()
    assert '+    prefix: "douze ouvriers."\n' in printed
    assert "mended: 5\n" in printed


def test_fix_leaves_a_sound_base_as_it_is(tmp_path: Path) -> None:
    root = tmp_path / "base"
    shutil.copytree(PLANTED.parent / "base_small", root)
    stamps = {path: path.stat().st_mtime_ns for path in root.rglob("*")}
    assert main(["claims", "validate", "--base", str(root), "--fix"]) == 0
    assert {path: path.stat().st_mtime_ns for path in root.rglob("*")} == stamps


def test_a_mended_base_can_be_loaded(tmp_path: Path) -> None:
    root = tmp_path / "base"
    shutil.copytree(WRONG, root)
    for path in (root / "claims").iterdir():
        if path.name != "phare.yaml":
            path.unlink()
    assert main(["claims", "validate", "--base", str(root), "--fix"]) == 0
    assert len(load_base(root).claims) == 4
