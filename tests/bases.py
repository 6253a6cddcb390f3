"""Claim bases made for a test, and what a checker says of single sentences."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import yaml

from factcheck.base.store import CompiledBase, open_base
from factcheck.documents.plain import plain_blocks
from factcheck.language.reading import Reading, read
from factcheck.language.words import fold
from factcheck.model import Document, FileReport, Finding, Verdict
from factcheck.pipeline import Checker, Context
from factcheck.verdict.judged import Judged

ENGINE = Path(__file__).parent / "base_engine"
Row = dict[str, Any]


def row(claim: str, *, name: str = "", **fields: Any) -> Row:
    """A claim as YAML has it, whose quote is the claim unless `quote` says otherwise."""
    return {"id": name or "c", "claim": claim, "quote": claim} | fields


def write_base(folder: Path, rows: Sequence[Row], **source: str) -> Path:
    """Write a base of one source, whose text is the quotes of the claims, a line each (unless it stands in another)."""
    for part in ("claims", "seeds"):
        (folder / part).mkdir(parents=True, exist_ok=True)
    quotes = list(dict.fromkeys(str(each["quote"]) for each in rows))
    quotes = [quote for quote in quotes if not any(quote in other for other in quotes if other != quote)]
    (folder / "seeds" / "a.txt").write_text("".join(f"{quote}\n" for quote in quotes), encoding="utf-8", newline="")
    head = {"id": "a", "file": "seeds/a.txt", "language": "fr"} | source
    text = yaml.safe_dump({"source": head, "claims": list(rows)}, allow_unicode=True, sort_keys=False)
    (folder / "claims" / "a.yaml").write_text(text, encoding="utf-8")
    return folder


def checker_of(folder: Path, *rows: Row, **source: str) -> Checker:
    """A checker against a base of these claims."""
    return Checker(open_base(write_base(folder, rows, **source)))


def said(checker: Checker, text: str, language: str = "fr") -> Reading:
    """A sentence as the checker reads it."""
    return read(text, language, checker.base.lexicon)


def judged(checker: Checker, text: str, language: str = "fr", context: Context | None = None) -> list[Judged]:
    """The claims near a sentence."""
    return checker.judge(said(checker, text, language), context or Context())


def findings(checker: Checker, check: str, text: str, language: str = "fr") -> list[Finding]:
    """What one check finds of a sentence beside the nearest claim, before other claims have their say."""
    module = next(each for each in checker.registry if check == each.ID)
    near = judged(checker, text, language)
    return list(module.check(near[0].pair)) if near else []


def told(checker: Checker, check: str, text: str, language: str = "fr") -> list[tuple[str, str, str, str]]:
    """(outcome, key, words of the statement, words of the evidence) of each finding; the spans are held to the text."""
    found = findings(checker, check, text, language)
    for finding in found:
        if span := finding.statement_span:
            words = fold(text[span.start : span.end])
            assert all(fold(part) in words or words in fold(part) for part in finding.statement.split(" … ")), finding
    return [(finding.outcome.value, finding.key, finding.statement, finding.evidence) for finding in found]


def verdicts(checker: Checker, texts: Sequence[str], language: str = "fr") -> Mapping[str, Verdict]:
    """The verdict on each sentence by itself."""
    return {text: checker.decide(said(checker, text, language)).verdict for text in texts}


def report(checker: Checker, text: str, language: str | None = None) -> FileReport:
    """The report on a plain text."""
    return checker.check(Document("a.txt", text, plain_blocks(text)), language=language)


def engine_base() -> CompiledBase:
    """The base of the towns' libraries, opened."""
    return open_base(ENGINE)
