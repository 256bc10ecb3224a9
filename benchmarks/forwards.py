"""Score the taking apart of forwarded mails against a corpus: each forward found, with its headers and its text.

The corpus is a folder with ``expected.jsonl`` and the texts of mails: one record a file with ``file``, ``forwarded``
and, for a forward, ``forward`` (from, subject, date_iso, body_start, message); ``subject_line`` is the mail's own.
"""

import argparse
import json
import sys
import time
from collections import Counter
from datetime import datetime
from pathlib import Path
from typing import Any

from prepmail.reading.mail.forward import unwrap
from prepmail.reading.mail.layers import Layer, LayerKind
from prepmail.reading.mail.letters import Letter

FIELDS = ("found", "from", "subject", "date", "text", "above")


def check(record: dict[str, Any], layers: tuple[Layer, ...]) -> dict[str, bool]:
    """Say for each field whether the first forwarded layer has it right."""
    gold = record["forward"]
    inner = next((each for each in layers if each.kind is LayerKind.FORWARDED), None)
    if inner is None:
        return dict.fromkeys(FIELDS, False)
    sender = inner.letter.sender
    said = (sender.name, sender.email or None) if sender else (None, None)
    written = datetime.fromisoformat(gold["date_iso"]) if gold.get("date_iso") else None
    date = inner.letter.date
    if date is not None and written is not None and written.tzinfo is None:
        date = date.replace(tzinfo=None)
    return {
        "found": True,
        "from": said == (gold["from"]["name"], gold["from"]["address"]),
        "subject": inner.letter.subject == gold["subject"],
        "date": date == written if written else date is not None,
        "text": inner.text.startswith(gold["body_start"]),
        "above": layers[0].text == (gold["message"] or ""),
    }


def main() -> int:
    """Print the scores; end with 1 where a forward is missed or wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", type=Path)
    options = parser.parse_args()
    right: Counter[str] = Counter()
    forwards = others = false = 0
    spent = 0.0
    for line in (options.corpus / "expected.jsonl").read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        if "forwarded" not in record or not (options.corpus / record["file"]).exists():
            continue
        text = (options.corpus / record["file"]).read_text(encoding="utf-8")
        before = time.perf_counter()
        layers = unwrap(text, Letter(depth=0, subject=record.get("subject_line")))
        spent += time.perf_counter() - before
        if not record["forwarded"]:
            others += 1
            wrong = [each for each in layers if each.kind is LayerKind.FORWARDED]
            false += bool(wrong)
            if wrong:
                print(f"{record['file']}: taken for a forward")
            continue
        forwards += 1
        result = check(record, layers)
        right.update(name for name, good in result.items() if good)
        if not all(result.values()):
            print(f"{record['file']}: {', '.join(name for name, good in result.items() if not good)}")
    for name in FIELDS:
        print(f"{name:>8} {right[name]}/{forwards}")
    print(f"{false} of {others} others taken for a forward; {spent * 1000 / max(1, forwards + others):.2f} ms a mail")
    return 0 if not false and all(right[name] == forwards for name in FIELDS) else 1


if __name__ == "__main__":
    sys.exit(main())
