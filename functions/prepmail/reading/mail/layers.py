"""The letters inside one mail: the person's own words, and below them each mail that was forwarded or quoted."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from prepmail.reading.mail.letters import Letter


class LayerKind(StrEnum):
    """How a letter came to stand inside another one."""

    OWN = "own"
    FORWARDED = "forwarded"
    ATTACHED = "attached"
    QUOTED = "quoted"


# A letter that somebody handed on whole.
PASSED_ON: Final = frozenset({LayerKind.FORWARDED, LayerKind.ATTACHED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Layer:
    """One letter as text, outermost first. ``letter.date`` is the reference for the dates in ``text``.

    ``text`` is what its writer wrote: without the layers below it, without ``>`` marks, one paragraph a line where the
    client said so (format=flowed), the cells of a table row joined by a tab. ``signature`` was split off at its end.
    ``html`` is the markup that the whole mail was made of, for the data that it carries (schema.org): only the first
    layer of a mail has it, None where the mail was plain text.
    """

    kind: LayerKind
    letter: Letter
    text: str
    signature: str = ""
    html: str | None = None
