"""Answer a calendar program that asks for the feed, most often with "nothing new" and without rendering.

A feed is rendered once per change and kept packed in the archive (docs/decisions/0007), one object a link, which says
itself of which state it is: an older one is never served, only replaced.
"""

import gzip
import hashlib
import re
from dataclasses import dataclass
from datetime import datetime

from prepmail.app import App
from prepmail.domain.person import Person
from prepmail.usecases.find_by_token import find_feed_by_token
from prepmail.writing.feed_state import Detail, feed_day, feed_key
from prepmail.writing.tokens import FEED, WORK_FEED

_ENTITY_TAG = re.compile(r'(?:W/)?("[\x21\x23-\x7e\x80-\xff]*")')
_HEADER_LIMIT = 4_000
_PACKING = 6
_DETAIL = {FEED: Detail.FULL, WORK_FEED: Detail.WORK_SAFE}


@dataclass(frozen=True, slots=True, kw_only=True)
class Feed:
    """What to answer. ``packed`` is the calendar under gzip, None when the program holds it already: 304.

    ``etag`` is weak, quotes and all: the same state is sent plain and compressed, which no strong tag may cover
    (RFC 9110, 8.8.3.3). ``last_modified`` is in UTC, unknown at a 304.
    """

    etag: str
    packed: bytes | None
    last_modified: datetime | None
    detail: Detail


def publish_feed(app: App, token: str, *, if_none_match: str | None) -> Feed | None:
    """Return the feed a token opens, None for a token that opens none. ``if_none_match`` is the header as sent.

    A 304 costs one read. The whole feed costs two, and a rendering only when it changed since it was last asked for.
    """
    found = find_feed_by_token(app, token)
    if found is None:
        return None
    person, purpose = found
    now = app.clock()
    etag = _entity_tag(app, person, purpose, now)
    if _matches(if_none_match, etag):
        return Feed(etag=etag, packed=None, last_modified=None, detail=_DETAIL[purpose])
    key = feed_key(person.person_id, purpose)
    return _find_kept(app, key, etag, purpose) or _render(app, person, purpose, now)


def _find_kept(app: App, key: str, etag: str, purpose: str) -> Feed | None:
    try:
        kept = app.archive.get(key)
    except KeyError:
        return None
    tag, changed, packed = kept.split(b"\n", 2)
    if tag.decode() != etag:
        return None
    last_modified = datetime.fromisoformat(changed.decode())
    return Feed(etag=etag, packed=packed, last_modified=last_modified, detail=_DETAIL[purpose])


def _render(app: App, person: Person, purpose: str, now: datetime) -> Feed | None:
    from prepmail.writing.feed import find_last_change, render_feed  # noqa: PLC0415  a poll does without icalendar
    from prepmail.writing.links import person_links  # noqa: PLC0415  as above

    account = app.store.find_account(person.person_id)
    if account is None:
        return None
    links = person_links(app.settings, app.secret, account.person)
    body = render_feed(account, links=links, now=now, detail=_DETAIL[purpose])
    feed = Feed(
        # Of the person as read with the interviews: a commit between the two reads must not go by the older tag.
        etag=_entity_tag(app, account.person, purpose, now),
        packed=gzip.compress(body, _PACKING, mtime=0),
        last_modified=find_last_change(account),
        detail=_DETAIL[purpose],
    )
    _keep(app, feed_key(person.person_id, purpose), feed)
    return feed


def _keep(app: App, key: str, feed: Feed) -> None:
    """Replace the kept feed. Two at once leave one of the two; an older one is rendered over at the next asking."""
    head = f"{feed.etag}\n{feed.last_modified.isoformat() if feed.last_modified else ''}\n"
    app.archive.delete(key)
    app.archive.put(key, head.encode() + (feed.packed or b""))


def _entity_tag(app: App, person: Person, purpose: str, now: datetime) -> str:
    """Name a state of the feed: revision, links, preferences, and the day, which lets old entries go."""
    state = (
        app.settings.base_url,
        purpose,
        person.person_id,
        f"{person.feed_revision} {person.token_version} {person.feed.version} {person.work_feed.version}",
        repr(person.preferences),
        feed_day(person, now).isoformat(),
    )
    digest = hashlib.sha256("\x00".join(state).encode()).hexdigest()
    return f'W/"{digest[:32]}"'


def _matches(if_none_match: str | None, etag: str) -> bool:
    """Compare weakly, as If-None-Match asks (RFC 9110, 13.1.2): a list of tags, or ``*`` for any."""
    if not if_none_match or len(if_none_match) > _HEADER_LIMIT:
        return False
    return if_none_match.strip() == "*" or etag.removeprefix("W/") in _ENTITY_TAG.findall(if_none_match)
