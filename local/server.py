"""What listens on one machine: mail in by SMTP, feed, page and outbox by HTTP, both on the loopback address only."""

import asyncio
import hmac
import json
import re
import signal
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from types import MappingProxyType
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from local.host import Host
from local.outbox_pages import outbox_routes
from local.smtp import serve_smtp
from local.web import web_route

LOOPBACK = "127.0.0.1"
_OUR_NAMES = frozenset({"127.0.0.1", "localhost", "[::1]"})
_PORT = re.compile(r":[0-9]{1,5}\Z")
_MOST_CONTROL_BYTES = 4096
_MOST_WAITING = 128
_DENIED = MappingProxyType({401: "This needs the control token.", 421: "This server answers to 127.0.0.1 only."})


def bind(port: int) -> socket.socket:
    """Return a socket bound to a port of the loopback address (0: any free one). Raise ``OSError`` when it is taken."""
    # The protocol is named, or asyncio leaves Nagle on: then every answer waits 40 ms for an acknowledgement.
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((LOOPBACK, port))
        listener.listen(_MOST_WAITING)
    except OSError:
        listener.close()
        raise
    return listener


class OnlyOurNames:
    """Answer only requests for this machine's own names, so that a foreign page cannot rebind its name to us."""

    def __init__(self, app: ASGIApp) -> None:
        """Guard ``app``."""
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, or refuse it."""
        if scope["type"] == "http" and _name(scope) not in _OUR_NAMES:
            await PlainTextResponse(_DENIED[421], status_code=421)(scope, receive, send)
        else:
            await self._app(scope, receive, send)


def _name(scope: Scope) -> str:
    return _PORT.sub("", Headers(scope=scope).get("host", "")).lower()


def make_site(host: Host, *, control: str, zone: str) -> ASGIApp:
    """Return everything that is served by HTTP; ``control`` is the token that may move the clock."""
    routes = [*outbox_routes(host, zone, control), _clock_route(host, control), web_route(host.app)]
    return OnlyOurNames(Starlette(routes=routes))


def _clock_route(host: Host, control: str) -> Route:
    async def move(request: Request) -> JSONResponse | PlainTextResponse:
        token = request.headers.get("authorization", "").removeprefix("Bearer ")
        if not hmac.compare_digest(token.encode(), control.encode()):
            return PlainTextResponse(_DENIED[401], status_code=401)
        try:
            to = _parse_order(await _read_small(request))
            sent = await run_in_threadpool(_move, host, to)
        except ValueError as error:
            return JSONResponse({"error": str(error)}, status_code=400)
        return JSONResponse({"now": host.clock().isoformat(), "sent": sent})

    return Route("/clock", move, methods=["POST"])


async def _read_small(request: Request) -> bytes:
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > _MOST_CONTROL_BYTES:
            raise ValueError("the order is too long")
    return bytes(body)


def _parse_order(body: bytes) -> datetime | None:
    """Return the instant to move to, None to show the machine's own time again."""
    order = json.loads(body)
    if not isinstance(order, dict) or "to" not in order:
        raise ValueError('expected {"to": instant or null}')
    if order["to"] is None:
        return None
    to = datetime.fromisoformat(str(order["to"]))
    if to.tzinfo is None:
        raise ValueError("the instant needs an offset")
    return to


def _move(host: Host, to: datetime | None) -> list[dict[str, Any]]:
    sent = host.reset_clock() if to is None else host.move_clock(to)
    return [{"sent_at": each.sent_at.isoformat(), "kind": each.kind, "subject": each.subject} for each in sent]


class _Server(uvicorn.Server):
    """Leave the signals to ``serve``, which stops both servers at the first one."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


async def serve(host: Host, site: ASGIApp, *, smtp: socket.socket, http: socket.socket) -> None:
    """Answer on both sockets until SIGINT or SIGTERM, then stop at once."""
    config = uvicorn.Config(
        site, log_level="warning", access_log=False, server_header=False, lifespan="off", timeout_graceful_shutdown=1
    )
    server = _Server(config)
    loop = asyncio.get_running_loop()

    def stop() -> None:
        host.interrupt()
        server.should_exit = True
        server.force_exit = True

    for each in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(each, stop)
    mail = await serve_smtp(smtp, host.accept)
    try:
        await server.serve(sockets=[http])
    finally:
        mail.close()
        for each in (signal.SIGINT, signal.SIGTERM):
            loop.remove_signal_handler(each)
