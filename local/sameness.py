"""When a value that was read says the same as the one that was expected."""

import re
import unicodedata
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Final
from urllib.parse import urlsplit

_LEGAL = re.compile(
    r"inc|incorporated|llc|llp|ltd|limited|plc|corp|corporation|co|company|gmbh|ggmbh|mbh|ag|se|kg|kgaa|ug|eg|sa|sas|"
    r"sarl|sl|slu|srl|spa|bv|nv|ab|as|aps|asa|oy|sp|z|oo|zoo|pty|pvt|pte|lda|ltda|kk"
)
_HONORIFICS = re.compile(
    r"dr|prof|professor|mr|mrs|ms|miss|mx|dame|sir|cllr|councillor|herr|frau|m|mme|monsieur|madame|dott|dottssa|sig|"
    r"signora|ing|lic|sra?|dra|señora?|dhr|mevr|mevrouw|fru|pani?"
)
_AFTER_NAMES = re.compile(r"san|sama|様|さん|phd")
_GENDERS = re.compile(r"[(\[]\s?(?:(?:all|genders|gn|[mwdfhxvkin])[\s/|,.*:]{0,3}){1,5}[)\]]", re.IGNORECASE)
_SEPARATORS = re.compile(r"[^\w+#]+")


def _plain(value: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", value).casefold().split())


def _words(value: str) -> list[str]:
    return [word for word in _SEPARATORS.split(re.sub(r"[.'’/]", "", _plain(value))) if word]


def same_text(read: str, gold: str) -> bool:
    """Compare letter by letter, but for case, width and white space."""
    return _plain(read) == _plain(gold)


def same_company(read: str, gold: str) -> bool:
    """Compare without the legal form: "Northwind Ltd." is Northwind."""
    return _without_legal_form(read) == _without_legal_form(gold)


def _without_legal_form(value: str) -> list[str]:
    words = _words(value)
    while len(words) > 1 and _LEGAL.fullmatch(words[-1]):
        words.pop()
    return words


def same_name(read: str, gold: str) -> bool:
    """Compare without honorifics."""
    return _without_honorifics(read) == _without_honorifics(gold)


def _without_honorifics(value: str) -> list[str]:
    words = _words(value)
    while len(words) > 1 and _HONORIFICS.fullmatch(words[0]):
        words.pop(0)
    while len(words) > 1 and _AFTER_NAMES.fullmatch(words[-1]):
        words.pop()
    return words


def same_role(read: str, gold: str) -> bool:
    """Compare without the marks for all genders that stand in German and French adverts."""
    return _words(_GENDERS.sub(" ", read)) == _words(_GENDERS.sub(" ", gold))


def same_place(read: str, gold: str) -> bool:
    """Compare the words of an address in any order, without punctuation."""
    return set(_words(read)) == set(_words(gold))


def same_link(read: str, gold: str) -> bool:
    """Compare exactly, but for a slash at the end and the case of the host."""
    return _link(read) == _link(gold)


def _link(value: str) -> str:
    parts = urlsplit(value.strip())
    return parts._replace(netloc=parts.netloc.casefold(), path=parts.path.rstrip("/")).geturl()


def same_number(read: str, gold: str) -> bool:
    """Compare the digits of a phone number; a meeting id or PIN behind it may be there or not."""
    ours, theirs = (re.sub(r"\D", "", each) for each in (read, gold))
    return bool(theirs) and (ours.startswith(theirs) or theirs.startswith(ours)) and len(ours) >= len(theirs)


def same_instant(read: str, gold: str) -> bool:
    """Compare instants, not texts; a gold value that is a bare date wants the same date on the reading's own clock."""
    moment = datetime.fromisoformat(read)
    if "T" not in gold:
        return moment.date().isoformat() == gold
    return moment == datetime.fromisoformat(gold)


SAME: Final[Mapping[str, Callable[[str, str], bool]]] = {
    "start": same_instant,
    "end": same_instant,
    "company": same_company,
    "role": same_role,
    "interviewers": same_name,
    "location": same_place,
    "join_url": same_link,
    "booking_url": same_link,
    "dial_in": same_number,
    "slots": same_instant,
    "deadline": same_instant,
}


def same(field: str, read: Any, gold: Any, *, also: tuple[Any, ...] = ()) -> bool:
    """Compare one value of a field with what was expected or ``also`` accepted."""
    compare = SAME.get(field, same_text)
    return any(compare(str(read), str(each)) for each in (gold, *also))
