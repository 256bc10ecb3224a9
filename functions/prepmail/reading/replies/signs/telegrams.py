"""Write English notes of bare facts as sentences: "2nd round, Friday 11, Helen Moss" names no verb and means three."""

import re
from collections.abc import Iterator
from typing import Final

from prepmail.reading.dates.lexemes import word_set
from prepmail.reading.people.given_names import GIVEN_NAMES
from prepmail.reading.position.job_nouns import ends_in_known_job
from prepmail.reading.position.roles import as_role
from prepmail.reading.replies.clauses import is_small_talk
from prepmail.reading.replies.signs.english_talk import TALK
from prepmail.reading.replies.signs.nobody import ORGANISATIONS, is_nobody

_LONGEST: Final = 200
_MOST_PARTS: Final = 8
_FEWEST_KINDS: Final = 2
_MOST_WORDS: Final = 4
_BREAK = re.compile(
    r"\s*(?:[,;/|\n]|(?<!\bdr)(?<!\bmr)(?<!\bms)(?<!\bmrs)(?<!\bprof)\.(?=\s|$)|(?<=\s)[+&](?=\s)|\s[-–—](?=\s)"
    r"|(?:,\s*|\s)and(?=\s))\s*",
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"(?:(?:it'?s|it is|now|is|please|pls|ok|so|also|hi|hello|then|but)[,]? |(?:update|correction|change|as of"
    r" (?:today|now)|new): )+",
    re.IGNORECASE,
)
_PLEASE = re.compile(r",? (?:please|pls|thanks|thank you|thx)[.!]?$", re.IGNORECASE)
_FORM_WITH = re.compile(r"(?<=[a-z\d]) (?:with|w/|w\.?)(?= (?-i:[A-Z]))", re.IGNORECASE)
_WITH = re.compile(r"(?:(?:with|w\.?|w/|interviewers?:?|meeting) )+", re.IGNORECASE)
_NUMBER = re.compile(r"(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)", re.IGNORECASE)
_LABEL = re.compile(
    r"(?:the |new )*(?:(?P<when>day|date|time|hour|when)|(?P<who>persons?|interviewers?|who|names?)|(?P<firm>company"
    r"|employer|firm)|(?P<job>role|position|job title|job|title))(?:\s?[:=]| is| are)?\s(?=\S)",
    re.IGNORECASE,
)
_TITLE: Final = r"(?:mr|mrs|ms|miss|dr|prof|professor|frau|herr)\.?"
_TITLED = re.compile(rf"(?i:{_TITLE}) [^\W\d_a-z][\w'’-]+(?: [^\W\d_a-z][\w'’-]+){{0,2}}")
_JOB_AT = re.compile(r"(?P<job>[^,;]{3,60}) (?:at|for|with) (?P<firm>[A-Z][\w&'’-]*(?: [A-Z&][\w&'’-]*){0,3})")
_COMPANY = re.compile(r"[A-Z0-9][\w&'’.-]*(?: (?:[A-Z0-9&][\w&'’.-]*|and|of)){0,4}")
_WORDS = re.compile(r"[^\W\d_][\w'’-]*(?: [^\W\d_][\w'’-]*){0,3}")
_KINDS: Final = tuple(
    (re.compile(rf"(?:(?:the|a|an|by|on|over|via|in|as|only|just) )*(?:{words})", re.IGNORECASE), kind, written)
    for words, kind, written in (
        (r"(?:1st|first)(?: (?:round|stage|interview))|(?:round|stage) (?:1|one)", "round", "It's the first round"),
        (r"(?:2nd|second)(?: (?:round|stage|interview))|(?:round|stage) (?:2|two)", "round", "It's the second round"),
        (r"final(?: (?:round|stage|interview))?|last (?:round|stage)", "round", "It's the final round"),
        (r"(?:phone )?screen(?:ing)?(?: (?:call|round))?", "round", "It's a screening call"),
        (r"(?:technical |short )?panel(?: interview)?", "format", "It's a panel interview"),
        (r"group(?: interview| round| session| call)?", "format", "It's a group interview"),
        (r"one[ -](?:on|to)[ -]one|1[ :-]?(?:on|to|:)[ -]?1", "format", "It's one-on-one"),
        (r"(?:tele)?phone(?: call| interview)?|voice call", "medium", "It's by phone"),
        (r"on-?site|on site|in[ -]person|face[ -]to[ -]face", "medium", "It's in person"),
        (r"video(?: call| interview)?|online", "medium", "It's by video"),
    )
)
_TIME: Final = word_set(
    "mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday jan feb mar"
    " apr january february march april at on from to till til until noon o'clock am pm a.m p.m h half past quarter"
    " one two three four five six seven eight nine ten eleven twelve thirty fifteen forty-five morning"
    " afternoon evening in the min mins minutes hour hours for start starts starting begins end ends ending same day"
)
_CLOCK = re.compile(
    r"\d{1,2}(?:[:.]\d\d)?(?:am|pm|h|st|nd|rd|th|min)?(?:[-–]\d{1,2}(?:[:.]\d\d)?(?:am|pm|h)?)?|[-–@]",
    re.IGNORECASE,
)


