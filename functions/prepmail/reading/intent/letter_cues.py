"""The cues of one letter as a whole, and what the rules of intent ask about them."""

import re
from collections.abc import Collection, Sequence
from typing import Final

from prepmail.domain.reading import Outcome
from prepmail.reading.intent.cue import FOR_MANY, Cue
from prepmail.reading.intent.cue_sentences import Sentence
from prepmail.reading.intent.employer_tone import sounds_like_an_employer
from prepmail.reading.intent.occasion import weigh
from prepmail.reading.intent.on_the_job import is_declined, is_on_the_job, is_work_undone
from prepmail.reading.intent.other_askers import is_at_an_office, is_sold

_TALK = re.compile(
    r"\b(?:zoom|teams|google meet|webex|skype|visio\w*|video\w*|phone|call|telefon\w*|telefonieren|llamada|chiamata|"
    r"bellen|chat|let's (?:do|say|make it)|on our side|the team)\b"
)
_TOP: Final = 3
# What the signs of an interview must sum up to (intent/occasion.py).
# A letter that moves a meeting says little else.
_LEAST: Final = -1.0
_NOTHING: Final = 0.0
_LITTLE: Final = 1.0
_ENOUGH: Final = 3.0
_MUCH: Final = 4.0
_PLENTY: Final = 6.0
_NOT_ONE: Final = frozenset({Cue.MASS, Cue.CROWD, Cue.PRIVATE, Cue.RECEIVED, Cue.NOTE})


