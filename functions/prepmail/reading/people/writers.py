"""Who wrote a letter, and whether they will sit in the interview or only arrange it."""

import re
import unicodedata
from collections.abc import Collection
from itertools import islice
from typing import Final

from prepmail.domain.reading import Interviewer, PersonKind
from prepmail.reading.calendar.people import clean_name
from prepmail.reading.mail.domains import company_label, is_machine
from prepmail.reading.mail.layers import Layer
from prepmail.reading.mail.letters import Address
from prepmail.reading.people.given_names import ALL_GIVEN_NAMES
from prepmail.reading.people.kin_words import KIN
from prepmail.reading.people.kinds import is_title, kind_of
from prepmail.reading.people.known import name_parts, same_person
from prepmail.reading.people.names import Named, read_people
from prepmail.reading.people.sign_offs import SignOff
from prepmail.reading.people.titles import as_title
from prepmail.reading.people.words import PAST
from prepmail.reading.people.writer_context import (
    ALSO,
    BESIDES,
    I_DO,
    I_OFFER,
    JOINS,
    LIST_ON,
    NO_TALK,
    PAST_TALK,
    RECAP,
    TOO,
)
from prepmail.reading.people.writer_words import (
    AND_I,
    ARRANGERS,
    COME_IN,
    I_WILL,
    LETS,
    OTHERS,
    OUR_TALK,
    TOUCH,
    WITH_ME,
)
from prepmail.reading.position.domain_spelling import spells_label
from prepmail.reading.position.organisation_words import DESKS, FIRST_NOUNS, TRADE_FIRST
from prepmail.reading.prose.cue_patterns import within
from prepmail.reading.prose.sentences import sentence_around

# Characters between "I" and the names it is said with.
_BESIDE: Final = 80
# Characters between a name and the "and" behind it.
_NEXT: Final = 3
# "trudy@boonetalent.example": whoever hires for others calls the domain so.
AGENCY_LABEL = re.compile(
    r"(?:talent|recruit\w{0,6}|recrut\w{0,6}|rekrut\w{0,6}|staffing|search|headhunt\w{0,4}|personal|consult\w{0,5}|"
    r"werving|"
    r"resourcing|seleccion|hr|jobs)\w{0,9}$"
)


def find_writer(layer: Layer, sign_off: SignOff, person: Collection[str]) -> Interviewer | None:
    """Return who wrote the letter: who signs where a machine sent it, else the sender with the title they sign with."""
    sender = layer.letter.sender
    if sender and sender.email in {each.lower() for each in person}:
        return None
    shown, title = clean_name(sender.name or "") if sender else (None, None)
    if shown and sender:
        shown = _without_firm(re.split(r"\s+(?:via|from|at|@|\||bei|chez)\s+", shown)[0], sender.email)
    personal = sender is not None and not is_machine(sender.email)
    people = read_people(shown, 0, limit=1, single=personal) if shown else []
    name = people[0].name if people and shown and people[0].end >= len(shown) - 1 else None
    if name is None or (
        sign_off.name and (_plain(name) in _plain(sign_off.name) or _is_house(name) or _is_shop(name, sender, sign_off))
    ):
        name = sign_off.name or name
    if name is None or _is_house(name):
        return None
    if " " not in name and (
        full := re.search(rf"(?<!\w){re.escape(name)} [A-ZÀ-Þ][\w'’-]{{1,30}}\W{{0,3}}$", layer.text)
        or re.search(rf"(?<=\n){re.escape(name)} [A-ZÀ-Þ][\w'’-]{{1,30}}(?= ?(?:[·|•,–-] |\n))", layer.text[-_LAST:])
    ):
        # "Nadia" writes, "Nadia Haq" signs at the end of her last line or below it.
        name = full[0].strip(" .,!\n")
    title = title or (
        sign_off.title if sign_off.name and set(name_parts(sign_off.name)) & set(name_parts(name)) else None
    )
    title = title or _own_title(layer.text[:_TEXT], name)
    email = sender.email if sender and not is_machine(sender.email) else None
    return Interviewer(name=name, email=email, title=title, kind=kind_of(title))


def _plain(name: str) -> str:
    """Return a name without case and accents: "Brid" writes, "Bríd" signs."""
    letters = unicodedata.normalize("NFD", name.casefold())
    return "".join(each for each in letters if not unicodedata.combining(each))


