"""Generate ``functions/prepmail/reading/people/given_name_tables.py``: given names of the languages that mails are in.

Run by ``make given-names``. The source is Faker, which only this needs. Names that are also words, towns or family
names stay out (``names_that_are_words.txt`` and what the reader knows): of them only a second sign makes a person.
"""

import unicodedata
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from textwrap import wrap

from prepmail.reading.mail.header_date_tables import MONTHS, WEEKDAYS
from prepmail.reading.people import title_words, trade_words
from prepmail.reading.people.name_words import COMPANY_ENDINGS, DETERMINERS, HONORIFICS, NO_NAME, PARTICLES
from prepmail.reading.position.company_names import is_town

ROOT = Path(__file__).parents[1]
TARGET = ROOT / "functions" / "prepmail" / "reading" / "people" / "given_name_tables.py"
WORDS = Path(__file__).with_name("names_that_are_words.txt")
# In Latin script; the names of one are met in the mails of all.
LOCALES = (  # noqa: SIM905 - a list of words
    "cs_CZ da_DK de_AT de_CH de_DE de_LI de_LU en en_GB en_IE en_IN en_KE en_NG en_NZ en_PK en_US es_AR es_CA es_CL "
    "es_CO es_ES es_MX et_EE fi_FI fr_BE fr_CA fr_CH fr_DZ fr_FR ga_IE ha_NG hr_HR hu_HU ig_NG it_IT lt_LT lv_LV nl_BE "
    "nl_NL no_NO pl_PL pt_BR pt_PT ro_RO sk_SK sl_SI sv_SE tr_TR tw_GH vi_VN yo_NG zu_ZA"
).split()
# Their families' names are in the names of firms.
FAMILIES = ("en_GB", "en_US")
# Of these the given name is the likelier one.
GIVEN_RATHER = frozenset(
    (  # noqa: SIM905 - a list of words
        "arnold conrad donovan floyd frederick gilbert giles glenn herman hester irwin kirk lester solomon terrell"
    ).split()
)
SHORTEST = 3
WIDTH = 108


def provided(locale: str, kind: str) -> Iterator[str]:
    """Yield the names of one locale in lower case; ``kind`` begins the attributes that hold them."""
    provider = import_module(f"faker.providers.person.{locale}").Provider
    for attribute in dir(provider):
        names = getattr(provider, attribute)
        if attribute.startswith(kind) and not callable(names) and not isinstance(names, property):
            yield from (each.casefold() for each in names if isinstance(each, str))


def plain(name: str) -> str:
    """Return a name without its accents, as many type it; "ł" and "ø" are letters of their own."""
    letters = unicodedata.normalize("NFD", name)
    return unicodedata.normalize("NFC", "".join(each for each in letters if not unicodedata.combining(each)))


def known_words() -> frozenset[str]:
    """Return the words that the reader knows as something else than a name."""
    jobs = [value for table in (title_words, trade_words) for value in vars(table).values() if isinstance(value, str)]
    return frozenset().union(
        WORDS.read_text(encoding="utf-8").split(),
        *(each.split() for each in jobs),
        *(table.keys() for table in (MONTHS, WEEKDAYS)),
        *(COMPANY_ENDINGS, DETERMINERS, HONORIFICS, NO_NAME, PARTICLES),
    )


def given_names() -> list[str]:
    """Return all given names that are nothing else, in order, each with and without its accents."""
    families = {each for locale in FAMILIES for each in provided(locale, "last_name")} - GIVEN_RATHER
    words = known_words()
    found = {each for locale in LOCALES for each in provided(locale, "first_name")}
    found = {unicodedata.normalize("NFC", each.replace("i\u0307", "i")) for each in found}
    return sorted(
        each
        for each in found | {plain(each) for each in found}
        if len(each) >= SHORTEST
        and each.isalpha()
        and not {each, plain(each)} & words
        and each not in families
        and not is_town(each)
    )


def main() -> None:
    """Write the module."""
    version = import_module("faker").VERSION
    lines = [
        f'"""Given names that are no words besides. Generated from Faker {version}: run `make given-names`.',
        "",
        "Faker is Copyright (c) 2012 Daniele Faraglia and its contributors, under the MIT License.",
        '"""',
        "",
        "from typing import Final",
        "",
        "MORE_GIVEN_NAMES: Final = frozenset(",
        "    (  # noqa: SIM905 - one name a line would be pages",
        *(f'        "{line} "' for line in wrap(" ".join(given_names()), WIDTH, break_on_hyphens=False)),
        "    ).split()",
        ")",
    ]
    TARGET.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
