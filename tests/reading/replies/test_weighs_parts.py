"""What all that stands around a time or a name says of it, beside what the rules make of a reply."""

import time
from dataclasses import replace
from datetime import datetime
from math import log
from pathlib import Path

import pytest

from prepmail.domain.corrections import Correction
from prepmail.domain.reading import Facts, Interviewer
from prepmail.reading.replies.frame import Frame
from prepmail.reading.replies.likely import tables
from prepmail.reading.replies.likely.judges import Judges, Known, When, Who, learned
from prepmail.reading.replies.likely.lines import read_lines
from prepmail.reading.replies.likely.opinion import form_opinion
from prepmail.reading.replies.likely.second import Both, Ruled, hear_both
from prepmail.reading.replies.likely.words import ME, around, tokens
from prepmail.reading.replies.read import read_reply
from prepmail.reading.replies.saying import Saying, Topic
from prepmail.reading.replies.signs.tongues import signs_of
from prepmail.reading.weights import Weights, read_weights
from tests.reading.replies.scoring import ANA, BERLIN, FACTS, FRAME

HOURS = Frame(facts=FACTS, now=FRAME.now, zone=FRAME.zone)
COLUMNS = {"TIMES": When, "STRANGERS": Who, "KNOWN": Known}
LARGEST = 400_000
LEAST_ROWS = 500
# Seconds of a processor, far from what it takes.
SLOWEST = 2.0


def always(kind: str, share: float, *others: str) -> Weights:
    """Return weights that find one kind this likely, whatever they are asked."""
    odds = round(100 * log(share / (1 - share) * len(others)))
    return Weights(kinds=(kind, *others), before=(odds, *(0 for _ in others)), signs={})


def judges(*, times: float = 0.99, strangers: float = 0.99, known: str = "goes") -> Judges:
    """Return judges that find every time new, everybody new coming and those we know going, this likely."""
    other = {"goes": "stays", "stays": "goes"}[known]
    return Judges(
        times=always("new", times, "none", "end"),
        strangers=always("comes", strangers, "none"),
        known=always(known, 0.99, other),
    )


def undecided(*said: str, sayings: tuple[Saying, ...] = ()) -> Ruled:
    """Return that the rules cannot decide what these sentences mean."""
    return Ruled(sayings=sayings, unclear=said, undecided=frozenset(said))


def refused(*said: str) -> Ruled:
    """Return that the rules know why these sentences are not meant."""
    return Ruled(sayings=(), unclear=said, undecided=frozenset())


def heard(*said: str, ruled: Ruled | None = None, by: Judges | None = None) -> Both:
    ruled = ruled or undecided(*said)
    both = hear_both(said, ruled, HOURS, signs_of(" ".join(said))[0], judges=by or judges())
    return Both(sayings=both.sayings, unclear=both.unclear)


def test_words_are_told_by_their_place_beside_the_one_that_is_asked_about() -> None:
    words = tokens("not at 2, at 3 please", {(13, 14): ME})
    assert words == ["not", "at", "0", ",", "at", "ME", "please"]
    signs = set(around(words))
    assert {"l0:at", "r0:please", "l1:,", "L:not", "cb:,", "lc:at", "ce:$"} <= signs
    assert "lc:not" not in signs


def test_without_the_one_that_is_asked_about_there_are_no_signs() -> None:
    assert not list(around(["not", "here"]))


def test_shares_are_one_together_and_what_nobody_learned_weighs_nothing() -> None:
    weights = read_weights("yes no", "0 0", "w:sure 120 -120\nw:never -80 80")
    assert sum(weights.shares({"w:sure"}).values()) == pytest.approx(1)
    assert weights.shares({"w:qwzzrk"}) == {"yes": 0.5, "no": 0.5}
    assert weights.likeliest({"w:sure"})[0] == "yes"
    assert weights.likeliest({"w:never"})[0] == "no"


def test_every_table_weighs_each_of_its_kinds() -> None:
    for name, kinds in COLUMNS.items():
        said, before, rows = getattr(tables, name)
        assert set(said.split()) == {str(each) for each in kinds}
        assert len(before.split()) == len(kinds)
        lines = [each.split() for each in rows.splitlines()]
        assert {len(each) for each in lines} == {len(kinds) + 1}
        assert len({each[0] for each in lines}) == len(lines) > LEAST_ROWS
    assert Path(tables.__file__).stat().st_size < LARGEST


def test_where_the_rules_cannot_decide_and_the_signs_are_sure_they_are_heard() -> None:
    both = heard("Raj Patel on Thursday")
    assert not both.unclear
    assert {each.topic for each in both.sayings} == {Topic.DAY, Topic.PEOPLE}


def test_where_the_signs_are_not_sure_it_stays_unclear() -> None:
    assert heard("Raj Patel on Thursday", by=judges(times=0.8)) == Both(sayings=(), unclear=("Raj Patel on Thursday",))


def test_what_the_rules_know_not_to_be_meant_is_never_taken() -> None:
    assert heard("my sister is free on Thursday", ruled=refused("my sister is free on Thursday")).sayings == ()


def test_where_the_rules_understood_everything_they_stand() -> None:
    ruled = Ruled(sayings=(Saying(topic=Topic.DAY, value="Friday"),), unclear=(), undecided=frozenset())
    assert heard("not Thursday, Friday", ruled=ruled) == Both(sayings=ruled.sayings, unclear=())


