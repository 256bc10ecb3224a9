"""Weights that were learned: each sign of something adds to each kind that it may be, and the sums come to shares."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from math import exp
from typing import Final

_HUNDREDTHS: Final = 100.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Weights:
    """What each of the ``kinds`` has ``before`` any sign, and what each of the ``signs`` adds to them (hundredths)."""

    kinds: tuple[str, ...]
    before: tuple[int, ...]
    signs: Mapping[str, tuple[int, ...]]

    def shares(self, signs: Collection[str]) -> dict[str, float]:
        """Return how likely each kind is, together 1; a sign that was not learned weighs nothing."""
        sums = list(self.before)
        for sign in signs:
            for index, weight in enumerate(self.signs.get(sign, ())):
                sums[index] += weight
        most = max(sums)
        powers = [exp((each - most) / _HUNDREDTHS) for each in sums]
        total = sum(powers)
        return {kind: each / total for kind, each in zip(self.kinds, powers, strict=True)}

    def likeliest(self, signs: Collection[str]) -> tuple[str, float]:
        """Return the kind that is likeliest, and its share."""
        return max(self.shares(signs).items(), key=lambda each: each[1])


def read_weights(kinds: str, before: str, table: str) -> Weights:
    """Return the weights of a generated table: a sign a line, and what it adds to each kind."""
    signs = {}
    for line in table.splitlines():
        sign, *added = line.split()
        signs[sign] = tuple(map(int, added))
    return Weights(kinds=tuple(kinds.split()), before=tuple(map(int, before.split())), signs=signs)
