"""From an article to its verdicts, against the base of the towns' libraries."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from factcheck.base.load import load_base
from factcheck.documents import read_document
from factcheck.measure.samples import compiled
from factcheck.model import Claim, ClaimBase, Evidence, Outcome, Stance, Verdict
from factcheck.pipeline import Checker, Context, carry
from factcheck.verdict.decide import decide
from factcheck.verdict.stance import shipped_weights
from tests.bases import ENGINE, checker_of, engine_base, report, row, said, verdicts

S, C, U, N = Verdict.SUPPORTED, Verdict.CONTRADICTED, Verdict.UNSOURCED, Verdict.NOT_CHECKABLE
FRENCH = {
    "La médiathèque d'Aubrelin a été inaugurée le 14 septembre 2012.": S,
    "La médiathèque d'Aubrelin possède trente-huit mille documents.": S,
    "Tous les habitants de la commune s'inscrivent gratuitement à la médiathèque d'Aubrelin.": S,
    "« Une bibliothèque sans lecteurs n'est qu'un entrepôt », répète Hélène Vautrin.": S,
    "Le budget de la médiathèque d'Aubrelin a reculé de 12 % en 2020.": S,
    "En 2016, Hélène Vautrin a succédé à Julien Bastide à la médiathèque d'Aubrelin.": S,
    "La médiathèque d'Aubrelin conserve 58 000 documents.": C,
    "La médiathèque d'Aubrelin a ouvert ses portes le 14 septembre 2019.": C,
    "La salle d'étude de la médiathèque d'Aubrelin est fermée le dimanche.": C,
    "Aucun lecteur de la médiathèque d'Aubrelin ne vient à vélo.": C,
    "Le budget de la médiathèque d'Aubrelin a augmenté de 12 % en 2020.": C,
    "« Une bibliothèque sans livres n'est qu'un entrepôt », répète Hélène Vautrin.": C,
    "Selon Marc Delorme, une bibliothèque sans lecteurs n'est qu'un entrepôt.": C,
    "Il est faux de dire que la médiathèque d'Aubrelin possède trente-huit mille documents.": C,
    "La médiathèque d'Aubrelin possède trente-huit mille documents, ce qui est un mythe.": C,
    "Nul n'ignore que la médiathèque d'Aubrelin possède trente-huit mille documents.": S,
    "Il est faux de dire que la médiathèque d'Aubrelin conserve 58 000 documents.": S,
    "Hélène Vautrin nie qu'une bibliothèque sans lecteurs soit un entrepôt.": C,
    "Hélène Vautrin ne doute pas qu'une bibliothèque sans lecteurs n'est qu'un entrepôt.": S,
    # That somebody else denies it may well be true.
    "Marc Delorme nie que la médiathèque d'Aubrelin possède trente-huit mille documents.": U,
    "Il est faux de dire que la piscine de Brumal accueille 900 nageurs par jour.": U,
    "La piscine de Brumal accueille 900 nageurs par jour.": U,
    "La médiathèque d'Aubrelin organise un festival de jazz chaque été.": U,
    "Le maire d'Aubrelin a été réélu en 2020.": U,
}
ENGLISH = {
    "The bookmobile of Port Ellery serves 23 villages every month.": S,
    "The Halden Foundation paid for Port Ellery's bookmobile in 2018.": S,
    "The budget of the Aubrelin media library shrank by 12% in 2020.": S,
    "The bookmobile of Port Ellery serves 45 villages every month.": C,
    "The county wants to keep the bookmobile of Port Ellery.": C,
    "The study room of the Aubrelin media library does not open on Sundays.": C,
    "It is a myth that the bookmobile of Port Ellery serves 23 villages every month.": C,
    "Nobody denies that the bookmobile of Port Ellery serves 45 villages every month.": C,
    "It is not true that the bookmobile of Port Ellery serves 45 villages every month.": S,
    "The harbour of Port Ellery was dredged in 1931 by Dutch engineers.": U,
}


@pytest.fixture(scope="module")
def checker() -> Checker:
    return Checker(engine_base())


@pytest.mark.parametrize(("language", "expected"), [("fr", FRENCH), ("en", ENGLISH)])
def test_verdicts(checker: Checker, language: str, expected: dict[str, Verdict]) -> None:
    assert verdicts(checker, list(expected), language) == expected


def test_a_report_has_every_statement_in_its_place(checker: Checker) -> None:
    text = (
        "\ufeffLa médiathèque\r\n\r\n"
        "La médiathèque d’Aubrelin conserve 58 000 documents 📚. Qui le croirait\u202f?\r\n\r\n"
        "La piscine de Brumal accueille 900 nageurs par jour.\r\n"
    )
    found = report(checker, text)
    assert found.path == "a.txt"
    assert [judgement.verdict for judgement in found.judgements] == [N, C, N, U]
    assert dict(found.summary) == {S: 0, C: 1, U: 1, N: 2}
    assert list(found.summary) == list(Verdict)
    assert [(one.line, one.column, one.end_line, one.end_column) for one in found.judgements] == [
        (1, 2, 1, 16),
        (3, 1, 3, 55),
        (3, 56, 3, 73),
        (5, 1, 5, 53),
    ]
    for judgement in found.judgements:
        assert text[slice(*judgement.statement.span)] == judgement.statement.text
        for reason in judgement.reasons:
            if reason.statement_span is not None:
                assert text[slice(*reason.statement_span)] == reason.statement
        assert 0.0 <= judgement.score <= 1.0


@pytest.mark.parametrize(("year", "keys"), [(2018, ["dates.differ"]), (2019, ["cues.differ"])])
def test_a_cue_is_a_reason_where_no_other_check_has_one(year: int, keys: list[str], tmp_path: Path) -> None:
    claim = row("Depuis 2019, le Kenya héberge les annotateurs.", refuted_cues={"fr": ["bouder"]})
    shipped = shipped_weights()
    always = shipped._replace(supports={}, contradicts={"bias": 9.0}, bare=None)
    checker = Checker(checker_of(tmp_path, claim).base, always)
    (judgement,) = report(checker, f"Depuis {year}, le Kenya boude les annotateurs.").judgements
    assert (judgement.verdict, [reason.key for reason in judgement.reasons]) == (C, keys)


def test_a_contradiction_gives_its_reason_and_its_quote(checker: Checker) -> None:
    ((judgement,),) = (report(checker, "La médiathèque d'Aubrelin conserve 58 000 documents.").judgements,)
    (reason, *_) = judgement.reasons
    assert (reason.check, reason.outcome, reason.key) == ("figures", Outcome.CONFLICTS, "figures.differ")
    assert (reason.statement, reason.evidence) == ("58 000 documents", "38 000 documents")
    assert {each.outcome for each in judgement.reasons} == {Outcome.CONFLICTS}
    (evidence, *_) = judgement.evidence
    assert judgement.nearest == ()
    source = (ENGINE / evidence.source).read_bytes().decode("utf-8")
    assert source[evidence.start : evidence.end] == evidence.quote == "Elle conserve 38 000 documents"
    assert source[: evidence.start].count("\n") + 1 == evidence.line
    assert evidence.wording in own_texts(checker, "mediatheque-documents")
    assert evidence._replace(wording="", before="", after="") == Evidence(
        claim="mediatheque-documents",
        stance=Stance.CONTRADICTS,
        quote="Elle conserve 38 000 documents",
        source="seeds/mediatheque.txt",
        title="La médiathèque d'Aubrelin",
        author="Claire Montreuil",
        publisher="L'Écho d'Aubrelin",
        date="2021-05-04",
        speaker="",
        start=evidence.start,
        end=evidence.end,
        line=3,
        score=judgement.score,
        language="fr",
    )


def own_texts(checker: Checker, claim: str) -> list[str]:
    return [text for _, text in own_words(checker.base.claim(claim))]


def test_evidence_says_what_stands_around_the_quote_and_the_report_has_the_article(checker: Checker) -> None:
    text = "La médiathèque d'Aubrelin conserve 58 000 documents."
    found = report(checker, text)
    (evidence, *_) = found.judgements[0].evidence
    source = (ENGINE / evidence.source).read_text(encoding="utf-8")
    assert source[: evidence.start].endswith(evidence.before.removeprefix("… "))
    assert source[evidence.end :].startswith(evidence.after.removesuffix(" …"))
    assert evidence.before
    assert evidence.after
    assert found.document.text == text


def test_a_claim_that_decides_by_sentence_and_quotation_is_shown_once(checker: Checker) -> None:
    text = "« Une bibliothèque sans lecteurs n'est qu'un entrepôt », répète Hélène Vautrin."
    (judgement,) = report(checker, text).judgements
    assert [evidence.claim for evidence in judgement.evidence] == ["mediatheque-warehouse"]


def test_support_gives_what_agrees(checker: Checker) -> None:
    (judgement,) = report(checker, "La médiathèque d'Aubrelin conserve trente-huit mille documents.").judgements
    assert {reason.outcome for reason in judgement.reasons} == {Outcome.AGREES}
    assert "figures.agree" in [reason.key for reason in judgement.reasons]
    assert judgement.evidence[0].stance is Stance.SUPPORTS
    assert judgement.evidence[0].claim == "mediatheque-documents"


def test_support_by_words_alone_says_that_the_source_says_so(tmp_path: Path) -> None:
    quote = "Des chats roux dorment chaque soir sur le canapé du salon."
    others = [row(f"La gare {number} a deux voies et un quai.", name=f"g{number}") for number in range(6)]
    checker = checker_of(tmp_path, row("Sur le canapé du salon dorment des chats roux.", quote=quote), *others)
    (judgement,) = report(checker, "Des chats roux dorment sur le canapé du salon.").judgements
    assert judgement.verdict is S
    assert [reason.key for reason in judgement.reasons] == ["content.covered"]


@pytest.mark.parametrize(
    ("text", "keys", "near"),
    [
        ("Zorblax gronde souvent.", ["content.none"], False),
        ("Le bibliobus de Port Ellery est peint en vert pomme.", ["content.partial"], True),
        ("La médiathèque d'Aubrelin a ouvert ses portes le 14 septembre 2012 à Zorblax.", ["names.added"], True),
    ],
)
def test_an_unsourced_statement_says_what_is_missing_and_what_is_near(
    checker: Checker, text: str, keys: list[str], near: bool
) -> None:
    (judgement,) = report(checker, text).judgements
    assert judgement.verdict is U
    assert [reason.key for reason in judgement.reasons] == keys
    assert judgement.evidence == ()
    assert bool(judgement.nearest) is near
    assert {evidence.stance for evidence in judgement.nearest} <= {Stance.RELATED}


def test_what_is_not_checkable_says_why(checker: Checker) -> None:
    (judgement,) = report(checker, "Qui ouvre la médiathèque d'Aubrelin ?").judgements
    assert [(reason.check, reason.key) for reason in judgement.reasons] == [("checkable", "skipped.question")]
    assert (judgement.verdict, judgement.evidence, judgement.nearest) == (N, (), ())


def test_a_pronoun_stands_for_the_name_before(checker: Checker) -> None:
    text = "Hélène Vautrin aime le silence. Elle a remplacé Julien Bastide en 2016."
    second = report(checker, text).judgements[1]
    assert second.verdict is S
    assert second.evidence[0].claim == "mediatheque-director"


def test_names_are_carried_until_other_names_come(checker: Checker) -> None:
    before = carry(said(checker, "Hier, Hélène Vautrin est venue."), Context())
    assert [name.key for name in before.names] == ["helene vautrin"]
    assert before.stems == ("helen", "vautrin")
    assert carry(said(checker, "Elle est repartie."), before) == before
    after = carry(said(checker, "Puis Ruth Okafor est venue."), before)
    assert [name.key for name in after.names] == ["ruth okafor"]


DOUBTED = "Personne n'y vient à vélo."
BUDGET = "Le budget de la médiathèque d'Aubrelin a reculé de 12 % en 2020."


def test_what_may_be_about_anything_is_judged_by_what_stands_around_it(checker: Checker) -> None:
    for text, place in ((f"{BUDGET} {DOUBTED}", 1), (f"{DOUBTED} {BUDGET}", 0)):
        found = report(checker, text).judgements[place]
        assert (found.verdict, found.evidence[0].claim, found.evidence[0].stance) == (
            C,
            "mediatheque-bicycles",
            Stance.CONTRADICTS,
        )
        assert [reason.key for reason in found.reasons] == ["refuted.matches", "content.beside"]
        assert found.nearest == ()
    for text in (f"{BUDGET}\n\n{DOUBTED}", f"Le maire d'Aubrelin a été réélu en 2020. {DOUBTED}"):
        assert report(checker, text).judgements[1].verdict is U


def test_each_clause_may_have_its_own_claim(checker: Checker) -> None:
    text = (
        "La médiathèque d'Aubrelin conserve 38 000 documents, "
        "tandis que le bibliobus de Port Ellery dessert 23 villages chaque mois."
    )
    (judgement,) = report(checker, text).judgements
    assert judgement.verdict is S
    assert {evidence.claim for evidence in judgement.evidence} >= {"mediatheque-documents", "bookmobile-villages"}


def test_french_words_quoted_in_an_english_sentence_are_looked_for(checker: Checker) -> None:
    text = "“Une bibliothèque sans lecteurs n’est qu’un entrepôt,” says Hélène Vautrin."
    (judgement,) = report(checker, text, "en").judgements
    assert judgement.verdict is S
    assert judgement.evidence[0].claim == "mediatheque-warehouse"


def test_the_language_may_be_given(checker: Checker) -> None:
    text = "The bookmobile of Port Ellery serves 23 villages every month."
    assert [one.statement.language for one in report(checker, text).judgements] == ["en"]
    assert [one.statement.language for one in report(checker, text, "fr").judgements] == ["fr"]


def test_progress_is_told_statement_by_statement(checker: Checker) -> None:
    told: list[tuple[int, int]] = []
    text = "Le pont est fermé. Le musée est ouvert."
    document = read_document("-", stdin=text.encode())._replace(path="x")
    assert checker.check(document, progress=lambda *done: told.append(done)).path == "x"
    assert told == [(0, 2), (1, 2)]


def test_claims_may_be_passed_over_and_checks_left_out(checker: Checker) -> None:
    text = "La médiathèque d'Aubrelin conserve 38 000 documents."
    document = read_document("-", stdin=text.encode())
    number = frozenset([checker.base.ids.index("mediatheque-documents")])
    (judgement,) = checker.check(document, left_out=lambda _statement: number).judgements
    assert "mediatheque-documents" not in [each.claim for each in (*judgement.evidence, *judgement.nearest)]
    without = Checker(checker.base, disabled=frozenset(["figures"]))
    (judgement,) = without.check(document).judgements
    assert "figures" not in [reason.check for reason in judgement.reasons]
    assert len(without.registry) == len(checker.registry) - 1


@pytest.mark.parametrize(
    ("text", "first"),
    [("budget médiathèque", "mediatheque-budget"), ("villages served by the bookmobile", "bookmobile-villages")],
)
def test_searching_gives_the_nearest_claims(checker: Checker, text: str, first: str) -> None:
    found = checker.search(text, 3)
    assert found[0].claim == first
    assert len(found) <= 3
    assert {evidence.stance for evidence in found} == {Stance.RELATED}
    assert [evidence.score for evidence in found] == sorted((evidence.score for evidence in found), reverse=True)
    assert checker.search("zorblax", 3) == []


# --- laws ---------------------------------------------------------------------------------------

BASE = load_base(ENGINE)
SLOW = settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def of(claims: Sequence[Claim]) -> Checker:
    """A checker against these claims of the base, in this order."""
    with tempfile.TemporaryDirectory() as folder:
        made = compiled(BASE._replace(claims=tuple(claims)), Path(folder))
        made.base.detach()
    return Checker(made.base, shipped_weights())


def own_words(claim: Claim) -> list[tuple[str, str]]:
    rows = [(language, text) for language, texts in claim.wordings.items() for text in texts]
    return [(claim.source.language, claim.claim), (claim.source.language, claim.quote), *rows]


@SLOW
@given(st.lists(st.sampled_from(BASE.claims), min_size=1, unique_by=lambda claim: claim.id))
def test_a_claim_is_never_contradicted_by_its_own_words(claims: list[Claim]) -> None:
    checker = of(claims)
    for claim in claims:
        for language, text in own_words(claim):
            near = checker.near(said(checker, text, language))
            own = [one for one in near.whole if one.pair.claim.id == claim.id]
            assert [each for one in own for each in one.findings if each.outcome is Outcome.CONFLICTS] == []
            verdict = decide(near, checker.weights).verdict
            assert verdict is not C, text


SENTENCES = [
    *(("fr", text) for text in FRENCH),
    *(("en", text) for text in ENGLISH),
    *((language, text) for claim in BASE.claims for language, texts in claim.refuted.items() for text in texts),
]


def decisions(base: ClaimBase) -> list[tuple[Verdict, float]]:
    checker = of(base.claims)
    found = [checker.decide(said(checker, text, language)) for language, text in SENTENCES]
    return [(one.verdict, round(one.score, 9)) for one in found]


AS_WRITTEN = decisions(BASE)


@settings(SLOW, max_examples=4)
@given(st.permutations(BASE.claims))
def test_the_order_of_the_claims_changes_nothing(claims: Sequence[Claim]) -> None:
    assert decisions(BASE._replace(claims=tuple(claims))) == AS_WRITTEN


@given(st.text(alphabet=st.sampled_from("aé «»“”\"'’.,?!:;-\u202f\u00a0\n\r\t😀e\u0301\ufeff12%€La médiathèque")))
@settings(max_examples=60, deadline=None)
def test_any_text_gets_a_report_whose_spans_slice_back(text: str) -> None:
    checker = Checker(engine_base())
    end = 0
    for judgement in report(checker, text).judgements:
        span = judgement.statement.span
        assert end <= span.start < span.end <= len(text)
        end = span.end
        for reason in judgement.reasons:
            if reason.statement_span is not None:
                assert span.start <= reason.statement_span.start <= reason.statement_span.end <= span.end


def test_two_runs_print_the_same_bytes(tmp_path: Path) -> None:
    article = tmp_path / "article.txt"
    article.write_text(" ".join([*FRENCH, *ENGLISH]) + "\n\nQui le croirait ?\n", encoding="utf-8")
    command = [sys.executable, "-m", "factcheck", str(article), "--format", "json", "--base", str(ENGINE)]
    runs = []
    for seed in ("1", "2"):
        surroundings = os.environ | {"PYTHONHASHSEED": seed, "FACTCHECK_CACHE": str(tmp_path / seed)}
        done = subprocess.run(command, env=surroundings, capture_output=True, check=False)
        assert done.returncode == 1, done.stderr
        runs.append(done.stdout)
    assert runs[0] == runs[1]
    assert b'"verdict": "supported"' in runs[0]
