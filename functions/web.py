"""Somebody asks over HTTP: the calendar feed, the person's page, the unsubscribe link (HTTP API, payload 2.0)."""

import base64
import binascii
import gzip
import os
import re
from collections.abc import Callable
from email.utils import format_datetime
from functools import cache, lru_cache, partial
from http import HTTPStatus
from threading import Lock
from typing import Any
from urllib.parse import parse_qs

from aws_lambda_powertools import Logger, Metrics
from aws_lambda_powertools.event_handler import APIGatewayHttpResolver, Response
from aws_lambda_powertools.metrics import MetricUnit
from aws_lambda_powertools.utilities.typing import LambdaContext

from prepmail.app import App
from prepmail.domain.person import MailState
from prepmail.faults import render_fault
from prepmail.usecases.publish_feed import publish_feed
from prepmail.usecases.show_page import show_page
from prepmail.usecases.suspend_mail import find_mail_state, set_mail_state
from prepmail.writing.page import render_landing, render_notice, render_unsubscribe, web_templates

logger = Logger(service="web")
metrics = Metrics(namespace="Prepmail", service="web")

_METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")
_LOOK = ("GET", "HEAD")
_ROUTES = frozenset({"feed", "me", "unsubscribe", "static", ""})
_FORM_LIMIT = 10_000
_WEIGHT_ZERO = re.compile(r"\s*q\s*=\s*0(\.0*)?\s*")
# Powertools keeps the current event on a class: two threads at once would answer one with the other's page.
_one_at_a_time = Lock()

