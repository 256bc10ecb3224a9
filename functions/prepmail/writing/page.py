"""The person's page: what is next, what comes when, what was read and from where, and every form to change it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from urllib.parse import quote, urlsplit

from prepmail.domain.account import Account
from prepmail.domain.interview import Interview, Status
from prepmail.domain.person import HourCycle, MailLevel, MailState, Person
from prepmail.domain.step import Step, StepState
from prepmail.domain.zones import find_zone, known_zones
from prepmail.writing import clock
from prepmail.writing.content import load_content
from prepmail.writing.date_style import LANGUAGES, style_of
from prepmail.writing.facts_form import make_prefill
from prepmail.writing.links import Links, to_webcal
from prepmail.writing.message import Mail
from prepmail.writing.page_actions import TOLD
from prepmail.writing.past import make_past
from prepmail.writing.sheet import is_over, make_sheet
from prepmail.writing.small_pages import render
from prepmail.writing.templating import Templates
from prepmail.writing.timeline import name_step

_MOST_EARLIER = 30
_MOST_UPCOMING = 30
_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
_LEVELS = {
    MailLevel.ALL: "Everything: preparation, the day itself, thank-you notes",
    MailLevel.DAY_OF: "Only the day itself and the thank-you notes",
    MailLevel.ANSWERS: "Only answers to what I send in",
}
_CYCLES = {HourCycle.H23: "15:00", HourCycle.H12: "3:00 pm"}


@dataclass(frozen=True, slots=True, kw_only=True)
class PageContext:
    """What every view of a person's page needs. ``told`` is the code of what was just done, or empty.

    ``keys`` prove for each form that it comes from this page.
    """

    account: Account
    links: Links
    keys: Mapping[str, str]
    now: datetime
    templates: Templates
    told: str = ""


def render_page(context: PageContext) -> str:
    """Return the page at ``links.page`` as HTML."""
    account, now = context.account, context.now
    content = load_content(context.templates.folder)
    own = [each for each in account.interviews if not each.merged_into]
    coming, open_ends, earlier = _sort(own, now)
    make = {each.interview_id: make_sheet(each, account.person.preferences, now, content, own) for each in own}
    sheets = [make[each.interview_id] for each in coming[:_MOST_UPCOMING]]
    return _render(
        context,
        "web/page.html",
        next=sheets[:1],
        later=sheets[1:],
        after=[make[each.interview_id] for each in open_ends],
        earlier=[make[each.interview_id] for each in earlier[:_MOST_EARLIER]],
        subscribe=_subscriptions(context.links),
        loopback=_is_loopback(context.links),
    )


def render_interview_page(context: PageContext, interview: Interview) -> str:
    """Return the view of one interview: all of it, the form that corrects it, and its history."""
    preferences = context.account.person.preferences
    content = load_content(context.templates.folder)
    return _render(
        context,
        "web/interview.html",
        sheet=make_sheet(interview, preferences, context.now, content, context.account.interviews),
        form=make_prefill(interview, preferences, content),
        past=make_past(interview, preferences, context.now, content),
        zones=known_zones(),
    )


def render_settings_page(context: PageContext) -> str:
    """Return the view of settings, links and what can be taken away or deleted."""
    person = context.account.person
    preferences = person.preferences
    tomorrow = (context.now + timedelta(days=1)).date()
    return _render(
        context,
        "web/settings.html",
        preferences=preferences,
        zone=preferences.zone or "",
        zones=known_zones(),
        quiet=(preferences.quiet_from.isoformat("minutes"), preferences.quiet_until.isoformat("minutes")),
        levels=[(each.value, words) for each, words in _LEVELS.items()],
        cycles=[(each.value, words) for each, words in _CYCLES.items()],
        languages=[(tag, each.name) for tag, each in LANGUAGES.items()],
        tomorrow=tomorrow.isoformat(),
        next_week=(tomorrow + timedelta(days=6)).isoformat(),
        feeds=_feeds(person, context.links),
    )


def render_delete_page(context: PageContext) -> str:
    """Return the view that asks once more before everything is deleted."""
    return _render(context, "web/delete.html", count=len(context.account.interviews))


def render_preview_page(context: PageContext, interview: Interview, step: Step, mail: Mail) -> str:
    """Return the view of a mail that is still to come, as it would say it today."""
    preferences = context.account.person.preferences
    mine, _ = clock.own_zone(interview.facts, preferences)
    content = load_content(context.templates.folder)
    return _render(
        context,
        "web/preview.html",
        sheet=make_sheet(interview, preferences, context.now, content),
        name=name_step(step),
        step_id=step.step_id,
        when=clock.span(step.due, None, mine, style_of(preferences)),
        subject=mail.subject,
        text=mail.text,
        files=[each.filename for each in mail.attachments],
    )


def find_planned(interview: Interview, step_id: str) -> Step | None:
    """Return a mail that is still to come and can be shown before, or None."""
    cancelled = interview.status is Status.CANCELLED
    found = (each for each in interview.steps if each.step_id == step_id and each.state is StepState.PLANNED)
    return next((each for each in found if not each.in_answer and not cancelled), None)


def _render(context: PageContext, template: str, /, **values: object) -> str:
    person = context.account.person
    preferences = person.preferences
    zone = find_zone(preferences.zone) or context.now.tzinfo
    paused = preferences.paused_until if preferences.paused_until and preferences.paused_until > context.now else None
    return render(
        context.templates,
        template,
        here=template.removeprefix("web/").removesuffix(".html"),
        now_iso=context.now.isoformat(),
        links=context.links,
        keys=context.keys,
        told=TOLD.get(context.told, ""),
        address=f"prep@{context.links.domain}",
        suspended=person.mail_state is MailState.SUSPENDED,
        paused=clock.span(paused, None, zone, style_of(preferences)) if paused and zone else "",
        level=preferences.level.value,
        **values,
    )


def _sort(interviews: Sequence[Interview], now: datetime) -> tuple[list[Interview], list[Interview], list[Interview]]:
    """Return what is coming (those without a date last), what is over with mails still due, and the rest."""
    coming, open_ends, earlier = [], [], []
    for each in sorted(interviews, key=_order):
        if each.status is not Status.CANCELLED and not is_over(each, now):
            coming.append(each)
        elif each.status is not Status.CANCELLED and any(step.state is StepState.PLANNED for step in each.steps):
            open_ends.append(each)
        else:
            earlier.append(each)
    return coming, open_ends, earlier[::-1]


def _order(interview: Interview) -> tuple[bool, datetime, str]:
    facts = interview.facts
    moments = [facts.start, facts.deadline, *(each.start for each in facts.slots)]
    known = [each for each in moments if each]
    return facts.start is None, min(known, default=interview.noticed_at), interview.interview_id


def _feeds(person: Person, links: Links) -> list[dict[str, object]]:
    return [
        {"name": "feed", "title": "Everything", "address": links.feed, "on": person.feed.on},
        {"name": "work-feed", "title": "Work-safe", "address": links.work_feed, "on": person.work_feed.on},
    ]


def _is_loopback(links: Links) -> bool:
    return urlsplit(links.feed).hostname in _LOOPBACK


def _subscriptions(links: Links) -> tuple[tuple[str, str], ...]:
    """Return a name and an address for each way to subscribe; none of a web calendar that could not reach us."""
    here = (("Apple or another app here", to_webcal(links.feed)),)
    if _is_loopback(links):
        return here
    feed = quote(links.feed, safe="")
    return (
        *here,
        ("Google Calendar", f"https://calendar.google.com/calendar/r?cid={quote(links.webcal, safe='')}"),
        ("Outlook.com", f"https://outlook.live.com/calendar/0/addfromweb?url={feed}&name=Interviews"),
        ("Microsoft 365", f"https://outlook.office.com/calendar/0/addfromweb?url={feed}&name=Interviews"),
    )
