"""What people say to us in languages beside English: modules of tables a language, each with the English it means."""

from functools import cache

from prepmail.reading.replies.languages.shape import Tongue

__all__ = ["Tongue", "tongues"]


@cache
def tongues() -> tuple[Tongue, ...]:
    """Return every language beside English. The tables are large and made by the first reply: few mails are one."""
    from prepmail.reading.replies.languages.german import GERMAN  # noqa: PLC0415  see above

    return (GERMAN,)
