"""Whether a short letter without a word of an interview is an employer's: come by, ask for me, my partner is there.

A few signs, each worth a point. Who says nothing of a customer's errand, of private life or of a crowd, and asks the
reader over at a time, to a place, to see people, has something to talk about with them.
"""

import re
from typing import Final

from prepmail.reading.intent.cue import Cue
from prepmail.reading.intent.weighed import Weighed

_NOT_SO: Final = frozenset(
    {
        Cue.PRIVATE,
        Cue.SERVICE,
        Cue.SELLING,
        Cue.CROWD,
        Cue.MASS,
        Cue.ELSEWHERE,
        Cue.OFFICE,
        Cue.HOST,
        Cue.ERRAND,
        Cue.APPOINTMENT,
        Cue.TOPIC,
        Cue.NOTE,
    }
)
_OF_WORK: Final = frozenset({Cue.WORK, Cue.JOB, Cue.TRADE, Cue.INTERVIEW})
_ENOUGH: Final = 3.0


# "Ask for Baz", in all languages.
_AWAITED = re.compile(
    r"\b(?:ask(?:ing)? (?:for|at)|just ask|report to|frag\w* (?:sie |bitte |einfach )?nach|demande[rz]? (?!que|si)|"
    r"pregunt[ae] por|chied[aei] d[ie]|vraag naar|meld (?:je|u)|pergunt[ae] p(?:or|el[oa])|(?:pytac|pytaj) o|"
    r"fraga efter|sporg efter|spor etter|ring the (?:bell|buzzer)|side door|back door|round the back|be at the)\b"
)
_SERVING_DOMAIN = re.compile(
    r"dent(?:al|ist|aire|ista|es?\b)|surgery|clini|hair|salon|barber|beauty|optic|optik|physio|medical|doctor|"
    r"praxis|zahn|"
    r"arzt|friseu|cabinet|peluquer|tandart|huisart|tandl|frisor|veterin|lettings|estate|property|immo(?:b|-|\.)|makler|"
    r"realt[yo]|spa\b|nails|yoga|fitness|gym\b|insur|mortgage"
)


def is_serving_domain(domain: str) -> bool:
    """Say whether a sender's domain, in lower case, is that of a firm that people have appointments with."""
    return _SERVING_DOMAIN.search(domain) is not None


def sounds_like_an_employer(letter: Weighed) -> bool:
    """Say whether the tone of a letter with a time is that of somebody who looks for people."""
    if letter.private or letter.all & _NOT_SO or (letter.serving and not letter.all & _OF_WORK):
        return False
    dated = [index for index, each in enumerate(letter.body) if letter.is_dated(each)]
    if not dated:
        return False
    near = {cue for index in dated for each in letter.body[max(0, index - 1) : index + 2] for cue in each.cues}
    awaited = any(_AWAITED.search(each.text) for each in letter.body)
    points = 1.0 * bool(near & {Cue.COME, Cue.INVITE}) + 1.0 * awaited + 1.0 * (Cue.BOSS in letter.all)
    points += 0.5 * (Cue.MEETING in near) + 1.0 * letter.reply + 0.5 * letter.placed
    points += 1.5 * bool(letter.all & _OF_WORK) + 1.0 * bool(letter.in_head & _OF_WORK)
    return points >= _ENOUGH
