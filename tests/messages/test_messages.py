import re
import string
from pathlib import Path

import pytest

from factcheck import messages
from factcheck.messages.english import TEXTS as ENGLISH
from factcheck.messages.french import TEXTS as FRENCH

PACKAGE = Path(messages.__file__).parent.parent
KINDS = "|".join(sorted({key.split(".")[0] for key in ENGLISH}))


def blanks(template: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(template) if name}


def test_both_languages_say_the_same_things() -> None:
    assert list(ENGLISH) == list(FRENCH)


@pytest.mark.parametrize("key", ENGLISH)
def test_both_languages_have_the_same_words_to_fill_in(key: str) -> None:
    assert blanks(ENGLISH[key]) == blanks(FRENCH[key])


def test_a_text_is_filled_in() -> None:
    assert messages.say("figures.differ", "en", statement="9 %", evidence="47 %") == "9 % ≠ 47 %"
    assert (
        messages.say("attribution.differ", "fr", statement="Casilli", evidence="Tubaro")
        == "dit par Tubaro, non par Casilli"
    )


def test_a_key_without_text_tells_the_two_sides() -> None:
    assert messages.say("weights.differ", "fr", statement="3 kg", evidence="4 kg") == "3 kg ≠ 4 kg"


def test_braces_in_an_article_are_only_words() -> None:
    assert messages.say("figures.agree", "en", statement="{0} {evil}", evidence="") == "same figure: {0} {evil}"


def test_every_finding_and_reason_to_skip_has_a_text() -> None:
    sources = [
        *(PACKAGE / "checks").glob("*.py"),
        *(PACKAGE / "language").rglob("*checkable.py"),
        PACKAGE / "pipeline.py",
    ]
    used = {key for path in sources for key in re.findall(rf'"((?:{KINDS})\.[a-z]+)"', path.read_text("utf-8"))}
    assert used >= {"figures.differ", "content.none"}
    assert sorted(used - {*ENGLISH}) == []
