"""Mail domains that say nothing about an employer: private mailboxes, and the services that companies hire through."""

import re
from typing import Final

FREEMAIL: Final = frozenset(
    (  # noqa: SIM905 - one name a line would be pages
        "126.com 163.com aim.com aol.com btinternet.com comcast.net fastmail.com fastmail.fm free.fr gmail.com gmx.at "
        "gmx.ch gmx.com gmx.de gmx.net googlemail.com hey.com hotmail.co.uk hotmail.com hotmail.de hotmail.fr "
        "hotmail.it icloud.com laposte.net libero.it live.com live.co.uk live.fr live.nl mac.com mail.com mail.ru "
        "mailbox.org me.com msn.com naver.com orange.fr outlook.com outlook.de outlook.fr pm.me posteo.de proton.me "
        "protonmail.com qq.com rocketmail.com sbcglobal.net t-online.de telus.net tutanota.com tuta.io verizon.net "
        "wanadoo.fr web.de wp.pl yahoo.ca yahoo.co.in yahoo.co.jp yahoo.co.uk yahoo.com yahoo.de yahoo.es yahoo.fr "
        "yahoo.it yandex.com yandex.ru zoho.com"
    ).split()
)

# Applicant tracking, scheduling and meeting services; a mail from below one of them is from it.
SERVICES: Final = frozenset(
    (  # noqa: SIM905 - one name a line would be pages
        "applytojob.com ashbyhq.com avature.net bamboohr.com breezy.hr breezyhr.com bullhorn.com cal.com calendar.com "
        "calendly.com candidate.fyi codesignal.com codility.com comeet.co comeet.com dover.com easyrecrue.com "
        "eightfold.ai "
        "cammio.com fountain.com hireflix.com myinterview.com resource.io testgorilla.com testdome.com "
        "willotalent.com karat.io prelude.co cronofy.com savvycal.com doodle.com smartr.me onlyfy.io softgarden.io "
        "softgarden.de concludis.de rexx-systems.com "
        "gem.com goodtime.io google.com greenhouse-mail.io greenhouse.io hackerrank.com hirevue.com homerun.co "
        "icims.com "
        "indeed.com indeedemail.com jazz.co jobvite.com join.com lever.co linkedin.com loxo.co microsoft.com "
        "modernloop.io "
        "myworkday.com myworkdayjobs.com oraclecloud.com paradox.ai personio.de personio.com phenom.com "
        "phenompeople.com "
        "pinpointhq.com recruitee.com recruitcrm.io rippling.com smartrecruiters.com sparkhire.com successfactors.com "
        "successfactors.eu taleo.net talentadore.com teamtailor-mail.com teamtailor.com tellent.com trakstar.com "
        "ultipro.com vidcruiter.com wellfound.com willo.video workable.com workablemail.com workday.com "
        "ycombinator.com "
        "zoho.eu zohorecruit.com zoom.us"
    ).split()
)

# Mailboxes that schedule, send or book: nobody sits behind them in the interview.
_MACHINES = re.compile(
    r"(?:do[._-]?not[._-]?reply|no[._-]?reply|noreply|mailer-daemon|postmaster|calendar(?:-notification)?|"
    r"notifications?"
    r"|schedul(?:ing|er|e)|interviews?|invites?|invitations?|bookings?|meetings?|conference|rooms?|recruit(?:ing|"
    r"ment|ers?)"
    r"|talent|careers?|jobs?|hiring|hr|people|applications?|candidates?|hello|info|contact|office|team|support|admin"
    r"|events?|room[._-].{0,60}|conf[._-].{0,60})(?:\+.{0,100})?$",
    re.IGNORECASE,
)
# Before a domain they name a mailbox's desk, not whose it is.
_DESK_LABELS: Final = frozenset(
    (  # noqa: SIM905 - a list of words
        "mail email mailer mx smtp www web news jobs job careers career hr people talent recruiting recruitment in out "
        "calendar notifications notify support info post mg em"
    ).split()
)
_SECOND_LEVEL: Final = frozenset({"ac", "co", "com", "edu", "gov", "net", "or", "org"})


def is_service(address: str) -> bool:
    """Say whether an address belongs to a hiring or meeting service."""
    labels = _domain(address).split(".")
    return any(".".join(labels[index:]) in SERVICES for index in range(min(len(labels), 6)))


def is_freemail(address: str) -> bool:
    """Say whether an address is a private mailbox."""
    return _domain(address) in FREEMAIL


def is_machine(address: str) -> bool:
    """Say whether an address is a scheduler, a role mailbox or a room rather than a person."""
    local, _, domain = address.partition("@")
    return _MACHINES.match(local[:100]) is not None or domain.endswith("calendar.google.com") or is_service(address)


def company_label(address: str) -> str | None:
    """Return the word of a domain that names the company (``acme`` of ``mail.acme.co.uk``), or None."""
    labels = [each for each in _domain(address).split(".") if each]
    if len(labels) < 2 or is_freemail(address) or is_service(address):  # noqa: PLR2004 - a name and a top level
        return None
    third = len(labels) > 2 and labels[-2] in _SECOND_LEVEL and len(labels[-1]) == 2  # noqa: PLR2004 - co.uk
    owned = labels[: -2 if third else -1]
    if owned[-1] == "example":
        # RFC 2606 reserves it: it is nobody's name, but what stands before it may be.
        owned = [each for each in owned[:-1] if each not in _DESK_LABELS]
    return owned[-1][:60] if owned else None


def _domain(address: str) -> str:
    return address.rpartition("@")[2].strip().lower().rstrip(".")[:253]
