"""What is poor in a claim base that can be loaded, and what is wrong in one that cannot."""

from pathlib import Path

from factcheck.base.validate import Problem, errors, problems

SOURCE = "source:\n  id: musee\n  file: seeds/musee.txt\nclaims:\n"


def _base(root: Path, yaml: str) -> Path:
    (root / "claims").mkdir()
    (root / "seeds").mkdir()
    (root / "seeds" / "musee.txt").write_text("Le musée est gratuit. Il ferme le lundi.\n", encoding="utf-8")
    (root / "claims" / "musee.yaml").write_text(SOURCE + yaml, encoding="utf-8")
    return root


def _claim(said: tuple[str, str, str], fr: list[str], en: list[str], refuted: str = "") -> str:
    name, claim, quote = said
    return (
        f"  - id: {name}\n    claim: {claim}\n    quote: {quote}\n"
        f"    wordings:\n      fr: [{', '.join(fr)}]\n      en: [{', '.join(en)}]\n{refuted}"
    )


FREE = ("gratuit", "Le musée est gratuit.", "Le musée est gratuit.")
CLOSED = ("lundi", "Le musée ferme le lundi.", "Il ferme le lundi.")


def test_a_rich_base_has_no_problems(tmp_path: Path) -> None:
    refuted = "    refuted:\n      fr: [On paie.]\n      en: [One pays.]\n"
    assert problems(_base(tmp_path, _claim(FREE, ["a", "b", "c", "d"], ["e", "f", "g"], refuted))) == []


def test_a_base_without_any_wordings_is_not_blamed_for_it(tmp_path: Path) -> None:
    yaml = "".join(f"  - id: {name}\n    claim: {claim}\n    quote: {quote}\n" for name, claim, quote in (FREE, CLOSED))
    assert problems(_base(tmp_path, yaml)) == []


def test_wordings_of_two_claims_and_refuted_ones_are_told(tmp_path: Path) -> None:
    refuted = "    refuted:\n      fr: [L'entrée est LIBRE.]\n      en: [e]\n"
    free = _claim(FREE, ["L’entrée est libre.", "b", "c", "d"], ["e", "f", "g"])
    closed = _claim(CLOSED, ["B", "h", "i", "j"], ["k", "l", "m"], refuted)
    place = "claims/musee.yaml"
    assert problems(_base(tmp_path, free + closed)) == [
        Problem(
            f"{place}:15",
            "lundi",
            "wordings.fr",
            "“B” is a wording of gratuit, too (claims/musee.yaml:5)",
            "Say it in words that fit this claim only.",
            "wording-shared",
        ),
        Problem(
            f"{place}:18",
            "lundi",
            "refuted.fr",
            "“L'entrée est LIBRE.” is a wording of gratuit (claims/musee.yaml:5)",
            "A sentence cannot be both: remove one, or say what makes them differ.",
            "wording-refuted",
        ),
        Problem(
            f"{place}:19",
            "lundi",
            "refuted.en",
            "“e” is a wording of gratuit (claims/musee.yaml:5)",
            "A sentence cannot be both: remove one, or say what makes them differ.",
            "wording-refuted",
        ),
    ]


def test_too_few_wordings_are_told_by_language(tmp_path: Path) -> None:
    refuted = "    refuted:\n      fr: [On paie., Rien n'est libre.]\n      en: [One pays.]\n"
    place = "claims/musee.yaml:5"
    assert problems(_base(tmp_path, _claim(FREE, ["a", "b", "c"], ["e", "f", "g"], refuted))) == [
        Problem(
            place,
            "gratuit",
            "wordings.fr",
            "3 of at least 4 wordings",
            "Add some that differ in construction and vocabulary.",
            "few-wordings",
        ),
        Problem(
            place,
            "gratuit",
            "refuted.en",
            "1 where the other language has 2",
            "Write the counterparts of those that the other language has.",
            "few-refuted",
        ),
    ]


def test_cues_that_tell_nothing_are_told(tmp_path: Path) -> None:
    yaml = (
        "  - id: gratuit\n    claim: Le musée est gratuit.\n    quote: Le musée est gratuit.\n"
        "    cues:\n      fr:\n        - ne rien payer\n        - donner\n        - donnent à\n        - …\n"
        "      en: [free of charge]\n"
        "    refuted_cues:\n      fr:\n        - payer\n        - donné\n      en: [donner]\n"
    )
    place = "claims/musee.yaml"
    assert problems(_base(tmp_path, yaml)) == [
        Problem(
            f"{place}:12",
            "gratuit",
            "cues.fr",
            f"“donnent à” has the same words as “donner” ({place}:11)",
            "Keep one of them: it is found in both forms.",
            "cue-repeated",
        ),
        Problem(
            f"{place}:13",
            "gratuit",
            "cues.fr",
            "“…” has no word to look for",
            "Write the word that tells, or remove the line.",
            "cue-empty",
        ),
        Problem(
            f"{place}:18",
            "gratuit",
            "refuted_cues.fr",
            f"“donné” has the same words as the cue “donner” ({place}:11)",
            "On both sides it tells nothing: remove one, or add words that make them differ.",
            "cue-refuted",
        ),
    ]


def test_the_closest_passage_is_shown_where_there_is_one(tmp_path: Path) -> None:
    yaml = "  - {id: a, claim: x, quote: Il fermait les lundis}\n  - {id: b, claim: y, quote: zzzzzzzzzzzz}\n"
    root = _base(tmp_path, yaml)
    assert problems(root) == errors(root)
    assert [problem.message for problem in errors(root)] == [
        "does not occur in seeds/musee.txt (closest passage: «Il [-fermait les lundis-]{+ferme le lundi.+}» line 1)",
        "does not occur in seeds/musee.txt",
    ]


def test_a_quote_of_two_words_is_too_short(tmp_path: Path) -> None:
    yaml = "  - {id: a, claim: x, quote: est gratuit}\n  - {id: b, claim: y, quote: musée est gratuit}\n"
    assert problems(_base(tmp_path, yaml)) == [
        Problem(
            "claims/musee.yaml:5",
            "a",
            "quote",
            "“est gratuit” is 2 of at least 3 words",
            "Quote enough of the source to carry the claim.",
            "quote-short",
        )
    ]


def test_a_problem_knows_file_and_line_of_its_place() -> None:
    for place, file, line in (
        ("claims/a.yaml:3", "claims/a.yaml", 3),
        ("claims/a.yml:3:7", "claims/a.yml", 3),
        ("C:/bases/city", "C:/bases/city", 0),
    ):
        problem = Problem(place, "", "", "", "")
        assert (problem.file, problem.line) == (file, line)


def test_a_problem_reads_as_one_line() -> None:
    assert str(Problem("claims/a.yaml:3", "", "source", "is missing", "Add it.")) == (
        "claims/a.yaml:3: source: is missing. Add it."
    )
