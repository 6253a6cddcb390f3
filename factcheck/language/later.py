"""Tables that are read from a file as they are needed."""

import marshal
from collections.abc import Iterator, Mapping
from typing import Any, TypeVar

V = TypeVar("V")


class Later(Mapping[str, V]):
    """A table whose values stay marshalled until they are asked for: an article asks for few of them."""

    def __init__(self, packed: Mapping[str, bytes]) -> None:
        """Take a table as `packed` gives it."""
        self._packed = packed
        self._read: dict[str, V] = {}

    def __getitem__(self, key: str) -> V:
        if key not in self._read:
            self._read[key] = marshal.loads(self._packed[key])
        return self._read[key]

    def __contains__(self, key: object) -> bool:
        return key in self._packed

    def __iter__(self) -> Iterator[str]:
        return iter(self._packed)

    def __len__(self) -> int:
        return len(self._packed)


def packed(table: Mapping[str, Any]) -> dict[str, bytes]:
    """Give a table as plain data that `Later` takes."""
    return {key: marshal.dumps(value) for key, value in table.items()}
