"""Content lines: the text of a calendar file as components, whatever a sender or gateway did to it (RFC 5545, 3.1).

icalendar is not used to parse: it keeps every VTIMEZONE it meets in one process-wide cache keyed by TZID, so that two
senders' "Customized Time Zone" are mixed up, and one broken line makes it refuse a file. Nothing here outlives a call.
Every step is one pass over the text.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from prepmail.errors import NotReadableError

MAX_LINES: Final = 200_000
MAX_VALUE: Final = 100_000
MAX_TEXT: Final = 30_000
_MAX_DEPTH: Final = 8
_MAX_PROPERTIES: Final = 2_000

# A line that begins with none of these (nor X-) is the rest of the line before it, its folding space eaten on the way.
_NAMES: Final = frozenset(
    (  # noqa: SIM905 - one name a line would be a page
        "ACTION ATTACH ATTENDEE BEGIN CALSCALE CATEGORIES CLASS COLOR COMMENT COMPLETED CONFERENCE CONTACT CREATED "
        "DESCRIPTION DTEND DTSTAMP DTSTART DUE DURATION END EXDATE EXRULE FREEBUSY GEO IMAGE LAST-MODIFIED LOCATION "
        "METHOD NAME ORGANIZER PERCENT-COMPLETE PRIORITY PRODID RDATE RECURRENCE-ID REFRESH-INTERVAL RELATED-TO REPEAT "
        "REQUEST-STATUS RESOURCES RRULE SEQUENCE SOURCE STATUS STRUCTURED-DATA STYLED-DESCRIPTION SUMMARY TRANSP "
        "TRIGGER TZID TZNAME TZOFFSETFROM TZOFFSETTO TZURL UID URL VERSION ACKNOWLEDGED "
    ).split()
)
_FOLDED_AT: Final = 60
_TOP: Final = frozenset({"VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY", "VTIMEZONE", "VAVAILABILITY"})
_LINE_END = re.compile(r"\r\n?|\n|\x0b|\x0c|\u2028|\u2029|\x85")
_NAME = re.compile(r"[ \t]{0,8}([A-Za-z][A-Za-z0-9-]{0,60})[ \t]{0,8}(?:[:;]|$)")
_UNKNOWN_NAME = re.compile(r"[A-Z][A-Z0-9-]{2,40}[:;]")
_PARAMETER = re.compile(r'[ \t]{0,8}([A-Za-z0-9-]{1,60})[ \t]{0,8}=("[^"]{0,2000}"|[^";]{0,2000})')
_TIME_AT_END = re.compile(r":[ \t]{0,8}(\d{8}(?:T\d{4,6})?Z?)[ \t]{0,8}$")
_MAIL_AT_END = re.compile(r":[ \t]{0,8}(mailto:[^:;]{0,400})$", re.IGNORECASE)
_ESCAPE = re.compile(r"\\([nN;,\\:\"])")


@dataclass(frozen=True, slots=True, kw_only=True)
class Property:
    """One property: its name in capitals, its parameters (names in capitals, quotes removed), its value as sent."""

    name: str
    parameters: dict[str, str]
    value: str

    @property
    def text(self) -> str:
        """Return the value as TEXT, unescaped (RFC 5545, 3.3.11), its first 30,000 characters."""
        return _ESCAPE.sub(lambda match: "\n" if match[1] in "nN" else match[1], self.value[:MAX_TEXT]).strip()


@dataclass(slots=True, kw_only=True)
class Component:
    """One BEGIN … END with its properties by name and the components inside."""

    name: str
    properties: dict[str, list[Property]] = field(default_factory=dict)
    components: list["Component"] = field(default_factory=list)
    size: int = 0

    def find(self, name: str) -> Property | None:
        """Return the first property of this name that has a value, or None."""
        return next((each for each in self.properties.get(name, ()) if each.value), None)

    def text(self, name: str) -> str | None:
        """Return the first property of this name as text, or None."""
        found = self.find(name)
        return (found.text or None) if found else None

    def list_properties(self, name: str) -> list[Property]:
        """Return all properties of this name, in the order of the file."""
        return self.properties.get(name, [])


def parse_components(text: str) -> list[Component]:
    """Return the calendars of a file as components; broken lines are repaired or left out.

    A missing END is supplied, an END too many ignored. An event outside any VCALENDAR gets one. Raise
    ``NotReadableError`` (``too-large``) past 200,000 lines.
    """
    root = Component(name="ROOT")
    stack = [root]
    for line in _unfold(text):
        match = _NAME.match(line)
        if match is None:
            continue
        name = match[1].upper()
        if name == "BEGIN":
            _begin(stack, line[match.end() :].strip().upper()[:60])
        elif name == "END":
            _end(stack, line[match.end() :].strip().upper()[:60])
        elif len(stack) > 1 and stack[-1].size < _MAX_PROPERTIES:
            stack[-1].size += 1
            stack[-1].properties.setdefault(name, []).append(_parse_property(name, line[match.end() - 1 :]))
    calendars = [each for each in root.components if each.name == "VCALENDAR"]
    stray = [each for each in root.components if each.name in _TOP]
    if stray:
        calendars.append(Component(name="VCALENDAR", components=stray))
    return calendars


def _unfold(text: str) -> Iterator[str]:
    """Yield whole lines (RFC 5545, 3.1), also where a gateway ate the space that marks a continuation."""
    pieces: list[str] = []
    size = 0
    last = 0
    raw_break = False
    lines = _LINE_END.split(text, maxsplit=MAX_LINES)
    if len(lines) > MAX_LINES:
        raise NotReadableError("too-large")
    for line in lines:
        if not line.strip():
            # A lone line feed of a doubled line end says nothing; inside a text it is a paragraph.
            raw_break = True
            continue
        continues, glue, rest = _continuation(line, last, raw_break=raw_break)
        raw_break = False
        last = len(line)
        if pieces and continues:
            if size < MAX_VALUE:
                pieces.append(glue + rest[: MAX_VALUE - size])
                size += len(rest) + len(glue)
            continue
        if pieces:
            yield "".join(pieces)
        pieces = [line[:MAX_VALUE]]
        size = len(line)
    if pieces:
        yield "".join(pieces)


def _continuation(line: str, last: int, *, raw_break: bool) -> tuple[bool, str, str]:
    """Say whether a line goes on with the one before, what stood between them, and what it adds."""
    match = _NAME.match(line)
    name = match[1] if match else ""
    # "Location: the lobby" inside a text is a sentence; senders write names in capitals, a few in small letters.
    known = name.upper() in _NAMES and (name.isupper() or name.islower() or name.upper() in {"BEGIN", "END"})
    property_name = known or name.upper().startswith("X-")
    if line[0] in " \t":
        # A well-formed BEGIN that some editor indented is still a BEGIN.
        indented = name.upper() in {"BEGIN", "END"} and line.strip().upper().split(":", 1)[-1].strip() in _BLOCKS
        return not indented, "", line[1:]
    if property_name or (last < _FOLDED_AT and _UNKNOWN_NAME.match(line)):
        return False, "", line
    return True, ("\\n" if raw_break or last < _FOLDED_AT else ""), line


_BLOCKS: Final = _TOP | {"VCALENDAR", "VALARM", "STANDARD", "DAYLIGHT"}


def _begin(stack: list[Component], name: str) -> None:
    if name == "VCALENDAR":
        del stack[1:]
    elif name in _TOP:
        while len(stack) > 1 and stack[-1].name != "VCALENDAR":
            stack.pop()
    if len(stack) > _MAX_DEPTH:
        # Deeper than any calendar goes: forget its inside, keep its place so that its END is matched.
        stack.append(Component(name=name))
        del stack[_MAX_DEPTH + 1 : -1]
        return
    component = Component(name=name)
    stack[-1].components.append(component)
    stack.append(component)


def _end(stack: list[Component], name: str) -> None:
    for index in range(len(stack) - 1, 0, -1):
        if stack[index].name == name:
            del stack[index:]
            return


def _parse_property(name: str, rest: str) -> Property:
    """Split ``;PARAMETER=value…:value``; ``rest`` begins with ``;`` or ``:``.

    Unquoted colons in parameters (``TZID=(UTC-05:00) …``, ``CN=Jury: two of us``) and quotes that never close are
    taken as the sender meant them: a date or a mailto: at the end of the line is the value.
    """
    if rest[0] == ":":
        return Property(name=name, parameters={}, value=rest[1:].strip())
    split = _value_at(name, rest)
    parameters: dict[str, str] = {}
    position = 0
    while position < split and rest[position] == ";":
        match = _PARAMETER.match(rest, position + 1, split)
        if match is None:
            position = rest.find(";", position + 1, split)
            if position < 0:
                break
            continue
        parameters.setdefault(match[1].upper(), match[2].strip().strip('"').strip())
        position = rest.find(";", match.end(), split)
        if position < 0:
            break
    return Property(name=name, parameters=parameters, value=rest[split + 1 :].strip())


def _value_at(name: str, rest: str) -> int:
    tail = rest[-500:]
    if name in {"DTSTART", "DTEND", "RECURRENCE-ID", "DTSTAMP"} and (match := _TIME_AT_END.search(tail)):
        return len(rest) - len(tail) + match.start()
    if name in {"ATTENDEE", "ORGANIZER"} and (match := _MAIL_AT_END.search(tail)):
        return len(rest) - len(tail) + match.start()
    quoted = False
    for match in _DELIMITER.finditer(rest):
        if match[0] == '"':
            quoted = not quoted
        elif not quoted:
            return match.start()
    first = rest.find(":")
    return first if first >= 0 else len(rest)


_DELIMITER = re.compile('[:"]')
