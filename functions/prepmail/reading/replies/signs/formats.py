"""Find whether they meet in a panel, in a group or one to one."""

from prepmail.domain.reading import Format
from prepmail.reading.replies.saying import Saying, Topic
from prepmail.reading.replies.signs.shape import Signs

_BEFORE = 40


def find_form(text: str, signs: Signs) -> tuple[tuple[Saying, ...], str]:
    """Return whether they meet in a panel, a group or one to one, as a text says it, and the text without it."""
    for form, words in (
        (Format.PANEL, signs.facts.panel),
        (Format.GROUP, signs.facts.group),
        (Format.ONE_ON_ONE, signs.facts.alone),
    ):
        for found in words.finditer(text):
            if not signs.facts.old_before.search(text[: found.start()][-_BEFORE:]):
                return (Saying(topic=Topic.FORMAT, value=form),), _without_forms(text, signs)
    return (), text


def _without_forms(text: str, signs: Signs) -> str:
    """Return a text without any word of how they meet, old or new."""
    for words in (signs.facts.panel, signs.facts.group, signs.facts.alone):
        text = words.sub(" ", text)
    return text
