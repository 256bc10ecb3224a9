"""A person replied to us, or wrote a command: find out what about, read it, and say what it changes."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from prepmail.app import App
from prepmail.domain.account import Account, Inbound
from prepmail.domain.decision import Decision
from prepmail.domain.flood import Pace
from prepmail.domain.follow import ask_which, follow, needs_interview
from prepmail.domain.following import Followed, find_last_over, list_live
from prepmail.domain.interview import Interview
from prepmail.domain.plan import is_over
from prepmail.domain.reading import Facts, Question
from prepmail.domain.receipts import Asks, Did, Done, Receipt
from prepmail.domain.replies import Reply, Verb
from prepmail.domain.step import MailKind, StepState
from prepmail.reading.mail.headers import Headers
from prepmail.reading.replies.own_words import OwnWords, read_own_words
from prepmail.usecases.admit_mail import make_linkable
from prepmail.usecases.compose_mail import envelope_key
from prepmail.usecases.mails_of import list_mails

_QUOTE = 200
_PASTED = 400
_NO_FACTS = Facts()


@dataclass(frozen=True, slots=True, kw_only=True)
class _About:
    """What a reply is about: an earlier answer of ours, and interviews. ``sure``: an alias or thread named it."""

    inbound: Inbound | None = None
    interviews: tuple[Interview, ...] = ()
    sure: bool = False


def follow_reply(
    app: App, account: Account, content: bytes, headers: Headers, topic: str, *, now: datetime
) -> Followed | None:
    """Return what a mail of a known person brings about; None for one that is no talk with us: a forward."""
    said = read_own_words(content)
    if said is None or said.passes_on:
        return None
    about = _find_about(app, account, headers, topic)
    if not about.sure:
        return _follow_command(account, said, now)
    return _follow_answer(app, account, said, about, now) or _follow_about(account, said.text, about, now)


def ask_again(app: App, account: Account, headers: Headers, topic: str) -> Followed | None:
    """Return the question what a long reply to us means that is no invitation either; None for any other mail."""
    about = _find_about(app, account, headers, topic)
    if not about.sure:
        return None
    return Followed(person=account.person, about=_ids(about.interviews[:1]), receipt=Receipt(asks=Asks.AGAIN))


def to_decision(followed: Followed) -> Decision:
    """Return what is written and how it is answered: by a receipt, or by a question where nothing could be done."""
    asks = followed.receipt.asks
    return Decision(
        interviews=followed.interviews,
        about=followed.about,
        answer=MailKind.ASK_AGAIN if asks else MailKind.RECEIPT,
    )


def answer_at_pace(inbound: Inbound, pace: Pace) -> Inbound:
    """Return the record with the answer it gets: of many mails in a short time only one more says so."""
    if pace is Pace.TELL:
        receipt = inbound.receipt or Receipt()
        merged = replace(receipt, done=(*receipt.done, Done(did=Did.MERGED)))
        return replace(inbound, receipt=merged, answer=replace(inbound.answer, kind=MailKind.RECEIPT))
    if pace is Pace.READ:
        return replace(inbound, answer=replace(inbound.answer, state=StepState.SKIPPED, reason="merged"))
    return inbound


def find_linked(inbound: Inbound) -> str:
    """Return the address that this mail linked to the account, or nothing."""
    receipt = inbound.receipt
    if receipt is None or receipt.about is None:
        return ""
    return receipt.about if any(each.did is Did.LINKED for each in receipt.done) else ""


def _follow_command(account: Account, said: OwnWords, now: datetime) -> Followed | None:
    """Follow a new mail whose subject, or whose few words, are nothing but commands."""
    zone = account.person.preferences.zone
    spoken = _read(said.text, now=now, zone=zone)
    titled = _read(said.subject, now=now, zone=zone) if said.subject else Reply()
    commands = spoken.commands if spoken.commands and not spoken.unclear else ()
    if not commands and titled.commands and (not said.text.strip() or spoken.is_empty) and not said.quotes:
        commands = titled.commands
    if not commands:
        return None
    return _follow_about(account, "", _About(), now, reply=Reply(commands=commands))


def _follow_answer(app: App, account: Account, said: OwnWords, about: _About, now: datetime) -> Followed | None:
    """Follow the answer to a question of one of our own mails; None where none was, or something else is said."""
    asked = about.inbound.receipt if about.inbound else None
    if asked is None or about.inbound is None or asked.asks not in {Asks.DELETE, Asks.LINK, Asks.WHICH}:
        return None
    reply = _read(said.text, now=now, zone=account.person.preferences.zone)
    if asked.asks is Asks.WHICH:
        return _follow_choice(app, account, said, about, now)
    if asked.asks is Asks.DELETE:
        again = any(each.verb is Verb.DELETE for each in reply.commands)
        if reply.agrees or again:
            return Followed(person=account.person, receipt=Receipt(), deletes=True)
        if reply.agrees is False or reply.is_empty:
            return Followed(person=account.person, receipt=Receipt(done=(Done(did=Did.KEPT),), unclear=reply.unclear))
        return None
    if reply.agrees is None or asked.about is None:
        return None
    person, did = account.person, Did.NOT_LINKED
    if reply.agrees and make_linkable(app, account.person.person_id, asked.about):
        person, did = replace(person, addresses=tuple(dict.fromkeys((*person.addresses, asked.about)))), Did.LINKED
    return Followed(person=person, receipt=Receipt(done=(Done(did=did, detail=asked.about),), about=asked.about))


def _follow_choice(app: App, account: Account, said: OwnWords, about: _About, now: datetime) -> Followed | None:
    """Follow the words of an earlier mail now that the person says which interview they meant."""
    from prepmail.reading.replies.choices import read_choice  # noqa: PLC0415  a forwarded invite is no reply

    which, asked = about.interviews, about.inbound
    numbers = [read_choice(each, len(which)) for each in said.text.splitlines() if each.strip()]
    number = next((each for each in numbers if each), None)
    if number is None or asked is None or asked.archive_key is None:
        return None
    try:
        earlier = read_own_words(app.archive.get(asked.archive_key))
    except KeyError:
        return None
    if earlier is None:
        return None
    return _follow_about(account, earlier.text, _About(interviews=(which[number - 1],), sure=True), now)


def _follow_about(
    account: Account, text: str, about: _About, now: datetime, *, reply: Reply | None = None
) -> Followed | None:
    candidates = about.interviews or list_live(account, now)
    over = find_last_over(account, now)
    if not candidates and over is not None:
        candidates = (over,)
    interview = _choose(candidates)
    # Where several are possible the first one shows whether the words are about an interview at all.
    shown = interview or next(iter(candidates), None)
    reply = reply or _read(
        text,
        now=now,
        facts=shown.facts if shown else Facts(),
        questions=interview.questions if interview else (),
        zone=account.person.preferences.zone,
        over=interview is not None and is_over(interview, now),
    )
    if reply.is_empty:
        if len(text) > _PASTED:
            return None  # more than a reply: an invitation pasted into one, to be read like any other
        if not reply.unclear:
            return Followed(person=account.person, about=_ids(candidates[:1]), receipt=Receipt(asks=Asks.AGAIN))
        receipt = Receipt(asks=Asks.AGAIN, unclear=reply.unclear)
        return Followed(person=account.person, about=_ids(candidates[:1]), receipt=receipt)
    if interview is None and len(candidates) > 1 and needs_interview(reply):
        return ask_which(account, candidates, reply, now=now)
    return follow(account, reply, interview, quote=" ".join(text.split())[:_QUOTE], now=now)


def _read(
    text: str,
    *,
    now: datetime,
    zone: str | None,
    facts: Facts = _NO_FACTS,
    questions: tuple[Question, ...] = (),
    over: bool = False,
) -> Reply:
    """Return what a reply says. Its grammar is a tenth of a start and is loaded by the first reply: few mails are."""
    from prepmail.reading.replies.read import ReplyFrame, read_reply  # noqa: PLC0415  a forwarded invite is no reply

    frame = ReplyFrame(now=now, facts=facts, questions=questions, zone=zone, over=over)
    return read_reply(text, frame)


def _choose(candidates: tuple[Interview, ...]) -> Interview | None:
    """Return the one interview meant: the only one, else the only one that a question is open about."""
    if len(candidates) == 1:
        return candidates[0]
    asked = [each for each in candidates if each.questions]
    return asked[0] if len(asked) == 1 else None


def _find_about(app: App, account: Account, headers: Headers, topic: str) -> _About:
    """Return what the alias in our Reply-To named, else what the thread of the mail leads to."""
    if topic.startswith("i"):
        found = tuple(each for each in account.interviews if each.interview_id.startswith(topic[1:]))
        return _About(interviews=_standing(account, found), sure=True)
    inbounds = app.store.list_inbounds(account.person.person_id)
    if topic.startswith("m"):
        inbound = next((each for each in inbounds if each.key.startswith(topic[1:])), None)
        return _of_inbound(account, inbound, sure=True)
    answered = {_local_part(each) for each in headers.references}
    if not answered:
        return _About()
    for ref, step in list_mails(account, inbounds):
        if answered & {envelope_key(ref), step.message_id or envelope_key(ref)}:
            if ref.inbound_key:
                inbound = next((each for each in inbounds if each.key == ref.inbound_key), None)
                return _of_inbound(account, inbound, sure=True)
            held = account.find_interview(ref.interview_id or "")
            return _About(interviews=_standing(account, (held,) if held else ()), sure=True)
    return _About()


def _of_inbound(account: Account, inbound: Inbound | None, *, sure: bool) -> _About:
    named = (account.find_interview(each) for each in inbound.interview_ids) if inbound else ()
    return _About(inbound=inbound, interviews=_standing(account, tuple(each for each in named if each)), sure=sure)


def _standing(account: Account, interviews: Iterable[Interview]) -> tuple[Interview, ...]:
    """Return the interviews, each that was merged as the one it is now."""
    found = [account.find_interview(each.merged_into) if each.merged_into else each for each in interviews]
    return tuple({each.interview_id: each for each in found if each}.values())


def _ids(interviews: Iterable[Interview]) -> tuple[str, ...]:
    return tuple(each.interview_id for each in interviews)


def _local_part(message_id: str) -> str:
    return message_id.strip("<>").partition("@")[0]
