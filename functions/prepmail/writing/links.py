"""The addresses that a person's mails and pages point at."""

from dataclasses import dataclass

from prepmail.domain.person import Person
from prepmail.settings import Settings
from prepmail.writing.tokens import FEED, PAGE, STOP, render_token


@dataclass(frozen=True, slots=True, kw_only=True)
class Links:
    """Absolute URLs; ``webcal`` is ``feed`` with the scheme calendar programs subscribe by.

    ``unsubscribe`` takes a POST (RFC 8058); a GET of it only shows a page. ``domain`` is the right side of the UIDs
    we make.
    """

    page: str
    feed: str
    webcal: str
    unsubscribe: str
    domain: str


def person_links(settings: Settings, secret: bytes, person: Person) -> Links:
    """Return every link of a person, with their current tokens."""
    feed = f"{settings.base_url}/feed/{render_token(secret, FEED, person)}.ics"
    return Links(
        page=f"{settings.base_url}/me/{render_token(secret, PAGE, person)}",
        feed=feed,
        webcal="webcal:" + feed.split(":", 1)[1],
        unsubscribe=f"{settings.base_url}/unsubscribe/{render_token(secret, STOP, person)}",
        domain=settings.inbound_domain,
    )
