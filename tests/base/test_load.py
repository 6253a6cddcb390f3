"""Loading a claim base: what comes out, and every way in which it can be wrong."""

import hashlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.base import shipped
from factcheck.base.load import load_base
from factcheck.base.quotes import SourceText
from factcheck.errors import BaseError
from factcheck.model import Claim, Source, Span

TEXT = (
    "Le musée a ouvert en 1987.\r\nIl reçoit 39 % d’enfants.\nL’entrée coûte 9 %.\n"
    "Il ferme le lundi. Il ferme le soir.\n"
)
MONDAY, EVENING = TEXT.index("Il ferme"), TEXT.rindex("Il ferme")
HEAD = "source:\n  id: musee\n  file: seeds/musee.txt\nclaims:\n"


def _base(root: Path, yaml: str, text: str = TEXT, name: str = "musee") -> Path:
    for folder in ("claims", "seeds"):
        (root / folder).mkdir(exist_ok=True)
    (root / "seeds" / "musee.txt").write_bytes(text.encode())
    (root / "claims" / f"{name}.yaml").write_bytes(yaml.encode())
    return root


def _claim(name: str = "a", quote: str = "Le musée a ouvert en 1987.", more: str = "") -> str:
    return f"  - id: {name}\n    claim: Dit.\n    quote: {quote}\n{more}"


def _errors(root: Path) -> list[str]:
    with pytest.raises(BaseError) as raised:
        load_base(root)
    return str(raised.value).split("\n")


def test_a_claim_holds_all_that_is_written(tmp_path: Path) -> None:
    more = (
        "    speaker: no\n    wordings:\n      en: [It says., '12:30']\n      fr:\n      - On dit.\n"
        "    refuted:\n      fr: [Non.]\n    topics: [musée]\n    conflicts_with: [b]\n"
    )
    head = HEAD.replace("claims:", "  title: Le musée\n  date: 2020-10-15\n  language: fr\nclaims:")
    base = load_base(_base(tmp_path, head + _claim(more=more) + _claim("b", "Il ferme le lundi.")))
    source = Source("musee", "seeds/musee.txt", "Le musée", date="2020-10-15", language="fr")
    assert base.sources == (source,)
    assert base.claims == (
        Claim(
            id="a",
            source=source,
            claim="Dit.",
            quote="Le musée a ouvert en 1987.",
            span=Span(0, 26),
            line=1,
            speaker="no",
            wordings={"fr": ("On dit.",), "en": ("It says.", "12:30")},
            refuted={"fr": ("Non.",)},
            topics=("musée",),
            conflicts_with=("b",),
            place="claims/musee.yaml:8",
        ),
        Claim("b", source, "Dit.", "Il ferme le lundi.", Span(MONDAY, MONDAY + 18), 4, place="claims/musee.yaml:20"),
    )


def test_sources_may_share_a_text_and_a_file(tmp_path: Path) -> None:
    second = HEAD.replace("musee\n", "musee-2\n", 1) + _claim("b", "Il ferme le lundi.")
    base = load_base(_base(tmp_path, HEAD + _claim() + "---\n" + second))
    assert [source.id for source in base.sources] == ["musee", "musee-2"]
    assert [(claim.id, claim.source.id) for claim in base.claims] == [("a", "musee"), ("b", "musee-2")]


def test_a_figure_is_not_found_inside_another(tmp_path: Path) -> None:
    base = load_base(_base(tmp_path, HEAD + _claim(quote="9 %")))
    assert (base.claims[0].span, base.claims[0].line) == (Span(MONDAY - 5, MONDAY - 2), 3)


