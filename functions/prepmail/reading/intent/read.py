"""What one letter wants: an interview on a date, another date, none any more, a choice of dates, or none of these.

The cues of ``reading/intent/words`` are weighed here in a fixed order: machine-made mail, crowds and private life, a
decision, then cancel before move before choose before invite. A false alarm is worse than asking, so that a date alone
never makes an interview.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from prepmail.domain.reading import Action, Outcome
from prepmail.reading.dates.mentions import Mention, Role
from prepmail.reading.intent.cue import Cue
from prepmail.reading.intent.cue_sentences import read_sentences, without_name, without_workplace
from prepmail.reading.intent.decisions import is_called_off, is_invited, is_only_old, is_pending, is_put_off
from prepmail.reading.intent.employer_tone import is_serving_domain
from prepmail.reading.intent.letter_cues import LetterCues
from prepmail.reading.intent.mention_roles import is_told
from prepmail.reading.intent.moved_times import is_gone, is_led_to
from prepmail.reading.intent.other_askers import is_office_domain
from prepmail.reading.intent.sorted_times import Times, sort_for, sort_times
from prepmail.reading.intent.still_open import still_open

_PREFIX = re.compile(
    r"^\s{0,8}(?:(?:fwd?|fw|wg|tr|rv|i|vs|enc|doorst|pd|vb|videresendt|re|aw|sv|antw|odp|res|转发|轉寄|"
    r"回复)\s{0,3}[:：]\s{0,8}){1,6}",
    re.IGNORECASE,
)
_TO_THE_READER: Final = frozenset({Cue.PERSONAL, Cue.CONFIRM, Cue.INVITE, Cue.CANCEL, Cue.MOVE})
_OF_A_FIRM: Final = frozenset({Cue.JOB, Cue.INTERVIEW, Cue.WORK, Cue.TRADE, Cue.BOSS})
_REPLY = re.compile(r"\s{0,8}(?:\w{1,4}\s{0,2}:\s{0,4}){0,3}(?:re|aw|sv|antw|odp|res|回复)\s{0,2}[:：]", re.IGNORECASE)
_OF_WORK: Final = frozenset({Cue.JOB, Cue.INTERVIEW, Cue.WORK, Cue.TRADE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Intent:
    """What a letter wants. ``dates`` are agreed or set, ``offered`` to choose from, ``old`` no longer hold.

    ``decisive`` says whether the letter itself says so; one that only hands on what stands below it does not.
    ``agrees`` says whether it agrees to what stands below. ``told`` are the starts that stand beside a word of the
    meeting; ``inferred`` says that only the order of two times tells which one is the old, ``doubtful``
    that all signs together speak no louder for this than for something else. ``rivals`` are the starts
    that have as much for them as the one of ``dates``, ``beside`` those of something else (when to be there).
    ``mine`` says that its writer tells of an interview of their own, or asks how the reader's was.
    """

    action: Action
    outcome: Outcome | None = None
    dates: tuple[Mention, ...] = ()
    offered: tuple[Mention, ...] = ()
    old: tuple[Mention, ...] = ()
    deadline: Mention | None = None
    decisive: bool = False
    agrees: bool = False
    told: frozenset[datetime] = frozenset()
    inferred: bool = False
    doubtful: bool = False
    rivals: frozenset[datetime] = frozenset()
    beside: frozenset[datetime] = frozenset()
    mine: bool = False


def read_intent(
    subject: str | None,
    text: str,
    mentions: Sequence[Mention],
    *,
    sent: datetime | None = None,
    booking: bool = False,
    placed: bool = False,
    private: bool = False,
    known: bool = False,
    hiring: bool = False,
    domain: str = "",
    given: Action | None = None,
) -> Intent:
    """Return what a letter wants.

    ``mentions`` are the times of its text (a negative position: of its subject), ``sent`` is when it was written
    (aware): what was over by then is no date. ``booking`` says whether it holds a link to choose a time, ``placed``
    whether it says where to meet, ``private`` whether it came from a private mailbox, ``known`` whether the letters
    around it are about a job, ``hiring`` whether it came from a mailbox for applications; ``domain`` is the
    sender's: what an employer is called says nothing of the occasion. ``given`` is the action where it is known: then
    only its times are sorted.
    """
    if sent is not None:
        mentions = still_open(mentions, sent, text)
    title = _PREFIX.sub("", subject or "", count=1)[:300]
    head = read_sentences(title, beside=f"{title} {text}")
    body = read_sentences(text, beside=f"{title} {text}")
    if domain and any(each.cues.keys() & _OF_WORK for each in (*head, *body)):
        head, body = (tuple(without_name(each, domain) for each in part) for part in (head, body))
    if any(each.cues.keys() & _OF_A_FIRM for each in (*head, *body)):
        body = tuple(without_workplace(each) for each in body)
    letter = LetterCues(
        head,
        body,
        booking=booking,
        placed=placed,
        private=private,
        places=[each.position for each in mentions],
        reply=_REPLY.match(subject or "") is not None,
        known=known,
        hiring=hiring,
        text=text,
        moved=any(each.role is Role.OLD for each in mentions),
        office=is_office_domain(domain),
        serving=is_serving_domain(domain),
    )
    intent = _judge(letter, mentions) if given is None else _given(letter, mentions, given)
    told = frozenset(each.start for each in intent.dates if is_told(letter, each))
    inferred = bool(intent.old) and all(each.role is not Role.OLD and not is_gone(letter, each) for each in intent.old)
    inferred = inferred and not any(is_led_to(letter, each) for each in intent.dates)
    return replace(intent, told=told, inferred=inferred, mine=_is_of_the_writer(letter))


def _is_of_the_writer(letter: LetterCues) -> bool:
    """Say whether the letter is a friend's news: "my interview is tomorrow", and no sentence invites the reader."""
    if Cue.MINE not in letter.all:
        return False
    return any(Cue.MINE in each.cues for each in letter.body) and not any(
        Cue.INTERVIEW in each.cues and each.cues.keys() & _TO_THE_READER and Cue.MINE not in each.cues
        for each in letter.body
    )


