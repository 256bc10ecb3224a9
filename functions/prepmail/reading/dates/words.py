"""All words of the languages of one text, ready to be looked up. Built once for each set of languages."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

from prepmail.reading.dates import (
    clock_parts,
    clock_words,
    length_words,
    near_day_words,
    relative_words,
    week_words,
    word_tables,
)
from prepmail.reading.dates.clock_words import Half
from prepmail.reading.dates.lexemes import Phrases, Value, of_languages, word_set
from prepmail.reading.dates.relative_words import Which

LANGUAGES: Final = ("en", "de", "fr", "es", "it", "nl", "pt", "pl", "sv", "da", "nb", "ja", "zh")
# A month's whole name in one language and a person's name, or a common word, in another.
_ONLY_AT_HOME: Final = frozenset({"marco", "mei", "maja"})
# Few words, but such that a text of the language can hardly do without them.
_MARKERS: Final[dict[str, frozenset[str]]] = {
    "en": word_set(
        "the your you with and for is are we this will please our at on of to from be time hi dear "
        "do or if it by would could can have has let not that as i us "
        "interview any works work call meet talk"
    ),
    "de": word_set("der die das und mit ihr ihre ihnen sie wir uhr fur am um zum ist einen den bitte termin im"),
    "fr": word_set("le la les vous votre nous avec et pour est du une un dans heure bonjour entretien aura a de"),
    "es": word_set("el los las usted tu con y para es una del su por hola entrevista gracias sera hora a"),
    "it": word_set("il gli con per sara ore alle colloquio lei suo una di e del grazie buongiorno alla ora"),
    "nl": word_set("de het een met je jouw uw om voor op is en van uur wij u gesprek graag we bij"),
    "pt": word_set("o os as com voce sua seu para uma da do no entrevista obrigado ola e as horario em das de a"),
    "pl": word_set("na z o w do i rozmowa sie panstwa pani pan godz spotkanie jest prosze dnia oraz dzien"),
    "sv": word_set("och att det du en for med pa till kl ar vi intervju hej din den klockan i"),
    "da": word_set("og at det du en for med pa til kl er vi samtale hej din den i klokken jobsamtale ikke"),
    "nb": word_set("og at det du en for med pa til kl er vi intervju hei din den i klokken jobbintervju ikke"),
}
_OFTEN: Final = 0.7
_SHORT: Final = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """The words of some languages. ``languages`` are those, the text's own first."""

    languages: tuple[str, ...]
    months: Mapping[str, int]
    weekdays: Phrases[int]
    weekday_names: Mapping[str, int]
    short_weekdays: Phrases[int]
    days_away: Phrases[int]
    not_days: Phrases[bool]
    before_weekday: Phrases[Which]
    after_weekday: Phrases[Which]
    week_from: Phrases[int]
    week_after: Phrases[int]
    week_numbered: Phrases[bool]
    within: Phrases[bool]
    units_of_days: Phrases[int]
    before_day: Phrases[bool]
    named_hours: Phrases[int]
    halves: Phrases[Half]
    at: Phrases[bool]
    from_: Phrases[bool]
    to: Phrases[bool]
    and_: Phrases[bool]
    hour_marks: Phrases[bool]
    before_hour: Phrases[tuple[int, int]]
    after_hour: Phrases[tuple[int, int]]
    numbers: Mapping[str, int]
    two_word_hours: Phrases[int]
    lengths: Phrases[int]


def find_languages(words: Iterable[str], hints: tuple[str, ...]) -> tuple[str, ...]:
    """Return the languages of a text, the likeliest first, by its folded words and what is known of its writer.

    English is always among them: invitations of programs hold English lines. Without any sign all languages are.
    """
    known = [tag for hint in hints if (tag := _primary(hint)) in LANGUAGES]
    counts = {language: 1.5 if language in known else 0.0 for language in LANGUAGES}
    names = _full_names()
    for word in words:
        for language, markers in _MARKERS.items():
            if word in markers:
                counts[language] += 1
        for language in names.get(word, ()):
            counts[language] += 3
        if "\u3040" <= word[0] <= "\u30ff":
            counts["ja"] += 1
        elif "\u3400" <= word[0] <= "\u9fff":
            counts["zh"] += 0.5
            counts["ja"] += 0.4
    best = max(counts.values())
    if not best and not known:
        return LANGUAGES
    spoken = [tag for tag in sorted(LANGUAGES, key=lambda tag: -counts[tag]) if counts[tag] > best * _OFTEN]
    return tuple(dict.fromkeys([*spoken, *known, "en"]))


