"""Questions to ask, a few and fitting ones out of the bank, none of them twice."""

import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field

from prepmail.domain.reading import Facts, Round
from prepmail.writing.content import Content

ANYBODY = "any"
_UNKNOWN = "unknown"
# How well a question for one round fits another; what is missing here does not fit at all.
_NEAR = {
    Round.SCREEN: {"screen": 0},
    Round.FIRST: {"screen": 2, "second": 3},
    Round.SECOND: {"second": 0, "final": 3},
    Round.FINAL: {"final": 0, "second": 2},
    Round.UNKNOWN: {"second": 2, "final": 4},
}
_ANY_ROUND = 1
_ANY_FORMAT = 1
_WORN = 10
_MISFIT = 100


_Question = Mapping[str, str]


@dataclass(slots=True, kw_only=True)
class Chooser:
    """Chooses for one interview, remembers what it gave and gives nothing twice.

    ``used`` are questions that must not come again, ``worn`` those that rather should not: given at another employer.
    The same arguments give the same questions.
    """

    content: Content
    facts: Facts
    seed: str
    used: frozenset[str] = frozenset()
    worn: frozenset[str] = frozenset()
    given: list[str] = field(default_factory=list)

    def take(self, kind: str, count: int) -> tuple[str, ...]:
        """Return up to so many questions for a kind of person, each on another theme as far as they reach."""
        chosen: list[_Question] = []
        for pool in (self._pool(kind, fitting=True), self._pool(kind, fitting=False), self._pool(_UNKNOWN)):
            themes = {each["theme"] for each in chosen}
            fresh: list[_Question] = []
            rest: list[_Question] = []
            for each in pool:
                (rest if each["theme"] in themes else fresh).append(each)
                themes.add(each["theme"])
            chosen += [each for each in (*fresh, *rest) if each not in chosen][: count - len(chosen)]
        return self._say(chosen)

    def take_theme(self, theme: str) -> str:
        """Return one question that fits anybody on a theme, empty when all of them were given."""
        pool = [each for each in self._pool(ANYBODY) if each["theme"] == theme]
        return "".join(self._say(pool[:1]))

    def _say(self, chosen: list[_Question]) -> tuple[str, ...]:
        self.given += [each["id"] for each in chosen]
        return tuple(self.content.text("questions", "texts", each["id"]) for each in chosen)

    def _pool(self, kind: str, *, fitting: bool = True) -> list[_Question]:
        """Return what can be asked, the best fitting first, the equally good in an order of this interview's own."""
        taken = self.used | set(self.given)
        found = []
        for each in self.content.records("bank", "questions"):
            if each["kind"] != kind or each["id"] in taken or each.get("format", "") not in {"", self.facts.format}:
                continue
            rank = self._rank(each)
            if fitting == (rank < _MISFIT) or kind in {ANYBODY, _UNKNOWN}:
                found.append((rank, zlib.crc32(f"{self.seed} {each['id']}".encode()), each))
        return [each for _, _, each in sorted(found, key=lambda one: one[:2])]

    def _rank(self, question: _Question) -> int:
        stage = question.get("round")
        rank = _NEAR[self.facts.round].get(stage, _MISFIT) if stage else _ANY_ROUND
        return rank + _ANY_FORMAT * ("format" not in question) + _WORN * (question["id"] in self.worn)
