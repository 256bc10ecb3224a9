"""The outbox in a browser: the list, one mail as text, as it looks, as source, and its attachments."""

import email
import email.policy
from dataclasses import dataclass
from email.message import EmailMessage
from zoneinfo import ZoneInfo

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, Response
from starlette.routing import Route

from local.host import Host
from local.outbox import SentMail
from prepmail.domain.zones import find_zone
from prepmail.writing.templating import Templates

# Our own pages: no scripts, nothing from elsewhere. A mail is shown in a frame that may do even less.
_PAGE_POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'none'"
)
_MAIL_POLICY = (
    "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; "
    "img-src data:; form-action 'none'; frame-ancestors 'self'"
)
_COMMON = {"X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer", "Cache-Control": "no-store"}
_SHOWN_HEADERS = ("From", "To", "Date", "Subject", "Reply-To", "In-Reply-To", "Message-ID", "Auto-Submitted")


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """One attached file; ``index`` is its place among the attachments."""

    index: int
    name: str
    size: int


def outbox_routes(host: Host, zone: str) -> list[Route]:
    """Return the pages below ``/outbox``; times are shown in ``zone``."""
    return OutboxPages(host, find_zone(zone) or ZoneInfo("UTC")).routes()


class OutboxPages:
    """Show what was sent by one host."""

    def __init__(self, host: Host, zone: ZoneInfo) -> None:
        """Use the host's templates folder."""
        self._host = host
        self._zone = zone
        self._templates = Templates(host.app.settings.templates)

    def routes(self) -> list[Route]:
        """Return the routes; a GET changes nothing, and there is nothing but GET."""
        return [
            Route("/outbox", self._list),
            Route("/outbox/{number:int}", self._mail),
            Route("/outbox/{number:int}/html", self._html),
            Route("/outbox/{number:int}/text", self._text),
            Route("/outbox/{number:int}/source", self._source),
            Route("/outbox/{number:int}/attachment/{index:int}", self._attachment),
        ]

    def _list(self, _request: Request) -> Response:
        mails = tuple(reversed(self._host.outbox.list_sent()))
        return self._page(
            "local/outbox.html",
            mails=mails,
            now=self._host.clock(),
            ahead=self._host.clock.offset.total_seconds() > 1,
            zone=self._zone,
            dead_mails=self._host.inbox.list_dead(),
            dead_timers=self._host.timers.list_dead(),
        )

    def _mail(self, request: Request) -> Response:
        sent, message = self._find(request)
        headers = [(name, str(message[name])) for name in _SHOWN_HEADERS if message[name]]
        return self._page(
            "local/mail.html",
            mail=sent,
            zone=self._zone,
            headers=headers,
            text=_body(message, "plain"),
            has_html=message.get_body(("html",)) is not None,
            attachments=_attachments(message),
            last=self._host.outbox.last_number(),
        )

    def _html(self, request: Request) -> Response:
        _, message = self._find(request)
        html = _body(message, "html")
        return HTMLResponse(
            f'<!doctype html><base target="_blank">{html}', headers={**_COMMON, "Content-Security-Policy": _MAIL_POLICY}
        )

    def _text(self, request: Request) -> Response:
        _, message = self._find(request)
        return PlainTextResponse(_body(message, "plain"), headers=_COMMON)

    def _source(self, request: Request) -> Response:
        sent, _ = self._find(request)
        return Response(sent.file.read_bytes(), media_type="text/plain", headers=_COMMON)

    def _attachment(self, request: Request) -> Response:
        _, message = self._find(request)
        parts = list(message.iter_attachments())
        index = request.path_params["index"]
        if index >= len(parts):
            raise HTTPException(404)
        part = parts[index]
        extension = "ics" if part.get_content_type() == "text/calendar" else "eml" if _is_mail(part) else "bin"
        disposition = f'attachment; filename="attachment-{index + 1}.{extension}"'
        return Response(
            _content(part),
            media_type="application/octet-stream",
            headers={**_COMMON, "Content-Disposition": disposition},
        )

    def _find(self, request: Request) -> tuple[SentMail, EmailMessage]:
        sent = self._host.outbox.find_sent(request.path_params["number"])
        if sent is None or not sent.file.is_file():
            raise HTTPException(404)
        return sent, email.message_from_bytes(sent.file.read_bytes(), policy=email.policy.default)

    def _page(self, name: str, **values: object) -> Response:
        page = self._templates.render(name, **values)
        return HTMLResponse(page, headers={**_COMMON, "Content-Security-Policy": _PAGE_POLICY})


def _body(message: EmailMessage, kind: str) -> str:
    part = message.get_body((kind,))
    return str(part.get_content()) if part else ""


def _attachments(message: EmailMessage) -> list[Attachment]:
    return [
        Attachment(index=index, name=part.get_filename() or part.get_content_type(), size=len(_content(part)))
        for index, part in enumerate(message.iter_attachments())
    ]


def _is_mail(part: EmailMessage) -> bool:
    return part.get_content_type() == "message/rfc822" or (part.get_filename() or "").endswith(".eml")


def _content(part: EmailMessage) -> bytes:
    if part.get_content_maintype() == "message":
        inner = part.get_payload(0)
        return inner.as_bytes() if isinstance(inner, EmailMessage) else b""
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""
