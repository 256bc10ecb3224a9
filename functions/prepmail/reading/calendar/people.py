"""Who sits on the other side: the attendees less the person, the rooms, the machines and whoever only organizes."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Final

from prepmail.domain.reading import Evidence, Interviewer
from prepmail.reading.calendar.contentlines import Component, Property
from prepmail.reading.mail.domains import is_machine
from prepmail.reading.people.kinds import is_title, kind_of

_MAX_PEOPLE: Final = 30
_MAX_ATTENDEES: Final = 200
_NOT_PEOPLE: Final = frozenset({"ROOM", "RESOURCE", "GROUP"})
_ADDRESS = re.compile(r"[A-Za-z0-9._%+'/=&-]{1,64}@[A-Za-z0-9.-]{1,190}")
_NAME_WORD = re.compile(r"(?:(?:d[aeiu]l?|v[ao]n|de[rn]?|la|le|bin|al|ter|ten|y) )?[^\W\d_][\w'’.-]{0,30}$")
_LABEL = re.compile(
    r"(?:^[ \t*•-]{0,6}|(?<=[.;!] ))(?:(?:your )?interviewers?(?: is| are)?|interview (?:panel|team)|"
    r"panel(?:lists?| members?)?|(?:you(?:'|’)ll|you will) (?:be )?(?:meet|speak|talk)(?:ing)?(?: with| to)?)"
    r"[ \t]{0,4}:?[ \t]{0,4}(.{0,400})",
    re.IGNORECASE | re.MULTILINE,
)
_FULL_NAME: Final = r"[A-Z][\w'’.-]{0,30}(?:\s[A-Z][\w'’.-]{0,30}){1,3}"
_SPLIT = re.compile(rf"\s{{0,3}}(?:;|\band\b|&|\n|,(?=\s{{0,3}}{_FULL_NAME}\s{{0,3}}(?:[(,;–—-]|and\b|$)))\s{{0,3}}")
_BULLET = re.compile(r"^[ \t]{0,8}[-*•·][ \t]{0,4}(.{3,200})$", re.MULTILINE)
_AFTER_NAME = re.compile(r"\s{0,3}(?:\(([^()\n]{2,80})\)|[,–—|:-]\s{0,3}([^\n;|()]{2,80}))")
_TITLE_END = re.compile(r"\s+(?:and|at|from|will|for|on)\s.*$|[.;].*$|,\s.*$", re.IGNORECASE | re.DOTALL)


@dataclass(frozen=True, slots=True, kw_only=True)
class People:
    """Who was found, and the words that say so."""

    interviewers: tuple[Interviewer, ...]
    organizer: Interviewer | None
    interviewers_evidence: Evidence | None
    organizer_evidence: Evidence | None
    known_names: tuple[str, ...]


def read_people(event: Component, *, person: Collection[str], source: str) -> People:
    """Return the interviewers and the organizer of an event; ``person`` holds the person's own addresses, lower case.

    The organizer is an interviewer only where the text names them as one.
    """
    text = "\n".join(each for each in (event.text("SUMMARY"), event.text("DESCRIPTION")) if each)[:20_000]
    organizer_line = event.find("ORGANIZER")
    organizer = _parse_person(organizer_line) if organizer_line else None
    named = _named_in(text)
    own = {each.lower() for each in person}
    found: dict[str, Interviewer] = {}
    quotes: list[str] = []
    names: list[str] = [organizer.name] if organizer and organizer.name else []
    own_names: set[str] = set()
    for line in event.list_properties("ATTENDEE")[:_MAX_ATTENDEES]:
        each = _parse_person(line)
        if each.name:
            names.append(each.name)
            if each.email in own:
                own_names.add(each.name)
        if _sits_in(each, line, organizer, own) and (key := each.email or each.name):
            found.setdefault(key, _with_title(each, named, text))
            quotes.append(_quote(line))
    origin = "ATTENDEE" if found else "DESCRIPTION"
    # A hiring service invites only the person: the text may name who comes.
    for each in _not_invited(named, found, organizer, own_names):
        found[each.email or each.name or ""] = each
        quotes.append(each.name or "")
    people = tuple(found.values())[:_MAX_PEOPLE]
    return People(
        interviewers=people,
        organizer=organizer,
        interviewers_evidence=_evidence(origin, source, ", ".join(quotes)) if people else None,
        organizer_evidence=_evidence("ORGANIZER", source, _quote(organizer_line)) if organizer_line else None,
        known_names=tuple(dict.fromkeys([*names, *(each.name for each in named if each.name)])),
    )


def clean_name(shown: str) -> tuple[str | None, str | None]:
    """Return a display name as a person says it, and the title that stood in it.

    "Silva, Ana" is Ana Silva; "Ana Silva (VP Engineering)" has a title; a mail address is no name.
    """
    text = " ".join(shown.replace("\\", "").strip().strip("\"'").split())[:200]
    text = text.removeprefix("mailto:").removeprefix("MAILTO:")
    if not text or "@" in text:
        return None, None
    title = None
    if match := re.match(r"([^()|]{2,100}?)\s?(?:\(([^()]{1,80})\)?|\||\s[–—-]\s)\s?(.{0,80})$", text):
        text = match[1].strip()
        rest = (match[2] or match[3] or "").strip()
        title = rest if is_title(rest) else None
    first, comma, last = text.partition(",")
    last = last.strip()
    if comma and last and is_title(last):
        text, title = first.strip(), last
    elif comma and last and "," not in last and len(last.split()) <= 3:  # noqa: PLR2004 - given names
        text = f"{last} {first.strip()}"
    return text or None, title


def _parse_person(line: Property) -> Interviewer:
    name, title = clean_name(line.parameters.get("CN", ""))
    address = _ADDRESS.search(line.value[:600]) or _ADDRESS.search(line.parameters.get("EMAIL", "")[:400])
    return Interviewer(name=name, email=address[0].lower() if address else None, title=title, kind=kind_of(title))


def _sits_in(each: Interviewer, line: Property, organizer: Interviewer | None, own: set[str]) -> bool:
    if (
        line.parameters.get("CUTYPE", "").upper() in _NOT_PEOPLE
        or line.parameters.get("ROLE", "").upper() == "NON-PARTICIPANT"
    ):
        return False
    if each.email is None:
        return each.name is not None
    if each.email in own or is_machine(each.email):
        return False
    return organizer is None or each.email != organizer.email


def _named_in(text: str) -> list[Interviewer]:
    """Read "Interviewers: Ana Silva (VP Engineering), Raj Patel" and bulleted lists below such a label."""
    found: dict[str, Interviewer] = {}
    for match in _LABEL.finditer(text):
        said = match[1].strip()
        if not said:
            following = text[match.end() : match.end() + 1500].partition("\n\n")[0]
            said = "\n".join(bullet[1] for bullet in _BULLET.finditer(following))
        last: str | None = None
        for piece in _SPLIT.split(said)[: 2 * _MAX_PEOPLE]:
            each = _parse_named(piece)
            if each and each.name:
                last = each.name
                found.setdefault(each.name, each)
            elif last and found[last].title is None and is_title(piece.strip(" .")):
                # "Ana Silva, Head of Design, Raj Patel": what follows a name and is none is its title.
                found[last] = _titled(found[last], piece.strip(" ."))
    return list(found.values())[:_MAX_PEOPLE]


def _parse_named(piece: str) -> Interviewer | None:
    name, title = clean_name(piece.strip(" .:*•-"))
    if name is None or not looks_like_name(name):
        return None
    return Interviewer(name=name, title=title, kind=kind_of(title))


def looks_like_name(text: str) -> bool:
    """Say whether words are two to four capitalised ones, as a person's full name is."""
    words = text.split()
    return (
        2 <= len(words) <= 4  # noqa: PLR2004 - given names and family name
        and words[0][0].isupper()
        and words[-1][0].isupper()
        and all(_NAME_WORD.match(word) for word in words)
        and not is_title(text)
    )


