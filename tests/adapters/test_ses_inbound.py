"""What is believed of a mail that SES took in: its notification, or the headers that SES itself put on top."""

import json
from pathlib import Path
from typing import Any

import pytest

from prepmail.adapters.ses_inbound import parse_notification, parse_object

EVENTS = Path(__file__).parents[2] / "events"
KEY = "raw/o3vrnil0e2ic28trm7dfhrc2v0clambda4nbp0g1"

TOP = """\
Return-Path: <sam@example.com>
Received: from mail.example.com (mail.example.com [192.0.2.10])
 by inbound-smtp.eu-west-1.amazonaws.com with SMTP id o3vrnil0e2ic28trm7dfhrc2v0clambda4nbp0g1
 for prep@in.example.com;
 Mon, 02 Mar 2026 09:00:04 +0000 (UTC)
X-SES-Spam-Verdict: PASS
X-SES-Virus-Verdict: PASS
Received-SPF: pass (spfCheck: domain of example.com designates 192.0.2.10 as permitted sender)
 client-ip=192.0.2.10; envelope-from=sam@example.com; helo=mail.example.com;
Authentication-Results: {results}
X-SES-RECEIPT: AEFBQUFBQUFBQUFGbWFkZXVw
X-SES-DKIM-SIGNATURE: a=rsa-sha256; q=dns/txt; b=bWFkZXVw;
"""
PASSED = (
    "amazonses.com;\n spf=pass (spfCheck: domain of example.com designates 192.0.2.10 as permitted sender)"
    " client-ip=192.0.2.10; envelope-from=sam@example.com; helo=mail.example.com;\n"
    " dkim=pass header.i=@example.com;\n dmarc=pass header.from=example.com;"
)
MAIL = "From: Sam Sample <sam@example.com>\nTo: prep@in.example.com\nSubject: Fwd: Interview\n\nHello\n"


def notification(name: str) -> dict[str, Any]:
    (record,) = json.loads((EVENTS / f"receive_mail.{name}.json").read_text())["Records"]
    body: dict[str, Any] = json.loads(record["body"])
    return body


def stored(results: str = PASSED, mail: str = MAIL, top: str = TOP) -> bytes:
    return (top.format(results=results) + mail).replace("\n", "\r\n").encode()


def dmarc(results: str = PASSED, mail: str = MAIL) -> str:
    receipt = parse_object(KEY, stored(results, mail))
    assert receipt
    return receipt.verdicts["dmarc"]


def test_a_notification_names_the_object_the_envelope_and_the_verdicts() -> None:
    receipt = parse_notification(notification("forwarded"))

    assert receipt
    assert receipt.archive_key == KEY
    assert receipt.envelope_sender == "sam@example.com"
    assert receipt.recipients == ("prep@in.example.com",)
    assert dict(receipt.verdicts) == dict.fromkeys(("spf", "dkim", "dmarc", "spam", "virus"), "PASS")


def test_recipients_are_those_of_the_envelope_and_never_those_of_to() -> None:
    receipt = parse_notification(notification("bcc-to-two"))

    assert receipt
    assert receipt.recipients == ("prep@in.example.com", "prep+notes@in.example.com")


def test_a_failed_check_is_told() -> None:
    receipt = parse_notification(notification("forged"))

    assert receipt
    assert (receipt.verdicts["dmarc"], receipt.verdicts["dkim"]) == ("FAIL", "GRAY")


def test_a_verdict_that_is_missing_is_not_a_pass() -> None:
    body = notification("forwarded")
    del body["receipt"]["dmarcVerdict"]

    receipt = parse_notification(body)

    assert receipt
    assert receipt.verdicts["dmarc"] == "GRAY"


def test_a_mail_without_subject_and_to_is_a_mail_like_any_other() -> None:
    body = notification("forwarded")
    body["mail"]["commonHeaders"] = {"from": ["sam@example.com"]}
    body["mail"]["headers"] = []

    receipt = parse_notification(body)

    assert receipt
    assert receipt.verdicts["dmarc"] == "PASS"


def test_a_receipt_names_the_domain_that_the_verdict_is_about() -> None:
    receipt = parse_notification(notification("forwarded"))

    assert receipt
    assert receipt.from_domain == "example.com"


@pytest.mark.parametrize(
    "senders", [[], ["sam@example.com", "eve@elsewhere.example"], ["sam@example.com, eve@elsewhere.example"], ["Sam"]]
)
def test_a_pass_in_a_notification_counts_only_for_one_from_address(senders: list[str]) -> None:
    body = notification("forwarded")
    body["mail"]["commonHeaders"]["from"] = senders

    receipt = parse_notification(body)

    assert receipt
    assert (receipt.verdicts["dmarc"], receipt.from_domain) == ("GRAY", None)


@pytest.mark.parametrize(
    ("results", "verdict"),
    [
        (PASSED, "PASS"),
        (PASSED.replace("header.from=example.com", "header.from=elsewhere.example"), "GRAY"),
        (PASSED + " dmarc=pass header.from=example.com;", "PASS"),
    ],
)
def test_the_header_of_ses_must_not_speak_of_another_domain(results: str, verdict: str) -> None:
    body = notification("forwarded")
    block = TOP.format(results=results).replace("\n ", " ").splitlines()
    body["mail"]["headers"][:2] = [dict(zip(("name", "value"), each.split(": ", 1), strict=True)) for each in block]

    receipt = parse_notification(body)

    assert receipt
    assert receipt.verdicts["dmarc"] == verdict


