"""Everything we keep of a person in one file that they can take with them."""

import io
import json
import re
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from email.parser import BytesHeaderParser
from typing import Any

from prepmail.app import App
from prepmail.domain.account import Account, Inbound
from prepmail.records import to_plain
from prepmail.usecases.compose_mail import envelope_key
from prepmail.usecases.mails_of import list_mails
from prepmail.writing.feed import render_feed
from prepmail.writing.links import person_links

# A function may answer with six megabytes, which base64 makes of four and a half.
_MOST_BYTES = 4 * 1024 * 1024
_UNSAFE = re.compile(r"[^A-Za-z0-9]+")
_README = """\
This is everything Prepmail keeps about you, as of {now}.

prepmail.json   your settings, every interview with its facts, the words they were read from, its plan and its history
interviews.ics  your calendar, for any calendar program
sent/           the mails that were sent to you
received/       the mails you sent in

Mails are kept for 30 days. {left_out}
"""


def export_account(app: App, person_id: str) -> bytes | None:
    """Return a zip of the facts with their evidence, the calendar and the mails; None for nobody. Changes nothing."""
    account = app.store.find_account(person_id)
    if account is None:
        return None
    inbounds = app.store.list_inbounds(person_id)
    now = app.clock()
    links = person_links(app.settings, app.secret, account.person)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        plain = json.dumps(_facts(account, inbounds), ensure_ascii=False, indent=2)
        _add(archive, "prepmail.json", plain.encode(), now)
        _add(archive, "interviews.ics", render_feed(account, links=links, now=now), now)
        left_out = 0
        for name, content, at in _mails(app, account, inbounds):
            if packed.tell() + len(content) > _MOST_BYTES:
                left_out += 1
                continue
            _add(archive, name, content, at)
        told = f"{left_out} had no room in this file." if left_out else ""
        _add(archive, "README.txt", _README.format(now=f"{now:%Y-%m-%d %H:%M} UTC", left_out=told).encode(), now)
    return packed.getvalue()


def _facts(account: Account, inbounds: tuple[Inbound, ...]) -> dict[str, Any]:
    return {
        "person": to_plain(account.person),
        "interviews": [to_plain(each) for each in account.interviews],
        "mails": [to_plain(each) for each in inbounds],
    }


def _mails(app: App, account: Account, inbounds: tuple[Inbound, ...]) -> Iterator[tuple[str, bytes, datetime]]:
    sent = sorted(
        ((step.sent_at, ref) for ref, step in list_mails(account, inbounds) if step.sent_at),
        key=lambda each: (each[0], each[1].step_id),
    )
    copies = app.store.list_copies(account.person.person_id)
    for number, (at, ref) in enumerate(sent, 1):
        content = copies.get(envelope_key(ref))
        if content is not None:
            yield f"sent/{number:03}-{_slug(content)}.eml", content, at
    for number, inbound in enumerate(inbounds, 1):
        content = _find(app, inbound.archive_key) if inbound.archive_key else None
        if content is not None:
            yield f"received/{number:03}-{_slug(content)}.eml", content, inbound.received_at


def _find(app: App, key: str) -> bytes | None:
    try:
        return app.archive.get(key)
    except KeyError:
        return None


def _slug(content: bytes) -> str:
    """Return the subject as far as it fits into any file system."""
    subject = str(BytesHeaderParser().parsebytes(content[:20_000]).get("Subject", ""))
    return _UNSAFE.sub("-", subject)[:40].strip("-").lower() or "mail"


def _add(archive: zipfile.ZipFile, name: str, content: bytes, at: datetime) -> None:
    info = zipfile.ZipInfo(name, at.astimezone(UTC).timetuple()[:6])
    info.compress_type = zipfile.ZIP_DEFLATED
    info.external_attr = 0o600 << 16
    archive.writestr(info, content)
