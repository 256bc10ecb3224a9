"""Name words with a capital that are no person: days, months, programs, kinds of firms, German nouns."""

import re
from typing import Final

from prepmail.reading.dates.lexemes import word_set
from prepmail.reading.position.organisation_words import LAST_NOUNS
from prepmail.reading.position.roles import as_role

# Words with a capital that are nobody: days, months, programs.
NOBODY: Final = word_set(
    "monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag"
    " freitag samstag sonntag mo di mi do fr sa mon tue tues wed thu thur thurs fri sat january"
    " february march april may june july august september october november december januar februar"
    " märz mai juni juli oktober dezember zoom teams meet google microsoft skype webex berlin london"
    " prepmail video phone telefon panel cet cest est utc gmt bst pst pm am hr cto ceo vp ok interview"
    " iphone outlook android url else besides fragen frage"
)
GERMAN_NOUN: Final = re.compile(
    r"(?:ung|heit|keit|schaft|tion|termin|gespräch|zeit|tag|uhr|raum|straße|platz|leitung)$"
)
ORGANISATIONS: Final = LAST_NOUNS | word_set(
    "industries enterprises labs robotics systems solutions corp corporation group technologies tech"
    " software trading analytics consulting bank traders holdings media digital ventures cloud data ai"
    " gmbh ag inc ltd llc"
)


def is_nobody(word: str, *, german: bool) -> bool:
    """Tell whether a word with a capital names no person: a day, a program, in German any other noun."""
    small = word.casefold()
    return (
        small in NOBODY
        or small in ORGANISATIONS
        or as_role(word) is not None
        or (german and GERMAN_NOUN.search(small) is not None)
    )
