"""What is served by HTTP on one machine."""

import asyncio
import json
from datetime import timedelta
from typing import Any

import httpx
import pytest
from starlette.types import ASGIApp

from local.host import Host
from local.server import make_site
from prepmail.ports import Envelope
from prepmail.writing.links import Links, person_links
from tests.local.conftest import NOW
from tests.local.invites import PREP, SAM, START, invite

HOSTILE = b"""From: <script>@example.com
To: sam@example.com
Subject: <b>Bold</b> & "quoted"
Message-ID: <h1@prepmail.localhost>
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="x"

--x
Content-Type: multipart/alternative; boundary="y"

--y
Content-Type: text/plain

</pre><script>alert(1)</script>
--y
Content-Type: text/html

<p>Hello</p><script>alert(1)</script>
--y--
--x
Content-Type: text/html
Content-Disposition: attachment; filename="evil\\"\\r\\nX-Evil: 1.html"

<script>alert(1)</script>
--x--
"""


class Browser:
    """Ask the site in this process as a browser on this machine would."""

    def __init__(self, site: ASGIApp) -> None:
        self._site = site

    def get(self, path: str, **request: Any) -> httpx.Response:
        return asyncio.run(self._ask("GET", path, request))

    def head(self, path: str) -> httpx.Response:
        return asyncio.run(self._ask("HEAD", path, {}))

    def post(self, path: str, **request: Any) -> httpx.Response:
        return asyncio.run(self._ask("POST", path, request))

    async def _ask(self, method: str, path: str, request: dict[str, Any]) -> httpx.Response:
        transport = httpx.ASGITransport(self._site, raise_app_exceptions=False)
        async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1:8025") as client:
            return await client.request(method, path, **request)


@pytest.fixture
def site(host: Host) -> Browser:
    return Browser(make_site(host, control="control-token", zone="Europe/Berlin"))


@pytest.fixture
def answered(host: Host) -> Host:
    host.accept(SAM, (PREP,), invite())
    host.settle()
    return host


def links_of(host: Host) -> Links:
    person = host.store.find_person(host.store.list_person_ids()[0])
    assert person is not None
    return person_links(host.app.settings, host.app.secret, person)


def path_of(link: str) -> str:
    return link.removeprefix("http://127.0.0.1:8025")


def send_hostile(host: Host) -> None:
    host.app.mailer.send(Envelope(key="h1", recipient=SAM, message=HOSTILE, kind="ask", interview_id=None, sent_at=NOW))


def test_an_empty_outbox_says_what_to_do(site: Browser) -> None:
    page = site.get("/outbox")
    assert page.status_code == 200
    assert "prepmail forward FILE" in page.text


def test_the_outbox_lists_the_mails_with_the_latest_first(site: Browser, answered: Host) -> None:
    answered.move_clock(START)
    page = site.get("/outbox").text
    subjects = [each.subject for each in answered.outbox.list_sent()]
    places = [page.index(f'href="/outbox/{number}"') for number in range(1, len(subjects) + 1)]
    assert places == sorted(places, reverse=True)
    assert "Wednesday 5 March 2031" in page


def test_a_mail_can_be_seen_as_it_looks_as_text_and_as_it_is(site: Browser, answered: Host) -> None:
    (sent,) = answered.outbox.list_sent()
    page = site.get("/outbox/1")
    assert page.status_code == 200
    assert sent.recipient in page.text
    assert "<iframe" in page.text
    assert "text/html" in site.get("/outbox/1/html").headers["content-type"]
    assert "text/plain" in site.get("/outbox/1/text").headers["content-type"]
    assert site.get("/outbox/1/source").content == sent.file.read_bytes()
    attached = site.get("/outbox/1/attachment/0")
    assert attached.content.startswith(b"BEGIN:VCALENDAR")
    assert attached.headers["content-disposition"] == 'attachment; filename="attachment-1.ics"'


def test_what_a_mail_says_can_do_nothing_in_the_browser(site: Browser, host: Host) -> None:
    send_hostile(host)
    page = site.get("/outbox/1")
    assert "<script>" not in page.text
    assert "<b>Bold" not in page.text
    assert "<script>" not in site.get("/outbox").text
    assert "default-src 'none'" in page.headers["content-security-policy"]
    shown = site.get("/outbox/1/html")
    assert shown.headers["content-security-policy"].startswith("sandbox")
    assert "allow-scripts" not in shown.headers["content-security-policy"]
    assert "script-src" not in shown.headers["content-security-policy"]
    attached = site.get("/outbox/1/attachment/0")
    assert attached.headers["content-type"] == "application/octet-stream"
    assert attached.headers["x-content-type-options"] == "nosniff"
    assert "x-evil" not in attached.headers


