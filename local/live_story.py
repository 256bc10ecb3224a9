"""``prepmail demo --story``: live two made-up weeks on the real machine and tell them day by day."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from local.clock import Clock
from local.folder import DataFolder
from local.forward import RECIPIENT
from local.host import Host
from local.outbox import SentMail
from local.run import TEMPLATES
from local.story import PERSON, ZONE, Episode, at, tell_story
from prepmail.domain.interview import Interview
from prepmail.domain.step import MailKind

END = "2026-11-22 23:00"
_TIMED = frozenset(
    {
        *(MailKind.STRATEGIZE, MailKind.PLAN, MailKind.ASK, MailKind.BREATHE, MailKind.EXPRESS),
        *(MailKind.THANK_YOU, MailKind.FOLLOW_UP, MailKind.NUDGE),
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Lived:
    """What happened: the episodes, the mails that went out, and how the interviews stand in the end."""

    episodes: tuple[Episode, ...]
    sent: tuple[SentMail, ...]
    interviews: tuple[Interview, ...]


def live_story(folder: DataFolder) -> Lived:
    """Live the story in an empty data folder, held by this process."""
    episodes = tuple(tell_story())
    begin = episodes[0].at
    clock = Clock(folder.database, real=lambda: begin)
    host = Host(folder, base_url="http://127.0.0.1:8025", templates=TEMPLATES, zone=ZONE.key, clock=clock)
    try:
        for each in episodes:
            host.move_clock(each.at)
            host.accept(PERSON, (RECIPIENT,), each.mail)
            host.settle()
        host.move_clock(at(END))
        accounts = [host.store.find_account(each) for each in host.store.list_person_ids()]
        interviews = tuple(interview for each in accounts if each for interview in each.interviews)
        return Lived(episodes=episodes, sent=host.outbox.list_sent(), interviews=interviews)
    finally:
        host.stop()


def render_story(lived: Lived) -> str:
    """Return the story as text: a heading for each day, what you forward, and what we send."""
    lines: list[str] = []
    day = ""
    for instant, text in sorted(_happenings(lived), key=lambda each: each[0]):
        local = instant.astimezone(ZONE)
        if day != f"{local:%A %d %B}":
            day = f"{local:%A %d %B}"
            lines += ["", day]
        lines.append(f"  {local:%H:%M}  {text}")
    return "\n".join([*lines, "", _summary(lived), ""])


def is_timed(mail: SentMail) -> bool:
    """Tell whether a mail came by itself; the others answer one."""
    return mail.kind in _TIMED


def _happenings(lived: Lived) -> Iterable[tuple[datetime, str]]:
    for each in lived.episodes:
        yield each.at, f"{each.words}. You forward it."
    for mail in lived.sent:
        yield mail.sent_at, f"       {'we send' if is_timed(mail) else 'we answer'}: {mail.subject}"


def _summary(lived: Lived) -> str:
    timed = sum(is_timed(each) for each in lived.sent)
    states = sorted(str(each.state) for each in lived.interviews if not each.merged_into)
    told = ", ".join(f"{states.count(each)} {each}" for each in dict.fromkeys(states))
    return f"{len(lived.episodes)} forwards, each answered once; {timed} mails by themselves. Interviews: {told}."
