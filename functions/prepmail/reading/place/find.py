"""Where and how an interview takes place, as prose says it: link, address, number to dial, page to choose a time."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Final

from prepmail.domain.reading import Evidence, Medium
from prepmail.reading.dates.mentions import Mention
from prepmail.reading.mail.layers import Layer
from prepmail.reading.mail.web_links import find_placed_links
from prepmail.reading.people.sign_offs import find_sign_off
from prepmail.reading.place.locations import clean_place, find_location, find_signed_address, place_label
from prepmail.reading.place.meeting_links import find_booking_url, find_join_url
from prepmail.reading.place.phones import find_dial_in
from prepmail.reading.place.street_addresses import has_address
from prepmail.reading.place.taken_back import without_taken_back
from prepmail.reading.place.visits import visit
from prepmail.reading.place.words import (
    CALL_HINTS,
    ONLINE,
    ONSITE_HINTS,
    ONSITE_TALK,
    PHONE,
    PHONE_TALK,
    VIDEO_TALK,
)
from prepmail.reading.prose.asides import is_aside
from prepmail.reading.prose.cue_patterns import whole, within
from prepmail.reading.prose.sentences import join_lines, sentence_around

_TEXT: Final = 20_000
_URL: Final = r"<?https?://[^\s<>]{1,2000}>?"


# Said of nothing else, wherever it stands.
_SERVICE = re.compile(r"\b(?:zoom|(?:ms|microsoft) teams|google meet|webex|skype|whereby|facetime)\b", re.IGNORECASE)
# A call to prepare for the interview, one that has been, one that only may be.
_ANOTHER_CALL = re.compile(
    r"\bprep (?:chat|call|talk|session)\b|\bdebrief|\bto (?:prep(?:are)?(?: you)?|go (?:over|through)|run (?:over|"
    r"through)) |"
    r"\b(?:sp(?:oke|eaking|oken)|talk(?:ed|ing)|chatt(?:ed|ing)|discussed|agreed|yarn|natter|good (?:chat|talk))\b"
    r"[^.!?]{0,30}\b(?:on|over|by) the (?:tele)?phone\b|\bon the (?:tele)?phone (?:yesterday|earlier|just now|last|"
    r"this morning|the other day)|"
    r"\b(?:wie|soeben|gerade|eben) (?:\w{2,12} ){0,2}(?:telefonisch|per telefon|am telefon) (?:besprochen|vereinbart)|"
    r"\b(?:im|unser(?:em)?) (?:\w{2,14} )?telefonat\b|\btelefonisch (?:besproken|afgesproken|besprochen)|"
    r"\b(?:suite [àa]|comme \w{2,10}|lors de) [^.!?]{0,30}"
    r"t[ée]l[ée]phon\w{1,6}|\b(?:come da|come|como) (?:\w{2,14} )?(?:telefonata|al telefono|por tel[ée]fono|"
    r"por telefone)|\bzgodnie z (?:rozmow[ąa]|ustaleniami) telefoniczn\w{1,3}|"
    r"\bsom (?:vi )?(?:talades|aftalt|avtalt|snakket|[öo]verenskommet) [^.!?]{0,20}telefon\w{0,3}|"
    r"\b(?:call|ring|phone) you (?:next week|soon|shortly|later|tomorrow|in the \w{4,9}|over the \w{4,9})\b"
    r"[^.!?]{0,20}\b(?:once|when|as soon|if|to)\b|\brecap\b|\b(?:subsequent|previous|earlier|"
    r"recent) (?:tele)?phon\w{1,5}\b|"
    r"\b(?:if|should) you (?:need|have|want|would|get|are|can['’]?t)\b[^.!?]{0,60}\b(?:call|ring|phone)\b|"
    r"\b(?:confirm\w{0,3}|best[äa]tig\w{1,4}|confirm(?:ez|er|e|ar)|bevestig\w{0,3}|potwierd\w{1,6})\b[^.!?]{0,80}"
    r"\b(?:phone|telephone|telefoni\w{2,4}|t[ée]l[ée]phone|tel[ée]fono|telefone|telefon\w{0,4})\b",
    re.IGNORECASE,
)
# Characters of a line of a signature.
_SHORT_LINE: Final = 70
_SEAT = re.compile(
    r"\b(?:head ?office|headquarters|hauptsitz|zentrale|si[èe]ge(?: social)?|sede (?:central|legale)|hoofdkantoor|"
    r"centrala|huvudkontor\w{0,2}|hovedkontor\w{0,2}) (?:is|are|ist|liegt|est|se trouve|est[áa]|si trova|[èe]|fica|"
    r"er|[äa]r|ligger|jest)\b",
    re.IGNORECASE,
)
_NOTHING_YET = re.compile(r"tb|n/?a|none|see|to be|-", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class ProsePlace:
    """Where it is, each part with the words that say so in ``evidence``.

    ``hint`` is the text in which to look for a town that tells the time zone: the address, where there is one.
    """

    medium: Medium = Medium.UNKNOWN
    location: str | None = None
    join_url: str | None = None
    dial_in: str | None = None
    booking_url: str | None = None
    hint: str | None = None
    evidence: dict[str, Evidence] = field(default_factory=dict)


def find_place(
    layers: Sequence[Layer], *, person: Collection[str] = (), mentions: Sequence[Mention] = ()
) -> ProsePlace:
    """Return the place that the letters say, the first letter first; a later one only fills what is missing.

    ``person`` holds the person's own addresses in lower case: they say nothing about the place. ``mentions`` are the
    dates in the first letter's text, which are no numbers to dial.
    """
    theirs = [each for each in layers if not each.letter.sender or each.letter.sender.email not in set(person)]
    found = ProsePlace()
    for index, layer in enumerate(theirs or layers):
        found = _fill(found, _read(layer, mentions if index == 0 else ()))
    return found


def _fill(held: ProsePlace, more: ProsePlace) -> ProsePlace:
    """Return the first place with what only the second one says; an address beside a meeting link is not added."""
    said = held.location or held.join_url or held.dial_in or held.medium is not Medium.UNKNOWN
    join_url = held.join_url or (more.join_url if held.medium in {Medium.UNKNOWN, Medium.VIDEO} else None)
    return ProsePlace(
        medium=more.medium if held.medium is Medium.UNKNOWN else held.medium,
        location=held.location or (None if said and held.medium is not Medium.ONSITE else more.location),
        join_url=join_url,
        dial_in=held.dial_in or (None if said and held.medium is not Medium.PHONE else more.dial_in),
        booking_url=held.booking_url or more.booking_url,
        hint=held.hint or more.hint,
        evidence={**more.evidence, **held.evidence},
    )


def _read(layer: Layer, mentions: Sequence[Mention]) -> ProsePlace:
    text = join_lines(layer.text)[:_TEXT]
    body = without_taken_back(text[: find_sign_off(layer).position] or text)
    evidence: dict[str, Evidence] = {}
    links = list(find_placed_links(text))
    join_url = find_join_url(text, links, evidence)
    booking_url = find_booking_url(text, links, evidence)
    subject = without_taken_back(layer.letter.subject or "")
    online = any(_first_talk(within(words), subject, body) for words in (VIDEO_TALK, PHONE_TALK))
    online = online and not _first_talk(within(ONSITE_TALK), subject, body)
    # Below a letter about a call the address is the sender's own.
    location = find_location(text, _upper_part(body) if online else body, evidence)
    named = location and join_url and not has_address(location) and not _labels_place(text)
    if named or (location and online and _SEAT.search(evidence["location"].quote)):
        # "at our Milan office", "our head office is at", of a talk by video.
        location = None
        evidence.pop("location")
    alone = location is None and join_url is None and not online
    if alone and any(_first_talk(words, "", body) for words in (within(ONSITE_TALK), within(ONSITE_HINTS), visit())):
        location = find_signed_address(f"{text[len(body) :]}\n{layer.signature}", evidence, sender=layer.letter.sender)
    spans = [(each.position, each.position + each.length) for each in mentions]
    dial_in = None
    if dialled := find_dial_in(text, masked=spans):
        dial_in = dialled.number
        evidence["dial_in"] = Evidence(source="text of the mail", quote=dialled.quote)
    medium = _medium(subject, body, evidence, location=location)
    if medium is Medium.UNKNOWN and dial_in:
        medium, evidence["medium"] = Medium.PHONE, evidence["dial_in"]
    if medium is Medium.UNKNOWN:
        coming = _first_talk(within(ONSITE_HINTS), subject, body) or _first_talk(visit(), subject, body)
        if quote := coming or _first_talk(within(CALL_HINTS), subject, body):
            medium, evidence["medium"] = Medium.ONSITE if coming else Medium.PHONE, quote
    return ProsePlace(
        medium=medium,
        location=location,
        join_url=join_url,
        dial_in=dial_in,
        booking_url=booking_url,
        hint=location,
        evidence=evidence,
    )


def _upper_part(body: str) -> str:
    """Return the first two thirds of a letter: with the whole of the last line where it is a sentence."""
    cut = len(body) * 2 // 3
    start, end = body.rfind("\n", 0, cut) + 1, body.find("\n", cut)
    line = body[start : end if end >= 0 else len(body)]
    return (
        body[: start + len(line)]
        if len(line) > _SHORT_LINE or line.rstrip().endswith((".", "!", "?"))
        else body[:start]
    )


def _medium(subject: str, text: str, evidence: dict[str, Evidence], *, location: str | None) -> Medium:
    """Return how they meet: by the place's own label, by link and address, then by what the words say."""
    medium, said = _labelled_medium(text) or _medium_of_facts(subject, text, evidence, location)
    if said:
        evidence["medium"] = said
    return medium


