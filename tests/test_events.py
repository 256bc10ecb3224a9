"""The events under ``events`` are there for tests: none lies about unused."""

from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
CASES = sorted(path.name.removesuffix(".json") for path in (ROOT / "events").glob("*.json"))


@pytest.mark.parametrize("name", CASES)
def test_an_event_belongs_to_a_function_and_is_used(name: str) -> None:
    function, case = name.split(".")
    tests = "".join(path.read_text() for path in (ROOT / "tests" / "functions").glob("test_*.py"))

    assert (ROOT / "functions" / f"{function}.py").is_file()
    assert f'"{name}"' in tests or f'"{case}"' in tests
