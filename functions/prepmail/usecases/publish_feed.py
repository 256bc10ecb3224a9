"""Answer a calendar program that asks for the feed, most often with "nothing new" and without rendering."""

import hashlib
import re
from dataclasses import dataclass
from datetime import datetime

from prepmail.app import App
from prepmail.domain.person import Person
from prepmail.usecases.find_by_token import find_by_token
from prepmail.writing.feed import feed_day, find_last_change, render_feed
from prepmail.writing.links import person_links
from prepmail.writing.tokens import FEED

_CONTENT_TYPE = "text/calendar; charset=utf-8"
_ENTITY_TAG = re.compile(r'(?:W/)?("[\x21\x23-\x7e\x80-\xff]*")')
_HEADER_LIMIT = 4_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Feed:
    """What to answer. ``body`` is None when the program holds it already: 304, and ``last_modified`` is unknown.

    ``etag`` is weak, quotes and all: the same state is sent plain and compressed, which no strong tag may cover
    (RFC 9110, 8.8.3.3). ``last_modified`` is in UTC.
    """

    etag: str
    body: bytes | None
    last_modified: datetime | None
    content_type: str = _CONTENT_TYPE


def publish_feed(app: App, token: str, *, if_none_match: str | None) -> Feed | None:
    """Return the feed a token opens, None for a token that opens none. ``if_none_match`` is the header as sent."""
    person = find_by_token(app, FEED, token)
    if person is None:
        return None
    now = app.clock()
    etag = _entity_tag(person, now)
    if _matches(if_none_match, etag):
        return Feed(etag=etag, body=None, last_modified=None)
    account = app.store.find_account(person.person_id)
    if account is None:
        return None
    links = person_links(app.settings, app.secret, account.person)
    return Feed(
        # Of the person as read with the interviews: a commit between the two reads must not go by the older tag.
        etag=_entity_tag(account.person, now),
        body=render_feed(account, links=links, now=now),
        last_modified=find_last_change(account),
    )


def _entity_tag(person: Person, now: datetime) -> str:
    """Name a state of the feed: its revision and the day, which lets old entries go."""
    state = (
        person.person_id,
        str(person.feed_revision),
        str(person.token_version),
        person.preferences.zone or "",
        feed_day(person, now).isoformat(),
    )
    digest = hashlib.sha256("\x00".join(state).encode()).hexdigest()
    return f'W/"{digest[:32]}"'


def _matches(if_none_match: str | None, etag: str) -> bool:
    """Compare weakly, as If-None-Match asks (RFC 9110, 13.1.2): a list of tags, or ``*`` for any."""
    if not if_none_match or len(if_none_match) > _HEADER_LIMIT:
        return False
    return if_none_match.strip() == "*" or etag.removeprefix("W/") in _ENTITY_TAG.findall(if_none_match)