def is_no_interview(title: str, text: str) -> bool:
    """Say whether an event's title and the text around it show clearly that it is none: a lunch, a webinar, a sync."""
    letter = LetterCues(read_sentences(title[:300]), read_sentences(text))
    return letter.is_noise() and not (Cue.INTERVIEW in letter.all and not letter.in_head & {Cue.CROWD, Cue.MASS})


def is_interview_title(title: str) -> bool:
    """Say whether an event's title names an interview, and no gathering about interviews."""
    cues = {cue for each in read_sentences(title[:300]) for cue in each.cues}
    return Cue.INTERVIEW in cues and not cues & {Cue.CROWD, Cue.MASS}


def _given(letter: LetterCues, mentions: Sequence[Mention], action: Action) -> Intent:
    """Sort the times of a letter whose action is known."""
    times = sort_for(letter, mentions, action)
    return Intent(
        action=action,
        outcome=letter.outcome() if action in {Action.OUTCOME, Action.CANCEL} else None,
        dates=times.dates,
        offered=times.offered,
        old=times.old,
        deadline=times.deadline,
        decisive=True,
        rivals=times.rivals,
        beside=times.beside,
    )


def _judge(letter: LetterCues, mentions: Sequence[Mention]) -> Intent:
    """Weigh the cues in their order."""
    if letter.is_noise():
        return Intent(action=Action.NOT_AN_INTERVIEW, decisive=True)
    moved = letter.says(Cue.MOVE)
    cancelled = letter.says(Cue.CANCEL)
    times = sort_times(letter, mentions, moved=moved, cancelled=cancelled)
    return replace(_decide(letter, times, moved=moved, cancelled=cancelled), rivals=times.rivals, beside=times.beside)


