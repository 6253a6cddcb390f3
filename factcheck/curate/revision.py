"""A claim base as it was at a git revision."""

import io
import subprocess
import tarfile
from pathlib import Path

from factcheck.errors import UsageError


def check_out(root: Path, revision: str, folder: Path) -> Path:
    """Put claims/ and seeds/ of the base in `root`, as they were at `revision`, into the empty folder `folder`.

    Nothing is changed in `root`. Raises UsageError where there is no git, no repository or no such revision.
    """
    commit = _git(root, "rev-parse", "--quiet", "--verify", "--end-of-options", f"{revision}^{{commit}}")
    archive = _git(root, "archive", "--format=tar", commit.decode().strip(), "--", "claims", "seeds")
    with tarfile.open(fileobj=io.BytesIO(archive)) as files:
        files.extractall(folder, filter="data")
    return folder


def _git(root: Path, *arguments: str) -> bytes:
    command = ["git", "-C", str(root), *arguments]
    try:
        return subprocess.run(command, capture_output=True, check=True).stdout  # noqa: S603 - no shell, and no option
    except FileNotFoundError as error:
        raise UsageError("git: is not installed. Name two folders instead of revisions.") from error
    except subprocess.CalledProcessError as error:
        said = error.stderr.decode("utf-8", "replace").strip().splitlines()
        reason = f" (git: {said[-1]})" if said else ""
        raise UsageError(
            f"{arguments[-1].removesuffix('^{commit}')}: neither a folder nor a git revision of {root}{reason}."
        ) from error
