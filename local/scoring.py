"""Compare readings with gold: what was found, missed and made up, field by field."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final

from local.gold import GoldMail
from local.sameness import same

FIELDS: Final = (
    "uid",
    "start",
    "end",
    "tz",
    "company",
    "role",
    "interviewers",
    "interviewer_title",
    "interviewer_email",
    "format",
    "medium",
    "location",
    "join_url",
    "dial_in",
    "round",
    "booking_url",
    "slots",
    "deadline",
)
_LISTS: Final = frozenset({"interviewers", "slots"})
_OF_A_PERSON: Final = {"interviewer_title": "title", "interviewer_email": "email"}
_ABOUT_TIME: Final = frozenset({"start", "end", "tz"})
_NOTHING: Final[tuple[Any, ...]] = (None, "", "unknown", [])


@dataclass(slots=True)
class Tally:
    """How often a field was right (``hits``), made up or wrong (``extra``), and not found or wrong (``missed``)."""

    hits: int = 0
    extra: int = 0
    missed: int = 0

    @property
    def precision(self) -> float:
        """Return the share of what was read that is right; 1 when nothing was read."""
        return self.hits / (self.hits + self.extra) if self.hits + self.extra else 1.0

    @property
    def recall(self) -> float:
        """Return the share of what was expected that was read; 1 when nothing was expected."""
        return self.hits / (self.hits + self.missed) if self.hits + self.missed else 1.0

    @property
    def f1(self) -> float:
        """Return the harmonic mean of precision and recall."""
        total = 2 * self.hits + self.extra + self.missed
        return 2 * self.hits / total if total else 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One value that is not as expected."""

    file: str
    field: str
    gold: Any
    read: Any
    evidence: str = ""


@dataclass(slots=True)
class Scores:
    """The sums over a folder of mails."""

    tallies: dict[str, Tally] = field(default_factory=lambda: {name: Tally() for name in FIELDS})
    differences: list[Difference] = field(default_factory=list)
    mails: int = 0
    right_actions: int = 0
    wholly_right: int = 0
    wrong_unasked: int = 0
    doubt_unasked: int = 0
    false_alarms: int = 0
    crashes: int = 0
    milliseconds: list[float] = field(default_factory=list)

    @property
    def micro(self) -> Tally:
        """Return the sum over all fields."""
        return Tally(
            hits=sum(each.hits for each in self.tallies.values()),
            extra=sum(each.extra for each in self.tallies.values()),
            missed=sum(each.missed for each in self.tallies.values()),
        )

    def add(self, mail: GoldMail, report: Mapping[str, Any], *, milliseconds: float) -> None:
        """Count one mail. ``report`` is what ``prepmail read --json`` prints for it."""
        self.mails += 1
        self.milliseconds.append(milliseconds)
        before = len(self.differences)
        if report["action"] == mail.action.value:
            self.right_actions += 1
        else:
            note = str(report.get("reason") or "")
            self._differ(mail, "action", mail.action.value, report["action"], note)
        read = list(report["interviews"])
        for gold, entry in align(mail.interviews, read):
            self._compare(mail, gold or {}, entry or {})
        self._count_times(mail, report)
        self.wholly_right += len(self.differences) == before

    def _compare(self, mail: GoldMail, gold: Mapping[str, Any], entry: Mapping[str, Any]) -> None:
        also = gold.get("also", {})
        for name in FIELDS:
            if name in _OF_A_PERSON:
                self._compare_people(mail, name, gold.get("interviewers", []), entry.get("interviewers", []))
            elif gold and name not in gold:
                continue
            elif name in _LISTS:
                self._compare_lists(mail, name, gold, entry)
            else:
                others = (*also.get(name, ()), *_moved_with_start(name, gold, entry))
                self._count(mail, name, gold.get(name), entry.get(name), entry, also=others)

    def _count(
        self,
        mail: GoldMail,
        name: str,
        gold: Any,
        read: Any,
        entry: Mapping[str, Any],
        *,
        also: tuple[Any, ...] = (),
    ) -> None:
        tally = self.tallies[name]
        expected, said = gold not in _NOTHING, read not in _NOTHING
        if not expected and not said:
            return
        if expected and said and same(name, read, gold, also=also):
            tally.hits += 1
            return
        if not expected and said and any(same(name, read, each) for each in also):
            return
        if not said and None in also:
            return
        tally.missed += expected
        tally.extra += said
        self._differ(mail, name, gold, read, _evidence(entry, name))

    def _compare_lists(
        self,
        mail: GoldMail,
        name: str,
        gold: Mapping[str, Any],
        entry: Mapping[str, Any],
    ) -> None:
        left = _items(name, entry)
        for value in _items(name, gold):
            match = next((each for each in left if same(name, each, value)), None)
            if match is not None:
                left.remove(match)
                self.tallies[name].hits += 1
            else:
                self.tallies[name].missed += 1
                self._differ(mail, name, value, None, "")
        for each in left:
            if not any(same(name, each, one) for one in gold.get("also", {}).get(name, ())):
                self.tallies[name].extra += 1
                self._differ(mail, name, None, each, _evidence(entry, name))

    def _compare_people(
        self, mail: GoldMail, name: str, gold: Iterable[Mapping[str, Any]], read: Sequence[Mapping[str, Any]]
    ) -> None:
        """Compare a title or address of those interviewers that were found, where gold knows one."""
        key = _OF_A_PERSON[name]
        for person in gold:
            match = next(
                (each for each in read if each["name"] and same("interviewers", each["name"], person["name"])), None
            )
            if match is not None and person.get(key):
                self._count(mail, name, person[key], match[key], {}, also=tuple(person.get("also_" + key, ())))

    def _count_times(self, mail: GoldMail, report: Mapping[str, Any]) -> None:
        asked = any(each["field"] in _ABOUT_TIME for each in report["questions"])
        wanted = [each for entry in mail.interviews for each in _accepted(entry)]
        starts = [each["start"] for each in report["interviews"] if each["start"]]
        wrong = [each for each in starts if not any(same("start", each, one) for one in wanted)]
        self.false_alarms += bool(starts and not wanted)
        if wanted and wrong and not asked:
            self.wrong_unasked += 1
            self._differ(mail, "wrong time, not asked", wanted, wrong, "")
        if mail.must_ask and starts and not asked:
            self.doubt_unasked += 1
            self._differ(mail, "doubtful time, not asked", wanted, starts, "")

    def _differ(self, mail: GoldMail, name: str, gold: Any, read: Any, evidence: str) -> None:
        self.differences.append(Difference(file=mail.file, field=name, gold=gold, read=read, evidence=evidence))


