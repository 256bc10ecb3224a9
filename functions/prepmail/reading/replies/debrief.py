"""What a person tells after an interview: their sentences as they wrote them, and by when an answer was promised."""

import re
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Final

from prepmail.reading.dates.find import find_fragments, find_mentions
from prepmail.reading.dates.mentions import Reference
from prepmail.reading.replies.clauses import is_small_talk, split_sentences
from prepmail.reading.replies.in_english import rewrite, with_english_times
from prepmail.reading.replies.languages import tongues

MOST_REMARKS: Final = 20
_LONGEST: Final = 400
_LATEST: Final = timedelta(days=120)
_PROMISES = re.compile(
    r"\b(?:they|he|she|recruiter|hr|we|i|[A-Z][a-z]+)\b.{0,60}\b(?:call|calls|ring|write|writes|mail|email|decide"
    r"|decides|decision|answer|answers|respond|reply|get back|hear(?: back)?|come back"
    r"|let me know|tell me|be in touch|get in touch|contact|promised|feedback|news|next steps?)\b|\b(?:hear(?:ing)?"
    r" back|answer|decision|feedback|news|promised?)\b.{0,60}\b(?:by|until|within|in|on|before|next|this)\b",
    re.IGNORECASE,
)
_WITHIN = re.compile(
    r"\b(?:within|in|after)(?: about| around| the next)? (?P<count>\d{1,2}|an?|one|two|three|four|the next)"
    r" (?:(?:business|working) )?(?P<unit>days?|weeks?)\b",
    re.IGNORECASE,
)
_END_OF_WEEK = re.compile(
    r"\b(?:by |at |before )?(?:the )?end of (?P<which>this |the |next )?(?:the )?week\b", re.IGNORECASE
)
_THIS_WEEK = re.compile(r"\b(?P<which>this|next|later this) week\b", re.IGNORECASE)
_COUNTS: Final = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "the next": 1}
_FRIDAY: Final = 4


def tell_debrief(text: str) -> tuple[str, ...]:
    """Return what was told, a remark a sentence, without greetings; at most 20 of 400 characters."""
    remarks = (each[:_LONGEST] for each in split_sentences(text) if not is_small_talk(each))
    return tuple(dict.fromkeys(remarks))[:MOST_REMARKS]


def read_promise(remarks: Sequence[str], reference: Reference) -> datetime | None:
    """Return the end of the day (UTC) by which an answer was promised, None where no remark says so."""
    for each in remarks:
        promise = _in_english(each)
        found = _promised(promise, reference) if promise else None
        if found and reference.now < found <= reference.now + _LATEST:
            return found
    return None


def _in_english(remark: str) -> str | None:
    """Return a remark about a promise with its times in English; None for one about something else."""
    if _PROMISES.search(remark):
        return remark
    for tongue in tongues():
        if tongue.promises.search(remark):
            return with_english_times(rewrite(remark, tongue.spans), tongue)
    return None


def _promised(remark: str, reference: Reference) -> datetime | None:
    today = reference.now
    if found := _END_OF_WEEK.search(remark) or _THIS_WEEK.search(remark):
        weeks = 1 if (found["which"] or "").strip().casefold() == "next" else 0
        days = (_FRIDAY - today.weekday()) % 7 if today.weekday() <= _FRIDAY else _FRIDAY - today.weekday() + 7
        return _end_of_day(today + timedelta(days=days + 7 * weeks))
    if found := _WITHIN.search(remark):
        count = _COUNTS.get(found["count"].casefold()) or int(found["count"])
        return _end_of_day(today + timedelta(days=count * (7 if found["unit"].casefold().startswith("w") else 1)))
    mentions = find_mentions(remark, reference)
    if len(mentions) == 1:
        return mentions[0].start
    said = [each.day for each in find_fragments(remark, reference) if each.day]
    if len(said) != 1:
        return None
    return _end_of_day(today.replace(year=said[0].year, month=said[0].month, day=said[0].day))


def _end_of_day(moment: datetime) -> datetime:
    return moment.replace(hour=23, minute=59, second=0, microsecond=0).astimezone(UTC)
