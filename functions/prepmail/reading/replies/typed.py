"""Words as people type them on a phone, written out: "its", "sry", "thurs", "w/", names in small letters."""

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from prepmail.domain.reading import Facts
from prepmail.reading.people.given_names import GIVEN_NAMES
from prepmail.reading.replies.spelling import find_month, find_weekday

# Only what cannot mean anything else: "ill", "well" and "were" stay as they are.
_WRITTEN_OUT: Final[Mapping[str, str]] = MappingProxyType(
    {
        "its": "it's", "im": "I'm", "ive": "I've", "thats": "that's", "theres": "there's", "heres": "here's",
        "theyve": "they've", "theyre": "they're", "theyll": "they'll", "shes": "she's", "hes": "he's",
        "whats": "what's", "cant": "can't", "wont": "won't", "dont": "don't", "doesnt": "doesn't",
        "didnt": "didn't", "isnt": "isn't", "arent": "aren't", "wasnt": "wasn't", "wouldnt": "wouldn't",
        "couldnt": "couldn't", "itll": "it'll", "wed": "wednesday", "weds": "wednesday", "tues": "tuesday",
        "thur": "thursday", "thurs": "thursday", "thu": "thursday", "tmr": "tomorrow", "tmrw": "tomorrow",
        "tomorow": "tomorrow", "tommorow": "tomorrow", "tommorrow": "tomorrow", "wensday": "wednesday",
        "wednsday": "wednesday", "thrusday": "thursday", "tuseday": "tuesday",
        "insted": "instead", "instaed": "instead", "insteed": "instead", "intervew": "interview",
        "inteview": "interview",
        "gonna": "going to", "wanna": "want to", "sry": "sorry", "srry": "sorry",
        "soz": "sorry", "pls": "please", "plz": "please", "thx": "thanks", "u": "you", "ur": "your",
        "w/": "with", "intvw": "interview", "intv": "interview", "tz": "time zone", "timezone": "time zone",
    }
)  # fmt: skip
_MONTHS: Final = (
    "", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
_PHRASES: Final[tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...]] = (
    (
        re.compile(r"\b(\d{1,2})\.(0?[1-9]|1[0-2])\.(?=\s|$|[,;:!?)])"),
        lambda found: f"{found[1]} {_MONTHS[int(found[2])]}",
    ),
    # The minutes of a time are rarely those of a month: "17.03" is in March.
    (
        re.compile(r"(?<![\d.:])([0-3]?\d)\.(0[1-46-9]|1[12])(?=\s|,|$)"),
        lambda found: f"{found[1]} {_MONTHS[int(found[2])]}",
    ),
    (re.compile(r"\b(\d{1,2}) o ?clock\b", re.IGNORECASE), r"\1 o'clock"),
    (re.compile(r"\b(?:NY|NYC) time\b", re.IGNORECASE), "New York time"),
    (re.compile(r"\bLA time\b", re.IGNORECASE), "Los Angeles time"),
    (re.compile(r"\bSF time\b", re.IGNORECASE), "San Francisco time"),
    (re.compile(r"\(([^()]{2,30}(?:time|zone))\)", re.IGNORECASE), r"\1"),
    # "Raj Patel, the CTO" is "Raj Patel (CTO)".
    (
        re.compile(
            r"(?<=\w)(?<! is)(?<!'s)(?<! as)(?<! was)(?<! by),? (?:the|our|their|who is the|who's the)"
            r" (c[etfop]o|(?:hiring|engineering|product) manager"
            r"|team lead"
            r"|head of \w{2,20}(?: \w{2,20})?|recruiter|founder)$",
            re.IGNORECASE,
        ),
        r" (\1)",
    ),
    (re.compile(r"\bby the way\b|\bbtw\b", re.IGNORECASE), ""),
    (
        re.compile(
            r"\b(moved|put|pushed|rescheduled|switched|shifted|changed|bumped) (?:me|us|my (?:interview|call|slot))\b"
        ),
        r"\1",
    ),
)
_BEFORE_IM: Final = frozenset(
    (
        "actually",
        "also",
        "and",
        "because",
        "but",
        "fyi",
        "hey",
        "hi",
        "if",
        "now",
        "ok",
        "since",
        "so",
        "sorry",
        "sry",
        "that",
        "when",
    )
)
_ZONES: Final = frozenset(
    "CET CEST GMT BST UTC EST EDT ET CST CDT CT PST PDT PT MST MDT IST EET EEST WET AEST AEDT SGT JST HKT".split()  # noqa: SIM905 - one word a line would be a page
)
_EDGES: Final = ",.!?:;()\"'"
# Given names that are words as well are left alone in small letters.
WORDS_TOO: Final = frozenset(
    (  # noqa: SIM905 - one name a line would be pages
        "amber an angel april art asia august austin autumn basil bill bo bob brook brooke brooklyn buck buddy "
        "carol carolina case casey chad chase chelsea china christian chuck clay cliff da daisy dakota dale dan "
        "dawn de dean destiny diego do don dot drew duke earl earnest ernest eve faith florence frank gene georgia "
        "ginger glen grace grant guy ha happy hazel heath heather holly hong hope in india iris israel ivy jack joke "
        "jade jay jean jordan joy july june kay kenya kim king kit lance lane le lee lily lima london lone long "
        "madison mai mark max may merry milan miles min ming my nick norm olive page paige paris pat pearl penny "
        "per pip prince ray reed ren rich rob robin rocky rose ruby rusty sage said sandy santiago sky so sol son "
        "star sue summer sun sung sydney till tor troy van victoria violet virginia ward will"
    ).split()
)
# Emoji and their joiners; arrows are words of their own.
_PICTURES = re.compile("[\u2600-\u27bf\u2b50\ufe0f\u200d\U0001f000-\U0001faff]+")
_DATE = re.compile(r"\b(?:date|day)\b", re.IGNORECASE)
_BARE_TIME = re.compile(r"^(?P<before>|.*\b(?:it's|is|be|to|now|for)) ?(?P<time>\d{1,2}[.:]\d\d)$", re.IGNORECASE)


