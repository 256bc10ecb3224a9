"""Read a person's own words in a reply: commands, answers, corrections, and what is told of an interview that is over.

Facts are found by their signs and other words are talk; a question, a doubt or a wish is said back, never acted on.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Final

from prepmail.domain.corrections import Correction
from prepmail.domain.reading import Facts, Question
from prepmail.domain.replies import Command, Reply
from prepmail.domain.zones import find_zone
from prepmail.reading.dates.mentions import Reference
from prepmail.reading.replies.choices import read_agreement, read_choice, says_other
from prepmail.reading.replies.clauses import may_tell_time, split_sentences, tidy
from prepmail.reading.replies.commands import read_command
from prepmail.reading.replies.debrief import read_promise, tell_debrief
from prepmail.reading.replies.frame import Frame
from prepmail.reading.replies.likely.second import Ruled, hear_both
from prepmail.reading.replies.people import room_after
from prepmail.reading.replies.saying import TIMES, Saying, Topic
from prepmail.reading.replies.signs.answers import Answer, hear_answer
from prepmail.reading.replies.signs.read import hear
from prepmail.reading.replies.signs.shape import Signs
from prepmail.reading.replies.signs.tongues import signs_of
from prepmail.reading.replies.signs.ways_in import find_way
from prepmail.reading.replies.signs.zones import without_zone_again
from prepmail.reading.replies.times import read_move
from prepmail.reading.replies.typed import write_out
from prepmail.reading.replies.who_follows import Sentence, settle_exits

_SHORT_ANSWER: Final = 8
_MOST_TOPIC: Final = 1_000
# "The time is wrong" is small talk beside the right one, and all there is without it.
_SAYS_WRONG = re.compile(
    r"\b(?:wrong|incorrect|mistake|not right|chang\w+|correct|update|fix|ändern|korrigieren|falsch\w*|fehler"
    r"|geändert|verschoben|rescheduled|moved|(?:stimmt|passt|stimmen|passen)(?: \w+)? nicht)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplyFrame:
    """What a reply is read against: the interview it is about (no facts where none), its open questions, now (aware).

    ``zone`` is the person's own (IANA id). ``over``: the interview is past, so words about it are a debrief.
    """

    now: datetime
    facts: Facts = Facts()  # noqa: RUF009 - frozen
    questions: tuple[Question, ...] = ()
    zone: str | None = None
    over: bool = False


def read_reply(text: str, frame: ReplyFrame) -> Reply:
    """Return what a person's own words (no quotation in them) say. Pure; never raises."""
    settled = signs_of(text)[0].settled(text)
    if settled != text:
        reply = _read_words(settled, frame)
        if reply.correction != Correction() and not (reply.question or reply.unclear):
            return reply
    return _read_words(text, frame)


def _read_words(text: str, frame: ReplyFrame) -> Reply:
    signs = signs_of(text)
    time = Frame(
        facts=frame.facts, now=frame.now, zone=frame.zone, topic=text[:_MOST_TOPIC], languages=signs[0].languages
    )
    local = frame.now.astimezone(find_zone(frame.zone)) if find_zone(frame.zone) else frame.now
    reference = Reference(now=local, zone=frame.zone, languages=("en",))
    heard = _Heard()
    for said in split_sentences(text):
        written = write_out(said, frame.facts)
        if not (_hear_command(written, heard, reference) or _hear_answer(written, heard, frame)):
            heard.rest.append(said)
    if frame.over and heard.rest:
        told = tell_debrief(text)
        promised = read_promise(told, reference)
        return Reply(**heard.answers(), debrief=told, promised=promised)
    sayings = _hear_facts(heard, time, frame, signs)
    if not sayings and not heard.unclear and heard.answers() == _Heard().answers():
        # Nothing but words around something that was not said.
        heard.unclear.extend(heard.rest or ([tidy(text)] if _SAYS_WRONG.search(text) else []))
    if sayings and heard.loosely:
        # "Here is the new link, throw the other one away."
        heard.other = False
    if sayings and (heard.agrees is False or not frame.questions):
        # "No. It's at 3", "Yes, really. At 3": the correction is what was meant.
        heard.agrees = None
    return _put_together(heard, _without_half_times(heard, sayings), time)


