"""What becomes of a mail that is not simply its sender's: dropped, waiting, asked about, or relayed."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from prepmail.app import App
from prepmail.domain.account import Inbound
from prepmail.domain.person import MailState, Person
from prepmail.domain.receipts import Asks, Did, Done, Receipt
from prepmail.domain.step import MailKind, Step, StepState
from prepmail.domain.trust import Treatment, Way
from prepmail.errors import ConflictError
from prepmail.ports import Commit
from prepmail.reading.mail.headers import Headers, inbound_key
from prepmail.reading.replies.forwarding_codes import read_forwarding_code
from prepmail.reading.replies.own_words import read_own_words
from prepmail.usecases.arrival import Arrival
from prepmail.usecases.ask_to_confirm import ask_to_confirm, waiting_key
from prepmail.usecases.confirm_address import Receive, confirm_address
from prepmail.usecases.deliver import deliver_answer
from prepmail.usecases.identify_sender import Sender
from prepmail.usecases.lapse_waiting import REMEMBERED, is_waiting, set_lapse
from prepmail.writing.tokens import address_key

_TRIES = 8
_MOST_ASKED = 5
_CODES_KEPT = timedelta(days=7)


def admit_mail(
    app: App, arrival: Arrival, headers: Headers, content: bytes, sender: Sender, *, receive: Receive
) -> str | None:
    """Return what became of a mail, None for one that is to be read as its sender's. ``receive`` reads what waited."""
    # Only the Reply-To of the question whether an address is theirs names no topic: a yes to it that comes twice, or
    # that a crash interrupted, reads what is still waiting.
    once_more = sender.treatment is Treatment.FOLLOW and sender.way is Way.REPLY and not sender.topic
    if (sender.waiting or once_more) and not sender.automatic and _says_yes(content):
        person = app.store.find_person(sender.person_id)
        if person and confirm_address(app, person, receive):
            app.archive.delete(arrival.archive_key)
            return "confirmed"
    if sender.treatment in {Treatment.FOLLOW, Treatment.FILE}:
        return None
    mail_key = inbound_key(sender.person_id, headers, content)
    if sender.treatment is Treatment.CONFIRM:
        return ask_to_confirm(app, arrival, sender.address, mail_key, message_id=headers.message_id, content=content)
    if sender.treatment is Treatment.LINK:
        return _ask_to_link(app, arrival, sender, waiting_key(mail_key))
    if sender.treatment is Treatment.RELAY:
        return _relay(app, arrival, headers, content, sender)
    return sender.treatment.value


def read_linked(app: App, person_id: str, address: str, receive: Receive) -> None:
    """Read the mails from an address that was linked just now. A mail that was read already is not read again."""
    now = app.clock()
    for each in app.store.list_inbounds(person_id):
        asked = each.receipt and each.receipt.asks is Asks.LINK and each.receipt.about == address
        if asked and each.archive_key and is_waiting(each, now):
            recipients = (f"prep@{app.settings.inbound_domain}",)
            receive(
                app,
                Arrival(archive_key=each.archive_key, envelope_sender=address, recipients=recipients, verdicts=None),
            )


def make_linkable(app: App, person_id: str, address: str) -> bool:
    """Let an address that only waits for its confirmation be linked; tell whether it may be: it is nobody else's."""
    key = address_key(app.secret, address)
    owner = app.store.find_person_id(key)
    if owner in {None, person_id}:
        return True
    other = app.store.find_person(owner) if owner else None
    if owner is None or (other and other.mail_state is not MailState.UNCONFIRMED):
        return False
    _take_over(app, owner, person_id, address)
    app.store.forget(owner, address_keys=(key,))
    return True


def _take_over(app: App, stranger: str, person_id: str, address: str) -> None:
    """Let what waited for the address wait at the person instead, to be read when the link is made."""
    now = app.clock()
    person = app.store.find_person(person_id)
    waiting = tuple(
        replace(
            each, receipt=Receipt(asks=Asks.LINK, about=address), answer=replace(each.answer, state=StepState.SKIPPED)
        )
        for each in app.store.list_inbounds(stranger)
        if is_waiting(each, now)
    )
    if person and waiting:
        app.store.commit(Commit(person=person, inbounds=waiting))


