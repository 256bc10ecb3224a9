"""Leave out what stands beside names and is no part of them: titles, teams, addresses, clauses about somebody."""

import re

from prepmail.reading.people.given_names import GIVEN_NAMES
from prepmail.reading.position.roles import as_role
from prepmail.reading.replies.signs.shape import PeopleSigns
from prepmail.reading.replies.typed import WORDS_TOO

_NEXT = re.compile(r"[,:]? ([^\W\d_]+)")
_ARTICLE = re.compile(r"^(?:an?|the|our|their|her|his|eine?|der|die) ", re.IGNORECASE)
_COMMAS = re.compile(r",[\s,]*,")
_RELATIVE = re.compile(r"(?<=\w), (?:who|whom|die|der|den) [^,;.!?]{1,90}(?=,)", re.IGNORECASE)
# ", she is the head of sales" and ", he'll ask the technical questions" say nothing of who comes.
_IS_JOB = re.compile(r",(?: and)? (?:she|he|who)(?:'s| is) (?P<job>[^,;.!?]{2,50})(?=[,;.!?]|$)", re.IGNORECASE)
_COMES = re.compile(
    r"\b(?:replac\w+|stand|successor|substitut\w+|not|no|out|ill|sick|instead|there|join\w*|new|away|left|gone|both"
    r"|only|too|also|optional|maybe|same|now)\b(?! there$)",
    re.IGNORECASE,
)
_HAS_PART = re.compile(
    r",(?: and)? (?:she|he|they|who)(?:'ll| will|'s going to| is going to)? (?:be )?[a-z]+(?: (?!it\b"
    r"|instead\b)[\w&/-]+){0,4}"
    r" (?:questions?|part|bit|side|stuff|tests?|tasks?|exercises?|section|topics?)(?=[,;.!?]|$)",
    re.IGNORECASE,
)
# "…, Director of Field Sales."
_APPOSITION = re.compile(r"(?<=\w), (?P<job>[^\W\d_][^,;:.!?()\d]{2,45})(?=[,;.!?)]|$)")
_IS = re.compile(r"(?:\bis|'s|\bare|\bonly|\bjust|\bmerely|\bas|\bnur|\bist) $", re.IGNORECASE)
_FEW = 2
# "… who runs the sales team" tells what somebody does at work.
_WORKS = re.compile(
    r",? (?:who|that) (?:runs|leads|heads(?: up)?|manages|owns|works|looks after|is (?:in charge|responsible))"
    r"(?! [^,;.!?]{0,40}\b(?:interview|call|it|session|panel|meeting|me|instead)\b) [^,;.!?]{2,50}(?=[,;.!?]|$)",
    re.IGNORECASE,
)
# "… and a colleague from the data team, Sven", "… and two of her people, Zoe and Ivan".
_SOMEBODY = re.compile(
    r"(?P<lead>\b(?:and|with|plus|by|\+|&|is|are|be|also|meet|see|bring|brings|have) )"
    r"(?!another\b|a (?:second|third|further)\b|one more\b|an (?:additional|extra)\b)(?:(?:someone|somebody|an?(?:"
    r" [\w-]+)? (?:colleague|person|guy|man|woman"
    r"|lady|member|manager|engineer)|(?:one|two|three|some|both|another) (?:of (?:her|his|their|the) )?(?:more |other"
    r" )?"
    r"(?:colleagues?|people|engineers|managers|others|bosses|founders|developers))"
    r"(?: (?:from|in|of) (?:the |their |her |his )?[\w&-]+(?: [\w&-]+)?)?(?:[,:]| called| named| whose name is) )"
    r"(?=(?:(?:Mr|Ms|Mrs|Dr|Prof)\.? )?[A-Z])"
)
_CALLED = re.compile(
    r",? (?:whose (?:full )?name(?: is|'s)|who(?: is|'s) (?:called|named)|by the name of|going by)"
    r" (?=(?:[A-Z][a-z]*\.? )*[A-Z])"
)
_WHERE = re.compile(r" (?:t?here|(?:over )?(?:in|at|from) (?:the |their |our )?[\w&-]+(?: [\w&-]+)?)$", re.IGNORECASE)
_BRACKET = re.compile(r" ?\((?P<title>[^()@]{2,40})\)")
_ADDRESS = re.compile(r" ?[(<]?[^()<>\s@]{1,64}@[^()<>\s@]{1,120}[)>]?")


def without_titles(text: str, signs: PeopleSigns) -> str:
    """Return a text without addresses and titles beside names: ", the CTO,", "(hiring manager)", "from HR"."""
    text = _CALLED.sub(" ", text)
    text = _SOMEBODY.sub(r"\g<lead>", _WORKS.sub("", text))
    text = _HAS_PART.sub("", _RELATIVE.sub("", _ADDRESS.sub(" ", text)))
    text = _IS_JOB.sub(lambda found: "" if _is_job(found["job"], signs) else found[0], text)
    text = signs.team.sub(lambda found: "" if _ends_with_name(text[: found.start()]) else found[0], text)
    text = _BRACKET.sub(
        lambda found: " " if _is_job(found["title"], signs) or _is_field(found, text) else f", {found['title']}", text
    )
    text = _APPOSITION.sub(lambda found: "" if _is_role(found["job"]) else found[0], text)
    bare = signs.titles.sub(lambda found: _kept(found, text), text)
    return _COMMAS.sub(",", bare).replace(" , ", ", ")


def _is_job(said: str, signs: PeopleSigns) -> bool:
    """Tell whether words are only what somebody does."""
    bare = _WHERE.sub("", said)
    return not _COMES.search(bare) and bool(signs.titles.search(bare) or as_role(_ARTICLE.sub("", bare)))


def _is_field(found: re.Match[str], text: str) -> bool:
    """Tell whether a bracket behind a name holds a word or two of what somebody works on: "(data)"."""
    said = found["title"]
    words = said.split(" ")
    return (
        len(words) <= _FEW
        and all(each.isalpha() for each in words)
        and not _COMES.search(said)
        and not any(_is_given(each) for each in words)
        and _ends_with_name(text[: found.start()])
    )


def _is_role(said: str) -> bool:
    """Tell whether words behind a comma are a job and nobody's name."""
    bare = _ARTICLE.sub("", said)
    return (
        as_role(bare) is not None and not any(_is_given(each) for each in bare.split(" ")) and not _COMES.search(said)
    )


def _kept(found: re.Match[str], text: str) -> str:
    """Return what stays of a title: nothing beside a name, the name that it ends with, or all of it."""
    words = found[0].split(" ")
    names = 0
    while names < len(words) - 1 and _is_given(words[-1 - names]):
        names += 1
    if names:
        return " ".join(words[-names:])
    following = _NEXT.match(text, found.end())
    if following and following[0][:1] in ",:" and _IS.search(text[: found.start()]):
        # "Ana is only the recruiter, Raj interviews me."
        return found[0]
    if following and ((following[1][:1].isupper() and following[1] != "I") or following[1] in GIVEN_NAMES):
        return ""
    ends = found.end() == len(text) or text[found.end()] in ",.;!)"
    ends = ends or text.startswith((" and ", " & ", " und "), found.end())
    return "" if ends and text[: found.start()].rstrip().endswith(",") else found[0]


def _is_given(word: str) -> bool:
    return word.casefold() in GIVEN_NAMES and word.casefold() not in WORDS_TOO


def _ends_with_name(text: str) -> bool:
    words = text.split(" ")
    return words[-1][:1].isupper() or any(each.casefold() in GIVEN_NAMES for each in words[-2:])
