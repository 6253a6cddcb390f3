"""What a finding is known by from one run to the next."""

from collections import Counter
from collections.abc import Iterator
from hashlib import sha256

from factcheck.model import FileReport, Judgement


def fingerprints(file: FileReport) -> Iterator[tuple[Judgement, str]]:
    """Pair each judgement of a file with 64 hexadecimal digits that stay the same when the file is edited elsewhere.

    They depend on the verdict, the words of the statement whatever the white space, and how many like it stand before.
    """
    before: Counter[str] = Counter()
    for judgement in file.judgements:
        key = " ".join((judgement.verdict, *judgement.statement.text.split()))
        before[key] += 1
        yield judgement, digest(key, str(before[key]))


def digest(*parts: str) -> str:
    """Give the SHA-256 of `parts`, which hold no U+0000 where that matters; stray bytes of a path are allowed."""
    return sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()
