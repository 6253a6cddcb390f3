"""A new user's way from an empty folder to a checked article, for a French and an English document."""

import json
import shutil
import sys
from collections import Counter
from pathlib import Path

import pytest

from tests.curate.articles import ARTICLES, HERE
from tests.curate.desk import KEYS, reviewed, run

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="pexpect needs a pseudo-terminal")


@pytest.mark.parametrize("document", ARTICLES)
def test_from_an_empty_folder_to_a_checked_article(document: str, tmp_path: Path) -> None:
    assert run(tmp_path, "init")[0] == 0
    shutil.copy(HERE / document, tmp_path / "source.txt")
    code, printed = run(tmp_path, "claims", "draft", "source.txt")
    assert code == 0
    count = int(printed.split(" drafts added")[0].split()[-1])
    assert count >= 50

    steps = [(KEYS, "a")] * 10 + [(KEYS, "r"), ("Reason:", "said elsewhere\n"), (KEYS, "u"), (KEYS, "q")]
    code, shown = reviewed(tmp_path, steps)
    assert (code, shown.count("accepted"), shown.count("undone")) == (0, 10, 1)
    assert f"drafts left: {count - 10}" in shown
    code, shown = reviewed(tmp_path, [*[(KEYS, "a")] * (count - 10), ("All drafts are decided", "q")])
    assert "drafts left: 0" in shown

    assert run(tmp_path, "claims", "validate", "--base", ".") == (
        0,
        f"{count + 1} claims in 2 sources: no problem found\n",
    )
    article = ARTICLES[document]
    (tmp_path / "article.txt").write_text("\n\n".join(text for text, _ in article), encoding="utf-8")
    code, printed = run(tmp_path, "article.txt", "--base", ".", "--format", "json")
    called = [each["verdict"] for each in json.loads(printed)["files"][0]["statements"]]
    assert (code, called) == (1, [str(verdict) for _, verdict in article])
    assert len(Counter(called)) == 3
