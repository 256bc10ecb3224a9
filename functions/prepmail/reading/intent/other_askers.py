"""Who else asks the reader to a talk about work: an office that looks after those without work, somebody who sells."""

import re
from typing import Final

from prepmail.reading.intent.cue import Cue
from prepmail.reading.intent.weighed import Weighed

_OFFICE_DOMAIN = re.compile(
    r"job-?cent(?:re|er)|arbeitsagentur|arbeitsamt|france-?travail|pole-?emploi|(?:^|[.-])uwv|werkbedrijf|werkplein|"
    r"(?:^|[.-])sepe|iefp|arbetsformedling|urzad-?pracy|centro-?(?:per-?l-?)?impiego|employability|work-?coach|"
    r"centrelink"
)
_OF_A_JOB: Final = frozenset({Cue.JOB, Cue.TRADE, Cue.INTERVIEW, Cue.WORK})
_FEW: Final = 2


def is_office_domain(domain: str) -> bool:
    """Say whether a sender's domain, in lower case, is that of a public office for those without work."""
    return _OFFICE_DOMAIN.search(domain) is not None


def is_at_an_office(letter: Weighed) -> bool:
    """Say whether the talk is with a work coach or an adviser: what it is about is work, and nobody hires."""
    if letter.office:
        return True
    if Cue.TRADE in letter.in_head:
        return False
    dated = any(Cue.OFFICE in each.cues and letter.is_dated(each) for each in letter.body)
    return dated or letter.count(Cue.OFFICE) >= _FEW


def is_sold(letter: Weighed) -> bool:
    """Say whether the call that is asked for is to show a product: an interview is named nowhere."""
    if letter.hiring or Cue.INTERVIEW in letter.all or letter.in_head & _OF_A_JOB:
        return False
    return any(Cue.SELLING in each.cues and (Cue.ASK in each.cues or letter.is_dated(each)) for each in letter.body)
