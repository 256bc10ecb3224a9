"""The times of one letter as its writer meant them: on their clock, ahead of them, without those of the signature."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Final

from prepmail.domain.zones import find_zone
from prepmail.reading.dates.find import find_mentions
from prepmail.reading.dates.mentions import Doubt, Mention, Reference, Role
from prepmail.reading.dates.places import find_place_zone
from prepmail.reading.dates.zone_meaning import home_zone
from prepmail.reading.mail.layers import Layer
from prepmail.reading.people.sign_offs import find_sign_off

_POSTSCRIPT = re.compile(r"^\W{0,4}(?:p\.? ?s|n\.? ?b|edit|update)\b", re.IGNORECASE | re.MULTILINE)
# Zones on one clock all the year round, of which the first lends its name to all.
_NEIGHBOURS: Final = {
    "America/New_York": ("America/Toronto",),
    "America/Chicago": ("America/Winnipeg",),
    "America/Denver": ("America/Edmonton",),
    "America/Los_Angeles": ("America/Vancouver",),
}
_CITIES = re.compile(r"\b(?:new york|nyc|chicago|denver|los angeles|seattle|boston)\b", re.IGNORECASE)


def before_sign_off(layer: Layer, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Leave out times in a signature ("mornings only, 9-1") where others stand above it; a postscript counts."""
    end = find_sign_off(layer).position
    if not 0 < end < len(layer.text) or _POSTSCRIPT.search(layer.text, end):
        return mentions
    above = tuple(each for each in mentions if each.position < end)
    return above if any(each.role in {Role.EVENT, Role.OFFERED} for each in above) else mentions


def without_signature(layer: Layer, mentions: tuple[Mention, ...], reference: Reference) -> tuple[Mention, ...]:
    """Read the times again without the signature where only its town told the zone: nobody meets in a signature."""
    told = [each for each in mentions if Doubt.NO_ZONE not in each.doubts]
    end = find_sign_off(layer).position if told else 0
    if not 0 < end < len(layer.text) or find_place_zone(layer.text[end:]) is None:
        return mentions
    alone = find_mentions(layer.text[:end], reference)
    again = {each.position: each for each in alone if Doubt.NO_ZONE in each.doubts}
    return tuple(again.get(each.position, each) if each in told else each for each in mentions)


def at_home(clock: datetime, languages: Sequence[str]) -> datetime:
    """Put a clock at +00:00 where it is a writer's own in winter: in London, or Lisbon; a server's it may still be."""
    if clock.utcoffset():
        return clock
    home = find_zone("Europe/Lisbon" if "pt" in languages[1:2] else "Europe/London")
    return clock.astimezone(home) if home and not clock.astimezone(home).utcoffset() else clock


def ahead(mention: Mention, clock: datetime) -> Mention:
    """Take the reading that is still to come, where the likelier one was over when the letter was written."""
    if mention.start >= clock:
        return mention
    later = next((each for each in mention.choices if each.start and each.start >= clock), None)
    if later is None or later.start is None:
        return mention
    return replace(mention, start=later.start, end=later.end, tz=later.tz)


def settled(mention: Mention, reference: Reference, language: str) -> Mention:
    """Show "GMT-5" in the reader's zone or the writer's, and "Eastern" in that of their country, on the same clock."""
    if mention.tz in _NEIGHBOURS:
        own, there = find_zone(reference.zone), find_zone(mention.tz)
        near = reference.zone in _NEIGHBOURS[mention.tz] and own is not None and there is not None
        near = near and mention.start.astimezone(own).utcoffset() == mention.start.astimezone(there).utcoffset()
        return replace(mention, tz=reference.zone) if near and not _CITIES.search(mention.quote) else mention
    if mention.tz is not None and not mention.tz.startswith("Etc/GMT"):
        return mention
    offset = mention.start.astimezone(find_zone(mention.tz) or UTC).utcoffset()
    for name in (reference.zone, home_zone(reference, language)):
        zone = find_zone(name)
        if mention.tz is not None and zone and mention.start.astimezone(zone).utcoffset() == offset:
            return replace(mention, tz=name)
    return mention
