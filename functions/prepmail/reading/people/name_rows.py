"""People in one row of a schedule: behind its time, in its cells, at its end."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from prepmail.reading.people.given_names import GIVEN_NAMES
from prepmail.reading.people.kinds import is_title
from prepmail.reading.people.names import Named, read_people
from prepmail.reading.position.company_names import is_town

TIME = re.compile(r"\b\d{1,2}(?:[:.h]\d{2}|[ \u00a0]?(?:[ap]\.?m\b|uhr\b|h\b))", re.IGNORECASE)
# "Marcus can't make 3pm": a sentence that happens to hold a time.
_SENTENCE_GOES_ON = re.compile(r"\s+[^\W\d_A-ZÀ-Þ]{2,}|['’]")
_NOISE = re.compile(r"(?:[\s\d:.,;|/()–—-]|(?<=[\s\d])(?:[ap]\.?m\.?|uhr|hrs?|h)\b){0,60}", re.IGNORECASE)
_PIECES = re.compile(r"\s(?:with|mit|avec|con|met|com|med|w/)\s|\t|\s[–—|/-]\s|:\s|[(]|\s[–—]")
WHO_COLUMN = re.compile(
    r"(?:your )?(?:interviewer\w{0,6}|interviewer\(s\)|who|with|name|names?|panel\w{0,5}|host|people|person|"
    r"team member\w?|"
    r"gespr[äa]chspartner\w{0,6}|mit|wer|teilnehmer|interlocut\w{3,6}|avec|qui|entrevistador\w{0,3}|con|qui[ée]n|"
    r"intervistator\w|chi|gesprekspartner\w?|met|wie|com|quem|rozm[óo]wc\w|kto|z kim|intervjuare|med|vem|hvem|"
    r"m[øo]der)$",
    re.IGNORECASE,
)
_TITLE_COLUMN = re.compile(
    r"(?:job )?(?:title|role|position|funktion|rolle|fonction|poste|cargo|puesto|ruolo|functie|stanowisko|roll|"
    r"titel|stilling)$",
    re.IGNORECASE,
)


def read_cells(line: str, *, header: str | None = None, banned: frozenset[str] = frozenset()) -> Iterator[Named]:
    """Yield the people of one row or line of a schedule, with their place in it."""
    columns = [each.strip(" *_:") for each in header.split("\t")] if header else []
    who = next((index for index, each in enumerate(columns) if WHO_COLUMN.match(each)), None)
    if who is None:
        yield from _pieces(line, banned)
        return
    cells = line.split("\t")
    if who >= len(cells):
        return
    offset = sum(len(each) + 1 for each in cells[:who])
    titles = next((index for index, each in enumerate(columns) if index != who and _TITLE_COLUMN.match(each)), None)
    title = cells[titles].strip() if titles is not None and titles < len(cells) else ""
    cell = line[: offset + len(cells[who])]
    lead = len(cells[who]) - len(cells[who].lstrip(" *_"))
    people = read_people(cell, offset + lead, single=True, banned=banned)
    for each in people:
        fits = len(people) == 1 and each.title is None and is_title(title)
        yield replace(each, title=title) if fits else each


def _pieces(line: str, banned: frozenset[str]) -> Iterator[Named]:
    """Try each piece of a line: behind the time, a tab, a dash, a colon or a bracket."""
    starts = [_NOISE.match(line), *islice(_PIECES.finditer(line), 20)]
    end = 0
    for each in starts:
        if each is None or each.end() < end:
            continue
        noise = _NOISE.match(line, each.end())
        start = noise.end() if noise else each.end()
        celled = line.count(" | ") > 1
        tabbed = celled or ("\t" in line and (start == 0 or line[start - 1] in "\t "))
        people = read_people(line, start, banned=banned)
        if (
            people
            and not _SENTENCE_GOES_ON.match(line, people[-1].end)
            and any(
                is_sure_in_row(person, tabbed=tabbed or _ends_row(line, start, people[-1].end)) for person in people
            )
        ):
            yield from people
            end = people[-1].end


def _ends_row(line: str, start: int, end: int) -> bool:
    """Say whether names close a row that began with a time: "11:00 - 11:45  System Design – Akua Mensah"."""
    timed = TIME.search(line, 0, 20)
    return (
        timed is not None
        and not line[end:].strip()
        and line[max(0, start - 2) : start].strip(" \t") in {"–", "-", "—", "|", ":"}
    )


def is_sure_in_row(each: Named, *, tabbed: bool) -> bool:
    """Say whether two capitalised words in a line are a person: known, titled, or alone in a cell of a table."""
    if is_town(each.name):
        return False
    known = each.name.split()[0].casefold().split("-")[0] in GIVEN_NAMES
    return known or each.title is not None or each.email is not None or (tabbed and " " in each.name)
