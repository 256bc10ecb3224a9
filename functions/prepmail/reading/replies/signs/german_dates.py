"""German days and dates written as the signs look for them: "sondern 20. März", "20. Maerz", "Fr ab 9:30"."""

import re
from collections.abc import Callable
from typing import Final

MONTH: Final = r"(?:jan|jän|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez)\w*"
_A_DATE: Final = rf"(?=\d{{1,2}}\. ?(?:{MONTH}|(?:0?[1-9]|1[0-2])\.))"
_DAYS: Final = {
    "mo": "Montag", "di": "Dienstag", "mi": "Mittwoch", "do": "Donnerstag", "fr": "Freitag", "sa": "Samstag",
    "so": "Sonntag",
}  # fmt: skip


def _day(found: re.Match[str]) -> str:
    return f"{found['lead'] or ''}{_DAYS[found['day'].casefold()]}"


DATE_FRAMES: Final[tuple[tuple[str, str | Callable[[re.Match[str]], str]], ...]] = (
    (r"(?P<day>\d{1,2})\.? ?maerz", r"\g<day>. März"),
    # An hour stands behind these words, too: "jetzt 20 Uhr".
    (
        rf"(?P<lead>ist|sondern|statt|neu:?|jetzt|nun|lautet|wäre|also|doch|erst|dann|sind) {_A_DATE}",
        r"\g<lead> am ",
    ),
    (rf"auf {_A_DATE}", "auf den "),
    (
        r"(?P<date>\d{1,2}\. ?(?:0?[1-9]|1[0-2])\.), (?=um|ab|von|gegen|halb|viertel|\w+tags|abends|früh)",
        r"\g<date> ",
    ),
    (r"(?P<date>(?:der|den|dem|am) \d{1,2}\.),? (?=\d{1,2}(?:[:.]\d\d| uhr)|halb|viertel)", r"\g<date> um "),
    # "Fr. von Berg" is a woman, and "so" begins many sentences.
    (
        (
            r"(?P<lead>)(?P<day>(?-i:Mo|Di|Mi|Do|Fr|Sa))\.?(?=,? (?:(?:von|ab|um|gegen) (?:\d|halb|viertel|punkt)"
            r"|den \d"
            r"|dem \d|der \d|früh|vormittags?|nachmittags?|abends?|statt|nicht)(?!\w))"
        ),
        _day,
    ),
    (
        r"(?P<lead>(?:am|auf|zum|diesen|nächsten|kommenden) )(?P<day>(?-i:Mo|Di|Mi|Do|Fr|Sa|So))\.?(?=$|[,;!)]| )",
        _day,
    ),
)
