"""Who interviews, as prose says it: sentences, labelled lists, tables, and writers who will call themselves."""

import re
from collections.abc import Collection
from dataclasses import dataclass, replace
from itertools import islice
from typing import Final

from prepmail.domain.reading import Evidence, Interviewer
from prepmail.reading.mail.domains import company_label
from prepmail.reading.mail.layers import Layer
from prepmail.reading.people.cues import people_met, people_who
from prepmail.reading.people.given_names import GIVEN_NAMES
from prepmail.reading.people.kinds import is_department, kind_of
from prepmail.reading.people.known import Known, find_known, merge_people, same_person
from prepmail.reading.people.lower_case import with_capitals
from prepmail.reading.people.mentions import read_mentions
from prepmail.reading.people.name_lists import read_lists
from prepmail.reading.people.name_rows import read_cells
from prepmail.reading.people.names import Named, read_people
from prepmail.reading.people.sign_offs import SignOff, find_sign_off
from prepmail.reading.people.words import ASK_FOR, CANNOT, MEETING, MEETS, THEY, WITH
from prepmail.reading.people.writers import find_writer, writer_says
from prepmail.reading.position.east_asian import read_asian_people
from prepmail.reading.position.organisations import names_organisation
from prepmail.reading.prose.cue_patterns import before_name, within
from prepmail.reading.prose.sentences import join_lines, sentence_around

