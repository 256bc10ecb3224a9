"""The forms of the page over HTTP: only its own are taken, each does what it says, and nothing makes it stumble."""

import base64
import json
import random
import string
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest

import web
from prepmail.domain.account import Account
from prepmail.domain.reading import Choice, Question
from prepmail.ports import Commit
from prepmail.writing.page_actions import Action, form_keys
from prepmail.writing.tokens import FEED, PAGE, STOP, WORK_FEED, address_key, render_token
from tests.usecases.world import World, make_world
from tests.writing.feed_world import NOW, PERSON, interview

FORM = "application/x-www-form-urlencoded"


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = make_world(tmp_path)
    made.now = NOW
    key = address_key(made.app.secret, PERSON.address)
    made.store.commit(Commit(person=replace(PERSON, revision=0), interviews=(interview(),), address_keys=(key,)))
    yield made
    made.store.close()
    made.timers.close()
    made.outbox.close()


def page_of(world: World) -> str:
    return f"/me/{render_token(world.app.secret, PAGE, world.account.person)}"


def ask(
    world: World, path: str, method: str = "GET", body: bytes = b"", *, query: str = "", **headers: str
) -> dict[str, Any]:
    parameters = {"queryStringParameters": dict(each.split("=", 1) for each in query.split("&"))} if query else {}
    event = {
        "version": "2.0",
        "rawPath": path,
        "rawQueryString": query,
        "headers": {name.replace("_", "-"): value for name, value in headers.items()},
        "requestContext": {"http": {"method": method, "path": path}, "stage": "$default"},
        "isBase64Encoded": bool(body),
        **parameters,
        **({"body": base64.b64encode(body).decode()} if body else {}),
    }
    answer = web.handle(event, world.app)
    json.dumps(answer)
    return answer


def post(world: World, action: str, *, key: str | None = None, **fields: str) -> dict[str, Any]:
    key = form_keys(world.app.secret, world.account.person)[action] if key is None else key
    body = urlencode({"key": key, **fields}).encode()
    return ask(world, f"{page_of(world)}/do/{action}", "POST", body, content_type=FORM)


def told(world: World, answer: dict[str, Any]) -> str:
    """Return what the page says after a form was taken."""
    assert answer["statusCode"] == 303, answer
    location = answer["headers"]["Location"].removeprefix(world.app.settings.base_url)
    path, _, query = location.partition("?")
    shown = ask(world, path, query=query)
    assert shown["statusCode"] == 200
    body: str = shown["body"]
    return body.split('role="status">')[1].split("<", maxsplit=1)[0]


FIELDS = {
    Action.CORRECT: {"interview": "i1", "generation": "1", "company": "Blue Harbour"},
    Action.UNDO: {"interview": "i1", "generation": "1"},
    Action.ANSWER: {"interview": "i1", "generation": "1", "choice": "1"},
    Action.SETTINGS: {"zone": "Asia/Tokyo"},
    Action.PAUSE: {"until": "2026-03-20"},
    Action.RENEW: {"link": "all"},
    Action.SWITCH: {"link": "feed", "on": "no"},
    Action.DELETE: {"sure": "yes"},
    Action.ADD: {"text": "hello"},
    Action.RESUME: {},
}


@pytest.mark.parametrize("action", list(Action))
@pytest.mark.parametrize("key", ["", "x", "é", "A" * 24, "other"])
def test_a_form_that_is_not_from_the_persons_own_page_does_nothing(world: World, action: Action, key: str) -> None:
    before = world.account
    other = Action.RESUME if action is not Action.RESUME else Action.PAUSE
    key = form_keys(world.app.secret, PERSON)[other] if key == "other" else key

    answer = post(world, action, key=key, **FIELDS[action])

    assert answer["statusCode"] == 403
    assert "Nothing has changed" in answer["body"]
    assert world.account == before
    assert world.sent == ()


