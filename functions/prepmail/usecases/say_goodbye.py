"""A person asked by mail that everything be deleted: delete it, and tell them once what went and when."""

import hashlib

from prepmail.app import App
from prepmail.domain.person import Person
from prepmail.errors import SendRefusedError
from prepmail.ports import Envelope
from prepmail.usecases.delete_account import delete_account
from prepmail.writing.links import person_links
from prepmail.writing.message import render_message
from prepmail.writing.notices import render_goodbye
from prepmail.writing.templating import Templates


def say_goodbye(app: App, person: Person, *, archive_key: str, message_id: str | None) -> str:
    """Delete the account and the mail that asked for it, then send the receipt; return ``deleted``.

    Nothing is kept of the receipt. After a crash between the two there is nobody left to tell.
    """
    now = app.clock()
    links = person_links(app.settings, app.secret, person)
    deleted = delete_account(app, person.person_id)
    app.archive.delete(archive_key)
    mail = render_goodbye(
        interviews=deleted.interviews,
        mails=deleted.mails,
        now=now,
        preferences=person.preferences,
        templates=Templates(app.settings.templates),
    )
    name = hashlib.sha256(f"goodbye\x00{person.person_id}\x00{archive_key}".encode()).hexdigest()[:40]
    try:
        message = render_message(
            mail,
            sender=app.settings.sender,
            recipient=person.address,
            reply_to=f"prep@{app.settings.inbound_domain}",
            message_id=f"<{name}@{app.settings.inbound_domain}>",
            in_reply_to=message_id,
            references=(message_id,) if message_id else (),
            date=now,
            answer=True,
            links=links,
        )
        app.mailer.send(
            Envelope(
                key=name, recipient=person.address, message=message, kind="all-deleted", interview_id=None, sent_at=now
            )
        )
    except SendRefusedError:
        return "deleted-untold"
    return "deleted"
