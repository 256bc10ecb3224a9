"""The addresses that a person's mails and pages point at."""

from dataclasses import dataclass

from prepmail.domain.person import Person
from prepmail.settings import Settings
from prepmail.writing.aliases import render_personal_alias
from prepmail.writing.tokens import FEED, PAGE, STOP, WORK_FEED, render_token


@dataclass(frozen=True, slots=True, kw_only=True)
class Links:
    """Absolute URLs; ``webcal`` is ``feed`` with the scheme calendar programs subscribe by.

    ``work_feed`` says nothing but when. ``unsubscribe`` takes a POST (RFC 8058); a GET of it only shows a page.
    ``alias`` is the address for their mail filter. ``domain`` is the right side of the UIDs we make.
    """

    page: str
    feed: str
    webcal: str
    work_feed: str
    unsubscribe: str
    domain: str
    alias: str = ""


def person_links(settings: Settings, secret: bytes, person: Person) -> Links:
    """Return every link of a person, with their current tokens."""
    feed = f"{settings.base_url}/feed/{render_token(secret, FEED, person)}.ics"
    return Links(
        page=f"{settings.base_url}/me/{render_token(secret, PAGE, person)}",
        feed=feed,
        webcal=to_webcal(feed),
        work_feed=f"{settings.base_url}/feed/{render_token(secret, WORK_FEED, person)}.ics",
        unsubscribe=f"{settings.base_url}/unsubscribe/{render_token(secret, STOP, person)}",
        domain=settings.inbound_domain,
        alias=f"{render_personal_alias(secret, person)}@{settings.inbound_domain}",
    )


def to_webcal(address: str) -> str:
    """Return a feed's address with the scheme that calendar programs subscribe by."""
    return "webcal:" + address.split(":", 1)[1]
