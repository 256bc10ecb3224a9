"""Mails with what a careful reader would read from them: ``gold.jsonl`` in a folder (tests/corpus/README.md)."""

import json
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from local.complaint import ComplaintError
from local.files import read_file
from prepmail.domain.reading import Action

_LONGEST = 5_000


@dataclass(frozen=True, slots=True, kw_only=True)
class GoldMail:
    """One mail and what should be read from it. ``interviews`` are entries as ``prepmail read --json`` prints them."""

    file: str
    content: bytes
    now: datetime
    action: Action
    interviews: tuple[dict[str, Any], ...]

    @property
    def must_ask(self) -> bool:
        """Say whether a reading without a question claims too much."""
        return any(each.get("must_ask") for each in self.interviews)


def load_gold(folder: Path) -> tuple[GoldMail, ...]:
    """Return the mails of a folder in the order of its ``gold.jsonl``. Raise ``ComplaintError``."""
    path = folder / "gold.jsonl"
    try:
        lines = read_file(path).decode("utf-8").splitlines()
    except UnicodeDecodeError:
        raise ComplaintError(f"{str(path)!r} is no UTF-8") from None
    if len(lines) > _LONGEST:
        raise ComplaintError(f"{str(path)!r} has more than {_LONGEST} lines")
    return tuple(_load_mail(folder, line, number) for number, line in enumerate(lines, start=1) if line.strip())


def _load_mail(folder: Path, line: str, number: int) -> GoldMail:
    try:
        record = json.loads(line)
        now = datetime.fromisoformat(record["now"])
        _check_times([record["now"]])
        for entry in record["interviews"]:
            _check_times([entry["start"], entry.get("end"), *entry.get("accept", ()), *entry.get("slots", ())])
        return GoldMail(
            file=record["file"],
            content=read_file(folder / record["file"]),
            now=now,
            action=Action(record["action"]),
            interviews=tuple(record["interviews"]),
        )
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise ComplaintError(f"{str(folder / 'gold.jsonl')!r}, line {number}: {error!r}") from None


def _check_times(times: list[str | None]) -> None:
    if any(datetime.fromisoformat(each).tzinfo is None for each in times if each):
        raise ValueError("a time has no offset")
