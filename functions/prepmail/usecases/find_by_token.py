"""Find whose link was opened. Every link of a person goes through here."""

import hmac
import re

from prepmail.app import App
from prepmail.domain.person import Person
from prepmail.writing.tokens import hash_token, render_token

_TOKEN = re.compile(r"[A-Za-z0-9_-]{43}")


def find_by_token(app: App, purpose: str, token: str) -> Person | None:
    """Return the person a link's token opens one thing of; None for an unknown, malformed or replaced one.

    The store finds candidates by the token's hash; only the token that would be written into a link today opens it.
    """
    if not _TOKEN.fullmatch(token):
        return None
    person_id = app.store.find_person_id_by_token(purpose, hash_token(token))
    person = app.store.find_person(person_id) if person_id else None
    if person is None or not hmac.compare_digest(render_token(app.secret, purpose, person), token):
        return None
    return person