def test_headers_that_the_sender_wrote_do_not_speak_for_ses_in_a_notification() -> None:
    body = notification("forwarded")
    forged = "amazonses.com; dmarc=pass header.from=elsewhere.example"
    body["mail"]["headers"].append({"name": "Authentication-Results", "value": forged})

    receipt = parse_notification(body)

    assert receipt
    assert receipt.verdicts["dmarc"] == "PASS"


def test_the_probe_of_ses_is_no_mail() -> None:
    assert parse_notification(notification("setup-probe")) is None
    assert parse_object("raw/AMAZON_SES_SETUP_NOTIFICATION", b"") is None


@pytest.mark.parametrize("body", [{}, {"mail": {}, "receipt": {}}, {"notificationType": "Bounce", "mail": {}}])
def test_something_that_is_no_notification_is_a_fault(body: dict[str, Any]) -> None:
    with pytest.raises(KeyError):
        parse_notification(body)


def test_the_headers_of_ses_serve_where_there_is_no_notification() -> None:
    receipt = parse_object(KEY, stored())

    assert receipt
    assert receipt.envelope_sender == "sam@example.com"
    assert receipt.recipients == ("prep@in.example.com",)
    assert receipt.verdicts["dmarc"] == receipt.verdicts["spf"] == receipt.verdicts["virus"] == "PASS"


def test_an_address_in_place_of_the_proven_domain_is_understood() -> None:
    assert dmarc(PASSED.replace("header.from=example.com", "header.from=sam@example.com")) == "PASS"


def test_headers_that_the_sender_wrote_prove_nothing() -> None:
    failed = PASSED.replace("dmarc=pass", "dmarc=fail")
    own = "Authentication-Results: amazonses.com; dmarc=pass header.from=example.com;\n"

    assert dmarc(failed, own + MAIL) == "FAIL"


def test_a_whole_block_that_the_sender_wrote_proves_nothing() -> None:
    receipt = parse_object(KEY, stored(top="X-Mailer: made up\n" + TOP))

    assert receipt
    assert set(receipt.verdicts.values()) == {"GRAY"}
    assert receipt.recipients == ()


def test_a_block_without_its_end_proves_nothing() -> None:
    receipt = parse_object(KEY, stored().replace(b"X-SES-RECEIPT", b"X-Other"))

    assert receipt
    assert set(receipt.verdicts.values()) == {"GRAY"}


@pytest.mark.parametrize(
    "results",
    [
        "mx.elsewhere.example; dmarc=pass header.from=example.com;",
        PASSED + " dmarc=pass header.from=example.com;",
        PASSED.replace("header.from=example.com", "header.from=elsewhere.example"),
        PASSED.replace("header.from=example.com", ""),
        PASSED.replace("dmarc=pass", "dmarc=none").replace("header.i=@example.com", "header.i=@elsewhere.example"),
        PASSED.replace("dmarc=pass", "dmarc"),
        'amazonses.com; spf=pass envelope-from="a; dmarc=pass header.from=example.com; b"@elsewhere.example;',
        'amazonses.com; spf=pass envelope-from="a\\"; dmarc=pass header.from=example.com; b"@elsewhere.example;',
        "amazonses.com; spf=fail (a (b; dmarc=pass header.from=example.com;) c);",
        "amazonses.com; spf=fail (a; dmarc=pass header.from=example.com;",
        'amazonses.com; spf=fail envelope-from="a; dmarc=pass header.from=example.com;',
        "amazonses.com dmarc=pass header.from=example.com;",
        "",
        ";;;",
        "(" * 4000,
    ],
)
def test_a_pass_that_is_not_beyond_doubt_is_none(results: str) -> None:
    assert dmarc(results) != "PASS"


def test_where_a_domain_has_no_dmarc_record_its_own_signature_is_enough() -> None:
    assert dmarc(PASSED.replace("dmarc=pass", "dmarc=none")) == "PASS"


@pytest.mark.parametrize(
    "mail",
    [
        MAIL.replace("\nTo:", "\nFrom: eve@elsewhere.example\nTo:"),
        MAIL.replace("Sam Sample <sam@example.com>", "sam@example.com, eve@elsewhere.example"),
        MAIL.replace("From:", "X-From:"),
        MAIL.replace("sam@example.com", "sam@sub.example.com"),
    ],
)
def test_a_pass_counts_only_for_the_one_from_address(mail: str) -> None:
    assert dmarc(mail=mail) != "PASS"


@pytest.mark.parametrize("content", [b"", b"\x00\xff" * 1000, b":" * 100_000, b"From: \xff\xfe\r\n\r\n", b"\r\n\r\n"])
def test_no_bytes_whatever_make_it_fall_over(content: bytes) -> None:
    receipt = parse_object(KEY, content)

    assert receipt
    assert set(receipt.verdicts.values()) == {"GRAY"}
