"""What mail programs do with HTML and CSS, as far as our mails use it.

The facts are those of caniemail.com and of Microsoft's list for the Word engine, looked up in 2026: Gmail (web, apps),
Outlook for Windows (Word), Apple Mail. ``SAFE`` works in all three. ``DEGRADES`` is ignored somewhere without harm, and
says what is seen instead.
"""

SAFE_TAGS = frozenset(
    {
        *("html", "head", "meta", "title", "style", "body", "div", "span", "p", "br", "a", "strong"),
        *("h1", "h2", "h3", "ul", "ol", "li", "blockquote", "table", "tbody", "tr", "td"),
    }
)
SAFE_PROPERTIES = frozenset(
    {
        *("color", "background-color", "font-family", "font-size", "font-weight", "line-height", "text-decoration"),
        *("margin", "margin-top", "width", "border-left", "border-top", "border-color", "white-space", "display"),
    }
)
DEGRADES = {
    "padding": "Word keeps it on cells only; ours stands on cells wherever the look depends on it",
    "padding-top": "as padding",
    "padding-left": "as padding; Word indents lists by itself",
    "max-width": "Word ignores it; the table of 600 in the conditional comment holds the width",
    "border-radius": "Word draws square corners",
    "max-height": "only on the hidden line under the subject, which mso-hide hides in Word",
    "overflow": "as max-height",
    "mso-hide": "for Word alone",
    "overflow-wrap": "elsewhere word-wrap does it",
    "word-wrap": "Word breaks long addresses by itself",
    "color-scheme": "Gmail and Word keep the light colours",
    "border-spacing": "Word leaves two pixels around the cell",
    "-webkit-text-size-adjust": "for Apple Mail alone",
}
# Gmail drops a whole <style> with an at-rule it does not know; these it knows or skips.
SAFE_AT_RULES = frozenset({"media"})
# What no mail of ours may hold: fetched, run, or shown as text somewhere.
FORBIDDEN = (
    "url(",
    "@import",
    "@font-face",
    "<img",
    "<svg",
    "<form",
    "<script",
    "<link",
    "position:",
    "float:",
    "flex",
)
# Gmail cuts a mail off at 102 KB.
LARGEST = 60_000
