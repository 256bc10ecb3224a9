"""The feed and the page over real HTTP: each request becomes the event that an HTTP API sends to the function.

The same ``functions/web.py`` answers it, so that what is seen here is what is served on AWS.
"""

import base64
import importlib.util
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

import prepmail
from prepmail.app import App

MOST_BODY_BYTES = 10 * 1024 * 1024

Handle = Callable[[dict[str, Any], App, object], dict[str, Any]]


@dataclass(frozen=True, slots=True, kw_only=True)
class LocalContext:
    """What a function may ask of the context that Lambda gives it."""

    aws_request_id: str
    function_name: str = "web"
    function_version: str = "$LATEST"
    invoked_function_arn: str = "arn:aws:lambda:local:000000000000:function:web"
    memory_limit_in_mb: int = 1024

    def get_remaining_time_in_millis(self) -> int:
        """Return how long the call may still take."""
        return 30_000


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
        return load_handle()(event, app, LocalContext(aws_request_id=event["requestContext"]["requestId"]))

    async def answer(request: Request) -> Response:
        body = await _read_body(request)
        if body is None:
            return PlainTextResponse("Too large.", status_code=413)
        event = render_event(request, body, now=app.clock())
        return parse_response(await run_in_threadpool(call, event))

    return Route("/{path:path}", answer, methods=["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"])


async def _read_body(request: Request) -> bytes | None:
    """Return the body, or None when it is larger than an HTTP API takes."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > MOST_BODY_BYTES:
            return None
    return bytes(body)


def render_event(request: Request, body: bytes, *, now: datetime) -> dict[str, Any]:
    """Return the request as an HTTP API event, payload format 2.0."""
    headers: dict[str, str] = {}
    for name, value in request.headers.items():
        headers[name] = f"{headers[name]},{value}" if name in headers else value
    cookies = [each.strip() for each in headers.pop("cookie", "").split(";") if each.strip()]
    query: dict[str, str] = {}
    for name, value in request.query_params.multi_items():
        query[name] = f"{query[name]},{value}" if name in query else value
    event: dict[str, Any] = {
        "version": "2.0",
        "routeKey": "$default",
        "rawPath": request.url.path,
        "rawQueryString": request.url.query,
        "headers": headers,
        "requestContext": {
            "accountId": "000000000000",
            "apiId": "local",
            "domainName": request.url.netloc,
            "domainPrefix": "local",
            "http": {
                "method": request.method,
                "path": request.url.path,
                "protocol": f"HTTP/{request.scope.get('http_version', '1.1')}",
                "sourceIp": request.client.host if request.client else "127.0.0.1",
                "userAgent": headers.get("user-agent", ""),
            },
            "requestId": uuid.uuid4().hex,
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
    body = answer.get("body") or ""
    content = base64.b64decode(body) if answer.get("isBase64Encoded") else body.encode()
    response = Response(content, status_code=int(answer["statusCode"]))
    for name, value in (answer.get("headers") or {}).items():
        response.headers[name] = str(value)
    for name, values in (answer.get("multiValueHeaders") or {}).items():
        for value in values:
            response.headers.append(name, str(value))
    for cookie in answer.get("cookies") or ():
        response.headers.append("set-cookie", cookie)
    return response