class LetterCues:
    """The sentences of a letter's subject and text; ``personal`` where one speaks of the reader's own interview.

    ``places`` are the positions of the times in ``text``, ``moved`` says
    that one of these is called the old one, ``known`` that the letters around it are about a job, ``office`` that its
    sender is an office that looks after those without work, ``serving``
    that it is a firm that people have appointments with.
    """

    def __init__(
        self,
        head: Sequence[Sentence],
        body: Sequence[Sentence],
        *,
        booking: bool = False,
        placed: bool = False,
        private: bool = False,
        places: Collection[int] = (),
        reply: bool = False,
        known: bool = False,
        hiring: bool = False,
        text: str = "",
        moved: bool = False,
        office: bool = False,
        serving: bool = False,
    ) -> None:
        self.text = text
        self.moved = moved
        self.office = office
        self.serving = serving
        self.head = head
        self.body = body
        self.sentences = [*head, *body]
        self.booking = booking
        self.placed = placed
        self.private = private
        self.places = places
        self.reply = reply
        self.known = known
        self.hiring = hiring
        self.in_head = {cue for each in head for cue in each.cues}
        self.weight = weigh(
            head, body, places, hiring=hiring, private=private, known=known or reply, placed=placed or booking
        )
        self.all = self.in_head | {cue for each in body for cue in each.cues}
        # The name of a job in the subject, or twice, is that of the job; once in the text it is anybody's.
        self.work = bool(self.all & {Cue.INTERVIEW, Cue.JOB, Cue.WORK} or Cue.TRADE in self.in_head or known or hiring)
        self.personal = any(
            {Cue.INTERVIEW, Cue.PERSONAL} <= each.cues.keys() and not each.cues.keys() & {Cue.MASS, Cue.CROWD}
            for each in self.sentences
        )

    def says(self, cue: Cue) -> bool:
        """Say whether a cue stands somewhere without a condition in front of it ("if you need to reschedule")."""
        return any(
            cue in each.cues
            and not each.is_conditional(cue)
            and not (
                cue is Cue.CANCEL and Cue.PRIVATE in each.cues and not each.cues.keys() & {Cue.INTERVIEW, Cue.MEETING}
            )
            for each in self.sentences
        )

    def count(self, cue: Cue) -> int:
        """Count the sentences that hold a cue; the subject counts twice."""
        return sum(cue in each.cues for each in self.sentences) + (cue in self.in_head)

    def is_noise(self) -> bool:
        """Say whether it is a machine's answer, goes to many, or is about private life or another kind of interview."""
        top = {cue for each in [*self.head, *self.body[:_TOP]] for cue in each.cues}
        if Cue.AUTOMATIC in top or Cue.ANSWERED in top:
            return True
        if Cue.ELSEWHERE in self.in_head or (Cue.ELSEWHERE in self.all and not self.all & {Cue.JOB, Cue.RECEIVED}):
            return True
        if Cue.TRADE not in self.in_head and any(
            Cue.ELSEWHERE in each.cues and Cue.TRADE not in each.cues and self.is_dated(each) for each in self.body
        ):
            return True
        if Cue.HOST in self.all or (
            self.weight < (_LEAST if self.says(Cue.MOVE) else _NOTHING) and not is_declined(self)
        ):
            return True
        if is_at_an_office(self) or is_sold(self):
            return True
        if is_declined(self):
            return False
        return self._is_for_many() or self._is_private()

    def _is_for_many(self) -> bool:
        crowds, masses = self.count(Cue.CROWD), max(self.count(Cue.MASS), self.count(Cue.SELLING))
        if Cue.CROWD in self.in_head and Cue.INTERVIEW not in self.in_head and not (self.personal and self.reply):
            return True
        if Cue.CROWD in self.in_head and not self.personal and not self._is_told():
            return True
        few = 0 if crowds and self.weight < _PLENTY else 1
        if masses + crowds > few and not self.personal and not self.hiring:
            return True
        if masses > 1 and not any({Cue.PERSONAL, Cue.INTERVIEW} <= each.cues.keys() for each in self.body):
            return True
        told = [each for each in self.body if self.is_dated(each)]
        if (
            masses + crowds > 1
            and told
            and all(each.cues.keys() & {Cue.MASS, Cue.CROWD} and Cue.INTERVIEW not in each.cues for each in told)
        ):
            return True
        return Cue.MASS in self.in_head and masses + crowds >= _TOP

    def _is_private(self) -> bool:
        outside = self.count(Cue.PRIVATE) + self.count(Cue.SERVICE)
        if (
            outside >= _TOP
            and not (self.says(Cue.MOVE) or self.says(Cue.CANCEL))
            and not self.hiring
            and not self.all & {Cue.JOB, Cue.WORK}
            and Cue.TRADE not in self.in_head
        ):
            return True
        if self._is_dated_privately():
            return True
        if self.weight >= _MUCH:
            return False
        if Cue.PRIVATE in self.in_head and Cue.INTERVIEW not in self.all:
            return True
        if Cue.PRIVATE not in self.all or self.says(Cue.MOVE):
            return False
        if self.count(Cue.PRIVATE) > 1 and not (
            self.all & {Cue.JOB, Cue.ASK, Cue.INVITE} or Cue.INTERVIEW in self.in_head
        ):
            return True
        return not self.work

    def _is_dated_privately(self) -> bool:
        """Say whether what is dated is private: "Lunch on Friday? I want to hear all about your interviews"."""
        if Cue.PRIVATE not in self.all or Cue.INTERVIEW in self.in_head or self.says(Cue.MOVE):
            return False
        if self.weight >= _MUCH and (self.in_head & {Cue.WORK, Cue.TRADE} or {Cue.JOB, Cue.PERSONAL} <= self.all):
            return False
        dated = [each for each in self.sentences if any(each.start <= place < each.end for place in self.places)]
        private = [
            each
            for each in dated
            if Cue.PRIVATE in each.cues and not each.cues.keys() & {Cue.INTERVIEW, Cue.JOB, Cue.WORK, Cue.TRADE}
        ]
        return bool(private) and len(private) == len(dated) and not self._is_told()

    def _is_told(self) -> bool:
        """Say whether a sentence speaks of an interview as one that is set, or invites to it."""
        return any(
            Cue.INTERVIEW in each.cues and each.cues.keys() & {Cue.PERSONAL, Cue.CONFIRM, Cue.INVITE, Cue.CANCEL}
            for each in self.sentences
        )

    def outcome(self) -> Outcome | None:
        """Return what the employer decided, None where the letter does not say."""
        context = self.all & {Cue.INTERVIEW, Cue.JOB, Cue.PERSONAL, Cue.RECEIVED, Cue.MEETING}
        if self.says(Cue.REJECTED) and (context or not self.all & {Cue.MASS, Cue.CROWD, Cue.PRIVATE}):
            return Outcome.REJECTED
        if self.says(Cue.ON_HOLD):
            return Outcome.ON_HOLD
        return Outcome.OFFER if self.says(Cue.OFFER) else None

    def is_about_interview(self) -> bool:
        """Say whether the letter is about meeting a candidate; a word like "call" alone counts unless it is private."""
        if self.weight < (_LEAST if self.says(Cue.MOVE) else _LITTLE) or self._is_appointment():
            return False
        if self._is_weighty() or Cue.INTERVIEW in self.all or self.known:
            return True
        if sounds_like_an_employer(self) or is_on_the_job(self):
            return True
        changed = self.says(Cue.MOVE) or self.says(Cue.CANCEL) or self.moved
        if changed and self.places and (self.is_about_job() or is_work_undone(self)):
            return True
        spoken_of = Cue.PERSONAL in self.all and (
            self.work or Cue.INVITE in self.all or Cue.APPOINTMENT not in self.all
        )
        if (Cue.MEETING in self.all or self.booking) and (Cue.JOB in self.all or spoken_of):
            return True
        if self.places and {Cue.JOB, Cue.PERSONAL} <= self.all and not self.all & _NOT_ONE:
            return True
        asked = Cue.JOB in self.all and self.asks_for_time()
        if asked and (not self.all & _NOT_ONE or (Cue.INVITE in self.all and not self.all & FOR_MANY)):
            return True
        if Cue.ERRAND in self.all and not self.work:
            return False
        spoken = self._is_spoken() or (self.says(Cue.MOVE) and bool(self.places))
        return (spoken and not self.private and not self.all & {Cue.PRIVATE, *FOR_MANY}) or (
            spoken and Cue.GONE in self.all and not self.all & {Cue.MASS, Cue.CROWD}
        )

    def is_about_job(self) -> bool:
        """Say whether the letter is about a job of the reader's, by its subject or its sender's mailbox."""
        named = self.in_head & {Cue.JOB, Cue.WORK, Cue.TRADE, Cue.INTERVIEW}
        return self.weight >= _ENOUGH and bool(named or self.hiring) and not self.all & FOR_MANY

    def _is_appointment(self) -> bool:
        """Say whether it is a customer's or a patient's date: nothing in it is about work."""
        if self.count(Cue.SERVICE) > 1 and Cue.INTERVIEW not in self.all and not self.in_head & {Cue.WORK, Cue.TRADE}:
            return not self.hiring
        if self.work or Cue.INVITE in self.all or self.says(Cue.MOVE) or self.says(Cue.CANCEL):
            return False
        return bool(self.all & {Cue.SERVICE, Cue.SELLING}) or (Cue.APPOINTMENT in self.all and Cue.COME not in self.all)

    def _is_weighty(self) -> bool:
        """Say whether work, people who meet and a time come together, and nothing speaks of many or of a sale."""
        meet = self.all & {Cue.COME, Cue.MEETING, Cue.PERSONAL, Cue.CONFIRM, Cue.INVITE} or self.placed
        meet = meet or Cue.TRADE in self.in_head
        return bool(self.weight >= _ENOUGH and self.work and meet and self.places and not self.all & FOR_MANY)

    def is_only_received(self) -> bool:
        """Say whether it only says that an application arrived: its times are when something is done about it."""
        return Cue.RECEIVED in self.all and not any(
            Cue.CONDITION not in each.cues and self._is_meant(each) for each in self.sentences
        )

    def _is_meant(self, sentence: Sentence) -> bool:
        """Say whether a sentence sets or invites to a meeting, or asks when."""
        cues = sentence.cues.keys()
        dated = self.is_dated(sentence)
        if Cue.ASK in cues and (sentence.text.endswith("?") or cues & {Cue.INTERVIEW, Cue.MEETING}):
            return True
        if dated and Cue.COME in cues and not cues & {Cue.RECEIVED, Cue.DUE}:
            return True
        told = cues & {Cue.CONFIRM, Cue.INVITE} and (cues & {Cue.INTERVIEW, Cue.MEETING, Cue.PERSONAL} or dated)
        return bool(told) and (Cue.RECEIVED not in cues or dated or Cue.INVITE in cues)

    def is_dated(self, sentence: Sentence) -> bool:
        """Say whether a time stands in a sentence."""
        return any(sentence.start <= place < sentence.end for place in self.places)

    def _is_spoken(self) -> bool:
        """Say whether a word of meeting or talking stands in the subject, or beside or right before a time.

        In an answer, and where no time is named, it may stand anywhere.
        """
        if not (self.work or self.reply or self.placed or self.all & {Cue.MOVE, Cue.CANCEL}):
            # Nothing of work, of a place or of a thread: only a talk by wire, or one that two agree on, may be one.
            named = bool(self.places or self.booking or self.all & {Cue.INVITE, Cue.PERSONAL, Cue.CONFIRM})
            return named and Cue.MEETING in self.all and any(_TALK.search(each.text) for each in self.sentences)
        if Cue.MEETING in self.in_head or self.reply or not self.places:
            return Cue.MEETING in self.all
        return any(
            Cue.MEETING in each.cues and any(each.start <= place < following.end for place in self.places)
            for each, following in zip(self.body, [*self.body[1:], *self.body[-1:]], strict=True)
        )

    def asks_for_time(self) -> bool:
        """Say whether it asks for a time now, not of those who may be chosen later ("if your profile fits")."""
        later = Cue.RECEIVED in self.all
        return any(Cue.ASK in each.cues and not (later and Cue.CONDITION in each.cues) for each in self.sentences)
