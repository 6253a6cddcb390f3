"""Reading claim files and source texts, with every problem collected on the way."""

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from yaml.nodes import MappingNode, Node, ScalarNode

from factcheck.base.anchors import AnchorReader
from factcheck.base.problem import Problem
from factcheck.base.quotes import SourceText
from factcheck.base.yaml_text import YamlError, line_of, read_nodes
from factcheck.model import Claim, ClaimBase, Source

if TYPE_CHECKING:
    from factcheck.base.closest import Closest

_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*\Z")
_SLUG_MEND = "Use the letters a-z, digits, and single hyphens between them."
_DOCUMENT = ("source", "claims", "retired")
_SOURCE = ("id", "file", "sha256", "title", "author", "publisher", "date", "language")
_CLAIM_TEXTS = ("id", "status", "note", "claim", "quote", "prefix", "suffix", "speaker")
BY_LANGUAGE = ("wordings", "refuted", "cues", "refuted_cues")
_CLAIM = (*_CLAIM_TEXTS, *BY_LANGUAGE, "topics", "conflicts_with")
DRAFT, REJECTED = "draft", "rejected"  # values of `status`; a claim without one decides verdicts
_GONE = ("quote-missing", "quote-signs", "quote-moved", "quote-ambiguous")


@dataclass(slots=True)
class Reading:
    """A claim base as far as it could be read, and what is wrong with it.

    `lines` are those of every text by (file, claim, field, text), `retired` the ids that are out of use and where that
    is written.
    """

    base: ClaimBase
    problems: list[Problem]
    lines: dict[tuple[str, str, str, str], int] = field(default_factory=dict)
    retired: dict[str, str] = field(default_factory=dict)


def read(root: Path, explain: "Closest | None" = None, instead: Mapping[str, bytes] | None = None) -> Reading:
    """Read the claim base in the folder `root`; nothing is raised but for defects.

    `explain` says what a source has instead of a quote that is not in it. `instead` holds what shall stand in some of
    its files ("claims/x.yaml"), to see whether that would be sound.
    """
    reader = _Reader(root, explain)
    reader.bytes.update(instead or {})
    return reader.read()


