"""``prepmail read``: show what is read from a file, as JSON or as a table."""

import json
from collections.abc import Collection
from datetime import datetime
from pathlib import Path
from typing import Any

from local.clock import real_time
from local.files import read_file
from prepmail.errors import NotReadableError
from prepmail.reading.read import read
from prepmail.reading.report import render_reading

_NOT_READABLE = {
    "no-calendar": "There is no calendar file in it, and no text.",
    "broken-calendar": "Its calendar file is broken beyond repair.",
    "no-event": "Its calendar file holds no event.",
    "too-large": "It is too large.",
    "too-deep": "Its parts are nested too deeply.",
    "too-many-parts": "It has too many parts.",
    "empty": "It is empty.",
}


def show_reading(path: Path, *, now: datetime | None, me: Collection[str], zone: str | None, as_json: bool) -> int:
    """Print the reading; return 1 when nothing could be read."""
    content = read_file(path)
    try:
        report = render_reading(read(content, now=now or real_time(), person=me, zone=zone), zone=zone)
    except NotReadableError as unreadable:
        if as_json:
            _print_json({"action": "not-an-interview", "interviews": [], "questions": [], "reason": unreadable.reason})
        else:
            print(f"No interview was read. {_NOT_READABLE.get(unreadable.reason, unreadable.reason)}")
        return 1
    if as_json:
        _print_json(report)
    else:
        _print_table(report)
    return 0


def _print_json(report: dict[str, Any]) -> None:
    print(json.dumps(report, indent=2, ensure_ascii=False))


def _print_table(report: dict[str, Any]) -> None:
    from rich.console import Console  # noqa: PLC0415 - --json does without
    from rich.table import Table  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    console = Console()
    for name in ("action", "outcome", "company", "role", "note"):
        if report[name]:
            console.print(Text(f"{name.capitalize()}: {report[name]}"))
    for interview in report["interviews"]:
        table = Table("Fact", "Read as", "From", show_lines=False)
        for name, value in interview.items():
            if name == "evidence" or value in (None, [], "unknown"):
                continue
            evidence = interview.get("evidence", {}).get(name)
            table.add_row(Text(name), Text(_plain(value)), Text(_source(evidence)))
        console.print(table)
    for question in report["questions"]:
        console.print(Text(f"Question: {_plain(question)}"))


def _source(evidence: dict[str, str] | None) -> str:
    return f"{evidence['source']}: {evidence['quote']}" if evidence else ""


def _plain(value: Any) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{key}: {_plain(each)}" for key, each in value.items() if each not in (None, [], "unknown"))
    if isinstance(value, list | tuple):
        return "\n".join(_plain(each) for each in value)
    return str(value)