def _is_shop(shown: str, sender: Address | None, sign_off: SignOff) -> bool:
    """Say whether the sender shows the house that its domain spells, and a person signs: "Au Four de Jeanne"."""
    label = (company_label(sender.email) or "").replace("-", "") if sender else ""
    given = [each.split()[0].casefold() in ALL_GIVEN_NAMES for each in (shown, sign_off.name or "-")]
    joined = "".join(each for each in _plain(shown) if each.isalnum())
    return (
        given == [False, True]
        and len(label) > _LEAST_OF_FIRM
        and (joined.startswith(label) or label.startswith(joined))
    )


def _is_house(name: str) -> bool:
    """Say whether who signs is an office and no person: "Segreteria Istituto Comprensivo Valchiara"."""
    words = name.casefold().split()
    return (
        len(words) > 1
        and words[0] not in ALL_GIVEN_NAMES
        and (words[0] in DESKS or words[0] in FIRST_NOUNS or TRADE_FIRST.match(name) is not None)
    )


def _without_firm(shown: str, address: str) -> str:
    """Return "Lea" of "Lea von Blinkwerk" who writes from blinkwerk.example; a family keeps its "von"."""
    parts = re.split(r"\s(?:von|van|de|da|z|från|fra)\s", shown, maxsplit=1)
    label = (company_label(address) or "").replace("-", "")
    if (
        len(parts) > 1
        and " " not in parts[0]
        and any(len(each) >= _LEAST_OF_FIRM and each in label for each in name_parts(parts[1]))
    ):
        return parts[0]
    return shown


_LEAST_OF_FIRM: Final = 4
# A signature stands in the last characters.
_LAST: Final = 600


def _own_title(text: str, name: str) -> str | None:
    """Return the job that the writer says is theirs: "I'm the general manager at …", "met mij (programmamaker)"."""
    for match in islice(_I_AM.finditer(text), 5):
        start = match.end()
        if people := read_people(text, start, limit=1):
            if same_person(people[0].name, name) and people[0].title:
                return people[0].title
            continue
        said = _TITLE_ENDS.split(text[start : start + 80], maxsplit=1)[0]
        if title := as_title(said):
            return title
    if beside := _ME_THE.search(text):
        return as_title(beside[1], strong=True)
    below = re.search(rf"(?:^|\n){re.escape(name)}\n([^\n,|@]{{2,60}})", text)
    return below[1].strip() if below and is_title(below[1].strip()) else None


_I_AM = re.compile(
    r"(?<!\w)(?:I am|I['’]m|ich bin|mein name ist|je suis|je m['’]appelle|soy|me llamo|sono|mi chiamo|sou|ik ben|"
    r"jestem|"
    r"jag är|jag heter|jeg er|jeg hedder|jeg heter|my name is|this is|hier ist) ",
    re.IGNORECASE,
)
_TITLE_ENDS = re.compile(
    r"[,.;:\n(!?]|\s(?:at|here|for|in|with|from|who|bei|chez|presso|bij|hos|på|and|und|et|y|i|och|og|of (?:the|our)|"
    r"di|del|dello|della|da|do|van|w)\s"
)
_ME_THE = re.compile(r"\b(?:me|myself|mij|mir|mich|moi|mig|meg|mn[ąa]|conmigo|con me|comigo) ?\(([^()\n]{2,60})\)")
_TEXT: Final = 4_000
_A_DESK = re.compile(
    r"management|\b(?:team|service\w?|office|desk|section|hr|recruiting|recruitment|bewerbung\w{0,3}|büro)\b",
    re.IGNORECASE,
)


def _owns_firm(writer: Interviewer, company: str | None) -> bool:
    """Say whether the firm bears the writer's family name: who invites to Drukkerij Vermeiren is Joke Vermeiren."""
    label = company_label(writer.email) if writer.email else None
    if label and (spells_label(writer.name or "", label) or _A_DESK.search(writer.name or "")):
        # The house itself writes.
        return False
    if label and company and not spells_label(company, label):
        # They write for somebody else.
        return False
    words = name_parts(writer.name or "")
    if not label or len(words) < 2 or len(words[-1]) < 4:  # noqa: PLR2004 - shorter names are in many words
        return False
    return not AGENCY_LABEL.search(label) and words[-1] in label.replace("-", "") and words[-1] != label