@pytest.mark.parametrize("site", ["cross-site", "same-site"])
def test_a_form_that_a_browser_says_comes_from_elsewhere_does_nothing(world: World, site: str) -> None:
    before = world.account
    body = urlencode({"key": form_keys(world.app.secret, PERSON)["delete"], "sure": "yes"}).encode()
    path = f"{page_of(world)}/do/delete"

    assert ask(world, path, "POST", body, content_type=FORM, sec_fetch_site=site)["statusCode"] == 403
    assert world.account == before


def test_looking_changes_nothing(world: World) -> None:
    before = world.account
    page = page_of(world)
    views = ("", "/settings", "/delete", "/interview/i1", "/mail/i1/plan", "/mail/i1/plan/html", "/export.zip")
    for view in views:
        for method in ("GET", "HEAD"):
            assert ask(world, page + view, method)["statusCode"] == 200, view
    for action in Action:
        assert ask(world, f"{page}/do/{action}")["statusCode"] == 405
        assert ask(world, f"{page}/do/{action}")["headers"]["Allow"] == "POST"
    assert world.account == before


def test_a_view_opens_by_the_page_s_own_token_only(world: World) -> None:
    views = ("", "/settings", "/delete", "/interview/i1", "/mail/i1/plan", "/mail/i1/plan/html", "/export.zip")
    tokens = [render_token(world.app.secret, each, PERSON) for each in (FEED, WORK_FEED, STOP)]
    for view in views:
        answers = [ask(world, f"/me/{token}{view}") for token in (*tokens, "A" * 43)]
        assert {each["statusCode"] for each in answers} == {404}
        assert len({json.dumps(each) for each in answers}) == 1


@pytest.mark.parametrize(
    "view",
    ["/interview/none", "/mail/none/plan", "/mail/i1/none", "/mail/i1/strategize", "/mail/i1/follow-up", "/do/x"],
)
def test_what_there_is_not_is_not_found(world: World, view: str) -> None:
    method = "POST" if "/do/" in view else "GET"
    assert ask(world, page_of(world) + view, method)["statusCode"] == 404


def test_every_view_allows_nothing_inline_and_nothing_from_elsewhere(world: World) -> None:
    for view in ("", "/settings", "/delete", "/interview/i1", "/mail/i1/plan"):
        answer = ask(world, page_of(world) + view)
        policy = answer["headers"]["Content-Security-Policy"]
        assert "unsafe" not in policy
        assert "default-src 'none'" in policy
        assert "https:" not in policy
        assert answer["headers"]["Cache-Control"] == "private, no-store"
        assert "style=" not in answer["body"]
        assert "<script>" not in answer["body"]
    mail = ask(world, f"{page_of(world)}/mail/i1/plan/html")["headers"]["Content-Security-Policy"]
    assert mail.startswith("sandbox")
    assert "allow-scripts" not in mail


def test_a_correction_is_told_and_the_same_again_changes_nothing(world: World) -> None:
    assert "Corrected" in told(world, post(world, "correct", **FIELDS[Action.CORRECT]))
    assert world.interview.facts.company == "Blue Harbour"
    assert world.interview.facts.evidence["company"].source == "you"

    once = world.account
    assert "nothing has changed" in told(world, post(world, "correct", **FIELDS[Action.CORRECT]))
    assert world.account == once


def test_a_form_about_an_older_state_is_refused(world: World) -> None:
    post(world, "correct", **FIELDS[Action.CORRECT])
    once = world.account

    for action, fields in (("correct", {"role": "Analyst"}), ("undo", {}), ("answer", {"choice": "1"})):
        answer = post(world, action, interview="i1", generation="1", **fields)
        assert answer["statusCode"] == 422
        assert "changed while you were looking" in answer["body"]
    assert world.account == once


def test_undo_takes_back_one_change_at_a_time(world: World) -> None:
    post(world, "correct", interview="i1", generation="1", company="One")
    post(world, "correct", interview="i1", generation="2", company="Two")

    assert "Taken back" in told(world, post(world, "undo", interview="i1", generation="3"))
    assert world.interview.facts.company == "One"
    told(world, post(world, "undo", interview="i1", generation="4"))
    assert world.interview.facts.company == "Acme"
    assert post(world, "undo", interview="i1", generation="5")["statusCode"] == 422


