"""The pages that are nobody's own: the front page, the unsubscribe page, and those that say one thing."""

from functools import cache
from pathlib import Path

from prepmail.domain.person import MailState
from prepmail.writing.assets import SCRIPT, STYLE, asset_path
from prepmail.writing.templating import Templates

# Why a form could not be used, in the person's words.
_PROBLEMS = {
    "broken-form": "The form did not come through whole. Go back, load the page again, and try once more.",
    "no-date": "That is not a date. Write it as year, month and day, for example 2026-11-24.",
    "no-hour": "That is not a time of day. Write hours and minutes, for example 15:30.",
    "no-zone": "That time zone is not known. Write it as region and city, for example Europe/Berlin.",
    "no-link": "A link to a meeting begins with https:// or http://.",
    "too-long": "One of the fields is too long.",
    "odd-signs": "One of the fields holds signs that cannot be shown.",
    "not-ahead": "Choose a day that is still to come, within a year.",
    "no-such-hour": "Clocks in that zone skip this hour on that day. Choose another one.",
    "ends-before": "The end would come before the beginning.",
    "changed-meanwhile": "The interview changed while you were looking at it. Go back and look at it again.",
    "empty": "There was nothing in it. Choose a file or paste the text of the invitation.",
    "too-large": "That file is too large. Four megabytes fit; a larger one can be forwarded as a mail.",
    "unconfirmed": "Tick the box first, so that nothing is deleted by accident.",
    "nothing-to-undo": "There is nothing left to take back.",
}


@cache
def web_templates(folder: Path) -> Templates:
    """Return the templates of a folder, compiled once for the life of the process."""
    return Templates(folder)


def render_unsubscribe(state: MailState, *, templates: Templates, done: bool) -> str:
    """Return the page of the unsubscribe link: a button each way; ``done`` when one has just been pressed."""
    return render(templates, "web/unsubscribe.html", suspended=state is MailState.SUSPENDED, done=done)


def render_confirm(*, templates: Templates, done: bool) -> str:
    """Return the page of the confirmation link: a button, or ``done`` once the address is confirmed."""
    return render(templates, "web/confirm.html", done=done)


def render_landing(*, templates: Templates, address: str) -> str:
    """Return the front page: what this is and how to begin."""
    return render(templates, "web/landing.html", address=address)


def render_notice(name: str, *, templates: Templates) -> str:
    """Return a page that says one thing: ``not-found``, ``fault``, ``foreign`` or ``deleted``."""
    return render(templates, "web/notice.html", notice=name, problem="", back="")


def render_problem(reason: str, *, templates: Templates, back: str) -> str:
    """Return the page that says why a form could not be used; ``back`` is the address to try again from."""
    problem = _PROBLEMS.get(reason, _PROBLEMS["broken-form"])
    return render(templates, "web/notice.html", notice="problem", problem=problem, back=back)


def render(templates: Templates, template: str, /, **values: object) -> str:
    """Return a page of ours, with the addresses of its style and script."""
    style, script = (asset_path(each, templates) for each in (STYLE, SCRIPT))
    return templates.render(template, style=style, script=script, **values)
