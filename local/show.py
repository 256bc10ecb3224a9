"""``prepmail show`` and ``prepmail outbox``: what a data folder holds, whether or not it is in use."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, tzinfo
from pathlib import Path
from typing import Any

from local.complaint import ComplaintError
from local.folder import DataFolder
from local.outbox import OutboxMailer, SentMail
from local.sqlite import SqliteStore
from local.words import machine_zone
from prepmail.domain.account import Account, Inbound
from prepmail.domain.interview import Interview
from prepmail.domain.reading import Facts, Interviewer
from prepmail.domain.shared import list_shared
from prepmail.domain.step import Step, StepState
from prepmail.domain.zones import find_zone, person_zone, zone_key
from prepmail.records import to_plain
from prepmail.settings import Settings
from prepmail.writing.links import person_links
from prepmail.writing.tokens import address_key

_USUAL_HTTP_PORT = 8025


def show_accounts(data: Path, *, address: str | None, as_json: bool) -> int:
    """Print every person's interviews, or one person's; return 1 when that person is not known."""
    with _store(data) as (folder, store):
        secret = folder.secret()
        if address is None:
            found: tuple[str, ...] = store.list_person_ids()
        else:
            person = store.find_person_id(address_key(secret, address))
            if person is None:
                raise ComplaintError(f"nothing is known of {address}", status=1)
            found = (person,)
        accounts = [each for each in map(store.find_account, found) if each]
        reports = [render_account(each, store.list_inbounds(each.person.person_id)) for each in accounts]
        for account, report in zip(accounts, reports, strict=True):
            report["links"] = to_plain(person_links(_settings(folder), secret, account.person))
    if as_json:
        print(json.dumps(reports, indent=2, ensure_ascii=False))
    else:
        _print_accounts(accounts)
    return 0


def show_outbox(data: Path, *, as_json: bool) -> int:
    """Print the mails that were sent, in the order of sending."""
    folder = _folder(data)
    outbox = OutboxMailer(folder.database, folder.outbox)
    mails = outbox.list_sent()
    outbox.close()
    if as_json:
        print(json.dumps([_render_sent(each) for each in mails], indent=2, ensure_ascii=False))
    else:
        _print_outbox(mails)
    return 0


def render_account(account: Account, inbounds: tuple[Inbound, ...]) -> dict[str, Any]:
    """Return what is known of a person. Instants are ISO 8601 with the offset of the zone they are shown in."""
    person = account.person
    zone = person_zone(person.preferences, None)
    return {
        "address": person.address,
        "zone": person.preferences.zone,
        "mail": str(person.mail_state),
        "interviews": [_render_interview(each, account) for each in _in_order(account)],
        "answers": [
            {
                "received_at": _iso(each.received_at, zone),
                "subject": each.subject,
                "interviews": list(each.interview_ids),
                **_render_step(each.answer, zone),
                "reason": each.reason or each.answer.reason,
            }
            for each in inbounds
        ],
    }


def _render_interview(interview: Interview, account: Account) -> dict[str, Any]:
    facts = interview.facts
    zone = person_zone(account.person.preferences, facts)
    own = find_zone(facts.tz) or zone
    return {
        "id": interview.interview_id,
        "uid": interview.uid,
        "recurrence_id": interview.recurrence_id,
        "sequence": interview.version.sequence,
        "generation": interview.generation,
        "status": str(interview.status),
        "state": str(interview.state),
        "start": _iso(facts.start, own),
        "end": _iso(facts.end, own),
        "tz": facts.tz,
        "title": facts.title,
        "company": facts.company,
        "role": facts.role,
        "format": str(facts.format),
        "medium": str(facts.medium),
        "round": str(facts.round),
        "location": facts.location,
        "join_url": facts.join_url,
        "dial_in": facts.dial_in,
        "interviewers": [_render_interviewer(each) for each in facts.interviewers],
        "organizer": _render_interviewer(facts.organizer) if facts.organizer else None,
        "questions": [to_plain(each) for each in interview.questions],
        "plan": [
            *(_render_step(each, zone) for each in interview.steps),
            *({**_render_step(each, zone), "with": name} for name, each in list_shared(interview, account.interviews)),
        ],
    }


def _render_interviewer(interviewer: Interviewer) -> dict[str, Any]:
    plain: dict[str, Any] = to_plain(interviewer)
    return plain


def _render_step(step: Step, zone: tzinfo) -> dict[str, Any]:
    return {
        "kind": str(step.kind),
        "sections": [str(each) for each in step.sections],
        "state": str(step.state),
        "due": _iso(step.due, zone),
        "sent_at": _iso(step.sent_at, zone),
        "reason": step.reason,
    }


def _render_sent(mail: SentMail) -> dict[str, Any]:
    return {
        "to": mail.recipient,
        "subject": mail.subject,
        "kind": mail.kind,
        "interview": mail.interview,
        "sent_at": mail.sent_at.isoformat(timespec="seconds"),
        "file": str(mail.file),
    }


def _print_accounts(accounts: list[Account]) -> None:
    from rich.console import Console  # noqa: PLC0415 - --json does without
    from rich.table import Table  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    console = Console()
    if not accounts:
        console.print(Text("Nothing is known yet: hand in an invite with `prepmail forward FILE`."))
    for account in accounts:
        console.print(Text(account.person.address, style="bold"))
        for interview in _in_order(account):
            zone = person_zone(account.person.preferences, interview.facts)
            title = f"{_name(interview.facts)}: {_when(interview.facts.start or interview.facts.deadline, zone)}"
            table = Table("Mail", "Due", "State", title=Text(title))
            table.caption = Text(str(interview.state))
            shared = [step for _, step in list_shared(interview, account.interviews)]
            steps = (*interview.steps, *(replace(each, reason="together with another") for each in shared))
            for step in sorted(steps, key=lambda each: each.due):
                state = f"{step.state} {_when(step.sent_at, zone)}" if step.sent_at else str(step.state)
                why = f" ({step.reason})" if step.reason else ""
                table.add_row(Text(step.kind), Text(_when(step.due, zone)), Text(state + why, style=_style(step)))
            console.print(table)


def _print_outbox(mails: tuple[SentMail, ...]) -> None:
    from rich.console import Console  # noqa: PLC0415 - --json does without
    from rich.table import Table  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    zone = find_zone(machine_zone()) or UTC
    table = Table("Sent", "To", "Kind", "Subject")
    for each in mails:
        table.add_row(Text(_when(each.sent_at, zone)), Text(each.recipient), Text(each.kind), Text(each.subject))
    Console().print(table)


def _in_order(account: Account) -> list[Interview]:
    return sorted(account.interviews, key=lambda each: (each.facts.start is None, each.facts.start, each.interview_id))


def _name(facts: Facts) -> str:
    what = facts.role or ("Interview" if facts.company else facts.title) or "Interview"
    return f"{what} at {facts.company}" if facts.company else what


def _style(step: Step) -> str:
    return {StepState.SENT: "green", StepState.SKIPPED: "dim", StepState.FAILED: "red"}.get(step.state, "")


def _when(instant: datetime | None, zone: tzinfo) -> str:
    return f"{instant.astimezone(zone):%a %d %b %Y %H:%M} ({zone_key(zone)})" if instant else "no date"


def _iso(instant: datetime | None, zone: tzinfo) -> str | None:
    return instant.astimezone(zone).isoformat(timespec="seconds") if instant else None


def _folder(data: Path) -> DataFolder:
    folder = DataFolder(data)
    if not folder.exists():
        raise ComplaintError(f"nothing is kept in {str(data)!r} yet; start `prepmail run` first")
    return folder


@contextmanager
def _store(data: Path) -> Iterator[tuple[DataFolder, SqliteStore]]:
    folder = _folder(data)
    store = SqliteStore(folder.database)
    try:
        yield folder, store
    finally:
        store.close()


def _settings(folder: DataFolder) -> Settings:
    running = folder.find_running()
    port = running.http_port if running else _USUAL_HTTP_PORT
    return Settings(
        base_url=f"http://127.0.0.1:{port}", inbound_domain="prepmail.localhost", sender="", templates_dir=""
    )
