"""Generate ``functions/prepmail/reading/zones/tables.py``: the names under which people and programs know time zones.

Run by ``make tables``. The sources are packages that only the build needs: tzlocal (Windows zone ids), Babel (CLDR
names of zones and cities) and tzdata (which ids are aliases of which).
"""

import argparse
from collections import defaultdict
from collections.abc import Iterator, Mapping
from importlib import resources
from pathlib import Path

from babel import Locale
from babel.core import get_global
from tzlocal.windows_tz import win_tz

from prepmail.reading.zones.words import normalise_name

TARGET = Path(__file__).parents[1] / "functions" / "prepmail" / "reading" / "zones" / "tables.py"

LOCALES = ("en", "en_GB", "de", "fr", "es", "it", "pt", "nl", "pl", "sv", "da", "nb", "fi", "cs", "tr", "ru")

# Which zone a name like "Eastern Time" means where one name covers zones with different rules.
GOLDEN = {
    "America_Central": "America/Chicago",
    "America_Eastern": "America/New_York",
    "America_Mountain": "America/Denver",
    "America_Pacific": "America/Los_Angeles",
    "Atlantic": "America/Halifax",
    "Australia_Central": "Australia/Adelaide",
    "Australia_Eastern": "Australia/Sydney",
    "Europe_Central": "Europe/Berlin",
    "Europe_Eastern": "Europe/Bucharest",
    "Hawaii_Aleutian": "Pacific/Honolulu",
    "India": "Asia/Kolkata",
    "Europe_Western": "Europe/Lisbon",
    "Japan": "Asia/Tokyo",
    "Brasilia": "America/Sao_Paulo",
    "China": "Asia/Shanghai",
    "Korea": "Asia/Seoul",
    "Israel": "Asia/Jerusalem",
    "Singapore": "Asia/Singapore",
    "New_Zealand": "Pacific/Auckland",
}
# "Greenwich Mean Time" is UTC in one mouth and London in another: ``zone_words`` keeps it as an ambiguous name.
LEFT_OUT = {"GMT"}


def aliases() -> dict[str, str]:
    """Return the old ids (``US/Pacific``) and what they are called now; never one place's id for another's."""
    folder = resources.files("tzdata") / "zoneinfo"
    places = {line.split("\t")[2].strip() for line in (folder / "zone.tab").read_text().splitlines() if line[:1] != "#"}
    links = {}
    for line in (folder / "tzdata.zi").read_text().splitlines():
        if line.startswith("L "):
            _, target, name = line.split()
            links[name] = target
    result = {}
    for name in links:
        if name not in places:
            target = name
            while target in links and (target == name or target not in places):
                target = links[target]
            result[name] = target
    return result


def windows(current: Mapping[str, str]) -> dict[str, str]:
    """Return Windows zone ids, case-folded, with their IANA ids."""
    return {normalise_name(name): current.get(zone, zone) for name, zone in win_tz.items()}


def display_names(current: Mapping[str, str]) -> dict[str, str]:
    """Return the long names of zones (``central european summer time``) in several languages, where they are clear."""
    members: dict[str, list[str]] = defaultdict(list)
    for zone, metazone in sorted(get_global("meta_zones").items()):
        members[metazone].append(current.get(zone, zone))
    targets = set(windows(current).values())
    found: dict[str, set[str]] = defaultdict(set)
    for metazone, zones in members.items():
        if metazone not in LEFT_OUT:
            golden = GOLDEN.get(metazone) or next((zone for zone in zones if zone in targets), zones[0])
            for locale in LOCALES:
                for name in Locale.parse(locale).meta_zones.get(metazone, {}).get("long", {}).values():
                    found[normalise_name(name)].add(golden)
    return {name: zones.pop() for name, zones in found.items() if name and len(zones) == 1}


def cities(current: Mapping[str, str]) -> dict[str, str]:
    """Return the cities that zones are named after, in several languages, where one name means one zone."""
    found: dict[str, set[str]] = defaultdict(set)
    zones = sorted(current.get(zone, zone) for zone in get_global("meta_zones"))
    for zone in {*zones, *windows(current).values()}:
        if "/" in zone and not zone.startswith("Etc/"):
            found[normalise_name(zone.rsplit("/", 1)[1].replace("_", " "))].add(zone)
    for locale in LOCALES:
        for zone, names in Locale.parse(locale).time_zones.items():
            if "/" in zone and not zone.startswith("Etc/") and "city" in names:
                found[normalise_name(names["city"])].add(current.get(zone, zone))
    return {name: zones.pop() for name, zones in found.items() if name and len(zones) == 1}


def render_tables() -> str:
    """Return the text of the module."""
    current = aliases()
    tables = (
        ("ALIASES", "Old or short IANA ids and what they are called now.", current),
        ("WINDOWS", "Windows zone ids, normalised, with the IANA id of their usual place.", windows(current)),
        ("DISPLAY_NAMES", "CLDR names of zones in several languages, normalised.", display_names(current)),
        ("CITIES", "Cities that zones are named after, in several languages, normalised.", cities(current)),
    )
    return "\n".join(_lines(tables)) + "\n"


def _lines(tables: tuple[tuple[str, str, dict[str, str]], ...]) -> Iterator[str]:
    yield '"""The names of time zones. Generated by ``make tables``: change the generator, not this file."""'
    yield ""
    yield "from typing import Final"
    for name, says, table in tables:
        yield ""
        yield f"# {says}"
        yield f"{name}: Final[dict[str, str]] = {{"
        for key, value in sorted(table.items()):
            yield f"    {_quoted(key)}: {_quoted(value)},"
        yield "}"


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


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
