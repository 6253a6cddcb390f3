"""Records and bases for the tests of import and export, hostile ones too."""

from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from factcheck.base.load import load_base
from factcheck.base.read import BY_LANGUAGE
from factcheck.curate.exchange.claim_files import new_file
from factcheck.curate.exchange.intake import Plan
from factcheck.curate.exchange.passages import records_of
from factcheck.curate.exchange.record import Record, Trouble
from factcheck.model import Claim, ClaimBase, Source, Span

HOSTILE = (
    "=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\tx", "\rx", "'=x", "''x", "a;=1+1", 'a,"=1', "a\n- b\n\n=c",
    'he said "no"', "\\n \\", "no", "12:30", "2020-10-15", "~", "# x", "a: b", "- x", "&a", "*a", "!x", "%", "|", ">",
    "الجسر مغلق", "\u202eabc\u202c", "👩‍👩‍👧 🏳️‍🌈", "e\u0301", "12\u202f000\u00a0€", "a\u2028b\u2029c\x85d",
    "a\x1bb\x7fc", "x" * 9_000, "\ufeffx", "sep=;", "a\r\nb\rc", "–", "。", "﷽", "＝1", "{}", "%s", "<b>&amp;</b>",
)  # fmt: skip
_signs = st.characters(exclude_categories=["Cs"], exclude_characters="\0")
texts = (
    st.one_of(st.sampled_from(HOSTILE), st.text(_signs, max_size=12), st.lists(st.sampled_from(HOSTILE)).map("".join))
    .map(str.strip)
    .filter(bool)
)
lists = st.lists(texts, unique=True, max_size=3).map(tuple)
sides = st.fixed_dictionaries({}, optional={"fr": lists, "en": lists}).map(lambda d: {k: v for k, v in d.items() if v})
sources = st.fixed_dictionaries(
    {name: texts | st.just("") for name in ("title", "author", "publisher", "date")}
    | {"language": st.sampled_from(["", "fr", "en", "de"])}
).map(lambda fields: Source("s", "seeds/s.txt", **fields))
claims = st.fixed_dictionaries(
    {"claim": texts, "quote": texts, "topics": lists}
    | dict.fromkeys(BY_LANGUAGE, sides)
    | {name: texts | st.just("") for name in ("speaker", "note")}
    | {"status": st.sampled_from(["", "draft", "rejected"])}
).map(lambda fields: made(**fields))


@st.composite
def bases(draw: st.DrawFn) -> tuple[Source, list[Claim], str]:
    """A source, claims of it and its text, in which each quote stands after a sign of its own."""
    source, found = draw(sources), draw(st.lists(claims, min_size=1, max_size=3))
    rows = [
        each._replace(id=f"c{number}", source=source, prefix=f"⟦{number}⟧ ", conflicts_with=("c0",) if number else ())
        for number, each in enumerate(found)
    ]
    return source, rows, "".join(f"⟦{number}⟧ {each.quote}\n" for number, each in enumerate(rows))


def write(root: Path, source: Source, rows: list[Claim], text: str) -> ClaimBase:
    """Write a base and load it."""
    for folder in ("claims", "seeds"):
        (root / folder).mkdir(parents=True)
    (root / "seeds" / "s.txt").write_bytes(text.encode())
    (root / "claims" / "s.yaml").write_bytes(new_file(source, rows).encode())
    return load_base(root)


def carry_out(root: Path, plan: Plan) -> None:
    """Write the files of a plan, as the command does."""
    for name, content in plan.files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(content)


def same(base: ClaimBase) -> list[Record]:
    """The claims of a base, without what follows from the files that they stand in."""
    return [bare(each) for each in records_of(base)]


def bare(each: Record) -> Record:
    source = each.claim.source._replace(file="", sha256="")
    return Record(each.claim._replace(source=source, place="", span=Span(0, 0), line=0))


def made(**fields: Any) -> Claim:
    """A claim for a test, with what it must have."""
    return Claim(**{"id": "c", "source": Source("s", "seeds/s.txt"), "claim": "Dit.", "quote": "Il dit."} | fields)


def sentence(trouble: Trouble) -> str:
    """A trouble in English, without the full stop that each of them has."""
    said = trouble.told("en")
    assert said.endswith(".")
    return said[:-1]
