"""The errors that factcheck raises on purpose; every other exception is a defect (exit code 70)."""


class FactcheckError(Exception):
    """Base of all deliberate errors; its text is fit for users: what is wrong, where, and what to do."""

    def told(self, ui: str) -> str:
        """What to tell a user whose messages are in the language `ui`, if the text can be said in it (`Said`)."""
        said = self.args[0] if self.args else ""
        return str(said(ui)) if callable(said) else str(self)


class UsageError(FactcheckError):
    """An option, argument or configuration value cannot be used (exit code 2)."""


class InputError(FactcheckError):
    """A file to check could not be read (exit code 3)."""


class BaseError(FactcheckError):
    """The claim base could not be read or is invalid (exit code 3)."""
