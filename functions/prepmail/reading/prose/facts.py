"""Who, what and where around the times of a mail's letters: the circumstances that all its events share."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from prepmail.domain.reading import (
    Action,
    Choice,
    Evidence,
    Facts,
    Format,
    Interviewer,
    Medium,
    Round,
    Session,
)
from prepmail.domain.zones import find_zone
from prepmail.reading.dates.mentions import Mention
from prepmail.reading.mail.letters import Address
from prepmail.reading.people.find import ProsePeople, find_people
from prepmail.reading.place.find import find_place
from prepmail.reading.position.find import find_position, format_of
from prepmail.reading.prose.voices import Conversation


@dataclass(frozen=True, slots=True, kw_only=True)
class Circumstances:
    """Everything but the times. ``banned`` are names in lower case that are nobody's on the other side."""

    company: str | None = None
    role: str | None = None
    round: Round = Round.UNKNOWN
    format: Format = Format.UNKNOWN
    interviewers: tuple[Interviewer, ...] = ()
    medium: Medium = Medium.UNKNOWN
    location: str | None = None
    join_url: str | None = None
    dial_in: str | None = None
    banned: frozenset[str] = frozenset()
    evidence: Mapping[str, Evidence] = field(default_factory=dict)

    def facts(
        self,
        *,
        start: datetime | None = None,
        end: datetime | None = None,
        tz: str | None = None,
        sessions: tuple[Session, ...] = (),
        slots: tuple[Choice, ...] = (),
        booking_url: str | None = None,
        start_evidence: Evidence | None = None,
    ) -> Facts:
        """Return them as the facts of one event; who sits in its sessions interviews in it."""
        seated = tuple(dict.fromkeys(person for each in sessions for person in each.interviewers))
        evidence = dict(self.evidence)
        if start_evidence:
            names = (("start", start), ("end", end), ("tz", tz))
            evidence.update({name: start_evidence for name, value in names if value is not None})
        return Facts(
            start=start,
            end=end,
            tz=tz if find_zone(tz) else None,
            company=self.company,
            role=self.role,
            interviewers=seated or self.interviewers,
            format=self.format,
            medium=self.medium,
            location=self.location,
            join_url=self.join_url,
            dial_in=self.dial_in,
            round=self.round,
            sessions=sessions,
            slots=slots,
            booking_url=booking_url,
            evidence=evidence,
        )


def find_circumstances(talk: Conversation, action: Action, *, person: Collection[str]) -> Circumstances:
    """Return who, what and where according to the letter that counts; what it leaves open those around it fill.

    People, link and place of an older letter below hold only where this one moves or cancels what stands there.
    """
    if talk.main is None:
        return Circumstances()
    own = {each.lower() for each in person}
    if talk.note and talk.note.letter.sender:
        own.add(talk.note.letter.sender.email)
    main = talk.main.layer
    below = [each.layer for each in talk.below]
    above = [each.layer for each in talk.above]
    around = [*below, *above, *([talk.note] if talk.note else [])]
    goes_on = action in {Action.RESCHEDULE, Action.CANCEL} or talk.main.intent.agrees
    position = find_position([main, *below, *above], person=own)
    people = find_people(main, person=own, others=around, company=position.company)
    if goes_on:
        for layer in below:
            if not people.interviewers:
                people = find_people(layer, person=own, others=[main, *around], company=position.company)
    if action is Action.CANCEL:
        # Nobody interviews any more: who writes or fell ill is only named.
        people = ProsePeople()
    place = find_place([main, *below], person=own, mentions=_in_text(talk)) if goes_on and below else talk.main.place
    evidence = {**place.evidence, **position.evidence}
    if people.evidence and people.interviewers:
        evidence["interviewers"] = people.evidence
    shape = position.format
    if shape is Format.UNKNOWN and people.interviewers:
        shape = format_of(people.interviewers)
        if people.evidence:
            evidence["format"] = people.evidence
    return Circumstances(
        company=position.company,
        role=position.role,
        round=position.round,
        format=shape,
        interviewers=people.interviewers,
        medium=place.medium,
        location=place.location,
        join_url=place.join_url,
        dial_in=place.dial_in,
        banned=_banned(talk, position.company),
        evidence=evidence,
    )


def _in_text(talk: Conversation) -> Sequence[Mention]:
    return [each for each in talk.main.mentions if each.position >= 0] if talk.main else ()


def _banned(talk: Conversation, company: str | None) -> frozenset[str]:
    """Return the names of the person and of the company."""
    letters = [each.letter for each in [*([talk.note] if talk.note else []), *([talk.main.layer] if talk.main else [])]]
    names: list[str | None] = [company]
    if talk.note and talk.note.letter.sender:
        names.append(talk.note.letter.sender.name)
    for letter in letters[-1:]:
        names.extend(address.name for address in _single(letter.to))
    return frozenset(each.casefold() for each in names if each)


def _single(items: Sequence[Address]) -> Sequence[Address]:
    return items if len(items) == 1 else ()
