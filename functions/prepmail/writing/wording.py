"""Words from outside made fit to print, and words joined: lists of names, lines, addresses to click."""

import re
import textwrap
import unicodedata
from collections.abc import Sequence
from urllib.parse import quote, quote_plus, urlsplit

LIMIT = 120
_WIDTH = 74
# What follows is no part of the letter; mail programs know the line by its blank (RFC 3676, 4.3).
_SIGNATURE = "-- "
_URL_LIMIT = 2000
# Zero-width joiners are part of how some names are spelled; every other invisible sign only hides something.
_KEPT_INVISIBLE = frozenset("\u200c\u200d")
_BULLET = re.compile(r"(?P<indent> *)(?P<mark>- |\d+\. |> )?")
_ADDRESS = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")
_NUMBER = re.compile(r"\+?\d[\d ()./-]{5,24}\d")


def clean(text: str | None, limit: int = LIMIT) -> str:
    """Return text from outside on one line: no control or direction signs, single blanks, cut at ``limit``."""
    if not text:
        return ""
    kept = "".join(_visible(each) for each in text[: limit * 8])
    line = " ".join(kept.split())
    return line if len(line) <= limit else line[: limit - 1].rstrip() + "…"


def _visible(character: str) -> str:
    category = unicodedata.category(character)
    if category in {"Cc", "Zl", "Zp"}:
        return " "
    return "" if category in {"Cf", "Cs", "Co", "Cn"} and character not in _KEPT_INVISIBLE else character


def enumerate_words(words: Sequence[str], last: str = "and") -> str:
    """Return ``Ana, Raj and Mei``."""
    if len(words) <= 1:
        return "".join(words)
    return f"{', '.join(words[:-1])} {last} {words[-1]}"


def capital(text: str) -> str:
    """Return the text with its first letter large."""
    return text[:1].upper() + text[1:]


def wrap_text(text: str) -> str:
    """Return plain text in lines of at most 74 characters, one blank line at most between paragraphs.

    List items hang, quoted lines stay quoted, addresses are not broken.
    """
    lines: list[str] = []
    for line in text.strip().splitlines():
        if line == _SIGNATURE:
            lines.append(line)
            continue
        stripped = line.rstrip()
        if not stripped:
            if lines and lines[-1]:
                lines.append("")
            continue
        found = _BULLET.match(stripped)
        hang = len(found.group()) if found else 0
        mark = "> " if found and found.group("mark") == "> " else ""
        following = " " * (hang - len(mark)) + mark
        lines.extend(
            textwrap.wrap(stripped, _WIDTH, subsequent_indent=following, break_long_words=False, break_on_hyphens=False)
        )
    return "\n".join(lines) + "\n"


def web_address(text: str | None) -> str:
    """Return the text when it is an http(s) address that can stand in a link, else nothing."""
    if not text or len(text) > _URL_LIMIT or not text.isprintable() or any(each in ' "<>\\^`{|}' for each in text):
        return ""
    try:
        parts = urlsplit(text)
    except ValueError:
        return ""
    return text if parts.scheme in {"http", "https"} and parts.hostname else ""


def mail_address(text: str | None) -> str:
    """Return the text when it is a plain ASCII mail address, else nothing; one with an encoded word inside is none."""
    return text if text and _ADDRESS.fullmatch(text) and "=?" not in text else ""


def telephone_address(text: str | None) -> str:
    """Return a ``tel:`` address (RFC 3966) of the first number in a text, or nothing."""
    found = _NUMBER.search(text or "")
    return "tel:" + re.sub(r"[^\d+]", "", found.group()) if found else ""


def mailto(address: str, subject: str, body: str) -> str:
    """Return a ``mailto:`` address with the fields filled in: blanks as %20, line ends as %0D%0A (RFC 6068, 5)."""
    lines = "\r\n".join(body.splitlines())
    return f"mailto:{quote(address, safe='@')}?subject={quote(subject, safe='')}&body={quote(lines, safe='')}"


def web_search(*words: str) -> str:
    """Return the address of a web search; nothing is ever fetched."""
    return "https://duckduckgo.com/?q=" + quote_plus(" ".join(each for each in words if each))


def news_search(*words: str) -> str:
    """Return the address of a search in the news."""
    return web_search(*words) + "&iar=news&ia=news"


def profile_search(*words: str) -> str:
    """Return the address of a search for people's work profiles."""
    address = "https://www.linkedin.com/search/results/people/?keywords="
    return address + quote_plus(" ".join(each for each in words if each))


def code_search(*words: str) -> str:
    """Return the address of a search for what somebody has published of their work."""
    return web_search(*words, "portfolio OR github OR publications")


def map_search(place: str) -> str:
    """Return the address of a map search."""
    return "https://www.openstreetmap.org/search?query=" + quote_plus(place)
