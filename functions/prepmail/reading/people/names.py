"""People's names as prose writes them: "Frau Dr. Weber", "Ana Silva (VP Engineering) and Raj Patel, Staff Engineer".

A scanner rather than one expression: it looks at each word once, so hostile text cannot slow it down.
"""

import re
from collections.abc import Collection
from dataclasses import dataclass
from typing import Final

from prepmail.reading.people.given_names import ALL_GIVEN_NAMES
from prepmail.reading.people.kinds import ends_in_job, is_title
from prepmail.reading.people.name_scanner import GAP, WORD, Name, read_name
from prepmail.reading.people.titles import as_title, read_title_after, read_title_before

MAX_NAMES: Final = 12
_PAREN = re.compile(r"[ \u00a0]?[(\[]([^()\[\]\n]{1,120})[)\]]")
_ANGLE = re.compile(r"[ \u00a0]?<([^<>\s]{3,2000})>")
_EMAIL = re.compile(r"[a-z0-9._%+'&-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}", re.IGNORECASE)
_BARE_EMAIL = re.compile(rf"[ \u00a0]?(?:[–—,|:/-]|\t|\n)?[ \u00a0]?({_EMAIL.pattern})", re.IGNORECASE)
_VAGUE = re.compile(r"(?:the )?(?:hiring|line) manager$|interviewer$|colleague$", re.IGNORECASE)
_PROFILE = re.compile(
    r"[ \u00a0]?(?:[–—|,-][ \u00a0])?(?:(?:view )?(?:linkedin|xing)(?: profile)?|"
    r"https?://[^\s<>]{1,500})(?=[\s,;)<]|$)",
    re.IGNORECASE,
)
_FROM_TEAM = re.compile(
    r"[ \u00a0](?:from|of|in|on|van|von|vom|aus dem|aus der|de|du|des|från|fra|z|di|da|do) (?:(?:our|the|de|het|"
    r"der|dem|la|el|działu|vår|vores|unserem|unserer|ons) |l['’])?"
    r"(?:(?:HR|RH|IT|PR|QA|R&D)\b|\w{2,20}(?:abteilung|wesen|team|avdelning|afdeling)\b|"
    r"[\w&-]{2,20}(?: [\w&-]{2,20}){0,2} (?:team|department|side|group|crew|squad|office|unit|desk|lab|shop|store|"
    r"branch|depot|site|clinic|kitchen|"
    r"abteilung|avdelning\w{0,2}|afdeling)\b)",
    re.IGNORECASE,
)
# "Denise Pratt, who manages the home, and …"
# "Marek from platform and …"
_FROM_FIELD = re.compile(r"[ \u00a0](?:from|in) (?:the |our )?[^\W\d_A-ZÀ-Þ]{3,20}(?=,|;| and\b| &)")
_RELATIVE = re.compile(r", (?:who|qui|que|che|który|która|som) [^\W\dA-ZÀ-Þ_][^,.;:\n()]{2,70}(?=, )")
_PRONOUNS = re.compile(r"(?:she|he|they|ze|sie|er|elle|il)\s?/\s?\w+(?:\s?/\s?\w+)?$", re.IGNORECASE)
_SEPARATOR = re.compile(
    r"[ \u00a0]?(?:,[ \u00a0]{0,2}(?:(?:and|und|et|y|e|en|oraz|och|og|sowie|then|followed by|as well as|puis)\b)?|"
    r";|&|\+|/|"
    r"\b(?:and(?: then| also)?(?: with| by)?|und(?: mit)?|sowie|samt|et|puis|ainsi que|y(?: con)?|"
    r"e(?:d)?(?: con| com)?(?: [oa])?|en|oraz|och|"
    r"og|i|as well as|along with|together with|followed by|then|plus)\b)[ \u00a0]{0,2}",
    re.IGNORECASE,
)


