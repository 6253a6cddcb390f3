"""What a start must not load: it is felt at every save."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from factcheck.render import FORMATS
from tests.bases import row, write_base

HEAVY = [
    "dataclasses", "decimal", "difflib", "email", "fractions", "hashlib", "importlib.resources", "inspect", "logging",
    "markdown_it", "pathlib", "platformdirs", "pydantic", "pygments", "rich.console", "shutil", "tempfile",
    "tomllib", "typer", "urllib", "yaml", "zipfile", "concurrent.futures", "subprocess",
    "factcheck.cli.settings", "factcheck.documents.directives", "factcheck.waivers",
]  # fmt: skip
FOR_SCREENS = ["markdown_it", "pydantic", "pygments", "rich", "typer", "yaml"]
JUDGING = [
    "Stemmer", "factcheck.checks", "factcheck.language.lexicon", "factcheck.language.reading", "factcheck.matching",
    "factcheck.pipeline", "factcheck.verdict", "rapidfuzz", "tantivy",
]  # fmt: skip
RUN = """
import json, sys
from factcheck.base import shipped, stamp
from factcheck.cli.main import main
shipped._PACKAGE = sys.argv[1] + "/factcheck"
stamp._SETTLED = -10**12
code = main(sys.argv[2:])
loaded = sorted(name for name, module in sys.modules.items() if module is not None)
print("\\n" + json.dumps([code, loaded]), file=sys.stderr)
"""


def run(root: Path, *arguments: str) -> tuple[int, set[str]]:
    """The exit code of a process of its own, and the modules that are loaded at its end."""
    done = subprocess.run(
        [sys.executable, "-c", RUN, str(root), *arguments],
        capture_output=True,
        encoding="utf-8",
        check=True,
        env={**os.environ, "FACTCHECK_CACHE": str(root / "cache"), "PYTHONIOENCODING": "utf-8"},
    )
    code, loaded = json.loads(done.stderr.splitlines()[-1])
    return code, set(loaded)


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A base that has been compiled, and an article."""
    root = write_base(tmp_path_factory.mktemp("start"), [row("Le pont d'Aubrelin est fermé.")])
    (root / "article.txt").write_text("Le pont d'Aubrelin est fermé depuis 2019. Il a coûté 3 millions d'euros.\n")
    for _ in ("compile the base", "remember its key"):
        run(root, str(root / "article.txt"))
    return root


CHECKED = pytest.mark.parametrize(("form", "heavy"), [("json", [*HEAVY, "rich"]), ("terminal", HEAVY)])


@CHECKED
def test_what_a_check_does_not_need_is_not_loaded(form: str, heavy: list[str], root: Path) -> None:
    code, loaded = run(root, f"--format={form}", str(root / "article.txt"), "--fail-on", "never", "--no-memory")
    assert code == 0
    assert {"factcheck.pipeline", "rapidfuzz", "tantivy"} <= loaded
    assert loaded.isdisjoint({"factcheck.base.load", "factcheck.base.read", *heavy}), loaded.intersection(heavy)


@CHECKED
def test_what_only_judging_needs_is_not_loaded_for_a_known_article(form: str, heavy: list[str], root: Path) -> None:
    code, loaded = run(root, f"--format={form}", str(root / "article.txt"), "--fail-on", "never")
    assert code == 0
    assert loaded.isdisjoint({*heavy, *JUDGING}), loaded.intersection({*heavy, *JUDGING})


@CHECKED
def test_a_changed_article_loads_no_more_than_one_judged_without_memory(
    form: str, heavy: list[str], root: Path, tmp_path: Path
) -> None:
    article = tmp_path / f"{form}.txt"
    article.write_text((root / "article.txt").read_text() + f"La mairie d'Aubrelin est en {form}.\n")
    code, loaded = run(root, f"--format={form}", str(article), "--fail-on", "never")
    assert code == 0
    assert {"factcheck.pipeline", "rapidfuzz", "tantivy"} <= loaded
    assert loaded.isdisjoint({"factcheck.base.load", *heavy}), loaded.intersection(heavy)


@pytest.mark.parametrize("form", [form for form in FORMATS if form not in ("json", "terminal")])
def test_a_report_loads_nothing_that_only_screens_need(form: str, root: Path) -> None:
    code, loaded = run(root, f"--format={form}", str(root / "article.txt"), "--fail-on", "never")
    assert code == 0
    assert f"factcheck.render.{form}" in loaded
    assert loaded.isdisjoint(FOR_SCREENS), loaded.intersection(FOR_SCREENS)


def test_a_warm_start_compiles_no_expression_of_the_language_packs(root: Path) -> None:
    kept = [*(root / "cache").glob("patterns-*.bin")]
    before = [file.stat().st_mtime_ns for file in kept]
    assert len(kept) == 1
    run(root, str(root / "article.txt"), "--no-memory")
    assert [file.stat().st_mtime_ns for file in kept] == before


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "utf-16"])
def test_a_text_file_loads_no_reader_of_other_formats(encoding: str, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes("L’été à Nîmes.".encode(encoding))
    heavy = ["charset_normalizer", "docx", "html", "lxml", "markdown_it", "pathspec", "pypdf", "zipfile"]
    script = (
        "import sys; from factcheck.documents import find_articles, read_document; "
        f"[read_document(path) for path in find_articles([{str(path)!r}])]; "
        f"print([name for name in sys.modules if name.split('.')[-1] in {heavy!r}])"
    )
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert run.stdout == "[]\n"
