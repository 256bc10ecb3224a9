"""Score the reading of calendar files against a folder of real ones: ``python benchmarks/corpus.py CORPUS_DIR``.

The folder holds ``expected.jsonl`` with one record a file. Exit 1 below 98 % agreement, or at any crash, any file over
two seconds, any naive time and any time that became UTC without saying so.
"""

import argparse
import json
import sys
import time
import traceback
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from prepmail.domain.reading import Found, Reading
from prepmail.errors import NotReadableError
from prepmail.reading.read import read

LEFT_OUT = ("review", "pointer", "label-only", "no-calendar-part")
BAR = 0.98
SECONDS = 2.0


@dataclass(slots=True)
class Score:
    """What was counted, and the lines to print."""

    counts: Counter[str] = field(default_factory=Counter)
    lines: list[str] = field(default_factory=list)
    slowest: float = 0.0

    def add(self, kind: str, name: str, says: str = "") -> None:
        """Count one outcome; print it with its file unless it is an agreement."""
        self.counts[kind] += 1
        if says:
            self.lines.append(f"{kind:<14} {name}  {says}")


def list_records(corpus: Path) -> Iterator[dict[str, Any]]:
    """Yield the records of mails and calendar files."""
    for line in (corpus / "expected.jsonl").read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        if record["kind"] in {"ics", "eml"}:
            yield record


def score_file(corpus: Path, record: dict[str, Any], score: Score) -> None:
    """Read one file and compare the start of its first event."""
    name = record["file"]
    content = (corpus / name).read_bytes()
    began = time.perf_counter()
    reading: Reading | None = None
    refused = ""
    try:
        reading = read(content, now=datetime.now(UTC))
    except NotReadableError as error:
        refused = error.reason
    except Exception:  # noqa: BLE001 - whatever it is, it is the finding
        score.add("crash", name, traceback.format_exc(limit=-2).replace("\n", " | "))
    took = time.perf_counter() - began
    score.slowest = max(score.slowest, took)
    if took > SECONDS:
        score.add("slow", name, f"{took:.1f} s")
    for found in reading.found if reading else ():
        check_times(found, name, score)
    if not any(word in record["level"] for word in LEFT_OUT):
        compare(record, reading, refused, score)


def check_times(found: Found, name: str, score: Score) -> None:
    """Find naive times."""
    choices = [moment for question in found.questions for each in question.choices for moment in (each.start, each.end)]
    for moment in (found.facts.start, found.facts.end, found.version.dtstamp, *choices):
        if moment is not None and moment.utcoffset() is None:
            score.add("naive", name, str(moment))


def compare(record: dict[str, Any], reading: Reading | None, refused: str, score: Score) -> None:
    """Compare the start of the record's event; where none is known, look for one that was made up."""
    name = record["file"]
    start = (record.get("event") or {}).get("dtstart") or {}
    accepted = [start["utc"], *start.get("alternatives", ())] if start.get("utc") else start.get("alternatives", [])
    found = pick(reading, record["event"]) if reading and start else None
    if not accepted:
        if found and found.facts.start and start.get("kind") in {"floating", "date", "unparseable"}:
            score.add("made up", name, f"{start} → {found.facts.start}")
        elif found and found.facts.start and not found.questions:
            score.add("unasked", name, f"{start['raw']} {start['tzid']} → {found.facts.start}")
        return
    wanted = [datetime.fromisoformat(each) for each in accepted]
    got = starts(found)
    if any(each in wanted for each in got):
        score.add("agree", name)
        return
    local = start.get("local")
    if local and got and local == got[0].replace(tzinfo=None).isoformat():
        score.add("silent UTC", name, f"{start.get('tzid')}")
    score.add("miss", name, f"{start.get('raw')} {start.get('tzid')} wants {accepted}, got {refused or got}")


def starts(found: Found | None) -> list[datetime]:
    """Return the start that the reading goes by."""
    return [found.facts.start] if found and found.facts.start else proposed(found)


def proposed(found: Found | None) -> list[datetime]:
    """Return the time of a counter-proposal, which is read but never used."""
    if found is None or found.method.value != "COUNTER":
        return []
    return [each.start for question in found.questions for each in question.choices if each.start]


def pick(reading: Reading, event: dict[str, Any]) -> Found | None:
    """Return the event that a record is about: by uid, the first of several."""
    same = [each for each in reading.found if each.uid == "".join((event.get("uid") or "").split())]
    series = [each for each in same if each.recurrence_id is None] if not event.get("recurrence_id") else []
    return next(iter(series or same or reading.found), None)


def main() -> int:
    """Score every file and print the misses and the sums."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("corpus", type=Path)
    corpus = parser.parse_args().corpus
    score = Score()
    files = 0
    for record in list_records(corpus):
        files += 1
        score_file(corpus, record, score)
    print("\n".join(sorted(score.lines)))
    counts = score.counts
    total = counts["agree"] + counts["miss"]
    share = counts["agree"] / total if total else 0.0
    print(f"{files} files read, slowest {score.slowest:.2f} s")
    print(f"{counts['agree']} of {total} starts agree: {share:.2%} (bar {BAR:.0%})")
    faults = {kind: counts[kind] for kind in ("crash", "slow", "naive", "silent UTC", "made up")}
    print(f"by a name that the expectations do not know: {counts['unasked']}")
    print(", ".join(f"{kind}: {number}" for kind, number in faults.items()))
    return 0 if share >= BAR and not any(faults.values()) else 1


if __name__ == "__main__":
    sys.exit(main())
