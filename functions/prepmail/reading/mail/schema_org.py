"""Events that a mail carries for programs: schema.org as JSON-LD or as microdata in its HTML. Values only.

Read from the original markup: most clients strip it when they forward a mail inline.
"""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, Final

from selectolax.lexbor import LexborHTMLParser, LexborNode

from prepmail.reading.mail.html_markup import parse_html

_MAX_SCRIPTS: Final = 20
_MAX_SCRIPT: Final = 100_000
_MAX_NODES: Final = 20_000
_MAX_DEPTH: Final = 30
_MAX_EVENTS: Final = 20
_MAX_TEXT: Final = 2_000

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]+")
_TRAILING_COMMA = re.compile(r",(\s{0,100}[}\]])")
_WRAPPED = re.compile(r"^\s*(?:<!--|//\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|//\s*\]\]>|\]\]>)\s*$")
_COMPACT = re.compile(r"(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)?(Z|[+-]\d{4})?$")


class EventStatus(StrEnum):
    """What became of an event (schema.org/EventStatusType)."""

    SCHEDULED = "EventScheduled"
    RESCHEDULED = "EventRescheduled"
    POSTPONED = "EventPostponed"
    CANCELLED = "EventCancelled"
    ONLINE = "EventMovedOnline"


@dataclass(frozen=True, slots=True, kw_only=True)
class SchemaEvent:
    """One event as the page says it. ``start``, ``end`` and ``previous_start`` are wall clock times where naive.

    ``url`` is where to join: that of a VirtualLocation before the event's own.
    """

    name: str | None
    start: datetime | None
    end: datetime | None = None
    previous_start: datetime | None = None
    status: EventStatus = EventStatus.SCHEDULED
    location: str | None = None
    url: str | None = None
    organizer: str | None = None
    description: str | None = None


def find_events(html: str) -> tuple[SchemaEvent, ...]:
    """Return the events of a mail's HTML: of type Event, or inside an EventReservation or an InformAction.

    Broken JSON is mended or skipped. An event without a name and without a start is left out. Never raises.
    """
    if "schema.org" not in html and "ld+json" not in html:
        return ()
    page = parse_html(html)
    found: dict[SchemaEvent, None] = {}
    for item in (*_json_items(page), *_microdata_items(page)):
        for event in _events(item):
            found[event] = None
            if len(found) >= _MAX_EVENTS:
                return tuple(found)
    return tuple(found)


def _json_items(page: LexborHTMLParser) -> Iterator[Any]:
    for script in page.css("script")[: _MAX_SCRIPTS * 5]:
        if "ld+json" in (script.attributes.get("type") or "").lower():
            text = (script.text(deep=True) or "")[:_MAX_SCRIPT]
            if (item := _load(text)) is not None:
                yield item


