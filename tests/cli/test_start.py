import subprocess
import sys

import pytest

HEAVY = ["markdown_it", "pydantic", "pygments", "rich.console", "tantivy", "yaml"]


@pytest.mark.parametrize(("form", "heavy"), [("json", [*HEAVY, "rich"]), ("terminal", HEAVY)])
def test_what_a_report_does_not_need_is_not_loaded(form: str, heavy: list[str]) -> None:
    script = (
        "import sys; import factcheck.base.store; from factcheck.cli.main import main; "
        f"from factcheck.render import {form}; main(['--version']); "
        f"print([name for name in {heavy!r} if name in sys.modules])"
    )
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert run.stdout.splitlines()[-1] == "[]"
