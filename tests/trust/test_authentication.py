"""Only the first Authentication-Results of the server one trusts says anything, and only about the one From."""

from pathlib import Path

import pytest

from local.folder import DataFolder
from local.host import Host
from prepmail.reading.mail.authentication import read_authentication
from tests.trust.street import write
from tests.usecases.world import SAM, TEMPLATES, invite

MX = "mx.example.org"


def stamped(*results: str, sender: str = SAM) -> bytes:
    head = "".join(f"Authentication-Results: {each}\r\n" for each in results)
    return head.encode() + write("STATUS", sender=sender)


@pytest.mark.parametrize(
    ("results", "verdict"),
    [
        (("mx.example.org; dmarc=pass header.from=example.com",), "PASS"),
        (
            ("mx.example.org;\r\n spf=pass;\r\n dmarc=pass (p=x) header.from=example.com",),
            "PASS",
        ),
        (("mx.example.org 1; dmarc=pass header.from=sam@example.com",), "PASS"),
        (("mx.example.org; dmarc=fail header.from=example.com",), "FAIL"),
        (("mx.example.org; dmarc=fail header.from=example.com; dkim=pass header.d=example.com",), "FAIL"),
        (("mx.example.org; dmarc=none; dkim=pass header.d=example.com",), "PASS"),
        (("mx.example.org; dkim=pass header.i=@example.com",), "PASS"),
        (("mx.example.org; dkim=pass header.d=com",), "GRAY"),
        (("mx.example.org; dkim=pass header.d=example.net",), "GRAY"),
        (("mx.example.org; dkim=fail header.d=example.com",), "GRAY"),
        (("mx.example.org; dkim=pass header.d=ample.com",), "GRAY"),
        (("mx.example.org; spf=pass smtp.mailfrom=sam@example.com",), "GRAY"),
        (("mx.example.org; dmarc=pass header.from=example.net",), "GRAY"),
        (("mx.example.net; dmarc=pass header.from=example.com",), "GRAY"),
        (("mx.example.org.evil.example; dmarc=pass header.from=example.com",), "GRAY"),
        (("mx.example.net; none", "mx.example.org; dmarc=pass header.from=example.com"), "GRAY"),
        (("mx.example.org; dmarc=fail", "mx.example.org; dmarc=pass header.from=example.com"), "FAIL"),
        (("mx.example.org; dmarc=pass header.from=example.com; dmarc=fail",), "GRAY"),
        (('mx.example.org; spf=pass smtp.mailfrom="a; dmarc=pass header.from=example.com"; dmarc=fail',), "FAIL"),
        (("mx.example.org; spf=pass (x; dmarc=pass header.from=example.com; y)",), "GRAY"),
        (("mx.example.org; spf=pass (x (y) ; dmarc=pass header.from=example.com; z)",), "GRAY"),
        (("mx.example.org; spf=pass (x; dmarc=pass header.from=example.com",), "GRAY"),
        (("",), "GRAY"),
        ((), "GRAY"),
    ],
)
def test_what_counts_and_what_does_not(results: tuple[str, ...], verdict: str) -> None:
    found = read_authentication(stamped(*results), MX)
    assert found.dmarc == verdict
    assert found.from_domain == "example.com"


def test_two_senders_are_none() -> None:
    content = stamped("mx.example.org; dmarc=pass header.from=example.com", sender=f"{SAM}, kim@example.com")
    assert read_authentication(content, MX).dmarc == "GRAY"


def test_behind_a_mail_server_of_ones_own_a_forged_mail_gets_no_answer(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path / "var")
    with folder.hold():
        host = Host(folder, base_url="http://127.0.0.1:8025", templates=TEMPLATES, trust=MX)
        good = b"Authentication-Results: mx.example.org; dmarc=pass header.from=example.com\r\n"
        for head in (b"", b"Authentication-Results: mx.example.net; dmarc=pass header.from=example.com\r\n"):
            host.accept("anybody@example.net", ("prep@prepmail.localhost",), head + invite())
        host.settle()
        assert host.outbox.list_sent() == ()

        host.accept("anybody@example.net", ("prep@prepmail.localhost",), good + invite())
        host.settle()
        assert [(each.recipient, each.kind) for each in host.outbox.list_sent()] == [(SAM, "confirm-address")]
        host.stop()
