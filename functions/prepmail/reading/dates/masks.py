"""Blank what looks like a date and is none: links, addresses, phone numbers, ids, money, headers of quoted mails."""

import re
from itertools import islice
from typing import Final

BLANK: Final = "\x01"
_TEMPLATES: Final = (
    r"https?://[^\s<>\"]{1,2000}",
    r"www\.[^\s<>\"]{1,500}",
    r"(?<![\w.+-])[\w.+-]{1,64}@[\w.-]{1,200}",
    # Phone numbers: with a plus, with an area code in brackets, in three groups, or after a word for it.
    r"\+\d{1,3}[ .()-]{0,3}\d{1,4}(?:[ .()/-]{1,2}\d{2,8}){1,5}",
    r"\(\d{3}\)[ .-]?\d{3}[ .-]\d{4}(?!\d)",
    r"(?<![\d/:.])1?[ .-]?\d{3}[.-]\d{3}[.-]\d{4}(?!\d)",
    (
        r"\b(?:tel|telefon|phone|mobile|mobil|cell|fax|whatsapp|call me (?:at|on)|call us (?:at|on)|reach me at)\b"
        r"[.: ]{0,3}[+(]?\d[\d ()/.-]{5,20}\d"
    ),
    # Ids, codes, rooms.
    (
        r"\b(?:meeting[ -]id|meeting number|conference id|besprechungs-id|id de reunion|id reunion|webinar id|"
        r"passcode|pass code|password|pin|"
        r"access code|kennung|kenncode|passwort|code secret|requisition|req|job id|job req|ref|reference|ticket|case|"
        r"invoice|order|suite|room|raum|zimmer|salle|sala|building|floor|apt|unit|version|v(?!\. )|iso|zip|plz|"
        r"extension|ext)\b"
        r"[.:# -]{0,4}[a-z]{0,3}[-#]?\d[\d-]*(?: \d{3,5}){0,4}(?![\d:]|[ap]m)"
    ),
    r"#\s?\d[\w-]{0,30}",
    r"[$\u20ac\u00a3\u00a5]\s?\d[\d.,]{0,15}(?:\s?-\s?[$\u20ac\u00a3]?\d[\d.,]{0,15})?k?",
    r"(?<![\w.,])\d[\d.,]{0,15}\s?(?:k|eur|usd|gbp|chf|pln|sek|dkk|nok|\u20ac|\u00a3|%)(?!\w)",
    r"(?:\u00a9|\(c\)(?=\s?(?:copyright|[a-z]|(?:19|20)\d\d(?![\d./-])))|copyright)[^\n]{0,60}",
    r"(?<!\d)24\s?/\s?7(?!\d)",
    # A flat in a street: "6/14 Foundry Rd".
    (
        r"(?<![\d/.:-])\d{1,3}\s?/\s?\d{1,3}(?= (?:[a-z][a-z'.-]{1,19} ){1,3}"
        r"(?:rd|road|st|street|ave|avenue|ln|lane|dr|drive|crescent|cres|pl|place|parade|pde|hwy|highway|way|tce|"
        r"terrace|court|ct|close|boulevard|blvd)\b)"
    ),
)
_MASK = re.compile("|".join(f"(?:{each})" for each in _TEMPLATES))
_QUOTED = re.compile(r"^[ \t]{0,8}>[^\n]*", re.MULTILINE)
_FROM = re.compile(r"^[ \t*]{0,4}(?:from|von|de|da|van|od|fran|fra)\s?:[^\n]{0,400}$", re.MULTILINE)
_DATE_HEADER = re.compile(
    r"[ \t*]{0,4}(?:date|sent|datum|gesendet|gesendet am|envoye|fecha|enviado|enviado el|data|inviato|verzonden|"
    r"wyslano|skickat|sendt|received)\s?(?:\*\s?)?:[^\n]{0,300}$"
)
_ALWAYS_HEADER = re.compile(
    r"^[ \t*]{0,4}(?:sent|gesendet|envoye|enviado|enviado el|inviato|verzonden|wyslano|skickat|received|date sent)"
    r"\s?(?:\*\s?)?:[^\n]{0,300}$",
    re.MULTILINE,
)
# "On Mon, Feb 16, 2026 at 9:12 AM Jane Roe wrote:" and its kin, which may begin a line or two above.
_WROTE = re.compile(
    r"\b(?:wrote|schrieb|a ecrit|escribio|ha scritto|schreef|escreveu|napisal|napisala|skrev)\b[^\n]{0,80}:[ \t]*$",
    re.MULTILINE,
)
_ON = re.compile(r"[ \t>*\x01-]{0,10}(?:on|am|le|el|il|op|em|den|w dniu|dnia|pa)\b[^\n]*\d")
_BLOCK_LINES: Final = 6
_BLOCKS: Final = 50


def mask_distractors(text: str) -> str:
    """Return a folded text with what is no date blanked out, each character still in its place. Linear."""
    text = _QUOTED.sub(_blank, text)
    for match in islice(_FROM.finditer(text), _BLOCKS):
        if "@" in match[0] or not any(map(str.isdigit, match[0])):
            text = _mask_block(text, match.end())
    for match in islice(_WROTE.finditer(text), _BLOCKS):
        text = _mask_attribution(text, match.start(), match.end())
    text = _ALWAYS_HEADER.sub(_blank, text)
    return _MASK.sub(_blank, text)


def _mask_block(text: str, end: int) -> str:
    """Blank the date line of a header block that begins with From."""
    for _ in range(_BLOCK_LINES):
        start = end + 1
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        if start >= len(text) or start == end:
            break
        if _DATE_HEADER.fullmatch(text[start:end]):
            return text[:start] + BLANK * (end - start) + text[end:]
    return text


def _mask_attribution(text: str, place: int, end: int) -> str:
    """Blank from the "On" that an attribution line begins with, at most two lines above its "wrote:"."""
    start = place + 1
    for _ in range(3):
        start = text.rfind("\n", 0, max(0, start - 1)) + 1
        if _ON.match(text, start):
            return text[:start] + "".join("\n" if each == "\n" else BLANK for each in text[start:end]) + text[end:]
        if not start:
            break
    return text


def _blank(match: re.Match[str]) -> str:
    return "".join("\n" if each == "\n" else BLANK for each in match[0])
