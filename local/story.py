"""Two weeks of one person, made up: six employers, eleven interviews, and all that happens to them, as mails."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

PERSON = "you@example.com"
ZONE = ZoneInfo("Europe/Berlin")
_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Employer:
    """Who invites: the name, the job, and who writes."""

    company: str
    role: str
    writer: str
    domain: str

    @property
    def address(self) -> str:
        """Return the writer's address."""
        return f"{self.writer.partition(' ')[0].lower()}@{self.domain}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Episode:
    """One thing that happens: when (UTC), in words, and the mail that is forwarded."""

    at: datetime
    words: str
    mail: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """One entry of a calendar file."""

    name: str
    start: str
    minutes: int = 60
    title: str = "Interview"
    person: str = ""


NORTHWIND = Employer(
    company="Northwind Robotics", role="Data Analyst", writer="Robin Sample", domain="northwind.example"
)
UMBER = Employer(company="Umber Foods", role="Product Analyst", writer="Lena Vogt", domain="umber.example")
LAKESIDE = Employer(company="Lakeside Media", role="Insights Analyst", writer="Ida Holm", domain="lakeside.example")
HARBOUR = Employer(company="Harbour Bank", role="BI Developer", writer="Tom Reed", domain="harbour.example")
ASPEN = Employer(company="Aspen Energy", role="Data Engineer", writer="Mara Lind", domain="aspen.example")
PINE = Employer(company="Pine Health", role="Analytics Engineer", writer="Noor Aziz", domain="pine.example")

_FIRST_TALK = Slot(name="screen", start="2026-11-05 10:00", minutes=45, title="First talk", person="Robin Sample")
_DESIGN = Slot(name="design", start="2026-11-11 10:00", title="System design", person="Ana Example")
_TEAM = Slot(name="team", start="2026-11-11 11:00", title="Team", person="Raj Sample")
_HEAD = Slot(name="head", start="2026-11-11 13:00", title="Outlook", person="Kim Example")


def tell_story() -> Iterator[Episode]:
    """Yield everything that happens, in its order."""
    yield _file("2026-11-02 09:10", NORTHWIND, "invites to a first talk on Thursday", _FIRST_TALK)
    yield _file("2026-11-02 14:00", UMBER, "invites for Friday", Slot(name="only", start="2026-11-06 11:00"))
    yield _words(
        "2026-11-03 09:30",
        LAKESIDE,
        "sets a take-home task",
        "Take-home task",
        "as the next step for the {role} role at {company}, please complete the take-home assignment. "
        "Please submit it by Monday 9 November 2026, 17:00 (Europe/Berlin).",
    )
    yield _file("2026-11-03 11:00", HARBOUR, "invites for Thursday, too", Slot(name="only", start="2026-11-05 14:00"))
    yield _words(
        "2026-11-04 10:00",
        HARBOUR,
        "moves it, in a mail without a calendar file",
        "Your interview has to move",
        "we need to move your interview for the {role} role at {company} from Thursday 5 November 2026 at 14:00 "
        "to Friday 6 November 2026 at 15:00 (Europe/Berlin).",
    )
    yield _file("2026-11-04 15:00", ASPEN, "invites for Monday", Slot(name="only", start="2026-11-09 15:00"))
    yield _file("2026-11-05 16:30", NORTHWIND, "liked it: three talks on Wednesday", _DESIGN, _TEAM, _HEAD)
    yield _words(
        "2026-11-06 17:00",
        PINE,
        "offers two times",
        "Choose a time",
        "we would like to invite you to an interview for the {role} role at {company}. Which of these times suits you?"
        "\n\n- Tuesday 10 November 2026, 10:00\n- Thursday 12 November 2026, 10:00\n\n"
        "All times Europe/Berlin. Please answer by Monday 9 November 2026, 18:00.",
    )
    yield _file(
        "2026-11-09 09:00",
        ASPEN,
        "moves it to Tuesday",
        Slot(name="only", start="2026-11-10 15:00"),
        sequence=1,
    )
    yield _file("2026-11-09 12:00", PINE, "confirms Thursday", Slot(name="only", start="2026-11-12 10:00"))
    yield _words(
        "2026-11-10 11:00",
        UMBER,
        "says no",
        "Your application",
        "thank you for taking the time to interview for the {role} position at {company}. Unfortunately, we have "
        "decided to move forward with other candidates.",
    )
    yield _file(
        "2026-11-10 12:00",
        HARBOUR,
        "invites to a second round",
        Slot(name="second", start="2026-11-13 09:00", title="Second round"),
    )
    yield _file(
        "2026-11-10 13:00",
        ASPEN,
        "calls it off, two hours before",
        Slot(name="only", start="2026-11-10 15:00"),
        sequence=2,
        method="CANCEL",
    )
    moved = Slot(name="head", start="2026-11-11 14:30", title="Outlook", person="Kim Example")
    yield _file("2026-11-10 18:00", NORTHWIND, "moves the last talk to 14:30", moved, sequence=1)
    yield _file(
        "2026-11-12 12:00", LAKESIDE, "liked the task: a talk on Monday", Slot(name="talk", start="2026-11-16 10:00")
    )
    yield _file(
        "2026-11-13 11:00",
        LAKESIDE,
        "has filled the job and calls it off",
        Slot(name="talk", start="2026-11-16 10:00"),
        sequence=1,
        method="CANCEL",
    )
    yield _words(
        "2026-11-13 16:00",
        NORTHWIND,
        "makes an offer",
        "An offer",
        "we are delighted to offer you the position of {role} at {company}. Please let us know by Friday.",
    )


