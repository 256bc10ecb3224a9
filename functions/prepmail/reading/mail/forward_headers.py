"""The block of header lines above a forwarded mail: found by its structure, in any language and any order.

Structure comes first, separators second: a "From" with a subject, or with a date, or with an address, is a block;
what stands directly above it may say whether it was forwarded.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from prepmail.reading.mail.forward_words import END, FORWARDED, LABELS, ORIGINAL, Label

_MAX_LABEL: Final = 30
_MAX_VALUE: Final = 1_000
_MAX_BLOCK: Final = 24
_MAX_SEPARATOR: Final = 120
# "Begin forwarded message:" and its like are no longer than this many words.
_MAX_PHRASE: Final = 6
# Fewer headers than this in one line are a sentence.
_GLUED_LABELS: Final = 3
_MAX_CONTINUED: Final = 12
_MAX_GLUED: Final = 4_000
# Clients that break lines do it here at the earliest.
_WRAPPED_AT: Final = 70
_DRESS: Final = " \t*_|·•>-"
_COLON = re.compile(r"[:：]")
_HEADERLIKE = re.compile(r"[A-Z][A-Za-z0-9]{0,30}-[A-Za-z0-9-]{1,30}$")
_CLOCK_ONLY = re.compile(r"\W{0,3}\d{1,2}([:.h]\d\d)?\s?([ap]\.?m\.?)?\b[\s\d:.apmhr–-]{0,20}$", re.IGNORECASE)
_RULE = re.compile(r"[-_=*~─—–+#\s]{3,}$")
_FRAMED = re.compile(r"[-_=*~─—–+#]{2,}.*[-_=*~─—–+#]{2,}$")
# Looked ahead, so that a label is found inside what looked like another one.
_GLUED = re.compile(
    "(?=(" + "|".join(sorted(map(re.escape, LABELS), key=len, reverse=True)) + r")( ?[:：]| ))", re.IGNORECASE
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A header block: its values by label, and the lines [start, end) that it takes, its separator among them."""

    values: Mapping[Label, str]
    start: int
    end: int
    said_forwarded: bool = False
    said_original: bool = False


@dataclass(slots=True, kw_only=True)
class _Values:
    """What has been read of a block so far."""

    by_label: dict[Label, str] = field(default_factory=dict)
    last: Label | None = None

    def add(self, label: Label, value: str) -> None:
        if label is not Label.OTHER:
            self.by_label[label] = value[:_MAX_VALUE]
        self.last = label

    def extend(self, text: str) -> None:
        if self.last is not None and self.last is not Label.OTHER:
            self.by_label[self.last] = f"{self.by_label[self.last]} {text.strip()}".strip()[:_MAX_VALUE]


def read_label(line: str) -> tuple[Label, str] | None:
    """Return which header a line is, and its value; None for any other line."""
    head = line[: _MAX_LABEL + 12]
    colon = _COLON.search(head)
    if colon is None:
        return None
    name = head[: colon.start()].strip(_DRESS).casefold()
    label = LABELS.get(" ".join(name.split()))
    if label is None:
        if not _HEADERLIKE.match(head[: colon.start()].strip(_DRESS)):
            return None
        label = Label.OTHER
    return label, line[colon.end() :].strip(" \t*_|")


def find_block(lines: Sequence[str], at: int) -> Block | None:
    """Return the block whose first header (or separator) is line ``at``."""
    first = lines[at]
    if is_separator(first):
        return _below_separator(lines, at)
    block = _plain_block(lines, at) if read_label(first) else None
    return block or _glued_block(lines, at)


def is_separator(line: str) -> bool:
    """Say whether a line can stand above a block: a rule, or words in a frame, or words for "forwarded"."""
    text = line.strip()
    if not text or len(text) > _MAX_SEPARATOR:
        return False
    return bool(_RULE.match(text) or _FRAMED.match(text) or says_forwarded(text))


def is_worded_separator(line: str) -> bool:
    """Say whether a line is a separator that names the mail below it as forwarded or as the original one."""
    text = line.strip()
    return len(text) <= _MAX_SEPARATOR and (
        says_forwarded(text) or (_FRAMED.match(text) is not None and any(stem in text.casefold() for stem in ORIGINAL))
    )


def says_forwarded(line: str) -> bool:
    """Say whether a line is what a client writes above a forward ("Begin forwarded message:")."""
    text = line.strip()
    # The Turkish capital İ folds to two characters.
    low = text.casefold().replace("\u0307", "")
    framed = _FRAMED.match(text) is not None
    short = len(text.split()) <= _MAX_PHRASE and text.endswith((":", "：", "."))
    return (framed or short) and "@" not in low and any(stem in low for stem in FORWARDED)


def ends_forward(line: str) -> bool:
    """Say whether a line closes a forward ("----- End forwarded message -----")."""
    text = line.strip()
    low = text.strip(_DRESS).casefold()
    return _FRAMED.match(text) is not None and low.startswith(END) and any(stem in low for stem in FORWARDED)


def _below_separator(lines: Sequence[str], at: int) -> Block | None:
    """Return the block below one or two separator lines with blank lines between."""
    next_line, separators = at, []
    while next_line < min(len(lines), at + 6):
        line = lines[next_line]
        if line.strip() and not is_separator(line):
            break
        if line.strip():
            separators.append(line)
        next_line += 1
    else:
        return None
    forwarded = any(says_forwarded(each) for each in separators)
    block = _plain_block(lines, next_line, nameless=forwarded) if read_label(lines[next_line]) else None
    block = block or _glued_block(lines, next_line)
    if block is None:
        return None
    words = " ".join(separators).casefold()
    return Block(
        values=block.values,
        start=at,
        end=block.end,
        said_forwarded=block.said_forwarded or forwarded,
        said_original=block.said_original or any(stem in words for stem in ORIGINAL),
    )


