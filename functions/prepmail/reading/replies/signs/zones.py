"""Find the clock that a time is said on, and the zone that the person says is theirs."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from prepmail.domain.zones import find_zone
from prepmail.reading.dates.find import find_fragments
from prepmail.reading.dates.lexemes import word_set
from prepmail.reading.dates.mentions import Fragment
from prepmail.reading.replies.frame import Frame
from prepmail.reading.replies.saying import Saying, Topic
from prepmail.reading.replies.signs.shape import Signs

_MY_TIME = re.compile(
    r"\b(?:my (?:own )?(?:local )?(?:time|clock)(?! ?zone)|meine[r]? (?:orts)?zeit(?!zone))\b", re.IGNORECASE
)
_THEIR_TIME = re.compile(
    r"\b(?:(?:their|his|her) (?:local )?(?:time|clock)(?! ?zone)|(?:deren|ihrer|seiner|dortiger) (?:orts)?zeit)\b",
    re.IGNORECASE,
)
# As the frames of a language write the clock of others: one that must be known, and one that may be a place.
_OVER_THERE = re.compile(r"\b(?:dortige Zeit|(?P<loose>deren Uhr))\b")
_CAPITALS = re.compile(r"(?<!\w)[A-ZÄÖÜ][a-zäöüß]{2,20}(?: [A-ZÄÖÜ][a-zäöüß]{2,20})?")
_MOST_CAPITALS = 40
# "Their calendar is all in Toronto time" says nothing of the person's own.
_THEIRS = re.compile(
    r"\b(?:their|they|the (?:company|team|office|recruiter)|his|her|deren|die firma|das team)\b", re.IGNORECASE
)
_MINE = re.compile(r"\b(?:my|me|i|i'm|im|i'll|we|our|ich|meine?[mnr]?|mir|bin|lebe|wohne|sitze)\b", re.IGNORECASE)
_COUNTRIES = (
    ("englisch", "London"), ("britisch", "London"), ("british", "London"), ("english", "London"), ("uk", "London"),
    ("deutsch", "Berlin"), ("german", "Berlin"), ("spanisch", "Madrid"), ("spanish", "Madrid"), ("spain", "Madrid"),
    ("französisch", "Paris"), ("french", "Paris"), ("portugiesisch", "Lisbon"), ("portuguese", "Lisbon"),
    ("italienisch", "Rome"), ("italian", "Rome"), ("irisch", "Dublin"), ("irish", "Dublin"), ("schweizer", "Zurich"),
    ("swiss", "Zurich"), ("österreichisch", "Vienna"), ("austrian", "Vienna"), ("polnisch", "Warsaw"),
    ("polish", "Warsaw"), ("indisch", "Kolkata"), ("indian", "Kolkata"), ("japanisch", "Tokyo"), ("japanese", "Tokyo"),
    ("griechisch", "Athens"), ("greek", "Athens"), ("finnisch", "Helsinki"), ("finnish", "Helsinki"),
    ("türkisch", "Istanbul"), ("turkish", "Istanbul"), ("niederländisch", "Amsterdam"), ("dutch", "Amsterdam"),
    ("londoner", "London"), ("lissabonner", "Lisbon"), ("wiener", "Vienna"), ("zürcher", "Zurich"),
    ("züricher", "Zurich"), ("pariser", "Paris"), ("madrider", "Madrid"), ("dubliner", "Dublin"), ("athener", "Athens"),
)  # fmt: skip
_NO_CITY = word_set(
    "the a an this that same right wrong correct start end what which any some your our old no in at"
    " on of actual interview meeting call and is to for different other long short first last next"
    " good full real next big start die der das eine neue richtige falsche keine mehr viel jede genaue"
)


# "London time for me from now on", "Athens is my time zone": the place stands before the word for it.
_BEHIND = re.compile(
    r"(?<![\w/])(?P<place>[A-Za-z][\w/-]*(?: [A-Za-z][\w-]*){0,2}) (?:(?:is|as) (?:now )?my (?:own |new "
    r"|local )?(?:time ?zone|zone"
    r"|clock)|time (?:for me(?: please)?(?=\W|$| from| now)|from now on|for my (?:reminders|mails|account)"
    r"|in my (?:profile"
    r"|settings|account|reminders|mails))(?: from now on)?)",
    re.IGNORECASE,
)


# "10 Uhr New York": the city whose clock it is, without a word for that.
_HOUR_AND_CITY = re.compile(
    r"(?P<at>\b\d{1,2}(?:[:.]\d\d)? uhr) (?P<city>[A-ZÄÖÜ][\wäöüß]{2,20}(?: [A-ZÄÖÜ][\wäöüß]{2,20})?|[a-zäöüß]{4,20})"
    r"(?=\s*(?:$|[,.;!)]|und\b))",
    re.IGNORECASE,
)
_CLOCK = re.compile(
    r"\d ?(?:[ap]m|o'clock|h\b|:\d|\.\d)|\bat \d|\b(?:noon|midday|half|quarter)\b|\d [A-Za-z]+$", re.IGNORECASE
)


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnZone:
    """The zone (IANA id) that somebody says is theirs, and their words without those that said it."""

    tz: str
    rest: str


def write_zones(text: str, frame: Frame, signs: Signs) -> str:
    """Return a text with the cities of its clocks in capitals, "my time" and "their time" as the zones they are."""
    theirs = next(_places(text, frame, signs), None)
    if theirs is None and (_THEIR_TIME.search(text) or _OVER_THERE.search(text)):
        theirs = _only_place(frame)
    text = _OVER_THERE.sub(lambda found: theirs or ("" if found["loose"] else found[0]), text)
    text = _MY_TIME.sub(lambda found: frame.zone or found[0], text)
    text = _THEIR_TIME.sub(theirs or frame.tz, text)

    def capital(found: re.Match[str]) -> str:
        words = (found["one"] or found["two"]).split()
        for names in _names(words, last=found["one"] is not None):
            said = _city(" ".join(names))
            if find_zone_named(said, frame):
                kept = " ".join(words[: len(words) - len(names)]) if found["one"] else ""
                return f"{kept} {said.title() if said.islower() else said} time".strip()
        return found[0]

    def beside(found: re.Match[str]) -> str:
        city = found["city"]
        known = city.casefold() not in signs.talk and find_zone_named(_city(city), frame)
        return f"{found['at']} {city.title() if city.islower() else city} time" if known else found[0]

    return signs.times.zone_words.sub(capital, _HOUR_AND_CITY.sub(beside, text))


def says_their_time(text: str) -> bool:
    """Tell whether a time is said on the clock of the others."""
    return _THEIR_TIME.search(text) is not None


def says_their_place(text: str, frame: Frame, signs: Signs) -> bool:
    """Tell whether a text says where the others are, or we know it: their clock is not the person's own."""
    ours, theirs = find_zone(frame.zone), find_zone(frame.tz)
    at = frame.start or frame.now
    known = ours and theirs and at.astimezone(ours).utcoffset() != at.astimezone(theirs).utcoffset()
    return bool(known) or next(_places(text, frame, signs), None) is not None


