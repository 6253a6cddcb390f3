import subprocess
import sys

HEAVY = ("markdown_it", "pydantic", "pygments", "rich", "yaml")


def test_what_the_json_report_does_not_need_is_not_loaded() -> None:
    script = (
        "import sys; from factcheck.cli.main import main; from factcheck.render import json; main(['--version']); "
        f"print([name for name in {HEAVY!r} if name in sys.modules])"
    )
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert run.stdout.splitlines()[-1] == "[]"