def align(
    gold: Sequence[dict[str, Any]], read: Sequence[dict[str, Any]]
) -> Iterator[tuple[dict[str, Any] | None, dict[str, Any] | None]]:
    """Pair expected and read interviews by their start, what is left by its order; None stands for a missing one."""
    left = list(read)
    pairs: dict[int, dict[str, Any]] = {}
    for index, entry in enumerate(gold):
        for each in left:
            if each["start"] and any(same("start", each["start"], one) for one in _accepted(entry)):
                pairs[index] = each
                left.remove(each)
                break
    for index, entry in enumerate(gold):
        if index not in pairs and left:
            pairs[index] = left.pop(0)
        yield entry, pairs.get(index)
    for each in left:
        yield None, each


def _accepted(entry: Mapping[str, Any]) -> list[str]:
    return [each for each in (entry["start"], *entry.get("accept", ())) if each]


def _moved_with_start(name: str, gold: Mapping[str, Any], entry: Mapping[str, Any]) -> list[str]:
    """Return the starts that are accepted too, and the end that belongs to the one that was read."""
    accepted = gold.get("accept", [])
    if name == "start":
        return list(accepted)
    start = entry.get("start")
    if name != "end" or not start or not gold.get("end") or not any(same("start", start, each) for each in accepted):
        return []
    length = datetime.fromisoformat(gold["end"]) - datetime.fromisoformat(gold["start"])
    return [(datetime.fromisoformat(start) + length).isoformat()]


def _items(name: str, entry: Mapping[str, Any]) -> list[str]:
    if name == "interviewers":
        return [each["name"] for each in entry.get(name) or () if each["name"]]
    starts = [each["start"] if isinstance(each, dict) else each for each in entry.get(name) or ()]
    return [datetime.fromisoformat(each).isoformat() for each in starts if each]


def _evidence(entry: Mapping[str, Any], name: str) -> str:
    found = entry.get("evidence", {}).get(name)
    return f"{found['source']}: {found['quote']}" if found else ""
