"""Score the reading of dates in prose against sentences with gold: ``python benchmarks/dates.py FILE.jsonl...``.

One line a text: ``text, now, default_tz, locale, dayfirst, gold`` with ``start, end, accept`` for each time. A text is
``full`` when every gold time and end is found and no other one is. Exit 1 where a file is below 97 %.
"""

import argparse
import json
import sys
import time
from collections import Counter
from datetime import datetime
from pathlib import Path
from typing import Any

from prepmail.reading.dates.find import find_mentions
from prepmail.reading.dates.mentions import Mention, Reference, Role

BAR = 0.97
TIMED = {Role.EVENT, Role.OLD, Role.OFFERED}


def read_record(record: dict[str, Any]) -> list[Mention]:
    """Return the times that are read in one record's text."""
    reference = Reference(
        now=datetime.fromisoformat(record["now"]),
        zone=record["default_tz"],
        languages=(record["locale"],),
        day_first=record["dayfirst"],
    )
    return [each for each in find_mentions(record["text"], reference) if each.role in TIMED]


def is_full(found: list[Mention], gold: list[dict[str, Any]]) -> bool:
    """Say whether the times are exactly those of the gold, with their ends."""
    left = list(found)
    for wanted in gold:
        starts = {datetime.fromisoformat(each) for each in (wanted["start"], *wanted.get("accept", ()))}
        match = next((each for each in left if each.start in starts), None)
        if match is None:
            return False
        if wanted["end"] and match.start == datetime.fromisoformat(wanted["start"]):
            if match.end != datetime.fromisoformat(wanted["end"]):
                return False
        elif not wanted["end"] and match.end is not None:
            return False
        left.remove(match)
    return not left


def score_file(path: Path) -> bool:
    """Print the misses and the shares of one file; say whether it is above the bar."""
    records = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    total: Counter[str] = Counter()
    full: Counter[str] = Counter()
    took = []
    for record in records:
        began = time.perf_counter()
        found = read_record(record)
        took.append(time.perf_counter() - began)
        total[record["category"]] += 1
        if is_full(found, record["gold"]):
            full[record["category"]] += 1
        else:
            got = [f"{each.start.isoformat()}/{each.end and each.end.isoformat()} {each.role}" for each in found]
            print(f"miss {record['id']}  {record['text']!r}\n     wants {record['gold']}\n     got   {got}")
    for category, number in sorted(total.items()):
        print(f"  {category:<10} {full[category]} of {number}")
    share = full.total() / max(1, total.total())
    took.sort()
    print(
        f"{path.name}: full {full.total()} of {total.total()} = {share:.1%} (bar {BAR:.0%}), "
        f"median {took[len(took) // 2] * 1000:.2f} ms, slowest {took[-1] * 1000:.1f} ms"
    )
    return share >= BAR


def main() -> int:
    """Score every file."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("files", type=Path, nargs="+")
    results = [score_file(each) for each in parser.parse_args().files]
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main())
