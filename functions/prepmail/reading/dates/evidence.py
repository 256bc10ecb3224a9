"""What a text says of its own habits: the order of its dates, the clock it counts on, the zone of all its times."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Final

from prepmail.domain.zones import find_zone
from prepmail.reading.dates.day_meaning import Calendar
from prepmail.reading.dates.lexemes import word_set
from prepmail.reading.dates.mentions import Reference
from prepmail.reading.dates.places import find_place_zone, is_addressed, is_visited
from prepmail.reading.dates.scan import Scan
from prepmail.reading.dates.tokens import Day, Hours, Piece, Zone
from prepmail.reading.dates.zone_meaning import home_zone
from prepmail.reading.zones.timezones import resolve_tz

_MONTH_FIRST_REGIONS: Final = frozenset({"us", "ph", "fm", "mh", "pw", "bz"})
_DAY_FIRST_AREAS: Final = ("Europe/", "Australia/", "America/Sao_Paulo", "Asia/Kolkata", "Pacific/Auckland")
# In a sentence that tells when the work begins, or what it is.
_WORK: Final = word_set(
    "job position vacancy contract salary employment employed payroll shift shifts role post starting stelle stellen "
    "eintritt arbeitsbeginn vertrag gehalt teilzeit vollzeit poste contrat embauche cdd cdi salaire puesto contrato "
    "incorporacion sueldo contratto assunzione stipendio posto functie vacature dienstverband contract stanowisko "
    "umowa umowy etat zatrudnienie tjanst tjansten anstallning tilltrade stilling stillingen tiltraedelse tiltredelse "
    "ansaettelse ansettelse vaga emprego"
)
_DIAL: Final = frozenset({"en"})
_AMERICA: Final = word_set("America/New_York America/Chicago America/Denver America/Los_Angeles America/Phoenix")


def read_calendar(scan: Scan, reference: Reference, place: str | None) -> Calendar:
    """Return what the text and its writer say of days."""
    own = home_zone(reference, scan.words.languages[0])
    zone = find_zone(own)
    moment = reference.now.astimezone(zone) if zone and not reference.now.utcoffset() else reference.now
    told = _told_order(scan, reference)
    known = _usual_order(scan, reference, place) if told is None else told
    calendar = Calendar(today=moment.date(), day_first=known, guess=own not in _AMERICA, sure_of_order=told is not None)
    return replace(calendar, named=_named(scan, calendar))


def _named(scan: Scan, calendar: Calendar) -> tuple[date, ...]:
    found: dict[date, None] = {}
    timed = {scan.sentence(each) for each in scan.tokens if isinstance(each, Hours)}
    for each in scan.tokens:
        if isinstance(each, Day) and scan.sentence(each) not in timed and _is_of_work(each, scan):
            continue
        days = calendar.read(each) if isinstance(each, Day) and each.full else None
        if days and len(days.dates) == 1 and days.dates[0] >= calendar.today - timedelta(days=1):
            found[days.dates[0]] = None
    return tuple(found)


def _is_of_work(day: Day, scan: Scan) -> bool:
    """Say whether a day is when the work begins ("die Stelle ist ab 1. April frei"): none to count others from."""
    numbers, at = scan.sentences, day.piece.first
    first = last = at
    while first > 0 and numbers[first - 1] == numbers[at]:
        first -= 1
    while last < len(numbers) and numbers[last] == numbers[at]:
        last += 1
    said = {each.text for each in scan.lexemes[first:last]}
    return not said.isdisjoint(_WORK)


def _told_order(scan: Scan, reference: Reference) -> bool | None:
    """Return the order that the text's other dates, its language or its writer's region show."""
    if reference.day_first is not None:
        return reference.day_first
    for each in scan.tokens:
        if isinstance(each, Day) and each.separator == "/" and not each.swappable and each.day and each.month:
            first = scan.lexemes[_first_number(scan, each)].number
            if each.day > 12:  # noqa: PLR2004 - cannot be a month
                return first == each.day
    language = scan.words.languages[0]
    if language not in {"en", "ja", "zh"}:
        return True
    if language in {"ja", "zh"}:
        return False
    regions = {tag.split("-")[1].casefold() for tag in reference.languages if tag.startswith("en-")}
    return not regions & _MONTH_FIRST_REGIONS if regions else None


def _usual_order(scan: Scan, reference: Reference, place: str | None) -> bool | None:
    """Return the order that is usual in the zones that the text names."""
    at = reference.now.replace(tzinfo=None)
    named = [each.name for each in scan.tokens if isinstance(each, Zone) and each.name not in {"utc", "gmt"}]
    resolved = [found for each in named if (found := resolve_tz(each, at=at, prefer=reference.zone))]
    zones = {each.iana or "" for each in resolved} | {place or ""}
    if zones & _AMERICA:
        return False
    return True if any(each.startswith(_DAY_FIRST_AREAS) for each in zones) else None


def _first_number(scan: Scan, day: Day) -> int:
    inside = range(day.piece.first, day.piece.last)
    return next((at for at in inside if scan.lexemes[at].number is not None), day.piece.first)


def counts_to_twelve(scan: Scan) -> bool:
    """Say whether the text's language counts hours to twelve."""
    return scan.words.languages[0] in _DIAL


def text_zone(standing: list[Zone], given: list[Zone], place: str | None) -> Zone | None:
    """Return the zone of all times that have none of their own, as the text says it."""
    said = [each for each in standing if not each.place]
    firm = [each for each in said if each.standing] or said
    if firm:
        return firm[0]
    if given and len({each.name for each in given}) == 1:
        return given[0]
    if place is not None:
        return Zone(piece=Piece(0, 0), name=place)
    return None


def meeting_place(scan: Scan, clock: datetime) -> str | None:
    """Return the zone of the place that the text says people meet at; ``clock`` is the writer's."""
    return find_place_zone(scan.folded.original, clock=clock)


def sure_of_place(scan: Scan) -> bool:
    """Say whether people surely go to the place that the text names, and only one place has that name."""
    return is_visited(scan.folded.original) and is_addressed(scan.folded.original)


def piece_text(piece: Piece, scan: Scan) -> str:
    """Return the original words between two lexemes."""
    return scan.folded.raw(scan.lexemes[piece.first].start, scan.lexemes[piece.last - 1].end)
