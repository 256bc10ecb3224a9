"""What one letter wants: an interview on a date, another date, none any more, a choice of dates, or none of these.

The cues of ``reading/intent/words`` are weighed here in a fixed order: machine-made mail, crowds and private life, a
decision, then cancel before move before choose before invite. A false alarm is worse than asking, so that a date alone
never makes an interview.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final

from prepmail.domain.reading import Action, Choice, Outcome
from prepmail.reading.dates.mentions import Doubt, Mention, Role
from prepmail.reading.intent.cue import Cue
from prepmail.reading.intent.cue_sentences import read_sentences, without_name, without_workplace
from prepmail.reading.intent.decisions import is_called_off, is_invited, is_only_old, is_pending, is_put_off
from prepmail.reading.intent.employer_tone import is_serving_domain
from prepmail.reading.intent.letter_cues import LetterCues
from prepmail.reading.intent.mention_roles import is_told
from prepmail.reading.intent.moved_times import is_gone, is_led_to
from prepmail.reading.intent.other_askers import is_office_domain
from prepmail.reading.intent.sorted_times import Times, sort_times

_PREFIX = re.compile(
    r"^\s{0,8}(?:(?:fwd?|fw|wg|tr|rv|i|vs|enc|doorst|pd|vb|videresendt|re|aw|sv|antw|odp|res|转发|轉寄|"
    r"回复)\s{0,3}[:：]\s{0,8}){1,6}",
    re.IGNORECASE,
)
_TO_THE_READER: Final = frozenset({Cue.PERSONAL, Cue.CONFIRM, Cue.INVITE, Cue.CANCEL, Cue.MOVE})
_OF_A_FIRM: Final = frozenset({Cue.JOB, Cue.INTERVIEW, Cue.WORK, Cue.TRADE, Cue.BOSS})
_REPLY = re.compile(r"\s{0,8}(?:\w{1,4}\s{0,2}:\s{0,4}){0,3}(?:re|aw|sv|antw|odp|res|回复)\s{0,2}[:：]", re.IGNORECASE)
_OF_WORK: Final = frozenset({Cue.JOB, Cue.INTERVIEW, Cue.WORK, Cue.TRADE})
# What is said of an application that arrived.
_ARRIVED = re.compile(
    r"\b(?:received|submitted|registered|logged|lodged|applied|eingegangen|eingereicht|erhalten|enregistre\w*|"
    r"depose\w*|recue?s?|"
    r"transmise?|registrad\w+|recibid\w+|presentad\w+|enviad\w+|ricevut\w+|registrat\w+|inviat\w+|pervenut\w+|"
    r"ontvangen|"
    r"ingediend|geregistreerd|recebid\w+|registad\w+|submetid\w+|otrzymal\w+|wplyn\w+|zarejestr\w+|zlozon\w+|mottat\w*|"
    r"mottag\w*|registrer\w*|modtag\w*|indsend\w*|innsendt)\b"
)
# A stamp in the server's zone may seem half a day off.
_STAMP: Final = timedelta(hours=15)
_OVER: Final = timedelta(hours=12)


@dataclass(frozen=True, slots=True, kw_only=True)
class Intent:
    """What a letter wants. ``dates`` are agreed or set, ``offered`` to choose from, ``old`` no longer hold.

    ``decisive`` says whether the letter itself says so; one that only hands on what stands below it does not.
    ``agrees`` says whether it agrees to what stands below. ``told`` are the starts that stand beside a word of the
    meeting; ``inferred`` says that only the order of two times tells which one is the old. ``rivals`` are the starts
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
) -> Intent:
    """Return what a letter wants.

    ``mentions`` are the times of its text (a negative position: of its subject), ``sent`` is when it was written
    (aware): what was over by then is no date. ``booking`` says whether it holds a link to choose a time, ``placed``
    whether it says where to meet, ``private`` whether it came from a private mailbox, ``known`` whether the letters
    around it are about a job, ``hiring`` whether it came from a mailbox for applications; ``domain`` is the
    sender's: what an employer is called says nothing of the occasion.
    """
    if sent is not None:
        mentions = _still_open(mentions, sent, text)
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
    intent = _judge(letter, mentions)
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


def _still_open(mentions: Sequence[Mention], sent: datetime, text: str) -> Sequence[Mention]:
    """Return the times that lie ahead; and the only one of a letter that is told as set: its year may be wrong."""
    mentions = _without_stamps(mentions, sent, text)
    ahead = [each for each in mentions if each.start > sent - _OVER]
    past = [each for each in mentions if each.role is Role.EVENT and each not in ahead]
    if ahead or len({each.start for each in past}) != 1:
        return ahead
    only = past[0]
    around = [each for each in read_sentences(text) if each.start <= only.position < each.end]
    told = any(Cue.CONFIRM in each.cues and not each.cues.keys() & {Cue.NOTE, Cue.REJECTED} for each in around)
    later = Choice(label="", start=_next_year(only.start), end=None, tz=only.tz)
    choices = (Choice(label="", start=only.start, end=only.end, tz=only.tz), later)
    if not told or later.start is None or later.start < sent:
        return ahead
    return [replace(only, choices=only.choices or choices, doubts=only.doubts | {Doubt.RELATIVE})]


def _without_stamps(mentions: Sequence[Mention], sent: datetime, text: str) -> Sequence[Mention]:
    """Leave out when an application arrived ("your application was received on 9 March at 14:02")."""
    near = [each for each in mentions if abs(each.start - sent) < _STAMP]
    if not near:
        return mentions
    stamped = [
        each
        for each in read_sentences(text)
        if (Cue.RECEIVED in each.cues or _ARRIVED.search(each.text))
        and not each.cues.keys() & {Cue.INVITE, Cue.INTERVIEW}
    ]
    return [
        each
        for each in mentions
        if each not in near or not any(one.start <= each.position < one.end for one in stamped)
    ]


def _next_year(start: datetime) -> datetime:
    try:
        return start.replace(year=start.year + 1)
    except ValueError:
        return start + timedelta(days=365)


def is_no_interview(title: str, text: str) -> bool:
    """Say whether an event's title and the text around it show clearly that it is none: a lunch, a webinar, a sync."""
    letter = LetterCues(read_sentences(title[:300]), read_sentences(text))
    return letter.is_noise() and not (Cue.INTERVIEW in letter.all and not letter.in_head & {Cue.CROWD, Cue.MASS})


def is_interview_title(title: str) -> bool:
    """Say whether an event's title names an interview, and no gathering about interviews."""
    cues = {cue for each in read_sentences(title[:300]) for cue in each.cues}
    return Cue.INTERVIEW in cues and not cues & {Cue.CROWD, Cue.MASS}


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
