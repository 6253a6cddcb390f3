"""Which claims of a file may enter a base, and what the base's files are then."""

from collections.abc import Container, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from factcheck.base.load import load_base
from factcheck.base.quotes import SourceText
from factcheck.base.read import read
from factcheck.curate.exchange.claim_files import new_file, sources_in, with_claims
from factcheck.curate.exchange.origins import LONGEST, Origins, RefusedError
from factcheck.curate.exchange.quoting import check_quote, check_signs
from factcheck.curate.exchange.record import Batch, Record, Trouble, differences
from factcheck.curate.exchange.slugs import is_slug, mark, slug
from factcheck.model import Claim, ClaimBase

_STATUSES = ("", "draft", "rejected")
_WRITTEN = {"reviewed": "", "relu": "", "relue": "", "brouillon": "draft", "rejeté": "rejected", "écarté": "rejected"}


class Plan(NamedTuple):
    """What an import would do: the contents of `files` by name in the base, in the order in which to write them.

    `added`, `skipped` and `sources` are ids; skipped are claims that the base holds already, or the file twice;
    `drafts` is how many of the added ones are drafts.
    """

    files: Mapping[str, bytes]
    added: tuple[str, ...]
    drafts: int
    skipped: tuple[str, ...]
    sources: tuple[str, ...]
    troubles: tuple[Trouble, ...]
    remarks: tuple[Trouble, ...]


def plan(root: Path, batch: Batch, name: str, *, draft: bool = False) -> Plan:
    """Say what importing the records of the file `name` into the base in the folder `root` would do.

    The folder may hold no claims yet. With `draft` every claim becomes a draft. Raises BaseError where the base that
    is there is invalid.
    """
    has_claims = any((root / "claims").glob("*.y*ml"))
    base = load_base(root) if has_claims else ClaimBase(str(root), (), (), "")
    retired = read(root).retired if has_claims else {}
    return _Intake(root, base, retired, batch, name, draft=draft).plan()


