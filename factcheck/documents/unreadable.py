"""Why a file could not be read, in the languages of the messages."""

from factcheck.errors import InputError
from factcheck.messages import say


class UnreadableError(InputError):
    """A file that could not be read. `key` names the message, `words` fill it in; as a text it is English."""

    def __init__(self, key: str, path: str, **words: object) -> None:
        super().__init__(say(key, "en", path=path, **words))
        self._key, self._words = key, {"path": path, **words}

    def told(self, ui: str) -> str:
        return say(self._key, ui, **self._words)
