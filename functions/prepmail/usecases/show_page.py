"""Show a person what is known and planned, view by view. Looking changes nothing."""

from prepmail.app import App
from prepmail.domain.interview import Interview
from prepmail.usecases.find_by_token import find_by_token
from prepmail.writing.links import person_links
from prepmail.writing.page import (
    PageContext,
    find_planned,
    render_delete_page,
    render_interview_page,
    render_page,
    render_preview_page,
    render_settings_page,
)
from prepmail.writing.page_actions import form_keys
from prepmail.writing.small_pages import web_templates
from prepmail.writing.tokens import PAGE


def show_page(app: App, token: str, *, told: str = "") -> str | None:
    """Return the HTML of the page a token opens, None for a token that opens none. ``told`` is what was just done."""
    context = _open(app, token, told)
    return render_page(context) if context else None


def show_settings(app: App, token: str, *, told: str = "") -> str | None:
    """Return the view of the settings."""
    context = _open(app, token, told)
    return render_settings_page(context) if context else None


def show_deletion(app: App, token: str) -> str | None:
    """Return the view that asks before everything is deleted."""
    context = _open(app, token)
    return render_delete_page(context) if context else None


def show_interview(app: App, token: str, interview_id: str, *, told: str = "") -> str | None:
    """Return the view of one interview, None for one that is not theirs."""
    context = _open(app, token, told)
    interview = _find(context, interview_id)
    return render_interview_page(context, interview) if context and interview else None


def show_mail(app: App, token: str, interview_id: str, step_id: str) -> str | None:
    """Return the view of a mail that is still to come, None when it went or fell away."""
    from prepmail.usecases.compose_mail import preview_step  # noqa: PLC0415  only this view pays for the mails' contents

    context = _open(app, token)
    interview = _find(context, interview_id)
    step = find_planned(interview, step_id) if interview else None
    if context is None or interview is None or step is None:
        return None
    mail = preview_step(app, context.account, interview, step)
    return render_preview_page(context, interview, step, mail)


def show_mail_body(app: App, token: str, interview_id: str, step_id: str) -> str | None:
    """Return the HTML of that mail itself, for the frame of the view."""
    from prepmail.usecases.compose_mail import preview_step  # noqa: PLC0415  as above

    context = _open(app, token)
    interview = _find(context, interview_id)
    step = find_planned(interview, step_id) if interview else None
    if context is None or interview is None or step is None:
        return None
    return preview_step(app, context.account, interview, step).html


def export(app: App, token: str) -> bytes | None:
    """Return everything that is kept of the person a token opens the page of, as a zip."""
    from prepmail.usecases.export_account import export_account  # noqa: PLC0415  as above

    person = find_by_token(app, PAGE, token)
    return export_account(app, person.person_id) if person else None


def _open(app: App, token: str, told: str = "") -> PageContext | None:
    person = find_by_token(app, PAGE, token)
    account = app.store.find_account(person.person_id) if person else None
    if account is None:
        return None
    return PageContext(
        account=account,
        links=person_links(app.settings, app.secret, account.person),
        keys=form_keys(app.secret, account.person),
        now=app.clock(),
        templates=web_templates(app.settings.templates),
        told=told,
    )


def _find(context: PageContext | None, interview_id: str) -> Interview | None:
    found = context.account.find_interview(interview_id) if context else None
    return found if found and not found.merged_into else None
