"""Every message of import and export is said somewhere, and every one that is said has a text."""

import re
from pathlib import Path

from factcheck import cli
from factcheck.curate import exchange
from factcheck.messages.english import TEXTS

FILES = [*Path(exchange.__file__).parent.glob("*.py"), Path(cli.__file__).parent / "exchange.py"]
CODE = "\n".join(path.read_text(encoding="utf-8") for path in FILES)
TEXT = {key.removeprefix("exchange.") for key in TEXTS if key.startswith("exchange.")}


def test_every_text_is_used() -> None:
    assert sorted(key for key in TEXT if f'"{key}"' not in CODE and f'"exchange.{key}"' not in CODE) == []


def test_everything_said_has_a_text() -> None:
    said = {
        *re.findall(r'RefusedError\([^,()]+, "([a-z-]+)"', CODE),
        *re.findall(r'Trouble\([^,]+, [^,]+, [^,]+, "([a-z-]+)"', CODE),
        *re.findall(r'self\.trouble\([^,]+, "([a-z-]+)"', CODE),
        *re.findall(r'"exchange\.([a-z-]+)"', CODE),
    }
    assert len(said) > 20
    assert sorted(said - TEXT) == []
