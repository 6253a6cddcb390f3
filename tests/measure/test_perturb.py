"""The perturbation suite on a base of two sources: every operator makes what it says and nothing that the base says."""

from pathlib import Path

import pytest

from factcheck.base.compile import lexicon_of
from factcheck.language.lexicon import Lexicon
from factcheck.measure.perturb import OPERATORS, Case, cases
from factcheck.model import Claim, ClaimBase, Source, Span, Verdict

HARBOUR = """La criée de Nantes a été créée par Odile Bruneel. Selon Henri Poulain, la criée emploie 47 % des marins.
Le 3 mars 2019, Nantes a accueilli un congrès sur la pêche avec Claude Shannon.
« La plupart des marins gagnent souvent moins que les dockers », dit Henri Poulain. Les quais sont gratuits et stables.
Google paie 2 dollars de l'heure les guides du musée. Le musée, ouvert en 2011, compte 260 000 visiteurs.
"""
FARMS = """The dairy farms of the valley sell milk to Karen Hao's company. The mill needs clean water and strong wind.
Les laiteries de la vallée exigent une eau très pure et un vent régulier toute l'année.
"""


def claim(source: Source, name: str, text: str, quote: str, speaker: str = "", **wordings: tuple[str, ...]) -> Claim:
    start = {"harbour": HARBOUR, "farms": FARMS}[source.id].index(quote)
    span = Span(start, start + len(quote))
    return Claim(name, source, text, quote, span, speaker=speaker, wordings=wordings, topics=(source.id,))


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> ClaimBase:
    root: Path = tmp_path_factory.mktemp("base")
    (root / "seeds").mkdir()
    (root / "seeds/harbour.txt").write_bytes(HARBOUR.encode())
    (root / "seeds/farms.txt").write_bytes(FARMS.encode())
    harbour = Source("harbour", "seeds/harbour.txt", title="Le port de pêche", author="Odile Bruneel", language="fr")
    farms = Source("farms", "seeds/farms.txt", title="Les laiteries", language="fr")
    claims = (
        claim(
            harbour,
            "founder",
            "La criée de Nantes a été créée par Odile Bruneel.",
            "La criée de Nantes a été créée par Odile Bruneel",
            en=("Odile Bruneel (a local fishmonger) founded the Nantes fish market.",),
        ),
        claim(
            harbour,
            "congress",
            "Nantes a accueilli un congrès sur la pêche le 3 mars 2019.",
            "Le 3 mars 2019, Nantes a accueilli un congrès sur la pêche avec Claude Shannon",
            fr=("Claude Shannon a interviewé Henri Poulain à Nantes en 2019.",),
            en=("In March 2019, Claude Shannon spoke in Nantes.",),
        ),
        claim(
            harbour,
            "sailors",
            "La criée emploie 47 % des marins.",
            "la criée emploie 47 % des marins",
            "Henri Poulain",
            en=("The fish market employs 47% of the sailors.",),
        ),
        claim(
            harbour,
            "pay",
            "La plupart des marins gagnent souvent moins que les dockers.",
            "La plupart des marins gagnent souvent moins que les dockers",
            "Henri Poulain",
            fr=("Les marins sont plus pauvres que les dockers.",),
            en=("Most sailors are often less fortunate than dockers.",),
        ),
        claim(
            harbour,
            "quays",
            "Les quais du port sont visibles, larges, solides et stables.",
            "Les quais sont gratuits et stables",
        ),
        claim(
            harbour,
            "guides",
            "Google paie les guides du musée 2 dollars de l'heure.",
            "Google paie 2 dollars de l'heure les guides du musée",
            en=("Museum guides get $2 an hour from Google.",),
        ),
        claim(
            harbour,
            "visitors",
            "Le musée reçoit 260 000 visiteurs.",
            "compte 260 000 visiteurs",
            fr=("Le musée du port reçoit chaque semaine des visiteurs étrangers.",),
        ),
        claim(
            farms,
            "water",
            "Les laiteries de la vallée exigent une eau très pure et un vent régulier.",
            "Les laiteries de la vallée exigent une eau très pure et un vent régulier",
            fr=("Des laiteries de montagne fournissent du beurre salé aux boulangers lyonnais.",),
        ),
        claim(
            farms,
            "milk",
            "Karen Hao achète le lait de la vallée.",
            "The dairy farms of the valley sell milk to Karen Hao's company",
        )._replace(refuted={"fr": ("Karen Hao refuse d'acheter le lait de la vallée.",)}),
    )
    return ClaimBase(str(root), (harbour, farms), claims, "sha256:0")


@pytest.fixture(scope="module")
def lexicon(base: ClaimBase) -> Lexicon:
    return lexicon_of(base)


