"""Several claim bases as one: later ones refine earlier ones, and each verdict says which base it is from."""

import json
from pathlib import Path

import pytest

from factcheck.base.cache import cache_folder
from factcheck.base.several import load_bases
from factcheck.base.store import open_base
from factcheck.cli.main import main
from factcheck.errors import BaseError
from factcheck.model import BaseInfo, Verdict
from factcheck.pipeline import Checker
from tests.bases import row, said, write_base

OPENED = row("Le pont d'Aubrelin a été inauguré en 2019.", name="inaugure", conflicts_with=["cout"])
COST = row("Le pont d'Aubrelin a coûté 14 millions d'euros.", name="cout")
CORRECTED = row("Le pont d'Aubrelin a coûté 17 millions d'euros.", name="cout")
STATION = row("La gare d'Aubrelin sert deux lignes.", name="gare")


@pytest.fixture
def roots(tmp_path: Path) -> dict[str, str]:
    """A town's base, and a desk's that corrects a claim of it."""
    town = write_base(tmp_path / "town", [OPENED, COST], title="La ville")
    desk = write_base(tmp_path / "desk", [CORRECTED, STATION], title="Le journal")
    return {"town": str(town), "desk": str(desk)}


def test_a_later_claim_takes_the_place_of_an_earlier_one(roots: dict[str, str]) -> None:
    base = load_bases(roots)
    assert [(claim.id, claim.source.base, claim.source.title) for claim in base.claims] == [
        ("town:inaugure", "town", "La ville"),
        ("desk:cout", "desk", "Le journal"),
        ("desk:gare", "desk", "Le journal"),
    ]
    assert base.claims[0].conflicts_with == ("desk:cout",)
    assert base.claims[0].place == "town/claims/a.yaml:7"
    assert [(part.name, part.claims, part.sources) for part in base.parts] == [("town", 1, 1), ("desk", 2, 1)]
    assert [(source.id, source.base) for source in base.sources] == [("a", "town"), ("a", "desk")]


def test_the_order_counts(roots: dict[str, str]) -> None:
    there, back = load_bases(roots), load_bases(dict(reversed(roots.items())))
    assert there.fingerprint != back.fingerprint
    assert [claim.id for claim in back.claims] == ["desk:gare", "town:inaugure", "town:cout"]


def test_a_draft_takes_no_place_and_may_be_named(roots: dict[str, str], tmp_path: Path) -> None:
    other = row("Le pont d'Aubrelin coûte cher.", name="cher", conflicts_with=["cout"])
    write_base(tmp_path / "desk", [{**CORRECTED, "status": "draft"}, other])
    base = load_bases(roots)
    assert [claim.id for claim in base.claims] == ["town:inaugure", "town:cout", "desk:cher"]
    assert [(claim.id, claim.status) for claim in base.undecided] == [("desk:cout", "draft")]
    assert base.claims[2].conflicts_with == ("town:cout",)


def test_a_base_alone_stays_as_it_is(roots: dict[str, str]) -> None:
    base = load_bases({"town": roots["town"]})
    assert [claim.id for claim in base.claims] == ["inaugure", "cout"]
    assert base.parts == ()


def test_the_compiled_base_holds_the_texts_of_both(roots: dict[str, str]) -> None:
    base = open_base(roots)
    assert base.info.parts == tuple(
        BaseInfo(part.claims, part.sources, part.fingerprint, part.name) for part in load_bases(roots).parts
    )
    checker = Checker(base)
    verdicts = {
        text: checker.decide(said(checker, text))
        for text in (OPENED["claim"], COST["claim"], CORRECTED["claim"], STATION["claim"])
    }
    assert [(each.verdict, each.deciding[0].pair.claim.id) for each in verdicts.values()] == [
        (Verdict.SUPPORTED, "town:inaugure"),
        (Verdict.CONTRADICTED, "desk:cout"),
        (Verdict.SUPPORTED, "desk:cout"),
        (Verdict.SUPPORTED, "desk:gare"),
    ]


def test_bases_together_are_compiled_once_and_again_after_a_change(
    roots: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FACTCHECK_CACHE", str(tmp_path / "cache"))

    def compiled() -> int:
        assert open_base(roots).ids
        return sum(path.is_dir() for path in Path(cache_folder()).iterdir())

    assert [compiled(), compiled()] == [1, 1]
    write_base(Path(roots["desk"]), [STATION])
    assert compiled() == 2
    assert open_base(roots).ids == ["town:inaugure", "town:cout", "desk:gare"]


def test_a_base_that_is_not_there_is_named(roots: dict[str, str]) -> None:
    with pytest.raises(BaseError, match=r"^nowhere: no claim base here"):
        open_base({**roots, "nowhere": "nowhere"})


def test_the_report_says_which_base_a_verdict_is_from(
    roots: dict[str, str], tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    article = tmp_path / "article.txt"
    article.write_text(f"{COST['claim']}\n", encoding="utf-8")
    check = [str(article), "--format", "json"]
    for folder in roots.values():
        check += ["--base", folder]
    assert main(check) == 1
    report = json.loads(capfd.readouterr().out)
    assert [(part["name"], part["claims"]) for part in report["base"]["bases"]] == [("town", 1), ("desk", 2)]
    [evidence] = report["files"][0]["statements"][0]["evidence"]
    assert (evidence["base"], evidence["claim"], evidence["source"]) == ("desk", "desk:cout", "seeds/a.txt")
    assert main(check[:3] + check[-2:]) == 1
    report = json.loads(capfd.readouterr().out)
    assert [*report["base"]] == ["claims", "sources", "fingerprint"]
    [evidence] = report["files"][0]["statements"][0]["evidence"]
    assert "base" not in evidence
    assert evidence["claim"] == "cout"