def _load(text: str) -> Any:
    """Parse JSON as mail systems write it: in a comment, with control characters, with a comma too many."""
    for mended in (text, _TRAILING_COMMA.sub(r"\1", _CONTROL.sub(" ", _WRAPPED.sub("", _WRAPPED.sub("", text))))):
        try:
            return json.loads(mended, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _microdata_items(page: LexborHTMLParser) -> list[dict[str, Any]]:
    """Return the top items of the page's microdata, in the shape of JSON-LD."""
    items: list[dict[str, Any]] = []
    if page.body is None:
        return items
    todo: list[tuple[LexborNode, dict[str, Any] | None, int]] = [(page.body, None, 0)]
    for _ in range(_MAX_NODES):
        if not todo:
            break
        node, holder, depth = todo.pop()
        attributes = node.attributes
        inner = holder
        names = (attributes.get("itemprop") or "").split()[:5]
        if "itemscope" in attributes and depth < _MAX_DEPTH:
            inner = {"@type": (attributes.get("itemtype") or "")[:200]}
            depth += 1
            if holder is None or not names:
                items.append(inner)
        if names and holder is not None:
            value = inner if inner is not holder else _value(node, attributes)
            for name in names:
                holder.setdefault(name, []).append(value)
        child = node.last_child
        while child is not None:
            if child.is_element_node:
                todo.append((child, inner, depth))
            child = child.prev
    return items


def _value(node: LexborNode, attributes: Mapping[str, str | None]) -> str:
    said = next((attributes[name] for name in ("content", "datetime", "href", "src") if attributes.get(name)), None)
    return (said or node.text(deep=True, strip=True) or "")[:_MAX_TEXT]


def _events(item: Any) -> Iterator[SchemaEvent]:
    """Walk through everything that an item holds."""
    todo: list[tuple[Any, int, EventStatus | None]] = [(item, 0, None)]
    for _ in range(_MAX_NODES):
        if not todo:
            return
        value, depth, above = todo.pop()
        if depth > _MAX_DEPTH:
            continue
        if isinstance(value, list):
            todo.extend((each, depth + 1, above) for each in reversed(value[:_MAX_NODES]))
        elif isinstance(value, dict):
            kinds = _kinds(value)
            if any(kind.endswith("Reservation") for kind in kinds) and "Cancelled" in _text(
                value, "reservationStatus", ""
            ):
                above = EventStatus.CANCELLED
            if any(kind.endswith("Event") for kind in kinds) and (event := _event(value, above)):
                yield event
            todo.extend((each, depth + 1, above) for each in reversed(value.values()) if isinstance(each, dict | list))


def _kinds(item: Mapping[str, Any]) -> list[str]:
    said = item.get("@type")
    kinds = said if isinstance(said, list) else [said]
    return [kind.rstrip("/").rpartition("/")[2] for kind in kinds[:10] if isinstance(kind, str)]


def _event(item: Mapping[str, Any], above: EventStatus | None) -> SchemaEvent | None:
    name = _text(item, "name", "") or _text(item, "summary", "")
    start = _moment(item, "startDate")
    if not name and start is None:
        return None
    places = _all(item, "location")
    virtual = next((_text(each, "url", "") for each in places if isinstance(each, dict) and _text(each, "url", "")), "")
    where = next((text for each in places if (text := _place(each))), None)
    return SchemaEvent(
        name=name or None,
        start=start,
        end=_moment(item, "endDate"),
        previous_start=_moment(item, "previousStartDate"),
        status=above or _status(_text(item, "eventStatus", "")),
        location=where,
        url=virtual or _text(item, "url", "") or None,
        organizer=next((text for each in _all(item, "organizer") if (text := _named(each))), None),
        description=_text(item, "description", "") or None,
    )


def _status(said: str) -> EventStatus:
    word = said.rpartition("/")[2].replace("EventCanceled", "EventCancelled")
    return EventStatus(word) if word in set(EventStatus) else EventStatus.SCHEDULED


def _all(item: Mapping[str, Any], name: str) -> list[Any]:
    value = item.get(name)
    return value[:10] if isinstance(value, list) else [value]


def _text(item: Mapping[str, Any], name: str, default: str) -> str:
    for value in _all(item, name):
        if isinstance(value, str) and value.strip():
            return " ".join(_CONTROL.sub(" ", value[:_MAX_TEXT]).split())
    return default


def _named(value: Any) -> str:
    if isinstance(value, dict):
        return _text(value, "name", "")
    return " ".join(value[:_MAX_TEXT].split()) if isinstance(value, str) else ""


def _place(value: Any) -> str:
    """Return a place's name and address in one line."""
    if not isinstance(value, dict):
        return _named(value)
    address = next(iter(_all(value, "address")), None)
    if isinstance(address, dict):
        keys = ("name", "streetAddress", "postalCode", "addressLocality", "addressRegion", "addressCountry")
        address = ", ".join(text for key in keys if (text := _text(address, key, "")))
    parts = [_text(value, "name", ""), _named(address)]
    return ", ".join(dict.fromkeys(part for part in parts if part))


def _moment(item: Mapping[str, Any], name: str) -> datetime | None:
    """Read a time: ISO 8601, also the compact form with ``Z`` that Google Calendar writes; None for a date alone."""
    text = _text(item, name, "")[:40].replace(" ", "T", 1)
    if match := _COMPACT.match(text):
        year, month, day, hour, minute, second, zone = match.groups()
        text = f"{year}-{month}-{day}T{hour}:{minute}:{second or '00'}{zone or ''}"
    if "T" not in text:
        return None
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None
