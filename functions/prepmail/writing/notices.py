"""The two mails to somebody who has no account: not yet, or no longer. They name no link of a person's own."""

from datetime import datetime

from prepmail.writing.message import Mail
from prepmail.writing.templating import Templates
from prepmail.writing.wording import wrap_text


def render_confirmation(*, address: str, page: str, templates: Templates) -> Mail:
    """Return the question whether an address belongs to whoever wrote from it; ``page`` has the button."""
    return _render("confirm-address", templates, address=address, page=page)


def render_goodbye(*, interviews: int, mails: int, now: datetime, templates: Templates) -> Mail:
    """Return the receipt for a deletion: what went, and when (UTC)."""
    return _render(
        "all-deleted",
        templates,
        interviews=_count(interviews, "interview"),
        mails=_count(mails, "mail"),
        when=f"{now.day} {now:%B %Y at %H:%M} UTC",
    )


def _count(number: int, word: str) -> str:
    return f"{number or 'no'} {word}" if number == 1 else f"{number or 'no'} {word}s"


def _render(name: str, templates: Templates, **values: object) -> Mail:
    subject = templates.render(f"notices/{name}/subject.txt", **values).strip()
    return Mail(
        subject=subject,
        text=wrap_text(templates.render(f"notices/{name}/body.txt", subject=subject, **values)),
        html=templates.render(f"notices/{name}/body.html", subject=subject, **values),
    )