class _Reader(AnchorReader):
    """One pass over the files of a base."""

    def __init__(self, root: Path, explain: "Closest | None") -> None:
        super().__init__(explain)
        self.root = root
        self.sources: dict[str, Source] = {}
        self.claims: dict[str, Claim] = {}
        self.retired: dict[str, str] = {}
        self.hash_lines: dict[str, int] = {}  # where the hash of a source is written
        self.bytes: dict[str, bytes] = {}

    def read(self) -> Reading:
        folder = self.root / "claims"
        found = sorted([*folder.glob("*.yaml"), *folder.glob("*.yml")]) if folder.is_dir() else []
        files = [path for path in found if not path.name.startswith(".")]  # an editor's, not the curator's
        if not files:
            mend = "A base is a folder with claims/*.yaml and seeds/; give one with --base DIR."
            self.problems.append(Problem(str(self.root), "", "", "there are no claim files here", mend))
        for path in files:
            self.file = f"claims/{path.name}"
            self._read_file(path)
        self._check_references()
        digest = hashlib.sha256()
        for name in sorted(self.bytes):
            digest.update(f"{name}\0{len(self.bytes[name])}\0".encode())
            digest.update(self.bytes[name])
        sources, fingerprint = tuple(self.sources.values()), f"sha256:{digest.hexdigest()}"
        claims = tuple(claim for claim in self.claims.values() if not claim.status)
        undecided = tuple(claim for claim in self.claims.values() if claim.status)
        base = ClaimBase(str(self.root), sources, claims, fingerprint, undecided=undecided)
        return Reading(base, self.problems, self.lines, self.retired)

    # --- files and documents

    def _bytes(self, name: str) -> bytes | None:
        """The contents of a file of the base; None where it cannot be read."""
        if name not in self.bytes:
            try:
                self.bytes[name] = (self.root / name).read_bytes()
            except OSError:
                return None
        return self.bytes[name]

    def _read_file(self, path: Path) -> None:
        data = self._bytes(self.file)
        self.claim = ""
        if data is None:
            self.problem(1, "", "the file cannot be read", "See whether it is open to you.")
            return
        try:
            nodes = read_nodes(data.decode("utf-8-sig"))
        except UnicodeDecodeError as error:
            line = data[: error.start].count(b"\n") + 1
            self.problem(line, "", "the file is not UTF-8", "Save it as UTF-8.")
        except YamlError as error:
            place = f"{self.file}:{error.line}:{error.column}"
            mend = "Look at the indentation and quotation marks here and on the line before."
            self.problems.append(Problem(place, "", "", f"this is not YAML ({error.what})", mend))
        else:
            if not nodes:
                self.problem(1, "", "the file is empty", f"Write source: and claims:, or remove {path.name}.")
            for node in nodes:
                self._read_document(node)

    def _read_document(self, node: Node) -> None:
        self.claim = ""
        fields = self.fields(node, "", _DOCUMENT)
        source = self._read_source(fields["source"]) if "source" in fields else None
        changed, known = len(self.problems), len(self.claims)
        if "source" not in fields:
            self.problem(line_of(node), "source", "is missing", "Say which text the claims are taken from.")
        for entry in self.items(fields["claims"], "claims") if "claims" in fields else ():
            self.claim = ""
            self._read_claim(entry, source)
        self.claim = ""
        self._read_retired(fields.get("retired"))
        if source:
            gone = dict.fromkeys(each.claim for each in self.problems[changed:] if each.kind in _GONE)
            self.problems[changed:changed] = self._changed(source, len(self.claims) - known, [*gone])

    def _read_retired(self, node: Node | None) -> None:
        for item in self.items(node, "retired") if node else ():
            claim_id = self.text(item, "retired")
            if not _SLUG.match(claim_id):
                self.problem(line_of(item), "retired", f"“{claim_id}” is no slug", _SLUG_MEND)
            self.retired.setdefault(claim_id, f"{self.file}:{line_of(item)}")

    # --- sources

    def _read_source(self, node: Node) -> Source | None:
        fields = self.fields(node, "source", _SOURCE)
        texts = {name: self.text(value, f"source.{name}") for name, value in fields.items()}
        if not self.required(node, texts, "source", ("id", "file")):
            return None
        source = Source(**texts)
        line = line_of(fields["id"])
        self.hash_lines[source.id] = line_of(fields.get("sha256", node))
        if not _SLUG.match(source.id):
            self.problem(line, "source.id", f"“{source.id}” is no slug", _SLUG_MEND)
        if source.id in self.sources:
            self.problem(line, "source.id", f"“{source.id}” is another source, too", "Give each source its own id.")
        self.sources.setdefault(source.id, source)
        if source.file not in self.texts_of:
            self.texts_of[source.file] = self._read_text(source.file, line_of(fields["file"]))
        return source

    def _changed(self, source: Source, claims: int, gone: list[str]) -> list[Problem]:
        """That the text of a source is another than when its quotes were taken, and whose quotes are gone."""
        found = hashlib.sha256(self.bytes.get(source.file, b"")).hexdigest()
        if not source.sha256 or self.texts_of.get(source.file) is None or found == source.sha256.lower():
            return []
        message = f"{source.file} has been changed; "
        if gone:
            message += f"{len(gone)} of its {claims} quotes do not stand in it any more: {', '.join(gone)}"
            mend = f"Mend these quotes first; then write sha256: {found}."
        else:
            message += f"all {claims} quotes still stand in it"
            mend = f"Write sha256: {found}, or let --fix do it."
        right = "" if gone else found
        place = f"{self.file}:{self.hash_lines[source.id]}"
        return [Problem(place, "", "source.sha256", message, mend, "source-changed", right)]

    def _read_text(self, name: str, line: int) -> SourceText | None:
        if not name.startswith("seeds/") or ".." in name.split("/"):
            self.problem(line, "source.file", f"“{name}” is not in seeds/", "Put the text there: seeds/NAME.txt.")
            return None
        data = self._bytes(name)
        if data is None:
            self.problem(line, "source.file", f"{name} cannot be read", "Put the text there, or mend the name.")
            return None
        try:
            return SourceText(data.decode("utf-8"))
        except UnicodeDecodeError as error:
            self.problem(line, "source.file", f"{name} is not UTF-8 (byte {error.start})", "Save it as UTF-8.")
            return None

    # --- claims

    def _read_claim(self, node: Node, source: Source | None) -> None:
        entries = node.value if isinstance(node, MappingNode) else ()
        self.claim = next((v.value for k, v in entries if k.value == "id" and isinstance(v, ScalarNode)), "").strip()
        fields = self.fields(node, "", _CLAIM)
        line = line_of(node)
        texts = {name: self.text(fields[name], name) for name in _CLAIM_TEXTS if name in fields}
        if not self.required(node, texts, "", ("id", "claim", "quote")):
            return
        if not _SLUG.match(self.claim):
            self.problem(line_of(fields["id"]), "id", f"“{self.claim}” is no slug", _SLUG_MEND)
        if self.claim in self.claims:
            other = self.claims[self.claim].place
            message = f"is the id of another claim ({other})"
            self.problem(line_of(fields["id"]), "id", message, "Choose another id.", kind="id-reused")
            return
        status = texts.get("status", "")
        if status not in ("", DRAFT, REJECTED):
            mend = f"Write {DRAFT} or {REJECTED}, or leave status: out for a claim that decides."
            self.problem(line_of(fields["status"]), "status", f"“{status}” is not known", mend)
        known = len(self.problems)
        span, quoted = self.anchor(source, texts, line_of(fields["quote"]))
        if status == REJECTED:
            del self.problems[known:]  # its quote may go: nothing rests on it
        self.claims[self.claim] = Claim(
            id=self.claim,
            source=source or Source("", ""),
            claim=texts["claim"],
            quote=texts["quote"],
            span=span,
            line=quoted,
            speaker=texts.get("speaker", ""),
            **{name: self.by_language(fields.get(name), name) for name in BY_LANGUAGE},
            topics=self.texts(fields.get("topics"), "topics"),
            conflicts_with=self.texts(fields.get("conflicts_with"), "conflicts_with"),
            place=f"{self.file}:{line}",
            status=status,
            note=texts.get("note", ""),
            prefix=texts.get("prefix", ""),
            suffix=texts.get("suffix", ""),
        )

    def _check_references(self) -> None:
        for claim in self.claims.values():
            if claim.id in self.retired:
                place = self._place(claim, "id", claim.id)
                message = f"is retired ({self.retired[claim.id]}): it was the id of another claim"
                mend = "Choose another id: reports and articles may still name the old claim."
                self.problems.append(Problem(place, claim.id, "id", message, mend, "id-retired"))
        for claim in self.claims.values():
            for other in claim.conflicts_with:
                if other not in self.claims or other == claim.id:
                    message = f"“{other}” is {'the claim itself' if other == claim.id else 'no claim of this base'}"
                    mend = "Name the id of the claim that says otherwise."
                    place = self._place(claim, "conflicts_with", other)
                    self.problems.append(Problem(place, claim.id, "conflicts_with", message, mend))

    def _place(self, claim: Claim, field: str, text: str) -> str:
        file = claim.place.rpartition(":")[0]
        return f"{file}:{self.lines[file, claim.id, field, text]}"
