"""Generate ``functions/prepmail/reading/mail/header_date_tables.py``: the months and weekdays that mail programs write.

Run by ``make tables``. The source is CLDR, through Babel, which only the build needs.
"""

from collections import defaultdict
from pathlib import Path

from babel import Locale

TARGET = Path(__file__).parents[1] / "functions" / "prepmail" / "reading" / "mail" / "header_date_tables.py"

# Where one word means two months (listopad), the earlier language here comes first.
LOCALES = [
    "en",
    "en_GB",
    "en_AU",
    "de",
    "fr",
    "fr_CA",
    "es",
    "pt",
    "pt_PT",
    "it",
    "nl",
    "pl",
    "sv",
    "da",
    "nb",
    "nn",
    "fi",
    "cs",
    "sk",
    "hu",
    "ro",
    "ru",
    "uk",
    "tr",
    "hr",
    "sl",
    "sr_Latn",
    "bg",
    "el",
    "et",
    "lt",
    "lv",
    "ca",
    "eu",
    "gl",
    "id",
    "is",
    "mk",
]


def words(locale: Locale, kind: str) -> dict[str, list[int]]:
    """Return each name of a month (1 to 12) or a weekday (0 is Monday), folded, without its full stop."""
    found: dict[str, list[int]] = defaultdict(list)
    for forms in getattr(locale, kind).values():
        for width in ("wide", "abbreviated"):
            for number, name in forms.get(width, {}).items():
                word = name.casefold().replace("\u00a0", " ").strip().rstrip(".")
                word = word.removeprefix("de ").removeprefix("d’")
                if len(word) > 1 and not word.isdigit() and number not in found[word]:
                    found[word].append(number)
    return found


def table(kind: str) -> dict[str, tuple[int, ...]]:
    """Merge the words of all languages."""
    merged: dict[str, list[int]] = defaultdict(list)
    for name in LOCALES:
        for word, numbers in words(Locale.parse(name), kind).items():
            merged[word].extend(number for number in numbers if number not in merged[word])
    return {word: tuple(numbers) for word, numbers in sorted(merged.items())}


def main() -> None:
    """Write the module."""
    lines = [
        '"""Names of months and weekdays in the languages of mail programs. Generated from CLDR: run `make tables`."""',
        "",
        "from collections.abc import Mapping",
        "from typing import Final",
    ]
    for name, kind in (("MONTHS", "months"), ("WEEKDAYS", "days")):
        lines += ["", f"{name}: Final[Mapping[str, tuple[int, ...]]] = {{"]
        lines += [f'    "{word}": {numbers!r},' for word, numbers in table(kind).items()]
        lines += ["}"]
    TARGET.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
