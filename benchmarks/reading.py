"""Read every file of a folder in one warm process: ``python benchmarks/reading.py FOLDER``.

Exit 1 at any crash, any file over a second, and a median of 25 ms or more a mail.
"""

import argparse
import sys
import time
import traceback
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from statistics import median

from prepmail.errors import NotReadableError
from prepmail.reading.read import read

SECONDS = 1.0
MEDIAN = 0.025
LEFT_OUT = frozenset({".md", ".tsv", ".jsonl", ".json"})
NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


def list_files(folder: Path) -> list[Path]:
    """Return the mails and calendar files of a folder, not its tables."""
    files = sorted(each for each in folder.rglob("*") if each.is_file())
    return [each for each in files if each.suffix not in LEFT_OUT]


def main() -> int:
    """Read all files twice and report on the second round."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("folder", type=Path)
    files = list_files(parser.parse_args().folder)
    outcomes: Counter[str] = Counter()
    took: list[tuple[float, Path]] = []
    for path in files:
        content = path.read_bytes()
        try:
            read(content, now=NOW)
            began = time.process_time()
            outcomes[read(content, now=NOW).action.value] += 1
        except NotReadableError as unreadable:
            began = time.process_time()
            outcomes[f"not readable: {unreadable.reason}"] += 1
        except Exception:  # noqa: BLE001 - whatever it is, it is the finding
            outcomes["crash"] += 1
            print(path, traceback.format_exc(limit=-2))
            continue
        took.append((time.process_time() - began, path))
    for outcome, number in outcomes.most_common():
        print(f"{number:>6}  {outcome}")
    for seconds, path in sorted(took, reverse=True)[:5]:
        print(f"{seconds:6.3f} s  {path.name}")
    mails = [seconds for seconds, path in took if path.suffix != ".ics"]
    middle = median(mails) if mails else 0.0
    print(f"{len(files)} files, median of {len(mails)} mails {middle * 1000:.1f} ms")
    slow = any(seconds > SECONDS for seconds, _ in took)
    return 1 if outcomes["crash"] or slow or middle >= MEDIAN else 0


if __name__ == "__main__":
    sys.exit(main())
