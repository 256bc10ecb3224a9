"""What one letter wants, by its words and by what its sender's mailbox and its place tell."""

import re
from collections.abc import Sequence
from datetime import datetime

from prepmail.domain.reading import Action
from prepmail.reading.dates.mentions import Mention
from prepmail.reading.intent.read import Intent, read_intent
from prepmail.reading.mail.domains import is_freemail
from prepmail.reading.mail.layers import Layer
from prepmail.reading.place.find import ProsePlace

_NOBODY = re.compile(r"(?:no|do-?not)[-._]?reply", re.IGNORECASE)
# Mailboxes for applications, in all languages: "jobs@", "bewerbung@", "acme-hr@".
_HIRING = re.compile(
    r"(?:[\w.+-]{0,40}[._+-])?(?:hr|hrteam|jobs?|careers?|recruit\w*|talent\w*|hiring|interviews?|people|graduates?|"
    r"applications?|vacanc\w+|bewerbung\w*|personal(?:abteilung|wesen)?|karriere|rh|recrutement|emploi|candidat\w*|"
    r"rrhh|"
    r"seleccion|empleo|selezione|lavoro|vacatures?|werkenbij|vagas|recrutamento|kadry|praca|rekrut\w*|rekry\w*|jobb|"
    r"saiyo|zhaopin)(?:[._+-][\w.+-]{0,40})?@",
    re.IGNORECASE,
)


def intend(
    layer: Layer,
    mentions: Sequence[Mention],
    place: ProsePlace,
    *,
    clock: datetime,
    known: bool = False,
    given: Action | None = None,
) -> Intent:
    """Return what a letter wants, written at ``clock``; ``given`` is its action where that is known."""
    sender = layer.letter.sender
    return read_intent(
        layer.letter.subject,
        layer.text,
        mentions,
        sent=clock,
        booking=place.booking_url is not None,
        placed=place.location is not None or place.join_url is not None,
        private=sender is not None and (is_freemail(sender.email) or _NOBODY.match(sender.email) is not None),
        known=known,
        hiring=sender is not None and _HIRING.match(sender.email) is not None,
        given=given,
        domain=sender.email.rpartition("@")[2].lower() if sender and not is_freemail(sender.email) else "",
    )
