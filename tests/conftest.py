"""What every test may rely on: compiled claim bases are kept in a folder of their own for the length of the run.

Property tests have no deadline: on a busy machine it would fail what is right.
"""

from collections.abc import Iterator

import pytest
from hypothesis import settings

settings.register_profile("without deadline", deadline=None)
settings.load_profile("without deadline")


@pytest.fixture(scope="session", autouse=True)
def _compiled_bases_apart(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("FACTCHECK_CACHE", str(tmp_path_factory.mktemp("compiled")))
        yield
