"""Until when something must be handed in or chosen: a time that is a deadline, a day alone, or "within five days"."""

import re
from datetime import UTC, datetime, time, timedelta
from typing import Final

from prepmail.domain.zones import find_zone
from prepmail.reading.dates.find import find_fragments
from prepmail.reading.dates.mentions import Mention, Reference, Role
from prepmail.reading.prose.voices import Voice

_DUE = re.compile(
    r"\b(?:by|before|until|till|due(?: date| on| by)?|no later than|deadline(?: is| of)?|closes?(?: on)?|"
    r"expires?(?: on)?|latest|bis(?: zum)?|sp[äa]testens(?: am| bis)?|"
    r"frist|avant(?: le)?|jusqu'au|au plus tard(?: le)?|date limite|antes del?|hasta(?: el)?|fecha l[íi]mite|"
    r"entro(?: il)?|scadenza|voor|uiterlijk(?: op)?|tot|"
    r"at[ée](?: o dia)?|prazo|do(?: dnia)?|najp[óo][źz]niej(?: do)?|senast(?: den)?|senest(?: den)?|innan|innen|"
    r"inden|for|まで|截止)\W{0,4}(?:\w{1,12}\W{1,3}){0,3}$",
    re.IGNORECASE,
)
_AFTER = re.compile(r"\s{0,3}(?:まで|までに|前|之前)")
_WITHIN = re.compile(
    r"\b(?:within|in the next|innerhalb(?: von)?|binnen|dans (?:les|un d[ée]lai de)|sous|en un plazo de|entro|"
    r"dentro de|w ci[ąa]gu|inom|innen|inden for)\s{1,3}"
    r"(?:the next\s|les\s|de\s)?(\d{1,3}|two|three|four|five|seven|ten|zwei|drei|f[üu]nf|sieben|trois|cinq|tres|"
    r"cinco|due|tre|cinque)[ -]{1,2}"
    r"(?:full |calendar |business |working )?(hours?|days?|weeks?|stunden|tage\w?|wochen?|heures|jours|semaines?|"
    r"horas|d[íi]as|semanas?|ore|giorni|uur|dagen|"
    r"weken|godzin\w?|dni|timmar|dagar|timer|dager|dage)\b",
    re.IGNORECASE,
)
_NUMBERS: Final = {
    **dict.fromkeys(("two", "zwei", "due"), 2),
    **dict.fromkeys(("three", "drei", "trois", "tres", "tre"), 3),
    "four": 4,
    **dict.fromkeys(("five", "fünf", "funf", "cinq", "cinco", "cinque"), 5),
    **dict.fromkeys(("seven", "sieben"), 7),
    "ten": 10,
}
_END_OF_DAY: Final = time(23, 59)


def find_due(voice: Voice, *, zone: str | None, task: bool) -> Mention | None:
    """Return the deadline of a letter, None where it names none.

    A day alone lasts until 23:59 on the writer's clock. ``task`` says that something is to be handed in: then "within
    five days" counts from the letter's date too.
    """
    if voice.intent.deadline:
        return voice.intent.deadline
    text = voice.layer.text
    reference = Reference(now=voice.sent, zone=zone)
    local = find_zone(zone) or voice.sent.tzinfo or UTC
    for fragment in find_fragments(text, reference):
        before = text[max(0, fragment.position - 60) : fragment.position]
        after = fragment.position + fragment.length
        if fragment.day and fragment.start is None and (_DUE.search(before) or _AFTER.match(text, after)):
            until = datetime.combine(fragment.day, _END_OF_DAY, tzinfo=local).astimezone(UTC)
            return _mention(until, zone, fragment.position, fragment.length, fragment.quote)
    if task and (match := _WITHIN.search(text)):
        number = int(match[1]) if match[1].isdigit() else _NUMBERS.get(match[1].lower(), 0)
        if number:
            until = voice.sent.astimezone(UTC) + number * _unit(match[2].lower())
            return _mention(until, zone, match.start(), len(match[0]), match[0])
    return None


def _unit(word: str) -> timedelta:
    if word.startswith(("hour", "stund", "heur", "hora", "ore", "uur", "godz", "tim")):
        return timedelta(hours=1)
    if word.startswith(("week", "woche", "semain", "seman", "weken")):
        return timedelta(weeks=1)
    return timedelta(days=1)


def _mention(start: datetime, tz: str | None, position: int, length: int, quote: str) -> Mention:
    return Mention(start=start, tz=tz, role=Role.DEADLINE, position=position, length=length, quote=quote)
