"""Names of weekdays as they are mistyped: "wendsday" is Wednesday, "tursday" may be two of them and stays."""

from typing import Final

_NAMES: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "tomorrow")
_GERMAN_NAMES: Final = ("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag")
_MONTHS: Final = ("january", "february", "march", "april", "august", "september", "october", "november", "december")
_GERMAN_MONTHS: Final = ("januar", "februar", "märz", "oktober", "dezember")
_SHORTEST: Final = 6
_LONGEST: Final = 11
_MOST_SLIPS: Final = 2


def find_weekday(word: str) -> str | None:
    """Return the one weekday, or "tomorrow", at most two slips away from a word; None where none or several are.

    A slip is a letter too many, too few, a wrong one, or two that changed places; the first letter is right.
    """
    small = word.casefold()
    if small in {*_NAMES, *_GERMAN_NAMES, "midday"} or not _SHORTEST <= len(small) <= _LONGEST or not small.isalpha():
        return None
    if small.endswith(("ay", "dy", "ya", "row", "rrw")):
        return _nearest(small, _NAMES, _MOST_SLIPS)
    # "Freitags" and "Mittwochs" are none: a German one has a single slip, and its own end.
    return _nearest(small, _GERMAN_NAMES, 1) if small.endswith(("tag", "tga", "och", "ohc", "ag")) else None


def find_month(word: str) -> str | None:
    """Return the one month that is at most a slip away from a word of six letters, or has those of a shorter one."""
    small = word.casefold()
    months = (*_MONTHS, *_GERMAN_MONTHS)
    if small in {*months, "sept", "mar", "marz"} or not small.isalpha():
        return None
    if len(small) < _SHORTEST:
        return next(
            (each for each in ("march", "april") if sorted(small) == sorted(each) and small[0] == each[0]), None
        )
    return _nearest(small, months, 1) if len(small) <= _LONGEST else None


def _nearest(small: str, names: tuple[str, ...], most: int) -> str | None:
    slips = {each: _distance(small, each) for each in names if each[0] == small[0]}
    least = min(slips.values(), default=most + 1)
    nearest = [name for name, count in slips.items() if count == least]
    return nearest[0] if least <= most and len(nearest) == 1 else None


def _distance(one: str, other: str) -> int:
    """Count the slips between two words of at most eleven letters."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for at, letter in enumerate(one, start=1):
        last, before, row = before, row, [at]
        for place, wanted in enumerate(other, start=1):
            cost = min(before[place] + 1, row[place - 1] + 1, before[place - 1] + (letter != wanted))
            if at > 1 and place > 1 and letter == other[place - 2] and one[at - 2] == wanted:
                cost = min(cost, last[place - 2] + 1)
            row.append(cost)
    return row[-1]
