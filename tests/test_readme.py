"""The generated blocks of the README are what the program says of itself; FACTCHECK_REWRITE=1 writes them anew."""

import os
import re
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
import typer
from typer.testing import CliRunner

from factcheck import checks
from factcheck.base.load import load_base
from factcheck.base.store import open_base
from factcheck.cli.app import app
from factcheck.cli.eval_drafts import table
from factcheck.cli.exit_codes import ExitCode
from factcheck.cli.keys import KEYS
from factcheck.cli.settings import read_settings
from factcheck.curate.recall import rows
from factcheck.measure.evaluation import evaluate
from factcheck.measure.labelled import read
from factcheck.render import FORMATS
from factcheck.render.eval_text import render
from tests.curate import desk

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
ARTICLE = """The Harrow Vale reservoir was opened in May 1973. The dam is 61 metres high.
A hotel will be built on its shore.
"""


def help_block() -> str:
    return shown_help("--help")


def options_block() -> str:
    return shown_help("check", "--help")


def shown_help(*arguments: str) -> str:
    environment = {"COLUMNS": "80", "TERMINAL_WIDTH": "80", "FACTCHECK_UI": "en"}
    shown = CliRunner().invoke(app, arguments, prog_name="factcheck", env=environment)
    return f"```text\n{shown.stdout.rstrip()}\n```"


def exit_codes_block() -> str:
    return "\n".join(["| code | when |", "| ---: | --- |", *(f"| {code} | {code.meaning} |" for code in ExitCode)])


def formats_block() -> str:
    rows = (f"| `{name}` | {purpose} |" for name, purpose in FORMATS.items())
    return "\n".join(["| format | for |", "| --- | --- |", *rows])


def checks_block() -> str:
    rows = (f"| `{module.ID}` | {module.SUMMARY} |" for module in checks.REGISTRY)
    return "\n".join(["| check | what it looks at |", "| --- | --- |", *rows])


def trust_block() -> str:
    """The shipped checker on the articles that are only counted, as `factcheck eval` prints it, down to the figures."""
    articles = read(ROOT / "tests" / "articles" / "counting")
    measured = evaluate(open_base(ROOT), ROOT, articles, without_evidence=True, beside_naive=True)
    found = render(measured, "en", misses=False)
    confusion, figures = found.split("\n\n")[1:3]
    removed = found[found.index("without") :].strip()
    return f"```text\n{confusion}\n\n{figures}\n\n{removed}\n```"


def own_base_block() -> str:
    """A new user's commands, run in a folder of their own, and what they print; of the review, the first screen."""
    document = ROOT / "tests" / "curate" / "reservoir.en.txt"
    with TemporaryDirectory() as folder:
        root = Path(folder)
        (root / "reservoir.txt").write_text(document.read_text(encoding="utf-8"), encoding="utf-8")
        (root / "article.txt").write_text(ARTICLE, encoding="utf-8")
        shown = [
            f"$ factcheck {line}\n{desk.run(root, *line.split())[1]}" for line in ("init", "claims draft reservoir.txt")
        ]
        waiting = [(desk.KEYS, "a")] * int(re.findall(r"(\d+) drafts added", shown[-1])[0])
        review = desk.reviewed(root, [*waiting, ("All drafts are decided", "q")])[1]
        screen = review[review.index("1/") : review.index("\naccepted")]
        shown.append(f"$ factcheck claims review\n{screen}\n")
        after = ("claims validate --base .", "article.txt --base .")
        shown += [f"$ factcheck {line}\n{desk.run(root, *line.split())[1]}" for line in after]
    return "```console\n" + "\n".join(shown) + "```"


def drafts_block() -> str:
    return f"```text\n{table(rows(load_base(ROOT)), 'en')}```"


BLOCKS: dict[str, Callable[[], str]] = {
    "help": help_block,
    "options": options_block,
    "exit codes": exit_codes_block,
    "formats": formats_block,
    "checks": checks_block,
    "trust": trust_block,
    "own base": own_base_block,
    "drafts": drafts_block,
}


@pytest.mark.parametrize("name", BLOCKS)
def test_the_generated_blocks_are_up_to_date(name: str) -> None:
    readme = README.read_text(encoding="utf-8")
    block = re.compile(rf"(<!-- generated: {name} -->\n)(.*?)(<!-- end -->)", re.DOTALL)
    found = block.search(readme)
    assert found
    expected = f"\n{BLOCKS[name]()}\n\n"
    if os.environ.get("FACTCHECK_REWRITE"):
        README.write_text(block.sub(lambda match: match[1] + expected + match[3], readme), encoding="utf-8")
        return
    assert found[2] == expected


def test_every_command_is_named_in_the_readme() -> None:
    readme = README.read_text(encoding="utf-8")
    commands = getattr(typer.main.get_command(app), "commands", {})
    named = [*commands, *getattr(commands["claims"], "commands", {})]
    assert [name for name in named if name not in readme] == []


def test_every_environment_variable_is_named_in_the_readme() -> None:
    code = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "factcheck").rglob("*.py"))
    named = sorted({*re.findall(r"FACTCHECK_[A-Z]+", code)})
    assert named
    assert [name for name in named if name not in README.read_text(encoding="utf-8")] == []


def test_the_configuration_that_is_shown_has_every_key_and_is_right(tmp_path: Path) -> None:
    block = re.search(r"<!-- configuration -->\n```toml\n(.*?)```", README.read_text(encoding="utf-8"), re.DOTALL)
    assert block
    (tmp_path / "factcheck.toml").write_text(block[1], encoding="utf-8")
    settings = read_settings(str(tmp_path / "factcheck.toml"), "en")
    assert [*settings.values] == [key.wish for key in KEYS.values()]
    assert [override.paths for override in settings.overrides] == [["drafts/", "*.en.md"]]


@pytest.mark.parametrize("name", ["try", "test"])
def test_the_commands_that_ci_runs_stand_in_the_readme(name: str) -> None:
    block = re.search(rf"^<!-- {name} -->\n```sh\n(.+\n)```$", README.read_text(encoding="utf-8"), re.MULTILINE)
    assert block
    assert block[1].count("\n") == 1
