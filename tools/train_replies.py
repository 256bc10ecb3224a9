"""Generate ``functions/prepmail/reading/replies/likely/tables.py``: what the words around times and names weigh.

Run by ``make likelihood``. scikit-learn (BSD), which only this needs, fits the weights. They are learned from the
replies of ``sayings/`` and of tests/reading/replies, each with what it means for one known interview: all made up.
Which time or name of a reply is the new one is not written down anywhere; it is found by trying which of them together
come to what is meant. The result does not depend on chance.

``--check`` leaves out a sixth of the lists in turn, and prints how many replies of those come out exactly.
"""

import argparse
import itertools
import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from importlib import import_module
from pathlib import Path
from typing import Any

from prepmail.domain.zones import find_zone
from prepmail.reading.replies.clauses import split_sentences
from prepmail.reading.replies.frame import Frame
from prepmail.reading.replies.likely import judges as judges_module
from prepmail.reading.replies.likely.judges import Judges, Known, When, Who
from prepmail.reading.replies.likely.lines import Lines, read_lines
from prepmail.reading.replies.likely.times import Sometime
from prepmail.reading.replies.saying import Saying, Topic
from prepmail.reading.replies.signs.tongues import signs_of
from prepmail.reading.replies.times import Moved, read_move
from prepmail.reading.weights import Weights
from tests.reading.replies import scoring

ROOT = Path(__file__).parents[1]
SAYINGS = Path(__file__).with_name("sayings")
TESTS = ROOT / "tests" / "reading" / "replies"
TARGET = ROOT / "functions" / "prepmail" / "reading" / "replies" / "likely" / "tables.py"

# A sign counts that stands beside as many times or names.
LEAST = 3
# What is near or known by the rules may say more than a word anywhere.
FAR = 0.5
STRENGTH, ROUNDS = 1.0, 3000
HUNDREDTHS = 100
FOLDS = 6
# No more ways are tried to put the times of one reply together.
MOST_WAYS = 3_000
NEAR = ("kind", "old", "held", "part", "cue")
TITLES = re.compile(r"^(?:(?:frau|fr|herrn?|hr|ms|mrs|mr|mme|miss|dr|prof|professor|dipl\.?-ing)\b\.? *)+(?=\S)")
OURS = "ana silva"

