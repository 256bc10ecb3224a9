"""Answer whatever is asked over HTTP. A calendar program's poll needs nothing of the page, so that is loaded later."""

import gzip
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from email.utils import format_datetime
from functools import partial
from http import HTTPStatus

from prepmail.app import App
from prepmail.http import LOOK, PRIVATE, Answer, Request, answer_plain
from prepmail.usecases.publish_feed import Feed, publish_feed
from prepmail.writing.feed_state import Detail

_CALENDAR = "text/calendar; charset=utf-8"
_NAMES = {Detail.FULL: "interviews", Detail.WORK_SAFE: "calendar"}
_WEIGHT_ZERO = re.compile(r"\s*q\s*=\s*0(\.0*)?\s*")
_LONGEST_CODINGS = 1_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """What answers an address, and by which methods it may be used."""

    methods: tuple[str, ...]
    answer: Callable[[App, Request], Answer]


def answer_request(app: App, request: Request) -> Answer:
    """Answer one request; HEAD as GET without the body, a method that does not fit with 405 (RFC 9110, 9.3.2, 15.5.6).

    Whatever is wrong with a request is an answer. What escapes is a fault of ours.
    """
    route = _find_route(request.path)
    if request.method not in route.methods:
        allowed = ", ".join(route.methods)
        return answer_plain(HTTPStatus.METHOD_NOT_ALLOWED, "This address cannot be used that way.\n", Allow=allowed)
    answer = route.answer(app, request)
    return _without_body(answer) if request.method == "HEAD" and answer.body else answer


def _find_route(path: str) -> Route:
    match path.split("/"):
        case ["", "feed", name]:
            return Route(methods=LOOK, answer=partial(_answer_feed, name=name))
        case parts:
            from prepmail.usecases.answer_page import find_page  # noqa: PLC0415  a poll does without the templates

            methods, answer = find_page(parts)
            return Route(methods=methods, answer=answer)


def _answer_feed(app: App, request: Request, name: str) -> Answer:
    token, dot, suffix = name.partition(".")
    feed = None
    if (dot, suffix) == (".", "ics"):
        feed = publish_feed(app, token, if_none_match=request.headers.get("if-none-match"))
    if feed is None:
        return answer_plain(HTTPStatus.NOT_FOUND, "There is no such calendar.\n")
    headers = {**PRIVATE, "Cache-Control": "private, max-age=900", "ETag": feed.etag, "Vary": "Accept-Encoding"}
    if feed.packed is None:
        return Answer(status=HTTPStatus.NOT_MODIFIED, headers=headers)
    return _answer_calendar(
        feed, feed.packed, headers, packed=_accepts_gzip(request.headers.get("accept-encoding", ""))
    )


def _answer_calendar(feed: Feed, content: bytes, headers: dict[str, str], *, packed: bool) -> Answer:
    headers["Content-Type"] = _CALENDAR
    headers["Content-Disposition"] = f'inline; filename="{_NAMES[feed.detail]}.ics"'
    if feed.last_modified:
        headers["Last-Modified"] = format_datetime(feed.last_modified, usegmt=True)
    if packed:
        headers["Content-Encoding"] = "gzip"
    return Answer(status=HTTPStatus.OK, headers=headers, body=content if packed else gzip.decompress(content).decode())


def _accepts_gzip(header: str) -> bool:
    """Tell whether gzip is among the encodings and not at weight 0 (RFC 9110, 12.5.3)."""
    for each in header[:_LONGEST_CODINGS].lower().split(","):
        coding, _, weight = each.partition(";")
        if coding.strip() in {"gzip", "x-gzip"}:
            return not _WEIGHT_ZERO.fullmatch(weight)
    return False


def _without_body(answer: Answer) -> Answer:
    body = answer.body.encode() if isinstance(answer.body, str) else answer.body
    return replace(answer, headers={**answer.headers, "Content-Length": str(len(body))}, body="")
