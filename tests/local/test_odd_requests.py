"""Whatever is asked of whatever address, nothing stumbles, nothing of it comes back unescaped, nothing changes."""

import asyncio
import json
import random
from collections.abc import Iterator
from urllib.parse import urlencode

import httpx
import pytest

from local.host import Host
from local.server import make_site
from prepmail.domain.account import Account
from prepmail.writing.links import person_links
from prepmail.writing.tokens import CONFIRM, render_token
from tests.local.invites import PREP, SAM, invite

BASE = "http://127.0.0.1:8025"
MARK = "<script>alert(1)</script>"
ODD = (
    MARK,
    "'\"><img src=x>",
    "%00",
    "%ff%fe",
    "%u202e",
    "..%2f..%2fetc%2fpasswd",
    "{{7*7}}",
    "%0d%0aX-Evil:%20y",
    "é" * 50,
    "A" * 3_000,
    "9" * 40,
    "9" * 5_000,
    "-1",
    "0x10",
    "",
)
KINDS = (
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=b",
    "multipart/form-data",
    "application/json",
    "text/html; charset=\"'><",
    "",
)
BODIES = (
    b"",
    b"\xff" * 300,
    b"=&" * 500,
    b"--b\r\n" * 99,
    b"key=&key=&to=%2B1d",
    urlencode({"key": MARK, "to": MARK, "text": MARK}).encode(),
    json.dumps({"to": MARK}).encode(),
    b'--b\r\nContent-Disposition: form-data; name="file"; filename="\x00.ics"\r\n\r\nBEGIN:VCALENDAR\r\n--b--\r\n',
)
METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "GETX")


@pytest.fixture
def lived(host: Host) -> Host:
    host.accept(SAM, (PREP,), invite())
    host.settle()
    return host


def account(host: Host) -> Account | None:
    return host.store.find_account(host.store.list_person_ids()[0])


def addresses(host: Host) -> Iterator[str]:
    """Yield the shape of every address there is, those that need a token with a living one."""
    (person_id,) = host.store.list_person_ids()
    person = host.store.find_person(person_id)
    known = account(host)
    assert person is not None
    assert known is not None
    links = person_links(host.app.settings, host.app.secret, person)
    confirm = render_token(host.app.secret, CONFIRM, person)
    (interview,) = known.interviews
    step = interview.steps[-1].step_id
    own = [links.page.removeprefix(BASE), links.feed.removeprefix(BASE), links.work_feed.removeprefix(BASE)]
    yield from ("/", "/clock", "/outbox", "/outbox/clock", "/outbox/1", "/static/style.css", *own)
    yield from (f"/outbox/{{}}{each}" for each in ("", "/html", "/text", "/source", "/attachment/0", "/attachment/{}"))
    yield from ("/{}", "/me/{}", "/feed/{}", "/feed/{}.ics", "/unsubscribe/{}", "/confirm/{}", "/static/{}")
    views = ("/{}", "/settings", "/delete", "/export.zip", "/interview/{}", "/mail/{}/{}", "/do/{}")
    yield from (own[0] + each for each in views)
    names = (f"/interview/{interview.interview_id}", f"/mail/{interview.interview_id}/{step}")
    yield from (own[0] + each for each in (*names, f"{names[1]}/html", f"{names[1]}/{{}}"))
    yield from (own[0] + f"/do/{each}" for each in ("add", "correct", "answer", "undo", "settings", "renew", "delete"))
    yield from (f"/confirm/{confirm}", f"{links.page.removeprefix(BASE)}/do/pause/{{}}")


def test_nothing_stumbles_nothing_comes_back_and_nothing_changes(lived: Host) -> None:
    chance = random.Random(11)  # noqa: S311  the same odd requests every time
    before, sent, now = account(lived), lived.outbox.last_number(), lived.clock()
    shapes = sorted(addresses(lived))
    site = make_site(lived, control="control-token", zone="Europe/Berlin")

    async def ask(client: httpx.AsyncClient, shape: str) -> None:
        one, two = chance.choice(ODD), chance.choice(ODD)
        path = f"{shape.format(one, two)}?told={one}&{two}={one}"
        headers = {
            "content-type": chance.choice(KINDS),
            "if-none-match": chance.choice(("*", '"x"', "W/" * 3_000, "\xff", ",")),
            "accept-encoding": chance.choice(("gzip", "gzip;q=x", "," * 3_000, "\xff", "*")),
            "sec-fetch-site": chance.choice(("same-origin", "cross-site", MARK)),
            "authorization": chance.choice(("Bearer x", "Bearer \xff", "")),
            "cookie": chance.choice(("a=b", "=;;=", MARK)),
        }
        method = chance.choice(METHODS)
        raw = [(name.encode(), value.encode("latin-1")) for name, value in headers.items()]
        answer = await client.request(method, path, headers=raw, content=chance.choice(BODIES))
        assert answer.status_code < 500, (method, path, answer.status_code)
        assert MARK.encode() not in answer.content, (method, path)
        assert b"<img src=x>" not in answer.content, (method, path)
        assert "x-evil" not in answer.headers

    async def ask_all() -> None:
        transport = httpx.ASGITransport(site, raise_app_exceptions=False)
        async with httpx.AsyncClient(transport=transport, base_url=BASE) as client:
            for _ in range(25):
                for shape in shapes:
                    await ask(client, shape)

    asyncio.run(ask_all())
    assert account(lived) == before
    assert (lived.outbox.last_number(), lived.clock()) == (sent, now)
