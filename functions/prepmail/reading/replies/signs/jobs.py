"""Find the job and the round in a person's words, in place of what we hold."""

import re
from collections.abc import Iterator
from typing import Final

from prepmail.domain.reading import Facts, Round
from prepmail.reading.dates.lexemes import word_set
from prepmail.reading.people.given_names import GIVEN_NAMES
from prepmail.reading.position.job_nouns import ends_in_known_job
from prepmail.reading.position.roles import as_role
from prepmail.reading.replies.saying import Saying, Topic
from prepmail.reading.replies.signs.shape import FactSigns
from prepmail.reading.replies.signs.titles import cut_title, denies, has_capital, is_held, names_instead, without_title
from prepmail.reading.replies.signs.ways_in import Found

_GENDER = re.compile(r" ?\((?:[mwfdxiMWFDXI*] ?[/|] ?){1,3}[mwfdxiMWFDXI*]\)")
_EXPLICIT = re.compile(r"[:=]\s*$|(?:called|named|heißt|lautet|applied (?:for|as)(?: the| an?)?)\s*$", re.IGNORECASE)
_LED = re.compile(r"[,.;:]\s|(?:^|\s)(?:is|for|as|it's|its|to|be|als|ist|heißt|um)\s(?:the |an? |called |eine? )?")
_FIRST = re.compile(
    r"(?:(?:it'?s|its|it is|no|nope|sorry|actually|a|an|the|now|es ist|nein|als) ?,? )*"
    r"(?P<value>[^\W_][\w/+#'-]{1,24}(?: [\w/+#&'-]{1,24}){0,5})"
    r"(?=\s*$|\s*[;–!]|,? (?:not|and|but|nicht|und|aber|instead) (?-i:[a-zäöü])|, (?-i:[a-zäöü]))",
    re.IGNORECASE,
)
_THEIRS = re.compile(
    r"\b(?:manager|lead|recruiter|head|director|chief|boss|founder|owner|c[etfo]o|vp|president|partner|interviewer"
    r"|leiter\w*"
    r"|chefin|leitung|geschäftsführer\w*|supervisor|coordinator|colleague|consultant|hr)\b",
    re.IGNORECASE,
)
_SPOKEN: Final = word_set(
    "is are was were be will would has have had do does did can could not nicht no kein keine my your his her their our"
    " mein meine dein ihr ihre with mit from von who wer she he they we i you it es sie er ich wir kommt comes come"
    " bin bist herr herrn frau der die das den dem ein eine einen kollege kollegin werter werte lieber liebe zuerst man"
    " joins leads runs manages ist sind wird war hat haben good great nice new other another same this that"
    " some any old both two three"
)
# "I applied as a Data Engineer there last year"
_LONG_AGO = re.compile(
    r"\b(?:last (?:year|month|spring|summer|autumn|fall|winter|time)|years? ago|months? ago|back then|in 20\d\d"
    r"|previously"
    r"|originally|letztes jahr|damals|früher)\b",
    re.IGNORECASE,
)
_NOT_OTHER = re.compile(
    r",? (?:and )?not (?:the |a |round |my )*(?:one|two|three|1|2|3|first|second|third|final|last|1st|2nd|3rd"
    r"|screen\w*)\b"
    r"(?: (?:round|stage|one|interview))?",
    re.IGNORECASE,
)
# "Data Analyst at Globex"
_AT = re.compile(r" (?:at|with|bei)(?: (?=[A-ZÄÖÜ])|\s*$)")
# The signs that name a job by its word, beside those that only may be about one.
_SURE: Final = 3
_NEAR: Final = 40


def find_role(text: str, facts: Facts, signs: FactSigns) -> Found:
    """Return the job that a text names."""
    for found in _against_ours(text, facts, signs):
        return found
    for at, words in enumerate(signs.role):
        for match in words.finditer(text):
            name = _AT.split(cut_title(match["value"], signs))[0]
            long_ago = _LONG_AGO.search(match["value"].split(",")[0])
            named = any(each.isalpha() for each in name) and not signs.no_name.match(name)
            if not named or _is_somebody(name) or long_ago:
                continue
            explicit = _EXPLICIT.search(text[: match.start("value")])
            if not (explicit or as_role(name) or (has_capital(name) and (at < _SURE or "sure" in words.groupindex))):
                continue
            gender = _GENDER.match(text, text.find(name, match.start("value")) + len(name))
            whole = f"{name}{gender[0]}" if gender else name
            return Found(sayings=(Saying(topic=Topic.ROLE, value=whole),), rest=without_title(text, match, whole))
    return _bare(text, facts) or Found(rest=text, denies=denies(text, facts.role, signs))


def _is_somebody(name: str) -> bool:
    """Tell whether words are somebody's name and no job."""
    return name.casefold().split()[0] in GIVEN_NAMES and as_role(name) is None


def _bare(text: str, facts: Facts) -> Found | None:
    """Return a job that is the whole of the first clause: "Senior Data Engineer, and …", "sous chef".

    The titles that interviewers have name nobody's job here, unless it is of the kind that we hold.
    """
    found = _FIRST.match(text)
    name = found["value"].strip() if found else ""
    kind = (facts.role or "none").casefold().split()[-1]
    if not found or is_held(name, facts.role) or not as_role(name):
        return None
    if not name.casefold().split()[-1].startswith(kind) and (not ends_in_known_job(name) or _THEIRS.search(name)):
        return None
    if _SPOKEN & set(name.casefold().split()):
        return None
    return Found(sayings=(Saying(topic=Topic.ROLE, value=name),), rest=text[found.end() :])


def _against_ours(text: str, facts: Facts, signs: FactSigns) -> Iterator[Found]:
    """Yield the name that stands against the one we hold: "Data Analyst, not Data Engineer"."""
    for match in signs.swapped_for.finditer(text):
        name = cut_title(match["value"], signs)
        if is_held(match["old"], facts.role) and name:
            yield Found(
                sayings=(Saying(topic=Topic.ROLE, value=name),),
                rest=f"{text[: match.start()]} {text[match.end() :]}",
            )
    for said, start, end in names_instead(text, facts.role):
        name = cut_title(said, signs)
        if name and not signs.no_name.match(name):
            yield Found(sayings=(Saying(topic=Topic.ROLE, value=name),), rest=f"{text[:start]} {text[end:]}")
    for match in signs.against.finditer(text):
        said = _LED.split(text[: match.start()])[-1]
        name = cut_title(said, signs)
        if is_held(match["old"], facts.role) and name and not signs.no_name.match(name):
            start = max(0, match.start() - len(said))
            yield Found(sayings=(Saying(topic=Topic.ROLE, value=name),), rest=f"{text[:start]} {text[match.end() :]}")


def find_round(text: str, signs: FactSigns) -> Found:
    """Return which round it is."""
    for kind, words in (
        (Round.FIRST, signs.first),
        (Round.SECOND, signs.second),
        (Round.FINAL, signs.final),
        (Round.SCREEN, signs.screen),
    ):
        for found in words.finditer(text):
            if not signs.old_before.search(text[max(0, found.start() - _NEAR) : found.start()]):
                other = _NOT_OTHER.match(text, found.end())
                return Found(
                    sayings=(Saying(topic=Topic.ROUND, value=kind),),
                    rest=f"{text[: found.start()]} {text[other.end() if other else found.end() :]}",
                )
    return Found(rest=text)
