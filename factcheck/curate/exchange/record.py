"""Claims on their way into a base or out of it, and what is wrong with them."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from factcheck.base.read import BY_LANGUAGE
from factcheck.messages import say
from factcheck.model import Claim, Source

# The fields of a claim and of its source, in the order in which files show them.
TEXTS = ("id", "status", "note", "claim", "quote", "prefix", "suffix", "speaker")
LANGUAGES = ("fr", "en")
LISTS = ("topics", "conflicts_with")
SOURCE = ("id", "file", "sha256", "title", "author", "publisher", "date", "language")
_COMPARED = ("claim", "quote", "prefix", "suffix", "speaker", "note", *LISTS)

_NO_WORDS: Mapping[str, object] = MappingProxyType({})
_NO_COLUMNS: Mapping[str, str] = MappingProxyType({})


class Record(NamedTuple):
    """A claim as a file holds it: `claim.place` is where it stands there, `claim.source` what the file says of it.

    `passage` is a stretch of the source that holds the quote word for word, "" where the file does not give it.
    """

    claim: Claim
    passage: str = ""


class Trouble(NamedTuple):
    """Something wrong, or worth knowing: its place, claim and field ("" for none), and the message of this key."""

    place: str
    claim: str
    field: str
    key: str
    words: Mapping[str, object] = _NO_WORDS

    def told(self, ui: str) -> str:
        """Give it in the language `ui`: "claims.csv:12: oxford: Citation: what is wrong. What to do."."""
        said = say(f"exchange.{self.key}", ui, **self.words)
        return ": ".join(filter(None, (self.place, self.claim, self.field, f"{said}.")))


class Batch(NamedTuple):
    """What could be read of a file; `columns` are the names by which it calls our fields."""

    records: tuple[Record, ...]
    troubles: tuple[Trouble, ...] = ()
    remarks: tuple[Trouble, ...] = ()
    columns: Mapping[str, str] = _NO_COLUMNS


def cleaned(name: str, text: str) -> str:
    """A field as a base keeps it: without white space around it, but for a prefix and a suffix (see `base.fields`)."""
    return text if name in ("prefix", "suffix") else text.strip()


def record(place: str, fields: Mapping[str, Any], source: Mapping[str, str], passage: str = "") -> Record:
    """Make a record of the fields of a claim and of its source by name.

    Those of `BY_LANGUAGE` hold tuples of texts by language, which come in the order of `LANGUAGES`; empty ones go.
    """
    sides = {
        side: {each: fields[side][each] for each in LANGUAGES if fields[side].get(each)}
        for side in BY_LANGUAGE
        if side in fields
    }
    texts = {name: cleaned(name, fields.get(name, "")) for name in TEXTS}
    origin = {name: source.get(name, "").strip() for name in SOURCE}
    claim: dict[str, Any] = {**fields, **texts, **sides, "source": Source(**origin), "place": place}
    return Record(Claim(**claim), passage.strip())


def differences(held: Claim, claim: Claim) -> list[str]:
    """The fields in which a claim says something else than the one that is there.

    What it leaves open is no difference, nor is a draft of what has been reviewed since.
    """
    found = [name for name in _COMPARED if (now := getattr(claim, name)) and now != getattr(held, name)]
    for side in BY_LANGUAGE:
        before = getattr(held, side)
        found += [side] if any(before.get(each) != texts for each, texts in getattr(claim, side).items()) else []
    if claim.source.id and claim.source.id != held.source.id:
        found.append("source")
    if claim.status not in (held.status, "draft"):
        found.append("status")
    return found


def told(troubles: Iterable[Trouble], ui: str) -> str:
    """The troubles in the language `ui`, a line each."""
    return "".join(f"{each.told(ui)}\n" for each in troubles)