Label = tuple[frozenset[str], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """One reply of a list with what it means, and the labels of everything in it."""

    name: str
    said: str
    meant: Mapping[str, Any]
    times: list[Label]
    strangers: list[Label]
    known: list[Label]


def sayings() -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Yield the list, the words and the meaning of every reply."""
    for path in sorted(SAYINGS.glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            each = json.loads(line)
            yield each["list"], each["said"], _with_tuples(each["meant"])
    for path in sorted(TESTS.glob("sayings*.py")):
        module = import_module(f"tests.reading.replies.{path.stem}")
        for name, value in sorted(vars(module).items()):
            if name.isupper() and isinstance(value, tuple):
                for each in value:
                    if isinstance(each, tuple) and isinstance(each[-1], dict):
                        yield name, each[0], each[-1]


def _with_tuples(meant: dict[str, Any]) -> dict[str, Any]:
    return {name: tuple(value) if isinstance(value, list) else value for name, value in meant.items()}


def examples() -> Iterator[Example]:
    """Yield every reply with its labels."""
    for name, said, meant in sayings():
        signs = signs_of(said)[0]
        frame = Frame(
            facts=scoring.FACTS,
            now=scoring.FRAME.now,
            zone=scoring.FRAME.zone,
            topic=said[:1_000],
            languages=signs.languages,
        )
        reply = read_lines(split_sentences(said), frame, signs)
        yield Example(
            name=name,
            said=said,
            meant=meant,
            times=list(_label_times(reply, frame, meant)),
            strangers=list(_label_strangers(reply, meant)),
            known=list(_label_known(reply, meant)),
        )


def _label_times(reply: Lines, frame: Frame, meant: Mapping[str, Any]) -> Iterator[Label]:
    every = [each for line in reply.lines for each in line.times.found]
    zones = [line.times.zone for line in reply.lines if line.times.zone]
    chosen = _choose(every, zones, frame, _when(meant))
    if chosen is None:
        return
    said = {(every[at].topic, str(every[at].value)): part for at, part in chosen.items()}
    for at, each in enumerate(every):
        if at in chosen or not each.held:
            yield each.signs, chosen.get(at) or said.get((each.topic, str(each.value))) or When.NONE


def _when(meant: Mapping[str, Any]) -> tuple[str, str]:
    held = scoring.FACTS.start
    assert held is not None  # noqa: S101 - the interview of the lists has a start
    start = meant.get("start") or f"{held.astimezone(scoring.BERLIN):%Y-%m-%dT%H:%M}"
    return start, meant.get("end") or f"{datetime.fromisoformat(start) + timedelta(hours=1):%Y-%m-%dT%H:%M}"


def _choose(
    every: Sequence[Sometime], zones: Sequence[str], frame: Frame, wanted: tuple[str, str]
) -> dict[int, When] | None:
    """Return the parts of the times that together come to what is wanted, as many as can; None where none do."""
    if wanted == _when({}):
        return {}
    best: dict[int, When] | None = None
    for way in itertools.islice(_ways(every), MOST_WAYS):
        if best is not None and len(way) <= len(best):
            continue
        if any(_comes_to(every, way, zone, frame) == wanted for zone in (None, *dict.fromkeys(zones))):
            best = way
    return best


def _ways(every: Sequence[Sometime]) -> Iterator[dict[int, When]]:
    """Yield every way to take a day, an hour, a shift, a length and an end of those there are."""
    places = {topic: [at for at, each in enumerate(every) if each.topic is topic] for topic in Topic}
    clocks = [*places[Topic.TIME], *places[Topic.END]]
    for day, hour, shift, length, end in itertools.product(
        (None, *places[Topic.DAY]),
        (None, *clocks),
        (None, *places[Topic.SHIFT]),
        (None, *places[Topic.LENGTH]),
        (None, *clocks),
    ):
        if end is not None and end == hour:
            continue
        way = {at: When.NEW for at in (day, hour, shift, length) if at is not None}
        if end is not None:
            way[end] = When.END
        if way:
            yield way


def _comes_to(
    every: Sequence[Sometime], way: Mapping[int, When], zone: str | None, frame: Frame
) -> tuple[str, str] | None:
    said: dict[Topic, object] = {}
    for at, part in way.items():
        each = every[at]
        if each.topic in {Topic.TIME, Topic.END}:
            said[Topic.END if part is When.END else Topic.TIME] = each.value
        else:
            said[each.topic] = each.value
    if zone:
        said[Topic.TIME] = f"{said.get(Topic.TIME) or format(frame.start or frame.now, '%H:%M')} {zone}"
    return _of(read_move([Saying(topic=topic, value=value) for topic, value in said.items()], frame))


def _of(moved: Moved | None) -> tuple[str, str] | None:
    change = moved.correction if moved else None
    start = (change.start or scoring.FACTS.start) if change else None
    if change is None or start is None:
        return None
    zone = find_zone("Europe/Berlin")
    end = change.end or start + timedelta(hours=1)
    return f"{start.astimezone(zone):%Y-%m-%dT%H:%M}", f"{end.astimezone(zone):%Y-%m-%dT%H:%M}"


def _bare(name: str) -> str:
    return TITLES.sub("", name.casefold())


def _label_strangers(reply: Lines, meant: Mapping[str, Any]) -> Iterator[Label]:
    wanted = {_bare(each) for each in meant.get("interviewers", ())}
    for line in reply.lines:
        for each in line.strangers:
            name = _bare(each.name)
            if name in wanted:
                yield each.signs, Who.COMES
            elif not any(name in one.split() or one.startswith(f"{name} ") for one in wanted):
                yield each.signs, Who.NONE


def _label_known(reply: Lines, meant: Mapping[str, Any]) -> Iterator[Label]:
    wanted = meant.get("interviewers")
    for each in reply.known:
        if wanted is not None:
            yield each.signs, Known.STAYS if OURS in map(_bare, wanted) else Known.GOES
        elif each.named:
            yield each.signs, Known.STAYS


def worth(sign: str) -> float:
    """Return how much a sign may say beside another."""
    return 1.0 if sign[0] in "lrku" or sign.startswith(NEAR) else FAR


def learn(labels: Sequence[Label], kinds: type[StrEnum]) -> Weights:
    """Return what each sign weighs for each of the kinds that were seen."""
    found = Counter(sign for signs, _ in labels for sign in signs)
    kept = sorted(sign for sign, count in found.items() if count >= LEAST)
    columns = {sign: index for index, sign in enumerate(kept)}
    rows, places, entries = [], [], []
    for row, (signs, _) in enumerate(labels):
        for sign in sorted(signs & columns.keys()):
            rows.append(row)
            places.append(columns[sign])
            entries.append(worth(sign))
    matrix = import_module("scipy.sparse").csr_matrix((entries, (rows, places)), shape=(len(labels), len(kept)))
    model = import_module("sklearn.linear_model").LogisticRegression(C=STRENGTH, max_iter=ROUNDS)
    model.fit(matrix, [str(kind) for _, kind in labels])
    seen = list(model.classes_)
    coefficients, before = model.coef_, model.intercept_
    if len(seen) == 2:  # noqa: PLR2004 - of two kinds only the second has weights
        coefficients, before = [-coefficients[0], coefficients[0]], [-before[0], before[0]]
        coefficients, before = [each / 2 for each in coefficients], [each / 2 for each in before]
    assert set(seen) <= {str(each) for each in kinds}  # noqa: S101 - a kind of ours has been renamed
    return Weights(
        kinds=tuple(seen),
        before=tuple(round(HUNDREDTHS * each) for each in before),
        signs={
            sign: tuple(round(HUNDREDTHS * worth(sign) * each[index]) for each in coefficients)
            for sign, index in columns.items()
        },
    )


def learn_all(every: Sequence[Example]) -> Judges:
    """Return the three judges."""
    return Judges(
        times=learn([one for each in every for one in each.times], When),
        strangers=learn([one for each in every for one in each.strangers], Who),
        known=learn([one for each in every for one in each.known], Known),
    )


def render(judges: Judges) -> str:
    """Return the module: a line for each sign that weighs anything."""
    lines = ['"""What each sign weighs; made by ``tools/train_replies.py`` and not to be edited."""', ""]
    for name in ("times", "strangers", "known"):
        weights: Weights = getattr(judges, name)
        lines += [
            f"{name.upper()} = (",
            f'    "{" ".join(weights.kinds)}",',
            f'    "{" ".join(map(str, weights.before))}",',
            '    """\\',
            *(f"{sign} {' '.join(map(str, each))}" for sign, each in weights.signs.items() if any(each)),
            '""",',
            ")",
        ]
    return "\n".join((*lines, ""))


