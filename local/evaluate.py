"""``prepmail evaluate``: read the mails of folders with gold and say how well each field was read."""

import json
import time
import traceback
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from statistics import median
from typing import Any, Final

from local.gold import GoldMail, load_gold
from local.scoring import Scores
from prepmail.errors import NotReadableError
from prepmail.reading.read import read
from prepmail.reading.report import render_reading

_DIGITS: Final = 10_000


def evaluate(folders: Sequence[Path], *, show: bool, as_json: bool, floor: Path | None) -> int:
    """Print the scores of each folder; with ``floor`` also write them there. Raise ``ComplaintError``."""
    scores = {folder: score_folder(folder) for folder in folders}
    if floor:
        text = json.dumps({folder.name: render_floor(each) for folder, each in scores.items()}, indent=2)
        floor.write_text(text + "\n", encoding="utf-8")
    if as_json:
        print(json.dumps({folder.name: render_scores(each) for folder, each in scores.items()}, indent=2, default=str))
    else:
        for folder, each in scores.items():
            _print_scores(folder, each, show=show)
    return 0


def score_folder(folder: Path) -> Scores:
    """Read every mail of a folder and compare it with its gold. Raise ``ComplaintError`` where there is none."""
    scores = Scores()
    for mail in load_gold(folder):
        began = time.perf_counter()
        report = _read(mail)
        took = (time.perf_counter() - began) * 1000
        scores.crashes += "crash" in report
        scores.add(mail, report, milliseconds=took)
    return scores


def _read(mail: GoldMail) -> dict[str, Any]:
    """Return what ``prepmail read --json`` prints, or the traceback of a crash as the reason."""
    nothing = {"action": "not-an-interview", "interviews": [], "questions": []}
    try:
        return render_reading(read(mail.content, now=mail.now))
    except NotReadableError as unreadable:
        return {**nothing, "reason": f"not readable: {unreadable.reason}"}
    except Exception:  # noqa: BLE001 - whatever it is, it is a finding and the other mails still count
        return {**nothing, "action": "crash", "crash": True, "reason": traceback.format_exc(limit=-3)}


def render_floor(scores: Scores) -> dict[str, float]:
    """Return the measures that must not fall, each from 0 to 1 and rounded down."""
    measures = {name: tally.f1 for name, tally in scores.tallies.items()}
    measures["all"] = scores.micro.f1
    measures["action"] = scores.right_actions / scores.mails if scores.mails else 1.0
    return {name: int(value * _DIGITS) / _DIGITS for name, value in measures.items()}


def render_scores(scores: Scores) -> dict[str, Any]:
    """Return everything that was measured as plain JSON."""
    tallies = {**scores.tallies, "all": scores.micro}
    mails = scores.mails or 1
    return {
        "mails": scores.mails,
        "fields": {
            name: {**asdict(each), "precision": each.precision, "recall": each.recall, "f1": each.f1}
            for name, each in tallies.items()
        },
        "action": scores.right_actions / mails,
        "wholly_right": scores.wholly_right / mails,
        "wrong_times_not_asked": scores.wrong_unasked,
        "doubtful_times_not_asked": scores.doubt_unasked,
        "false_alarms": scores.false_alarms,
        "crashes": scores.crashes,
        "milliseconds": {"median": median(scores.milliseconds or [0.0]), "most": max(scores.milliseconds, default=0.0)},
        "differences": [asdict(each) for each in scores.differences],
    }


def _print_scores(folder: Path, scores: Scores, *, show: bool) -> None:
    from rich.console import Console  # noqa: PLC0415 - --json does without
    from rich.table import Table  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    console = Console()
    if show:
        _print_differences(console, scores)
    table = Table(title=f"{folder.name}: {scores.mails} mails", title_justify="left")
    table.add_column("Field", no_wrap=True)
    for heading in ("Right", "Extra", "Missed", "Precision", "Recall", "F1"):
        table.add_column(heading, justify="right")
    for name, each in {**scores.tallies, "all": scores.micro}.items():
        counts = [str(each.hits), str(each.extra), str(each.missed)]
        table.add_row(Text(name), *counts, *(f"{value:.3f}" for value in (each.precision, each.recall, each.f1)))
    console.print(table)
    mails = scores.mails or 1
    times = scores.milliseconds or [0.0]
    for line in (
        f"action right: {scores.right_actions} of {scores.mails} ({scores.right_actions / mails:.1%})",
        f"mails with every field right: {scores.wholly_right} ({scores.wholly_right / mails:.1%})",
        f"wrong times stated without a question: {scores.wrong_unasked}",
        f"doubtful times stated without a question: {scores.doubt_unasked}",
        f"false alarms: {scores.false_alarms}, crashes: {scores.crashes}",
        f"ms a mail: {median(times):.1f} median, {max(times):.1f} most",
    ):
        console.print(Text(line))


def _print_differences(console: Any, scores: Scores) -> None:
    from rich.text import Text  # noqa: PLC0415 - --json does without

    for each in scores.differences:
        source = f"  [{' '.join(each.evidence.split())}]" if each.evidence else ""
        console.print(Text(f"{each.file}  {each.field}: expected {each.gold!r}, read {each.read!r}{source}"))
