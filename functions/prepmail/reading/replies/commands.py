"""Commands by mail: STATUS, PAUSE until Friday, STOP, DELETE MY DATA and the words people use instead."""

import re
from collections.abc import Mapping
from datetime import date, timedelta
from types import MappingProxyType
from typing import Final

from prepmail.domain.replies import Command, Verb
from prepmail.reading.dates.find import find_fragments
from prepmail.reading.dates.mentions import Reference
from prepmail.reading.replies.clauses import plain
from prepmail.reading.replies.in_english import in_every_language

_MY = r"(?:all |of |my |the |your |me |everything |personal )*"
_MAILS = r"(?:mails?|e-?mails?|messages?|reminders?|preparation(?: mails?)?|everything|all|prepmail|it|things)"
_SAID: Final[Mapping[Verb, str]] = MappingProxyType(
    {
        Verb.STATUS: rf"status|my status|(?:send|show|give|tell) {_MY}(?:status|plan|interviews|overview|page)"
        rf"|list(?: {_MY}interviews)?"
        r"|what(?:'s| is) (?:planned|the plan|my status|next|the status|up next|coming)|what do you (?:know"
        r"|have)(?: about me)?"
        r"|where (?:do things|do we|does it) stand|overview|summary|how do things stand",
        Verb.RESUME: rf"resume|unpause|un-pause|continue|start again|go on|carry on|resume {_MY}{_MAILS}|end (?:the"
        rf" )?pause|stop (?:the )?paus(?:e|ing)"
        r"|(?:i'm|i am) back|subscribe|resubscribe|re-subscribe|start (?:sending|mailing)(?: me)?(?: mails?)?(?:"
        r" again)?|send me mails? again|switch (?:it|mails?) (?:back )?on",
        Verb.STOP: r"stop|stop (?:this(?: one)?|it|this interview|the interview|preparing(?: me)?|preparation)"
        r"|cancel|cancel (?:this|it)(?: interview)?"
        r"|(?:i|we) (?:have )?withdr[ae]wn?(?: my application)?|i(?:'ve| have) withdrawn|(?:it|this|(?:the |my )?"
        r"interview)(?: is|'s| was| got| has been) (?:cancel?led|called off)|(?:the |my )interview(?: is|'s) off"
        r"|(?:they|i) (?:have )?(?:cancel?led|called it off)(?: it| the interview)?|(?:no longer|not) (?:interested"
        r"|going)|i(?:'m| am) (?:no longer|not) (?:interested|going)",
        Verb.UNSUBSCRIBE: rf"unsubscribe(?: me)?|un-subscribe|opt ?-?out|stop all|stop (?:all )?{_MY}(?:mails?"
        rf"|e-?mails?|messages?)|no more {_MY}(?:mails?|e-?mails?|messages?)"
        r"|(?:take|remove) me (?:off|from) (?:the|your|this) list|stop (?:mailing|e-?mailing|writing(?: to)?"
        r"|sending)(?: me)?(?: (?:mails?|anything|any more|anymore))?|leave me alone|don'?t (?:mail|e-?mail|write"
        r" to) me(?: any ?more| again)?",
        Verb.NEW_LINK: rf"new links?|(?:send|give|make|get) {_MY}(?:a )?new links?|(?:renew|rotate|replace|reset"
        rf"|change) {_MY}links?|i need a new link|new (?:page|feed|calendar) links?",
        Verb.EXPORT: rf"export|export {_MY}(?:data|everything)|(?:send|give) {_MY}data|download {_MY}data|a copy of"
        rf" {_MY}data|(?:send|give) me a copy(?: of {_MY}data)?",
        Verb.DELETE: rf"delete|(?:delete|erase|remove|wipe) {_MY}(?:data|account|everything|information|all)|delete"
        rf" me|forget me|delete everything(?: you (?:know|have|keep)(?: about me)?)?|forget (?:everything"
        rf"|all)(?: about me)?"
        r"|(?:yes[, ]+)?delete my data",
        Verb.UNDO: r"undo|undo (?:that|this|it|the last (?:change|one))|(?:take|put) (?:that|it) back|revert(?:"
        r" (?:that|it|this))?|roll ?back|change it back|put it back (?:as|like|to how) it was|that was wrong[,"
        r" ]+undo(?: (?:it|that))?",
        Verb.HELP: r"help|help me|commands|what can (?:i|you) (?:do|say|write|ask)(?: here)?\??|how does (?:this"
        r"|it) work\??|info|how do i use (?:this|it)\??|what is this\??",
    }
)
_COMMANDS: Final = tuple((verb, re.compile(words)) for verb, words in _SAID.items())
_SHORT_QUESTIONS: Final = frozenset({"status?", "help?"})
_PAUSE = re.compile(
    rf"(?:please )?(?:pause|hold|snooze|mute|stop|(?:i'm|i am) (?:away|on holiday|on vacation|off)|holiday"
    rf"|vacation)(?: {_MY}{_MAILS})?"
    r"(?:(?: until| till| til|,? back(?: on)?| up to| through| for)(?P<until> .{1,60}))?"
)
_LENGTH = re.compile(
    r"(?:the )?(?:next )?(?P<count>\d{1,2}|an?|one|two|three|four|the|next) ?(?P<unit>days?|weeks?|months?)"
)
_COUNTS: Final = MappingProxyType(
    {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "the": 1, "next": 1, "": 1}
)
_DAYS: Final = MappingProxyType({"day": 1, "week": 7, "month": 30})
_NEEDS_DAY: Final = ("stop", "holiday", "vacation", "i'm", "i am")


def read_command(sentence: str, reference: Reference) -> Command | None:
    """Return the command that a whole sentence is, in any language; None for one that says anything besides."""
    return next((each for said in in_every_language(sentence) if (each := _read_english(said, reference))), None)


def _read_english(sentence: str, reference: Reference) -> Command | None:
    said = plain(sentence)
    said = said.removesuffix("?") if said in _SHORT_QUESTIONS else said
    for verb, words in _COMMANDS:
        if words.fullmatch(said):
            return Command(verb=verb)
    return _read_pause(said, reference)


def _read_pause(said: str, reference: Reference) -> Command | None:
    found = _PAUSE.fullmatch(said)
    if found is None:
        return None
    if found["until"] is None:
        return None if said.startswith(_NEEDS_DAY) else Command(verb=Verb.PAUSE)
    until = _read_until(found["until"].strip(), reference)
    return Command(verb=Verb.PAUSE, until=until) if until else None


def _read_until(said: str, reference: Reference) -> date | None:
    if length := _LENGTH.fullmatch(said):
        count = _COUNTS.get(length["count"]) or int(length["count"])
        today = reference.now.date().toordinal()
        return date.fromordinal(today + count * _DAYS[length["unit"].rstrip("s")])
    days = [each for each in find_fragments(said, reference) if each.day and each.start is None]
    if len(days) != 1 or days[0].day is None or len(days[0].quote) < len(said) - len("the "):
        return None
    day = days[0].day
    return day if day > reference.now.date() else day + timedelta(days=7) if day == reference.now.date() else None
