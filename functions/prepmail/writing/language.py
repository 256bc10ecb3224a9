"""The shape of what one language knows about dates; the values are in the generated tables."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """Names of weekdays (Monday first) and months, and the patterns of dates; ``name`` is the language's own.

    ``zone`` puts a city into words as a clock, ``halves`` are before and after noon, ``clock_word`` follows an hour.
    ``beside`` are yesterday, tomorrow and now; ``units``, ``ahead`` and ``ago`` have for each unit the words for one
    and for several.
    """

    name: str
    weekdays: tuple[str, ...]
    short_weekdays: tuple[str, ...]
    months: tuple[str, ...]
    short_months: tuple[str, ...]
    pattern: str
    short_pattern: str
    day_pattern: str
    zone: str
    halves: tuple[str, str]
    clock_word: str
    beside: tuple[str, str, str]
    units: Mapping[str, tuple[str, str]]
    ahead: Mapping[str, tuple[str, str]]
    ago: Mapping[str, tuple[str, str]]
