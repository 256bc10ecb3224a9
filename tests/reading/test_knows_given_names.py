"""The table of given names holds names and nothing else, so that a word in it is always somebody."""

import pytest

from prepmail.reading.mail.header_date_tables import MONTHS, WEEKDAYS
from prepmail.reading.people.given_name_tables import MORE_GIVEN_NAMES
from prepmail.reading.people.given_names import ALL_GIVEN_NAMES
from prepmail.reading.people.lower_case import with_capitals
from prepmail.reading.people.name_words import COMPANY_ENDINGS, DETERMINERS, HONORIFICS, NO_NAME, PARTICLES


@pytest.mark.parametrize("table", [MONTHS, WEEKDAYS, COMPANY_ENDINGS, DETERMINERS, HONORIFICS, NO_NAME, PARTICLES])
def test_no_word_of_another_table_is_a_given_name(table: frozenset[str]) -> None:
    assert MORE_GIVEN_NAMES.isdisjoint(table)


@pytest.mark.parametrize("word", ["will", "grace", "paris", "justice", "summer", "carter", "dallas", "hoy", "floor"])
def test_words_towns_and_family_names_are_left_out(word: str) -> None:
    assert word not in MORE_GIVEN_NAMES


@pytest.mark.parametrize(
    "name", ["thandiwe", "ximena", "friedhelm", "siân", "zdzisław", "oluwaseun", "begoña", "begona"]
)
def test_names_of_many_languages_are_known(name: str) -> None:
    assert name in ALL_GIVEN_NAMES


def test_a_small_letter_stays_where_sentences_begin_with_capitals() -> None:
    text = "Hello there.\nYou meet kelsey.\nBye."
    assert with_capitals(text) == text


def test_only_names_get_their_capitals_back() -> None:
    text = "hi there.\nkelsey will meet u at kelsey@example.com.\nbye"
    assert with_capitals(text) == "hi there.\nKelsey will meet u at kelsey@example.com.\nbye"
