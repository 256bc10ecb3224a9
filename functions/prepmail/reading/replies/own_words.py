"""Whether a mail is the person talking to us or something they pass on, and what they say themselves."""

import re
from dataclasses import dataclass
from typing import Final

from prepmail.errors import NotReadableError
from prepmail.reading.mail.forward import strip_prefixes
from prepmail.reading.mail.layers import PASSED_ON, LayerKind
from prepmail.reading.mail.mime import open_parcel

_MOST: Final = 8_000
# Other programs' answers that do not say so in a header (RFC 3834, 5).
_AUTOMATIC = re.compile(
    r"\s*(?:automatic reply|auto(?:matic)?[ -]?(?:reply|response)|out of (?:the )?office|automatische antwort"
    r"|abwesenheit\w*"
    r"|réponse automatique|respuesta automática|risposta automatica|automatisch antwoord|autosvar|odpowiedź"
    r" automatyczna"
    r"|undeliverable|undelivered|delivery status notification|mail delivery|returned mail|read:|gelesen:|not read:)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnWords:
    """The person's own words above any quotation, and the subject without ``Re:``.

    ``passes_on``: the mail carries a calendar file or another mail, so it is about that and not talk with us.
    ``quotes``: an earlier mail stands below the words.
    """

    text: str
    subject: str
    passes_on: bool
    quotes: bool


def read_own_words(content: bytes) -> OwnWords | None:
    """Return what a mail says in its writer's own words; None where it cannot be opened. Never raises."""
    try:
        parcel = open_parcel(content)
    except NotReadableError:
        return None
    if parcel.letter is None or not parcel.layers:
        return None
    kinds = {each.kind for each in parcel.layers}
    return OwnWords(
        text=parcel.layers[0].text[:_MOST],
        subject=strip_prefixes(parcel.letter.subject) or "",
        passes_on=bool(parcel.parts or parcel.meetings or kinds & PASSED_ON),
        quotes=LayerKind.QUOTED in kinds,
    )


def sounds_automatic(subject: str | None) -> bool:
    """Tell whether a subject is one that machines answer with."""
    return _AUTOMATIC.match(subject or "") is not None
