"""Configuration: where it is found, what it sets, what wins, and how mistakes in it are told."""

import json
import tomllib
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from factcheck.cli.config_file import config_of
from factcheck.cli.keys import BY_PATH, KEYS
from factcheck.cli.main import main
from factcheck.cli.plan import Plan, planned
from factcheck.cli.wishes import Wishes
from factcheck.errors import UsageError

SCHEMA = json.loads((Path(__file__).parents[2] / "factcheck/schemas/config.schema.json").read_text(encoding="utf-8"))
EVERY_KEY = """\
base = "b"
format = "json"
fail-on = "unsourced"
min-sourced = 50
lang = "fr"
encoding = "latin-1"
exclude = ["x/"]
force-exclude = true
baseline = "known.json"
compact = true
color = "never"
quiet = true
jobs = 2
ui = "fr"
"""


@pytest.fixture(autouse=True)
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with articles, which is the current one."""
    for name in ("FACTCHECK_UI", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "in" / "deep").mkdir(parents=True)
    for name in ("a.md", "in/b.md", "in/deep/c.md"):
        (tmp_path / name).touch()
    return tmp_path


def write(text: str, name: str = "factcheck.toml") -> None:
    Path(name).write_text(text, encoding="utf-8")


def plan(*files: str, **said: Any) -> Plan:
    return planned(Wishes(files or ["a.md"], **said, given=frozenset(said)))


def refused(text: str, name: str = "factcheck.toml", **said: Any) -> list[str]:
    write(text, name)
    with pytest.raises(UsageError) as told:
        plan(**said)
    return str(told.value).splitlines()


def test_every_key_sets_its_wish() -> None:
    write(EVERY_KEY)
    assert plan().wishes == Wishes(
        ["a.md"],
        base=[Path("b")],
        form="json",
        fail_on="unsourced",
        min_sourced=50.0,
        lang="fr",
        encoding="iso8859-1",
        exclude=["x/"],
        force_exclude=True,
        baseline=Path("known.json"),
        compact=True,
        color="never",
        quiet=True,
        jobs=2,
        ui="fr",
    )
    assert plan().ui == "fr"


def test_paths_are_seen_from_the_configuration(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write('base = "bases/press"\nexclude = ["/b.md"]\n', "in/factcheck.toml")
    found = plan("in/b.md")
    assert found.wishes.base == [Path("in/bases/press")]
    assert found.seen_from == str(root / "in")
    monkeypatch.chdir("in/deep")
    assert plan("c.md").wishes.base == [Path("../bases/press")]
    write(f'base = "{(root / "x").as_posix()}"\n', "factcheck.toml")
    assert plan("c.md").wishes.base == [root / "x"]
    write('base = ["shipped", "press/"]\n', "factcheck.toml")
    assert plan("c.md").wishes.base == [Path("shipped"), Path("press")]


def test_the_command_line_counts_more() -> None:
    write('fail-on = "unsourced"\nlang = "en"\n[[overrides]]\npaths = ["*"]\nfail-on = "never"\n')
    found = plan(fail_on="contradicted")
    assert (found.wishes.fail_on, found.of("a.md").fail_on, found.wishes.lang) == ("contradicted", "contradicted", "en")
    assert plan().of("a.md").fail_on == "never"


def test_what_typer_and_the_short_way_read_counts_alike(capfd: pytest.CaptureFixture[str]) -> None:
    write('format = "nothing"\n')
    for arguments in (["a.md"], ["a.md", "--"]):
        assert main(arguments) == 2
        assert "factcheck.toml:1: format =" in capfd.readouterr().err


@pytest.mark.parametrize(
    ("environment", "chosen", "expected"), [("", None, "fr"), ("en", None, "en"), ("", "en", "en"), ("en", "fr", "fr")]
)
def test_the_language_of_messages_has_an_order(
    environment: str, chosen: str | None, expected: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    write('ui = "fr"\n')
    monkeypatch.setenv("FACTCHECK_UI", environment)
    assert plan(**({"ui": chosen} if chosen else {})).ui == expected


def test_the_last_override_that_speaks_of_an_article_counts() -> None:
    write(
        'lang = "en"\n[[overrides]]\npaths = ["in/"]\nlang = "fr"\nmin-sourced = 10\n'
        '[[overrides]]\npaths = ["deep/", "!in/b.md"]\nmin-sourced = 20\n'
    )
    found = plan("a.md", "in/b.md", "in/deep/c.md")
    assert [(each.lang, each.min_sourced) for each in map(found.of, found.wishes.files)] == [
        ("en", None),
        ("fr", 10.0),
        ("fr", 20.0),
    ]


def test_the_nearest_one_is_found(root: Path) -> None:
    assert config_of(["in/deep/c.md"], "en") is None
    write("[tool.other]\n", "pyproject.toml")
    write("[tool.factcheck]\n", "in/pyproject.toml")
    assert config_of(["in/deep/c.md"], "en") == str(root / "in/pyproject.toml")
    assert config_of(["in/deep"], "en") == str(root / "in/pyproject.toml")
    assert config_of(["a.md"], "en") is None
    write("", "in/factcheck.toml")
    assert config_of(["in/deep/c.md", "in/b.md"], "en") == str(root / "in/factcheck.toml")
    write("", "factcheck.toml")
    assert config_of(["-"], "en") == config_of(["missing.md"], "en") == str(root / "factcheck.toml")


@pytest.mark.parametrize("text", ["[tool]\nfactcheck = {}\n", "[tool . 'factcheck']\n", "tool.factcheck.lang = 'fr'\n"])
def test_a_project_speaks_of_factcheck_however_it_is_written(text: str, root: Path) -> None:
    write(text, "pyproject.toml")
    assert config_of(["a.md"], "en") == str(root / "pyproject.toml")


def test_two_configurations_are_not_mixed() -> None:
    write("")
    write("", "in/factcheck.toml")
    with pytest.raises(UsageError, match=r"^a.md and in/b.md have different configurations"):
        plan("a.md", "in/b.md")
    assert plan("a.md", "in/b.md", no_config=True).file is None
    assert plan("a.md", "in/b.md", config=Path("factcheck.toml")).file == "factcheck.toml"


def test_mistakes_are_told_together_each_with_its_place() -> None:
    text = (
        'fail-on = "unsorced"\nfail_on = "never"\nmin-sourced = 101\nquiet = 1\njobs = true\nexclude = "x"\n'
        'zzz = 1\n\n[[overrides]]\npaths = ["a"]\nformat = "json"\n\n[[overrides]]\nlang = "de"\n'
    )
    assert refused(text) == [
        'factcheck.toml:1: fail-on = "unsorced", but fail-on must be one of contradicted, unsourced, never.',
        f"factcheck.toml:2: there is no key “fail_on”. Did you mean “fail-on”? Possible: {', '.join(KEYS)}, overrides.",
        "factcheck.toml:3: min-sourced = 101, but min-sourced must be a number from 0 to 100.",
        "factcheck.toml:4: quiet = 1, but quiet must be true or false.",
        "factcheck.toml:5: jobs = true, but jobs must be a whole number from 1.",
        'factcheck.toml:6: exclude = "x", but exclude must be a list of texts, as in ["drafts/"].',
        f"factcheck.toml:7: there is no key “zzz”. Possible: {', '.join(KEYS)}, overrides.",
        f"factcheck.toml:11: there is no key “format”. Possible: {', '.join(BY_PATH)}, paths.",
        'factcheck.toml:14: lang = "de", but lang must be one of fr, en.',
        'factcheck.toml:13: an override needs paths, as in paths = ["drafts/"].',
    ]


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("lang = \n", "factcheck.toml", "factcheck.toml:1: this is no TOML (Invalid value); mend it"),
        ("[tool.factcheck]\n\nlang = 'de'\n", "pyproject.toml", 'pyproject.toml:3: lang = "de", but'),
        ("[tool]\nfactcheck = 3\n", "pyproject.toml", "pyproject.toml: tool.factcheck = 3, but"),
        ("overrides = 3\n", "factcheck.toml", "factcheck.toml:1: overrides = 3, but overrides must be an array"),
        ("base = ''\n", "factcheck.toml", 'factcheck.toml:1: base = "", but base must be the path of'),
        ("lang = ['fr']\n", "factcheck.toml", 'factcheck.toml:1: lang = ["fr"], but lang must be one of fr, en.'),
        ("encoding = 'utf-9'\n", "factcheck.toml", 'factcheck.toml:1: encoding = "utf-9", but'),
    ],
)
def test_a_mistake_is_told_with_its_line(text: str, name: str, expected: str) -> None:
    (told,) = refused(text, name)
    assert told.startswith(expected)


def test_it_is_told_in_french() -> None:
    (told,) = refused("langue = 'fr'\n", ui="fr")
    assert told.startswith("factcheck.toml:1 : il n’y a pas de clé « langue ». Vouliez-vous dire « lang » ?")


def test_a_file_that_cannot_be_read_is_told() -> None:
    with pytest.raises(UsageError, match=r"^none.toml: the configuration cannot be read"):
        plan(config=Path("none.toml"))
    with pytest.raises(UsageError, match="--config and --no-config exclude each other"):
        plan(config=Path("none.toml"), no_config=True)


def test_the_schema_has_the_keys() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    assert [*SCHEMA["properties"]] == [*KEYS, "overrides"]
    assert [*SCHEMA["properties"]["overrides"]["items"]["properties"]] == ["paths", *BY_PATH]
    for name, key in KEYS.items():
        if not isinstance(key.wants, str):
            said = SCHEMA["properties"][name]
            assert SCHEMA["$defs"].get(name, said)["enum"] == [*key.wants]


@pytest.mark.parametrize("text", [EVERY_KEY, '[[overrides]]\npaths = ["x"]\nfail-on = "never"\n', ""])
def test_what_is_right_fits_the_schema(text: str) -> None:
    write(text)
    assert plan().file
    Draft202012Validator(SCHEMA).validate(tomllib.loads(text))


@pytest.mark.parametrize(
    "text", ["fail_on = 'never'\n", "quiet = 1\n", "jobs = 0\n", "min-sourced = 101\n", "[[overrides]]\nlang = 'fr'\n"]
)
def test_what_is_wrong_does_not(text: str) -> None:
    refused(text)
    assert not Draft202012Validator(SCHEMA).is_valid(tomllib.loads(text))


def test_the_command_shows_what_counts_and_where_it_comes_from(capfd: pytest.CaptureFixture[str]) -> None:
    write(
        'fail-on = "unsourced"\nmin-sourced = 12.5\nexclude = ["x/", "y"]\n\n'
        '[[overrides]]\npaths = ["in/"]\nlang = "fr"\n'
    )
    assert main(["config", "in/b.md", "--ui", "en"]) == 0
    shown = capfd.readouterr().out
    assert shown == (
        "# base                 # not set\n"
        'format = "terminal"    # default\n'
        'fail-on = "unsourced"  # factcheck.toml:1\n'
        "min-sourced = 12.5     # factcheck.toml:2\n"
        'lang = "fr"            # factcheck.toml:7\n'
        "# encoding             # not set\n"
        'exclude = ["x/", "y"]  # factcheck.toml:3\n'
        "force-exclude = false  # default\n"
        "# baseline             # not set\n"
        "compact = false        # default\n"
        'color = "auto"         # default\n'
        "quiet = false          # default\n"
        "jobs = 1               # default\n"
        'ui = "en"              # --ui\n'
    )
    write(shown)
    assert main(["config", "in/b.md"]) == 0
