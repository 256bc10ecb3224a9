"""Sentences beside the facts of an interview: what gets in its way, clocks that change, why a mail was matched."""

from collections.abc import Iterable
from datetime import tzinfo

from prepmail.domain.clashes import Clash, Trouble
from prepmail.domain.interview import Interview
from prepmail.domain.person import Preferences
from prepmail.domain.zones import zone_key
from prepmail.writing import clock
from prepmail.writing.card import make_card
from prepmail.writing.content import Content
from prepmail.writing.date_style import style_of
from prepmail.writing.retold import retell
from prepmail.writing.wording import enumerate_words

_CLASH_LIMIT = 3


def make_notes(
    interview: Interview, *, clashes: Iterable[Clash], preferences: Preferences, content: Content
) -> tuple[str, ...]:
    """Return what to say beside the facts, the most pressing first."""
    name = interview.interview_id
    mine = [each for each in clashes if name in {each.interview.interview_id, each.other.interview_id}]
    return (
        *(describe_clash(each, name, preferences=preferences, content=content) for each in mine[:_CLASH_LIMIT]),
        *_clock_changes(interview, preferences, content),
        *_reasons(interview, preferences, content),
    )


def describe_clash(clash: Clash, about: str, *, preferences: Preferences, content: Content) -> str:
    """Return what is wrong between the interview ``about`` and the other one."""
    other = clash.interview if clash.other.interview_id == about else clash.other
    facts = other.facts
    mine, _ = clock.own_zone(facts, preferences)
    when = clock.span(facts.start, facts.end, mine, style_of(preferences)) if facts.start else ""
    label = make_card(other, preferences=preferences, now=other.changed_at, content=content).label
    trouble: Trouble = clash.trouble
    return content.filled(other=label, when=when).text("answers", "clashes", trouble)


def _clock_changes(interview: Interview, preferences: Preferences, content: Content) -> list[str]:
    """Tell of each zone whose clocks are set between the day we heard of the interview and the interview."""
    start = interview.facts.start
    if start is None or start <= interview.noticed_at:
        return []
    style = style_of(preferences)
    zones: dict[str, tzinfo] = {zone_key(each): each for each in clock.own_zone(interview.facts, preferences)}
    return [
        content.filled(
            zone=clock.place_label(zone, style),
            before=clock.offset(interview.noticed_at, zone),
            after=clock.offset(start, zone),
        ).text("answers", "notes", "clocks_change")
        for zone in zones.values()
        if clock.offset(interview.noticed_at, zone) != clock.offset(start, zone)
    ]


def _reasons(interview: Interview, preferences: Preferences, content: Content) -> list[str]:
    if not interview.reasons or interview.same_as:
        return []
    told = [retell("reasons", each, content, style_of(preferences)) for each in interview.reasons]
    filled = content.filled(reasons=enumerate_words(told, content.text("words", "card", "and")))
    return [filled.text("answers", "notes", "reasons")]