@pytest.mark.parametrize("path", ["/outbox/7", "/outbox/7/html", "/outbox/1/attachment/9", "/outbox/x", "/me/nothing"])
def test_what_is_not_there_is_not_found(site: Browser, answered: Host, path: str) -> None:
    assert answered.outbox.last_number() == 1
    assert site.get(path).status_code == 404


def test_a_mail_whose_file_was_removed_is_not_found(site: Browser, answered: Host) -> None:
    answered.outbox.list_sent()[0].file.unlink()
    assert site.get("/outbox/1").status_code == 404
    assert site.get("/outbox").status_code == 200


def test_the_feed_is_served_with_etag_and_304(site: Browser, answered: Host) -> None:
    path = path_of(links_of(answered).feed)
    feed = site.get(path)
    assert feed.status_code == 200
    assert feed.headers["content-type"].startswith("text/calendar")
    assert feed.content.count(b"BEGIN:VEVENT") > 1
    again = site.get(path, headers={"If-None-Match": feed.headers["etag"]})
    assert again.status_code == 304
    assert again.content == b""
    head = site.head(path)
    assert (head.status_code, head.content) == (200, b"")


def test_the_page_of_a_person_and_the_first_page_are_served(site: Browser, answered: Host) -> None:
    page = site.get(path_of(links_of(answered).page))
    assert "Example Robotics" in page.text
    assert site.get("/").status_code == 200


def test_one_click_unsubscribe_works_here_as_on_aws(site: Browser, answered: Host) -> None:
    (person_id,) = answered.store.list_person_ids()
    before = answered.store.find_person(person_id)
    path = path_of(links_of(answered).unsubscribe)
    assert site.get(path).status_code == 200
    assert answered.store.find_person(person_id) == before
    assert site.post(path, data={"List-Unsubscribe": "One-Click"}).status_code == 200
    after = answered.store.find_person(person_id)
    assert after is not None
    assert after.mail_state == "suspended"


@pytest.mark.parametrize("name", ["evil.example", "evil.example:8025", "127.0.0.1.evil.example", "", "[::2]:8025"])
def test_a_foreign_name_for_this_machine_is_refused(site: Browser, name: str) -> None:
    assert site.get("/outbox", headers={"Host": name}).status_code == 421


@pytest.mark.parametrize("name", ["localhost", "LOCALHOST:8025", "127.0.0.1:1", "[::1]:8025"])
def test_this_machines_own_names_are_answered(site: Browser, name: str) -> None:
    assert site.get("/outbox", headers={"Host": name}).status_code == 200


def test_the_clock_moves_for_who_holds_the_token_and_tells_what_was_sent(site: Browser, answered: Host) -> None:
    to = NOW + timedelta(days=1)
    moved = site.post("/clock", json={"to": to.isoformat()}, headers={"Authorization": "Bearer control-token"})
    assert moved.status_code == 200
    assert [each["kind"] for each in moved.json()["sent"]] == ["strategize"]
    assert answered.clock() == to


@pytest.mark.parametrize("token", ["", "Bearer ", "Bearer wrong", "control-tokén"])
def test_the_clock_does_not_move_for_anybody_else(site: Browser, host: Host, token: str) -> None:
    order = json.dumps({"to": (NOW + timedelta(days=1)).isoformat()})
    refused = site.post("/clock", content=order, headers={"Authorization": token.encode()})
    assert refused.status_code == 401
    assert host.clock() == NOW


@pytest.mark.parametrize(
    "order",
    [
        b"",
        b"[]",
        b"{}",
        b'{"to": "tomorrow"}',
        b'{"to": "2031-04-01T00:00"}',
        b'{"to": "2001-01-01T00:00Z"}',
        b"x" * 9999,
    ],
)
def test_a_wrong_order_moves_nothing_and_says_so(site: Browser, host: Host, order: bytes) -> None:
    refused = site.post("/clock", content=order, headers={"Authorization": "Bearer control-token"})
    assert refused.status_code == 400
    assert host.clock() == NOW


def test_a_body_above_ten_megabytes_is_refused(site: Browser) -> None:
    assert site.post("/me/x", content=b"x" * (10 * 1024 * 1024 + 1)).status_code == 413


def test_what_could_not_be_done_is_shown(site: Browser, host: Host) -> None:
    host.accept(SAM, (PREP,), invite())
    delivery = host.inbox.find_next(real_now=host.clock())
    assert delivery is not None
    host.inbox.give_up(delivery.number, "OSError")
    page = site.get("/outbox").text
    assert "could not be handled" in page
    assert "OSError" in page