@pytest.mark.parametrize(
    ("more", "start"),
    [
        ("    suffix: ' le soir'\n", EVENING),
        ("    prefix: 'lundi. '\n", EVENING),
        ("    suffix: le lundi\n", MONDAY),
        ('    prefix: "coûte 9 %.\\n"\n', MONDAY),
    ],
)
def test_prefix_and_suffix_tell_which_occurrence_is_meant(tmp_path: Path, more: str, start: int) -> None:
    base = load_base(_base(tmp_path, HEAD + _claim(quote="Il ferme", more=more)))
    assert base.claims[0].span == Span(start, start + 8)
    assert (base.claims[0].prefix or base.claims[0].suffix) in more.replace("\\n", "\n")


def test_the_fingerprint_follows_every_byte_and_nothing_else(tmp_path: Path) -> None:
    def fingerprint(yaml: str, text: str) -> str:
        return load_base(_base(tmp_path, yaml, text)).fingerprint

    first = fingerprint(HEAD + _claim(), TEXT)
    assert first == fingerprint(HEAD + _claim(), TEXT)
    assert len({first, fingerprint(HEAD + _claim() + "\n", TEXT), fingerprint(HEAD + _claim(), TEXT + " ")}) == 3


PLACE = "claims/musee.yaml"
NOT_SLUG = "Use the letters a-z, digits, and single hyphens between them."


