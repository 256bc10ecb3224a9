"""The subject of a mail: what and when, short enough for any list of mails, discreet where that is wanted."""

from dataclasses import dataclass

from prepmail.writing.card import Card
from prepmail.writing.content import Content
from prepmail.writing.wording import clean

LONGEST = 77
_LEAST = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Subjects:
    """Makes subjects from the catalogue. ``discreet`` keeps the employer's name and the job out."""

    content: Content
    discreet: bool

    def fit(self, place: str, card: Card, /, *, more: int = 0, **words: str) -> str:
        """Return the text at ``place`` with ``{about}`` as long a name of the interview as there is room for.

        ``{when}`` is the card's unless given; ``more`` are the other interviews of the mail.
        """
        known = {"when": card.short, **words}
        tail = self.content.say("mails.more", count=more) if more else ""
        labels = (self.content.text("words", "card", "safe"),) if self.discreet else card.labels
        bare = self.content.say(place, about="", **known) + tail
        room = max(_LEAST, LONGEST - len(bare))
        about = next((each for each in labels if len(each) <= room), clean(labels[-1], room))
        return clean(self.content.say(place, about=about, **known) + tail, LONGEST)

    def plain(self, text: str) -> str:
        """Return a subject that is about no interview, cut to length."""
        return clean(text, LONGEST)

    def aside(self, card: Card) -> str:
        """Return what the line under the subject shows: when, and with whom unless that is to stay out of sight."""
        return card.short if self.discreet or not card.names else f"{card.short}, {card.names}"