def test_an_open_question_is_answered_with_a_button(world: World) -> None:
    start = interview().facts.start
    assert start is not None
    later = start.replace(day=17)
    asked = Question(
        field="start",
        text="Which day is meant?",
        choices=(Choice(label="16 March", start=start), Choice(label="17 March", start=later)),
        used=1,
    )
    person = world.account.person
    world.store.commit(Commit(person=person, interviews=(replace(interview(), questions=(asked,)),)))
    assert 'name="choice" value="2"' in ask(world, page_of(world))["body"]

    assert "settled" in told(world, post(world, "answer", interview="i1", generation="1", choice="2"))
    assert world.interview.facts.start == later
    assert world.interview.questions == ()


@pytest.mark.parametrize(
    ("action", "fields", "words"),
    [
        ("correct", {"interview": "i1", "generation": "1", "day": "tomorrow"}, "not a date"),
        ("correct", {"interview": "i1", "generation": "1", "begins": "25:00"}, "not a time"),
        ("correct", {"interview": "i1", "generation": "1", "zone": "Mars/Base"}, "time zone is not known"),
        ("correct", {"interview": "i1", "generation": "1", "zone": "../../etc/passwd"}, "time zone is not known"),
        ("correct", {"interview": "i1", "generation": "1", "join_url": "javascript:alert(1)"}, "begins with https"),
        ("correct", {"interview": "i1", "generation": "1", "company": "x" * 501}, "too long"),
        ("correct", {"interview": "i1", "generation": "1", "company": "a\x00b"}, "cannot be shown"),
        ("correct", {"interview": "i1", "generation": "x"}, "did not come through"),
        ("correct", {"interview": "i1", "generation": "1", "format": "circus"}, "did not come through"),
        (
            "correct",
            {"interview": "i1", "generation": "1", "day": "2026-03-16", "begins": "10:00", "ends": "09:00"},
            "end would come before",
        ),
        (
            "correct",
            {"interview": "i1", "generation": "1", "day": "2026-03-29", "begins": "02:30", "zone": "Europe/Berlin"},
            "skip this hour",
        ),
        ("pause", {"until": "2026-03-01"}, "still to come"),
        ("pause", {"until": "2099-03-01"}, "still to come"),
        ("pause", {"until": ""}, "not a date"),
        ("settings", {"language": "tlh"}, "did not come through"),
        ("settings", {"level": "loud"}, "did not come through"),
        ("renew", {"link": "page"}, "did not come through"),
        ("delete", {}, "Tick the box"),
        ("add", {}, "nothing in it"),
    ],
)
def test_what_cannot_be_used_is_explained_and_changes_nothing(
    world: World, action: str, fields: dict[str, str], words: str
) -> None:
    before = world.account
    answer = post(world, action, **fields)
    assert answer["statusCode"] == 422
    assert words in answer["body"]
    assert page_of(world) in answer["body"]
    assert world.account == before


def multipart(boundary: str, fields: dict[str, str], name: str, file: bytes) -> bytes:
    parts = [
        f'--{boundary}\r\nContent-Disposition: form-data; name="{key}"\r\n\r\n{value}\r\n'
        for key, value in fields.items()
    ]
    head = f'--{boundary}\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\n'
    kind = "Content-Type: message/rfc822\r\n\r\n"
    return "".join(parts).encode() + (head + kind).encode() + file + f"\r\n--{boundary}--\r\n".encode()


def drop(world: World, name: str, file: bytes) -> dict[str, Any]:
    fields = {"key": form_keys(world.app.secret, world.account.person)["add"], "text": ""}
    body = multipart("----b", fields, name, file)
    path = f"{page_of(world)}/do/add"
    return ask(world, path, "POST", body, content_type="multipart/form-data; boundary=----b")


CALENDAR = (
    b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Example//EN\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:d1@example.org\r\n"
    b"DTSTAMP:20260301T090000Z\r\nDTSTART:20260325T130000Z\r\nDTEND:20260325T140000Z\r\n"
    b"SUMMARY:Interview with Quiet Lake\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
)
MAIL = (
    b"From: Rita <rita@lake.example>\r\nTo: sam@example.com\r\nSubject: Interview\r\nMIME-Version: 1.0\r\n"
    b"Message-ID: <x1@lake.example>\r\nDate: Sun, 08 Mar 2026 10:00:00 +0000\r\n"
    b"Content-Type: text/calendar; method=REQUEST\r\n\r\n" + CALENDAR
)