_MOST_TITLE_WORDS: Final = 6
_NARROWER = re.compile(
    r" \((?!(?:he|she|they|online|remote|via|by|host|chair|both|all|you|new|cc)\b)[^\W\d_a-zß-öø-ÿ][^\W\d_]{3,20}"
    r"(?: (?:& |and )?[^\W\d_]{2,20}){0,2}\)(?=[ \t]*(?:\n|$|,))",
    re.IGNORECASE,
)
# In brackets, and no title: how somebody takes part, or a remark of the writer's.
_AN_ASIDE = re.compile(
    r"(?<!['’])\b(?:optional|online|remote(?:ly)?|via|by|per|zoom|teams|phone|telefon\w{0,6}|video|ext|host|organi[sz]er\w?|"
    r"virtual\w{0,2}|"
    r"in person|both|all|tb[cda]|new|you|your|me|my|we|us|our|i|i['’]m|will|would|can|is|are|was|were|be|see|below|"
    r"above|not|"
    r"no|yes|only|if|who|pronounced|formerly|n[ée]e|he|she|they|her|him|them|left|right|minutes?|mins?|first|second|"
    r"same|also|from|at|in|on|with|the|part|half|full|sie|er|sein\w?|ist|wird|est|elle|il|es|ella|él|ook|auch|aussi|"
    r"también|"
    r"cc|copied|external|observer|guest|maybe|possibly|tentative)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A person as the text names them and the span that does it, their title and address with it."""

    name: str
    title: str | None = None
    email: str | None = None
    start: int
    end: int


def read_people(
    text: str, position: int, *, single: bool = False, banned: Collection[str] = (), limit: int = MAX_NAMES
) -> list[Named]:
    """Read the people that a list names which begins exactly at ``position``.

    A lone word is a name where it is a known given name, follows an honorific or stands in a list with other names;
    with ``single`` any capitalised word is. ``banned`` holds names in lower case that are no person's.
    """
    found: list[Named] = []
    while len(found) < limit:
        each = _read_person(text, position, single=single or bool(found), banned=banned)
        if each is None or (found and _is_a_team(text, each, found[-1])):
            break
        found.append(each)
        separator = _SEPARATOR.match(text, each.end)
        if separator is None:
            break
        position = separator.end()
    return found


def _is_a_team(text: str, each: Named, last: Named) -> bool:
    """Say whether a lone word that ends a row behind a full name is where its bearer works: "Gemma Rudd, Planning"."""
    lone = " " not in each.name and each.name.casefold() not in ALL_GIVEN_NAMES and each.title is None
    between = text[last.end : each.start].strip()
    return (
        lone
        and " " in last.name
        and last.title is None
        and between == ","
        and text[each.end : each.end + 1] in {"", "\n"}
    )


def _read_person(text: str, position: int, *, single: bool, banned: Collection[str]) -> Named | None:
    name = read_name(text, position, single=single, banned=banned)
    title = None
    if name and single and " " not in name.text and name.text.casefold() not in ALL_GIVEN_NAMES:
        # "Branch Manager Lori Tran"
        titled = read_title_before(text, position, banned)
        if titled and titled[1] and titled[0].start > name.end:
            return _read_after(text, titled[0], titled[1])
        if _goes_on_to_job(text, name):
            # A job whose bearer has no name: "Interviewers: Housekeeping Manager".
            return None
    if name and (
        split := _split_title(name, ours=_OURS_BEFORE.search(text, max(0, position - 12), position) is not None)
    ):
        name, title = split
    if name is None:
        before = read_title_before(text, position, banned)
        if before is None:
            return None
        name, title = before[0], before[1] or None
    return _read_after(text, name, title)


def _goes_on_to_job(text: str, name: Name) -> bool:
    """Say whether a lone word that may be a name begins a job without a name: "Housekeeping Manager, …"."""
    gap = GAP.match(text, name.end)
    following = WORD.match(text, gap.end()) if gap else None
    return following is not None and following[0][0].isupper() and ends_in_job(following[0])


_OURS_BEFORE = re.compile(
    r"\b(?:our|my|unser\w{0,2}|mein\w{0,2}|notre|mon|ma|nuestr[oa]|mi|noss[oa]|meu|minha|mio|mia|onze|mijn|vår|"
    r"vores|min|"
    r"nasz\w{0,3}|m[óo]j\w?) $",
    re.IGNORECASE,
)


def _split_title(name: "Name", *, ours: bool = False) -> tuple["Name", str] | None:
    """Take a job apart that stands before a name without an article: "District Ranger Amos Bell"."""
    words = name.text.split()
    if len(words) < 3 or words[0].casefold() in ALL_GIVEN_NAMES:  # noqa: PLR2004 - a title and two names
        return None
    ends = [index for index in range(1, len(words) - 1) if is_title(" ".join(words[:index]))]
    if not ends and words[0].casefold() in _LEVELS:
        # "Deputy Shannan Ganesan"
        ends = [1]
    if not ends and ours and words[1].casefold() in ALL_GIVEN_NAMES:
        # "our Deputy Tracey Lomas"
        ends = [1]
    if not ends:
        return None
    given = next((index for index in ends if words[index].casefold() in ALL_GIVEN_NAMES), None)
    # "Head Ranger Ali Stokes": the noun stands last.
    index = given or max((each for each in ends if ends_in_job(words[each - 1])), default=ends[0])
    text = " ".join(words[index:])
    return Name(text=text, start=name.end - len(text), end=name.end), " ".join(words[:index])


_LEVELS: Final = frozenset(
    {"deputy", "acting", "interim", "alderman", "commissioner", "officer", "sergeant", "inspector"}
)
# In brackets behind a given name: "Susan (CTO, Susan Thorpe)".
_TITLE_AND_NAME = re.compile(r"([^,()]{2,60}), ([^\W\d_][^,()]{2,60})$")


def _full_name(inside: str, name: Name) -> tuple[Name, str] | None:
    """Return the full name and the job where brackets behind a given name hold both."""
    said = _TITLE_AND_NAME.match(inside)
    if said is None or not said[2].startswith(name.text + " ") or not is_title(said[1]):
        return None
    return Name(text=said[2], start=name.start, end=name.end), said[1]


def _in_brackets(inside: str, bearer: Name) -> str | None:
    """Return what stands in brackets behind a full name where it is written like a title, known or not."""
    name = bearer.text
    known = " " in name or bearer.honoured or (name.casefold() in ALL_GIVEN_NAMES and inside[:1].isupper())
    if not known or len(inside.split()) > _MOST_TITLE_WORDS or _AN_ASIDE.search(inside):
        return None
    return inside if inside[0].isalpha() and not re.search(r"[\d@:!?]", inside) else None


def _read_after(text: str, name: Name, title: str | None) -> Named:
    """Read what stands behind a name: pronouns, an address, a link, a title."""
    end = name.end
    email: str | None = None
    for _ in range(5):
        open_to_title = title is None or _VAGUE.match(title) is not None
        if bracket := _PAREN.match(text, end) or _ANGLE.match(text, end):
            inside = bracket[1].strip()
            if found := _EMAIL.search(inside):
                email = email or found[0].lower()
            elif full := _full_name(inside, name):
                name, title = full
            elif open_to_title and bracket[0].lstrip()[0] != "<" and not _PRONOUNS.match(inside):
                title = as_title(inside, strong=True) or _in_brackets(inside, name) or title
            end = bracket.end()
        elif email is None and (bare := _BARE_EMAIL.match(text, end)):
            email, end = bare[1].lower(), bare.end()
        elif open_to_title and (said := read_title_after(text, end)):
            title, end = said
            if narrower := _NARROWER.match(text, end):
                # What the job is of: "Team Leader (Inspections)".
                title, end = title + narrower[0], narrower.end()
        elif (
            aside := _RELATIVE.match(text, end)
            or _FROM_TEAM.match(text, end)
            or _FROM_FIELD.match(text, end)
            or _PROFILE.match(text, end)
        ):
            end = aside.end()
        else:
            break
    return Named(name=name.text, title=title, email=email, start=name.start, end=end)