_HTML = "text/html; charset=utf-8"
_PRIVATE = {
    "Cache-Control": "private, no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex",
}
_POLICY = (
    "default-src 'none'; style-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)


@cache
def _app() -> App:
    from prepmail.bootstrap import bootstrap  # noqa: PLC0415  one machine serves ``handle`` without boto3

    return bootstrap(os.environ)


@logger.inject_lambda_context
@metrics.log_metrics
def handler(event: dict[str, Any], context: LambdaContext) -> dict[str, Any]:
    """Wire the application and answer one request. Only the kind of address is counted, never the address."""
    answer = handle(event, _app(), context)
    kind = event.get("rawPath", "/").split("/")[1:2]
    name = kind[0] if kind and kind[0] in _ROUTES else "other"
    metrics.add_metric(name=f"{name or 'landing'}-{answer['statusCode']}", unit=MetricUnit.Count, value=1)
    return answer


def handle(event: dict[str, Any], app: App, context: LambdaContext | None = None) -> dict[str, Any]:
    """Answer one request as a payload-2.0 response; never raises for what a request holds."""
    with _one_at_a_time:
        return _resolver(app).resolve(event, context)  # type: ignore[arg-type]  # unused by our routes


@lru_cache(maxsize=8)
def _resolver(app: App) -> APIGatewayHttpResolver:
    resolver = APIGatewayHttpResolver()
    _route(resolver, "/", _LOOK, partial(_landing, app))
    _route(resolver, "/static/style.css", _LOOK, partial(_style, app))
    _route(resolver, "/feed/<name>", _LOOK, partial(_feed, resolver, app))
    _route(resolver, "/me/<token>", _LOOK, partial(_page, app))
    _route(resolver, "/unsubscribe/<token>", (*_LOOK, "POST"), partial(_unsubscribe, resolver, app))

    resolver.not_found(lambda _: _notice(app, HTTPStatus.NOT_FOUND, "not-found"))
    resolver.exception_handler(Exception)(partial(_fault, app))
    return resolver


def _route(
    resolver: APIGatewayHttpResolver, rule: str, methods: tuple[str, ...], answer: Callable[..., Response[Any]]
) -> None:
    """Register a rule for its methods; HEAD answers as GET without a body, every other method is refused with 405."""

    def act(**parameters: str) -> Response[Any]:
        response = answer(**parameters)
        if resolver.current_event.http_method == "HEAD" and response.body:
            body = response.body
            response.headers["Content-Length"] = str(len(body.encode() if isinstance(body, str) else body))
            response.body = ""
        return response

    def refuse(**_: str) -> Response[str]:
        refusal = _plain(HTTPStatus.METHOD_NOT_ALLOWED, "This address cannot be used that way.\n")
        refusal.headers["Allow"] = ", ".join(methods)
        return refusal

    resolver.route(rule, method=list(methods))(act)
    resolver.route(rule, method=[each for each in _METHODS if each not in methods])(refuse)


def _feed(resolver: APIGatewayHttpResolver, app: App, name: str) -> Response[Any]:
    headers = {key.lower(): value for key, value in resolver.current_event.headers.items()}
    token, dot, suffix = name.partition(".")
    asked = (
        publish_feed(app, token, if_none_match=headers.get("if-none-match")) if (dot, suffix) == (".", "ics") else None
    )
    if asked is None:
        return _plain(HTTPStatus.NOT_FOUND, "There is no such calendar.\n")
    told = {**_PRIVATE, "Cache-Control": "private, max-age=900", "ETag": asked.etag, "Vary": "Accept-Encoding"}
    if asked.body is None:
        return Response(HTTPStatus.NOT_MODIFIED, headers=told)
    told["Content-Disposition"] = 'inline; filename="interviews.ics"'
    if asked.last_modified:
        told["Last-Modified"] = format_datetime(asked.last_modified, usegmt=True)
    body: bytes | str = asked.body.decode()
    if _accepts_gzip(headers.get("accept-encoding", "")):
        told["Content-Encoding"] = "gzip"
        body = gzip.compress(asked.body, mtime=0)
    return Response(HTTPStatus.OK, content_type=asked.content_type, body=body, headers=told)


def _accepts_gzip(header: str) -> bool:
    """Tell whether gzip is among the encodings and not at weight 0 (RFC 9110, 12.5.3)."""
    for each in header[:1_000].lower().split(","):
        coding, _, weight = each.partition(";")
        if coding.strip() in {"gzip", "x-gzip"}:
            return not _WEIGHT_ZERO.fullmatch(weight)
    return False


def _page(app: App, token: str) -> Response[str]:
    body = show_page(app, token)
    return _notice(app, HTTPStatus.NOT_FOUND, "not-found") if body is None else _html(HTTPStatus.OK, body)


def _unsubscribe(resolver: APIGatewayHttpResolver, app: App, token: str) -> Response[str]:
    """Show the page; at a POST suspend mail (RFC 8058), or resume it when the page's other button was pressed."""
    posted = resolver.current_event.http_method == "POST"
    if posted:
        resume = _form(resolver).get("mail") == ["resume"]
        state = set_mail_state(app, token, MailState.ACTIVE if resume else MailState.SUSPENDED)
    else:
        state = find_mail_state(app, token)
    if state is None:
        return _notice(app, HTTPStatus.NOT_FOUND, "not-found")
    body = render_unsubscribe(state, templates=web_templates(app.settings.templates), done=posted)
    return _html(HTTPStatus.OK, body)


def _form(resolver: APIGatewayHttpResolver) -> dict[str, list[str]]:
    """Return the fields of a form as far as it is one; a provider's one-click body may be of any kind."""
    event = resolver.current_event.raw_event
    body = event.get("body") or ""
    if len(body) > _FORM_LIMIT:
        return {}
    if event.get("isBase64Encoded"):
        try:
            body = base64.b64decode(body, validate=True).decode("utf-8", "replace")
        except (binascii.Error, ValueError):
            return {}
    try:
        return parse_qs(body, max_num_fields=20)
    except ValueError:
        return {}


def _landing(app: App) -> Response[str]:
    address = f"prep@{app.settings.inbound_domain}"
    response = _html(HTTPStatus.OK, render_landing(templates=web_templates(app.settings.templates), address=address))
    response.headers["Cache-Control"] = "public, max-age=3600"
    response.headers.pop("X-Robots-Tag")
    return response


def _style(app: App) -> Response[str]:
    body = web_templates(app.settings.templates).render("web/style.css")
    headers = {"Cache-Control": "public, max-age=3600", "X-Content-Type-Options": "nosniff"}
    return Response(HTTPStatus.OK, content_type="text/css; charset=utf-8", body=body, headers=headers)


def _fault(app: App, error: Exception) -> Response[str]:
    logger.error("not answered", fault=render_fault(error))
    return _notice(app, HTTPStatus.INTERNAL_SERVER_ERROR, "fault")


def _notice(app: App, status: HTTPStatus, name: str) -> Response[str]:
    return _html(status, render_notice(name, templates=web_templates(app.settings.templates)))


def _html(status: HTTPStatus, body: str) -> Response[str]:
    headers = {**_PRIVATE, "Content-Security-Policy": _POLICY}
    return Response(status, content_type=_HTML, body=body, headers=headers)


def _plain(status: HTTPStatus, body: str) -> Response[str]:
    return Response(status, content_type="text/plain; charset=utf-8", body=body, headers=dict(_PRIVATE))
