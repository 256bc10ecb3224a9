"""Say a sentence and see what is read: times as local ISO strings, written by people whose clock is known."""

from datetime import datetime
from zoneinfo import ZoneInfo

from prepmail.reading.dates.find import find_fragments, find_mentions
from prepmail.reading.dates.mentions import Fragment, Mention, Reference

# A Tuesday morning.
NOW = datetime(2026, 2, 24, 10, 15, tzinfo=ZoneInfo("America/New_York"))


def reference(zone: str | None = "America/New_York", *, now: datetime = NOW, language: str | None = None) -> Reference:
    languages = (language,) if language else ()
    return Reference(now=now, zone=zone, languages=languages)


def mentions(text: str, zone: str | None = "America/New_York", **known: datetime | str | None) -> tuple[Mention, ...]:
    """Return what is read when it is a quarter past ten on 24 February 2026 where the writer is."""
    now, language = known.get("now"), known.get("language")
    assert not isinstance(now, str)
    assert not isinstance(language, datetime)
    here = now or NOW.replace(tzinfo=ZoneInfo(zone or "America/New_York"))
    return find_mentions(text, reference(zone, now=here, language=language))


def shown(mention: Mention) -> str:
    """Return a mention as ``2026-03-03 14:00-14:45 Europe/Berlin``."""
    zone = ZoneInfo(mention.tz or "UTC")
    end = f"-{mention.end.astimezone(zone):%H:%M}" if mention.end else ""
    return f"{mention.start.astimezone(zone):%Y-%m-%d %H:%M}{end} {mention.tz}"


def read(text: str, zone: str | None = "America/New_York", **known: datetime | str | None) -> list[str]:
    return [shown(each) for each in mentions(text, zone, **known)]


def fragments(text: str, zone: str | None = "America/New_York") -> tuple[Fragment, ...]:
    return find_fragments(text, reference(zone))
