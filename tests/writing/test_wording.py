import pytest

from prepmail.writing import wording


def test_text_from_outside_becomes_one_clean_line() -> None:
    assert wording.clean(" a\r\nb\tc\x00d\u2028e ") == "a b c d e"
    assert wording.clean("evil\u202egnp.exe\u2066") == "evilgnp.exe"
    assert wording.clean(None) == ""


def test_joiners_that_belong_to_names_stay() -> None:
    assert wording.clean("می\u200cخواهم") == "می\u200cخواهم"


def test_long_text_is_cut_with_a_sign() -> None:
    assert wording.clean("x" * 500) == "x" * 119 + "…"
    assert wording.clean("x" * 120) == "x" * 120
    assert len(wording.clean("\n" * 10_000_000 + "x")) == 0


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("https://meet.example.com/a?b=c&d", True),
        ("http://meet.example.com", True),
        ("javascript:alert(1)", False),
        ("data:text/html,x", False),
        ("https://", False),
        ("https://[broken", False),
        ("https://a.example/\r\nx", False),
        ('https://a.example/"onclick="x', False),
        ("https://a.example/" + "x" * 3000, False),
        ("", False),
        (None, False),
    ],
)
def test_only_web_addresses_become_links(text: str | None, safe: bool) -> None:  # noqa: FBT001 - a table
    assert wording.web_address(text) == (text if safe else "")


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("ana+x@example.com", True),
        ("ana", False),
        ("a b@example.com", False),
        ("a@b", False),
        ("a@example.com\n", False),
    ],
)
def test_only_plain_addresses_are_written_to(text: str, safe: bool) -> None:  # noqa: FBT001 - a table
    assert wording.mail_address(text) == (text if safe else "")


def test_a_dial_in_number_can_be_rung() -> None:
    assert wording.telephone_address("Call +49 (0)30 5550-123, PIN 42#") == "tel:+490305550123"
    assert wording.telephone_address("room 12") == ""


def test_lines_wrap_hang_and_leave_addresses_whole() -> None:
    address = "https://example.com/" + "a-" * 60
    body = wording.wrap_text(f"- {'word ' * 30}\n> {'said ' * 30}\n\n\n\nSee {address}\n")
    lines = body.splitlines()
    assert lines[0].startswith("- word")
    assert lines[1].startswith("  word")
    assert [each for each in lines if "said" in each] == [each for each in lines if each.startswith("> ")]
    assert address in lines
    assert "\n\n\n" not in body
    assert body.endswith("\n")


def test_words_are_joined_as_one_says_them() -> None:
    assert wording.enumerate_words(()) == ""
    assert wording.enumerate_words(("Ana",)) == "Ana"
    assert wording.enumerate_words(("Ana", "Raj", "Mei")) == "Ana, Raj and Mei"
