"""Names that are settled before a letter is read, and what its headers add to a person found in it."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final

from prepmail.domain.reading import Interviewer
from prepmail.reading.calendar.people import clean_name
from prepmail.reading.mail.domains import company_label, is_machine
from prepmail.reading.mail.layers import Layer, LayerKind
from prepmail.reading.mail.letters import Address
from prepmail.reading.people.kinds import is_department, kind_of
from prepmail.reading.people.name_words import COMPANY_ENDINGS
from prepmail.reading.people.names import Named, read_people

_GREETING = re.compile(
    r"^[ \t>]{0,4}(?:hi|hello|hey|dear|good (?:morning|afternoon|day)|hallo|liebe[rs]?|guten (?:tag|morgen)|"
    r"sehr geehrte[rs]?|bonjour|"
    r"cher|ch[èe]re|salut|hola|estimad[oa]|querid[oa]|buenos d[íi]as|buongiorno|ciao|gentile|salve|beste|geachte|dag|"
    r"ol[áa]|prezad[oa]|car[oa]|dzie[ńn] dobry|cze[śs][ćc]|szanown[ya]|hej|hei|k[äa]ra|kj[æe]re|"
    r"k[æe]re)[ \t]{1,3}((?:[^\n,!:.]|\.(?=[ ]?(?-i:[^\W\d_a-zß-öø-ÿ]))){2,60})",
    re.IGNORECASE | re.MULTILINE,
)


# As calendars write it: "Interview - Theo Marsden - Junior Conservator".
_TITLE_LINE = re.compile(
    r"^[ \t]{0,4}(?:(?:job )?interviews?|vorstellungsgespr[äa]ch|entretien|entrevista|colloquio|"
    r"(?:sollicitatie)?gesprek|"
    r"rozmowa|intervju|(?:job)?samtale) ?[–—|:/-] ?([^\W\d_][^\n–—|:/]{2,40}?) ?[–—|/-] ?[^\W\d_]",
    re.IGNORECASE | re.MULTILINE,
)
_TOP: Final = 400
_LOCAL = re.compile(r"[._]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """Names that are settled: those that belong to no interviewer, and the mailboxes that the headers show."""

    banned: frozenset[str]
    addresses: tuple[Address, ...] = ()


def find_known(layer: Layer, others: Collection[Layer], person: Collection[str], company: str | None) -> Known:
    """Return what is known beforehand: the person, the company and machines are no interviewers."""
    own = {each.lower() for each in person}
    shown = [address for each in (layer, *others) for address in _mailboxes(each)]
    addresses = {address.email: address for address in reversed(shown)}
    banned = {label for address in shown if (label := company_label(address.email))}
    # "Interview - Theo Marsden - Junior Conservator", who reads at theo.marsden@…
    banned.update(
        " ".join(_LOCAL.split(each.partition("@")[0])) for each in own if _LOCAL.search(each.partition("@")[0])
    )
    for each in others:
        if each.kind is LayerKind.OWN and each is not layer and each.letter.sender:
            # Whoever forwards is the person.
            banned.update(_name_forms(each.letter.sender))
    for address in shown:
        if address.email in own:
            banned.update(_name_forms(address))
        elif address.name and is_machine(address.email) and not _is_person(address.name):
            banned.add(address.name.casefold())
    banned.update(_candidate(layer))
    if len(layer.letter.to) == 1 and not is_machine(layer.letter.to[0].email):
        banned.update(_name_forms(layer.letter.to[0]))
    for match in islice(_GREETING.finditer(layer.text[:3000]), 2):
        banned.update(each.name.casefold() for each in read_people(match[1], 0, single=True, limit=2))
        # "Cara" greets, and is a name.
        banned.add(" ".join(match[0].split()).casefold())
    if company:
        banned.update((company.casefold(), company.casefold().split(maxsplit=1)[0]))
    return Known(banned=frozenset(banned), addresses=tuple(addresses.values()))


def _candidate(layer: Layer) -> Iterator[str]:
    """Yield the sender's name where it is the candidate's in the title of a calendar's entry that they send on."""
    sender, title = layer.letter.sender, _TITLE_LINE.search(layer.text[:_TOP])
    if sender and title and title[1].casefold() == (clean_name(sender.name or "")[0] or "").casefold():
        yield from _name_forms(sender)


def _is_person(shown: str) -> bool:
    """Say whether a machine's display name is somebody's who writes through it ("Joelle Fortin")."""
    words = shown.casefold().split()
    return len(words) == 2 and words[-1] not in COMPANY_ENDINGS and not any(is_department(each) for each in words)  # noqa: PLR2004 - a person's name


def _mailboxes(layer: Layer) -> tuple[Address, ...]:
    letter = layer.letter
    return (*letter.to, *([letter.sender] if letter.sender else []))


def _name_forms(address: Address) -> Iterator[str]:
    name, _ = clean_name(address.name or "")
    if name:
        yield name.casefold()
        yield name.split()[0].casefold()


def name_parts(name: str) -> list[str]:
    """Return the words of a name in lower case."""
    return name.casefold().replace("-", " ").split()


def same_person(one: str, other: str) -> bool:
    """Say whether two names may be one person's: equal, or one is a part of the other ("Ana", "Ana Silva")."""
    first, second = name_parts(one), name_parts(other)
    return first == second or (len(first) == 1 and first[0] in second) or (len(second) == 1 and second[0] in first)


def merge_people(found: list[Named], known: Known, writer: Interviewer | None) -> list[Interviewer]:
    """Return the people named, each once, with what the headers and the signature add."""
    people: list[Interviewer] = []
    for each in found:
        index = next((i for i, other in enumerate(people) if other.name and same_person(other.name, each.name)), None)
        if index is None:
            people.append(Interviewer(name=each.name, email=each.email, title=each.title, kind=kind_of(each.title)))
            continue
        other = people[index]
        name = each.name if len(each.name) > len(other.name or "") else other.name
        title = other.title or each.title
        people[index] = Interviewer(name=name, email=other.email or each.email, title=title, kind=kind_of(title))
    return [_completed(each, known, writer) for each in people]


def _completed(each: Interviewer, known: Known, writer: Interviewer | None) -> Interviewer:
    """Add what the headers and the signature know of a person: the full name, the address, the title."""
    name, email, title = each.name or "", each.email, each.title
    if writer and writer.name and same_person(writer.name, name):
        name = max(name, writer.name, key=len)
        email, title = email or writer.email, title or writer.title
    for address in known.addresses:
        shown, _ = clean_name(address.name or "")
        if (
            shown
            and shown.casefold() not in known.banned
            and not is_machine(address.email)
            and same_person(shown, name)
            and read_people(shown, 0, limit=1)
        ):
            name, email = max(name, shown, key=len), email or address.email
    return Interviewer(name=name, email=email, title=title, kind=kind_of(title))