def test_what_the_rules_took_and_the_signs_deny_is_asked_about() -> None:
    ruled = Ruled(sayings=(Saying(topic=Topic.DAY, value="Thursday"),), unclear=(), undecided=frozenset())
    denying = replace(judges(), times=always("none", 0.99, "new"))
    assert heard("it's Thursday", ruled=ruled, by=denying) == Both(sayings=(), unclear=("it's Thursday",))


@pytest.mark.parametrize(
    "said", ["maybe Raj Patel on Thursday", "Raj Patel on Thursday?", "I have another interview on Thursday"]
)
def test_a_doubt_a_question_and_another_event_are_not_overruled_by_what_is_only_likely(said: str) -> None:
    assert heard(said, by=judges(times=0.88, strangers=0.88)) == Both(sayings=(), unclear=(said,))


def test_half_a_time_is_not_taken() -> None:
    assert heard("Thursday, 4711") == Both(sayings=(), unclear=("Thursday, 4711",))


def test_two_new_times_are_none() -> None:
    assert heard("at 3 pm or at 4 pm") == Both(sayings=(), unclear=("at 3 pm or at 4 pm",))


def test_who_goes_is_told_by_the_whole_reply() -> None:
    said = ("Ana is on a course.", "Mira Lund sees me.")
    assert heard(*said) == Both(sayings=(Saying(topic=Topic.PEOPLE, value=("Mira Lund",)),), unclear=())
    assert heard(*said, by=judges(known="stays")).sayings == (Saying(topic=Topic.MORE_PEOPLE, value=("Mira Lund",)),)


def test_words_that_tell_nothing_are_left_out_beside_what_was_understood() -> None:
    link = (Saying(topic=Topic.JOIN_URL, value="https://meet.example.com/new"),)
    idle = replace(judges(), strangers=always("none", 0.99, "comes"))
    assert heard("Love, Mira Lund", ruled=undecided("Love, Mira Lund", sayings=link), by=idle) == Both(
        sayings=link, unclear=()
    )


def test_that_nobody_comes_and_nobody_is_named_sends_nobody_away() -> None:
    reply = read_lines(["it's on Thursday"], HOURS, signs_of("it's on Thursday")[0])
    opinion = form_opinion(reply, HOURS, judges())
    assert opinion.sayings == (Saying(topic=Topic.DAY, value="Thursday"),)


@pytest.mark.parametrize("piece", ["at 3 ", "Ana and Raj Patel, ", "not 3 but 4. ", "Tuesday ", "5", "x\n"])
def test_a_long_reply_costs_no_more_than_a_short_one(piece: str) -> None:
    learned()
    begun = time.process_time()
    read_reply(piece * (50_000 // len(piece)), FRAME)
    assert time.process_time() - begun < SLOWEST


def test_a_reply_about_an_interview_of_which_nothing_is_known_is_read_too() -> None:
    reply = read_reply("It's on Thursday 19 March at 3 pm, and Mira Lund is doing it", replace(FRAME, facts=Facts()))
    assert reply.correction.interviewers == (Interviewer(name="Mira Lund"),)
    assert reply.correction.start == datetime(2026, 3, 19, 15, tzinfo=BERLIN)


def test_whom_we_know_stays_with_all_we_know() -> None:
    reply = read_reply("Besides Ana there'll be Mira Lund", FRAME)
    assert reply.correction == Correction(interviewers=(ANA, Interviewer(name="Mira Lund")))


def test_of_several_only_the_one_who_is_named_goes() -> None:
    two = replace(HOURS, facts=replace(FACTS, interviewers=(ANA, Interviewer(name="Julia Hartmann"))))
    said = "Ana is stuck all week. Mira Lund sees me"
    both = hear_both(
        ("Ana is stuck all week", "Mira Lund sees me"),
        undecided("Mira Lund sees me"),
        two,
        signs_of(said)[0],
        judges=judges(),
    )
    assert both.sayings == (
        Saying(topic=Topic.NOT_PEOPLE, value=("Ana Silva",)),
        Saying(topic=Topic.MORE_PEOPLE, value=("Mira Lund",)),
    )


@pytest.mark.parametrize(
    ("said", "names"),
    [
        ("Ana is stuck in Lisbon all week. Mira Lund sees me then.", ["Julia Hartmann", "Mira Lund"]),
        ("Julia is off sick. Tom Berg takes over.", ["Ana Silva", "Tom Berg"]),
        ("Mira Lund instead of Ana", ["Julia Hartmann", "Mira Lund"]),
        ("Add Tom Berg", ["Ana Silva", "Julia Hartmann", "Tom Berg"]),
        ("It's only Tom Berg now", ["Tom Berg"]),
    ],
)
def test_of_two_interviewers_only_the_one_who_goes_is_replaced(said: str, names: list[str]) -> None:
    two = replace(FRAME, facts=replace(FACTS, interviewers=(ANA, Interviewer(name="Julia Hartmann"))))
    found = read_reply(said, two).correction.interviewers
    assert found is not None
    assert [each.name for each in found] == names


def test_a_half_hour_that_is_not_read_is_not_lost() -> None:
    reply = read_reply("its half four now and its by phone", FRAME)
    assert reply.correction.start == datetime(2026, 3, 17, 16, 30, tzinfo=BERLIN)
    assert read_reply("half four thereabouts then, and by phone", FRAME).correction == Correction()
