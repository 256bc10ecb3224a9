"""The two mails to somebody who has no account: not yet, or no longer. They name no link of a person's own."""

from datetime import datetime

from prepmail.domain.person import Preferences
from prepmail.writing.content import Content, find_language, load_content
from prepmail.writing.date_style import style_of
from prepmail.writing.message import Mail
from prepmail.writing.templating import Templates
from prepmail.writing.wording import wrap_text


def render_confirmation(*, address: str, page: str, preferences: Preferences, templates: Templates) -> Mail:
    """Return the question whether an address belongs to whoever wrote from it; ``page`` has the button."""
    language = find_language(templates.folder, preferences.language)
    return _render("confirm-address", templates.in_language(language), address=address, page=page)


def render_goodbye(
    *, interviews: int, mails: int, now: datetime, preferences: Preferences, templates: Templates
) -> Mail:
    """Return the receipt for a deletion: what went, and when (UTC)."""
    language = find_language(templates.folder, preferences.language)
    content, style = load_content(templates.folder, language), style_of(preferences)
    return _render(
        "all-deleted",
        templates.in_language(language),
        interviews=_count(content, "interviews", interviews),
        mails=_count(content, "mails", mails),
        when=content.say("notices.deleted.when", day=style.day(now), hour=style.hour(now)),
    )


def _count(content: Content, what: str, number: int) -> str:
    form = {0: "none", 1: "one"}.get(number, "more")
    return content.say(f"notices.deleted.count.{what}.{form}", number=number)


def _render(name: str, templates: Templates, **values: object) -> Mail:
    subject = templates.render(f"notices/{name}/subject.txt", **values).strip()
    return Mail(
        subject=subject,
        text=wrap_text(templates.render(f"notices/{name}/body.txt", subject=subject, **values)),
        html=templates.render(f"notices/{name}/body.html", subject=subject, **values),
    )