def _primary(tag: str) -> str:
    primary = tag[:8].replace("_", "-").split("-")[0].casefold()
    return {"no": "nb", "nn": "nb"}.get(primary, primary)


@cache
def _full_names() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for table in (word_tables.MONTHS, word_tables.WEEKDAYS):
        for language, names in table.items():
            for name in names:
                found.setdefault(name.split("-")[0], []).append(language)
    for language, days in near_day_words.DAYS_AWAY.items():
        for name in days:
            if name.isalpha() and len(name) > _SHORT:
                found.setdefault(name, []).append(language)
    return {name: tuple(languages) for name, languages in found.items()}


@cache
def words_of(languages: tuple[str, ...]) -> Words:
    """Return the words of these languages."""

    def phrases(table: Mapping[str, Mapping[str, Value]]) -> Phrases[Value]:
        return Phrases(of_languages(table, languages))

    def listed(table: Mapping[str, tuple[str, ...]]) -> Phrases[bool]:
        return Phrases((phrase, True) for language in languages for phrase in table.get(language, ()))

    return Words(
        languages=languages,
        months=_months(languages),
        weekdays=Phrases(_full_weekdays(languages)),
        weekday_names={name: day for name, day in _full_weekdays(languages) if name.isalpha()},
        short_weekdays=Phrases(
            [
                *of_languages(word_tables.SHORT_WEEKDAYS, languages),
                *of_languages(relative_words.MORE_WEEKDAYS, languages),
            ]
        ),
        days_away=phrases(near_day_words.DAYS_AWAY),
        not_days=listed(near_day_words.NOT_DAYS),
        before_weekday=phrases(relative_words.BEFORE_WEEKDAY),
        after_weekday=phrases(relative_words.AFTER_WEEKDAY),
        week_from=phrases(week_words.WEEK_FROM_WEEKDAY),
        week_after=phrases(week_words.WEEK_AFTER_WEEKDAY),
        week_numbered=listed(week_words.WEEK_NUMBERED),
        within=listed(near_day_words.IN),
        units_of_days=phrases(near_day_words.UNITS_OF_DAYS),
        before_day=listed(relative_words.BEFORE_DAY),
        named_hours=phrases(clock_words.NAMED_HOURS),
        halves=phrases(clock_words.HALVES),
        at=listed(clock_words.AT),
        from_=listed(clock_words.FROM),
        to=listed(clock_words.TO),
        and_=listed(clock_words.AND),
        hour_marks=phrases(clock_words.HOUR_MARKS),
        before_hour=phrases(clock_parts.BEFORE_HOUR),
        after_hour=phrases(clock_parts.AFTER_HOUR),
        numbers={
            word: number + 1
            for language in reversed(languages)
            for number, word in enumerate(clock_parts.NUMBERS.get(language, ()))
        },
        two_word_hours=phrases(clock_parts.TWO_WORD_HOURS),
        lengths=phrases(length_words.LENGTHS),
    )


def _months(languages: tuple[str, ...]) -> Mapping[str, int]:
    found = {
        name: number
        for language in LANGUAGES
        for name, number in word_tables.MONTHS.get(language, {}).items()
        if language in languages or name not in _ONLY_AT_HOME
    }
    for language in languages:
        for table in (word_tables.MONTHS, word_tables.SHORT_MONTHS, relative_words.MORE_MONTHS):
            for name, number in table.get(language, {}).items():
                found.setdefault(name, number)
    return found


def _full_weekdays(languages: tuple[str, ...]) -> Iterable[tuple[str, int]]:
    everywhere = tuple(dict.fromkeys([*languages, *LANGUAGES]))
    yield from of_languages(word_tables.WEEKDAYS, everywhere)
    for language in languages:
        yield from (
            (name, day)
            for name, day in relative_words.MORE_WEEKDAYS.get(language, {}).items()
            if len(name) > len("thurs") or not name.isascii() or (len(name) == len("srode") and language != "en")
        )