def writer_says(text: str, writer: Interviewer | None, found: list[Named], *, company: str | None = None) -> str | None:
    """Return the words by which the writer will be there, None where they only arrange. ``company`` is the employer."""
    if writer is None:
        return None
    if not found and _owns_firm(writer, company):
        return f"{writer.name} <{writer.email}>"
    if (said := _says_and_i(text, found)) or any(
        not ALSO.search(sentence_around(text, each.start, each.end)) for each in found
    ):
        return said
    if found and all(JOINS.search(sentence_around(text, each.start, each.end)) for each in found):
        # They join whom? Whoever writes.
        if _owns_firm(writer, company):
            return f"{writer.name} <{writer.email}>"
        if any(KIN.search(text[max(0, each.start - _BESIDE) : each.start].rstrip(" ,")) for each in found):
            # "My wife Darsh will sit in": beside whoever writes.
            return sentence_around(text, found[0].start, found[0].end)
        return _says_alone(text, writer, []) if re.search(rf"\b(?:{LETS})", text, re.IGNORECASE) else None
    return _says_alone(text, writer, found) or (
        _hosts(text, writer) if found and all(_comes_too(text, each) for each in found) else None
    )


def _comes_too(text: str, each: Named) -> bool:
    return TOO.search(sentence_around(text, each.start, each.end)) is not None


def _hosts(text: str, writer: Interviewer) -> str | None:
    """Return the words by which somebody without an office asks the person round, whoever else comes along too."""
    hires = company_label(writer.email) if writer.email else None
    asked = COME_IN.search(text)
    if asked is None or writer.title is not None or (hires and AGENCY_LABEL.search(hires)):
        return None
    return sentence_around(text, asked.start(), asked.end())


def _says_and_i(text: str, found: list[Named]) -> str | None:
    """Return the words that join the writer to the people found: "Ana and I"."""
    for match in within(AND_I).finditer(text) if found else ():
        if I_DO.match(text, match.end()) or (match[0].endswith(",") and not LIST_ON.match(text, match.end())):
            continue
        said = sentence_around(text, match.start(), match.end())
        touch = within(WITH_ME).search(match[0]) is not None and within(TOUCH).search(said) is not None
        if touch or PAST_TALK.search(text, max(0, match.start() - 40), match.start()):
            continue
        if I_OFFER.match(text, match.end()) and not any(0 <= match.start() - each.end < _NEXT for each in found):
            continue
        if any(abs(each.start - match.end()) < _BESIDE or abs(match.start() - each.end) < _BESIDE for each in found):
            return sentence_around(text, match.start(), match.end())
    return None


def _says_alone(text: str, writer: Interviewer, found: list[Named]) -> str | None:
    """Return the words by which the writer alone is the one to meet."""
    if writer.title and re.search(ARRANGERS, writer.title, re.IGNORECASE):
        return None
    patterns = [I_WILL, rf"\b(?:{LETS})"]
    for_others = NO_TALK.search(text) is not None
    if writer.kind in {PersonKind.MANAGER, PersonKind.EXECUTIVE, PersonKind.PEER} and not for_others:
        # Of those who hire for others "our interview" is the company's.
        patterns.append(OUR_TALK)
    for pattern in patterns:
        for match in islice(re.finditer(pattern, text, re.IGNORECASE), 10):
            before = text[max(0, match.start() - 60) : match.start()]
            past = PAST_TALK.search(before) or RECAP.search(before)
            if not (past or BESIDES.match(text, match.end())):
                return sentence_around(text, match.start(), match.end())
    for match in islice(within(WITH_ME).finditer(text), 5):
        said = sentence_around(text, match.start(), match.end())
        if not (within(TOUCH).search(said) or within(PAST).search(said) or RECAP.search(text, 0, match.start())):
            return said
    hires = company_label(writer.email) if writer.email else None
    decides = not (hires and AGENCY_LABEL.search(hires)) and writer.kind in {
        PersonKind.MANAGER,
        PersonKind.EXECUTIVE,
        PersonKind.PEER,
    }
    if (decides or _hosts(text, writer)) and not found and not for_others and not within(OTHERS).search(text):
        # Who would work with the person writes themselves and names nobody else.
        return ", ".join(each for each in (writer.name, writer.title) if each)
    return None
