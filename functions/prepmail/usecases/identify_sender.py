"""Whose mail it is: by the address it came to and the verdict of the server that took it in, never by its words."""

from dataclasses import dataclass

from prepmail.app import App
from prepmail.domain.account import Account
from prepmail.domain.person import MailState, Person
from prepmail.domain.trust import Sighting, Treatment, Way, Whose, treat
from prepmail.reading.mail.headers import Headers
from prepmail.reading.replies.forwarding_codes import is_forwarding_sender
from prepmail.reading.replies.own_words import sounds_automatic
from prepmail.usecases.arrival import Arrival
from prepmail.writing.aliases import Alias, is_valid_alias, parse_alias
from prepmail.writing.tokens import address_key, person_id

_MOST_RECIPIENTS = 50
_DAEMONS = frozenset({"mailer-daemon", "postmaster", "mailerdaemon", "mail-daemon"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Sender:
    """Whose account a mail is for, and how far it is trusted.

    ``address`` is the proven one, empty where none is. ``topic`` is what the alias in our Reply-To named, ``way`` the
    kind of address it came to. ``account`` is that of the proven address, as it was read to find this out.
    """

    treatment: Treatment
    person_id: str
    address: str
    topic: str
    way: Way
    waiting: bool
    automatic: bool
    account: Account | None = None


def identify_sender(app: App, arrival: Arrival, headers: Headers) -> Sender:
    """Return whose mail it is and what may become of it. Makes at most four reads, writes nothing."""
    alias, owner = _find_alias(app, arrival.recipients)
    address = find_proven_address(arrival, headers)
    account = _find_account(app, address) if address else None
    known = account.person if account else None
    automatic = headers.automatic or sounds_automatic(headers.subject)
    way = alias.way if alias else Way.SHARED
    whose = Whose.NOBODY
    if known and known.mail_state is MailState.UNCONFIRMED:
        whose = Whose.WAITING
    elif known:
        whose = Whose.OWNER if owner and known.person_id == owner.person_id else Whose.SOMEBODY
    sighting = Sighting(
        way=way,
        alias_lives=owner is not None,
        proven=address is not None,
        own_machine=arrival.verdicts is None,
        whose=whose,
        unsafe=arrival.verdicts is not None and "FAIL" in {arrival.verdicts.virus, arrival.verdicts.spam},
        own=headers.own,
        bounce=headers.report or (headers.sender or "").partition("@")[0].casefold() in _DAEMONS,
        automatic=automatic or arrival.envelope_sender.strip() in {"", "<>"},
        forwarding_code=is_forwarding_sender(headers.sender),
    )
    treatment = treat(sighting)
    theirs = owner.person_id if owner and treatment in _OF_THE_ALIAS else None
    mine = known.person_id if known else person_id(app.secret, address) if address else ""
    return Sender(
        treatment=treatment,
        person_id=theirs or mine,
        address=address or "",
        topic=alias.topic if alias and whose is Whose.OWNER else "",
        way=way,
        waiting=whose is Whose.WAITING,
        automatic=sighting.automatic,
        account=account,
    )


_OF_THE_ALIAS = frozenset({Treatment.FILE, Treatment.RELAY, Treatment.LINK})


def find_proven_address(arrival: Arrival, headers: Headers) -> str | None:
    """Return From when DMARC passed for its domain, the envelope's sender where the transport is trusted, or None."""
    if arrival.verdicts is None:
        sender = arrival.envelope_sender.strip().strip("<>")
        return sender if "@" in sender else None
    domain = (headers.sender or "").rpartition("@")[2].lower()
    proven = arrival.verdicts.dmarc == "PASS" and domain == arrival.verdicts.from_domain
    return headers.sender if proven else None


def _find_alias(app: App, recipients: tuple[str, ...]) -> tuple[Alias | None, Person | None]:
    """Return the first alias among the envelope's recipients and whose it is; nobody for one that is dead."""
    domain = app.settings.inbound_domain
    for each in recipients[:_MOST_RECIPIENTS]:
        alias = parse_alias(each, domain)
        if alias is None:
            continue
        person = app.store.find_person(alias.person_id)
        if person and person.mail_state is not MailState.UNCONFIRMED and is_valid_alias(app.secret, person, alias):
            return alias, person
        return alias, None
    return None, None


def _find_account(app: App, address: str) -> Account | None:
    """Return the account an address leads to: nearly always the one it was the first address of, in one read."""
    own = app.store.find_account(person_id(app.secret, address))
    if own:
        return own
    owner = app.store.find_person_id(address_key(app.secret, address))
    return app.store.find_account(owner) if owner else None