@pytest.fixture(scope="module")
def made(base: ClaimBase, lexicon: Lexicon) -> tuple[Case, ...]:
    return tuple(cases(base, lexicon))


def of(made: tuple[Case, ...], operator: str, wording: str) -> list[str]:
    return [case.text for case in made if case.operator == operator and case.wording == wording]


def test_same_seed_same_cases(base: ClaimBase, lexicon: Lexicon, made: tuple[Case, ...]) -> None:
    assert tuple(cases(base, lexicon, seed=1)) == made
    assert tuple(cases(base, lexicon, seed=2)) != made


def test_no_case_is_written_in_the_base_and_none_comes_twice(base: ClaimBase, made: tuple[Case, ...]) -> None:
    written = {row for one in base.claims for side in one.wordings.values() for row in side}
    written |= {one.claim for one in base.claims} | {one.quote for one in base.claims}
    assert [case.text for case in made if case.text in written] == []
    assert len({(case.operator, case.text) for case in made}) == len(made)


def test_every_operator_makes_cases_with_its_verdict(made: tuple[Case, ...]) -> None:
    found = {case.operator: case.expected for case in made}
    assert found == {operator.name: operator.expected for operator in OPERATORS}


def test_per_operator_bounds_each(base: ClaimBase, lexicon: Lexicon) -> None:
    names = [case.operator for case in cases(base, lexicon, per_operator=2)]
    assert max(names.count(operator.name) for operator in OPERATORS) == 2


@pytest.mark.parametrize(
    ("operator", "wording", "expected"),
    [
        ("negation", "La criée emploie 47 % des marins.", "La criée n'emploie pas 47 % des marins."),
        (
            "negation",
            "The fish market employs 47% of the sailors.",
            "The fish market does not employ 47% of the sailors.",
        ),
        (
            "quantifier",
            "La plupart des marins gagnent souvent moins que les dockers.",
            "Une poignée de marins gagnent souvent moins que les dockers.",
        ),
        (
            "comparison",
            "Les marins sont plus pauvres que les dockers.",
            "Les marins sont moins pauvres que les dockers.",
        ),
        (
            "comparison",
            "Most sailors are often less fortunate than dockers.",
            "Most sailors are often more fortunate than dockers.",
        ),
        (
            "roles",
            "Claude Shannon a interviewé Henri Poulain à Nantes en 2019.",
            "Henri Poulain a interviewé Claude Shannon à Nantes en 2019.",
        ),
        (
            "passive",
            "La criée de Nantes a été créée par Odile Bruneel.",
            "Odile Bruneel a créé la criée de Nantes.",
        ),
        (
            "reordering",
            "In March 2019, Claude Shannon spoke in Nantes.",
            "Claude Shannon spoke in Nantes in March 2019.",
        ),
        (
            "dropped_detail",
            "Odile Bruneel (a local fishmonger) founded the Nantes fish market.",
            "Odile Bruneel founded the Nantes fish market.",
        ),
        (
            "no_accents",
            "La criée de Nantes a été créée par Odile Bruneel.",
            "La criee de Nantes a ete creee par Odile Bruneel.",
        ),
    ],
)
def test_sentences(made: tuple[Case, ...], operator: str, wording: str, expected: str) -> None:
    assert of(made, operator, wording) == [expected]


def test_figure_keeps_the_format(made: tuple[Case, ...]) -> None:
    (text,) = of(made, "figure", "Le musée reçoit 260 000 visiteurs.")
    head, tail = text.split("reçoit ")
    number = tail.removesuffix(" visiteurs.")
    assert head == "Le musée "
    assert number != "260 000"
    assert number.replace(" ", "").isdigit()


def test_rounding_is_hedged(made: tuple[Case, ...]) -> None:
    assert of(made, "rounding", "La criée emploie 47 % des marins.") == [
        "La criée emploie près de la moitié des marins."
    ]
    (text,) = of(made, "rounding", "Le musée reçoit 260 000 visiteurs.")
    assert text in ("Le musée reçoit plus de 200 000 visiteurs.", "Le musée reçoit plus de 250 000 visiteurs.")


def test_replaced_names_are_of_the_same_grammar(made: tuple[Case, ...]) -> None:
    (text,) = of(made, "place", "In March 2019, Claude Shannon spoke in Nantes.")
    assert text.startswith("In March 2019, Claude Shannon spoke in ")
    assert "Nantes" not in text
    (text,) = of(made, "organisation", "Museum guides get $2 an hour from Google.")
    assert text.startswith("Museum guides get $2 an hour from ")
    assert "Google" not in text


