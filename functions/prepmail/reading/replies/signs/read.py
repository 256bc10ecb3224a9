"""Read one sentence by the facts in it: all other words are talk unless they doubt, ask, or speak of something else."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from prepmail.reading.replies.accepted import settle
from prepmail.reading.replies.frame import Frame
from prepmail.reading.replies.people import is_called
from prepmail.reading.replies.saying import TIMES, Saying, Topic, names_of
from prepmail.reading.replies.signs.asides import cut_aside
from prepmail.reading.replies.signs.corrects import is_correction, is_zone_alone
from prepmail.reading.replies.signs.formats import find_form
from prepmail.reading.replies.signs.guards import (
    begins_with_own_event,
    is_of_another,
    is_own_event,
    is_past_length,
    stays_as_it_is,
    tells_nothing_new,
    without_events,
)
from prepmail.reading.replies.signs.people import find_people
from prepmail.reading.replies.signs.plain_facts import find_plain
from prepmail.reading.replies.signs.plain_people import without_absence
from prepmail.reading.replies.signs.plain_words import write_plain
from prepmail.reading.replies.signs.reasons import HALF_READ, conclusion, without_reasons
from prepmail.reading.replies.signs.shape import Signs
from prepmail.reading.replies.signs.subjects import is_of_another_thing
from prepmail.reading.replies.signs.time_phrases import write_phrases
from prepmail.reading.replies.signs.times import find_times
from prepmail.reading.replies.typed import write_days, write_out

# "Good thing I checked, isn't it?" wants no answer; "it's at 3, isn't it?" does.
_RHETORICAL = re.compile(
    r"(?:isn'?t it|aren'?t they|innit|remember|right|don'?t you think|you know|nicht wahr|gell|oder|huh|eh)\s*\?\s*$",
    re.IGNORECASE,
)
# A link may have the mark of a question in it.
_LINK_OR_MARK = re.compile(r"(?P<link>(?:https?://|www\.)\S+)|\?")
# "Or video": what another sentence told is only one of two.
_OR_ELSE = re.compile(r"(?:or|either|oder|entweder)\b(?! (?:else|rather|so|vielmehr|besser)\b)", re.IGNORECASE)
_ASIDE = re.compile(
    r",\s*(?:by the way|btw|incidentally|for the record|as it happens|i see now|übrigens|nebenbei)?\s*,", re.IGNORECASE
)
_BESIDE_MINE = re.compile(r"\b(?:with|near|by|beside|close to|next to) (?:my|our) \w+", re.IGNORECASE)
_HALF_HOUR = re.compile(
    r"\b(?:half|quarter)(?: past| to)? (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})\b"
    r"|\bhalb (?:eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)\b",
    re.IGNORECASE,
)
_TAKE_OUT = re.compile(r"\b(?:remov|delet|tak|drop|strik|scratch|cross|streich|lösch|entfern|nimm|nehm)", re.IGNORECASE)
# "(1) the date is 18 March": what numbers a point tells nothing.
_POINT = re.compile(r"^\(?[1-9a-d]\)\s+(?=\D{2})")


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """What a sentence says: ``sayings``; ``unclear`` where it says something that cannot be taken as it is.

    ``unsure`` doubts what other sentences say, ``refused`` says that there was a fact,
    ``denies`` that what we hold is said to be wrong and nothing else told, or something
    told of that changes nothing: worth a word only where nothing else was said. ``undecided`` is an unclear one of
    which nothing says that it is not meant. Nothing of these: it is talk.
    """

    sayings: tuple[Saying, ...] = ()
    unclear: bool = False
    unsure: bool = False
    refused: bool = False
    denies: bool = False
    undecided: bool = False


def hear(said: str, frame: Frame, languages: Sequence[Signs]) -> Heard:
    """Return what one sentence says in the first of the languages in which it says anything. Pure; linear."""
    if stays_as_it_is(said):
        return Heard()
    heard = Heard()
    for signs in languages:
        found = _hear(write_in(said, frame, signs), replace(frame, languages=signs.languages), signs)
        if found.sayings or (found != Heard() and signs is languages[0]):
            return found
        heard = heard if signs is not languages[0] else found
    return heard


def write_in(said: str, frame: Frame, signs: Signs) -> str:
    """Return a sentence with what is short, mistyped or turned round in it written as the signs expect it."""
    if signs.languages[0] == "en":
        plain = write_plain(settle(write_out(said, frame.facts, names=False)), frame.facts)
        return write_phrases(plain, frame)
    return signs.rewritten(write_days(said, signs.written_out))


def without_talk(said: str, signs: Signs) -> str:
    """Return a sentence without its phrases of politeness, and when they were told."""
    said = signs.polite.sub(" ", _ASIDE.sub(" ", said))
    text = " ".join(signs.tags.sub(" ", signs.told_when.sub(" ", said)).split()).lstrip(" ,:;")
    return without_absence(_POINT.sub("", text), signs.people)


def _hear(said: str, frame: Frame, signs: Signs) -> Heard:
    text = without_talk(said, signs)
    lead = next((lead for words, lead in signs.wrong if words.search(frame.topic)), "")
    wrong = next((found for words, _ in signs.wrong if (found := words.search(text))), None)
    it_is = signs.it_is.search(text, wrong.end()) if wrong else signs.it_is.match(text)
    if lead and it_is:
        text = f"{lead}{text[it_is.end() :]}"
    asks = signs.request.search(text)
    if asks:
        text = f"{text[: asks.start()]} {text[asks.end() :]}"
        text = _LINK_OR_MARK.sub(lambda found: found["link"] or " ", text)
    if any(not found["link"] for found in _LINK_OR_MARK.finditer(text)):
        rhetorical = _RHETORICAL.search(text) and not _tells(text, frame, signs)
        return Heard() if rhetorical else Heard(unclear=True)
    told = _without_aside(text, frame, signs)
    if told:
        return told
    for each in without_reasons(text, signs):
        heard = _weigh(each, text, frame, signs)
        if heard and heard.refused:
            # "They said it would be better at 3, so it's at 3": the doubt is settled.
            for settled in (conclusion(text, signs), without_events(each, signs.guards)):
                again = _weigh(settled, settled, frame, signs) if settled and settled != each else None
                if again and again.sayings:
                    return again
        if heard:
            return heard
    foreign = signs.foreign.search(text) is not None
    wants = signs.wants.search(text) is not None
    return Heard(
        unsure=signs.unsure.search(text) is not None,
        unclear=foreign and wants,
        denies=foreign and not wants,
        refused=HALF_READ.search(text) is not None,
    )


def _weigh(text: str, whole: str, frame: Frame, signs: Signs) -> Heard | None:
    """Return the facts of a text, or that they cannot be taken; None where there are none."""
    found = _find(text, frame, signs)
    sayings, trouble, rest, around = found.sayings, found.trouble, found.rest, found.around
    if not sayings and trouble is False:
        return None
    said: tuple[str, ...] = (text, rest, around)
    if sayings and all(each.topic is Topic.ZONE for each in sayings):
        # "I live in Rome with my daughter": where somebody lives, others do.
        said = tuple(_BESIDE_MINE.sub(" ", each) for each in said)
    doubtful = any(signs.foreign.search(each) for each in said) or any(signs.doubt.search(each) for each in said[1:])
    if trouble is None and not doubtful:
        return Heard(denies=True)
    if trouble is False and tells_nothing_new(sayings, frame) and not (doubtful or signs.doubt.search(whole)):
        return Heard(sayings=sayings) if is_correction(sayings, whole, rest, frame, signs) else Heard(denies=True)
    if begins_with_own_event(whole, signs.guards) and not signs.doubt.search(whole):
        return Heard(denies=True)
    # "Half four thereabouts, and by phone": a time that nobody read would be lost without a word.
    if is_of_another(sayings, text, frame.facts, signs.guards) or (sayings and _HALF_HOUR.search(rest)):
        return Heard(unclear=True, refused=True)
    if is_past_length(whole) or (any(each.topic in TIMES for each in sayings) and _is_another_things(whole, signs)):
        return Heard(denies=True)
    if trouble is not False or doubtful or not is_correction(sayings, whole, rest, frame, signs):
        if is_own_event(whole, signs.guards) and not signs.doubt.search(whole):
            return Heard(denies=True)
        return Heard(
            unclear=True,
            refused=True,
            unsure=_OR_ELSE.match(whole) is not None,
            undecided=found.undecided and not doubtful,
        )
    return Heard(sayings=sayings)


def _is_another_things(text: str, signs: Signs) -> bool:
    return is_of_another_thing(text, german=signs.languages[0] == "de") and not conclusion(text, signs)


def _without_aside(text: str, frame: Frame, signs: Signs) -> Heard | None:
    """Return the facts before a comment that ends a text and tells none itself, None where it is not so."""
    cut = cut_aside(text) if signs.languages[0] == "en" else None
    if cut is None or signs.doubt.search(cut[1]) or _tells(cut[1], frame, signs):
        return None
    heard = _weigh(cut[0], cut[0], frame, signs)
    return heard if heard and heard.sayings else None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    """Every fact of a text, and what is left of it without them (``rest``), or with its times (``around``).

    ``trouble`` is whether some speak against each other, None where what we hold is denied and nothing else said;
    ``undecided`` where it is no more than which of several times, or what part somebody plays.
    """

    sayings: tuple[Saying, ...]
    trouble: bool | None
    undecided: bool
    rest: str
    around: str


def _find(text: str, frame: Frame, signs: Signs) -> _Found:
    facts = frame.facts
    plain = find_plain(text, frame, signs)
    form, without = find_form(plain.rest, signs)
    people = find_people(plain.rest, facts, signs)
    times = find_times(people.rest if without == plain.rest else find_form(people.rest, signs)[1], frame, signs)
    if plain.own_zone:
        times = replace(times, sayings=tuple(each for each in times.sayings if not is_zone_alone(each, frame)))
    if times.sayings and _only_says_why(people.sayings, text, frame):
        people = replace(people, sayings=())
    sayings = (*plain.sayings, *form, *people.sayings, *times.sayings)
    trouble = plain.trouble or people.trouble or (times.trouble and not times.denies)
    denies = (plain.denies or times.denies) and not sayings
    return _Found(
        sayings=sayings,
        trouble=None if denies and not trouble else trouble or times.denies,
        undecided=not plain.trouble and (not times.trouble or times.competing),
        rest=times.rest,
        around=times.text,
    )


def _only_says_why(sayings: Sequence[Saying], text: str, frame: Frame) -> bool:
    """Tell whether that nobody is left in the room only says why it is moved: "Ana had a clash, it's on Friday now"."""
    gone = [name for each in sayings for name in names_of((each,), Topic.NOT_PEOPLE)]
    goes = bool(gone) and all(each.topic is Topic.NOT_PEOPLE for each in sayings)
    left = [each for each in frame.facts.interviewers if not any(is_called(each, name) for name in gone)]
    return goes and not left and not _TAKE_OUT.search(text)


def _tells(text: str, frame: Frame, signs: Signs) -> bool:
    found = _find(text, frame, signs)
    return bool(found.sayings or found.trouble)
