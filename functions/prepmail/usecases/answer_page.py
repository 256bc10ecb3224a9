"""Answer a browser: the page of a person, its forms, the links of the mails, and the files that pages load."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from http import HTTPStatus

from prepmail.app import App
from prepmail.domain.person import MailState
from prepmail.http import ACT, LOOK, LOOK_AND_ACT, PRIVATE, Answer, Request, answer_plain
from prepmail.reading.forms.fields import parse_form
from prepmail.usecases.show_page import (
    export,
    show_deletion,
    show_interview,
    show_mail,
    show_mail_body,
    show_page,
    show_settings,
)
from prepmail.usecases.suspend_mail import find_mail_state, set_mail_state
from prepmail.writing.assets import find_asset
from prepmail.writing.small_pages import (
    render_confirm,
    render_landing,
    render_notice,
    render_problem,
    render_unsubscribe,
    web_templates,
)

_ANY = (*LOOK_AND_ACT, "PUT", "PATCH", "DELETE", "OPTIONS")
_HTML = "text/html; charset=utf-8"
_LONGEST_TOLD = 40
_POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src data:; frame-src 'self'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'"
)
# A mail is shown in a frame of its own that may do even less, but may have the styles it was written with.
_MAIL_POLICY = (
    "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; "
    "img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'"
)

Page = Callable[[App, Request], Answer]


def find_page(parts: Sequence[str]) -> tuple[tuple[str, ...], Page]:
    """Return by which methods an address, cut at its slashes, may be used, and what answers; any gets "not found"."""
    match parts:
        case ["", ""]:
            return LOOK, _landing
        case ["", "static", file]:
            return LOOK, partial(_static, file=file)
        case ["", "unsubscribe", token]:
            return LOOK_AND_ACT, partial(_unsubscribe, token=token)
        case ["", "confirm", token]:
            return LOOK_AND_ACT, partial(_confirm, token=token)
        case ["", "me", token, "do", action]:
            return ACT, partial(_act, token=token, action=action)
        case ["", "me", token, "export.zip"]:
            return LOOK, partial(_export, token=token)
        case ["", "me", token, *view]:
            return _find_view(token, view)
    return _ANY, _not_found


def _find_view(token: str, parts: Sequence[str]) -> tuple[tuple[str, ...], Page]:
    match parts:
        case []:
            return LOOK, partial(_view_told, show_page, token=token)
        case ["settings"]:
            return LOOK, partial(_view_told, show_settings, token=token)
        case ["interview", interview_id]:
            return LOOK, partial(_view_told, show_interview, token=token, interview_id=interview_id)
        case ["delete"]:
            return LOOK, partial(_view, show_deletion, token=token)
        case ["mail", interview_id, step_id]:
            return LOOK, partial(_view, show_mail, token=token, interview_id=interview_id, step_id=step_id)
        case ["mail", interview_id, step_id, "html"]:
            return LOOK, partial(_mail_body, token=token, interview_id=interview_id, step_id=step_id)
    return _ANY, _not_found


def answer_fault(app: App) -> Answer:
    """Answer calmly when something of ours broke."""
    return _notice(app, HTTPStatus.INTERNAL_SERVER_ERROR, "fault")


def _not_found(app: App, _request: Request) -> Answer:
    return _notice(app, HTTPStatus.NOT_FOUND, "not-found")


def _view(view: Callable[..., str | None], app: App, request: Request, **names: str) -> Answer:
    """Answer with one view of a person's page; nothing tells a dead link from one that never was."""
    body = view(app, **names)
    return _not_found(app, request) if body is None else _html(HTTPStatus.OK, body)


def _view_told(view: Callable[..., str | None], app: App, request: Request, **names: str) -> Answer:
    return _view(partial(view, told=request.query.get("told", "")[:_LONGEST_TOLD]), app, request, **names)


def _mail_body(app: App, request: Request, **names: str) -> Answer:
    answer = _view(show_mail_body, app, request, **names)
    if answer.status is not HTTPStatus.OK:
        return answer
    # Links open beside the page: the frame itself may go nowhere.
    body = f'<!doctype html><base target="_blank">{answer.body!s}'
    return replace(answer, headers={**answer.headers, "Content-Security-Policy": _MAIL_POLICY}, body=body)


