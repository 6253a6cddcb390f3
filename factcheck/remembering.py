"""Check an article again: what is known of its statements is not judged anew.

What was found of a statement holds again where its text, its language and what the statement before leaves for pronouns
are the same (base, code and libraries are the memory's own affair). An entry also tells what the statement leaves, so
that nothing is read where everything is known. A statement that names what it speaks of needs nothing of the one before
and is known anywhere; see `pipeline.leans`.
"""

from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from factcheck.base.memory import Memory, digest
from factcheck.base.store import CompiledBase
from factcheck.language.sentences import statements
from factcheck.lines import Lines
from factcheck.model import Document, FileReport, Statement
from factcheck.told import Told, in_article, in_place, packed, report, unpacked

if TYPE_CHECKING:
    from factcheck.language.reading import Reading
    from factcheck.pipeline import Checker, Context

_ANYWHERE = "anywhere"  # stands for the context of what does not lean
_NOTHING = ""  # the digest of a context without names


class Known(NamedTuple):
    """What is known of a statement, and the digest of the context that it leaves (None: as it found it)."""

    told: Told
    leaves: str | None


class RememberingChecker:
    """Checks documents against one base as `pipeline.Checker` does, and judges only what `memory` does not know."""

    def __init__(self, base: CompiledBase, memory: Memory) -> None:
        self.base = base
        self.memory = memory

    @cached_property
    def checker(self) -> "Checker":
        """Who judges, made when something is to be judged: much is imported for it."""
        from factcheck.pipeline import Checker

        return Checker(self.base)

    def check(self, document: Document, *, language: str | None = None) -> FileReport:
        """The verdicts on a document. `language` ("fr"/"en") overrides detection."""
        found = statements(document, language)
        lines = Lines(document.text)
        told = zip(in_article([*self._told(found)], found, document), found, strict=True)
        return report(document, (in_place(each, statement, document, lines) for each, statement in told))

    def _told(self, found: Sequence[Statement]) -> Iterator[Told]:
        """What is told of each statement, in order."""
        contexts = Contexts(found)
        for number, statement in enumerate(found):
            known = self._known(statement, contexts.digests[number]) or self._judged(statement, number, contexts)
            contexts.left(known.leaves)
            yield known.told

    def _known(self, statement: Statement, context: str) -> Known | None:
        for where in (_ANYWHERE, context):
            value = self.memory.recall(_key(statement, where))
            if value is not None:
                return Known(unpacked(value[0]), value[1])
        return None

    def _judged(self, statement: Statement, number: int, contexts: "Contexts") -> Known:
        from factcheck.pipeline import carry, leans

        context = contexts.before(number, self.checker)
        reading = self.checker.read(statement)
        told = self.checker.tell(statement, reading, context)
        leaves = contexts.named(carry(reading, context)) if reading.names else None
        alone = bool(statement.skipped) or not leans(reading)
        where = _ANYWHERE if alone else contexts.digests[number]
        self.memory.note(_key(statement, where), (packed(told), leaves))
        return Known(told, leaves)


class Contexts:
    """What each statement finds left by those before it, as digests; the thing itself where it is asked for."""

    def __init__(self, found: Sequence[Statement]) -> None:
        self._found = found
        self._made: dict[str, Context] = {}
        self.digests = [_NOTHING]

    def left(self, named: str | None) -> None:
        """The next statement leaves a context with this digest, or the one that it found."""
        self.digests.append(self.digests[-1] if named is None else named)

    def named(self, context: "Context") -> str:
        """The digest of a context."""
        named = digest(repr(context).encode())
        self._made[named] = context
        return named

    def before(self, number: int, checker: "Checker") -> "Context":
        """The context that statement `number` finds: made of the last ones that have left it, which are read again."""
        from factcheck.pipeline import Context, carry, hands_on

        unmade: list[tuple[str, Reading]] = []
        wanted = self.digests[number]
        while wanted != _NOTHING and wanted not in self._made:
            number = max(at for at in range(number) if self.digests[at] != wanted)
            unmade.append((wanted, checker.read(self._found[number])))
            wanted = self.digests[number] if hands_on(unmade[-1][1]) else _NOTHING
        context = self._made.get(wanted, Context())
        for named, reading in reversed(unmade):
            context = self._made[named] = carry(reading, context)
        return context


def _key(statement: Statement, context: str) -> bytes:
    parts = (context, statement.language, statement.skipped or "", statement.text)
    return "\0".join(parts).encode("utf-8", "surrogatepass")
