from pathlib import Path

import pytest

from factcheck.cli.reports import Destination, destinations
from factcheck.errors import UsageError


def test_the_format_goes_to_the_screen_or_to_the_output() -> None:
    assert destinations("terminal", None, []) == [Destination("terminal", None, "--output")]
    assert destinations("json", Path("a.json"), []) == [Destination("json", Path("a.json"), "--output")]


def test_reports_are_written_besides() -> None:
    assert destinations("terminal", None, ["json:a.json", "sarif:out/a.sarif"]) == [
        Destination("terminal", None, "--output"),
        Destination("json", Path("a.json"), "--report"),
        Destination("sarif", Path("out/a.sarif"), "--report"),
    ]


def test_a_file_may_hold_colons() -> None:
    assert destinations("terminal", None, [r"csv:C:\a.csv"])[1].file == Path(r"C:\a.csv")


def test_a_report_to_standard_output_takes_the_place_of_the_format() -> None:
    assert destinations("terminal", None, ["github:-"]) == [Destination("github", None, "--report")]
    assert destinations("terminal", Path("a.txt"), ["github:-"]) == [
        Destination("terminal", Path("a.txt"), "--output"),
        Destination("github", None, "--report"),
    ]


@pytest.mark.parametrize("report", ["json", "json:", "", "report.json"])
def test_format_and_file_are_both_asked_for(report: str) -> None:
    with pytest.raises(UsageError, match=r"write FORMAT:FILE, as in --report json:report.json\.$"):
        destinations("terminal", None, [report])


def test_an_unknown_format_is_told_with_the_nearest() -> None:
    with pytest.raises(UsageError, match=r"^--report serif:a: format 'serif' is not known\. Did you mean 'sarif'\?"):
        destinations("terminal", None, ["serif:a"])


@pytest.mark.parametrize(
    ("output", "reports", "place"),
    [
        (None, ["json:-", "csv:-"], "standard output"),
        (None, ["json:a", "csv:./a"], "a"),
        (Path("a"), ["json:a"], "a"),
    ],
)
def test_two_reports_cannot_go_to_one_place(output: Path | None, reports: list[str], place: str) -> None:
    with pytest.raises(UsageError, match=rf"^{place}: two reports cannot go to one place\. .* --report\.$"):
        destinations("terminal", output, reports)
