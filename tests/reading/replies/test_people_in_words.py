"""Who comes, who goes and how they are written, in many wordings; what is only told of somebody changes nothing."""

from typing import Any

import pytest

from prepmail.reading.replies.clauses import split_sentences
from prepmail.reading.replies.names_behind import join_list, join_names
from prepmail.reading.replies.read import read_reply
from prepmail.reading.replies.signs.beside_names import without_titles
from prepmail.reading.replies.signs.english import ENGLISH
from prepmail.reading.replies.signs.formats import find_form
from prepmail.reading.replies.signs.names import find_names
from prepmail.reading.replies.signs.people import find_people
from tests.reading.replies.scoring import FACTS, FRAME, changes, judge

ANA = "Ana Silva"


@pytest.mark.parametrize(
    "said",
    [
        "Ana's off sick, Dermot Flynn will step in.", "Ana resigned, so Dermot Flynn takes my interview",
        "Because Ana is travelling, Dermot Flynn will see me", "Since Ana has a clash it'll be Dermot Flynn",
        "The interviewer has been swapped: Dermot Flynn for Ana", "They've replaced Ana with Dermot Flynn",
        "Ana had to drop out. Dermot Flynn is my interviewer now.", "Ana passed it on to Dermot Flynn",
        "Ana is unwell. Her deputy Dermot Flynn will handle it.", "Ana out, Dermot Flynn in", "Ana -> Dermot Flynn",
        "Ana is on maternity leave from Monday, Dermot Flynn does the interview",
        "wrong person, I'm meeting Dermot Flynn",
        "Ana can't do that day so her colleague Dermot Flynn is taking it", "New person = Dermot Flynn. Ana quit!!",
        "Ana is just the recruiter, Dermot Flynn is the one who interviews me", "name of interviewer: Dermot Flynn",
        "The person I will be talking to is Dermot Flynn. Ana only did the scheduling.", "no Ana, it's Dermot Flynn",
        "they gave my slot to Dermot Flynn, Ana's overbooked", "Change of interviewer: Dermot Flynn.",
        "It was supposed to be Ana but it's Dermot Flynn now", "Dermot Flynn has taken over from Ana",
        "Ana is on leave that week, Dermot Flynn is doing it", "Dermot Flynn rang, he'll be the one interviewing me",
        "Interviewer changed - Dermot Flynn",
    ],
)  # fmt: skip
def test_somebody_else_comes_in_her_place(said: str) -> None:
    reply = read_reply(said, FRAME)
    assert changes(reply) == {"interviewers": ("Dermot Flynn",)}
    assert reply.unclear == ()


@pytest.mark.parametrize(
    "said",
    [
        "Liv Dahl is joining us", "A third person will be there: Liv Dahl", "Ana and Liv Dahl will both interview me",
        "You missed one: Liv Dahl", "Ana's manager, Liv Dahl, will sit in", "Ana will be accompanied by Liv Dahl",
        "Please add Liv Dahl as a second interviewer", "It's not just Ana. Liv Dahl will be in the room too.",
        "There will be two of them, Ana and Liv Dahl", "One more interviewer, Liv Dahl, head of data",
        "someone from HR is joining too, her name is Liv Dahl", "Ana will bring along a trainee called Liv Dahl",
        "Ana + Liv Dahl", "Interviewers = Ana + Liv Dahl", "Ana and the warehouse manager Liv Dahl",
        "Her boss will be there. Her name is Liv Dahl.", "Don't forget Liv Dahl, she'll be there too",
        "Besides Ana there's the team lead, Liv Dahl, she'll ask the technical questions", "Liv Dahl will observe",
        "Ana for the first part, Liv Dahl for the second", "Interviewers:\n- Ana Silva\n- Liv Dahl",
        "Could you put down a second name? It's Liv Dahl.", "Ana (data) and Liv Dahl (sales)",
        "Ana and somebody called Liv Dahl who runs the sales team", "Two people, Ana and Liv Dahl. Thank you. Nadia",
    ],
)  # fmt: skip
def test_somebody_comes_besides_her(said: str) -> None:
    reply = read_reply(said, FRAME)
    assert changes(reply) == {"interviewers": (ANA, "Liv Dahl")}
    assert reply.unclear == ()


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("It's spelled Anna, with double n", "Anna Silva"), ("It's Anna with two Ns", "Anna Silva"),
        ("Ana's surname is Silveira", "Ana Silveira"), ("last name is Silveira not Silva", "Ana Silveira"),
        ("She's called Anna, not Ana", "Anna Silva"), ("her full name is Ana Luisa Silva", "Ana Luisa Silva"),
        ("her first name is Anabel", "Anabel Silva"), ("Silva is spelt Sylva", "Ana Sylva"),
        ("Typo: Anna Silva, not Ana Silva", "Anna Silva"), ("Ana got married, she's Ana Hoffmann now", "Ana Hoffmann"),
        ("You have Ana down, it's Anna. Anna Silva", "Anna Silva"),
    ],
)  # fmt: skip
def test_a_name_is_written_right(said: str, name: str) -> None:
    assert changes(read_reply(said, FRAME)) == {"interviewers": (name,)}


