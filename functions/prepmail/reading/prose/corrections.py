"""What the person wrote above a forward against what stands in it: "it's actually at 3pm" is asked, never merged."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Final

from prepmail.domain.reading import Choice, Evidence, Found
from prepmail.domain.zones import find_zone
from prepmail.reading.dates.find import find_fragments, find_mentions
from prepmail.reading.dates.mentions import Fragment, Reference, Role
from prepmail.reading.mail.layers import Layer
from prepmail.reading.questions import ask_which, label_time

_CORRECTS = re.compile(
    r"\b(?:actually|now|it['’]?s|same (?:time|day)|spoke|moved|changed|change|instead|correct(?:ion|ed)?|wrong|"
    r"not|typo|mistake|rather|new time|"
    r"they (?:called|said|told|phoned)|"
    r"eigentlich|doch|jetzt|verschoben|ge[äa]ndert|statt|nicht|en fait|plut[ôo]t|finalement|pas|chang[ée]|"
    r"en realidad|realmente|ahora|cambi\w+|no|"
    r"in realt[àa]|adesso|spostat\w|non|eigenlijk|verplaatst|niet|na verdade|agora|mudou|n[ãa]o|faktiskt|faktisk|"
    r"flytt\w+|inte|ikke|jednak|zmian\w+|nie)\b",
    re.IGNORECASE,
)
_TAKEN_BACK = re.compile(
    r"\b(?:not|instead of|rather than|from|was|statt|nicht|von|pas|au lieu de|no|en vez de|non|invece (?:di|che)|"
    r"niet|n[ãa]o|em vez de|inte|ikke|nie|zamiast)"
    r"\s{1,3}(?:at |um |[àa] |a las |alle |om |[àa]s |kl\.? )?$",
    re.IGNORECASE,
)
_NOT_THAT = re.compile(
    r"\b(\d{1,2})(?:[:.h]([0-5]\d))?,?\s{1,3}(?:and )?(?:not|instead of|rather than|nicht|statt|pas|au lieu de|no|"
    r"non|invece di|"
    r"niet|n[ãa]o|nie|zamiast|inte|ikke)\s{1,3}(?:at )?(\d{1,2})(?:[:.h]([0-5]\d))?\b(?!\s?(?:min|people|of)\w*)",
    re.IGNORECASE,
)
_NOTE: Final = 4_000
_FARTHEST: Final = timedelta(days=60)


def correct_by_note(found: Sequence[Found], note: Layer, *, now: datetime, zone: str | None) -> tuple[Found, ...]:
    """Return the events as the person's own words above the forward correct them, with a question of both readings.

    Their time counts where they say that it changed; else the mail's. Only a mail with one dated event is corrected.
    """
    dated = [each for each in found if each.facts.start is not None and not each.cancelled]
    text = note.text[:_NOTE]
    if len(dated) != 1 or not text.strip():
        return tuple(found)
    other = _other_start(text, dated[0], Reference(now=note.letter.date or now, zone=zone))
    if other is None:
        return tuple(found)
    start, quote, corrects = other
    changed = _asked(dated[0], start, quote, corrects=corrects)
    return tuple(changed if each is dated[0] else each for each in found)


def _other_start(text: str, found: Found, reference: Reference) -> tuple[datetime, str, bool] | None:
    """Return another start that a note names, its words, and whether it says that the first one changed."""
    held = found.facts.start or reference.now
    known = {held, *(each.start for each in found.facts.sessions)}
    known.update(choice.start for each in found.questions for choice in each.choices if choice.start)
    corrects = _CORRECTS.search(text) is not None
    for mention in find_mentions(text, reference):
        far = abs(mention.start - held) > _FARTHEST
        if (
            mention.role is Role.EVENT
            and mention.start not in known
            and not far
            and not _taken_back(text, mention.position)
        ):
            return mention.start, mention.quote, corrects
    if (swapped := _swapped(text, held, found.facts.tz)) is not None:
        return swapped
    for fragment in find_fragments(text, reference) if corrects else ():
        start = _combine(fragment, held, found.facts.tz)
        if start is not None and start not in known and not _taken_back(text, fragment.position):
            return start, fragment.quote, True
    return None


def _swapped(text: str, held: datetime, tz: str | None) -> tuple[datetime, str, bool] | None:
    """Return the start of "they said 3 not 2": the new hour in the half of the day of the one that is taken back."""
    match = _NOT_THAT.search(text)
    local = held.astimezone(find_zone(tz) or UTC)
    if match is None or int(match[3]) % 12 != local.hour % 12 or int(match[4] or 0) != local.minute:
        return None
    hour = int(match[1]) % 12 + (12 if local.hour >= 12 else 0)  # noqa: PLR2004 - the two halves of a day
    start = local.replace(hour=hour, minute=int(match[2] or 0)).astimezone(UTC)
    return (start, match[0], True) if start != held else None


def _taken_back(text: str, position: int) -> bool:
    return _TAKEN_BACK.search(text[max(0, position - 30) : position]) is not None


def _combine(fragment: Fragment, held: datetime, tz: str | None) -> datetime | None:
    """Return the held start with the day or the clock time of a fragment, None for what names neither."""
    zone = find_zone(fragment.tz) or find_zone(tz) or UTC
    local = held.astimezone(zone)
    if fragment.start is None and fragment.day is None:
        return None
    day = fragment.day or local.date()
    clock = fragment.start or local.time()
    return datetime.combine(day, clock.replace(tzinfo=None), tzinfo=zone).astimezone(UTC)


def _asked(found: Found, start: datetime, quote: str, *, corrects: bool) -> Found:
    facts = found.facts
    held = facts.start or start
    shift = start - held
    yours = Choice(
        label=f"{label_time(start, facts.tz)} (you wrote it)",
        start=start,
        end=facts.end + shift if facts.end else None,
        tz=facts.tz,
    )
    theirs = Choice(label=f"{label_time(held, facts.tz)} (the mail says it)", start=held, end=facts.end, tz=facts.tz)
    words = " ".join(quote.split())[:80]
    question = ask_which(
        yours,
        theirs,
        text=f"You wrote “{words}”, and the mail says another time. Which one is right?",
        used=1 if corrects else 2,
    )
    questions = (question, *(each for each in found.questions if each.field != "start"))
    if not corrects or facts.sessions:
        return replace(found, questions=questions)
    evidence = Evidence(source="your note above the forward", quote=" ".join(quote.split())[:200])
    return replace(
        found,
        facts=replace(facts, start=start, end=yours.end, evidence={**facts.evidence, "start": evidence}),
        questions=questions,
    )
