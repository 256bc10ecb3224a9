"""Find whose link was opened. Every link of a person goes through here."""

from prepmail.app import App
from prepmail.domain.person import Person
from prepmail.writing.tokens import FEED, WORK_FEED, is_valid, parse_token


def find_by_token(app: App, purpose: str, token: str) -> Person | None:
    """Return the person a link's token opens one thing of; None for an unknown, malformed or replaced one.

    One read, whatever the token is worth, so that an answer does not tell a replaced token from an invented one.
    """
    person = _find_person(app, token)
    return person if person and is_valid(app.secret, purpose, person, token) else None


def find_feed_by_token(app: App, token: str) -> tuple[Person, str] | None:
    """Return whose calendar a token opens and which (``FEED`` or ``WORK_FEED``); None also for one turned off."""
    person = _find_person(app, token)
    if person is None:
        return None
    for purpose, link in ((FEED, person.feed), (WORK_FEED, person.work_feed)):
        if link.on and is_valid(app.secret, purpose, person, token):
            return person, purpose
    return None


def _find_person(app: App, token: str) -> Person | None:
    person_id = parse_token(token)
    return app.store.find_person(person_id) if person_id else None