def _labels_place(text: str) -> bool:
    return any(clean_place(each[1]) for each in islice(place_label().finditer(text), 5))


def _labelled_medium(text: str) -> tuple[Medium, Evidence] | None:
    for match in islice(place_label().finditer(text), 5):
        said = re.split(r"[;|\t,(]|\.\s|\s[–—-]\s", re.sub(_URL, " ", match[1]).strip())[0].strip()
        if not said or _NOTHING_YET.match(said):
            continue
        for medium, words in ((Medium.PHONE, PHONE), (Medium.VIDEO, ONLINE)):
            if whole(words).match(said):
                return medium, Evidence(source="text of the mail", quote=match[0].strip()[:200])
    return None


def _medium_of_facts(
    subject: str, text: str, evidence: dict[str, Evidence], location: str | None
) -> tuple[Medium, Evidence | None]:
    link, place = evidence.get("join_url"), evidence.get("location")
    onsite, phone, video = (
        _first_talk(within(words), subject, text) for words in (ONSITE_TALK, PHONE_TALK, VIDEO_TALK)
    )
    if link and location and has_address(location):
        if bool(onsite) != bool(video):
            return (Medium.ONSITE, onsite) if onsite else (Medium.VIDEO, video)
        return Medium.UNKNOWN, None
    if link or place:
        return (Medium.VIDEO, link) if link else (Medium.ONSITE, place)
    talks = ((Medium.PHONE, phone), (Medium.ONSITE, onsite), (Medium.VIDEO, video))
    titled = next(((medium, said) for medium, said in talks if said and said.source.startswith("subject")), None)
    if titled:
        return titled
    if phone and not (video and onsite):
        return Medium.PHONE, phone
    if found := next(((medium, said) for medium, said in reversed(talks) if said), None):
        return found
    if service := _SERVICE.search(text):
        quote = sentence_around(text, service.start(), service.end())
        return Medium.VIDEO, Evidence(source="text of the mail", quote=quote[:200])
    return Medium.UNKNOWN, None


def _first_talk(words: re.Pattern[str], subject: str, text: str) -> Evidence | None:
    for source, body in (("subject of the mail", subject), ("text of the mail", text)):
        for match in islice(words.finditer(body), 10):
            said = sentence_around(body, match.start(), match.end())
            if not is_aside(body, match.start()) and not (words is within(PHONE_TALK) and _ANOTHER_CALL.search(said)):
                return Evidence(source=source, quote=sentence_around(body, match.start(), match.end())[:200])
    return None
