"""The feed and the page over real HTTP: each request becomes the event that an HTTP API sends to the function.

The same ``functions/web.py`` answers it, so that what is seen here is what is served on AWS.
"""

import base64
import importlib.util
from collections.abc import Callable
from datetime import datetime
from functools import cache
from itertools import count
from pathlib import Path
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

import prepmail
from prepmail.app import App

MOST_BODY_BYTES = 10 * 1024 * 1024

_NUMBERS = count(1)

Handle = Callable[[dict[str, Any], App], dict[str, Any]]


@cache
def load_handle() -> Handle:
    """Return ``handle`` of ``functions/web.py``, which lies beside the package and belongs to none."""
    path = Path(prepmail.__file__).resolve().parent.parent / "web.py"
    spec = importlib.util.spec_from_file_location("prepmail_web_function", path)
    if spec is None or spec.loader is None:
        raise FileNotFoundError(path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    handle: Handle = module.handle
    return handle


def web_route(app: App) -> Route:
    """Return the route that passes every path to the function."""

    def call(event: dict[str, Any]) -> dict[str, Any]:
        return load_handle()(event, app)

    async def answer(request: Request) -> Response:
        body = await read_body(request)
        if body is None:
            return PlainTextResponse("Too large.", status_code=413)
        event = render_event(request, body, now=app.clock())
        return parse_response(await run_in_threadpool(call, event))

    return Route("/{path:path}", answer, methods=["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"])


async def read_body(request: Request, most: int = MOST_BODY_BYTES) -> bytes | None:
    """Return the body, or None when it is larger than allowed: by default than an HTTP API takes."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > most:
            return None
    return bytes(body)


def render_event(request: Request, body: bytes, *, now: datetime) -> dict[str, Any]:
    """Return the request as an HTTP API event, payload format 2.0."""
    headers: dict[str, str] = {}
    for name, value in request.headers.items():
        headers[name] = f"{headers[name]},{value}" if name in headers else value
    cookies = [each.strip() for each in headers.pop("cookie", "").split(";") if each.strip()]
    query_string = request.scope["query_string"].decode("latin-1")
    query: dict[str, str] = {}
    for name, value in request.query_params.multi_items() if query_string else ():
        query[name] = f"{query[name]},{value}" if name in query else value
    path = request.scope["path"]
    event: dict[str, Any] = {
        "version": "2.0",
        "routeKey": "$default",
        "rawPath": path,
        "rawQueryString": query_string,
        "headers": headers,
        "requestContext": {
            "accountId": "000000000000",
            "apiId": "local",
            "domainName": headers.get("host", ""),
            "domainPrefix": "local",
            "http": {
                "method": request.method,
                "path": path,
                "protocol": f"HTTP/{request.scope.get('http_version', '1.1')}",
                "sourceIp": request.client.host if request.client else "127.0.0.1",
                "userAgent": headers.get("user-agent", ""),
            },
            "requestId": f"{next(_NUMBERS)}",
            "routeKey": "$default",
            "stage": "$default",
            "time": now.strftime("%d/%b/%Y:%H:%M:%S +0000"),
            "timeEpoch": int(now.timestamp() * 1000),
        },
        "isBase64Encoded": bool(body),
    }
    if cookies:
        event["cookies"] = cookies
    if query:
        event["queryStringParameters"] = query
    if body:
        event["body"] = base64.b64encode(body).decode()
    return event


def parse_response(answer: dict[str, Any]) -> Response:
    """Return what the function answered as an HTTP response."""
    body = answer["body"]
    content = base64.b64decode(body) if answer["isBase64Encoded"] else body.encode()
    return Response(content, status_code=answer["statusCode"], headers=answer["headers"])
