"""The DNS records a stack needs: which they are, and whether the world sees them."""

from collections.abc import Callable
from dataclasses import dataclass

from ops.stack import Stack

# Returns the values of a name's records of a type.
Find = Callable[[str, str], tuple[str, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One record as it must be: ``kind`` is CNAME, MX or TXT; ``value`` has no quotes."""

    name: str
    kind: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """One record and what was found in its place; ``trouble`` is empty when all is well."""

    record: Record
    trouble: str


def list_records(stack: Stack) -> tuple[Record, ...]:
    """Return the records that the outputs of the stack name, in their order."""
    found = []
    for name, value in stack.outputs.items():
        if name.startswith("Dns"):
            domain, kind, content = value.split(" ", 2)
            found.append(Record(name=domain, kind=kind, value=content.strip('"')))
    return tuple(found)


def check_records(records: tuple[Record, ...], find: Find) -> tuple[Seen, ...]:
    """Look each record up and say what is wrong with it."""
    return tuple(Seen(record=each, trouble=_trouble(each, find(each.name, each.kind))) for each in records)


def _trouble(record: Record, found: tuple[str, ...]) -> str:
    plain = {each.rstrip(".").lower() for each in found}
    wanted = record.value.rstrip(".").lower()
    if record.kind == "TXT":
        start = wanted.split(" ", 1)[0].rstrip(";")
        same = [each for each in plain if each.startswith(start)]
        if len(same) > 1:
            return f"there are {len(same)} of {start}, which counts as none"
        if not same:
            return "is missing"
        # Another policy for DMARC may be stricter than ours; SPF must name SES.
        named = "include:amazonses.com" in same[0] or start == "v=dmarc1"
        return "" if named else f"does not name SES: {same[0]}"
    if wanted not in plain:
        return f"is something else: {', '.join(sorted(plain))}" if plain else "is missing"
    others = sorted(plain - {wanted})
    return f"is not alone: {', '.join(others)} takes a part of the mail" if others else ""
