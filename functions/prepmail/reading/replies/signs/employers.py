"""Find the employer in a person's words, in place of the one we hold."""

import re
from collections.abc import Iterator
from itertools import chain
from typing import Final

from prepmail.domain.reading import Facts
from prepmail.reading.dates.lexemes import word_set
from prepmail.reading.people.given_names import GIVEN_NAMES
from prepmail.reading.position.roles import as_role
from prepmail.reading.replies.saying import Saying, Topic
from prepmail.reading.replies.signs.nobody import ORGANISATIONS
from prepmail.reading.replies.signs.shape import FactSigns
from prepmail.reading.replies.signs.titles import cut_title, denies, has_capital, is_held, names_longer, without_title
from prepmail.reading.replies.signs.ways_in import Found

_NAME_RUN = re.compile(
    r"(?<![\w'’])(?-i:[A-Z0-9ÄÖÜ])(?:[\w&.'’/+-]*)(?: (?:(?-i:[A-Z0-9ÄÖÜ&])[\w&.'’/+-]*|and (?=[A-Z])"
    r"|of (?=[A-Z])|und (?=[A-Z])))*"
)
_TITLED = re.compile(r"(?:head|director|vp|c[etfo]o|dr|mr|ms|mrs|prof|frau|herrn?|hr)\b", re.IGNORECASE)
_NAMED = re.compile(r"[:=]\s*$|(?:called|named|heißt|lautet)\s*$")
_BEFORE_NAME: Final = word_set(
    "it's its it the company no sorry firma es ist is i'm at company's firm's employer's client's name's name employer"
    " firm client actually really with for"
)
# "I'm going for Delivery Driver at Globex": the job, then who has it.
_JOB_AT = re.compile(
    r"(?<!\w)(?:going|up|applied|applying|interviewing|interviewed|considered|in|down|interview is|it'?s|(?:role|job"
    r"|position|post)(?:'s| is)"
    r"|application|interview) (?:for |as |to be )?(?:the |an? )?(?:role |position |job |post )?(?:of |as )?"
    r"(?P<job>[^,;.()]{3,50}?) (?P<at>at|with|for) (?:a company called )?(?P<value>(?-i:[A-Z])[^;()]{0,100})",
    re.IGNORECASE,
)
_NEAR: Final = 40
_HOUSE = re.compile(r"(?: offices?| headquarters| hq| building| büro| zentrale)$", re.IGNORECASE)


def find_company(text: str, facts: Facts, signs: FactSigns) -> Found:
    """Return the employer that a text names."""
    for found in chain(_against_ours(text, facts, signs), _beside_ours(text, facts, signs)):
        return found
    for at, words in enumerate(signs.company):
        for match in words.finditer(text):
            name = cut_title(match["value"], signs, comma=", ")
            if _is_house(name, facts):
                continue
            if is_held(name, facts.company) and (at or _is_agency(text, facts, signs)):
                continue
            if is_held(name, facts.company):
                name = facts.company or name
            elif not _may_be_employer(name, text[: match.start("value")], signs, sure=at == 0):
                continue
            return Found(sayings=(Saying(topic=Topic.COMPANY, value=name),), rest=without_title(text, match, name))
    return Found(rest=text, denies=denies(text, facts.company, signs) and not _is_agency(text, facts, signs))


def _against_ours(text: str, facts: Facts, signs: FactSigns) -> Iterator[Found]:
    """Yield the name that stands against the one we hold: "not Acme but Globex", "Globex instead of Acme"."""
    for match in signs.swapped_for.finditer(text):
        name = cut_title(match["value"], signs, comma=", ")
        if (
            is_held(match["old"], facts.company)
            and name
            and not (is_held(name, facts.role) or signs.no_name.match(name))
        ):
            yield Found(sayings=(Saying(topic=Topic.COMPANY, value=name),), rest=_cut(text, *match.span()))
    for match in signs.against.finditer(text):
        name, start = _name_before(text[: match.start()], signs)
        if is_held(match["old"], facts.company) and name and not is_held(name, facts.role):
            yield Found(sayings=(Saying(topic=Topic.COMPANY, value=name),), rest=_cut(text, start, match.end()))


def _beside_ours(text: str, facts: Facts, signs: FactSigns) -> Iterator[Found]:
    """Yield the name that is the one we hold and more, and the one behind a job: "Data Analyst at Globex"."""
    for name, start in names_longer(text, facts.company, signs):
        if not set(name.casefold().split()) & GIVEN_NAMES:
            yield Found(sayings=(Saying(topic=Topic.COMPANY, value=name),), rest=_cut(text, start, start + len(name)))
    for match in _JOB_AT.finditer(text):
        name = cut_title(match["value"], signs, comma=", ")
        if as_role(match["job"]) and not is_held(name, facts.company) and _may_be_employer(name, "", signs, sure=False):
            # The job before it is still to be read.
            end = text.find(name, match.start("value")) + len(name)
            yield Found(sayings=(Saying(topic=Topic.COMPANY, value=name),), rest=_cut(text, match.start("at"), end))


def _is_house(name: str, facts: Facts) -> bool:
    """Tell a place of theirs from their name: "at Acme's Berlin office"."""
    return _HOUSE.search(name) is not None or bool(
        facts.company
        and name.casefold().startswith((f"{facts.company}'s ".casefold(), f"{facts.company} hq".casefold()))
    )


def _cut(text: str, start: int, end: int) -> str:
    return f"{text[:start]} {text[end:]}"


def _may_be_employer(name: str, lead: str, signs: FactSigns, *, sure: bool) -> bool:
    """Tell whether a name may be an employer's; ``sure`` where a word for one led to it."""
    if sure and " " in name and name.casefold().split()[-1] in ORGANISATIONS:
        # "acme energy"
        return not signs.no_name.match(name)
    if not name or ((signs.no_name.match(name) or not has_capital(name)) and not _NAMED.search(lead)):
        return False
    if sure:
        return True
    words = name.casefold().split()
    somebody = words[0] in GIVEN_NAMES and not set(words[1:]) & ORGANISATIONS
    return name[:1].upper() == name[:1] and not (as_role(name) or somebody or _TITLED.match(name))


def _is_agency(text: str, facts: Facts, signs: FactSigns) -> bool:
    """Tell whether the employer we hold is said to be only the agency."""
    held = (facts.company or "").casefold()
    leads = (text[max(0, found.start() - _NEAR) : found.start()] for found in signs.only_agency.finditer(text))
    return bool(held) and any(held in each.casefold() for each in leads)


def _name_before(text: str, signs: FactSigns) -> tuple[str, int]:
    """Return the name that ends a text, and where it begins."""
    run = next((each for each in _NAME_RUN.finditer(text) if not text[each.end() :].strip(" ,")), None)
    words = run[0].split(" ") if run else []
    while words and (words[0].casefold() in _BEFORE_NAME or (len(words) > 1 and signs.no_name.match(words[0]))):
        words.pop(0)
    name = " ".join(words)
    return ("", 0) if run is None or not name or signs.no_name.fullmatch(name) else (name, run.end() - len(name))
