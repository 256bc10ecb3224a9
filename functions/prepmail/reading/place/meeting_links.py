"""The links that open the meeting or a page to choose a time, told by their host or the words before them."""

import re
from collections.abc import Sequence

from prepmail.domain.reading import Evidence
from prepmail.reading.mail.web_links import Link
from prepmail.reading.place.providers import is_booking_link, is_join_link, may_be_meeting
from prepmail.reading.place.words import (
    BOOK,
    JOIN,
    MOVE,
    ONLINE,
)
from prepmail.reading.prose.cue_patterns import whole, within
from prepmail.reading.prose.sentences import sentence_around, sentence_start


def find_join_url(text: str, links: Sequence[Link], evidence: dict[str, Evidence]) -> str | None:
    """Return the link that opens the meeting and note its evidence; None where there is none."""
    joining = [each for each in links if is_join_link(each.url)]
    ends = [0, *(each.end for each in joining)]
    fresh = (each for end, each in zip(ends, joining, strict=False) if not _is_stale(text, each, since=end))
    chosen = next(fresh, joining[0] if joining else None)
    if chosen is None:
        chosen = next((each for each in links if _is_clearly_meeting(text, each)), None)
    if chosen is None:
        bare = _BARE_LINK.search(text)
        if bare is None:
            return None
        evidence["join_url"] = Evidence(source="text of the mail", quote=bare[0][:300])
        return f"https://{bare[0]}"
    evidence["join_url"] = Evidence(source="text of the mail", quote=chosen.url[:300])
    return chosen.url


# "the old link no longer works", "test your sound here"
_STALE = re.compile(
    r"\b(?:old|previous|earlier|former|original|expired|no longer|instead of|ignore|disregard|(?:not|n['’]t) use|"
    r"replac(?:es|ing)|"
    r"alte[nr]?|bisherige[nr]?|ung[üu]ltig\w{0,2}|statt|ancien\w{0,3}|anterior|vecchi[oa]|precedente|oude|vorige|"
    r"gamle?|gammal|"
    r"tidigere|tidligere|star[yae]|test(?:ing)? (?:your|the|call|link|meeting|here)|(?:check|try) your (?:audio|"
    r"sound|camera|set-?up))\b",
    re.IGNORECASE,
)


def _is_stale(text: str, link: Link, *, since: int) -> bool:
    """Say whether the words before a link, or right behind it, say that the meeting is not there (any more)."""
    before = text[max(since, sentence_start(text, link.position, limit=160)) : link.position]
    behind = text[link.end : link.end + 60].partition("\n")[0]
    return (
        _STALE.search(before[-120:]) is not None
        or re.match(r"\W{0,3}\(?(?:old|expired|no longer|alt\b)", behind) is not None
    )


def _is_clearly_meeting(text: str, link: Link) -> bool:
    """Say whether the words before a link to an unknown host call it the meeting's."""
    if is_booking_link(link.url) or not may_be_meeting(link.url):
        return False
    before = _words_before(text, link)
    tail = before[-60:]
    said = within(JOIN).search(tail) or whole(ONLINE).match(tail.rpartition(":")[0] or tail) or _BY_VIDEO.search(tail)
    return bool(said) and not (
        within(BOOK).search(before) or within(MOVE).search(before) or _NOT_THE_MEETING.search(before)
    )


# "We meet by video: …", "a video call (…)"; "our video: …" is a film.
_BY_VIDEO = re.compile(
    r"\b(?:(?:by|via|over|per) video|video[- ]?(?:call|chat|conference|meeting|interview|anruf|gespräch|konferenz)"
    r"|visio(?:conférence)?|videollamada|videochiamata|videochamada|videogesprek)\s{0,2}(?:at|on|here|unter|hier)?"
    r"\s{0,2}[:(<–-]{0,2}\s{0,2}$",
    re.IGNORECASE,
)
# A meeting's address as one reads it out, without "https://".
_BARE_LINK = re.compile(
    r"(?<![\w./@:-])(?:meet\.google\.com/[a-z]{3}-[a-z]{4}-[a-z]{3}|"
    r"(?:[\w-]{1,40}\.)?zoom\.us/j/\d{8,12}(?:\?pwd=\w{1,80})?|"
    r"whereby\.com/[\w-]{3,60}|meet\.jit\.si/[\w-]{3,60})\b",
    re.IGNORECASE,
)
_NOT_THE_MEETING = re.compile(
    r"\b(?:learn|read|more (?:about|info\w{0,8}|details)|website|careers?|policy|privacy|prepar\w{1,5}|guide|"
    r"profile|portfolio|blog|test|repo\w{0,8}|take-?home|exercise|brief|benefits|website|video about|handbook|pack|"
    r"assignment|challenge|"
    r"questionnaire|form|survey|complete|submit|upload|document|apply|job (?:description|posting)|stellenanzeige|"
    r"datenschutz|directions|map|parking|"
    r"see (?:also|the job)|application|portal|account|webseite|site web|p[áa]gina|sito|or see|follow us|download|"
    r"install|record)\b",
    re.IGNORECASE,
)


def _words_before(text: str, link: Link) -> str:
    """Return what a link's line says before it, or the line above where it stands alone."""
    start = text.rfind("\n", 0, link.position) + 1
    line = text[max(start, link.position - 200) : link.position]
    if line.strip(" <>\t-–—*•"):
        return line
    above = text[max(0, start - 300) : max(0, start - 1)].rstrip()
    return above.rpartition("\n")[2][-200:]


def find_booking_url(text: str, links: Sequence[Link], evidence: dict[str, Evidence]) -> str | None:
    """Return the link to a page to choose a time and note its evidence; None where there is none."""
    for each in links:
        before = _words_before(text, each)
        after = text[each.end : each.end + 80].partition("\n")[0]
        if within(MOVE).search(before):
            continue
        known = is_booking_link(each.url)
        cued = not is_join_link(each.url) and may_be_meeting(each.url) and within(BOOK).search(before)
        cued = cued or (
            not is_join_link(each.url)
            and may_be_meeting(each.url)
            and re.match(r"\s*>?\s*(?:to|um|pour|para|per|om) ", after)
            and within(BOOK).search(after)
        )
        if known or cued:
            quote = sentence_around(text, each.position, each.end)
            evidence["booking_url"] = Evidence(source="text of the mail", quote=quote[:300])
            return each.url
    return None
