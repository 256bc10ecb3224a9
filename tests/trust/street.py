"""Two people who have confirmed, one interview each, and whatever comes in from the street."""

from dataclasses import dataclass, field, replace
from email import policy
from email.message import EmailMessage

from local.outbox import SentMail
from prepmail.adapters.ses_inbound import parse_object
from prepmail.usecases.receive_mail import Arrival, Verdicts, receive_mail
from prepmail.writing.aliases import render_personal_alias, render_reply_alias
from prepmail.writing.tokens import person_id
from tests.usecases.world import SAM, World, invite, let_confirm

KIM = "kim@example.org"
MALLORY = "mallory@example.net"
DOMAIN = "prepmail.localhost"
SHARED = f"prep@{DOMAIN}"


def verdicts(domain: str = "example.com", **changed: str) -> Verdicts:
    passed = Verdicts(spf="PASS", dkim="PASS", dmarc="PASS", spam="PASS", virus="PASS", from_domain=domain)
    return replace(passed, **changed)


def passed_for(address: str) -> Verdicts:
    return verdicts(address.rpartition("@")[2])


@dataclass
class Street:
    """The world with Sam and Kim in it."""

    world: World
    number: int = 0
    before: dict[str, object] = field(default_factory=dict)

    def settle(self) -> None:
        """Let Sam and Kim have an interview each, and forget the mails about it."""
        for address, uid in ((SAM, "sam-1@acme.example"), (KIM, "kim-1@acme.example")):
            let_confirm(self.world.app, address)
            content = invite(uid=uid, message_id=f"<{uid}>").replace(SAM.encode(), address.encode())
            self.arrive(content, verdicts=passed_for(address))
        self.seen = len(self.world.sent)
        self.before = self.known()

    def arrive(
        self,
        content: bytes | EmailMessage,
        *,
        to: tuple[str, ...] = (SHARED,),
        verdicts: Verdicts | None,
        envelope: str = "someone@example.com",
    ) -> str:
        if isinstance(content, EmailMessage):
            content = content.as_bytes(policy=policy.SMTP)
        self.number += 1
        key = f"raw/{self.number}"
        self.world.archive.put(key, content)
        arrival = Arrival(archive_key=key, envelope_sender=envelope, recipients=to, verdicts=verdicts)
        return receive_mail(self.world.app, arrival)

    def arrive_by_ses(self, content: bytes, *, to: tuple[str, ...] = (SHARED,)) -> str:
        """Let the headers at the top of the bytes speak for the receiving server, as an event of the bucket does."""
        self.number += 1
        key = f"raw/{self.number}"
        self.world.archive.put(key, content)
        receipt = parse_object(key, content)
        assert receipt
        found = Verdicts(**receipt.verdicts, from_domain=receipt.from_domain)
        arrival = Arrival(archive_key=key, envelope_sender=receipt.envelope_sender, recipients=to, verdicts=found)
        return receive_mail(self.world.app, arrival)

    def id_of(self, address: str) -> str:
        return person_id(self.world.app.secret, address)

    def personal(self, address: str) -> str:
        person = self.world.store.find_person(self.id_of(address))
        assert person
        return f"{render_personal_alias(self.world.app.secret, person)}@{DOMAIN}"

    def reply(self, address: str) -> str:
        account = self.world.store.find_account(self.id_of(address))
        assert account
        name = account.interviews[0].interview_id
        return (
            f"{render_reply_alias(self.world.app.secret, account.person, interview_id=name, inbound_key=None)}@{DOMAIN}"
        )

    @property
    def new(self) -> list[SentMail]:
        return list(self.world.sent[self.seen :])

    def known(self) -> dict[str, object]:
        """Return what is known of Sam's and Kim's interviews, to see whether anything moved."""
        told: dict[str, object] = {}
        for address in (SAM, KIM):
            account = self.world.store.find_account(self.id_of(address))
            told[address] = (
                tuple((each.interview_id, each.generation, each.facts) for each in account.interviews)
                if account
                else None
            )
        return told


def write(
    words: str,
    *,
    sender: str = f"Sam Doe <{SAM}>",
    subject: str = "Re: Interview",
    to: str = SHARED,
    number: str = "n1",
    headers: dict[str, str] | None = None,
) -> bytes:
    """Make a mail by hand: some of these no library would agree to write."""
    more = "".join(f"{name}: {value}\r\n" for name, value in (headers or {}).items())
    return (
        f"From: {sender}\r\nTo: {to}\r\nSubject: {subject}\r\nDate: Mon, 02 Mar 2026 11:05:00 +0000\r\n"
        f"Message-ID: <{number}@example.com>\r\n{more}MIME-Version: 1.0\r\n"
        f"Content-Type: text/plain; charset=utf-8\r\n\r\n{words}\r\n"
    ).encode()
