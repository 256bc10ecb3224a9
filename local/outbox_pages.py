"""The outbox in a browser: the list, one mail as text, as it looks, as source, and its attachments."""

import email
import email.policy
import hmac
from dataclasses import dataclass
from datetime import timedelta
from email.message import EmailMessage
from zoneinfo import ZoneInfo

from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route

from local.host import Host
from local.outbox import SentMail
from local.web import read_body
from prepmail.domain.zones import find_zone
from prepmail.reading.forms.fields import parse_form
from prepmail.writing.links import person_links
from prepmail.writing.small_pages import render
from prepmail.writing.templating import Templates

# Our own pages: nothing from elsewhere, nothing inline. A mail is shown in a frame that may do even less.
_PAGE_POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src data:; frame-src 'self'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'"
)
_MAIL_POLICY = (
    "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; "
    "img-src data:; form-action 'none'; frame-ancestors 'self'"
)
_COMMON = {"X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer", "Cache-Control": "no-store"}
_SPANS = {"+1d": timedelta(days=1), "+7d": timedelta(days=7)}
_MOST_PEOPLE = 10
_MOST_FORM_BYTES = 4096
_MOST_DIGITS = 9
_SHOWN_HEADERS = ("From", "To", "Date", "Subject", "Reply-To", "In-Reply-To", "Message-ID", "Auto-Submitted")


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """One attached file; ``index`` is its place among the attachments."""

    index: int
    name: str
    size: int


def outbox_routes(host: Host, zone: str, control: str) -> list[Route]:
    """Return the pages below ``/outbox``; times are shown in ``zone``, ``control`` is what may move the clock."""
    return OutboxPages(host, find_zone(zone) or ZoneInfo("UTC"), control).routes()


class OutboxPages:
    """Show what was sent by one host."""

    def __init__(self, host: Host, zone: ZoneInfo, control: str) -> None:
        """Use the host's templates folder. The form that moves the clock carries a key made of ``control``."""
        self._key = hmac.new(control.encode(), b"clock form", "sha256").hexdigest()
        self._host = host
        self._zone = zone
        self._templates = Templates(host.app.settings.templates)

    def routes(self) -> list[Route]:
        """Return the routes; a GET changes nothing."""
        return [
            Route("/outbox", self._list),
            Route("/outbox/clock", self._move, methods=["POST"]),
            Route("/outbox/{number}", self._mail),
            Route("/outbox/{number}/html", self._html),
            Route("/outbox/{number}/text", self._text),
            Route("/outbox/{number}/source", self._source),
            Route("/outbox/{number}/attachment/{index}", self._attachment),
        ]

    def _list(self, _request: Request) -> Response:
        mails = tuple(reversed(self._host.outbox.list_sent()))
        return self._page(
            "local/outbox.html",
            here="outbox",
            mails=mails,
            key=self._key,
            next=self._host.timers.find_next_due(self._host.clock()),
            now=self._host.clock(),
            ahead=self._host.clock.offset.total_seconds() > 1,
            zone=self._zone,
            dead_mails=self._host.inbox.list_dead(),
            dead_timers=self._host.timers.list_dead(),
        )

    async def _move(self, request: Request) -> Response:
        """Move the clock as the form on the list asks, and show the list again."""
        form = parse_form(await read_body(request, _MOST_FORM_BYTES) or b"", request.headers.get("content-type", ""))
        if not hmac.compare_digest(form.text("key").encode(), self._key.encode()):
            raise HTTPException(403)
        await run_in_threadpool(self._move_to, form.text("to"))
        return RedirectResponse("/outbox", status_code=303, headers=_COMMON)

    def _move_to(self, wanted: str) -> None:
        now = self._host.clock()
        if wanted == "real":
            self._host.reset_clock()
        elif wanted == "next":
            self._host.move_clock(max(now, self._host.timers.find_next_due(now) or now))
        elif wanted in _SPANS:
            self._host.move_clock(now + _SPANS[wanted])
        else:
            raise HTTPException(400)

    def _mail(self, request: Request) -> Response:
        sent, message = self._find(request)
        headers = [(name, str(message[name])) for name in _SHOWN_HEADERS if message[name]]
        return self._page(
            "local/mail.html",
            here="mail",
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
        index = _parse_number(request, "index")
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
        sent = self._host.outbox.find_sent(_parse_number(request, "number"))
        if sent is None or not sent.file.is_file():
            raise HTTPException(404)
        return sent, email.message_from_bytes(sent.file.read_bytes(), policy=email.policy.default)

    def _page(self, name: str, **values: object) -> Response:
        page = render(self._templates, name, pages=self._person_pages(), **values)
        return HTMLResponse(page, headers={**_COMMON, "Content-Security-Policy": _PAGE_POLICY})

    def _person_pages(self) -> list[tuple[str, str]]:
        """Return a link to the page of everybody who lives here, by name where there are several."""
        app = self._host.app
        found = [app.store.find_person(each) for each in app.store.list_person_ids()[:_MOST_PEOPLE]]
        people = [each for each in found if each]
        return [
            ("Your page" if len(people) == 1 else each.address, person_links(app.settings, app.secret, each).page)
            for each in people
        ]


def _parse_number(request: Request, name: str) -> int:
    """Return a number of the path; one with more digits than any of ours is not found, like no number at all."""
    text = request.path_params[name]
    if not text.isascii() or not text.isdecimal() or len(text) > _MOST_DIGITS:
        raise HTTPException(404)
    return int(text)


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
