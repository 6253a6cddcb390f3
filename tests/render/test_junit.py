from pathlib import Path

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from junitparser import Failure, JUnitXml, Skipped

from factcheck.model import Report, Verdict
from factcheck.render import Look, render
from factcheck.render.passages import one_line
from factcheck.render.xml_text import allowed
from tests.render.reports import CONTRADICTED, COST_TOLD, HEADING, report, unsourced


def read(told: Report, folder: Path) -> JUnitXml:
    """Read the report with a program that is not ours."""
    path = folder / "report.xml"
    path.write_text(render(told, "junit", Look()), encoding="utf-8")
    return JUnitXml.fromfile(str(path))


def test_supported_passes_contradicted_fails_unsourced_is_skipped(tmp_path: Path) -> None:
    supported = unsourced("Le pont existe.")._replace(verdict=Verdict.SUPPORTED)
    (suite,) = read(report(HEADING, supported, CONTRADICTED, unsourced("Rien.")), tmp_path)
    assert (suite.name, suite.tests, suite.failures, suite.errors, suite.skipped) == ("article.txt", 3, 1, 0, 1)
    passed, failed, skipped = suite
    assert (passed.name, passed.classname, passed.result) == ("“Le pont existe.”", "article.txt", [])
    (failure,) = failed.result
    assert isinstance(failure, Failure)
    assert (failure.type, failure.message, failure.text) == (
        "figures",
        "Contradicted: 19 millions d'euros ≠ 14 millions d’euros",
        f"Source: {COST_TOLD}",
    )
    (reason,) = skipped.result
    assert isinstance(reason, Skipped)
    assert reason.message.startswith("Unsourced: no claim says this · Nearest claim: “Sa construction")


def test_the_totals_are_those_of_the_cases(tmp_path: Path) -> None:
    one, two = report(CONTRADICTED, CONTRADICTED), report(unsourced("Rien."), HEADING, path="b.txt")
    xml = read(one._replace(files=one.files + two.files), tmp_path)
    written = [(suite.tests, suite.failures, suite.skipped) for suite in xml]
    xml.update_statistics()  # type: ignore[no-untyped-call]
    assert [(suite.tests, suite.failures, suite.skipped) for suite in xml] == written == [(2, 2, 0), (1, 0, 1)]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(), path=st.text(st.characters(codec=None)))
@example(text="]]></failure><x y='\ufffe'>&\x00", path='"')
def test_any_text_and_path_survive(text: str, path: str, tmp_path: Path) -> None:
    (suite,) = read(report(CONTRADICTED._replace(statement=unsourced(text).statement), path=f"x{path}"), tmp_path)
    (case,) = suite
    assert case.name == f"“{allowed(one_line(text))}”"
