"""Whether a letter's own signs tell which clock its bare times are on, so that nobody needs to be asked."""

import re
from collections.abc import Sequence
from datetime import UTC, timedelta
from typing import Final

from prepmail.domain.zones import find_zone
from prepmail.reading.dates.mentions import Doubt, Mention
from prepmail.reading.dates.words import find_languages
from prepmail.reading.intent.cue_sentences import fold
from prepmail.reading.mail.letters import Letter
from prepmail.reading.prose.voices import Conversation, Voice
from prepmail.reading.zones.region_signs import find_area_zones

_SAMPLE: Final = 4_000
_WORD = re.compile(r"[^\W\d_]+")
# Zones that all who write a language on that clock share.
_SHARED: Final = {
    "de": ("Europe/Berlin", "Europe/Vienna", "Europe/Zurich"),
    "fr": ("Europe/Paris", "Europe/Brussels", "Europe/Zurich", "Europe/Luxembourg"),
    "es": ("Europe/Madrid", "America/Mexico_City", "America/Bogota", "America/Lima", "America/Argentina/Buenos_Aires"),
    "it": ("Europe/Rome", "Europe/Zurich"),
    "nl": ("Europe/Amsterdam", "Europe/Brussels"),
    "pl": ("Europe/Warsaw",),
    "sv": ("Europe/Stockholm",),
    "da": ("Europe/Copenhagen",),
    "nb": ("Europe/Oslo",),
    "pt": ("America/Sao_Paulo", "Europe/Lisbon"),
    "ja": ("Asia/Tokyo",),
    "zh": ("Asia/Shanghai", "Asia/Taipei"),
}
# English is written on many clocks: these two countries have one, at an offset of their own.
_ALONE: Final = frozenset({"Asia/Kolkata", "Pacific/Auckland"})
_ISLES: Final = frozenset({"Europe/London", "Europe/Dublin"})
# How dates, hours, money, telephones and addresses are written in Britain and Ireland.
_BRITISH: Final = re.compile(
    r"\b\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)|"
    r"\b\d{1,2}\.\d\d ?[ap]m\b|"
    r"\bhalf (?:past )?(?:one|two|three|four|five|nine|ten|eleven|\d)\b|\u00a3\d|\bltd\b|\b0\d{3,4} \d{3} ?\d{3}\b|"
    r"\b(?:mon|tues|wednes|thurs|fri)day week\b|\bfortnight|\bcv\b|\bring (?:me|you|us)\b|"
    r"\b0\d{2,4} \d{3}|\bcar park\b|\bpostcode|"
    r"\bat \d{1,2}\.\d\d\b|\b(?:1[3-9]|2\d|3[01])/\d{1,2}/\d{2,4}\b|"
    r"\b(?:organis|recognis|apologis|finalis)\w+|\b(?:cheers|diary|kind regards|yours sincerely)\b",
)
_SEASONS: Final = re.compile(r"\b[EMP]ST\b")


def is_zone_clear(mention: Mention, main: Voice, *, around: Sequence[Letter] = ()) -> bool:
    """Say whether a time that names no zone is surely on its zone's clock, by two signs that do not hang together.

    One is the clock that the letter, or the mail around it, was written on; the other is the language of the letter,
    or how the country writes. An English letter that was passed on in one (``around``) of another clock tells nothing:
    who writes from India may write to people elsewhere.
    """
    zone = find_zone(mention.tz)
    if zone is None or main.sent.astimezone(zone).utcoffset() != main.sent.utcoffset():
        return False
    words = fold(f"{main.layer.letter.subject or ''} {main.layer.text[:_SAMPLE]}")
    elsewhere = any(each.date and each.date.utcoffset() not in {timedelta(0), main.sent.utcoffset()} for each in around)
    if mention.tz in _ALONE:
        return not elsewhere
    if mention.tz in _ISLES and elsewhere:
        return False
    if mention.tz in _ISLES:
        # A server's clock stands still: who writes on +01:00 in summer sits there.
        return bool(main.sent.utcoffset()) or _BRITISH.search(words) is not None
    areas = [known for each in find_area_zones(main.layer.text[:_SAMPLE]) if (known := find_zone(each))]
    if areas:
        # Telephones of the region that the clock is of.
        offsets = {mention.start.astimezone(each).utcoffset() for each in areas}
        return offsets == {mention.start.astimezone(zone).utcoffset()}
    # Spanish and Portuguese are told apart by few words, but not by the clock that the zone was chosen by.
    languages = find_languages(_WORD.findall(words), ())
    return languages[0] != "en" and any(mention.tz in _SHARED.get(each, ()) for each in languages)


def letters_around(talk: Conversation) -> tuple[Letter, ...]:
    """Return the letters in which the one that counts was passed on."""
    above = tuple(each.layer.letter for each in talk.above)
    return (talk.note.letter, *above) if talk.note else above


def is_season_clear(mention: Mention, main: Voice) -> bool:
    """Say whether "EST" in July is surely the clock on the wall there: the letter was written on that clock."""
    if mention.doubts != {Doubt.ZONE_LOOSE} or not _SEASONS.search(mention.quote):
        return False
    zone = find_zone(mention.tz) or UTC
    return main.sent.astimezone(zone).utcoffset() == main.sent.utcoffset()
