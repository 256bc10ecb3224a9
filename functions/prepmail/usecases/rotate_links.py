"""Replace a person's links, or turn a calendar off and on again."""

from dataclasses import replace
from datetime import datetime

from prepmail.app import App
from prepmail.domain.account import Account
from prepmail.usecases.change_account import Changed, change_account
from prepmail.writing.tokens import FEED, WORK_FEED

ALL = "all"


def rotate_links(app: App, person_id: str, link: str) -> bool:
    """Make a new link for ``FEED``, ``WORK_FEED`` or ``ALL``; the old one opens nothing from then on."""

    def decide(account: Account, now: datetime) -> Changed | None:  # noqa: ARG001  one signature
        person = account.person
        if link == ALL:
            return Changed(person=replace(person, token_version=person.token_version + 1))
        if link == FEED:
            return Changed(person=replace(person, feed=replace(person.feed, version=person.feed.version + 1)))
        if link == WORK_FEED:
            raised = replace(person.work_feed, version=person.work_feed.version + 1)
            return Changed(person=replace(person, work_feed=raised))
        return None

    return change_account(app, person_id, decide)


def switch_feed(app: App, person_id: str, link: str, *, on: bool) -> bool:
    """Turn one calendar on or off. Off and on again is the same link."""

    def decide(account: Account, now: datetime) -> Changed | None:  # noqa: ARG001  one signature
        person = account.person
        if link == FEED:
            return Changed(person=replace(person, feed=replace(person.feed, on=on)))
        if link == WORK_FEED:
            return Changed(person=replace(person, work_feed=replace(person.work_feed, on=on)))
        return None

    return change_account(app, person_id, decide)
