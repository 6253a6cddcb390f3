"""A check with a memory says what a check without one says, and judges only what it must."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from factcheck.base.memory import Memory
from factcheck.documents.plain import plain_blocks
from factcheck.language.reading import Reading
from factcheck.model import Document, FileReport, Statement, Verdict
from factcheck.pipeline import Checker, Context
from factcheck.remembering import Contexts, RememberingChecker
from factcheck.told import Told
from tests.bases import engine_base, report

SENTENCES = [
    "Hélène Vautrin dirige la médiathèque d'Aubrelin.",
    "Elle a succédé à Julien Bastide en 2016.",
    "Elle conserve 58 000 documents.",
    "La médiathèque d'Aubrelin conserve 38 000 documents.",
    "La salle d'étude est fermée le dimanche.",
    "Qui le croirait ?",
    "Aucun lecteur ne vient à vélo.",
    "« Une bibliothèque sans livres n'est qu'un entrepôt », répète Hélène Vautrin.",
    "Le budget a augmenté de 12 % en 2020.",
    "The bookmobile of Port Ellery serves 45 villages every month.",
    "The county wants to keep it.",
    "It was paid for by the Halden Foundation in 2018, and it serves 23 villages.",
    "La piscine de Brumal accueille 900 nageurs par jour.",
    "Bonjour à tous !",
]
ARTICLE = " ".join([*SENTENCES[:9], SENTENCES[12]])


@pytest.fixture(scope="module")
def checker() -> Checker:
    return Checker(engine_base())


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "verdicts.bin"


class Watched(Checker):
    """Notes the sentences that are read, and those that are judged."""

    def __init__(self, checker: Checker) -> None:
        super().__init__(checker.base)
        self.seen: list[str] = []
        self.judged: list[str] = []

    def read(self, statement: Statement) -> Reading:
        self.seen.append(statement.text)
        return super().read(statement)

    def tell(self, statement: Statement, *rest: Any) -> Told:
        self.judged.append(statement.text)
        return super().tell(statement, *rest)


class Run:
    """One run with the memory of the runs before."""

    def __init__(self, checker: Checker, file: Path) -> None:
        self.memory = Memory(str(file), "realm")
        self.checking = RememberingChecker(checker.base, self.memory)
        self.checking.checker = self.watched = Watched(checker)

    @property
    def judged(self) -> list[str]:
        return self.watched.judged

    def on(self, text: str, language: str | None = None) -> FileReport:
        found = self.checking.check(Document("a.txt", text, plain_blocks(text)), language=language)
        self.memory.keep()
        return found


def test_everything_known_is_neither_read_nor_judged(checker: Checker, file: Path) -> None:
    first = Run(checker, file).on(ARTICLE)
    again = Run(checker, file)
    assert again.on(ARTICLE) == first == report(checker, ARTICLE)
    assert (again.watched.seen, again.judged) == ([], [])
    assert {one.verdict for one in first.judgements} == set(Verdict)


def test_who_judges_is_not_made_for_what_is_known(checker: Checker, file: Path) -> None:
    Run(checker, file).on(ARTICLE)
    checking = RememberingChecker(checker.base, Memory(str(file), "realm"))
    assert checking.check(Document("a.txt", ARTICLE, plain_blocks(ARTICLE))) == report(checker, ARTICLE)
    assert "checker" not in vars(checking)


def test_a_changed_sentence_is_judged_alone_where_the_next_names_what_it_speaks_of(
    checker: Checker, file: Path
) -> None:
    Run(checker, file).on(" ".join(SENTENCES[2:5]))
    changed = " ".join([SENTENCES[12], *SENTENCES[3:5]])
    run = Run(checker, file)
    assert run.on(changed) == report(checker, changed)
    assert run.judged == [SENTENCES[12]]


def test_what_leans_on_a_changed_sentence_is_judged_again(checker: Checker, file: Path) -> None:
    Run(checker, file).on(ARTICLE)
    changed = ARTICLE.replace("Hélène Vautrin dirige", "Marc Delorme dirige")
    run = Run(checker, file)
    assert run.on(changed) == report(checker, changed)
    # A pronoun hands on whom it stands for: what leans on the sentence that has it leans on the changed one.
    leaning = [text for text in SENTENCES[:9] if text.startswith("Elle ")]
    assert run.judged == [changed[: len("Marc Delorme dirige la médiathèque d'Aubrelin.")], *leaning]


def test_the_context_of_a_new_sentence_is_made_of_the_sentences_that_left_it(checker: Checker, file: Path) -> None:
    Run(checker, file).on(" ".join([*SENTENCES[:3], SENTENCES[4]]))
    text = " ".join([*SENTENCES[:3], SENTENCES[4], "Elle possède trente-huit mille documents."])
    run = Run(checker, file)
    assert run.on(text) == report(checker, text)
    assert run.judged == ["Elle possède trente-huit mille documents."]
    # The second sentence begins with a pronoun, and hands on whom the first names.
    assert run.watched.seen == [SENTENCES[1], SENTENCES[0], "Elle possède trente-huit mille documents."]


def test_a_pronoun_is_known_after_one_name_and_judged_after_another(checker: Checker, file: Path) -> None:
    texts = [f"{name} vit à Aubrelin. Elle dirige la médiathèque." for name in ("Hélène Vautrin", "Ruth Okafor")]
    for text in texts:
        assert Run(checker, file).on(text) == report(checker, text)


def test_the_language_counts(checker: Checker, file: Path) -> None:
    for language in ("fr", "en"):
        found = Run(checker, file).on(SENTENCES[3], language)
        assert found == report(checker, SENTENCES[3], language)


def test_what_is_skipped_as_a_heading_is_judged_as_a_sentence(checker: Checker, file: Path) -> None:
    heading, text = "La médiathèque d'Aubrelin conserve 38 000 documents", SENTENCES[12]
    for article in (f"{heading}\n\n{text}\n", f"{text} {heading}. {heading}"):
        assert Run(checker, file).on(article) == report(checker, article)


def test_the_same_sentence_twice_is_judged_once(checker: Checker, file: Path) -> None:
    run = Run(checker, file)
    text = f"{SENTENCES[3]}\n\n{SENTENCES[12]}\n\n{SENTENCES[3]}\n"
    assert run.on(text) == report(checker, text)
    assert run.judged == [SENTENCES[3], SENTENCES[12]]


@given(
    drafts=st.lists(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=8), min_size=1, max_size=4),
    between=st.sampled_from([" ", "\n\n"]),
)
@settings(
    deadline=None, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
def test_drafts_one_after_the_other_are_judged_as_without_a_memory(
    checker: Checker, file: Path, drafts: Sequence[Sequence[str]], between: str
) -> None:
    file.unlink(missing_ok=True)
    for draft in drafts:
        text = between.join(draft)
        assert repr(Run(checker, file).on(text)) == repr(report(checker, text))


@pytest.mark.parametrize("place", range(9))
def test_one_sentence_changed_deleted_or_moved(checker: Checker, file: Path, place: int) -> None:
    Run(checker, file).on(ARTICLE)
    before, after = SENTENCES[:place], SENTENCES[place + 1 : 9]
    changed = SENTENCES[place].replace("2", "3").replace("médiathèque", "bibliothèque").replace("dimanche", "lundi")
    for draft in ([*before, changed, *after], [*before, *after], [*after, SENTENCES[place], *before]):
        text = " ".join(draft)
        run = Run(checker, file)
        assert repr(run.on(text)) == repr(report(checker, text))
        assert len(run.judged) < len(draft)


def test_what_stands_around_a_known_sentence_may_make_it_wrong(checker: Checker, file: Path) -> None:
    doubted, budget = "Personne n'y vient à vélo.", "Le budget de la médiathèque d'Aubrelin a reculé de 12 % en 2020."
    verdicts = []
    judged: list[str] = []
    for beside in (SENTENCES[12], budget, SENTENCES[12]):
        run = Run(checker, file)
        verdicts.append(run.on(f"{doubted} {beside}").judgements[0].verdict)
        judged += run.judged
    assert verdicts == [Verdict.UNSOURCED, Verdict.CONTRADICTED, Verdict.UNSOURCED]
    assert judged == [doubted, SENTENCES[12], budget]


def test_nothing_is_left_before_the_first_sentence(checker: Checker) -> None:
    assert Contexts(()).before(0, checker) == Context()
