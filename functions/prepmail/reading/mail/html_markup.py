"""HTML markup before its text is read: parsed within bounds, and which of it a reader sees."""

import re
from dataclasses import dataclass
from typing import Final

from selectolax.lexbor import LexborHTMLParser, LexborNode

# The parser's memory grows with the square of the length where stray tags part the letters of a text.
MAX_HTML: Final = 400_000
# The parser's time grows with the square of the depth.
_MAX_DEPTH: Final = 1_000


def names(text: str) -> frozenset[str]:
    """Return the tags of a list."""
    return frozenset(text.split())


UNSEEN: Final = names(
    "script style head title template noscript svg math object iframe select textarea canvas audio video map"
)
_PICTURE = re.compile(r"data:[\w/+.;=-]{1,100},[A-Za-z0-9+/=%\s]*")
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]{0,12})")
_SHALLOW: Final = names(
    "area base br col embed hr img input link meta param source track wbr p li dt dd option td th tr "
    "tbody thead tfoot html head body"
)
_HIDDEN = re.compile(r"display:none|mso-hide:all|visibility:hidden|max-height:0(?![.\d])")
_FONT_SIZE = re.compile(r"font-size:([\d.]{1,6})")
_PRESERVED = re.compile(r"white-space:(?:pre|break-spaces)(?!-line)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """What a node hands down to its children."""

    tiny: bool = False
    preserved: bool = False


def without_pictures(html: str) -> str:
    """Return markup without the pictures written into it, which say nothing and are most of its length."""
    return _PICTURE.sub("data:,", html) if "data:" in html else html


def parse_html(html: str) -> LexborHTMLParser:
    """Parse markup up to 400,000 characters and a depth of a thousand; what comes after is cut off."""
    html = without_pictures(html)[:MAX_HTML].replace("\0", "")
    opened: list[str] = []
    for match in _TAG.finditer(html):
        name = match[2].lower()
        if match[1]:
            # An end tag out of order may close nothing: count it so.
            if opened and opened[-1] == name:
                opened.pop()
        elif name not in _SHALLOW:
            opened.append(name)
            if len(opened) > _MAX_DEPTH:
                html = html[: match.start()]
                break
    return LexborHTMLParser(html)


def inherit_style(node: LexborNode, above: Style) -> Style | None:
    """Return what a node hands down to its children; None where it is hidden with all it holds."""
    attributes = node.attributes
    said = attributes.get("style")
    preserved = above.preserved or node.tag == "pre"
    if "hidden" in attributes:
        return None
    if not said:
        return above if preserved == above.preserved else Style(tiny=above.tiny, preserved=preserved)
    flat = "".join(said[:2000].lower().split())
    if _HIDDEN.search(flat):
        return None
    # Builders of mails set the size to nothing around a table and back to normal inside its cells.
    size = _FONT_SIZE.search(flat)
    tiny = above.tiny if size is None else not size[1].strip("0.")
    return Style(tiny=tiny, preserved=preserved or _PRESERVED.search(flat) is not None)