def write_out(sentence: str, facts: Facts, *, names: bool = True) -> str:
    """Return a sentence with its short forms written out and, with ``names``, those of people with a capital letter.

    Links, addresses and words in capitals stay as they are.
    """
    known = _known_words(facts)
    if sentence.isupper() and " " in sentence:
        sentence = " ".join(each if each.rstrip(_EDGES) in _ZONES else each.lower() for each in sentence.split(" "))
    sentence = _PICTURES.sub(" ", sentence)
    typed = sentence.split(" ")
    words = " ".join(
        each if _is_other_im(typed, at) else _write_word(each, known, first=not at, names=names)
        for at, each in enumerate(typed)
    )
    for phrase, written in _PHRASES:
        words = phrase.sub(written, words)
    words = " ".join(words.split())
    # "It's 2.30" is a time only because nothing else of an interview looks like that.
    return (words if _DATE.search(words) else _BARE_TIME.sub(r"\g<before> at \g<time>", words)).strip()


def write_days(sentence: str, written_out: Mapping[str, str]) -> str:
    """Return a sentence with its mistyped weekdays, months and short forms set right, and without pictures."""
    return " ".join(_write_day(each, written_out) for each in _PICTURES.sub(" ", sentence).split(" "))


def _write_day(word: str, written_out: Mapping[str, str]) -> str:
    core = word.rstrip(_EDGES)
    if core in written_out:
        return written_out[core] + word[len(core) :]
    day = find_weekday(core) or find_month(core)
    return day + word[len(core) :] if day else word


def _is_other_im(words: list[str], at: int) -> bool:
    """Tell the "im" of a German name, "Mitarbeiter im Vertrieb", from "I'm" without its sign."""
    if words[at] != "im" or not at:
        return False
    return words[at - 1][-1:] not in ",.!:-" and words[at - 1].casefold() not in _BEFORE_IM


def _known_words(facts: Facts) -> Mapping[str, str]:
    return {
        word.casefold(): word for each in facts.interviewers for word in (each.name or "").split() if word[:1].isupper()
    }


def _write_word(word: str, known: Mapping[str, str], *, first: bool, names: bool) -> str:
    core = word.rstrip(_EDGES)
    small = core.casefold()
    if core not in ({small, small.capitalize()} if first else {small}) or "@" in core or "://" in core:
        return word
    if small in _WRITTEN_OUT:
        written = _WRITTEN_OUT[small]
        return (written if core == small else written[:1].upper() + written[1:]) + word[len(core) :]
    weekday = (find_weekday(core) or find_month(core)) if small not in known else None
    if weekday:
        return weekday + word[len(core) :]
    return _write_name(word, known) if names else word


def _write_name(word: str, known: Mapping[str, str]) -> str:
    core = word.rstrip(_EDGES)
    small = core.casefold()
    if core != small or "@" in core or "://" in core:
        return word
    if small in known:
        return known[small] + word[len(core) :]
    if small in GIVEN_NAMES and small not in WORDS_TOO:
        return small.capitalize() + word[len(core) :]
    return word
