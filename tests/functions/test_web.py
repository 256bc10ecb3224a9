"""Feed, page and unsubscribe link over HTTP, as an HTTP API hands them over."""

import base64
import gzip
import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any

import pytest

import web
from prepmail.domain.person import MailState, Person
from prepmail.ports import Commit
from prepmail.writing.assets import STYLE, asset_path
from prepmail.writing.small_pages import web_templates
from prepmail.writing.tokens import FEED, PAGE, STOP, render_token
from tests.usecases.world import World, make_world
from tests.writing.feed_world import PERSON, START, interview

EVENTS = Path(__file__).parents[2] / "events"
DEAD = "A" * 43
STYLE_PATH = asset_path(STYLE, web_templates(Path(__file__).parents[2] / "templates"))


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = make_world(tmp_path)
    keep(made)
    yield made
    made.store.close()
    made.timers.close()
    made.outbox.close()


def keep(world: World, **changes: Any) -> Person:
    person = world.store.find_person(PERSON.person_id) or replace(PERSON, revision=0)
    return world.store.commit(
        Commit(
            person=replace(person, feed_revision=person.feed_revision + 1),
            interviews=(interview(**changes),),
        )
    )


@dataclass(frozen=True)
class Context:
    """What a function may ask of the context that Lambda gives it."""

    aws_request_id: str = "r1"
    function_name: str = "web"
    memory_limit_in_mb: int = 1024
    invoked_function_arn: str = "arn:aws:lambda:eu-central-1:000000000000:function:web"


def token(world: World, purpose: str) -> str:
    return render_token(world.app.secret, purpose, PERSON)