def _hear_facts(heard: "_Heard", time: Frame, frame: ReplyFrame, signs: Sequence[Signs]) -> list[Saying]:
    """Return the facts of all sentences that answer nothing; what cannot be taken is unclear, talk is left out."""
    sayings: list[Saying] = []
    unsure = False
    denied: list[str] = []
    told: list[Sentence] = []
    undecided: set[str] = set()
    for each in heard.rest:
        if (
            frame.questions
            and len(each.split()) <= _SHORT_ANSWER
            and _hear_loose_answer(each, heard, frame, signs, choice=True)
        ):
            continue
        said = hear(each, time, signs)
        if not (said.sayings or said.refused) and _hear_loose_answer(each, heard, frame, signs):
            continue
        told.append(Sentence(each, said))
    for one in settle_exits(told, frame.facts, lambda text: hear(text, time, signs)):
        if one.heard.unclear or one.heard.refused:
            heard.unclear.append(one.text)
            undecided.update((one.text,) if one.heard.undecided else ())
        elif one.heard.denies:
            denied.append(one.text)
        unsure = unsure or one.heard.unsure
        sayings.extend(one.heard.sayings)
    if not unsure:
        both = hear_both(
            heard.rest,
            Ruled(sayings=tuple(sayings), unclear=tuple(heard.unclear), undecided=frozenset(undecided)),
            time,
            signs[0],
        )
        sayings, heard.unclear = list(both.sayings), list(both.unclear)
    if not sayings:
        heard.unclear.extend(denied)
    known = " ".join(each for each in heard.rest if each not in heard.unclear)
    sayings.extend(next((way for each in signs if (way := find_way(sayings, known, each.facts))), ()))
    sayings = without_zone_again(sayings, time)
    if unsure and sayings:
        heard.unclear.extend(heard.rest)
        return []
    return sayings


def _hear_loose_answer(
    sentence: str, heard: "_Heard", frame: ReplyFrame, signs: Sequence[Signs], *, choice: bool = False
) -> bool:
    count = len(frame.questions[0].choices) if frame.questions else 0
    answers = (hear_answer(sentence, count, each) for each in signs)
    answer = next((each for each in answers if each != Answer()), Answer())
    if choice and answer.choice is None:
        return False
    if answer.other:
        heard.other = heard.loosely = True
    elif answer.choice and heard.choice in {None, answer.choice}:
        heard.choice = answer.choice
    elif answer.agrees is not None and heard.agrees in {None, answer.agrees}:
        heard.agrees = answer.agrees
    else:
        return False
    return True


def _without_half_times(heard: "_Heard", sayings: list[Saying]) -> list[Saying]:
    """Leave the time as it is when a sentence that may be about it was not understood: half a time is a wrong one."""
    if not any(may_tell_time(each) for each in heard.unclear):
        return sayings
    timed = [each for each in heard.rest if each not in heard.unclear]
    kept = [each for each in sayings if each.topic not in TIMES]
    if len(kept) < len(sayings):
        heard.unclear.extend(timed if not kept else [])
    return kept


class _Heard:
    """The answers and commands of one reply while its sentences are gone through."""

    def __init__(self) -> None:
        self.commands: list[Command] = []
        self.choice: int | None = None
        self.agrees: bool | None = None
        self.other = False
        self.loosely = False
        self.rest: list[str] = []
        self.unclear: list[str] = []

    def answers(self) -> dict[str, Any]:
        return {
            "commands": tuple(dict.fromkeys(self.commands)),
            "choice": self.choice,
            "agrees": self.agrees,
            "other": self.other,
        }


def _hear_command(sentence: str, heard: _Heard, reference: Reference) -> bool:
    command = read_command(sentence, reference)
    if command:
        heard.commands.append(command)
    return command is not None


def _hear_answer(sentence: str, heard: _Heard, frame: ReplyFrame) -> bool:
    if says_other(sentence):
        heard.other = True
        return True
    count = len(frame.questions[0].choices) if frame.questions else 0
    choice = read_choice(sentence, count)
    if choice and heard.choice in {None, choice}:
        heard.choice = choice
        return True
    agrees = read_agreement(sentence)
    if agrees is not None and heard.agrees in {None, agrees}:
        heard.agrees = agrees
        return True
    return False


def _put_together(heard: _Heard, sayings: Sequence[Saying], frame: Frame) -> Reply:
    moved = read_move(sayings, frame)
    values: dict[str, Any] = {}
    for each in sayings:
        name = each.topic.value
        if name in _PLAIN:
            if values.get(name, each.value) != each.value:
                return Reply(**heard.answers(), unclear=tuple(heard.rest))
            values[name] = each.value
    people = room_after(frame.facts, sayings)
    if people is not None:
        values["interviewers"] = people
    values = {name: value for name, value in values.items() if value != getattr(frame.facts, name)}
    correction = Correction(**values)
    unclear = list(heard.unclear)
    if moved and moved.correction:
        times = {name: getattr(moved.correction, name) for name in ("start", "end", "tz")}
        correction = replace(correction, **times)
        if correction.start == frame.facts.start and correction.tz is None:
            correction = replace(correction, start=None)
        if correction.end == frame.facts.end and correction.start is None:
            correction = replace(correction, end=None)
    elif moved and not moved.question:
        unclear.extend([each for each in heard.rest if may_tell_time(each)] or heard.rest)
    zones = [each.value for each in sayings if each.topic is Topic.ZONE]
    question = moved.question if moved else None
    return Reply(
        **heard.answers(),
        correction=correction,
        question=question,
        zone=str(zones[-1]) if zones else None,
        known=bool(sayings) and not (question or zones or unclear) and correction == Correction(),
        unclear=tuple(dict.fromkeys(unclear)),
    )


_PLAIN: Final = frozenset({"company", "role", "format", "medium", "location", "join_url", "dial_in", "round"})
