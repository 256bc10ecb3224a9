"""Every mail in every variant: nothing empty, nothing left over, nothing too long, nothing hard to read."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from itertools import islice, pairwise, product

import pytest

from prepmail.domain.person import Preferences
from prepmail.domain.reading import Facts, Format, Medium, PersonKind, Round
from prepmail.domain.step import MailKind, Section, Step
from prepmail.writing.mails import Mail
from tests.writing.mail_world import BARE, EVERYBODY, FACTS, NOW, PERSON, START, seen, tags, usual, write
from tests.writing.readability import grade

FORMATS = (Format.ONE_ON_ONE, Format.PANEL, Format.GROUP)
MEDIUMS = (Medium.VIDEO, Medium.PHONE, Medium.ONSITE)
OF_KIND = {each.kind: each for each in EVERYBODY}
LANGUAGES = ("en-GB", "de")
ROUNDS = list(Round)
_ADDRESS = re.compile(r"\S+://\S+|mailto:\S+|tel:\S+")
_HEADINGS = ("h1", "h2", "h3")
_EMPTY = re.compile(r"(?:^|[ (])[.,;:](?: |$)|[:,;]\s*[.;,]|\(\)|\(\s|\s\)|“”|„“|\. \.")


def variants(kind: MailKind) -> Iterator[tuple[str, Facts]]:
    """Return every combination; the round goes through all of them by and by."""
    shapes = (*product(FORMATS, MEDIUMS), (Format.UNKNOWN, Medium.UNKNOWN))
    for number, ((form, medium), who, full) in enumerate(product(shapes, PersonKind, (True, False))):
        stage = ROUNDS[number % len(ROUNDS)]
        if full:
            people = (OF_KIND[who],) if form is Format.ONE_ON_ONE else (OF_KIND[who], *EVERYBODY)
            facts = replace(FACTS, format=form, medium=medium, interviewers=people, round=stage)
        else:
            # Of the sparse ones, which are every second, a third name nobody.
            someone = (replace(OF_KIND[who], title=None, email=None),) if number // 2 % 3 else ()
            facts = replace(BARE, format=form, medium=medium, interviewers=someone, round=stage)
        yield f"{kind} {form} {medium} {who} {'full' if full else 'sparse'} {stage}", facts


def render(kind: MailKind, facts: Facts, language: str) -> Mail:
    person = replace(PERSON, preferences=Preferences(zone="America/New_York", language=language))
    step = Step(step_id="s", kind=kind, generation=1, due=NOW, sections=tuple(Section))
    more = {"step": step} if kind is MailKind.EXPRESS else {}
    after = kind in {MailKind.THANK_YOU, MailKind.FOLLOW_UP}
    return write(kind, usual(kind, facts), person=person, now=START + timedelta(hours=3) if after else NOW, **more)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", list(MailKind))
def test_every_variant_of_every_mail_is_whole(kind: MailKind, language: str) -> None:
    for name, facts in variants(kind):
        mail = render(kind, facts, language)
        wrong = list(find_faults(mail))
        assert wrong == [], name


def find_faults(mail: Mail) -> Iterator[str]:
    """Return what a careful reader would object to."""
    if not 0 < len(mail.subject) < 78:
        yield f"subject of {len(mail.subject)}: {mail.subject}"
    for body in (mail.subject, mail.text, seen(mail.html)):
        words = _ADDRESS.sub("x", body)
        found = (words.find(sign) for sign in ("{", "}", "None", "Undefined", "TODO", "!", "[", "]"))
        yield from (f"left over in: {words[max(0, at - 40) : at + 40]}" for at in found if at >= 0)
    lines = mail.text.splitlines()
    yield from (fault for each in lines for fault in find_faults_of_line(each))
    for one, two in pairwise(each for each in tags(mail.html) if each != "div"):
        if one in _HEADINGS and two in _HEADINGS and two <= one:
            yield f"a {one} with nothing below it"
    if any(not one and not two for one, two in pairwise(lines)):
        yield "two blank lines"
    if len(mail.html.encode()) > 60_000:
        yield f"{len(mail.html)} bytes"


def find_faults_of_line(line: str) -> Iterator[str]:
    if len(line) > 998 or (len(line) > 74 and " " in line.strip()):
        yield f"line of {len(line)}: {line[:60]}"
    if "  " in line.strip():
        yield f"double space: {line}"
    if found := _EMPTY.search(_ADDRESS.sub("x", line.removeprefix("> ").strip())):
        yield f"{found.group()!r} in: {line}"
    if line.strip() in {"-", "1."}:
        yield f"an empty item: {line}"


@pytest.mark.parametrize("kind", [each for each in MailKind if each not in {MailKind.RECEIPT, MailKind.ASK_AGAIN}])
def test_every_mail_can_be_read_after_eight_years_of_school(kind: MailKind) -> None:
    for name, facts in islice(variants(kind), 0, None, 7):
        body = render(kind, facts, "en-GB").text.split("\n-- \n")[0]
        # A date with its clock is no sentence, and an address no word.
        plain = re.sub(r"\([^)]*UTC[^)]*\)|\d+|[^\s@]+@\S+", "", _ADDRESS.sub("", body))
        assert grade(plain) <= 8, name