def event(case: str, path: str | None = None, method: str | None = None, **headers: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((EVENTS / f"web.{case}.json").read_text())
    http = found["requestContext"]["http"]
    found["rawPath"] = http["path"] = path or found["rawPath"]
    http["method"] = method or http["method"]
    found["headers"].pop("accept-encoding", None)
    found["headers"].update({name.replace("_", "-"): value for name, value in headers.items()})
    return found


def ask(world: World, case: str, path: str | None = None, method: str | None = None, **headers: str) -> dict[str, Any]:
    answer = web.handle(event(case, path, method, **headers), world.app)
    json.dumps(answer)
    return answer


def content(answer: dict[str, Any]) -> bytes:
    body: str = answer["body"] or ""
    return base64.b64decode(body) if answer["isBase64Encoded"] else body.encode()


def feed_path(world: World) -> str:
    return f"/feed/{token(world, FEED)}.ics"


def state(world: World) -> MailState:
    person = world.store.find_person(PERSON.person_id)
    assert person is not None
    return person.mail_state


def test_the_feed_comes_with_the_headers_a_calendar_program_needs(world: World) -> None:
    answer = ask(world, "feed", feed_path(world))

    assert answer["statusCode"] == 200
    assert content(answer).startswith(b"BEGIN:VCALENDAR\r\n")
    headers = answer["headers"]
    assert headers["Content-Type"] == "text/calendar; charset=utf-8"
    assert headers["Cache-Control"] == "private, max-age=900"
    assert headers["Vary"] == "Accept-Encoding"
    assert headers["X-Robots-Tag"] == "noindex"
    assert headers["Referrer-Policy"] == "no-referrer"
    assert headers["Content-Disposition"].startswith("inline")
    assert parsedate_to_datetime(headers["Last-Modified"]) == interview().changed_at


@pytest.mark.parametrize("wrap", ["{}", 'W/"x", {}', "*"])
def test_what_is_known_already_is_not_sent_again(world: World, wrap: str) -> None:
    first = ask(world, "feed", feed_path(world))
    again = ask(world, "feed", feed_path(world), if_none_match=wrap.format(first["headers"]["ETag"]))

    assert again["statusCode"] == 304
    assert content(again) == b""
    assert again["headers"]["ETag"] == first["headers"]["ETag"]
    assert again["headers"]["Vary"] == "Accept-Encoding"
    assert again["headers"]["Cache-Control"] == "private, max-age=900"


def test_a_changed_feed_is_sent_whatever_the_program_holds(world: World) -> None:
    first = ask(world, "feed", feed_path(world))
    keep(world, start=START + timedelta(days=1), generation=2)

    again = ask(world, "feed", feed_path(world), if_none_match=first["headers"]["ETag"])

    assert again["statusCode"] == 200
    assert b"SEQUENCE:2" in content(again)


def test_the_feed_is_compressed_for_who_takes_that(world: World) -> None:
    plain = ask(world, "feed", feed_path(world))
    packed = ask(world, "feed", feed_path(world), accept_encoding="br;q=1.0, GZIP;q=0.8")

    assert packed["headers"]["Content-Encoding"] == "gzip"
    assert gzip.decompress(content(packed)) == content(plain)
    assert len(content(packed)) < len(content(plain)) / 2
    assert packed["headers"]["ETag"] == plain["headers"]["ETag"]
    for refused in ("gzip;q=0", "gzip; q=0.000", "identity", "br", ""):
        assert "Content-Encoding" not in ask(world, "feed", feed_path(world), accept_encoding=refused)["headers"]


def test_head_tells_what_get_would_without_the_body(world: World) -> None:
    for coding in ("gzip", "identity"):
        got = ask(world, "feed", feed_path(world), accept_encoding=coding)
        head = ask(world, "feed-head", feed_path(world), accept_encoding=coding)

        assert (head["statusCode"], content(head)) == (200, b"")
        assert head["headers"].pop("Content-Length") == str(len(content(got)))
        assert head["headers"] == got["headers"]


def test_every_address_answers_head(world: World) -> None:
    for path in ("/", STYLE_PATH, f"/me/{token(world, PAGE)}", f"/unsubscribe/{token(world, STOP)}"):
        head = ask(world, "feed-head", path)
        assert (head["statusCode"], content(head)) == (200, b"")


def test_a_dead_and_an_unknown_token_get_the_very_same_answer(world: World) -> None:
    person = world.store.find_person(PERSON.person_id)
    assert person is not None
    old = feed_path(world)
    world.store.commit(
        Commit(
            person=replace(person, token_version=2),
        )
    )

    dead, unknown = ask(world, "feed", old), ask(world, "feed", f"/feed/{DEAD}.ics")

    assert dead["statusCode"] == 404
    assert dead == unknown
    for kind in ("me", "unsubscribe"):
        assert ask(world, "page", f"/{kind}/{DEAD}") == ask(world, "page", f"/{kind}/x")
        assert ask(world, "page", f"/{kind}/{DEAD}")["statusCode"] == 404


@pytest.mark.parametrize(
    "path",
    [
        "/feed/",
        "/feed/TOKEN",
        "/feed/TOKEN.ICS",
        "/feed/TOKEN.ics/",
        "/feed/TOKENxics",
        "/feed/TOKEN/ics",
        "/feed/TOKEN.ics.ics",
        "/feed/TOKEN%2Eics",
        "/feed/..%2Fme%2FTOKEN.ics",
        "/feed/../feed/TOKEN.ics",
        "//feed/TOKEN.ics",
        "/feed/TOKEN%0A.ics",
        "/feed/TOKEN\n.ics",
        "/feed/%00.ics",
        "/feed/ü.ics",
        "/static/../style.css",
        "/static/style.css%2F..",
        "/static/",
        "/me/",
        "/me/TOKEN/edit",
        "/wp-login.php",
        "",
        "/" + "a" * 8_000,
    ],
)
def test_odd_addresses_are_not_found(world: World, path: str) -> None:
    answer = ask(world, "unknown", path.replace("TOKEN", token(world, FEED)) or "x")

    assert answer["statusCode"] == 404
    assert len(content(answer)) < 2_000


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE", "OPTIONS"])
def test_methods_that_do_not_fit_are_refused(world: World, method: str) -> None:
    for path in (feed_path(world), f"/me/{token(world, PAGE)}", "/", STYLE_PATH):
        answer = ask(world, "unknown", path, method)
        assert (answer["statusCode"], answer["headers"]["Allow"]) == (405, "GET, HEAD")

    if method != "POST":
        answer = ask(world, "unknown", f"/unsubscribe/{token(world, STOP)}", method)
        assert (answer["statusCode"], answer["headers"]["Allow"]) == (405, "GET, HEAD, POST")


def test_pages_are_private_and_allow_nothing_from_elsewhere(world: World) -> None:
    answer = ask(world, "page", f"/me/{token(world, PAGE)}")

    assert answer["statusCode"] == 200
    assert "Data Engineer interview at Acme" in content(answer).decode()
    headers = answer["headers"]
    assert headers["Content-Type"] == "text/html; charset=utf-8"
    assert headers["Cache-Control"] == "private, no-store"
    assert headers["Referrer-Policy"] == "no-referrer"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["X-Robots-Tag"] == "noindex"
    policy = headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy


def test_front_page_and_style_are_public(world: World) -> None:
    front, style = ask(world, "page", "/"), ask(world, "page", STYLE_PATH)

    assert "prep@prepmail.localhost" in content(front).decode()
    assert "X-Robots-Tag" not in front["headers"]
    assert style["headers"]["Content-Type"] == "text/css; charset=utf-8"
    assert "prefers-color-scheme: dark" in content(style).decode()


def test_looking_at_the_unsubscribe_link_changes_nothing(world: World) -> None:
    for method in ("GET", "HEAD", "OPTIONS"):
        ask(world, "page", f"/unsubscribe/{token(world, STOP)}", method)

    assert state(world) is MailState.ACTIVE


def test_one_click_stops_mail_without_cookie_or_redirect_and_twice_is_once(world: World) -> None:
    path = f"/unsubscribe/{token(world, STOP)}"
    first = ask(world, "one-click", path)
    revision = world.store.find_person(PERSON.person_id)
    second = ask(world, "one-click", path)

    assert first["statusCode"] == second["statusCode"] == 200
    assert not {"Location", "Set-Cookie"} & set(first["headers"])
    assert not first.get("cookies")
    assert "No more mail comes to you" in content(first).decode()
    assert state(world) is MailState.SUSPENDED
    assert world.store.find_person(PERSON.person_id) == revision


@pytest.mark.parametrize("body", ["", "=", "!!!", "x" * 50_000, "&".join(["mail=resume"] * 50)])
def test_a_click_with_an_odd_body_stops_mail_too(world: World, body: str) -> None:
    for encoded in (True, False):
        click = event("one-click", f"/unsubscribe/{token(world, STOP)}") | {"body": body, "isBase64Encoded": encoded}
        assert web.handle(click, world.app)["statusCode"] == 200

    assert state(world) is MailState.SUSPENDED


def test_the_other_button_lets_mail_flow_again(world: World) -> None:
    path = f"/unsubscribe/{token(world, STOP)}"
    ask(world, "one-click", path)

    click = event("one-click", path) | {"body": "mail=resume", "isBase64Encoded": False}
    answer = web.handle(click, world.app)

    assert "Mail is on again" in content(answer).decode()
    assert state(world) is MailState.ACTIVE


def test_a_dead_unsubscribe_link_stops_nobodys_mail(world: World) -> None:
    for purpose in (FEED, PAGE):
        assert ask(world, "one-click", f"/unsubscribe/{token(world, purpose)}")["statusCode"] == 404

    assert state(world) is MailState.ACTIVE


def test_a_fault_gives_a_calm_page_and_a_log_without_words_or_addresses(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    def fail() -> Any:
        raise RuntimeError("sam@example.com")

    path = feed_path(world)
    answer = web.handle(event("feed", path), replace(world.app, clock=fail))

    assert answer["statusCode"] == 500
    assert "nothing of yours is lost" in content(answer).decode()
    written = repr([vars(each) for each in caplog.records])
    assert "RuntimeError" in written
    assert "sam@example.com" not in written
    assert path not in written


def test_the_function_counts_kinds_and_outcomes_and_never_an_address(
    world: World, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(web, "_app", lambda: world.app)
    context: Any = Context()
    for path in (feed_path(world), f"/me/{DEAD}", "/", "/wp-login.php"):
        web.handler(event("feed", path), context)

    written = capsys.readouterr().out
    for name in ("feed-200", "me-404", "landing-200", "other-404"):
        assert f'"{name}"' in written
    for private in (token(world, FEED), DEAD, "wp-login", "sam@example.com"):
        assert private not in written