def _export(app: App, request: Request, token: str) -> Answer:
    content = export(app, token)
    if content is None:
        return _not_found(app, request)
    named = {"Content-Type": "application/zip", "Content-Disposition": 'attachment; filename="prepmail.zip"'}
    return Answer(status=HTTPStatus.OK, headers={**PRIVATE, **named}, body=content)


def _act(app: App, request: Request, token: str, action: str) -> Answer:
    """Do what a form asks and send the browser on to look at it (303), so that loading again does nothing twice."""
    from prepmail.usecases.act_on_page import act_on_page  # noqa: PLC0415  only a form pays for reading and sending

    if request.headers.get("sec-fetch-site", "same-origin") not in {"same-origin", "none"}:
        return _notice(app, HTTPStatus.FORBIDDEN, "foreign")
    acted = act_on_page(app, token, action, request.body, request.headers.get("content-type", ""))
    if acted is None:
        return _not_found(app, request)
    if acted.foreign:
        return _notice(app, HTTPStatus.FORBIDDEN, "foreign")
    if acted.problem:
        body = render_problem(acted.problem, templates=web_templates(app.settings.templates), back=acted.goto)
        return _html(HTTPStatus.UNPROCESSABLE_ENTITY, body)
    if not acted.goto:
        return _notice(app, HTTPStatus.OK, "deleted")
    return answer_plain(HTTPStatus.SEE_OTHER, "Done.\n", Location=acted.goto)


def _unsubscribe(app: App, request: Request, token: str) -> Answer:
    """Show the page; at a POST suspend mail (RFC 8058), or resume it when the page's other button was pressed."""
    posted = request.method == "POST"
    if posted:
        # A provider's one-click body may be of any kind, and stops mail whatever it holds.
        form = parse_form(request.body, request.headers.get("content-type", ""))
        wanted = MailState.ACTIVE if form.text("mail") == "resume" else MailState.SUSPENDED
        state = set_mail_state(app, token, wanted)
    else:
        state = find_mail_state(app, token)
    if state is None:
        return _not_found(app, request)
    body = render_unsubscribe(state, templates=web_templates(app.settings.templates), done=posted)
    return _html(HTTPStatus.OK, body)


def _confirm(app: App, request: Request, token: str) -> Answer:
    """Show the button; at a POST confirm the address and read what waited. A GET changes nothing."""
    from prepmail.usecases.confirm_address import confirm_by_token, find_confirmation  # noqa: PLC0415  as for forms
    from prepmail.usecases.receive_mail import receive_mail  # noqa: PLC0415  as for forms

    posted = request.method == "POST"
    done = confirm_by_token(app, token, receive_mail) if posted else find_confirmation(app, token)
    if done is None:
        return _not_found(app, request)
    return _html(HTTPStatus.OK, render_confirm(templates=web_templates(app.settings.templates), done=done))


def _landing(app: App, _request: Request) -> Answer:
    address = f"prep@{app.settings.inbound_domain}"
    answer = _html(HTTPStatus.OK, render_landing(templates=web_templates(app.settings.templates), address=address))
    headers = {name: value for name, value in answer.headers.items() if name != "X-Robots-Tag"}
    return replace(answer, headers={**headers, "Cache-Control": "public, max-age=3600"})


def _static(app: App, request: Request, file: str) -> Answer:
    asset = find_asset(file, web_templates(app.settings.templates))
    if asset is None:
        return _not_found(app, request)
    kept = "public, max-age=31536000, immutable" if asset.current else "public, max-age=300"
    headers = {"Content-Type": asset.content_type, "Cache-Control": kept, "X-Content-Type-Options": "nosniff"}
    return Answer(status=HTTPStatus.OK, headers=headers, body=asset.content)


def _notice(app: App, status: HTTPStatus, name: str) -> Answer:
    return _html(status, render_notice(name, templates=web_templates(app.settings.templates)))


def _html(status: HTTPStatus, body: str) -> Answer:
    headers = {**PRIVATE, "Content-Type": _HTML, "Content-Security-Policy": _POLICY}
    return Answer(status=status, headers=headers, body=body)
