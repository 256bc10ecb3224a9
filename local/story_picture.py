"""The story as a picture: one line for each interview, a dot for each mail, as SVG."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from xml.sax.saxutils import escape

from local.live_story import Lived
from local.story import ZONE, at
from prepmail.domain.interview import Interview
from prepmail.domain.plan import ends_at
from prepmail.domain.step import MailKind, StepState

_BEGIN, _DAYS = "2026-11-02 00:00", 19
_LEFT, _TOP, _DAY, _ROW, _RIGHT = 230, 70, 40, 34, 90
_WIDTH = _LEFT + _DAYS * _DAY + _RIGHT
_COLOURS = {
    MailKind.STRATEGIZE: "#0b5cad",
    MailKind.PLAN: "#0b5cad",
    MailKind.ASK: "#0b5cad",
    MailKind.EXPRESS: "#0b5cad",
    MailKind.BREATHE: "#0f766e",
    MailKind.THANK_YOU: "#b45309",
    MailKind.FOLLOW_UP: "#b45309",
    MailKind.NUDGE: "#7c3aed",
}
_LEGEND = (
    ("#0b5cad", "preparation"),
    ("#0f766e", "the day itself"),
    ("#b45309", "afterwards"),
    ("#7c3aed", "reminder"),
)


def render_picture(lived: Lived) -> str:
    """Return the picture; the same story gives the same bytes."""
    rows = sorted(
        (each for each in lived.interviews if not each.merged_into), key=lambda each: (_ends(each), each.interview_id)
    )
    height = _TOP + len(rows) * _ROW + 50
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}" role="img"',
        ' aria-labelledby="title description" font-family="system-ui, sans-serif" font-size="13">',
        '<title id="title">Two weeks of one person</title>',
        f'<desc id="description">{len(rows)} interviews with the mails about each, day by day.</desc>',
        f'<rect width="{_WIDTH}" height="{height}" fill="#ffffff"/>',
        *_days(height),
    ]
    for number, each in enumerate(rows):
        lines += _row(each, rows, _TOP + number * _ROW + _ROW // 2)
    lines += _legend(height - 20)
    return "\n".join([*lines, "</svg>", ""])


def _ends(interview: Interview) -> datetime:
    return ends_at(interview.facts) or interview.changed_at


def _x(instant: datetime) -> float:
    return round(_LEFT + (instant - at(_BEGIN)) / timedelta(days=1) * _DAY, 1)


def _days(height: int) -> Iterator[str]:
    for number in range(_DAYS):
        local = at(_BEGIN).astimezone(ZONE) + timedelta(days=number)
        x = _LEFT + number * _DAY
        if local.weekday() > 4:  # noqa: PLR2004 - Saturday and Sunday
            yield f'<rect x="{x}" y="{_TOP - 30}" width="{_DAY}" height="{height - _TOP - 10}" fill="#f2f3ef"/>'
        yield f'<line x1="{x}" y1="{_TOP - 30}" x2="{x}" y2="{height - 40}" stroke="#d9dcd6"/>'
        yield f'<text x="{x + 4}" y="{_TOP - 48}" fill="#5a646c">{local:%a}</text>'
        yield f'<text x="{x + 4}" y="{_TOP - 34}" fill="#5a646c">{local.day}</text>'


def _row(interview: Interview, rows: list[Interview], y: int) -> Iterator[str]:
    name = f"{interview.facts.company}: {interview.facts.role}"
    ends = _ends(interview)
    yield f'<text x="10" y="{y + 5}" fill="#1c2227">{escape(name)}</text>'
    yield f'<line x1="{_x(interview.noticed_at)}" y1="{y}" x2="{_x(ends)}" y2="{y}" stroke="#9aa4ab" stroke-width="2"/>'
    yield f'<circle cx="{_x(interview.noticed_at)}" cy="{y}" r="4" fill="#ffffff" stroke="#1c2227" stroke-width="2"/>'
    for kind, sent_at in sorted(_mails(interview, rows), key=lambda each: each[1]):
        yield f'<circle cx="{_x(sent_at)}" cy="{y}" r="4.5" fill="{_COLOURS[kind]}"><title>{kind}</title></circle>'
    yield _mark(interview, _x(ends), y)
    yield f'<text x="{_WIDTH - _RIGHT + 8}" y="{y + 5}" fill="#5a646c">{interview.state}</text>'


def _mails(interview: Interview, rows: list[Interview]) -> Iterator[tuple[MailKind, datetime]]:
    """Yield the mails about an interview, those it shares with others too."""
    for each in rows:
        for step in each.steps:
            about = {each.interview_id, *(one.interview_id for one in step.also)}
            if step.state is StepState.SENT and step.sent_at and not step.in_answer and interview.interview_id in about:
                yield step.kind, step.sent_at


def _mark(interview: Interview, x: float, y: int) -> str:
    """Return a diamond where it took place, a cross where it did not."""
    if interview.status == "CANCELLED":
        return f'<path d="M{x - 6} {y - 6} l12 12 m0 -12 l-12 12" stroke="#b91c1c" stroke-width="2.5" fill="none"/>'
    return f'<path d="M{x} {y - 8} l8 8 l-8 8 l-8 -8 z" fill="#1c2227"/>'


def _legend(y: int) -> Iterator[str]:
    for number, (colour, name) in enumerate(_LEGEND):
        x = _LEFT + number * 140
        yield f'<circle cx="{x}" cy="{y}" r="4.5" fill="{colour}"/>'
        yield f'<text x="{x + 10}" y="{y + 5}" fill="#1c2227">{name}</text>'
