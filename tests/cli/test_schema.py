import json

import pytest

from factcheck.cli.main import main


def test_the_schema_of_the_report_is_printed(capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["schema", "report"]) == 0
    assert json.loads(capfd.readouterr().out)["title"] == "Report of factcheck, schema_version 1"


def test_the_schema_of_claim_files_is_printed(capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["schema", "claims"]) == 0
    assert "claims" in json.loads(capfd.readouterr().out)["properties"]