@contextmanager
def judged_by(judges: Judges) -> Iterator[None]:
    """Let these judges be the learned ones for a while."""
    second = import_module("prepmail.reading.replies.likely.second")
    before = second.learned
    second.learned = lambda: judges  # type: ignore[attr-defined]
    try:
        yield
    finally:
        second.learned = before  # type: ignore[attr-defined]


def check(every: Sequence[Example], *, show: bool) -> None:
    """Print what becomes of the replies of each list when its judges were learned without it."""
    names = sorted({each.name for each in every})
    total: Counter[str] = Counter()
    for fold in range(FOLDS):
        left_out = set(names[fold::FOLDS])
        with judged_by(learn_all([each for each in every if each.name not in left_out])):
            for name in sorted(left_out):
                found: Counter[str] = Counter()
                for each in every:
                    if each.name == name:
                        result = scoring.judge(each.said, each.meant)
                        found[result] += 1
                        if show and result != "exact":
                            print(result, "|", each.said.replace("\n", " / "), "|", each.meant)
                print(name, dict(found))
                if name.islower():
                    total += found
    print("lists to learn from:", dict(total), f"{total['exact'] / total.total():.1%}")


def main() -> None:
    """Learn and write the tables, or print how good they would be."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--show", action="store_true")
    parser.add_argument("--to", type=Path, default=TARGET, metavar="FILE")
    options = parser.parse_args()
    judges_module.learned.cache_clear()
    every = list(examples())
    if options.check:
        check(every, show=options.show)
        return
    options.to.write_text(render(learn_all(every)), encoding="utf-8")


if __name__ == "__main__":
    main()