def _with_title(each: Interviewer, named: list[Interviewer], text: str) -> Interviewer:
    """Add the title that the text gives to an attendee ("Ana Silva, VP Engineering")."""
    if each.title or not each.name:
        return each
    title = next((other.title for other in named if other.name == each.name and other.title), None)
    if title is None:
        for after in _after(each.name, text):
            words = _TITLE_END.sub("", after).strip()
            if is_title(words):
                title = words
                break
    return _titled(each, title) if title else each


def _after(name: str, text: str) -> Iterator[str]:
    position = text.find(name)
    for _ in range(5):
        if position < 0:
            return
        if match := _AFTER_NAME.match(text, position + len(name)):
            yield match[1] or match[2]
        position = text.find(name, position + len(name))


def _not_invited(
    named: list[Interviewer], found: dict[str, Interviewer], organizer: Interviewer | None, own_names: set[str]
) -> Iterator[Interviewer]:
    """Yield those whom only the text names; the organizer with their address."""
    known = {each.name for each in found.values()} | own_names
    for each in named:
        if each.name in known:
            continue
        if organizer and each.name == organizer.name:
            yield Interviewer(name=each.name, email=organizer.email, title=each.title, kind=each.kind)
        else:
            yield each


def _titled(each: Interviewer, title: str) -> Interviewer:
    return Interviewer(name=each.name, email=each.email, title=title, kind=kind_of(title))


def _quote(line: Property) -> str:
    name = line.parameters.get("CN", "")
    return f"{name} <{line.value}>" if name else line.value


def _evidence(name: str, source: str, quote: str) -> Evidence:
    return Evidence(source=f"{name} of {source}", quote=quote[:200])