def _says_yes(content: bytes) -> bool:
    from prepmail.reading.replies.choices import read_agreement  # noqa: PLC0415  needed only while an address waits
    from prepmail.reading.replies.clauses import split_sentences  # noqa: PLC0415

    said = read_own_words(content)
    sentences = split_sentences(said.text) if said and not said.passes_on else ()
    return len(sentences) == 1 and read_agreement(sentences[0]) is True


def _ask_to_link(app: App, arrival: Arrival, sender: Sender, key: str) -> str:
    """Ask the owner of the alias whether the address is theirs too; whoever wrote from it hears nothing from us."""

    def decide(person: Person, inbounds: tuple[Inbound, ...]) -> Inbound | None:
        now = app.clock()
        asked = [each for each in inbounds if each.receipt and each.receipt.asks is Asks.LINK and is_waiting(each, now)]
        if len(asked) >= _MOST_ASKED or person.mail_state is MailState.SUSPENDED:
            return None
        again = any(each.receipt and each.receipt.about == sender.address for each in asked)
        receipt = Receipt(asks=Asks.LINK, about=sender.address)
        answer = Step(step_id="answer", kind=MailKind.ASK_AGAIN, generation=1, due=now)
        if again:
            answer = replace(answer, state=StepState.SKIPPED, reason="asked")
        return Inbound(
            key=key,
            received_at=now,
            archive_key=arrival.archive_key,
            receipt=receipt,
            answer=answer,
            expires_at=now + REMEMBERED,
        )

    told = _tell_owner(app, arrival, sender.person_id, key, decide)
    return told or "asked-to-link"


def _relay(app: App, arrival: Arrival, headers: Headers, content: bytes, sender: Sender) -> str:
    """Pass the code of a provider's forwarding question on to the person."""
    code = read_forwarding_code(content)
    mail_key = inbound_key(sender.person_id, headers, content)
    if code is None:
        app.archive.delete(arrival.archive_key)
        return "dropped-untrusted"

    def decide(person: Person, inbounds: tuple[Inbound, ...]) -> Inbound | None:
        now = app.clock()
        recent = [
            each
            for each in inbounds
            if each.receipt
            and any(one.did is Did.FORWARDING for one in each.receipt.done)
            and each.received_at > now - timedelta(days=1)
        ]
        if len(recent) >= _MOST_ASKED or person.mail_state is MailState.SUSPENDED:
            return None
        told = tuple(Done(did=Did.FORWARDING, detail=each) for each in (code.code, code.link) if each)
        return Inbound(
            key=mail_key,
            received_at=now,
            message_id=headers.message_id,
            subject=headers.subject,
            archive_key=arrival.archive_key,
            receipt=Receipt(done=told),
            answer=Step(step_id="answer", kind=MailKind.RECEIPT, generation=1, due=now),
            expires_at=now + _CODES_KEPT,
        )

    told = _tell_owner(app, arrival, sender.person_id, mail_key, decide)
    return told or "relayed"


def _tell_owner(
    app: App, arrival: Arrival, owner: str, key: str, decide: Callable[[Person, tuple[Inbound, ...]], Inbound | None]
) -> str | None:
    """Write down and send what the owner is told; None when that was done, else what became of the mail."""
    for _ in range(_TRIES):
        person = app.store.find_person(owner)
        if person is None:
            return Treatment.DROP_GONE.value
        done = app.store.find_inbound(owner, key)
        if done:
            deliver_answer(app, owner, done)
            return "repeated"
        inbound = decide(person, app.store.list_inbounds(owner))
        if inbound is None:
            app.archive.delete(arrival.archive_key)
            return "dropped-too-many"
        try:
            app.store.commit(Commit(person=person, inbounds=(inbound,)))
        except ConflictError:
            continue
        if inbound.receipt and inbound.receipt.asks is Asks.LINK:
            set_lapse(app, owner, inbound)
        deliver_answer(app, owner, inbound)
        return None
    raise ConflictError(owner)
