"""What Gmail and Outlook do with HTML and CSS, as far as our mails use it.

The facts are those of caniemail.com (data of 29 June 2026): the newest test of each of Gmail's web, iOS, Android and
mobile web and of Outlook's Windows (the Word engine), web, Mac, iOS and Android. Apple Mail shows all of it.
"""

import re

# Shown by all of them.
SAFE_TAGS = frozenset(
    {
        *("html", "head", "meta", "title", "style", "body", "div", "span", "p", "br", "a", "strong"),
        *("h1", "h2", "h3", "ul", "ol", "li", "blockquote", "table", "tbody", "tr", "td"),
    }
)
SAFE_PROPERTIES = frozenset(
    {"color", "background-color", "font-family", "font-size", "font-weight", "border-spacing", "border-color"}
)
# Shown by all of them but for some elements or values: the ones we may use, as "element value".
_THIN = re.compile(r"\w+ [1-8]px solid #\w{6}")
PARTLY = {
    # No negative margins, none on <span>; Word knows no `auto`, there the table around the sheet centres it.
    "margin": re.compile(r"(?!span )\w+ [0-9px ]+|div 0 auto"),
    "margin-top": re.compile(r"(?!span )\w+ \d+px"),
    # Word honours it on tables and their cells only.
    "width": re.compile(r"table 100%"),
    # In Word, em and px behave weirdly.
    "line-height": re.compile(r"\w+ [\d.]+"),
    # Several values at once are too much for Word.
    "text-decoration": re.compile(r"a none"),
    # Word: up to 8 pixels, and not always there on <div> and <blockquote>, where it is only a thin rule of ours.
    "border-left": _THIN,
    "border-top": _THIN,
    # Word knows `none` only; in Gmail's mobile web the hidden line is the first of the mail, as it is in any list.
    "display": re.compile(r"div none|a inline-block"),
    # Word: cells only; the sheet's own stands once more on the cell of the conditional comment.
    "padding": re.compile(r"(?:td|body|div|ul|ol|blockquote) [0-9px ]+"),
}
# Ignored by one of them without harm: what is seen there instead.
DEGRADES = {
    "padding-top": "Word leaves it out; the heading's margin is there",
    "padding-left": "Word indents lists and quotations by itself",
    "max-width": "Word ignores it on a <div>; the table of 600 in the conditional comment holds the width",
    "border-radius": "Word draws square corners",
    "max-height": "only on the hidden line under the subject, which a style for Word alone hides there",
    "overflow": "as max-height",
    "white-space": "Word may break a line between two hours",
    "overflow-wrap": "Word breaks long addresses by itself",
    "word-wrap": "as overflow-wrap",
    "color-scheme": "for Apple Mail; Gmail and Outlook choose the colours of their dark mode themselves",
    "-webkit-text-size-adjust": "for Apple Mail alone",
}
# Gmail drops a whole <style> with an at-rule it does not know, and one over 16 KB. Gmail and Word pass over
# prefers-color-scheme and keep the light colours or turn them by themselves; no rule here asks for a height.
SAFE_AT_RULES = frozenset({"media"})
LARGEST_STYLE = 16_000
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
    "reversed",
    "background-image",
)
# Gmail cuts a mail off at 102 KB.
LARGEST = 60_000
