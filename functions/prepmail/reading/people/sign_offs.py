"""How a letter ends: who signs it, as what, for which company."""

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Final

from prepmail.reading.calendar.people import clean_name
from prepmail.reading.mail.domains import company_label
from prepmail.reading.mail.layers import Layer
from prepmail.reading.people.closing_words import CLOSING, NO_COMPANY, OF_TEAM, TEAM
from prepmail.reading.people.given_names import ALL_GIVEN_NAMES
from prepmail.reading.people.kinds import is_department, is_title
from prepmail.reading.people.name_words import COMPANY_ENDINGS
from prepmail.reading.people.names import read_people
from prepmail.reading.position.domain_spelling import spells_label
from prepmail.reading.position.organisation_words import FIRST_NOUNS

_TAIL: Final = 4_000
# Characters between the closing words and the sender's own name.
_TWO_SIGN: Final = 200
_MAX_LINES: Final = 9
_PIECES = re.compile(r"\s*(?:\||•|·|\t|/|,|;|\s[–—-]|\n)\s+|\s@\s?|\s(?:at|bei|chez|presso|bij|w|hos)\s(?=[A-ZÄÖÜ0-9])")
_LINKS: Final = frozenset("of the and for de du des la le van der und et y e da do di del".split())  # noqa: SIM905 - words
# "jess x"
_KISSES = re.compile(r"\s(?:x{1,4}|X{1,4}|[:;]-?[)D])$")
# A line with as many words is more than a name.
_WORDS_OF_NAME: Final = 4
_AT_FIRM = re.compile(r"\s+(?:via|from|at|@|\||bei|chez|hos)\s+")
_FIRMS: Final = frozenset(
    (  # noqa: SIM905 - a list of words
        "inc ltd llc llp gmbh ag kg se sa sas sarl srl spa bv nv ab oy plc corp group labs partners holdings"
    ).split()
)
# Last words of a part of a house, not of the house.
_CJK_UNIT = re.compile(r"[ \u3000]\S{1,8}(?:部|组|組|课|課|室|处|担当|事務局)$")
_UNITS: Final = frozenset("division department section unit desk office team services branch faculty school".split())  # noqa: SIM905 - words
_GENERIC: Final = frozenset(
    (  # noqa: SIM905 - a list of words
        "the your talent hiring recruiting people our team graduate graduates campus early student students guide "
        "interview candidate scheduling resourcing office support service admissions coordination"
    ).split()
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SignOff:
    """Who signs a letter. Unknown parts are None; ``quote`` holds the lines; ``position`` where they begin."""

    name: str | None = None
    title: str | None = None
    company: str | None = None
    quote: str = ""
    position: int = 0


# The rooms ask for one letter's signature in turn; more letters than these are not kept.
@lru_cache(maxsize=4)
def find_sign_off(layer: Layer) -> SignOff:
    """Return the signature of a letter, from its closing words or its last short lines."""
    text = layer.text[:50_000].rstrip()
    start = max(0, len(text) - _TAIL)
    closing, place = _closing_block(text, start)
    block, position = _by_sender(text, start, layer) or (closing, place)
    if closing and position < place and block[0].split()[0].casefold() not in ALL_GIVEN_NAMES:
        # A line of the letter begins with the house's name, as its address does.
        block, position = closing, place
    if closing and 0 < position - place < _TWO_SIGN:
        # Somebody else signs first: "Becky Stott | Coordinator", the sender below.
        position = place
    lines = [*block, *(each.strip(" *_") for each in layer.signature[:1500].split("\n") if each.strip())][:_MAX_LINES]
    if not lines:
        return SignOff(position=len(text))
    return _parse(lines, position, layer)


def _by_sender(text: str, start: int, layer: Layer) -> tuple[list[str], int] | None:
    """Return the last lines from the sender's own name on, blank lines between them or not."""
    shown, _ = clean_name(layer.letter.sender.name or "") if layer.letter.sender else (None, None)
    shown = _AT_FIRM.split(shown)[0] if shown else None
    if not shown or len(shown.split()) > _WORDS_OF_NAME or shown.split()[0].casefold() in FIRST_NOUNS:
        # A house is shown ("Restaurante Pimenta"): whoever signs stands above it.
        return None
    full, first = shown.casefold(), shown.split()[0].casefold()
    # "raj here from Double Helix" begins the letter.
    spoken = full in ALL_GIVEN_NAMES
    end = len(text)
    lines: list[str] = []
    for _ in range(24):
        begin = max(text.rfind("\n", start, end) + 1, start)
        line = text[begin:end].strip(" *_>–-\t")
        bare = line.casefold().strip(" ,.")
        if line:
            lines.insert(0, line)
        if (
            bare == first
            or (
                bare.startswith(full)
                and not (spoken and bare.startswith(f"{full} ") and len(bare.split()) > _WORDS_OF_NAME)
            )
            or (full == first and bare.startswith(first + " ") and len(bare.split()) < _WORDS_OF_NAME)
        ):
            return lines[:_MAX_LINES], begin
        if len(lines) >= _MAX_LINES or begin <= start or len(line) > 160:  # noqa: PLR2004 - a paragraph
            return None
        end = begin - 1
    return None


def _closing_block(text: str, start: int) -> tuple[list[str], int]:
    """Return the lines behind the last closing words, or the last ones of the text where they are short."""
    tail = text[start:].split("\n")
    offset = start
    places: list[int] = []
    for line in tail:
        places.append(offset)
        offset += len(line) + 1
    for index in range(len(tail) - 1, max(-1, len(tail) - 40), -1):
        match = CLOSING.match(tail[index][:160])
        if match is None:
            continue
        rest = match[1].strip(" ,.-–*_")
        if len(rest.split()) > 6:  # noqa: PLR2004 - "Thanks for ..." is a sentence
            continue
        lines = [rest] if rest and not rest[0].islower() else []
        lines += [each.strip(" *_>") for each in tail[index + 1 :]]
        return _up_to_break(lines), places[index]
    short: list[str] = []
    place = len(text)
    for index in range(len(tail) - 1, max(-1, len(tail) - 9), -1):
        line = tail[index].strip(" *_>–-")
        if not line and (not short or not _is_name(short[0])):
            continue
        if not line or len(line) > 50 or line[-1] in ".?!:," or "://" in line:  # noqa: PLR2004 - a name or title is short
            break
        short.insert(0, line)
        place = places[index]
    named = bool(short) and _is_name(short[0])
    return (short, place) if named else ([], len(text))


def _is_name(line: str) -> bool:
    return bool(read_people(line.title() if line.islower() else line, 0, single=len(line.split()) == 1))


def _up_to_break(lines: list[str]) -> list[str]:
    kept: list[str] = []
    for line, following in pairwise([*lines, ""]):
        if line:
            kept.append(line[:120])
        elif len(kept) > 1 and not following:
            break
        if len(kept) >= _MAX_LINES:
            break
    return kept


def _parse(lines: list[str], position: int, layer: Layer) -> SignOff:
    name = title = company = None
    for index, line in enumerate(_KISSES.sub("", each) for each in lines):
        numbered = index > 0 and NO_COMPANY.search(line.replace(" @ ", " ")) is not None
        rest = line
        if name is None and index < 2 and not numbered:  # noqa: PLR2004 - a name stands first
            people = read_people(line.title() if line.islower() else line, 0, single=True, limit=1)
            # "Acme Recruiting" on its own line is a team.
            if people and not TEAM.match(line):
                name, title = people[0].name, people[0].title
                rest = line[people[0].end :].lstrip(" ,|–—-@\t")
                rest = rest.removeprefix("at ").removeprefix("from ")
                if not rest:
                    continue
        if title is None and (joint := _joint_title(rest, lines[index + 1 :], layer)):
            title = joint
            continue
        for piece in _PIECES.split(rest):
            words = piece.strip(" ,.|–—-*_()")
            if not words or (numbered and NO_COMPANY.search(words)):
                continue
            if title is None and (is_title(words) or is_department(words)) and not _is_house(words, layer):
                title = words
            elif company is None and not numbered and (found := team_company(words) or _company(words, name, layer)):
                company = found
    company = _by_domain(lines, name, _CJK_UNIT.sub("", company) if company else None, layer)
    return SignOff(
        name=name,
        title=title or _between(lines, name, company),
        company=company,
        quote=" / ".join(lines)[:200],
        position=position,
    )


def _joint_title(line: str, below: list[str], layer: Layer) -> str | None:
    """Return "Senior Director, Lab Operations" where a line below names the house, so that this one does not."""
    first, comma, second = line.partition(", ")
    label = company_label(layer.letter.sender.email) if layer.letter.sender else None
    plain = comma and is_title(first) and len(second.split()) <= _WORDS_OF_NAME and second.replace(" ", "").isalpha()
    if not plain or label is None or spells_label(second, label) or not second[0].isupper():
        return None
    return line if any(spells_label(each, label) for each in below) else None


def _between(lines: list[str], name: str | None, company: str | None) -> str | None:
    """Return the one line between the name and the company: a title, known or not ("Gobernanta")."""
    if name is None or company is None or len(lines) < 3 or lines[0].strip(" ,.") != name:  # noqa: PLR2004 - name, title, company
        return None
    said = lines[1].strip(" ,.|–—-*_()")
    plain = said[:1].isupper() and len(said.split()) <= _WORDS_OF_NAME and not NO_COMPANY.search(said)
    return (
        said
        if plain and company not in said and company in lines[2] and not any(each.isdigit() for each in said)
        else None
    )


def _by_domain(lines: list[str], name: str | None, company: str | None, layer: Layer) -> str | None:
    """Return the piece that spells the sender's domain ("Styrer, Tinden barnehage"), else the company read so far."""
    label = company_label(layer.letter.sender.email) if layer.letter.sender else None
    if label and not (company and spells_label(company, label)):
        pieces = [piece.strip(" ,.|–—-*_()") for line in lines for piece in (line, *_PIECES.split(line))]
        fitting = [each for each in pieces if each and each != name and len(each.split()) <= 5 and _fits(each, label)]  # noqa: PLR2004 - a name's length
        return min(fitting, key=len) if fitting else company
    return company


def _fits(words: str, label: str) -> bool:
    """Say whether a line or its piece is the name that the sender's domain is made of."""
    plain = words[0].isupper() and not NO_COMPANY.search(words) and not is_department(words)
    return plain and not TEAM.match(words) and spells_label(words, label)


def team_company(words: str) -> str | None:
    """Return the company of "The Acme Recruiting Team" or "Talent Acquisition, Acme", None where it has no name."""
    match = TEAM.match(words) or OF_TEAM.match(words)
    found = match[1].strip(" ,.-–|'’") if match else ""
    found = found.removesuffix("'s").removesuffix("’s")
    if len(found) < 2 or not (found[0].isupper() or found[0].isdigit()):  # noqa: PLR2004 - a name's length
        return None
    if is_department(found) or found.casefold() in _GENERIC:
        return None
    return found


def _is_house(words: str, layer: Layer) -> bool:
    """Say whether a piece is a company's name although it holds a job: "Keane & Sons Funeral Directors"."""
    label = company_label(layer.letter.sender.email) if layer.letter.sender else None
    telling = len(words.split()) > 1 and not is_department(words.rsplit(maxsplit=1)[-1])
    return _is_firm(words) or (telling and label is not None and spells_label(words, label))


def _is_firm(words: str) -> bool:
    """Say whether words end as only a company's name does: "Partner" is also a job, "Partners" is not."""
    last = words.rsplit(maxsplit=1)[-1].casefold().strip(".")
    return len(words.split()) > 1 and last in _FIRMS


def _has_company_ending(words: str) -> bool:
    last = words.rsplit(maxsplit=1)[-1].casefold().strip(".")
    return last in COMPANY_ENDINGS and not is_department(last)


def _company(words: str, name: str | None, layer: Layer) -> str | None:
    """Return a signature's piece where it names the company: behind a name, capitalised and no title."""
    if NO_COMPANY.search(words) or len(words) > 50 or len(words.split()) > 5 or not words[0].isalnum():  # noqa: PLR2004 - a name's length
        return None
    if words.rsplit(maxsplit=1)[-1].casefold() in _UNITS:
        return None
    if words[0].islower() or is_title(words) or is_department(words) or words == name or words[-1] in "?!:":
        return None
    small = [each for each in words.split() if each[0].islower() and each not in _LINKS]
    if len(small) > 1:
        # "Vacancy holder support"
        return None
    if name is None and not _has_company_ending(words):
        return None
    domain = layer.letter.sender.email.rpartition("@")[2] if layer.letter.sender else ""
    joined = "".join(each for each in words.casefold() if each.isalnum())
    if _has_company_ending(words) or (domain and joined[:4] in domain.replace("-", "")):
        return words
    return words
