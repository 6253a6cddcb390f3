"""A text given to the person's own editor."""

import os
import shlex
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from factcheck.errors import UsageError


def written_anew(text: str) -> str:
    """Give `text` as it is after VISUAL or EDITOR, else notepad or vi, has been closed.

    Raises UsageError where the editor cannot be run or ends with an error.
    """
    wanted = os.environ.get("VISUAL") or os.environ.get("EDITOR") or ("notepad" if sys.platform == "win32" else "vi")
    with TemporaryDirectory(prefix="factcheck-") as folder:
        file = Path(folder) / "claims.yaml"
        file.write_text(text, encoding="utf-8", newline="\n")
        try:
            subprocess.run([*shlex.split(wanted, posix=sys.platform != "win32"), str(file)], check=True)  # noqa: S603 - the person's own command
            return file.read_text(encoding="utf-8")
        except (OSError, subprocess.CalledProcessError, UnicodeDecodeError) as error:
            raise UsageError(f"the editor {wanted!r} did not do ({error}). Set EDITOR to one that does.") from error