def _places(text: str, frame: Frame, signs: Signs) -> Iterator[str]:
    """Yield the zone of each place that the others are said to be in."""
    for found in signs.times.their_place.finditer(text):
        place = found.groupdict()
        for names in _names((place["place"] or place.get("city") or "").split(), last=not place["place"]):
            if zone := find_zone_named(_city(" ".join(names)), frame):
                yield zone


def _only_place(frame: Frame) -> str | None:
    """Return the zone of the one city that all the words of somebody name; None where they name none, or several."""
    zones: dict[str, str] = {}
    for found in list(_CAPITALS.finditer(frame.topic))[:_MOST_CAPITALS]:
        for name in dict.fromkeys((found[0], *found[0].split())):
            zone = find_zone_named(name, frame) if name.casefold() not in _NO_CITY else None
            if zone:
                zones[found[0]] = zone
                break
    return next(iter(zones.values())) if len(set(zones.values())) == 1 else None


def _city(name: str) -> str:
    """Return the city whose clock "english time" and the like is on, any other name as it is."""
    small = name.casefold()
    return next((city for stem, city in _COUNTRIES if small.startswith(stem) and len(small) <= len(stem) + 3), name)


def _names(words: list[str], *, last: bool) -> Iterator[list[str]]:
    for count in range(min(3, len(words)), 0, -1):
        names = words[-count:] if last else words[:count]
        if not {each.casefold() for each in names} & _NO_CITY:
            yield names


def zone_of(text: str, fragments: list[Fragment], frame: Frame) -> str | None:
    """Return the zone that stands in a text apart from its times; None for none, several, or the interview's own."""
    if any(each.tz and each.start for each in fragments):
        return None
    alone = {each.tz for each in find_fragments(text, frame.reference) if each.tz and not each.day and not each.start}
    return alone.pop() if len(alone) == 1 else None


def find_own_zone(text: str, frame: Frame, signs: Signs) -> OwnZone | None:
    """Return the zone that the person says is theirs, and the text without those words, wherever they stand."""
    behind = _BEHIND.search(text)
    # "3pm London time for me" is an hour on that clock, no word about the person's own.
    if behind and not _CLOCK.search(text[: behind.end("place")]):
        for names in _names(behind["place"].split(), last=True):
            zone = find_zone_named(_city(" ".join(names)), frame)
            if zone:
                start = behind.end("place") - len(" ".join(names))
                return OwnZone(tz=zone, rest=f"{text[:start]} {text[behind.end() :]}")
    for found in signs.times.own_zone.finditer(text):
        if _THEIRS.search(text[: found.start()]) and not _MINE.search(found[0]):
            continue
        words = found["place"].rstrip(".,").split()
        for names in _names(words, last=False):
            name = " ".join(names)
            zone = find_zone_named(_city(name), frame) or find_zone_named(name, frame)
            if zone:
                end = found.start("place") + len(name)
                rest = f"{text[: found.start()]} {text[end:]}"
                return OwnZone(tz=zone, rest=re.sub(rf"\b{re.escape(name)}\b", " ", rest, flags=re.IGNORECASE))
    return None


def find_zone_named(name: str, frame: Frame) -> str | None:
    """Return the zone (IANA id) that a name alone means, None for a name that means none."""
    for words in dict.fromkeys((name, f"{name} time", name.title(), f"{name.title()} time")):
        zones = [
            each for each in find_fragments(f"my time zone is {words}", frame.reference) if each.tz and not each.start
        ]
        if len(zones) == 1 and len(zones[0].quote) >= len(name) - 1:
            return zones[0].tz
    return None


def without_zone_again(sayings: list[Saying], frame: Frame) -> list[Saying]:
    """Leave out the known time on a clock that another time is said on: "8:30 Toronto time. They're in Toronto"."""
    hours = [str(each.value) for each in sayings if each.topic is Topic.TIME]
    again = [
        hour
        for hour in hours
        if frame.start is not None
        and hour.startswith(f"{frame.start:%H:%M} ")
        and any(
            hour.rpartition("/")[2].replace("_", " ").casefold() in each.casefold() for each in hours if each != hour
        )
    ]
    return [each for each in sayings if each.topic is not Topic.TIME or str(each.value) not in again]
