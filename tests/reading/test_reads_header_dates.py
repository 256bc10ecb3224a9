"""The date above a forwarded mail, as each mail program writes it."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from prepmail.reading.mail.header_dates import parse_header_date

AROUND = datetime(2027, 12, 20, 9, 0, tzinfo=timezone(timedelta(hours=2)))


def hours(count: float) -> timezone:
    return timezone(timedelta(hours=count))


@pytest.mark.parametrize(
    "text",
    [
        "Wed, Mar 3, 2027 at 2:05 PM",
        "Wednesday, March 3, 2027 2:05 PM",
        "Wednesday, 3 March 2027 at 14:05",
        "On Wednesday, March 3rd, 2027 at 2:05 PM",
        "3 March 2027 14:05",
        "03/03/2027 14:05",
        "2027-03-03 14:05",
        "3-Mar-27 2:05 PM",
        "Mar 3, 2027, at 2:05 p.m.",
        "Mittwoch, 3. März 2027 14:05",
        "Mi., 3. März 2027 um 14:05 Uhr",
        "03.03.2027 um 14:05",
        "Le mer. 3 mars 2027 à 14:05",
        "mercredi 3 mars 2027 14:05",
        "mié, 3 mar 2027 a las 14:05",
        "miércoles, 3 de marzo de 2027 14:05",
        "mer 3 mar 2027 alle ore 14:05",
        "mercoledì 3 marzo 2027 alle 14:05",
        "wo 3 mrt 2027 om 14:05",
        "woensdag 3 maart 2027 14:05",
        "quarta-feira, 3 de março de 2027 14:05",
        "qua., 3 de mar. de 2027 às 14:05",
        "quarta, 3/03/2027 à(s) 14:05",
        "śr., 3 mar 2027 o 14:05",
        "środa, 3 marca 2027 14:05",
        "ons 3 mars 2027 kl 14:05",
        "ons. 3. mar. 2027 kl. 14.05",
        "onsdag den 3. marts 2027 14.05",
        "onsdag 3. mars 2027, 14:05",
        "ke 3. maalisk. 2027 klo 14.05",
        "keskiviikko 3. maaliskuuta 2027 klo 14.05",
        "st 3. 3. 2027 o 14:05",
        "středa 3. března 2027 14:05",
        "streda 3. marca 2027, 14:05",
        "2027. márc. 3., Sze, 14:05",
        "2027. március 3. 14:05",
        "mie., 3 mar. 2027 la 14:05",
        "ср, 3 мар. 2027 г. в 14:05",
        "среда, 3 марта 2027 г., 14:05",
        "середа, 3 березня 2027 р. о 14:05",
        "3 Mart 2027 Çarşamba 14:05",
        "srijeda, 3. ožujka 2027. 14:05",
        "Τετάρτη, 3 Μαρτίου 2027 2:05 μ.μ.",
        "kolmapäev, 3. märts 2027 14:05",
        "2027年3月3日 14:05",
        "2027年3月3日(水) 午後2:05",
        "2027年3月3日 星期三 下午2:05",
        "2027년 3월 3일 수요일 오후 2:05",
        "2027. 3. 3. 오후 2:05",
        "Wed Mar  3 14:05:00 2027",
    ],
)
def test_the_date_of_any_client_is_read(text: str) -> None:
    assert parse_header_date(text, around=AROUND) == datetime(2027, 3, 3, 14, 5, tzinfo=hours(2))


@pytest.mark.parametrize(
    ("text", "offset"),
    [
        ("Wed, 3 Mar 2027 14:05:00 -0800", -8),
        ("March 3, 2027 at 2:05:00 PM EST", -5),
        ("3 March 2027 at 14:05:00 GMT+1", 1),
        ("3/3/27 14:05 (GMT-05:00)", -5),
        ("3. März 2027 um 14:05:00 MEZ", 1),
        ("3 mars 2027 à 14:05:00 UTC+1", 1),
        ("2027-03-03T14:05:00+05:30", 5.5),
        ("3 march 2027, 14:05:00 IST", 5.5),
        ("streda 3. marca 2027, 14:05:00 SEČ", 1),
        ("Wed, 3 Mar 2027 14:05:00 GMT", 0),
        ("Среда, 3 марта 2027, 14:05 +03:00", 3),
    ],
)
def test_an_offset_that_is_said_holds(text: str, offset: float) -> None:
    read = parse_header_date(text, around=AROUND)
    assert read is not None
    assert (read, read.utcoffset()) == (datetime(2027, 3, 3, 14, 5, tzinfo=hours(offset)), timedelta(hours=offset))


def test_without_any_offset_it_is_utc() -> None:
    assert parse_header_date("3 March 2027 14:05") == datetime(2027, 3, 3, 14, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "month", "day"),
    [
        ("03/04/2027 2:05 PM", 3, 4),  # a clock of twelve hours goes with the month first
        ("03/04/2027 14:05", 4, 3),
        ("Thursday, 03/04/2027 14:05", 3, 4),  # the weekday decides
        ("05/12/2027 2:05 PM", 5, 12),
        ("12/01/2028 14:05", 1, 12),  # nothing else is a day at all before
        ("25/12/2026 2:05 PM", 12, 25),
        ("03.04.2027 2:05 PM", 4, 3),
    ],
)
def test_figures_are_read_as_their_neighbours_say(text: str, month: int, day: int) -> None:
    read = parse_header_date(text, around=AROUND)
    assert read is not None
    assert (read.month, read.day) == (month, day)


def test_a_reading_that_lies_in_the_future_is_not_taken() -> None:
    early = datetime(2027, 3, 20, tzinfo=UTC)
    read = parse_header_date("03/04/2027 14:05", around=early)
    assert read is not None
    assert (read.month, read.day) == (3, 4)


@pytest.mark.parametrize(
    "text", ["", "10:00", "Tuesday", "31/31/2027", "99. März 2027", "Mia Berg", "1" * 300, ":" * 300]
)
def test_what_is_no_date_is_none(text: str) -> None:
    assert parse_header_date(text, around=AROUND) is None


@pytest.mark.parametrize(
    ("text", "around", "offset"),
    [
        ("3 August 2027 at 14:05:00 IST", 1, 1),
        ("3 August 2027 at 14:05:00 IST", 5.5, 5.5),
        ("3 August 2027 at 14:05:00 IST", -4, 5.5),
        # Ireland is not on IST in winter.
        ("3 March 2027 at 14:05:00 IST", 1, 5.5),
        ("3 March 2027 at 14:05:00 CST", 8, 8),
        ("3 March 2027 at 14:05:00 CST", -5, -6),
        ("3 March 2027 at 14:05:00 EST", 11, 11),
        # A server's clock does not tell which IST it was.
        ("3 August 2027 at 14:05:00 IST", 0, 0),
    ],
)
def test_letters_of_two_countries_are_those_of_the_mail_around(text: str, around: float, offset: float) -> None:
    read = parse_header_date(text, around=datetime(2027, 8, 3, 23, tzinfo=hours(around)))
    assert read is not None
    assert read.utcoffset() == timedelta(hours=offset)
