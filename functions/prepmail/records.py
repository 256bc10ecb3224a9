"""How values are kept: dataclass → plain JSON and back. The only place that knows.

Instants are ISO 8601 in UTC. A field that a stored record lacks takes its default, so that a new optional field needs
no migration; an unknown key is ignored, so that an older version can read what a newer one wrote.
"""

from datetime import datetime, time
from functools import cache
from typing import Any, TypeVar

from cattrs.gen import make_dict_structure_fn
from cattrs.preconf.json import JsonConverter, make_converter

from prepmail.domain.interview import Interview
from prepmail.domain.state import State

T = TypeVar("T")


@cache
def _converter() -> JsonConverter:
    converter = make_converter()
    converter.register_unstructure_hook(time, time.isoformat)
    converter.register_structure_hook(time, lambda text, _: time.fromisoformat(text))
    converter.register_structure_hook(datetime, lambda text, _: datetime.fromisoformat(text))
    whole = make_dict_structure_fn(Interview, converter)
    converter.register_structure_hook(Interview, lambda plain, kind: whole(_with_state(plain), kind))
    return converter


def _with_state(plain: dict[str, Any]) -> dict[str, Any]:
    """Return a stored interview with its state; those of before had only the STATUS they were published with."""
    if "state" in plain or plain.get("status") != "CANCELLED":
        return plain
    return {**plain, "state": State.CANCELLED.value}


def render_record(value: object) -> str:
    """Return the JSON text of a value."""
    return str(_converter().dumps(value))


def parse_record(text: str, kind: type[T]) -> T:
    """Return the value that ``render_record`` wrote. Raise what the converter raises: a broken record is a fault."""
    return _converter().loads(text, kind)


def to_plain(value: object) -> Any:
    """Return a value as dicts, lists and strings, for ``--json``."""
    return _converter().unstructure(value)
