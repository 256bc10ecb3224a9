"""Which language whoever wrote a mail is at home in: by its headers, the words of their mail program, their own."""

import re
from collections.abc import Collection, Iterator
from email import message_from_bytes, policy
from email.message import Message
from typing import Final

from prepmail.errors import NotReadableError
from prepmail.reading.dates.lexemes import word_set
from prepmail.reading.mail.bodies import read_body
from prepmail.reading.mail.forward_headers import read_label
from prepmail.reading.mail.forward_words import Label
from prepmail.reading.mail.mime import Parcel, open_parcel
from prepmail.reading.replies.languages import tongues

_ENGLISH: Final = "en"
_ENGLISH_WORDS: Final = word_set(
    "the and you your for this is are to of my please thanks thank hello hi here with have it we will from sent"
)
_HEADERS: Final = ("Content-Language", "Accept-Language", "X-Accept-Language")
_TAG = re.compile(
    r"\s*(?P<language>[A-Za-z]{2,3})(?:-[A-Za-z0-9-]{1,20})?(?:\s*;\s*q=(?P<weight>[01](?:\.\d{1,3})?))?\s*"
)
_MOST_TAGS: Final = 20
_MOST_LINES: Final = 400
_LONGEST_LINE: Final = 300
_LEAST_WORDS: Final = 2
_WORD = re.compile(r"[^\W\d_]+")
_NAME = re.compile(r"[\s>*_|]*(?P<name>[^\W\d_][^:\n]{0,20}?)[\s*]*:")


def find_own_language(content: bytes, known: Collection[str]) -> str:
    """Return the language (ISO 639) of a mail's writer among the known ones, English where nothing tells. Never raises.

    The outermost mail's Content-Language (RFC 3282) counts first, then Accept-Language, then what their mail program
    calls the lines above what they forward, then their own words. The forwarded words are somebody else's.
    """
    try:
        parcel = open_parcel(content)
    except NotReadableError:
        return _ENGLISH
    if parcel.letter is None:
        return _ENGLISH
    message = message_from_bytes(content, policy=policy.compat32)
    told = (_of_headers(message, known), _of_program(message), _of_words(parcel))
    return next((each for each in told if each and each in known), _ENGLISH)


def _of_headers(message: Message, known: Collection[str]) -> str | None:
    for name in _HEADERS:
        tags = [
            found
            for each in str(message.get(name, ""))[:400].split(",")[:_MOST_TAGS]
            if (found := _TAG.fullmatch(each))
        ]
        wanted = sorted(tags, key=lambda found: -float(found["weight"] or 1))
        for found in wanted:
            if found["language"].lower() in known and float(found["weight"] or 1) > 0:
                return found["language"].lower()
    return None


def _of_program(message: Message) -> str | None:
    """Return the language of the first line that a mail program wrote above what is forwarded or quoted."""
    for line in _lines(message):
        for tongue in tongues():
            if tongue.program.match(line):
                return tongue.tag
        label = read_label(line)
        name = _NAME.match(line)
        if label and name and label[0] is Label.FROM:
            said = name["name"].casefold()
            return next((each.tag for each in tongues() if said in each.sender), _ENGLISH if said == "from" else None)
    subject = str(message.get("Subject", "")).strip().casefold()
    return next((each.tag for each in tongues() if subject.startswith(each.prefixes)), None)


def _lines(message: Message) -> Iterator[str]:
    for line in read_body(message).text.splitlines()[:_MOST_LINES]:
        yield line[:_LONGEST_LINE].strip(" \t>*_")


def _of_words(parcel: Parcel) -> str | None:
    """Return the language that most of the writer's own small words are in; None for fewer than two."""
    own = next(iter(parcel.layers), None)
    words = {each.casefold() for each in _WORD.findall(f"{own.text}\n{own.signature}"[:4_000])} if own else set()
    counts = [(len(words & each.small_words), each.tag) for each in tongues()]
    best, tag = max(counts, default=(0, _ENGLISH))
    return tag if best >= _LEAST_WORDS and best > len(words & _ENGLISH_WORDS) else None
