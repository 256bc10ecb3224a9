"""Show a person what is known and planned. Looking changes nothing."""

from prepmail.app import App
from prepmail.usecases.find_by_token import find_by_token
from prepmail.writing.links import person_links
from prepmail.writing.page import render_page, web_templates
from prepmail.writing.tokens import PAGE


def show_page(app: App, token: str) -> str | None:
    """Return the HTML of the page a token opens, None for a token that opens none."""
    person = find_by_token(app, PAGE, token)
    account = app.store.find_account(person.person_id) if person else None
    if account is None:
        return None
    links = person_links(app.settings, app.secret, account.person)
    return render_page(account, links=links, now=app.clock(), templates=web_templates(app.settings.templates))
