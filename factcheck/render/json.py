"""The JSON report for other programs, schema_version 1.

    {"schema_version": 1, "tool": {"name": "factcheck", …}, "base": {"claims": 412, …},
     "files": [{"path": "article.txt", "summary": {"supported": 12, …},
                "statements": [{"text": "…", "start": 120, "end": 245, …, "verdict": "contradicted",
                                "reasons": [{"check": "figures", …, "message": "9 % ≠ 47 %"}],
                                "evidence": [{"claim": "oxford-47-percent", …}], "nearest": []}]}]}

Each statement stands on a line of its own, so that two reports can be compared line by line. `start` and `end` are
half-open code point offsets into the decoded file, lines and columns are 1-based code points. In binary formats they
are those of the extracted text, and `location` says where: {"page": 3}, {"paragraph": 12} or {"note": 2}. A path
that is not valid text has its stray bytes written as lone surrogate escapes, which JSON allows.
"""

from json import JSONEncoder
from typing import Any

from factcheck.model import BaseInfo, Evidence, FileReport, Finding, Judgement, Report, Verdict
from factcheck.render import Look
from factcheck.render.reasons import message, remark

encode = JSONEncoder(ensure_ascii=False).encode


def render(report: Report, look: Look) -> str:
    """Give the whole report as one JSON document; `look` says the language of the messages."""
    files = ",\n".join(file_entry(file, look.ui) for file in report.files)
    tool = {"name": "factcheck", "version": report.version}
    return (
        f'{{"schema_version": 1,\n "tool": {encode(tool)},\n "base": {encode(base_entry(report.base))},\n'
        f' "files": [{files}]}}\n'
    )


def base_entry(base: BaseInfo) -> dict[str, Any]:
    """Give claims, sources and fingerprint, and the same of each base by name where there are several."""
    entry: dict[str, Any] = {"claims": base.claims, "sources": base.sources, "fingerprint": base.fingerprint}
    if base.parts:
        entry["bases"] = [{"name": part.name, **base_entry(part)} for part in base.parts]
    return entry


def file_entry(file: FileReport, ui: str) -> str:
    summary = {str(verdict): file.summary.get(verdict, 0) for verdict in Verdict}
    statements = ",\n   ".join(encode(statement_entry(judgement, ui)) for judgement in file.judgements)
    remarks = [{"line": each.line, "message": remark(file.path, each, ui)} for each in file.remarks]
    told = f'  "remarks": {encode(remarks)},\n' if remarks else ""
    return (
        f'{{\n  "path": {encode(file.path)},\n  "summary": {encode(summary)},\n{told}  "statements": [{statements}]}}'
    )


def statement_entry(judgement: Judgement, ui: str) -> dict[str, Any]:
    statement, where, waiver = judgement.statement, judgement.location, judgement.waiver
    return {
        "text": statement.text,
        "start": statement.span.start,
        "end": statement.span.end,
        "line": judgement.line,
        "column": judgement.column,
        "end_line": judgement.end_line,
        "end_column": judgement.end_column,
        **({"location": {where.kind: where.number}} if where else {}),
        "language": statement.language,
        "verdict": judgement.verdict,
        **({"waived": {"by": waiver.kind, "reason": waiver.reason}} if waiver else {}),
        "score": round(judgement.score, 4),
        "reasons": [reason_entry(finding, ui) for finding in judgement.reasons],
        "evidence": [evidence_entry(evidence) for evidence in judgement.evidence],
        "nearest": [evidence_entry(evidence) for evidence in judgement.nearest],
    }


def reason_entry(finding: Finding, ui: str) -> dict[str, Any]:
    return {
        "check": finding.check,
        "outcome": finding.outcome,
        "statement": finding.statement,
        "evidence": finding.evidence,
        "statement_span": finding.statement_span,
        "message": message(finding, ui),
    }


def evidence_entry(evidence: Evidence) -> dict[str, Any]:
    return {
        "claim": evidence.claim,
        "stance": evidence.stance,
        "quote": evidence.quote,
        "source": evidence.source,
        "title": evidence.title,
        "author": evidence.author,
        "publisher": evidence.publisher,
        "date": evidence.date,
        "speaker": evidence.speaker,
        "start": evidence.start,
        "end": evidence.end,
        "line": evidence.line,
    } | ({"base": evidence.base} if evidence.base else {})
