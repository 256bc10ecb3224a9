"""One form of the page was posted: check that it is theirs, do what it asks, say where to go on."""

import hmac
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from prepmail.app import App
from prepmail.domain.person import Person
from prepmail.errors import NotUsableError
from prepmail.reading.forms.fields import Form, parse_form
from prepmail.reading.forms.page import parse_facts_form, parse_number, parse_pause_form, parse_settings_form
from prepmail.usecases.answer_question import answer_question
from prepmail.usecases.change_settings import change_settings, pause_mail
from prepmail.usecases.correct_facts import correct_facts
from prepmail.usecases.delete_account import delete_account
from prepmail.usecases.drop_file import drop_file
from prepmail.usecases.find_by_token import find_by_token
from prepmail.usecases.rotate_links import ALL, rotate_links, switch_feed
from prepmail.usecases.undo_change import undo_change
from prepmail.writing.date_style import LANGUAGES
from prepmail.writing.links import person_links
from prepmail.writing.page_actions import Action
from prepmail.writing.tokens import PAGE, render_form_token


@dataclass(frozen=True, slots=True, kw_only=True)
class Acted:
    """Where to go on: ``goto`` is an address to look at next, empty once everything is deleted.

    ``problem`` says why the form could not be used (``NotUsableError``); then ``goto`` is where to try again.
    ``foreign`` is a form that did not come from this person's page: nothing was done.
    """

    goto: str = ""
    problem: str = ""
    foreign: bool = False


def act_on_page(app: App, token: str, action: str, content: bytes, content_type: str) -> Acted | None:
    """Do what one form asks; None for a token that opens no page, or an action there is none of."""
    person = find_by_token(app, PAGE, token)
    if person is None or action not in _ACTS:
        return None
    form = parse_form(content, content_type)
    page = person_links(app.settings, app.secret, person).page
    key = render_form_token(app.secret, action, person)
    if not hmac.compare_digest(key.encode(), form.text("key").encode()):
        return Acted(foreign=True)
    act, back = _ACTS[Action(action)]
    try:
        told = act(app, person, form)
    except NotUsableError as problem:
        return Acted(goto=page + back(form), problem=problem.reason)
    if not told:
        return Acted()
    renewed = app.store.find_person(person.person_id) or person
    page = person_links(app.settings, app.secret, renewed).page
    return Acted(goto=f"{page}{back(form)}?told={told}")


def _add(app: App, person: Person, form: Form) -> str:
    outcome = drop_file(app, person, name=form.file_name, file=form.file, text=form.text("text"))
    kind = outcome.removeprefix("answered-")
    told = {
        "question": "added-question",
        "not-readable": "added-unreadable",
        "nothing-new": "added-nothing",
        "repeated": "added-nothing",
        "dropped-automatic": "added-unreadable",
        "dropped-own": "added-unreadable",
    }
    return told.get(kind, "added")


def _correct(app: App, person: Person, form: Form) -> str:
    changed = correct_facts(app, person.person_id, form.text("interview"), parse_facts_form(form))
    return "corrected" if changed else "unchanged"


def _answer(app: App, person: Person, form: Form) -> str:
    choice, generation = parse_number(form, "choice"), parse_number(form, "generation")
    settled = answer_question(app, person.person_id, form.text("interview"), choice, generation=generation)
    return "answered" if settled else "unchanged"


def _undo(app: App, person: Person, form: Form) -> str:
    generation = parse_number(form, "generation")
    if not undo_change(app, person.person_id, form.text("interview"), generation=generation):
        raise NotUsableError("nothing-to-undo")
    return "undone"


def _settings(app: App, person: Person, form: Form) -> str:
    wanted = parse_settings_form(form, person.preferences)
    if wanted.language not in LANGUAGES:
        raise NotUsableError("broken-form")
    return "saved" if change_settings(app, person.person_id, wanted) else "unchanged"


def _pause(app: App, person: Person, form: Form) -> str:
    pause_mail(app, person.person_id, parse_pause_form(form, person.preferences, now=app.clock()))
    return "paused"


def _resume(app: App, person: Person, form: Form) -> str:  # noqa: ARG001  one signature
    pause_mail(app, person.person_id, None)
    return "resumed"


def _renew(app: App, person: Person, form: Form) -> str:
    link = form.text("link")
    if not rotate_links(app, person.person_id, link):
        raise NotUsableError("broken-form")
    return "renewed-all" if link == ALL else "renewed"


def _switch(app: App, person: Person, form: Form) -> str:
    switch_feed(app, person.person_id, form.text("link"), on=form.text("on") == "yes")
    return "switched"


def _delete(app: App, person: Person, form: Form) -> str:
    if form.text("sure") != "yes":
        raise NotUsableError("unconfirmed")
    delete_account(app, person.person_id)
    return ""


def _home(form: Form) -> str:  # noqa: ARG001  one signature
    return ""


def _interview(form: Form) -> str:
    name = form.text("interview")
    return f"/interview/{name}" if name.isalnum() and name.isascii() and len(name) <= 64 else ""  # noqa: PLR2004


def _settings_view(form: Form) -> str:  # noqa: ARG001  one signature
    return "/settings"


def _deletion_view(form: Form) -> str:  # noqa: ARG001  one signature
    return "/delete"


_Act = Callable[[App, Person, Form], str]
_Back = Callable[[Form], str]
_ACTS: Mapping[Action, tuple[_Act, _Back]] = MappingProxyType(
    {
        Action.ADD: (_add, _home),
        Action.CORRECT: (_correct, _interview),
        Action.ANSWER: (_answer, _interview),
        Action.UNDO: (_undo, _interview),
        Action.SETTINGS: (_settings, _settings_view),
        Action.PAUSE: (_pause, _settings_view),
        Action.RESUME: (_resume, _settings_view),
        Action.RENEW: (_renew, _settings_view),
        Action.SWITCH: (_switch, _settings_view),
        Action.DELETE: (_delete, _deletion_view),
    }
)