@pytest.mark.parametrize(("name", "file"), [("invite.ics", CALENDAR), ("mail.eml", MAIL), ("noname", CALENDAR)])
def test_a_dropped_file_is_read_once_however_often_it_is_dropped(world: World, name: str, file: bytes) -> None:
    assert "Read." in told(world, drop(world, name, file))
    assert len(world.account.interviews) == 2
    assert world.kinds == ["interview-received"]

    once = world.account
    assert "already" in told(world, drop(world, name, file))
    assert world.account == once
    assert world.kinds == ["interview-received"]


def test_a_file_that_is_too_large_is_refused(world: World) -> None:
    answer = drop(world, "big.eml", b"x" * (4 * 1024 * 1024 + 1))
    assert answer["statusCode"] == 422
    assert "too large" in answer["body"]


def test_deleting_twice_finds_nobody(world: World) -> None:
    path = f"{page_of(world)}/do/delete"
    body = urlencode({"key": form_keys(world.app.secret, PERSON)["delete"], "sure": "yes"}).encode()
    first = ask(world, path, "POST", body, content_type=FORM)
    second = ask(world, path, "POST", body, content_type=FORM)
    assert (first["statusCode"], second["statusCode"]) == (200, 404)
    assert "Everything is deleted" in first["body"]
    assert world.store.list_person_ids() == ()


def account_of(world: World) -> Account | None:
    return world.store.find_account(PERSON.person_id)


def test_whatever_is_asked_nothing_stumbles_and_nothing_comes_back_unescaped(world: World) -> None:
    chance = random.Random(7)  # noqa: S311  the same odd requests every time
    page = page_of(world)
    odd = [
        "<script>alert(1)</script>",
        "\u202e",
        "%00",
        "../..",
        "'\"><img src=x>",
        "{{7*7}}",
        "\r\nX: y",
        "é" * 50,
        "A" * 43,
    ]
    rules = ["/", "/me/{}", "/feed/{}.ics", "/unsubscribe/{}", "/static/{}", "/{}"]
    views = ["/interview/{}", "/mail/{}/{}", "/mail/i1/{}/html", "/do/{}", "/do/settings", "/do/add", "/do/correct"]
    for _ in range(600):
        one, two = chance.choice(odd), chance.choice(odd)
        path = chance.choice([*rules, *(page + each for each in views)]).format(one, two)
        method = chance.choice(["GET", "HEAD", "POST", "PUT", "DELETE", "PATCH"])
        body = chance.choice(
            [
                b"",
                b"\xff" * 300,
                urlencode({one: two}).encode(),
                json.dumps({one: two}).encode(),
                b"=&" * 500,
                b"--b\r\n" * 99,
            ]
        )
        kind = chance.choice(
            [FORM, "multipart/form-data; boundary=b", "multipart/form-data", "application/json", "", one]
        )
        answer = ask(world, path, method, body, query=f"told={two}", content_type=kind, if_none_match=one)
        assert answer["statusCode"] in {200, 303, 304, 403, 404, 405, 422}, (method, path, answer["statusCode"])
        text = str(answer.get("body") or "")
        assert "<script>alert" not in text
        assert "<img src=x>" not in text
        assert not any("\n" in str(value) for value in answer["headers"].values())
    assert account_of(world) == Account(person=world.account.person, interviews=(interview(),))


def test_tokens_cannot_be_guessed_from_one_another(world: World) -> None:
    token = render_token(world.app.secret, PAGE, PERSON)
    alphabet = string.ascii_letters + string.digits
    for at in range(0, 43, 3):
        other = next(each for each in alphabet if each != token[at])
        changed = token[:at] + other + token[at + 1 :]
        assert ask(world, f"/me/{changed}")["statusCode"] == 404