def _decide(letter: LetterCues, times: Times, *, moved: bool, cancelled: bool) -> Intent:
    outcome = letter.outcome()
    dates, offered, old, deadline = times.dates, times.offered, times.old, times.deadline
    if outcome is not None and is_invited(letter, dates):
        # "Not this role, but we would like to invite you on Tuesday at 3": the invitation is what counts.
        outcome = None
    cancelled = cancelled or is_called_off(letter, (*dates, *old))
    undecided = outcome in {None, Outcome.REJECTED} and not offered and not (old and dates)
    undecided = undecided and not any(is_led_to(letter, each) for each in dates)
    if undecided and letter.is_about_interview() and is_put_off(letter, dates):
        return Intent(action=Action.RESCHEDULE, old=(*old, *dates), decisive=True)
    if outcome is Outcome.REJECTED and not cancelled and not moved and is_pending(letter, dates):
        cancelled = True
    if cancelled and (letter.is_about_interview() or (outcome is Outcome.REJECTED and dates)):
        if moved and dates and not is_only_old(letter, (*dates, *old)):
            return Intent(action=Action.RESCHEDULE, dates=dates, old=old, decisive=True)
        return Intent(action=Action.CANCEL, outcome=outcome, dates=dates, old=old, decisive=True)
    if outcome is not None and not (moved and (dates or offered)):
        return Intent(action=Action.OUTCOME, outcome=outcome, decisive=True)
    if (moved or old) and letter.is_about_interview():
        return Intent(action=Action.RESCHEDULE, dates=dates, offered=offered, old=old, deadline=deadline, decisive=True)
    return _invite(letter, dates, offered, deadline)


def _invite(
    letter: LetterCues, dates: tuple[Mention, ...], offered: tuple[Mention, ...], deadline: Mention | None
) -> Intent:
    task = letter.says(Cue.TASK)
    if task and not dates and not offered and not letter.booking:
        due = any({Cue.TASK, Cue.DUE} <= each.cues.keys() for each in letter.sentences)
        if deadline is not None or ((due or Cue.PERSONAL in letter.all) and not letter.asks_for_time()):
            return Intent(action=Action.DEADLINE, deadline=deadline, decisive=True)
    several = len({each.start for each in offered}) > 1
    if letter.is_only_received() and not letter.booking and not several:
        return _note(letter)
    if dates and letter.is_about_interview():
        return Intent(action=Action.NEW, dates=dates, offered=offered, deadline=deadline, decisive=True)
    if offered and letter.is_about_interview():
        return Intent(action=Action.ASK_FOR_DATE, offered=offered, deadline=deadline, decisive=True)
    if letter.is_about_interview() and (letter.booking or letter.asks_for_time()):
        return Intent(action=Action.ASK_FOR_DATE, deadline=deadline, decisive=True)
    invited = any({Cue.INVITE, Cue.INTERVIEW, Cue.PERSONAL} <= each.cues.keys() for each in letter.sentences)
    if letter.is_about_interview() and letter.says(Cue.INVITE) and (invited or not letter.says(Cue.RECEIVED)):
        return Intent(action=Action.ASK_FOR_DATE, deadline=deadline, decisive=False)
    return _note(letter)


def _note(letter: LetterCues) -> Intent:
    crowd = letter.all & {Cue.MASS, Cue.CROWD}
    agrees = Cue.CONFIRM in letter.all and Cue.NOTE not in letter.all and not crowd
    about = letter.is_about_interview() or Cue.PERSONAL in letter.all or letter.is_about_job()
    if Cue.NOTE in letter.all and about and not crowd and not letter.says(Cue.RECEIVED):
        return Intent(action=Action.REPLY_NOTE, agrees=agrees)
    talk = Cue.INTERVIEW in letter.all and Cue.PERSONAL in letter.all
    if talk and not crowd and Cue.RECEIVED not in letter.all:
        return Intent(action=Action.REPLY_NOTE, agrees=agrees)
    return Intent(action=Action.NOT_AN_INTERVIEW, agrees=agrees)