def test_quotations_are_true_or_false_to_the_quote(base: ClaimBase, made: tuple[Case, ...]) -> None:
    quotes = {one.id: one.quote for one in base.claims}
    right = [case for case in made if case.operator == "quoted"]
    wrong = [case for case in made if case.operator == "misquote"]
    assert {case.claim for case in right} == {"sailors", "pay"}
    assert all(f"« {quotes[case.claim]} »" in case.text and "Henri Poulain" in case.text for case in right)
    assert all(quotes[case.claim] not in case.text and "Henri Poulain" in case.text for case in wrong)
    assert {case.claim for case in wrong} == {"sailors", "pay"}


def test_misattributions_name_somebody_else(made: tuple[Case, ...]) -> None:
    rows = [case.text for case in made if case.operator == "misattribution"]
    assert rows
    assert all("Poulain" not in text for text in rows)


def test_a_negative_wording_is_not_denied_or_given_other_names(base: ClaimBase, lexicon: Lexicon) -> None:
    denied = "Google ne paie pas les guides du musée 2 dollars de l'heure."
    one = claim(base.sources[0], "denied", denied, "Google paie 2 dollars de l'heure les guides du musée")
    alone = ClaimBase(base.root, base.sources, (one,), "sha256:0")
    contradicted = [case.operator for case in cases(alone, lexicon) if case.expected is Verdict.CONTRADICTED]
    assert contradicted == ["denial"]  # « c'est un mythe que … » denies any sentence


@pytest.mark.parametrize(
    ("text", "operator", "made"),
    [
        ("Google a ouvert le musée en 2011.", "year", True),
        # Nobody writes « les années 2013 », and it would say the same.
        ("Google a ouvert le musée dans les années 2010.", "year", False),
        ("Google a ouvert le musée en 2011.", "other_entity", True),
        # The second figure still tells which fact is meant.
        ("Google a ouvert le troisième musée en 2011.", "other_entity", False),
    ],
)
def test_sentences_that_would_not_be_what_is_expected_are_not_made(
    text: str, operator: str, made: bool, base: ClaimBase, lexicon: Lexicon
) -> None:
    one = claim(base.sources[0], "museum", text, "Le musée, ouvert en 2011")
    alone = ClaimBase(base.root, base.sources, (one, *base.claims), "sha256:0")
    found = [case for case in cases(alone, lexicon) if case.operator == operator and case.claim == "museum"]
    assert bool(found) is made


def test_a_wrong_half_is_a_refuted_wording_of_another_claim(made: tuple[Case, ...]) -> None:
    rows = [case for case in made if case.operator == "half_wrong"]
    assert rows
    for case in rows:
        assert case.text.startswith(case.wording[:-1])
        assert case.text.endswith("Karen Hao refuse d'acheter le lait de la vallée.")
        assert case.claim != "milk"


def test_what_is_wrong_with_more_is_a_refuted_wording_of_the_claim(made: tuple[Case, ...]) -> None:
    rows = [case for case in made if case.operator == "wrong_and_more" and case.claim == "milk"]
    assert rows
    for case in rows:
        assert case.text.startswith("Karen Hao refuse d'acheter le lait de la vallée, ")


def test_joined_facts_are_wordings_of_two_claims(base: ClaimBase, made: tuple[Case, ...]) -> None:
    texts = {one.id: [one.claim, *(row for side in one.wordings.values() for row in side)] for one in base.claims}
    rows = [case for case in made if case.operator == "joined"]
    assert rows
    for case in rows:
        others = [row for name, side in texts.items() if name != case.claim for row in side]
        assert any(case.text.endswith(row[1:]) for row in others), case.text


def test_what_is_denied_is_a_wording(made: tuple[Case, ...]) -> None:
    denied = of(made, "denial", "Les marins sont plus pauvres que les dockers.")
    assert len(denied) == 1
    assert "es marins sont plus pauvres que les dockers" in denied[0]


def test_what_is_refuted_is_rightly_denied(made: tuple[Case, ...]) -> None:
    (case,) = [case for case in made if case.operator == "refutation"]
    assert (case.claim, case.expected) == ("milk", Verdict.SUPPORTED)
    assert "Karen Hao refuse d'acheter le lait de la vallée" in case.text


def test_a_wording_is_set_against_its_speaker_or_another(base: ClaimBase, made: tuple[Case, ...]) -> None:
    speakers = {one.id: one.speaker for one in base.claims}
    own = [case for case in made if case.operator == "rebuttal"]
    others = [case for case in made if case.operator == "set_against"]
    assert own
    assert others
    assert all(speakers[case.claim] in case.text for case in own)
    assert not any(speakers[case.claim] and speakers[case.claim] in case.text for case in others)
