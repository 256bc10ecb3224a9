"""HTML as text: what a reader sees, with the rows of a table in one line."""

import pytest

from prepmail.reading.mail.html_text import render_text


def test_the_cells_of_a_row_are_joined_by_tabs() -> None:
    html = "<table><tr><th>Time</th><th>With</th></tr><tr><td>10:00</td><td>Ana Lee</td></tr></table>"
    assert render_text(html) == "Time\tWith\n10:00\tAna Lee"


def test_breaks_and_blocks_in_a_cell_are_slashes() -> None:
    html = "<table><tr><td>10:00<br>11:00</td><td><p>Ana</p><div>Ben</div></td></tr></table>"
    assert render_text(html) == "10:00 / 11:00\tAna / Ben"


def test_a_cell_that_spans_rows_stands_in_each() -> None:
    html = (
        "<table><tr><td rowspan=2>Tuesday</td><td>10:00</td></tr><tr><td>11:00</td></tr><tr><td>"
        "Friday</td><td>9:00</td></tr></table>"
    )
    assert render_text(html) == "Tuesday\t10:00\nTuesday\t11:00\nFriday\t9:00"


def test_a_heading_over_all_columns_stands_alone() -> None:
    html = "<table><tr><td colspan=2>Your day</td></tr><tr><td>10:00</td><td>Ana</td></tr></table>"
    assert render_text(html) == "Your day\n10:00\tAna"


def test_empty_columns_are_left_out() -> None:
    html = (
        "<table><tr><td>10:00</td><td>&nbsp;</td><td>Ana</td></tr><tr><td>11:00</td><td></td><td>Ben</td></tr></table>"
    )
    assert render_text(html) == "10:00\tAna\n11:00\tBen"


def test_a_table_that_lays_out_the_page_is_no_table() -> None:
    html = (
        "<table><tr><td><img src=logo></td><td><p>Hi Robin,</p><table><tr><td>When</td><td>Tuesday</td></tr>"
        "<tr><td>Where</td><td>Room 4</td></tr></table><p>Best</p></td></tr></table>"
    )
    assert render_text(html) == "Hi Robin,\n\nWhen\tTuesday\nWhere\tRoom 4\n\nBest"


def test_a_long_note_in_one_row_leaves_the_other_rows_lines() -> None:
    note = "Please read this before you come. " * 30
    html = (
        f"<table><tr><td>10:00</td><td>Ana</td></tr><tr><td>11:00</td><td>Ben</td></tr><tr><td>"
        f"Note</td><td>{note}</td></tr></table>"
    )
    assert render_text(html) == f"10:00\tAna\n11:00\tBen\nNote\n{note.strip()}"


@pytest.mark.parametrize(
    "hidden",
    [
        '<div style="display:none">preview</div>',
        '<div style="DISPLAY: None !important">preview</div>',
        '<span style="mso-hide:all">preview</span>',
        '<div style="max-height:0;overflow:hidden">preview</div>',
        '<span style="font-size:0px">preview</span>',
        '<span style="visibility: hidden">preview</span>',
        "<span hidden>preview</span>",
        "<style>preview</style><script>preview</script><title>preview</title>",
        "<!-- preview --><!--[if mso]>preview<![endif]-->",
    ],
)
def test_hidden_text_is_not_read(hidden: str) -> None:
    assert render_text(f"{hidden}<p>Hello</p>") == "Hello"


@pytest.mark.parametrize("style", ["max-height:0.5em", "font-size:0.9em", "font-size:10px", "max-height:100%"])
def test_small_text_is_read(style: str) -> None:
    assert render_text(f'<p style="{style}">Hello</p>') == "Hello"


def test_a_size_of_nothing_holds_until_another_is_said() -> None:
    assert render_text('<div style="font-size:0px">gone<div style="font-size:13px">Hello</div>gone</div>') == "Hello"


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ('<a href="https://meet.example/x">Join</a>', "Join <https://meet.example/x>"),
        ('<a href="https://meet.example/x">https://meet.example/x</a>', "https://meet.example/x"),
        ('<a href="https://meet.example/x/">meet.example/x</a>', "meet.example/x"),
        ('<a href="https://meet.example/x"><img src=b alt="Join now"></a>', "Join now <https://meet.example/x>"),
        ('<a href="https://meet.example/x"><img src=b></a>', "<https://meet.example/x>"),
        ('<a href="mailto:ana@acme.example?subject=x">Ana</a>', "Ana <ana@acme.example>"),
        ('<a href="mailto:ana@acme.example">ana@acme.example</a>', "ana@acme.example"),
        ('<a href="javascript:x()">Join</a>', "Join"),
        ('<a href="#top">Top</a>', "Top"),
    ],
)
def test_a_link_keeps_its_address(html: str, text: str) -> None:
    assert render_text(html) == text


def test_characters_that_nobody_sees_are_gone() -> None:
    assert render_text("<p>10\u200b:00&nbsp;&zwnj;am\u00ad &#8205;</p>") == "10:00 am"


def test_pictures_written_into_the_page_do_not_push_the_text_out() -> None:
    picture = f'<img src="data:image/png;base64,{"iVBORw0K" * 100_000}">'
    assert render_text(f"{picture}<p>Tuesday at ten</p>") == "Tuesday at ten"


def test_lists_keep_their_marks() -> None:
    assert (
        render_text("<p>Choose:</p><ol><li>Tuesday<li>Friday</ol><ul><li>Ana</ul>")
        == "Choose:\n\n1. Tuesday\n2. Friday\n\n- Ana"
    )


def test_a_quotation_has_marks_and_an_indentation_none() -> None:
    assert render_text('<blockquote type="cite">Hello<br><br>Robin</blockquote>Hi') == "> Hello\n>\n> Robin\n\nHi"
    assert render_text('<blockquote class="gmail_quote">Hello</blockquote>') == "> Hello"
    assert render_text('<blockquote class="pullquote">Hello</blockquote>') == "Hello"
    assert render_text("<blockquote style='margin:0 0 0 40px'>Hello</blockquote>") == "Hello"


def test_words_inside_a_line_keep_their_distance() -> None:
    assert render_text("<p>at <b>10:00</b>\n  <i>am</i>, <span>Tuesday</span></p>") == "at 10:00 am, Tuesday"


def test_preformatted_text_keeps_its_lines() -> None:
    assert render_text("<pre>Date:  Tuesday\nTime:  10:00\n</pre>") == "Date:  Tuesday\nTime:  10:00"
    assert render_text('<div style="white-space: pre-wrap">a\nb</div>') == "a\nb"


def test_markup_that_is_none_is_text() -> None:
    assert render_text("Tuesday at 10 & a half") == "Tuesday at 10 & a half"
    assert render_text("") == ""
