from pathlib import Path

import platformdirs
import pytest

from factcheck.base.cache import cache_folder, patterns_file


def test_a_folder_that_is_named_is_the_cache(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("FACTCHECK_CACHE", str(tmp_path))
    assert cache_folder() == str(tmp_path)
    assert Path(patterns_file()).parent == tmp_path


@pytest.mark.parametrize(
    ("xdg", "home"),
    [(None, "/home/a"), ("/var/x", "/home/a"), ("/var/x/", "/home/a"), ("", "/home/a"), ("relative", "/home/a")],
)
def test_the_users_own_is_where_platformdirs_has_it(
    xdg: str | None, home: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("FACTCHECK_CACHE", raising=False)
    monkeypatch.setenv("HOME", home)
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    if xdg is not None:
        monkeypatch.setenv("XDG_CACHE_HOME", xdg)
    assert Path(cache_folder()) == Path(platformdirs.user_cache_dir("factcheck", appauthor=False))
