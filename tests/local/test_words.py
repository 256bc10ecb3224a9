"""What a person types on the command line."""

from argparse import ArgumentTypeError
from datetime import UTC, datetime, timedelta

import pytest

from local.words import parse_address, parse_domain, parse_moment, parse_move, parse_port, parse_span, parse_zone


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("3d", timedelta(days=3)),
        ("+3d", timedelta(days=3)),
        ("+2h30m", timedelta(hours=2, minutes=30)),
        ("1w2d", timedelta(days=9)),
        ("90s", timedelta(seconds=90)),
    ],
)
def test_a_span_is_written_with_its_units(text: str, span: timedelta) -> None:
    assert parse_span(text) == span


@pytest.mark.parametrize("text", ["", "+", "3", "3 d", "d", "-3d", "30m2h", "99999999d"])
def test_anything_else_is_no_span(text: str) -> None:
    with pytest.raises(ArgumentTypeError):
        parse_span(text)


def test_a_moment_with_an_offset_is_that_instant() -> None:
    assert parse_moment("2026-11-23T09:00+01:00") == datetime(2026, 11, 23, 8, tzinfo=UTC)
    assert parse_moment("2026-11-23T09:00:00Z") == datetime(2026, 11, 23, 9, tzinfo=UTC)


def test_a_moment_without_an_offset_is_on_this_machines_wall_clock() -> None:
    assert parse_moment("2026-11-23T09:00").tzinfo is UTC


@pytest.mark.parametrize("text", ["tomorrow", "2026-13-01", "", "0001-01-01T00:00+14:00"])
def test_anything_else_is_no_moment(text: str) -> None:
    with pytest.raises(ArgumentTypeError):
        parse_moment(text)


def test_the_clock_moves_by_a_span_or_to_a_moment() -> None:
    assert parse_move("+3d") == timedelta(days=3)
    assert parse_move("2026-11-23T09:00Z") == datetime(2026, 11, 23, 9, tzinfo=UTC)


def test_a_zone_a_port_and_an_address_are_checked() -> None:
    assert parse_zone("Europe/Berlin") == "Europe/Berlin"
    assert parse_port("0") == 0
    assert parse_address("you@example.com") == "you@example.com"
    for parse, text in ((parse_zone, "Mars/Base"), (parse_zone, "../etc"), (parse_port, "65536"), (parse_port, "x")):
        with pytest.raises(ArgumentTypeError):
            parse(text)
    for text in ("you", "a@b@c", "a @b", "<a@b>", "@b", "a@"):
        with pytest.raises(ArgumentTypeError):
            parse_address(text)


def test_a_domain_can_stand_behind_an_at_sign() -> None:
    assert parse_domain("In.Example.com") == "in.example.com"
    assert parse_domain("prepmail.localhost") == "prepmail.localhost"
    wrong = ("", "example", "a@example.com", "example.com.", "-a.example", "a b.example", "bücher.example", "1.2.3.4/8")
    for text in (*wrong, f"{'a' * 64}.example", ".".join(["a" * 60] * 4)):
        with pytest.raises(ArgumentTypeError):
            parse_domain(text)
