"""The compressed RTF body of an Outlook mail ([MS-OXRTFCP]), and the HTML that mostly hides in it ([MS-OXRTFEX])."""

import re
import struct
from dataclasses import dataclass, field, replace
from typing import Final

_DICTIONARY: Final = (
    rb"{\rtf1\ansi\mac\deff0\deftab720{\fonttbl;}{\f0\fnil \froman \fswiss \fmodern \fscript \fdecor "
    rb"MS Sans SerifSymbolArialTimes New RomanCourier{\colortbl\red0\green0\blue0"
    b"\r\n"
    rb"\par \pard\plain\f0\fs20\b\i\u\tab\tx"
)
_HEADER: Final = 16
_WINDOW: Final = 4096
_MAX_RTF: Final = 300_000
_MAX_DEPTH: Final = 100
_COMPRESSED, _PLAIN = b"LZFu", b"MELA"
_SURROGATES: Final = range(0xD800, 0xE000)

_TOKEN = re.compile(
    r"\\'(?P<code>[0-9a-fA-F]{2})|\\(?P<word>[a-zA-Z]{1,32})(?P<number>-?\d{1,10})? ?|\\(?P<symbol>[^a-zA-Z])"
    r"|(?P<brace>[{}])|[\r\n]+|(?P<text>[^\\{}\r\n]+)"
)
_CODEPAGE = re.compile(r"\\ansicpg(\d{3,5})")
_MARKS: Final = {
    "par": "\n", "line": "\n", "sect": "\n", "page": "\n", "row": "\n", "tab": "\t", "cell": "\t", "emdash": "—",
    "endash": "–", "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”", "bullet": "•",
}  # fmt: skip
_SYMBOLS: Final = {"\\": "\\", "{": "{", "}": "}", "~": " ", "_": "-"}
_UNSEEN: Final = frozenset(
    {"fonttbl", "colortbl", "stylesheet", "info", "pict", "object", "header", "footer", "themedata", "datastore"}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Group:
    """What holds between two braces: left out altogether, hidden from HTML, how many characters stand for a code."""

    skipped: bool = False
    hidden: bool = False
    fallback: int = 1


@dataclass(slots=True, kw_only=True)
class _Reader:
    """The state of one walk through RTF tokens."""

    html: bool
    codepage: str
    group: _Group = field(default_factory=_Group)
    stack: list[_Group] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)
    coded: bytearray = field(default_factory=bytearray)
    to_skip: int = 0

    def write(self, text: str) -> None:
        """Keep text, where it is shown."""
        self.flush()
        if not self.group.skipped and not self.group.hidden:
            self.kept.append(text)

    def write_code(self, code: int) -> None:
        """Keep a byte of the code page; several together can be one character."""
        if self.to_skip:
            self.to_skip -= 1
        elif not self.group.skipped and not self.group.hidden:
            self.coded.append(code)

    def flush(self) -> None:
        """Turn the bytes met so far into text."""
        if self.coded:
            try:
                self.kept.append(self.coded.decode(self.codepage, "replace"))
            except LookupError:
                self.kept.append(self.coded.decode("cp1252", "replace"))
            self.coded.clear()

    def open_or_close(self, brace: str) -> None:
        """Begin or end a group."""
        self.flush()
        if brace == "{":
            self.stack.append(self.group)
        elif self.stack:
            self.group = self.stack.pop()

    def obey(self, word: str, number: str | None) -> None:
        """Follow a control word."""
        if word == "htmltag" and self.html:
            self.group = replace(self.group, skipped=False)
        elif word == "htmlrtf" and self.html:
            self.flush()
            self.group = replace(self.group, hidden=number != "0")
        elif word in _UNSEEN or (word == "mhtmltag" and self.html):
            self.group = replace(self.group, skipped=True)
        elif word == "uc" and number:
            self.group = replace(self.group, fallback=max(0, min(int(number), 10)))
        elif word == "u" and number:
            letter = int(number) % 0x10000
            self.write("\ufffd" if letter in _SURROGATES else chr(letter))
            self.to_skip = self.group.fallback
        else:
            self.write(_MARKS.get(word, ""))

    def write_text(self, text: str) -> None:
        """Keep plain characters, without those that only stand in for a code."""
        skip = min(self.to_skip, len(text))
        self.to_skip -= skip
        self.write(text[skip:])


def read_rtf(packed: bytes) -> tuple[str, str]:
    """Return the plain text and the HTML of a compressed RTF body; both empty where it is broken. Never raises."""
    rtf = _unpack(packed).decode("latin-1")
    if not rtf.startswith("{\\rtf"):
        return "", ""
    if "\\fromhtml1" in rtf[:2000]:
        return "", _read(rtf, html=True)
    return _read(rtf, html=False).strip(" \r\n\t\0"), ""


def _unpack(packed: bytes) -> bytes:
    if len(packed) < _HEADER:
        return b""
    _, size, kind, _ = struct.unpack_from("<II4sI", packed)
    size = min(size, _MAX_RTF)
    if kind == _PLAIN:
        return packed[_HEADER : _HEADER + size]
    return _decompress(packed, size) if kind == _COMPRESSED else b""


def _decompress(packed: bytes, size: int) -> bytes:
    """Undo LZFu: a flag for each of eight tokens, a byte or a reference into the last 4096 bytes."""
    window = bytearray(_DICTIONARY.ljust(_WINDOW, b"\0"))
    at, source = len(_DICTIONARY), _HEADER
    out = bytearray()
    while source < len(packed) and len(out) < size:
        flags = packed[source]
        source += 1
        for bit in range(8):
            token = packed[source : source + 1 + (flags >> bit & 1)]
            source += len(token)
            if flags >> bit & 1 and len(token) > 1:
                offset, length = token[0] << 4 | token[1] >> 4, (token[1] & 15) + 2
            elif token and not flags >> bit & 1:
                offset, length = -1, 1
            else:
                return bytes(out[:size])
            if offset == at:
                return bytes(out[:size])
            for step in range(length):
                window[at] = token[0] if offset < 0 else window[(offset + step) % _WINDOW]
                out.append(window[at])
                at = (at + 1) % _WINDOW
    return bytes(out[:size])


def _read(rtf: str, *, html: bool) -> str:
    """Walk through the tokens and keep the text: of the whole, or of the HTML that the RTF was made from."""
    found = _CODEPAGE.search(rtf[:500])
    reader = _Reader(html=html, codepage=f"cp{found[1]}" if found else "cp1252")
    begins = False
    for match in _TOKEN.finditer(rtf):
        said = match.groupdict()
        if said["brace"]:
            reader.open_or_close(said["brace"])
            if len(reader.stack) > _MAX_DEPTH:
                break
        elif said["symbol"] == "*" and begins:
            # A group that may be left out by whoever does not know its word.
            reader.group = replace(reader.group, skipped=True)
        elif said["code"]:
            reader.write_code(int(said["code"], 16))
        elif said["word"]:
            reader.obey(said["word"], said["number"])
        elif said["symbol"]:
            reader.write(_SYMBOLS.get(said["symbol"], ""))
        elif said["text"]:
            reader.write_text(said["text"])
        begins = said["brace"] == "{"
    reader.flush()
    return "".join(reader.kept)
