"""What a second reader may add to a reading: only what stands in the letter word for word, times by our own grammar.

The rules come first and are never overruled. A second reader is asked where they are unsure, sees one letter without
addresses and numbers, and every value it returns needs a quotation that the letter holds.
"""

import re
from dataclasses import replace
from datetime import datetime
from typing import Final

from prepmail.domain.reading import (
    Action,
    Evidence,
    Facts,
    Found,
    Interviewer,
    Question,
    Reading,
    Suggested,
    Suggestion,
)
from prepmail.reading.calendar.people import looks_like_name
from prepmail.reading.dates.find import find_mentions
from prepmail.reading.dates.mentions import Mention, Reference
from prepmail.reading.mail.mime import open_parcel
from prepmail.reading.prose.voices import hear
from prepmail.reading.questions import ask_about

MOST: Final = 6_000
_SOURCE: Final = "second reader, from the text of the mail"
_ADDRESS = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w.-]{1,190}")
_NUMBER = re.compile(r"(?<![\w:])\+?\d[\d ().-]{7,20}\d(?![\w:])")
_LINK = re.compile(r"https?://\S{1,2000}")
_MOST_PEOPLE: Final = 10


def is_unsure(reading: Reading) -> bool:
    """Say whether the rules left open what a careful reader might find: an invite without its date or employer."""
    if reading.action is Action.ASK_FOR_DATE:
        return not any(each.facts.slots or each.facts.booking_url for each in reading.found)
    words = [each for each in reading.found if not each.from_calendar and not each.cancelled]
    return reading.action in {Action.NEW, Action.RESCHEDULE} and any(
        each.facts.start is None or each.facts.company is None for each in words
    )


def show_letter(content: bytes, *, now: datetime, zone: str | None) -> tuple[str, datetime]:
    """Return the letter of a mail that counts, as a second reader may see it, and when it was written.

    Raise ``NotReadableError`` like ``read``; ``now`` (aware) stands in for a missing Date.
    """
    main = hear(open_parcel(content).layers, now=now, zone=zone).main
    return (redact(main.layer.text), main.sent) if main else ("", now)


def redact(text: str) -> str:
    """Return the part of a letter that a second reader may see: 6,000 characters without links, addresses, numbers."""
    text = _LINK.sub("[link]", text[: 4 * MOST])
    return _NUMBER.sub("[number]", _ADDRESS.sub("[address]", text))[:MOST]


def add_suggestion(reading: Reading, suggestion: Suggestion, text: str, *, sent: datetime, zone: str | None) -> Reading:
    """Return the reading with what the suggestion proves by quotations of ``text``, the letter it was shown.

    ``sent`` (aware) is when the letter was written. A date found this way is always asked about.
    """
    if not reading.found:
        return reading
    first, *others = reading.found
    facts, questions = _filled(first.facts, suggestion, text), first.questions
    if facts.start is None and not facts.slots and reading.action is not Action.RESCHEDULE:
        mention = _date(suggestion.when, text, Reference(now=sent, zone=zone))
        if mention is not None:
            facts, questions = _dated(facts, mention), (*questions, _question(mention))
    found: Found = replace(first, facts=facts, questions=questions)
    action = Action.NEW if reading.action is Action.ASK_FOR_DATE and facts.start else reading.action
    return replace(reading, action=action, found=(found, *others))


def _filled(facts: Facts, suggestion: Suggestion, text: str) -> Facts:
    evidence = dict(facts.evidence)
    company, role, people = facts.company, facts.role, facts.interviewers
    if company is None and suggestion.company and _proves(suggestion.company, text):
        company, evidence["company"] = suggestion.company.value, _evidence(suggestion.company.quote)
    if role is None and suggestion.role and _proves(suggestion.role, text):
        role, evidence["role"] = suggestion.role.value, _evidence(suggestion.role.quote)
    if not people:
        proven = [
            each for each in suggestion.people[:_MOST_PEOPLE] if _proves(each, text) and looks_like_name(each.value)
        ]
        people = tuple(Interviewer(name=each.value) for each in proven)
        if proven:
            evidence["interviewers"] = _evidence(proven[0].quote)
    return replace(facts, company=company, role=role, interviewers=people, evidence=evidence)


def _date(said: Suggested | None, text: str, reference: Reference) -> Mention | None:
    """Return the one time that the quoted words mean; the value that the reader gave for it is not looked at."""
    if said is None or not _stands_in(said.quote, text):
        return None
    found = find_mentions(said.quote, reference)
    return found[0] if len({each.start for each in found}) == 1 else None


def _dated(facts: Facts, mention: Mention) -> Facts:
    said = _evidence(mention.quote)
    return replace(
        facts,
        start=mention.start,
        end=mention.end,
        tz=mention.tz,
        evidence={**facts.evidence, "start": said, "tz": said},
    )


def _question(mention: Mention) -> Question:
    asked = ask_about(mention)
    if asked is not None:
        return asked
    quote = " ".join(mention.quote.split())[:80]
    return Question(field="start", text=f"Is “{quote}” the time of your interview?")


def _proves(said: Suggested, text: str) -> bool:
    """Say whether a value stands in its quotation, and the quotation in the letter."""
    return _flat(said.value) != "" and _flat(said.value) in _flat(said.quote) and _stands_in(said.quote, text)


def _stands_in(quote: str, text: str) -> bool:
    return len(_flat(quote)) > 1 and _flat(quote) in _flat(text)


def _flat(text: str) -> str:
    return " ".join(text.split())


def _evidence(quote: str) -> Evidence:
    return Evidence(source=_SOURCE, quote=_flat(quote)[:200])
