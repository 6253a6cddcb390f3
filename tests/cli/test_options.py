import pytest
import typer

from factcheck.cli.choices import ui_language, wrong_value
from factcheck.cli.options import one_of, verdicts
from factcheck.errors import UsageError


@pytest.mark.parametrize(
    ("chosen", "environment", "expected"),
    [
        ("fr", {"FACTCHECK_UI": "en", "LANG": "en_US.UTF-8"}, "fr"),
        (None, {"FACTCHECK_UI": "fr", "LANG": "en_US.UTF-8"}, "fr"),
        (None, {"LC_ALL": "fr_CA.UTF-8", "LANG": "en_US.UTF-8"}, "fr"),
        (None, {"LC_ALL": "", "LC_MESSAGES": "fr_FR", "LANG": "de_DE"}, "fr"),
        (None, {"LC_ALL": "C", "LANG": "fr_FR.UTF-8"}, "en"),
        (None, {"LANG": "de_DE.UTF-8"}, "en"),
        (None, {}, "en"),
    ],
)
def test_the_language_of_messages_is_the_nearest_wish(
    chosen: str | None, environment: dict[str, str], expected: str
) -> None:
    assert ui_language(chosen, environment) == expected


def test_an_unknown_language_in_the_environment_is_named() -> None:
    with pytest.raises(UsageError, match=r"^FACTCHECK_UI: 'de' is not known\. Possible: en, fr\.$"):
        ui_language(None, {"FACTCHECK_UI": "de"})


def test_a_wrong_value_names_the_nearest() -> None:
    assert (
        wrong_value("jsn", ["terminal", "json"]) == "'jsn' is not known. Did you mean 'json'? Possible: terminal, json."
    )
    many = [f"bridge-{number}" for number in range(10)]
    assert wrong_value("brige-7", many) == "'brige-7' is not known. Did you mean 'bridge-7'?"


def test_only_known_values_pass() -> None:
    assert one_of(["a", "b"])("b") == "b"
    with pytest.raises(typer.BadParameter, match="'c' is not known"):
        one_of(["a", "b"])("c")


def test_a_list_of_verdicts_is_read_with_spaces() -> None:
    assert verdicts("contradicted, unsourced") == "contradicted, unsourced"
    assert verdicts(None) is None
    with pytest.raises(typer.BadParameter, match="Did you mean 'supported'"):
        verdicts("contradicted,suported")