@pytest.mark.parametrize(
    ("yaml", "errors"),
    [
        (
            HEAD + _claim(quote="Le musée a ouvert en 1988."),
            [
                (
                    f"{PLACE}:7: a: quote: does not occur in seeds/musee.txt"
                    " (closest passage: «Le musée a ouvert en [-1988.-]{+1987.+}» line 1)."
                    " Copy the words from the source, with their white space and apostrophes."
                )
            ],
        ),
        (
            HEAD + _claim(quote="Il ferme"),
            [
                (
                    f"{PLACE}:7: a: quote: occurs 2 times in seeds/musee.txt (lines 4, 4)."
                    " Tell which with prefix: or suffix:, the words right before or after it."
                )
            ],
        ),
        (
            HEAD + _claim(quote="Il ferme", more="    prefix: nulle part\n"),
            [
                (
                    f"{PLACE}:7: a: quote: does not occur in seeds/musee.txt with this prefix and suffix."
                    " It occurs without them on line 4, 4: copy what stands there right before or after it."
                )
            ],
        ),
        (
            HEAD + _claim(quote="Il ferme le lundi.", more="    prefix: Le 3 mars\n"),
            [
                (
                    f"{PLACE}:8: a: prefix: the quote stands on line 4, but there “coûte 9 %.” is around it."
                    " Write that, or let --fix do it."
                )
            ],
        ),
        (
            HEAD + _claim(quote="Il reçoit 39 %", more="    prefix: 1987.\n    suffix: des\n"),
            [
                (
                    f"{PLACE}:9: a: suffix: the quote stands on line 2, but there “d’enfants.” is around it."
                    " Write that, or let --fix do it."
                )
            ],
        ),
        (
            HEAD + _claim(more="    prefix: Jadis\n"),
            [
                (
                    f"{PLACE}:7: a: quote: does not occur in seeds/musee.txt with this prefix and suffix."
                    " It occurs without them on line 1: copy what stands there right before or after it."
                )
            ],
        ),
        (
            HEAD + _claim() + "retired: [old, a]\n",
            [
                (
                    f"{PLACE}:5: a: id: is retired ({PLACE}:8): it was the id of another claim."
                    " Choose another id: reports and articles may still name the old claim."
                )
            ],
        ),
        (HEAD + "  - id: a\n    claim: Dit.\n", [f"{PLACE}:5: a: quote: is missing. Add quote: … here."]),
        (
            HEAD + _claim(more="    speeker: Paul\n    claim: Encore.\n"),
            [
                f"{PLACE}:8: a: speeker: is not a known field. Did you mean speaker?",
                f"{PLACE}:9: a: claim: is written twice. Keep one of them.",
            ],
        ),
        (
            HEAD + _claim() + _claim(),
            [f"{PLACE}:8: a: id: is the id of another claim ({PLACE}:5). Choose another id."],
        ),
        (HEAD + _claim("A_b"), [f"{PLACE}:5: A_b: id: “A_b” is no slug. {NOT_SLUG}"]),
        (
            HEAD + _claim(more="    conflicts_with: [z, a]\n"),
            [
                (
                    f"{PLACE}:8: a: conflicts_with: “z” is no claim of this base."
                    " Name the id of the claim that says otherwise."
                ),
                f"{PLACE}:8: a: conflicts_with: “a” is the claim itself. Name the id of the claim that says otherwise.",
            ],
        ),
        (
            HEAD + _claim(more="    topics: musée\n    wordings:\n      de: [x]\n      fr: [y, y, '', [z]]\n"),
            [
                f"{PLACE}:10: a: wordings.de: is not a known field. Known are fr, en.",
                f"{PLACE}:11: a: wordings.fr: “y” is written twice. Keep one of them.",
                f"{PLACE}:11: a: wordings.fr: holds an empty text. Write it out, or remove the line.",
                f"{PLACE}:11: a: wordings.fr: is a list and should be a text. Compare with another claim file.",
                f"{PLACE}:8: a: topics: is a text and should be a list. Compare with another claim file.",
            ],
        ),
        (
            "claims: []\n",
            [f"{PLACE}:1: source: is missing. Say which text the claims are taken from."],
        ),
        ("", [f"{PLACE}:1: the file is empty. Write source: and claims:, or remove musee.yaml."]),
        (
            HEAD.replace("seeds/", "seeds/../"),
            [f"{PLACE}:3: source.file: “seeds/../musee.txt” is not in seeds/. Put the text there: seeds/NAME.txt."],
        ),
        (
            HEAD.replace("musee.txt", "gone.txt"),
            [f"{PLACE}:3: source.file: seeds/gone.txt cannot be read. Put the text there, or mend the name."],
        ),
        (
            HEAD.replace("claims", "  sha256: ab\nclaims") + _claim(),
            [
                (
                    f"{PLACE}:4: source.sha256: seeds/musee.txt has been changed; all 1 quotes still stand in it."
                    f" Write sha256: {hashlib.sha256(TEXT.encode()).hexdigest()}, or let --fix do it."
                )
            ],
        ),
        (
            HEAD + "---\n" + HEAD,
            [f"{PLACE}:7: source.id: “musee” is another source, too. Give each source its own id."],
        ),
        (
            HEAD + "  - id: [a\n",
            [
                (
                    f"{PLACE}:6:1: this is not YAML (while parsing a flow sequence did not find expected ',' or ']')."
                    " Look at the indentation and quotation marks here and on the line before."
                )
            ],
        ),
        (
            HEAD + "  - id: \x07\n",
            [
                (
                    f"{PLACE}:5:9: this is not YAML (a character that YAML does not allow)."
                    " Look at the indentation and quotation marks here and on the line before."
                )
            ],
        ),
    ],
)
def test_problems_are_placed_and_say_what_to_do(tmp_path: Path, yaml: str, errors: list[str]) -> None:
    assert _errors(_base(tmp_path, yaml)) == errors


def test_all_problems_of_all_files_are_told_at_once(tmp_path: Path) -> None:
    _base(tmp_path, HEAD + _claim(quote="Xyz."))
    (tmp_path / "claims" / "broken.yaml").write_text("a: ]")
    (tmp_path / "claims" / "latin.yaml").write_bytes(b"a:\n  \xe9")
    assert [error.split(": ")[0] for error in _errors(tmp_path)] == [
        "claims/broken.yaml:1:4",
        "claims/latin.yaml:2",
        "claims/musee.yaml:7",
    ]


def test_files_that_editors_leave_behind_are_no_claim_files(tmp_path: Path) -> None:
    root = _base(tmp_path, HEAD + _claim())
    (root / "claims" / ".#musee.yaml").write_text("curator@machine.123")
    assert [claim.id for claim in load_base(root).claims] == ["a"]