def write_telegram(text: str) -> str:
    """Return a text that is nothing but bare facts as sentences, any other as it is. Pure; linear.

    Two kinds of facts are needed: one alone is read as it stands. A job beside somebody's name is that person's.
    """
    said = _PLEASE.sub("", _LEAD.sub("", text.strip(" .!\n"), count=1)) if len(text) <= _LONGEST else ""
    said = _FORM_WITH.sub(", with", said)
    spans = [0, *(edge for each in _BREAK.finditer(said) for edge in each.span()), len(said)]
    parts = [said[start:end] for start, end in zip(spans[::2], spans[1::2], strict=True)]
    parts = [each for each in (part.strip() for part in parts) if each]
    signed = len(parts) > 1 and is_small_talk(parts[-2])
    parts = [each for each in parts if not is_small_talk(each)][: -1 if signed else None]
    if not 0 < len(parts) <= _MOST_PARTS or "?" in said:
        return text
    kinds = [each for part in parts for each in _kinds(part)]
    found = {kind for kind, _ in kinds}
    if "" in found or len(found) < _FEWEST_KINDS or {"role", "person"} <= found or _signs_off(text, kinds):
        return text
    return " ".join(f"{each}." for each in _sentences(kinds))


def _signs_off(text: str, kinds: list[tuple[str, str]]) -> bool:
    """Tell whether the name at the end of a text, on a line of its own, may be the writer's."""
    return "\n" in text.strip() and kinds[-1][0] == "person" and all(kind != "person" for kind, _ in kinds[:-1])


def _sentences(kinds: list[tuple[str, str]]) -> Iterator[str]:
    times = [said for kind, said in kinds if kind == "time"]
    if times:
        yield f"It's {' '.join(f'at {each}' if _NUMBER.fullmatch(each) else each for each in times)}"
    names = [said for kind, said in kinds if kind == "person"]
    if names:
        yield f"The interviewer{'s are' if len(names) > 1 else ' is'} {' and '.join(names)}"
    yield from (said for kind, said in kinds if kind not in {"time", "person"})


def _kinds(part: str) -> list[tuple[str, str]]:
    """Return the facts of a part: "Data Engineer at Globex" is two."""
    found = _JOB_AT.fullmatch(_LEAD.sub("", part, count=1))
    if found and _kind(found["job"])[0] == "role" and not _is_somebody(found["firm"], led=False):
        return [_kind(found["job"]), ("company", f"The company is {found['firm']}")]
    return [_kind(part)]


def _kind(part: str) -> tuple[str, str]:
    """Return which fact a part is, with the words that say it in a sentence; empty where it is none."""
    said = _LEAD.sub("", part, count=1)
    label = _LABEL.match(said)
    if label and label["firm"]:
        name = said[label.end() :]
        return ("company", f"The company is {name}") if _COMPANY.fullmatch(name) else ("", said)
    said = said[label.end() :] if label else said
    for words, kind, written in _KINDS:
        if words.fullmatch(said):
            return kind, written
    words_in = said.casefold().split()
    if all(each in _TIME or _CLOCK.fullmatch(each) for each in words_in) and any(
        any(map(str.isdigit, each)) or each in _TIME for each in words_in
    ):
        return "time", said
    if words_in and words_in[-1].rstrip(".") in ORGANISATIONS and _COMPANY.fullmatch(said) and len(words_in) > 1:
        return "company", f"The company is {said}"
    name = _WITH.sub("", said, count=1)
    if _is_somebody(name, led=name != said):
        return "person", name
    # "Sam Turner" is somebody or a trade.
    given = words_in and words_in[0] in GIVEN_NAMES
    if as_role(said) and ends_in_known_job(said) and not given and not set(words_in[:-1]) & TALK:
        return "role", f"The role is {said}"
    return "", said


def _is_somebody(name: str, *, led: bool) -> bool:
    if _TITLED.fullmatch(name):
        return True
    words = name.split()
    if (
        not _WORDS.fullmatch(name)
        or any(is_nobody(each, german=False) for each in words)
        or (as_role(name) and ends_in_known_job(name))
    ):
        return False
    small = {each.casefold() for each in words}
    if small & (ORGANISATIONS | _TIME | TALK):
        return False
    given = words[0].casefold() in GIVEN_NAMES
    capital = all(each[:1].isupper() for each in words)
    if len(words) == 1:
        return given and capital
    return (given and (capital or len(words) == 2)) or (led and capital)  # noqa: PLR2004 - first and last name
