"""Problems of a claim base in French."""

import re
from pathlib import Path

import pytest

from factcheck.base.validate import problems
from factcheck.curate.audit import audit
from factcheck.messages.problems import FRENCH, problem_text

PLANTED = Path(__file__).parent.parent / "base_planted"
ENGLISH = [*FRENCH]


@pytest.mark.parametrize("text", ENGLISH)
def test_what_is_filled_in_stands_in_both_languages(text: str) -> None:
    assert text.count("{}") == FRENCH[text].count("{}")
    words = [f"w{number}" for number in range(text.count("{}"))]
    assert problem_text(text.format(*words), "fr") == FRENCH[text].format(*words)
    assert problem_text(text.format(*words), "en") == text.format(*words)


@pytest.mark.parametrize("name", ["wrong", "poor"])
def test_every_planted_problem_is_told_in_french(name: str) -> None:
    texts = [text for each in audit(PLANTED / name).problems for text in (each.message, each.mend)]
    assert texts
    assert [text for text in texts if problem_text(text, "fr") == text] == []


def test_a_folder_without_claims_is_told_in_french(tmp_path: Path) -> None:
    [problem] = problems(tmp_path)
    assert problem_text(problem.message, "fr") == "il n’y a pas de fichiers d’affirmations ici"


def test_every_english_text_is_one_of_the_program() -> None:
    code = "".join(
        path.read_text(encoding="utf-8") for part in ("base", "curate") for path in Path("factcheck", part).glob("*.py")
    )
    longest = {text: max(re.split(r"[{}]+", text), key=len).split()[-3:] for text in ENGLISH}
    assert [text for text, words in longest.items() if " ".join(words) not in code] == []


def test_words_inside_are_translated_and_unknown_texts_are_left() -> None:
    assert problem_text("is a list and should be a text", "fr") == "est une liste et devrait être un texte"
    assert problem_text("something new", "fr") == "something new"