@pytest.mark.parametrize(
    "said",
    [
        "My friend Tom Berg used to work with Ana", "Tom Berg sent me the invite", "I studied with Tom Berg",
        "Tom Berg recommended me for the job", "The name of my current boss is Tom Berg", "I was referred by Tom Berg",
        "Tom Berg also got an interview", "Tom Berg, my old boss, runs a team in Lyon", "Tom Berg runs the department",
        "The team is led by Tom Berg", "Tom Berg is Ana's boss", "Ana's brother is called Tom Berg",
        "Someone called Tom Berg added me on LinkedIn", "Ana lives next to Tom Berg", "Anna, my sister, has one too",
        "my last name is Silver", "My name is spelled Tom with an h, Thom Berg",
        "Ana moved house, she lives in Leeds now",
        "Ana broke her leg but will still be there", "Ana isn't only nice, she's also smart", "Not Ana's fault",
        "Ana left me a voicemail", "Tom Berg sits next to me at work", "Ana Silva writes a blog", "Tom Berg is the CEO",
        "Tom Berg takes the same train as me", "Ana's out this week but back for the interview",
        "Cheers\nAnna Silver",
    ],
)  # fmt: skip
def test_what_is_only_told_of_somebody_changes_nobody(said: str) -> None:
    assert judge(said, {}) == "exact"


@pytest.mark.parametrize(
    "said",
    [
        "Either Ana or Tom Berg", "Maybe Tom Berg joins too", "If Ana can't, Tom Berg takes over", "Ana might be ill",
        "I'd rather talk to Tom Berg than Ana", "Could it be Tom Berg instead of Ana?", "Tom Berg may join",
    ],
)  # fmt: skip
def test_who_may_come_is_asked_about(said: str) -> None:
    assert judge(said, {"asked": True}) == "exact"


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("not one to one, it's a group day, 9 of us", {"format": "group"}),
        ("group interview with five other candidates", {"format": "group"}),
        ("just Ana and me", {"format": "one-on-one"}), ("no panel, just one to one", {"format": "one-on-one"}),
        ("It's a panel of three now, with Ana, Tom Berg and Liv Dahl",
         {"format": "panel", "interviewers": (ANA, "Tom Berg", "Liv Dahl")}),
    ],
)  # fmt: skip
def test_how_many_meet_is_read_beside_the_names(said: str, meant: dict[str, Any]) -> None:
    assert changes(read_reply(said, FRAME)) == meant


def test_the_only_interviewer_stays_while_who_comes_instead_was_not_understood() -> None:
    assert changes(read_reply("Ana won't be there", FRAME)) == {"interviewers": ()}
    reply = read_reply("Ana won't be there. Maybe Tom Berg will.", FRAME)
    assert changes(reply) == {}
    assert reply.unclear == ("Ana won't be there", "Maybe Tom Berg will")


def test_a_sentence_that_only_names_somebody_belongs_to_the_one_before() -> None:
    assert list(join_names(["There is one more person", "Liv Dahl"])) == ["There is one more person: Liv Dahl"]
    assert list(join_names(["The company is wrong", "Liv Dahl"])) == ["The company is wrong", "Liv Dahl"]
    assert list(join_list(["Interviewers:", "- Liv Dahl", "- Tom Berg", "Thanks"])) == [
        "Interviewers: Liv Dahl, Tom Berg",
        "Thanks",
    ]
    assert split_sentences("It's on Friday. Thank you. Nadia") == ("It's on Friday",)


def test_a_job_beside_a_name_is_no_part_of_it() -> None:
    for said in (
        "Ana and the warehouse manager Liv Dahl", "Ana and Liv Dahl, Director of Field Sales.",
        "Ana and Liv Dahl, she is head of sales there", "Ana and Liv Dahl (sales)",
    ):  # fmt: skip
        bare = without_titles(said, ENGLISH.people)
        assert [each.name for each in find_names(bare, FACTS, ENGLISH)] == ["Ana", "Liv Dahl"]


def test_a_place_or_a_job_with_capitals_is_nobody() -> None:
    for said in ("It is 14:00 in Lisbon", "it's Power Systems Engineer", "it's Acme Foods"):
        assert find_people(said, FACTS, ENGLISH).sayings == ()


def test_no_word_of_another_form_is_left_beside_the_one_that_holds() -> None:
    sayings, rest = find_form("not one to one, a group interview", ENGLISH)
    assert [str(each.value) for each in sayings] == ["group"]
    assert "one to one" not in rest