class _Intake:
    """One import, record by record."""

    def __init__(
        self, root: Path, base: ClaimBase, retired: Mapping[str, str], batch: Batch, name: str, *, draft: bool
    ) -> None:
        """`retired` are the ids that nobody may use again, and where the base says so."""
        self.root, self.base, self.retired, self.batch, self.draft = root, base, retired, batch, draft
        self.origins = Origins(root, base, Path(name).stem)
        self.known = {claim.id: claim for claim in (*base.claims, *base.undecided)}
        self.taken: dict[str, Record] = {}  # by id, with the source found
        self.skipped: list[str] = []
        self.troubles, self.remarks = [*batch.troubles], [*batch.remarks]
        self.moved: set[str] = set()

    def plan(self) -> Plan:
        for record in self.batch.records:
            try:
                self._take(self._ready(record))
            except RefusedError as refused:
                self._refuse(record.claim, refused)
        self._check_made_texts()
        files = self._settled()
        added = tuple(self.taken)
        sources = tuple(dict.fromkeys(each.claim.source.id for each in self.taken.values()))
        drafts = sum(each.claim.status == "draft" for each in self.taken.values())
        return Plan(files, added, drafts, tuple(self.skipped), sources, tuple(self.troubles), tuple(self.remarks))

    def _refuse(self, claim: Claim, refused: RefusedError) -> None:
        self.troubles.append(Trouble(claim.place, claim.id, self._called(refused.field), refused.key, refused.words))

    def _called(self, field: str) -> str:
        """What the file calls a field."""
        return self.batch.columns.get(field, field)

    def _ready(self, record: Record) -> Record:
        """The record with its status in our words and an id. Raises RefusedError."""
        claim = record.claim
        check_signs(record)
        for name in ("claim", "quote"):
            if not getattr(claim, name):
                raise RefusedError(name, "missing")
        status = _WRITTEN.get(claim.status.casefold(), claim.status.casefold())
        if status not in _STATUSES:
            raise RefusedError("status", "status", value=claim.status)
        if claim.id and not is_slug(claim.id):
            raise RefusedError("id", "slug", value=claim.id)
        if claim.id in self.retired:
            raise RefusedError("id", "retired", place=self.retired[claim.id])
        status = "draft" if self.draft and not status else status
        passage = record.passage or (claim.quote if status == "rejected" else "")
        return Record(claim._replace(status=status, id=claim.id or self._id_for(claim)), passage)

    def _id_for(self, claim: Claim) -> str:
        """An id made of the claim's first words; where another claim has it, told apart by what it says."""
        short = slug(claim.claim, f"claim-{mark(claim.claim, claim.quote)}")
        other = self._held(short)
        free = short not in self.retired and (other is None or not differences(other, claim))
        return short if free else f"{short}-{mark(claim.claim, claim.quote)}"

    def _held(self, claim_id: str) -> Claim | None:
        taken = self.taken.get(claim_id)
        return self.known.get(claim_id) or (taken.claim if taken else None)

    def _take(self, record: Record) -> None:
        claim = record.claim
        if other := self._held(claim.id):
            if found := differences(other, claim):
                fields = ", ".join(map(self._called, found))
                raise RefusedError("id", "taken", place=other.place, fields=fields)
            self.skipped.append(claim.id)
            return
        source = self.origins.source(record)
        if claim.status != "rejected" and source.file:
            check_quote(claim, self.origins.text(source), source.file)
        elif claim.status != "rejected" and record.passage:
            check_quote(claim, SourceText(record.passage), self._called("passage"), once=False)
        self.origins.add_passage(source, record.passage)
        if self.origins.moved(claim.source, source) and source.file not in self.moved:
            self.moved.add(source.file)
            self.remarks.append(Trouble(claim.place, "", "sha256", "moved", {"file": source.file}))
        self.taken[claim.id] = record._replace(claim=claim._replace(source=source))

    def _check_made_texts(self) -> None:
        """A quote that stood once in its own passage may stand twice in the text made of all of them."""
        texts: dict[str, SourceText] = {}
        for record in [*self.taken.values()]:
            claim = record.claim
            if not claim.source.file and claim.status != "rejected":
                try:
                    text = texts.get(claim.source.id) or self.origins.text(claim.source)
                    texts[claim.source.id] = text
                    check_quote(claim, text, self._called("passage"))
                except RefusedError as refused:
                    self._refuse(claim, refused)
                    del self.taken[claim.id]

    def _settled(self) -> dict[str, bytes]:
        """The files to write, once no claim is left that cannot stay."""
        self._check_references()
        before, files = len(self.taken), self._files()
        return files if len(self.taken) == before else self._settled()

    def _check_references(self) -> None:
        """Drop claims that name others which are not there, until none is left."""
        while dangling := [(each.claim, other) for each in self.taken.values() if (other := self._missing(each.claim))]:
            for claim, other in dangling:
                self._refuse(claim, RefusedError("conflicts_with", "conflict", other=other))
                del self.taken[claim.id]

    def _missing(self, claim: Claim) -> str:
        others = claim.conflicts_with
        return next((each for each in others if each == claim.id or not self._held(each)), "")

    def _files(self) -> dict[str, bytes]:
        """The files to write: texts before the claims that quote them."""
        rows: dict[str, list[Claim]] = {}
        for record in self.taken.values():
            rows.setdefault(record.claim.source.id, []).append(record.claim)
        texts: dict[str, bytes] = {}
        claims: dict[str, bytes] = {}
        for source_id, listed in rows.items():
            if source_id in self.origins.new:
                source, data = self.origins.settled(source_id, texts)
                if data is not None:
                    texts[source.file] = data
                claims[self._new_name(source_id, claims)] = new_file(source, listed).encode()
            else:
                self._append(source_id, listed, claims)
        return texts | claims

    def _new_name(self, source_id: str, taken: Container[str]) -> str:
        stem = source_id[:LONGEST]
        number, name = 2, f"claims/{stem}.yaml"
        while name in taken or (self.root / name).exists():
            number, name = number + 1, f"claims/{stem}-{number}.yaml"
        return name

    def _append(self, source_id: str, listed: Sequence[Claim], files: dict[str, bytes]) -> None:
        """Put claims of a known source at the end of its list, into the file where it stands."""
        for path in sorted((self.root / "claims").glob("*.y*ml")):
            name = f"claims/{path.name}"
            data = files.get(name) or path.read_bytes()
            text = data.decode("utf-8-sig")
            if path.name.startswith(".") or source_id not in sources_in(text):
                continue
            mark_of_order = data[: len(data) - len(text.encode())]
            try:
                files[name] = mark_of_order + with_claims(text, source_id, listed).encode()
            except ValueError:
                for claim in listed:
                    self._refuse(claim, RefusedError("", "brackets", file=name))
                    del self.taken[claim.id]
            return
