"""``prepmail demo``: forward a made-up invite, move a clock of its own through everything that follows, show it."""

import logging
import shutil
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from local.clock import Clock, real_time
from local.complaint import ComplaintError
from local.folder import DataFolder, FolderHeldError
from local.forward import RECIPIENT, render_forward
from local.host import Host
from local.live_story import live_story, render_story
from local.outbox import SentMail
from local.run import TEMPLATES
from local.words import machine_zone
from prepmail.domain.interview import Interview
from prepmail.domain.zones import find_zone

PERSON = "you@example.com"
_USUAL_ZONE = "Europe/London"
_WEEKDAYS = (3, 2, 4, 1, 0, 5, 6)  # Thursday first: from there the plan keeps clear of the weekend
_LASTS = timedelta(hours=1)
_AFTERWARDS = timedelta(days=21)
_LONGEST_NOTICE = timedelta(days=365)
_AWAKE = range(8, 20)


def demo(data: Path, *, notice: timedelta, story: bool = False) -> int:
    """Run the whole life of one interview in a folder of its own and print it; return 0.

    ``story`` lives two weeks with several employers instead.
    """
    logging.basicConfig(level=logging.ERROR, format="%(message)s")
    if not timedelta(minutes=30) <= notice <= _LONGEST_NOTICE:
        raise ComplaintError("the notice may be anything from 30m to 365d")
    zone = find_zone(machine_zone()) or ZoneInfo(_USUAL_ZONE)
    start = choose_start(real_time(), notice, zone)
    folder = DataFolder(data)
    if folder.exists() and not _marker(folder).exists():
        raise ComplaintError(f"{str(data)!r} holds real data; name another folder with --data")
    try:
        with folder.hold():
            _clear(folder)
            if story:
                print(render_story(live_story(folder)))
                return 0
            sent, interview = _live(folder, start=start, notice=notice, zone=zone)
    except FolderHeldError:
        raise ComplaintError(f"another prepmail works on {str(data)!r}; name another folder with --data") from None
    except OSError as error:
        raise ComplaintError(f"cannot use the data folder {str(data)!r}: {error.strerror}") from None
    if interview is None:
        raise ComplaintError("the sample invite was not understood", status=1)
    _print(sent, interview, zone)
    print(f"The {len(sent)} mails are in {str(folder.outbox)!r}; list them with: prepmail outbox --data {data}")
    return 0


def choose_start(now: datetime, notice: timedelta, zone: ZoneInfo) -> datetime:
    """Return the next usual hour for an interview whose invite, ``notice`` before, comes on a working day too."""
    first = (now + notice).astimezone(zone).date() + timedelta(days=1)
    days = sorted((first + timedelta(days=each) for each in range(7)), key=lambda day: _WEEKDAYS.index(day.weekday()))
    starts = [datetime.combine(day, time(hour), zone).astimezone(UTC) for day in days for hour in (14, 10, 11, 15, 16)]
    at_work = [each for each in starts if _is_working_time((each - notice).astimezone(zone))]
    return (at_work or starts)[0]


def _is_working_time(local: datetime) -> bool:
    return local.weekday() in _WEEKDAYS[:5] and local.hour in _AWAKE


def render_sample(start: datetime, now: datetime, zone: ZoneInfo) -> bytes:
    """Return the calendar file of the made-up interview."""
    local = start.astimezone(zone)
    until = (start + _LASTS).astimezone(zone)
    lines = (
        "BEGIN:VCALENDAR",
        "PRODID:-//Example Robotics//Calendar//EN",
        "VERSION:2.0",
        "METHOD:REQUEST",
        "BEGIN:VEVENT",
        "UID:interview-4711@example.org",
        "SEQUENCE:0",
        f"DTSTAMP:{now.astimezone(UTC):%Y%m%dT%H%M%SZ}",
        f"DTSTART;TZID={zone.key}:{local:%Y%m%dT%H%M%S}",
        f"DTEND;TZID={zone.key}:{until:%Y%m%dT%H%M%S}",
        "SUMMARY:Interview: Data Analyst at Example Robotics",
        "ORGANIZER;CN=Robin Sample (Recruiting):mailto:recruiting@example.org",
        f"ATTENDEE;CN=You;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:{PERSON}",
        'ATTENDEE;CN="Ana Example, Head of Analytics";PARTSTAT=ACCEPTED:mailto:ana@example.org',
        'ATTENDEE;CN="Raj Sample, Senior Analyst";PARTSTAT=ACCEPTED:mailto:raj@example.org',
        "LOCATION:https://meet.example.org/data-analyst",
        "DESCRIPTION:We look forward to talking with you about the role of Data Analyst.",
        "STATUS:CONFIRMED",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    )
    return "\r\n".join(lines).encode()


def _live(
    folder: DataFolder, *, start: datetime, notice: timedelta, zone: ZoneInfo
) -> tuple[tuple[SentMail, ...], Interview | None]:
    now = start - notice
    clock = Clock(folder.database, real=lambda: now)
    host = Host(folder, base_url="http://127.0.0.1:8025", templates=TEMPLATES, zone=zone.key, clock=clock)
    try:
        invite = render_sample(start, now, zone)
        host.accept(PERSON, (RECIPIENT,), render_forward("invite.ics", invite, sender=PERSON, recipient=RECIPIENT))
        host.move_clock(start + _LASTS + _AFTERWARDS)
        accounts = [host.store.find_account(each) for each in host.store.list_person_ids()]
        interviews = [interview for each in accounts if each for interview in each.interviews]
        return host.outbox.list_sent(), next(iter(interviews), None)
    finally:
        host.stop()


def _print(sent: tuple[SentMail, ...], interview: Interview, zone: ZoneInfo) -> None:
    from rich.console import Console  # noqa: PLC0415 - the other commands do without
    from rich.table import Table  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    start = interview.facts.start
    assert start is not None  # noqa: S101 - it was read from our own sample
    sections = {each.message_id: ", ".join(each.sections) for each in interview.steps if each.message_id}
    carried = ", ".join(section for each in interview.steps if each.in_answer for section in each.sections)
    table = Table(title=Text(f"{interview.facts.title}: {start.astimezone(zone):%a %d %b %Y, %H:%M}"))
    table.add_column("When", no_wrap=True)
    table.add_column("Mail", no_wrap=True)
    table.add_column("Subject", overflow="fold")
    table.add_column("Sections")
    for each in sent:
        inside = sections.get(each.message_id, carried if each.kind == "interview-received" else "")
        style = "dim" if each.sent_at >= start else ""
        table.add_row(Text(_when(each.sent_at, zone)), Text(each.kind), Text(each.subject), Text(inside), style=style)
    table.caption = Text(f"Times in {zone.key}")
    Console().print(table)


def _when(instant: datetime, zone: ZoneInfo) -> str:
    return f"{instant.astimezone(zone):%a %d %b, %H:%M}"


def _marker(folder: DataFolder) -> Path:
    return folder.root / "demo"


def _clear(folder: DataFolder) -> None:
    """Forget the demo before: its clock, its mails, its accounts."""
    _marker(folder).touch()
    for each in folder.root.glob("prepmail.db*"):
        each.unlink()
    for part in (folder.archive, folder.outbox):
        if part.exists():
            shutil.rmtree(part)
