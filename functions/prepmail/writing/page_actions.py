"""What can be done on the page, and what is said when it was done."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from prepmail.domain.person import Person
from prepmail.writing.tokens import render_form_token


class Action(StrEnum):
    """Every form of the page; also the last part of the address it is posted to."""

    ADD = "add"
    CORRECT = "correct"
    ANSWER = "answer"
    UNDO = "undo"
    SETTINGS = "settings"
    PAUSE = "pause"
    RESUME = "resume"
    RENEW = "renew"
    SWITCH = "switch"
    DELETE = "delete"


TOLD: Mapping[str, str] = MappingProxyType(
    {
        "added": "Read. What was understood is below, and on its way to you by mail.",
        "added-question": "Read, with a question. Please answer it below or by mail.",
        "added-nothing": "That was here already. Nothing has changed.",
        "added-unreadable": "No interview could be read from that. The mail on its way to you says why.",
        "corrected": "Corrected. Your calendar and the coming mails say it from now on.",
        "unchanged": "Nothing was different, so nothing has changed.",
        "answered": "Thank you. That is settled, and your calendar and mails say it from now on.",
        "undone": "Taken back. Your calendar and the coming mails follow.",
        "saved": "Saved.",
        "paused": "Mail is paused. What still makes sense comes afterwards.",
        "resumed": "Mail comes again.",
        "renewed": "Done. The old link is dead; use the new one from now on.",
        "renewed-all": "Done. Every old link is dead. This page has a new address: keep this one.",
        "switched": "Done.",
    }
)


def form_keys(secret: bytes, person: Person) -> dict[str, str]:
    """Return for every form what proves that it comes from this person's own page."""
    return {each.value: render_form_token(secret, each.value, person) for each in Action}
