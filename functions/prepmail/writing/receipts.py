"""What the answer to a reply tells: each thing that was done, from and to, what was not understood, what we ask."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC

from prepmail.domain.interview import Interview
from prepmail.domain.person import Preferences
from prepmail.domain.receipts import Asks, Did, Done, Receipt
from prepmail.domain.zones import find_zone
from prepmail.writing import clock, wording
from prepmail.writing.answers import Asked, Told, make_asked
from prepmail.writing.card import make_card
from prepmail.writing.content import Content
from prepmail.writing.date_style import style_of
from prepmail.writing.rooms import MailContext
from prepmail.writing.rows import Change, make_changes

_UNCLEAR_LIMIT = 6
_QUOTE_LIMIT = 200
_CHANGING = frozenset({Did.CHANGED, Did.ANSWERED, Did.UNDONE, Did.SPLIT, Did.STOPPED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One thing done, in words, and which facts moved by it."""

    text: str
    changes: tuple[Change, ...] = ()


def make_receipt(context: MailContext, told: tuple[Told, ...], content: Content) -> Mapping[str, object]:
    """Return what the templates of a receipt and of a question back are given."""
    inbound = context.inbound
    receipt = (inbound.receipt if inbound else None) or Receipt(done=(Done(did=Did.STATUS),))
    did = {each.did for each in receipt.done}
    shown = told if not did <= {Did.HELP, Did.EXPORTED, Did.KEPT, Did.FORWARDING, Did.LINKED} else ()
    return {
        "lines": [_line(each, context, content) for each in receipt.done],
        "told": shown,
        "unclear": [wording.clean(each, _QUOTE_LIMIT) for each in receipt.unclear[:_UNCLEAR_LIMIT]],
        "help": content.lines("receipts", "help", "items") if Did.HELP in did or receipt.asks is Asks.AGAIN else (),
        "alias": content.filled(alias=context.links.alias).text("receipts", "help", "alias")
        if context.links.alias and Did.HELP in did
        else "",
        "asks": _asks(receipt, context, content),
        "about": wording.clean(inbound.subject) if inbound else "",
    }


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """The one question back: its headline, its words, and the numbered answers."""

    headline: str
    text: str
    asked: Asked | None
    choices: tuple[str, ...]


def _asks(receipt: Receipt, context: MailContext, content: Content) -> Asking:
    asks = receipt.asks or Asks.AGAIN
    filled = content.filled(about=wording.clean(receipt.about) or content.text("words", "card", "another_address"))
    asked, choices = None, tuple[str, ...]()
    if asks is Asks.WHICH:
        choices = tuple(_label(each, context, content) for each in context.interviews)
    elif asks is Asks.TIME:
        interview = next((each for each in context.interviews if each.questions), None)
        if interview:
            asked = make_asked(interview.questions[0], context.person.preferences, interview, content)
    return Asking(
        headline=filled.text("receipts", "asks", asks, "headline"),
        text=filled.text("receipts", "asks", asks, "text"),
        asked=asked,
        choices=choices,
    )


def _line(done: Done, context: MailContext, content: Content) -> Line:
    interview = next((each for each in context.interviews if each.interview_id == done.interview_id), None)
    preferences = context.person.preferences
    filled = content.filled(
        label=_label(interview, context, content) if interview else content.text("words", "card", "neither"),
        when=_when(done, preferences),
        detail=wording.clean(done.detail, 400),
    )
    changes: tuple[Change, ...] = ()
    if interview and interview.previous and done.did in _CHANGING:
        before = make_card(
            replace(interview, facts=interview.previous), preferences=preferences, now=context.now, content=content
        )
        changes = make_changes(
            before, make_card(interview, preferences=preferences, now=context.now, content=content), content
        )
    return Line(text=filled.text("receipts", "did", done.did), changes=changes)


def _label(interview: Interview, context: MailContext, content: Content) -> str:
    card = make_card(interview, preferences=context.person.preferences, now=context.now, content=content)
    return f"{card.label}, {card.short}" if card.short else card.label


def _when(done: Done, preferences: Preferences) -> str:
    if done.until is None:
        return ""
    return clock.day(done.until, find_zone(preferences.zone) or UTC, style_of(preferences))
