"""Understand what SES says about a mail of ours: that it left, that it bounced, that its reader called it spam."""

import json
from dataclasses import dataclass
from typing import Any

from prepmail.adapters.ses import KEY_TAG

# SES writes this line, which is no JSON, to the topic when the destination is made.
PROBE = "Successfully validated SNS topic for Amazon SES event publishing."


@dataclass(frozen=True, slots=True, kw_only=True)
class Feedback:
    """What became of mail to one address. ``lasting`` says that no mail may go there any more."""

    address: str
    kind: str
    lasting: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """A mail that SES has sent: the key of its envelope, and the id that SES gave it."""

    key: str
    message_id: str


def parse_feedback(body: str) -> tuple[Feedback | Sent, ...]:
    """Return one value an address or mail, none for the probe and for events of other kinds.

    A permanent bounce and a complaint last; a transient or undetermined bounce does not, nor does the report that a
    mail was taken out of the spam folder (``not-spam``, RFC 6430). Takes both forms of SES, the event
    (``eventType``) and the notification (``notificationType``). Raise ``KeyError`` or ``ValueError`` for anything else.
    """
    if body.strip() == PROBE:
        return ()
    told = json.loads(body)
    kind = told["eventType"] if "eventType" in told else told["notificationType"]
    if kind == "Bounce":
        bounce = told["bounce"]
        lasting = bounce["bounceType"] == "Permanent"
        return _each(bounce["bouncedRecipients"], f"bounce-{_word(bounce['bounceType'])}", lasting=lasting)
    if kind == "Complaint":
        complaint = told["complaint"]
        spared = complaint.get("complaintFeedbackType") == "not-spam"
        return _each(complaint["complainedRecipients"], "not-spam" if spared else "complaint", lasting=not spared)
    if kind == "Send":
        mail = told["mail"]
        return tuple(
            Sent(key=str(each), message_id=mail["messageId"]) for each in mail.get("tags", {}).get(KEY_TAG, ())
        )
    return ()


def _each(recipients: list[dict[str, Any]], kind: str, *, lasting: bool) -> tuple[Feedback, ...]:
    return tuple(Feedback(address=str(each["emailAddress"]), kind=kind, lasting=lasting) for each in recipients)


def _word(bounce_type: str) -> str:
    """Return the type as a part of a metric's name: those SES documents, nothing from outside."""
    return {"Permanent": "permanent", "Transient": "transient"}.get(bounce_type, "undetermined")