def at(text: str) -> datetime:
    """Return a time on the person's clock as an instant in UTC."""
    return datetime.fromisoformat(text).replace(tzinfo=ZONE).astimezone(UTC)


def _file(
    when: str, employer: Employer, words: str, *slots: Slot, sequence: int = 0, method: str = "REQUEST"
) -> Episode:
    """Make a forward that carries a calendar file."""
    written = at(when) - 10 * _MINUTE
    lines = ["BEGIN:VCALENDAR", "PRODID:-//Example//Calendar//EN", "VERSION:2.0", f"METHOD:{method}"]
    for each in slots:
        lines += _event(employer, each, written, sequence=sequence, method=method)
    calendar = "\r\n".join([*lines, "END:VCALENDAR", ""])
    body = (
        "Content-Type: multipart/mixed; boundary=part\r\n\r\n"
        "--part\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nFor the calendar.\r\n"
        f"--part\r\nContent-Type: text/calendar; method={method}; charset=utf-8\r\n\r\n{calendar}--part--\r\n"
    )
    return Episode(
        at=at(when),
        words=f"{employer.company} {words}",
        mail=_headers(when, f"{employer.company}: interview") + body.encode(),
    )


def _event(employer: Employer, slot: Slot, written: datetime, *, sequence: int, method: str) -> list[str]:
    begins = datetime.fromisoformat(slot.start)
    name, address = slot.person or employer.writer, employer.domain
    return [
        "BEGIN:VEVENT",
        f"UID:{slot.name}@{address}",
        f"SEQUENCE:{sequence}",
        f"DTSTAMP:{written:%Y%m%dT%H%M%SZ}",
        f"DTSTART;TZID={ZONE.key}:{begins:%Y%m%dT%H%M%S}",
        f"DTEND;TZID={ZONE.key}:{begins + slot.minutes * _MINUTE:%Y%m%dT%H%M%S}",
        f"SUMMARY:{slot.title}: {employer.role} at {employer.company}",
        f"ORGANIZER;CN={employer.writer}:mailto:{employer.address}",
        f"ATTENDEE;CN=You:mailto:{PERSON}",
        f"ATTENDEE;CN={name}:mailto:{name.partition(' ')[0].lower()}@{address}",
        f"LOCATION:https://meet.{address}/{slot.name}",
        f"STATUS:{'CANCELLED' if method == 'CANCEL' else 'CONFIRMED'}",
        "END:VEVENT",
    ]


def _words(when: str, employer: Employer, words: str, subject: str, text: str) -> Episode:
    """Make an inline forward of a mail in plain words."""
    written = at(when).astimezone(ZONE) - 10 * _MINUTE
    said = text.format(role=employer.role, company=employer.company)
    body = (
        "---------- Forwarded message ---------\n"
        f"From: {employer.writer} <{employer.address}>\n"
        f"Date: {written:%a, %d %b %Y at %H:%M}\n"
        f"Subject: {subject}\n"
        f"To: <{PERSON}>\n\n\n"
        f"Dear candidate,\n\n{said}\n\nKind regards\n{employer.writer}\n{employer.company}\n"
    )
    plain = "Content-Type: text/plain; charset=utf-8\r\n\r\n" + body.replace("\n", "\r\n")
    return Episode(at=at(when), words=f"{employer.company} {words}", mail=_headers(when, subject) + plain.encode())


def _headers(when: str, subject: str) -> bytes:
    local = at(when).astimezone(ZONE)
    return (
        f"From: <{PERSON}>\r\nTo: <prep@prepmail.localhost>\r\nSubject: Fwd: {subject}\r\n"
        f"Date: {local:%a, %d %b %Y %H:%M:%S %z}\r\nMessage-ID: <{local:%Y%m%d%H%M}@example.com>\r\n"
        "MIME-Version: 1.0\r\n"
    ).encode()
