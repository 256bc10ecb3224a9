"""German sentences that belong together: a name that follows somebody announced, a slip and what was meant."""

import re
from typing import Final

from prepmail.reading.replies.signs.german_offers import settle_offers
from prepmail.reading.replies.signs.shape import sign

_NAME: Final = (
    r"(?:(?:Frau|Herr|Dr\.?|Prof\.?) ){0,2}[A-ZÄÖÜ][\w'’-]+(?: (?:von |van |de |da |el |al )?[A-ZÄÖÜ][\w'’-]+){0,3}"
)
_ANNOUNCED: Final = (
    r"(?P<one>[^.!?\n]{0,120}?\b(?i:dazu|dabei|mitkommen|mitbringen|bringt|begleitet|noch jemand|noch wer|zu zweit"
    r"|zu dritt|noch eine[nr]?|eine weitere|weitere Person)\b[^.!?\n]{0,80})[.!]+ "
)
_NAMED = re.compile(
    rf"{_ANNOUNCED}(?:(?:Name|Namen|Er|Sie|Der|Die|Heißt|Und zwar|Das ist|Es ist|Nämlich)(?: heißt| heißen| ist"
    rf"| sind)?:?"
    rf" (?P<name>{_NAME})|(?P<other>{_NAME}) (?:heißt|heißen) (?:er|sie|der|die)(?: \w+)?)(?P<end>[.,!]|$)"
)
# "Wann? Um fünf." asks nothing of us.
_ASKS_ITSELF = re.compile(
    r"(?:(?<=^)|(?<=[.!\n] )|(?<=\n))(?:und |also )?(?i:mit wem|wer|wer dann|wer denn|wann|wann dann|wo|wo genau"
    r"|warum|wieso"
    r"|weshalb|der grund|um wie viel uhr|und jetzt|was noch|ergebnis|resultat)\? ?(?=\S)"
)
_SLIP = re.compile(
    r"^(?P<slip>[^.!?,;\n]{2,60})(?:,|\.{2,3}| [–-])+ (?:(?:ne|nee|nein|quatsch|äh+m?|ach|sorry|halt|moment|stopp"
    r"|schmarrn|schmarren|falsch|blödsinn|unsinn|verzeihung|nein nein|ich mein(?:e|te)?|besser gesagt"
    r"|vielmehr)[ ,:!–-]{1,3})"
    r"{1,4}(?P<meant>[^?]{2,80})$",
    re.IGNORECASE,
)
# At the front a number with a dot would be read as that of a list.
_ROUND = re.compile(r"(?m:^)(?P<number>[12])\. (?P<word>(?i:runde|gespräch|interview))\b")
_ROUNDS: Final = {"1": "erste ", "2": "zweite "}
_CLOCK_OF = re.compile(
    r"\b(?P<place>[A-ZÄÖÜ][\wäöüß]+(?: [A-ZÄÖÜ][\wäöüß]+)?)[- ](?:Orts)?[Zz]eit[!.]+ "
    r"(?P<at>(?:um )?\d{1,2}(?:[:.]\d\d)?"
    r" [Uu]hr)(?P<half>(?: morgens| früh| abends)?)(?: dort)?"
)
# Names with numbers before them are a list in one sentence.
_COUNTED = re.compile(r"(?<=[:\w])[ ,;]{1,3}[1-6][.)] (?=[A-ZÄÖÜ][\wäöüß-]+ [A-ZÄÖÜ])")
_WRONG_PERSON = re.compile(
    r"(?i:falsche(?:r|n)? (?:person|gesprächspartner(?:in)?|interviewer(?:in)?|ansprechpartner(?:in)?"
    r"|name))[.!:, –-]{1,3}"
    rf"(?i:(?:richtig|korrekt)(?: ist| wäre)?:? )(?P<name>{_NAME})(?=[.,!]|\s*$)"
)
_CLOCK = sign(r"\d{1,2}[:.]\d\d|\d{1,2} ?uhr|halb \w+|viertel \w+|um \w+")
_DAY = sign(r"(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|\d{1,2}\. ?\d{0,2}\.?(?!\d)")
_LONGEST: Final = 1_500


def join_sentences(text: str) -> str:
    """Return a text whose sentences say by themselves what they say together."""
    if len(text) > _LONGEST:
        return text
    text = _ROUND.sub(lambda found: f"{_ROUNDS[found['number']]}{found['word']}", text)
    text = _CLOCK_OF.sub(r"\g<at>\g<half> \g<place> Zeit", text)
    text = _COUNTED.sub(", ", text) if len(_COUNTED.findall(text)) > 1 else text
    joined = _WRONG_PERSON.sub(r"Gesprächspartner ist \g<name>", _ASKS_ITSELF.sub("", text))
    joined = _NAMED.sub(
        lambda found: f"{found['one']}, namens {found['name'] or found['other']}{found['end'] or '.'}", joined
    )
    return settle_offers(_without_slip(joined))


def _without_slip(text: str) -> str:
    """Leave out what is taken back in the same breath, where what is meant tells the same of it."""
    found = _SLIP.match(text)
    if found is None:
        return text
    slip, meant = found["slip"], found["meant"]
    clock, day = bool(_CLOCK.search(slip)), bool(_DAY.search(slip))
    same = (clock, day) == (bool(_CLOCK.search(meant)), bool(_DAY.search(meant)))
    return f"es ist jetzt {meant}" if same and clock != day else text
