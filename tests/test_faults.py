"""What is logged of a fault."""

import json

from prepmail.faults import render_fault


def fail() -> None:
    try:
        int("sam@example.com")
    except ValueError as error:
        raise KeyError("sam@example.com") from error


def test_a_fault_is_told_by_type_cause_and_place_without_its_words() -> None:
    try:
        fail()
    except KeyError as error:
        fault = render_fault(error)

    assert fault["fault"] == "KeyError"
    assert fault["cause"] == "ValueError"
    assert str(fault["places"]).count("test_faults.py:") == 2
    assert "sam@" not in json.dumps(fault)


def test_no_exception_is_no_fault() -> None:
    assert render_fault(None) == {}