def _plain_block(lines: Sequence[str], at: int, *, nameless: bool = False) -> Block | None:
    """Read a block of a header a line; ``nameless`` where it may lack its "From", because its separator is plain."""
    values = _Values()
    index, end = at, at
    loose: bool | None = None
    while index < min(len(lines), at + _MAX_BLOCK):
        said = read_label(lines[index])
        if said is None or (said[0] is not Label.OTHER and said[0] in values.by_label):
            break
        values.add(*said)
        end = index + 1
        if not said[1] and end < len(lines) and lines[end].strip() and read_label(lines[end]) is None:
            # The value stands on the line below its label.
            values.extend(lines[end])
            end += 1
        following = _next_label(lines, end, loose=loose is not False)
        if following is None:
            break
        loose = not lines[following - 1].strip() if loose is None else loose
        for line in lines[end:following]:
            values.extend(line)
        index = end = following
    if not _is_block(values.by_label) and not (nameless and {Label.SUBJECT, Label.DATE} <= values.by_label.keys()):
        return None
    return Block(values=values.by_label, start=at, end=_after_last_value(lines, end, values))


def _next_label(lines: Sequence[str], at: int, *, loose: bool) -> int | None:
    """Return the next header line: here, after the rest of a wrapped value, or (``loose``) after a blank line."""
    if at + 1 < len(lines) and not lines[at].strip():
        return at + 1 if loose and read_label(lines[at + 1]) else None
    for index in range(at, min(len(lines), at + _MAX_CONTINUED)):
        line = lines[index]
        if read_label(line):
            return index
        # A line with a label of its own that is no header ("When: …") begins the body.
        colon = line.find(":")
        labelled = 0 < colon < _MAX_LABEL and line[colon + 1 : colon + 2] == " "
        if labelled or not line.strip() or line[:1] in "-_=":
            return None
    return None


def _after_last_value(lines: Sequence[str], end: int, values: _Values) -> int:
    """Go on over the rest of a wrapped last value: more addresses, or what did not fit in a subject's line."""
    while end < len(lines) and lines[end].strip():
        line = lines[end]
        # A new Outlook writes the body directly below, so only what cannot be the body is taken.
        addresses = values.last in {Label.TO, Label.OTHER} and "@" in line and line.rstrip()[-1] in ">;,"
        if not (addresses and len(line) < _MAX_VALUE) and not _ends_subject(lines, end, values):
            break
        values.extend(line)
        end += 1
    return end


def _ends_subject(lines: Sequence[str], at: int, values: _Values) -> bool:
    """Say whether a line is the end of a subject that a client broke because its next word did not fit."""
    if values.last is not Label.SUBJECT or (at + 1 < len(lines) and lines[at + 1].strip()):
        return False
    word = lines[at].split(maxsplit=1)[0]
    full = _WRAPPED_AT <= len(lines[at - 1].rstrip()) + 1 + len(word) <= _WRAPPED_AT + _WRAPPED_AT
    return full and len(lines[at]) < _WRAPPED_AT and lines[at].rstrip()[-1] not in ",!:;"


def _is_block(values: Mapping[Label, str]) -> bool:
    sender = values.get(Label.FROM, "")
    if not sender or _CLOCK_ONLY.match(sender) or not any(each.isalpha() for each in sender):
        return False
    addressed = "@" in sender or "@" in values.get(Label.TO, "")
    if Label.SUBJECT in values:
        return len(values) > 1 and (addressed or Label.DATE in values)
    return addressed and (Label.DATE in values or Label.TO in values)


def _glued_block(lines: Sequence[str], at: int) -> Block | None:
    """Read a block that lost its line breaks: separator and headers in one line, as Yahoo's text part has them."""
    line = lines[at]
    if len(line) > _MAX_GLUED or "@" not in line or len(_COLON.findall(line)) < _GLUED_LABELS:
        return None
    found = _glued_labels(line)
    if not found or found[0][0] not in {Label.FROM, Label.DATE}:
        return None
    values: dict[Label, str] = {
        label: line[begin:stop].strip()
        for (label, _, begin), stop in zip(found, [*(start for _, start, _ in found[1:]), len(line)], strict=True)
        if label is not Label.OTHER
    }
    if not _is_block(values) or len(values) < _GLUED_LABELS:
        return None
    above = line[: found[0][1]].strip()
    if above and not is_separator(above):
        return None
    return Block(
        values=values,
        start=at,
        end=at + 1,
        said_forwarded=says_forwarded(above),
        said_original=any(stem in above.casefold() for stem in ORIGINAL),
    )


def _glued_labels(line: str) -> list[tuple[Label, int, int]]:
    """Find the labels inside one line, also those glued to the word before ("GMT+1Subject:", "CETAssunto")."""
    found: list[tuple[Label, int, int]] = []
    after = 0
    for match in _GLUED.finditer(line):
        start = match.start(1)
        before = line[start - 1] if start else " "
        glued = before == ">" or (before.isupper() and not line[start].islower())
        label = LABELS[match[1].casefold()]
        colon = bool(match[2].strip())
        taken = label is not Label.OTHER and label in {each for each, _, _ in found}
        if start < after or taken or not (glued if not colon else glued or not before.isalpha()):
            continue
        after = match.end(2)
        found.append((label, start, after))
    return found
