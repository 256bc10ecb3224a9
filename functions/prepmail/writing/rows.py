"""The facts of an interview one by one, each with where it was read, and which of them moved."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from prepmail.domain.reading import Evidence
from prepmail.writing import wording
from prepmail.writing.card import Card
from prepmail.writing.content import Content

_SOURCES = {
    "text of the mail": "text",
    "subject of the mail": "subject",
    "sender of the mail": "sender",
    "signature of the mail": "signature",
    "your note above the forward": "note",
    "the interviewers": "interviewers",
    "schedule of the mail": "schedule",
    "you": "you",
}
_FILES = {
    "the calendar part": "calendar_part",
    "the calendar file": "calendar_part",
    "the attachment": "attachment",
    "the Outlook meeting": "outlook",
    "the data in the mail": "data",
}
# A DATE-TIME value as it stands in a calendar file (RFC 5545, 3.3.5).
_WRITTEN = re.compile(r"\b(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)\d\d(Z?)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One fact: its value in words with where it was read, or with an empty value what to find out."""

    field: str
    label: str
    value: str
    source: str
    quote: str


def make_rows(card: Card, content: Content) -> tuple[Row, ...]:
    """Return the facts of a card in the order a person asks for them, each with its evidence; unknown ones too."""
    rows = []
    for name, value in _FIELDS:
        evidence = card.facts.evidence.get(name)
        text = value(card, content)
        rows.append(
            Row(
                field=name,
                label=content.text("words", "rows", name),
                value=text,
                source=_source(evidence, content) if evidence and text else "",
                quote=_quote(evidence) if evidence and text else "",
            )
        )
    return tuple(rows)


def _source(evidence: Evidence, content: Content) -> str:
    """Return where something was read as a person would say it, not by the names of calendar properties."""
    source = wording.clean(evidence.source, 80)
    if source in _SOURCES:
        return content.text("words", "evidence", _SOURCES[source])
    _, of, file = source.partition(" of ")
    if of and file in _FILES:
        return content.text("words", "evidence", _FILES[file])
    filled = content.filled(file=file, source=source)
    return filled.text("words", "evidence", "calendar" if of and "." in file else "other")


def _quote(evidence: Evidence) -> str:
    return _WRITTEN.sub(_readable, wording.clean(evidence.quote).replace("<mailto:", "<"))


def _readable(written: re.Match[str]) -> str:
    year, month, day, hour, minute, utc = written.groups()
    return f"{year}-{month}-{day} {hour}:{minute}{' UTC' if utc else ''}"


def _when(card: Card, content: Content) -> str:
    told = (
        f"{each.text} {content.text('words', 'clocks', each.whose.name.lower()) if each.whose else ''}"
        for each in card.when
    )
    return "; ".join(each.strip() for each in told)


def _one_of(table: str, token: str, content: Content) -> str:
    return content.text("words", table, token) if content.has("words", table, token) else ""


_FIELDS: tuple[tuple[str, Callable[[Card, Content], str]], ...] = (
    ("start", _when),
    ("company", lambda card, _: card.company_name),
    ("role", lambda card, _: card.role_name),
    ("interviewers", lambda card, _: card.names),
    ("format", lambda card, content: _one_of("formats", card.facts.format, content)),
    ("medium", lambda card, content: _one_of("mediums", card.facts.medium, content)),
    ("location", lambda card, _: card.location),
    ("join_url", lambda card, _: card.join_url),
    ("dial_in", lambda card, _: card.dial_in),
    ("round", lambda card, content: _one_of("rounds", card.facts.round, content)),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One fact that moved: in words before and after; an empty side was or is not stated."""

    label: str
    before: str
    after: str


def make_changes(before: Card, after: Card, content: Content) -> tuple[Change, ...]:
    """Return every row whose words differ."""
    pairs = list(zip(make_rows(before, content), make_rows(after, content), strict=True))
    moved = [(old, new) for old, new in pairs if old.value != new.value]
    changes = [_change(old, new, before, after) for old, new in moved]
    if before.label != after.label and not any(old.field in {"company", "role"} for old, _ in moved):
        title = content.text("words", "rows", "title")
        changes.append(Change(label=title, before=before.label, after=after.label))
    if before.parts != after.parts:
        changes.append(Change(label=content.text("words", "rows", "parts"), before=_day(before), after=_day(after)))
    return tuple(changes)


def _change(old: Row, new: Row, before: Card, after: Card) -> Change:
    """Tell a move on the first clock alone, where that clock shows it; the card beside it has both."""
    if old.field == "start" and before.when and after.when and before.when[0].text != after.when[0].text:
        return Change(label=old.label, before=before.when[0].text, after=after.when[0].text)
    return Change(label=old.label, before=old.value, after=new.value)


def _day(card: Card) -> str:
    return "; ".join(f"{each.when} {each.what}".strip() for each in card.parts)