_MAX_PEOPLE: Final = 30
# Fewer letters begin too many names.
_LEAST: Final = 6
# Characters between the names of a list.
_LISTED: Final = 40
_TEXT: Final = 20_000
_MAX_CUES: Final = 300
# A letter says where one meets in its first lines.
_NEAR: Final = 4_000
_MAX_LINES: Final = 10
# Letters of a chain that are asked for the writer's job.
_MAX_LETTERS: Final = 8
# "… and Mr" with the name on the next line; the text keeps its length.
_HONORIFIC_ENDS = re.compile(
    r"(\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Herr|Herrn|Frau|Mme|Sra?|Sig|Dott|Dhr|Mevr|Pan|Pani|Panem|Panią)\.?)\n"
    r"(?=[^\W\d_a-zß-öø-ÿ])"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ProsePeople:
    """Who interviews, and the words that say so; ``writer`` is who wrote the letter, interviewing or not."""

    interviewers: tuple[Interviewer, ...] = ()
    evidence: Evidence | None = None
    writer: Interviewer | None = None
    writer_interviews: bool = False


def find_people(
    layer: Layer, *, person: Collection[str] = (), others: Collection[Layer] = (), company: str | None = None
) -> ProsePeople:
    """Return who interviews according to one letter.

    ``person`` holds the person's own addresses in lower case, ``others`` the letters around this one (their senders'
    and recipients' names are known by them), ``company`` the employer, whose name is nobody's. Whoever only writes,
    arranges or forwards is no interviewer.
    """
    text = with_capitals(_HONORIFIC_ENDS.sub(r"\1 ", join_lines(layer.text)[:_TEXT]))
    sign_off = find_sign_off(layer)
    known = find_known(layer, others, person, company)
    writer = _titled(find_writer(layer, sign_off, person), others)
    found = _named(layer, text, sign_off, known, writer)
    quotes = [sentence_around(text, each.start, each.end) for each in found]
    interviewers = merge_people(found, known, writer)
    said = writer_says(text[: sign_off.position], writer, found, company=company)
    if writer and said is not None and writer.name and not _holds(interviewers, writer):
        interviewers = [*interviewers, writer]
        quotes.append(said)
    quote = " … ".join(dict.fromkeys(quotes))[:300]
    return ProsePeople(
        interviewers=tuple(interviewers[:_MAX_PEOPLE]),
        evidence=Evidence(source="text of the mail", quote=quote) if interviewers else None,
        writer=writer,
        writer_interviews=said is not None,
    )


def _titled(writer: Interviewer | None, others: Collection[Layer]) -> Interviewer | None:
    """Return the writer with the job that they sign with in another letter of the chain, where this one has none."""
    if writer is None or writer.title or not writer.email:
        return writer
    for each in islice(others, _MAX_LETTERS):
        if each.letter.sender and each.letter.sender.email == writer.email:
            signed = find_sign_off(each)
            if signed.title and same_person(signed.name or "", writer.name or ""):
                return replace(writer, title=signed.title, kind=kind_of(signed.title))
    return writer


def people_in(line: str, *, header: str | None = None, banned: Collection[str] = ()) -> tuple[Interviewer, ...]:
    r"""Return the people of one row or slot of a schedule ("10:00\\tSystem design\\tAna Silva, Staff Engineer").

    ``header`` is the table's first row: where it names the interviewers' column only that one counts. ``banned`` holds
    names in lower case to leave out (the person's, the company's).
    """
    forbidden = frozenset(banned)
    people: list[Named] = []
    for text in _HONORIFIC_ENDS.sub(r"\1 ", line[:2000]).split("\n")[:_MAX_LINES]:
        found = list(read_cells(text, header=header, banned=forbidden))
        if not found:
            for cue in islice(before_name(f"{WITH}|{MEETS}").finditer(text), 20):
                found += read_people(text, cue.end(), single=True, banned=forbidden)
        people += found
    return tuple(merge_people(people, Known(banned=forbidden), None))


def _named(layer: Layer, text: str, sign_off: SignOff, known: Known, writer: Interviewer | None) -> list[Named]:
    found = _said(layer, text, sign_off, known, writer)
    body = text[: sign_off.position]
    if not found:
        found += people_who(body, CANNOT, known.banned)
    if not found:
        subject = layer.letter.subject or ""
        for cue in before_name(WITH).finditer(subject):
            if within(MEETING).search(subject, 0, cue.start()):
                people = read_people(subject, cue.end(), banned=known.banned, limit=4)
                # They stand outside the text: no place in it.
                found += [replace(each, start=0, end=0) for each in people if " " in each.name]
    if not found:
        for cue in islice(before_name(ASK_FOR).finditer(body), 5):
            found += [each for each in read_people(body, cue.end(), banned=known.banned, limit=2) if each.title]
    return sorted(found, key=lambda each: each.start)


def _said(layer: Layer, text: str, sign_off: SignOff, known: Known, writer: Interviewer | None) -> list[Named]:
    """Return whom the text names: by its phrases and lists, then whoever else stands in it in full."""
    if asian := list(read_asian_people(text)):
        return asian
    body = text[: sign_off.position]
    found = [
        *people_met(body, known.banned),
        *people_who(body, THEY, known.banned),
        *read_lists(text, banned=known.banned),
    ]
    mentions = list(read_mentions(body, banned=known.banned, taken=found))
    for each in mentions:
        # Whoever signs is named otherwise only in a list with others.
        signs = writer is not None and same_person(writer.name or "", each.name)
        if not signs or any(
            0 <= max(each.start, other.start) - min(each.end, other.end) < _LISTED
            and not re.search(r"[.!?\n]", text[min(each.end, other.end) : max(each.start, other.start)])
            for other in (*found, *mentions)
            if other is not each
        ):
            found.append(each)
    everything = f"{layer.letter.subject or ''}\n{text}"
    everything = everything[:_NEAR]
    found = [each for each in found[:_MAX_CUES] if each.title or not _is_named_as_place(each.name, everything)]
    label = company_label(layer.letter.sender.email) if layer.letter.sender else None
    found = [each for each in found if not _is_house(each.name, known.banned)]
    titles = {each.title.casefold() for each in found if each.title}
    found = [each for each in found if each.name.casefold() not in titles]
    if label:
        # "with Stour Valley Water" from stourvalley.example
        found = [each for each in found if not _is_firm(each.name, label)]
    return found


def _is_named_as_place(name: str, text: str) -> bool:
    """Say whether one meets at the name: "entretien avec Boréal Énergie", where the subject says "chez" it."""
    words = r"at|@|chez|bei|hos|bij|presso|join|joining|thank you for applying to|application to"
    return " " in name and re.search(rf"(?<!\w)(?:{words}) {re.escape(name)}(?!\w)", text, re.IGNORECASE) is not None


def _is_house(name: str, banned: frozenset[str]) -> bool:
    """Say whether words that look like a name are an organisation's, or a part of the employer's."""
    folded = name.casefold()
    if is_department(name):
        return True
    if names_organisation(name) and folded.split()[0] not in GIVEN_NAMES:
        return True
    return " " in folded and any(folded in each for each in banned if " " in each and each != folded)


def _is_firm(name: str, label: str) -> bool:
    """Say whether two or more words are the sender's firm: its domain begins with them or they with it."""
    joined, bare = "".join(each for each in name.casefold() if each.isalnum()), label.replace("-", "")
    return (
        " " in name and min(len(joined), len(bare)) >= _LEAST and (joined.startswith(bare) or bare.startswith(joined))
    )


def _holds(people: list[Interviewer], each: Interviewer) -> bool:
    return any(
        (other.name and each.name and same_person(other.name, each.name)) or (other.email and other.email == each.email)
        for other in people
    )
