"""Hear every chain of one UID in a folder of real files in every order: ``python benchmarks/chains.py CORPUS_DIR``.

A chain is two to five distinct files about one event: invites, updates, cancellations, counter-proposals. Each of its
orders (120 at most) must end in the same state, start and version. Exit 1 where one does not. Chains that change single
dates of a repeating event are counted apart: whether such a date outlives its series may depend on the order.
"""

import argparse
import math
import sys
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from itertools import combinations, permutations
from pathlib import Path

from prepmail.domain.account import Account
from prepmail.domain.decision import decide
from prepmail.domain.person import Person
from prepmail.domain.reading import Method, Reading
from prepmail.domain.state import State
from prepmail.errors import NotReadableError
from prepmail.reading.read import read

NOW = datetime(2026, 1, 1, tzinfo=UTC)
LONGEST = 5
MOST_PICKED = 40
_TELLING = frozenset({Method.PUBLISH, Method.REQUEST, Method.ADD, Method.CANCEL, Method.COUNTER})

End = frozenset[tuple[str, str | None, str, datetime | None, int]]


def read_chains(corpus: Path) -> dict[str, list[Reading]]:
    """Return the readings of each UID that several files are about, each revision once."""
    chains: dict[str, dict[tuple[object, ...], Reading]] = defaultdict(dict)
    for file in sorted(each for folder in ("ics", "eml") for each in (corpus / folder).iterdir()):
        try:
            reading = read(file.read_bytes(), now=NOW)
        except NotReadableError:
            continue
        uids = {each.uid for each in reading.found if each.method in _TELLING}
        if len(uids) != 1 or not all(each.from_calendar for each in reading.found):
            continue
        words = tuple((each.recurrence_id, each.version, each.method, each.facts.start) for each in reading.found)
        chains[uids.pop()].setdefault(words, replace(reading, message_id=f"<{file.stem[:80]}@example.com>"))
    return {uid: list(each.values()) for uid, each in chains.items() if len(each) > 1}


def pick(chain: list[Reading]) -> Iterator[tuple[Reading, ...]]:
    """Yield the chain, or of a long one its first parts of five."""
    if len(chain) <= LONGEST:
        yield tuple(chain)
        return
    for number, part in enumerate(combinations(chain, LONGEST)):
        if number == MOST_PICKED:
            return
        yield part


def hear(order: tuple[Reading, ...]) -> End:
    """Return what stands in the end; of what is called off only that it is."""
    account = Account(person=Person(person_id="p", address="sam@example.com", created_at=NOW))
    for reading in order:
        decision = decide(account, reading, now=NOW)
        held = {each.interview_id: each for each in account.interviews}
        held |= {each.interview_id: each for each in decision.interviews}
        account = replace(account, interviews=tuple(held.values()))
    return frozenset(
        (each.uid, each.recurrence_id, each.state.value, each.facts.start, each.version.sequence)
        for each in account.interviews
        if each.state is not State.CANCELLED
    )


def main() -> int:
    """Run over a folder and print what was found."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", type=Path)
    chains = read_chains(parser.parse_args().corpus)
    orders = failed = parts = series = 0
    for uid, chain in sorted(chains.items()):
        for part in pick(chain):
            parts += 1
            orders += math.factorial(len(part))
            ends = {hear(order) for order in permutations(part)}
            if len(ends) == 1:
                continue
            if any(found.recurrence_id for reading in part for found in reading.found):
                series += 1
            else:
                failed += 1
                print(f"differs   {uid[:60]}  {len(part)} files, {len(ends)} ends")
    print(f"{len(chains)} chains, {parts} parts of at most {LONGEST} files, {orders} orders")
    print(f"{failed} differ, and {series} that mix a repeating event with single dates of it")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
