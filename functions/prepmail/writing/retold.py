"""Words that were written in English where a mail was read, told again in the person's language and way of dates.

A question, the label of one of its readings, and a reason for a match are kept with the interview as English text. The
catalogues name each of them under ``retold``; what is not in there is shown as it stands.
"""

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from functools import cache

from prepmail.writing import wording
from prepmail.writing.content import Content
from prepmail.writing.date_style import DateStyle

_LIMIT = 400
_GAP = re.compile(r"\{(\w+)\}")
# The gap that holds a date, and how it is written where it was read.
_DATE = "date"
_WRITTEN = ("%A %d %B %Y, %H:%M", "%A %d %B %Y")


def retell(kind: str, text: str, content: Content, style: DateStyle) -> str:
    """Return a text of one ``kind`` (``questions`` or ``reasons``) in the language of ``content``."""
    key, words = _recognise(kind, text, content)
    if not key:
        return text
    if _DATE in words:
        words = {**words, _DATE: _restyle(words[_DATE], style)}
    return content.filled(**words).text("retold", kind, key)


def retell_choice(label: str, told: str, content: Content) -> str:
    """Return one reading: ``told`` is its time in the person's words, empty where it has none.

    A label that only names the time says nothing that ``told`` does not.
    """
    key, _ = _recognise("labels", label, content)
    if not key:
        return told or label
    words = content.filled(time=told).text("retold", "labels", key)
    stands_inside = "{time}" in content.english.patterns("retold", "labels")[key]
    return wording.capital(words if stands_inside or not told else f"{words}: {told}")


def _recognise(kind: str, text: str, content: Content) -> tuple[str, Mapping[str, str]]:
    """Return which of the English texts this is, and what stands in its gaps; an empty name when none."""
    for key, pattern in content.english.patterns("retold", kind).items():
        found = _compile(pattern).fullmatch(text[:_LIMIT])
        if found:
            return key, found.groupdict()
    return "", {}


@cache
def _compile(pattern: str) -> re.Pattern[str]:
    pieces = _GAP.split(pattern)
    return re.compile(
        "".join(f"(?P<{each}>.{{1,200}})" if number % 2 else re.escape(each) for number, each in enumerate(pieces))
    )


def _restyle(written: str, style: DateStyle) -> str:
    for form in _WRITTEN:
        try:
            local = datetime.strptime(written, form).replace(tzinfo=UTC)
        except ValueError:
            continue
        hour = f", {style.hour(local)}{style.clock_word}" if "%H" in form else ""
        return f"{style.day(local)}{hour}"
    return written
