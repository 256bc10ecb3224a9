"""Generate ``functions/prepmail/writing/date_style_tables.py``: how each language writes dates, spans and cities.

Run by ``make tables``. The source is CLDR, by way of Babel, which only the build needs.
"""

import argparse
import re
import subprocess
import sys
from datetime import timedelta
from pathlib import Path
from zoneinfo import available_timezones

from babel import Locale
from babel.dates import format_timedelta
from babel.units import format_unit

TARGET = Path(__file__).parents[1] / "functions" / "prepmail" / "writing" / "date_style_tables.py"
# What a person can choose. Their plurals have two forms below a million: one, and all others.
LANGUAGES = ("en-GB", "en-US", "de", "es", "fr", "nl", "it", "pt", "sv", "da", "nb")
NAMES = {"en-GB": "English, day first", "en-US": "English, month first"}
# The languages that mails are written in: in these the cities of zones are named.
SPOKEN = ("en", "de")
# What CLDR has no words for, or none that people would put into a sentence.
PATTERNS = {"en-GB": "{weekday} {day} {month} {year}", "nl": "{weekday} {day} {month} {year}"}
ZONES = {
    "en-GB": "{0} time",
    "en-US": "{0} time",
    "de": "Ortszeit {0}",
    "fr": "heure de {0}",
    "it": "ora di {0}",
    "pt": "horário de {0}",
    "sv": "{0}-tid",
    "nb": "{0}-tid",
}
CLOCK_WORDS = {"de": " Uhr"}
BESIDE = {
    "en": ("yesterday", "tomorrow", "now"),
    "de": ("gestern", "morgen", "jetzt"),
    "es": ("ayer", "mañana", "ahora"),
    "fr": ("hier", "demain", "maintenant"),
    "nl": ("gisteren", "morgen", "nu"),
    "it": ("ieri", "domani", "ora"),
    "pt": ("ontem", "amanhã", "agora"),
    "sv": ("igår", "imorgon", "nu"),
    "da": ("i går", "i morgen", "nu"),
    "nb": ("i går", "i morgen", "nå"),
}
UNITS = {"day": timedelta(days=1), "hour": timedelta(hours=1), "minute": timedelta(minutes=1)}
HARD_BLANK = "\u00a0"
HALVES = ("am", "pm")
SOFT_HYPHEN = "\u00ad"
FIELDS = re.compile(r"'[^']*'|[EcMdy]+|[^'a-zA-Z]+")
PLACES = {"E": "{weekday}", "c": "{weekday}", "M": "{month}", "d": "{day}", "y": "{year}"}


def render_pattern(pattern: str) -> str:
    """Return a CLDR pattern with names in braces; one with a field that is not known raises."""
    parts = FIELDS.findall(pattern)
    if "".join(parts) != pattern:
        raise ValueError(pattern)
    return "".join(PLACES.get(each[0], each.strip("'")) for each in parts)


def units(tag: str) -> dict[str, tuple[str, str]]:
    """Return a length of time in words, for one and for several."""
    locale = tag.replace("-", "_")
    return {
        unit: (_open(format_unit(1, f"duration-{unit}", locale=locale), 1), _open(_several(unit, locale), 7))
        for unit in UNITS
    }


def _several(unit: str, locale: str) -> str:
    return format_unit(7, f"duration-{unit}", locale=locale)


def relative(tag: str, direction: int) -> dict[str, tuple[str, str]]:
    """Return how far away a time is in words, for one and for several; ``direction`` is 1 ahead and -1 ago."""
    return {
        unit: (
            _open(_away(direction * length, unit, tag), 1),
            _open(_away(direction * 7 * length, unit, tag), 7),
        )
        for unit, length in UNITS.items()
    }


def _away(length: timedelta, unit: str, tag: str) -> str:
    return format_timedelta(length, granularity=unit, threshold=1000, add_direction=True, locale=tag.replace("-", "_"))  # type: ignore[arg-type]  # one of its units


def _open(text: str, number: int) -> str:
    if text.count(str(number)) != 1:
        raise ValueError(text)
    return text.replace(str(number), "{0}")


def cities(language: str) -> dict[str, str]:
    """Return the names of places whose zone id does not already say them."""
    zones = Locale.parse(language).time_zones
    named = {
        zone: zones.get(zone, {}).get("city", "").replace(SOFT_HYPHEN, "") for zone in sorted(available_timezones())
    }
    return {zone: city for zone, city in named.items() if city and city != zone.rpartition("/")[2].replace("_", " ")}


def render_language(tag: str) -> str:
    """Return one entry of the table."""
    locale = Locale.parse(tag, sep="-")
    days, months = locale.days["format"], locale.months["format"]
    zone = ZONES.get(tag) or locale.zone_formats["region"].replace("%s", "{0}")
    fields = {
        "name": NAMES.get(tag) or (locale.get_language_name() or tag).capitalize(),
        "weekdays": tuple(days["wide"][each] for each in range(7)),
        "short_weekdays": tuple(days["abbreviated"][each].rstrip(".") for each in range(7)),
        "months": tuple(months["wide"][each] for each in range(1, 13)),
        "short_months": tuple(months["abbreviated"][each].rstrip(".") for each in range(1, 13)),
        "pattern": PATTERNS.get(tag) or render_pattern(locale.date_formats["full"].pattern),
        "short_pattern": render_pattern(locale.datetime_skeletons["MMMEd"].pattern),
        "day_pattern": render_pattern(locale.datetime_skeletons["MMMd"].pattern),
        "zone": zone,
        "halves": tuple(locale.day_periods["format"]["abbreviated"][each].replace(HARD_BLANK, " ") for each in HALVES),
        "clock_word": CLOCK_WORDS.get(tag, ""),
        "beside": BESIDE[locale.language],
        "units": units(tag),
        "ahead": relative(tag, 1),
        "ago": relative(tag, -1),
    }
    lines = "".join(f"        {key}={value!r},\n" for key, value in fields.items())
    return f"    {tag!r}: Language(\n{lines}    ),\n"


def render_tables() -> str:
    """Return the text of the module."""
    languages = "".join(map(render_language, LANGUAGES))
    places = "".join(f"    {each!r}: {cities(each)!r},\n" for each in SPOKEN)
    return _format(
        '"""How each language writes dates, and what it calls cities. Made by tools/generate_date_style_tables.py; '
        'do not edit."""\n\n'
        "from collections.abc import Mapping\n"
        "from typing import Final\n\n"
        "from prepmail.writing.language import Language\n\n"
        f"LANGUAGES: Final[Mapping[str, Language]] = {{\n{languages}}}\n\n"
        f"CITIES: Final[Mapping[str, Mapping[str, str]]] = {{\n{places}}}\n"
    )


def _format(text: str) -> str:
    command = [sys.executable, "-m", "ruff", "format", "--stdin-filename", TARGET.name, "-"]
    return subprocess.run(command, input=text, capture_output=True, text=True, check=True).stdout  # noqa: S603


def main() -> None:
    """Write the module, or say with ``--check`` whether it is current."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; fail when the module is out of date")
    text = render_tables()
    if not parser.parse_args().check:
        TARGET.write_text(text, encoding="utf-8")
    elif TARGET.read_text(encoding="utf-8") != text:
        raise SystemExit(f"{TARGET.name} is out of date: run make tables")


if __name__ == "__main__":
    main()
