"""Hostile and odd mails, each with exactly what comes of it: the outcome, every mail that leaves, who is touched."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from email import message_from_bytes, policy

import pytest

from tests.trust.street import DOMAIN, KIM, MALLORY, SHARED, Street, passed_for, verdicts, write
from tests.usecases.world import SAM, invite

STRANGER = f"Mallory <{MALLORY}>"
SES = (
    "Return-Path: <{envelope}>\r\n"
    "Received: from mail.example.net by inbound-smtp.eu-west-1.amazonaws.com with SMTP id abc\r\n"
    " for prep@in.example.com;\r\n"
    " Mon, 02 Mar 2026 11:00:04 +0000 (UTC)\r\nX-SES-Spam-Verdict: PASS\r\nX-SES-Virus-Verdict: PASS\r\n"
    "Received-SPF: pass\r\nAuthentication-Results: {results}\r\nX-SES-RECEIPT: bWFkZXVw\r\n"
)
CODE = "Gmail Forwarding Confirmation - (#482915733) Receive Mail from sam@example.com"
LINK = "https://mail-settings.google.com/mail/vf-madeup"


def ses(results: str, content: bytes, *, envelope: str = MALLORY) -> bytes:
    return SES.format(envelope=envelope, results=results).encode() + content


def elsewhere(name: str) -> bytes:
    """Invite to another employer, on another day."""
    start = datetime(2026, 3, 24, 9, tzinfo=UTC)
    return (
        invite(uid=f"{name}@globex.example", message_id=f"<{name}@globex.example>", start=start)
        .replace(b"Acme", b"Globex")
        .replace(b"acme", b"globex")
    )


@dataclass(frozen=True, kw_only=True)
class Case:
    """What comes in, and what must come of it. ``sent`` are (recipient, kind), ``moves`` whose interviews change."""

    name: str
    do: Callable[[Street], str]
    outcome: str
    sent: tuple[tuple[str, str], ...] = ()
    moves: tuple[str, ...] = ()


def case(
    name: str,
    do: Callable[[Street], str],
    outcome: str,
    *sent: tuple[str, str],
    moves: tuple[str, ...] = (),
) -> Case:
    return Case(name=name, do=do, outcome=outcome, sent=sent, moves=moves)


RECEIPT, AGAIN = (SAM, "receipt"), (SAM, "ask-again")
ASKED = (MALLORY, "confirm-address")
STOP = write("STOP")
PASS_SAM = passed_for(SAM)
PASS_MALLORY = passed_for(MALLORY)

FORGED = (
    case("a From that DMARC fails", lambda s: s.arrive(STOP, verdicts=verdicts(dmarc="FAIL")), "dropped-untrusted"),
    case("a From without a verdict", lambda s: s.arrive(STOP, verdicts=verdicts(dmarc="GRAY")), "dropped-untrusted"),
    case(
        "a verdict that could not be made",
        lambda s: s.arrive(STOP, verdicts=verdicts(dmarc="PROCESSING_FAILED")),
        "dropped-untrusted",
    ),
    case(
        "SPF and DKIM pass for somebody else's domain",
        lambda s: s.arrive(STOP, verdicts=verdicts(dmarc="FAIL", spf="PASS", dkim="PASS")),
        "dropped-untrusted",
    ),
    case("a pass for another domain than From", lambda s: s.arrive(STOP, verdicts=PASS_MALLORY), "dropped-untrusted"),
    case(
        "two From headers",
        lambda s: s.arrive(b"From: x@example.com\r\n" + STOP, verdicts=PASS_SAM),
        "dropped-untrusted",
    ),
    case(
        "two addresses in From",
        lambda s: s.arrive(write("STOP", sender=f"{SAM}, {MALLORY}"), verdicts=PASS_SAM),
        "dropped-untrusted",
    ),
    case("no From at all", lambda s: s.arrive(STOP.partition(b"\r\n")[2], verdicts=PASS_SAM), "dropped-untrusted"),
    case(
        "the person's address as a display name",
        lambda s: s.arrive(write("STOP", sender=f'"{SAM}" <{MALLORY}>', number="d1"), verdicts=PASS_MALLORY),
        "asked-to-confirm",
        ASKED,
    ),
    case(
        "the person in Sender and Reply-To only",
        lambda s: s.arrive(
            write("STOP", sender=STRANGER, headers={"Sender": SAM, "Reply-To": SAM}), verdicts=PASS_MALLORY
        ),
        "asked-to-confirm",
        ASKED,
    ),
    case(
        "a subdomain of the person's domain",
        lambda s: s.arrive(write("STOP", sender="sam@sub.example.com"), verdicts=verdicts("sub.example.com")),
        "asked-to-confirm",
        ("sam@sub.example.com", "confirm-address"),
    ),
    case(
        "a domain that only ends like theirs",
        lambda s: s.arrive(write("STOP", sender="sam@notexample.com"), verdicts=verdicts("notexample.com")),
        "asked-to-confirm",
        ("sam@notexample.com", "confirm-address"),
    ),
    case("a virus", lambda s: s.arrive(STOP, verdicts=verdicts(virus="FAIL")), "dropped-unsafe"),
    case("spam from the person themselves", lambda s: s.arrive(STOP, verdicts=verdicts(spam="FAIL")), "dropped-unsafe"),
    case(
        "an envelope of the person around a forged From",
        lambda s: s.arrive(write("STOP", sender=STRANGER), envelope=SAM, verdicts=verdicts(dmarc="FAIL")),
        "dropped-untrusted",
    ),
)

HEADERS = (
    case(
        "a forged Authentication-Results below the block of the server",
        lambda s: s.arrive_by_ses(
            ses(
                "amazonses.com; spf=fail; dkim=none; dmarc=fail header.from=example.com;",
                b"Authentication-Results: amazonses.com; dmarc=pass header.from=example.com;\r\n" + STOP,
            )
        ),
        "dropped-untrusted",
    ),
    case(
        "only a forged Authentication-Results",
        lambda s: s.arrive_by_ses(
            b"Authentication-Results: amazonses.com; dmarc=pass header.from=example.com;\r\n" + STOP
        ),
        "dropped-untrusted",
    ),
    case(
        "results of another server",
        lambda s: s.arrive_by_ses(ses("mx.example.net; dmarc=pass header.from=example.com;", STOP)),
        "dropped-untrusted",
    ),
    case(
        "a pass inside the quoted envelope",
        lambda s: s.arrive_by_ses(
            ses(
                'amazonses.com; spf=pass envelope-from="a; dmarc=pass header.from=example.com; b"@x.example; dmarc=x',
                STOP,
            )
        ),
        "dropped-untrusted",
    ),
    case(
        "a pass inside a comment",
        lambda s: s.arrive_by_ses(
            ses("amazonses.com; spf=pass (a; dmarc=pass header.from=example.com; b); dmarc=fail", STOP)
        ),
        "dropped-untrusted",
    ),
    case(
        "a pass inside nested comments",
        lambda s: s.arrive_by_ses(
            ses("amazonses.com; spf=pass (a (b) ; dmarc=pass header.from=example.com); dkim=none", STOP)
        ),
        "dropped-untrusted",
    ),
    case(
        "a comment that never closes",
        lambda s: s.arrive_by_ses(ses("amazonses.com; spf=pass (a; dmarc=pass header.from=example.com;", STOP)),
        "dropped-untrusted",
    ),
    case(
        "two results for DMARC",
        lambda s: s.arrive_by_ses(
            ses("amazonses.com; dmarc=fail header.from=example.com; dmarc=pass header.from=example.com;", STOP)
        ),
        "dropped-untrusted",
    ),
    case(
        "a pass of DMARC for another From",
        lambda s: s.arrive_by_ses(ses("amazonses.com; dmarc=pass header.from=example.net;", STOP)),
        "dropped-untrusted",
    ),
    case(
        "a pass of DKIM for another domain",
        lambda s: s.arrive_by_ses(ses("amazonses.com; dkim=pass header.i=@example.net; dmarc=none", STOP)),
        "dropped-untrusted",
    ),
    case(
        "a pass of DKIM for the domain itself, which has no DMARC record",
        lambda s: s.arrive_by_ses(
            ses("amazonses.com; dkim=pass header.i=@example.com; dmarc=none", write("STATUS"), envelope=SAM)
        ),
        "answered-receipt",
        RECEIPT,
    ),
    case(
        "a pass of DKIM for the domain itself where DMARC fails",
        lambda s: s.arrive_by_ses(
            ses("amazonses.com; dkim=pass header.i=@example.com; dmarc=fail header.from=example.com", STOP)
        ),
        "dropped-untrusted",
    ),
    case(
        "a pass of DKIM for a mere suffix of the domain",
        lambda s: s.arrive_by_ses(ses("amazonses.com; dkim=pass header.i=@com; dmarc=none", STOP)),
        "dropped-untrusted",
    ),
    case(
        "a true pass by the headers alone",
        lambda s: s.arrive_by_ses(
            ses("amazonses.com; dmarc=pass header.from=example.com;", write("STATUS"), envelope=SAM)
        ),
        "answered-receipt",
        RECEIPT,
    ),
)

STRANGERS = (
    case(
        "an invite from a stranger",
        lambda s: s.arrive(invite().replace(SAM.encode(), MALLORY.encode()), verdicts=PASS_MALLORY),
        "asked-to-confirm",
        ASKED,
    ),
    case(
        "ten mails of a stranger in a row",
        lambda s: [s.arrive(write("hi", sender=STRANGER, number=f"t{n}"), verdicts=PASS_MALLORY) for n in range(10)][
            -1
        ],
        "waiting",
        ASKED,
    ),
    case(
        "the eleventh",
        lambda s: [s.arrive(write("hi", sender=STRANGER, number=f"t{n}"), verdicts=PASS_MALLORY) for n in range(11)][
            -1
        ],
        "dropped-too-many",
        ASKED,
    ),
    case(
        "the same mail of a stranger twice",
        lambda s: [s.arrive(write("hi", sender=STRANGER), verdicts=PASS_MALLORY) for _ in range(2)][-1],
        "repeated",
        ASKED,
    ),
    case(
        "commands of a stranger",
        lambda s: s.arrive(write("DELETE MY DATA", sender=STRANGER), verdicts=PASS_MALLORY),
        "asked-to-confirm",
        ASKED,
    ),
    case(
        "a yes of a stranger to a question never asked",
        lambda s: s.arrive(write("YES", sender=STRANGER), verdicts=PASS_MALLORY),
        "asked-to-confirm",
        ASKED,
    ),
    case(
        "a stranger's newsletter",
        lambda s: s.arrive(
            write("News", sender=STRANGER, headers={"List-Id": "<news.example.net>"}), verdicts=PASS_MALLORY
        ),
        "dropped-automatic",
    ),
    case(
        "a stranger's automatic mail",
        lambda s: s.arrive(
            write("I am out", sender=STRANGER, headers={"Auto-Submitted": "auto-replied"}), verdicts=PASS_MALLORY
        ),
        "dropped-automatic",
    ),
    case(
        "a thousand recipients",
        lambda s: s.arrive(
            write("hello", sender=STRANGER, to=", ".join(f"p{n}@example.net" for n in range(1000))),
            to=tuple(f"x{n}@{DOMAIN}" for n in range(1000)),
            verdicts=PASS_MALLORY,
        ),
        "asked-to-confirm",
        ASKED,
    ),
    case(
        "a Reply-To to a third party",
        lambda s: s.arrive(
            write("hello", sender=STRANGER, headers={"Reply-To": "victim@example.edu"}), verdicts=PASS_MALLORY
        ),
        "asked-to-confirm",
        ASKED,
    ),
    case(
        "a From address that breaks headers",
        lambda s: s.arrive(write("hello", sender="<a\tb@example.net>", number="h1"), verdicts=verdicts("example.net")),
        "refused",
    ),
)

ALIASES = (
    case(
        "a reply of the person to their own alias",
        lambda s: s.arrive(write("It's Wednesday."), to=(s.reply(SAM),), verdicts=PASS_SAM),
        "answered-receipt",
        RECEIPT,
        moves=(SAM,),
    ),
    case(
        "Kim's reply to Sam's alias",
        lambda s: s.arrive(write("STATUS", sender=KIM), to=(s.reply(SAM),), verdicts=passed_for(KIM)),
        "answered-receipt",
        (KIM, "receipt"),
    ),
    case(
        "Kim stops Sam's interview by Sam's alias",
        lambda s: s.arrive(write("STOP", sender=KIM), to=(s.reply(SAM),), verdicts=passed_for(KIM)),
        "answered-receipt",
        (KIM, "receipt"),
        moves=(KIM,),
    ),
    case(
        "a forged reply to Sam's alias",
        lambda s: s.arrive(STOP, to=(s.reply(SAM),), verdicts=verdicts(dmarc="FAIL")),
        "dropped-untrusted",
    ),
    case(
        "a stranger's reply to Sam's alias: Sam is asked, the stranger hears nothing",
        lambda s: s.arrive(write("STOP", sender=STRANGER), to=(s.reply(SAM),), verdicts=PASS_MALLORY),
        "asked-to-link",
        AGAIN,
    ),
    case(
        "six strangers at Sam's alias",
        lambda s: [
            s.arrive(
                write("STOP", sender=f"m{n}@example.net", number=f"s{n}"), to=(s.reply(SAM),), verdicts=PASS_MALLORY
            )
            for n in range(6)
        ][-1],
        "dropped-too-many",
        *(AGAIN,) * 5,
    ),
    case(
        "a stranger who says yes to their own question",
        lambda s: [
            s.arrive(write("STOP", sender=STRANGER, number="y1"), to=(s.reply(SAM),), verdicts=PASS_MALLORY),
            s.arrive(write("YES", sender=STRANGER, number="y2"), to=(s.reply(SAM),), verdicts=PASS_MALLORY),
        ][-1],
        "asked-to-link",
        AGAIN,
    ),
    case(
        "an alias with one letter changed",
        lambda s: s.arrive(STOP, to=(_spoilt(s.reply(SAM)),), verdicts=PASS_MALLORY, envelope=MALLORY),
        "dropped-untrusted",
    ),
    case(
        "a stranger at an alias that never was",
        lambda s: s.arrive(write("STOP", sender=STRANGER), to=(_spoilt(s.reply(SAM)),), verdicts=PASS_MALLORY),
        "dropped-gone",
    ),
    case(
        "an alias in capitals is the same alias",
        lambda s: s.arrive(write("It's Wednesday."), to=(s.reply(SAM).upper(),), verdicts=PASS_SAM),
        "answered-receipt",
        RECEIPT,
        moves=(SAM,),
    ),
    case(
        "Sam's alias at another domain",
        lambda s: s.arrive(write("STATUS"), to=(s.reply(SAM).replace(DOMAIN, "example.net"),), verdicts=PASS_SAM),
        "answered-receipt",
        RECEIPT,
    ),
    case(
        "a reply alias used as a filter alias",
        lambda s: s.arrive(write("STOP", sender=STRANGER), to=("u" + s.reply(SAM)[1:],), verdicts=PASS_MALLORY),
        "dropped-gone",
    ),
    case(
        "a recruiter's invite through Sam's filter",
        lambda s: s.arrive(
            elsewhere("new").replace(f"From: Sam Doe <{SAM}>".encode(), b"From: rita@globex.example"),
            to=(s.personal(SAM),),
            verdicts=verdicts("globex.example", dmarc="FAIL"),
        ),
        "answered-interview-received",
        (SAM, "interview-received"),
        moves=(SAM,),
    ),
    case(
        "commands of a stranger through Sam's filter",
        lambda s: s.arrive(write("DELETE MY DATA", sender=STRANGER), to=(s.personal(SAM),), verdicts=PASS_MALLORY),
        "dropped-automatic",
    ),
    case(
        "a forged Sam through Sam's filter",
        lambda s: s.arrive(STOP, to=(s.personal(SAM),), verdicts=verdicts(dmarc="FAIL")),
        "dropped-automatic",
    ),
    case(
        "spam through Sam's filter",
        lambda s: s.arrive(invite(uid="x@y.example"), to=(s.personal(SAM),), verdicts=verdicts(spam="FAIL")),
        "dropped-unsafe",
    ),
    case(
        "Sam's filter alias of before the links were renewed",
        lambda s: [
            old := s.personal(SAM),
            s.arrive(write("NEW LINK"), verdicts=PASS_SAM),
            s.arrive(invite(uid="z@y.example", message_id="<z@y>"), to=(old,), verdicts=PASS_MALLORY),
        ][-1],
        "dropped-gone",
        RECEIPT,
    ),
    case(
        "Gmail's question whether it may forward",
        lambda s: s.arrive(
            write(f"Confirm: {LINK}", sender="forwarding-noreply@google.com", subject=CODE),
            to=(s.personal(SAM),),
            verdicts=verdicts("google.com"),
        ),
        "relayed",
        RECEIPT,
    ),
    case(
        "a forged question whether somebody may forward",
        lambda s: s.arrive(
            write("https://phish.example/x code 123456", sender="forwarding-noreply@google.com", subject=CODE),
            to=(s.personal(SAM),),
            verdicts=verdicts("google.com", dmarc="FAIL"),
        ),
        "dropped-untrusted",
    ),
    case(
        "Gmail's question to the shared address",
        lambda s: s.arrive(
            write(
                f"Confirm: {LINK}",
                sender="forwarding-noreply@google.com",
                subject=CODE,
                headers={"Auto-Submitted": "auto-generated"},
            ),
            verdicts=verdicts("google.com"),
        ),
        "dropped-automatic",
    ),
)

LOOPS = (
    case(
        "our own mail come back",
        lambda s: s.arrive(write("STATUS", headers={"X-Prepmail": "1"}), verdicts=PASS_SAM),
        "dropped-own",
    ),
    case(
        "a mail of another instance of Prepmail",
        lambda s: s.arrive(
            write(
                "Is this yours?",
                sender="prep@prep.example.net",
                headers={"X-Prepmail": "1", "Auto-Submitted": "auto-replied"},
            ),
            verdicts=verdicts("prep.example.net"),
        ),
        "dropped-own",
    ),
    case(
        "an out-of-office of the person",
        lambda s: s.arrive(
            write("I'm on vacation until Monday", headers={"Auto-Submitted": "auto-replied"}),
            to=(s.reply(SAM),),
            verdicts=PASS_SAM,
        ),
        "dropped-automatic",
    ),
    case(
        "an out-of-office that says so only in its subject",
        lambda s: s.arrive(
            write("I'm on vacation until Monday", subject="Automatic reply: Interview"),
            to=(s.reply(SAM),),
            verdicts=PASS_SAM,
        ),
        "dropped-automatic",
    ),
    case(
        "an answer of a machine without a sender",
        lambda s: s.arrive(write("STOP"), to=(s.reply(SAM),), envelope="", verdicts=PASS_SAM),
        "dropped-automatic",
    ),
    case(
        "a bounce",
        lambda s: s.arrive(
            write("550 no such user", sender="MAILER-DAEMON@example.com"),
            to=(s.reply(SAM),),
            envelope="<>",
            verdicts=PASS_SAM,
        ),
        "dropped-bounce",
    ),
    case(
        "a delivery report",
        lambda s: s.arrive(
            write("failed").replace(
                b"text/plain; charset=utf-8", b'multipart/report; report-type=delivery-status; boundary="x"'
            ),
            verdicts=PASS_SAM,
        ),
        "dropped-bounce",
    ),
    case(
        "a storm of bounces",
        lambda s: [
            s.arrive(write("x", sender="postmaster@example.net", number=f"b{n}"), verdicts=PASS_MALLORY)
            for n in range(50)
        ][-1],
        "dropped-bounce",
    ),
    case(
        "a mailing list that the person is on",
        lambda s: s.arrive(
            write("STOP", headers={"List-Id": "<a.example.com>"}), to=(s.reply(SAM),), verdicts=PASS_SAM
        ),
        "dropped-automatic",
    ),
    case(
        "a command delivered twice",
        lambda s: [s.arrive(STOP, to=(s.reply(SAM),), verdicts=PASS_SAM) for _ in range(3)][-1],
        "repeated",
        RECEIPT,
        moves=(SAM,),
    ),
    case(
        "a yes that nobody asked for",
        lambda s: s.arrive(write("YES"), to=(s.reply(SAM),), verdicts=PASS_SAM),
        "answered-receipt",
        RECEIPT,
    ),
    case(
        "DELETE MY DATA asks before anything goes",
        lambda s: s.arrive(write("DELETE MY DATA"), verdicts=PASS_SAM),
        "answered-ask-again",
        AGAIN,
    ),
    case(
        "a yes to the question before a deletion, from Kim",
        lambda s: [
            s.arrive(write("DELETE MY DATA", number="k1"), verdicts=PASS_SAM),
            s.arrive(write("YES", sender=KIM, number="k2"), to=(str(_reply_to(s)),), verdicts=passed_for(KIM)),
        ][-1],
        "answered-not-readable",
        AGAIN,
        (KIM, "not-readable"),
    ),
)

INJECTED = (
    case(
        "line breaks in the subject",
        lambda s: s.arrive(write("STATUS", subject="=?utf-8?q?a=0D=0ABcc:_victim@example.edu?="), verdicts=PASS_SAM),
        "answered-receipt",
        RECEIPT,
    ),
    case(
        "a header in the words",
        lambda s: s.arrive(
            write("Bcc: victim@example.edu\r\n\r\n<script>x</script>"), to=(s.reply(SAM),), verdicts=PASS_SAM
        ),
        "answered-ask-again",
        AGAIN,
    ),
    case(
        "a template in the words",
        lambda s: s.arrive(
            write("The company is {{ 7*7 }}{% raw %}Acme<script>alert(1)</script>"),
            to=(s.reply(SAM),),
            verdicts=PASS_SAM,
        ),
        "answered-receipt",
        RECEIPT,
        moves=(SAM,),
    ),
    case(
        "braces of our own texts in the words",
        lambda s: s.arrive(write("The company is {label}{0.__class__} Ltd"), to=(s.reply(SAM),), verdicts=PASS_SAM),
        "answered-receipt",
        RECEIPT,
        moves=(SAM,),
    ),
    case(
        "a link that is none",
        lambda s: s.arrive(write("The link is javascript:alert(1)"), to=(s.reply(SAM),), verdicts=PASS_SAM),
        "answered-ask-again",
        AGAIN,
    ),
    case(
        "line breaks in the SUMMARY of a calendar",
        lambda s: s.arrive(
            elsewhere("inj").replace(
                b"SUMMARY:Interview", rb"SUMMARY:x\nBcc: victim@example.edu\nInterview <b>{{7*7}}</b>"
            ),
            verdicts=PASS_SAM,
        ),
        "answered-interview-received",
        (SAM, "interview-received"),
        moves=(SAM,),
    ),
    case(
        "a Message-ID that would end a header",
        lambda s: s.arrive(
            write("STATUS", headers={"References": "<a@b>\r\n\tBcc: victim@example.edu <c@d>"}), verdicts=PASS_SAM
        ),
        "answered-receipt",
        RECEIPT,
    ),
    case(
        "words without end",
        lambda s: s.arrive(write("and the company is " * 50_000), to=(s.reply(SAM),), verdicts=PASS_SAM),
        "answered-ask-again",
        AGAIN,
    ),
    case(
        "ten thousand lines of commands",
        lambda s: s.arrive(write("STATUS\r\n" * 10_000), to=(s.reply(SAM),), verdicts=PASS_SAM),
        "answered-receipt",
        RECEIPT,
    ),
    case(
        "direction signs and invisible letters",
        lambda s: s.arrive(write("The company is \u202eemca\u200b Ltd"), to=(s.reply(SAM),), verdicts=PASS_SAM),
        "answered-receipt",
        RECEIPT,
        moves=(SAM,),
    ),
)

CASES = (*FORGED, *HEADERS, *STRANGERS, *ALIASES, *LOOPS, *INJECTED)


def _spoilt(address: str) -> str:
    return address[:20] + ("a" if address[20] != "a" else "b") + address[21:]


def _reply_to(street: Street) -> str:
    head = street.new[-1].file.read_bytes().split(b"\r\n\r\n")[0].replace(b"\r\n ", b" ")
    return next(each.split(b": ", 1)[1] for each in head.split(b"\r\n") if each.startswith(b"Reply-To")).decode()


@pytest.mark.parametrize("each", CASES, ids=[each.name for each in CASES])
def test_exactly_this_comes_of_it(street: Street, each: Case) -> None:
    outcome = each.do(street)

    assert outcome == each.outcome
    assert [(one.recipient, one.kind) for one in street.new] == list(each.sent)
    after = street.known()
    assert {address for address in after if after[address] != street.before[address]} == set(each.moves)
    for one in street.new:
        content = one.file.read_bytes()
        head = content.split(b"\r\n\r\n")[0]
        assert b"\r\nBcc" not in head
        assert b"\r\nCc" not in head
        assert head.count(b"\nTo:") == 1
        html = message_from_bytes(content, policy=policy.default).get_body(("html",))
        assert html
        assert "<script" not in html.get_content()
        assert one.recipient in {SAM, KIM} or one.kind == "confirm-address"
        assert b"victim@example.edu" not in head


def test_there_are_enough_of_them() -> None:
    assert len(CASES) >= 60
    assert len({each.name for each in CASES}) == len(CASES)
    assert SHARED.endswith(DOMAIN)