def test_a_folder_without_claims_is_no_base(tmp_path: Path) -> None:
    assert _errors(tmp_path) == [
        (
            f"{tmp_path}: there are no claim files here."
            " A base is a folder with claims/*.yaml and seeds/; give one with --base DIR."
        )
    ]


@given(st.text(min_size=1).map(str.strip).filter(bool), st.text(), st.text())
def test_a_quote_found_slices_back_to_itself(quote: str, before: str, after: str) -> None:
    text = before + quote + after
    places = SourceText(text).find(quote)
    assert places
    assert all(text[at : at + len(quote)] == quote for at in places)


def test_long_texts_are_looked_up_as_short_ones_are_searched() -> None:
    line = "La phrase numéro {} dit que le musée reçoit des enfants.\n"
    text = "".join(line.format(number) for number in range(3000))
    source = SourceText(text)
    for number in (0, 7, 2999):
        quote = line.format(number).strip()
        assert source.find(quote) == [text.index(quote)]
    assert source.line(text.index(line.format(7))) == 8
    assert source.find("hrase numéro 12 dit que") == [text.index("hrase numéro 12 dit")]
    assert source.find("La phrase numéro 3000 dit") == []


def test_the_shipped_base_is_inside_the_package_or_beside_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shipped, "_PACKAGE", str(tmp_path / "factcheck"))
    with pytest.raises(BaseError, match="this installation carries no claim base"):
        shipped.shipped_root()
    (tmp_path / "claims").mkdir()
    assert shipped.shipped_root() == tmp_path
    (tmp_path / "factcheck" / "shipped" / "claims").mkdir(parents=True)
    assert shipped.shipped_root() == tmp_path / "factcheck" / "shipped"


def test_a_suffix_behind_much_white_space_is_not_passed_over(tmp_path: Path) -> None:
    yaml = HEAD + _claim(quote="Il ferme", more="    suffix: à midi\n")
    assert _errors(_base(tmp_path, yaml, "Il ferme" + " " * 20 + "à midi.\n")) == [
        (
            f"{PLACE}:7: a: quote: does not occur in seeds/musee.txt with this prefix and suffix."
            " It occurs without them on line 1: copy what stands there right before or after it."
        )
    ]


def test_each_of_two_sources_of_one_text_has_its_own_hash(tmp_path: Path) -> None:
    one = HEAD.replace("claims", "  sha256: ab\nclaims") + _claim()
    other = one.replace("id: musee", "id: annexe").replace("id: a\n", "id: b\n")
    assert [each.split(": ")[0] for each in _errors(_base(tmp_path, f"{one}---\n{other}"))] == [
        f"{PLACE}:4",
        f"{PLACE}:13",
    ]


def test_drafts_and_rejected_claims_decide_nothing(tmp_path: Path) -> None:
    draft = _claim("b", "L’entrée coûte 9 %.", "    status: draft\n    note: whose?\n")
    gone = _claim("c", "nowhere any more", "    status: rejected\n    note: an opinion\n")
    base = load_base(_base(tmp_path, HEAD + _claim() + draft + gone))
    assert [claim.id for claim in base.claims] == ["a"]
    assert [(claim.id, claim.status, claim.note) for claim in base.undecided] == [
        ("b", "draft", "whose?"),
        ("c", "rejected", "an opinion"),
    ]


def test_a_draft_is_held_to_its_source_and_an_unknown_status_is_told(tmp_path: Path) -> None:
    draft = _claim("b", "Zzzzzzzzzz", "    status: draft\n")
    odd = _claim("c", "L’entrée coûte 9 %.", "    status: perhaps\n")
    assert [error.split(". ")[0] for error in _errors(_base(tmp_path, HEAD + draft + odd))] == [
        "claims/musee.yaml:7: b: quote: does not occur in seeds/musee.txt",
        "claims/musee.yaml:12: c: status: “perhaps” is not known",
    ]
