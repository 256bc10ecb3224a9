"""Who comes, goes and stays, told in frames of words that hold for any name."""

from typing import Any

import pytest

from prepmail.reading.replies.read import read_reply
from tests.reading.replies.scoring import FRAME, changes, judge


def _people(*names: str) -> dict[str, Any]:
    return {"interviewers": names}


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("The interview is now with Greta Holm. Ana starts her sabbatical on the 9th.", _people("Greta Holm")),
        ("instead of ana it's lars holt (ana is on holiday till 24 march)", _people("Lars Holt")),
        ("Ana is off on parental leave from the 4th, so Nora Falk takes over.", _people("Nora Falk")),
    ],
)
def test_how_long_she_is_away_is_no_time_of_the_interview(said: str, meant: dict[str, Any]) -> None:
    assert judge(said, meant) == "exact"


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("not Ana but Mr van Dijk", _people("van Dijk")),
        ("a mister harald brenner does it instead of ana", _people("Harald Brenner")),
        ("The new list reads: P. Novak, T. Hale. Ana is not on it.", _people("P. Novak", "T. Hale")),
        ("Please replace the interviewer by Nguyen Thi Mai.", _people("Nguyen Thi Mai")),
        ("Ana plus someone from finance called Sven Holt", _people("Ana Silva", "Sven Holt")),
        ("It's Ana and a colleague from the platform team, Nils Brandt", _people("Ana Silva", "Nils Brandt")),
        ("Sigrun joins.", _people("Ana Silva", "Sigrun")),
        ("Urs Frei (Ana is not coming)", _people("Urs Frei")),
    ],
)
def test_a_name_is_found_whole(said: str, meant: dict[str, Any]) -> None:
    assert judge(said, meant) == "exact"


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("Nadja Petrov for Ana", _people("Nadja Petrov")),
        ("Omar comes instead because Ana is at a trade fair.", _people("Omar")),
        ("I speak to Mrs Ingrid Dahl, as Ana is at a trade fair in Oslo", _people("Ingrid Dahl")),
        ("Ana no, Marcus yes", _people("Marcus")),
        ("Lars from Acme told me that Ana can't and that Nina Holm will do it.", _people("Nina Holm")),
        ("Mr. Peter Lang wrote that he will hold the interview in Ana's place", _people("Peter Lang")),
        ("Ana has a toothache, so Greta Holm will be my interviewer", _people("Greta Holm")),
        ("The one in charge will be Peter Lang, not Ana", _people("Peter Lang")),
        ("Greta. Not Ana.", _people("Greta")),
        ("Change to Greta Holm.", _people("Greta Holm")),
    ],
)
def test_one_comes_for_another(said: str, meant: dict[str, Any]) -> None:
    assert judge(said, meant) == "exact"


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("Greta Holm will be sitting next to Ana.", _people("Ana Silva", "Greta Holm")),
        ("Ana with Greta", _people("Ana Silva", "Greta")),
        ("Not with Ana on her own, Greta joins", _people("Ana Silva", "Greta")),
        ("Also present: Dr. Peter Lang.", _people("Ana Silva", "Peter Lang")),
        ("Greta Holm leads; Ana supports", _people("Ana Silva", "Greta Holm")),
        ("Greta Holm leads the interview now. Ana will still be there.", _people("Ana Silva", "Greta Holm")),
        ("Her boss wants to come along, Dr. Peter Lang.", _people("Ana Silva", "Peter Lang")),
        ("Ana, Greta and Peter", _people("Ana Silva", "Greta", "Peter")),
    ],
)
def test_somebody_comes_and_nobody_goes(said: str, meant: dict[str, Any]) -> None:
    assert judge(said, meant) == "exact"


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("Her mail is signed Anya Silva, so it's Anya Silva", _people("Anya Silva")),
        ("Small fix: it's Anne with an e, Anne Silva.", _people("Anne Silva")),
        ("An accent is missing, she is Ana Sílva", _people("Ana Sílva")),
        ("I misread it, she is Ana Silber.", _people("Ana Silber")),
    ],
)
def test_a_name_is_written_right(said: str, meant: dict[str, Any]) -> None:
    assert judge(said, meant) == "exact"


@pytest.mark.parametrize(
    "said",
    [
        "Ana isn't the interviewer, she's Mr Castellan's secretary.",
        "Ana has left. A certain Mr Ferro has the file now and we shall see.",
        "Ana is on holiday until the 20th",
        "Greta Holm does the first half and Mr Frost the rest.",
    ],
)
def test_what_cannot_be_told_empties_no_room_and_adds_nobody(said: str) -> None:
    reply = read_reply(said, FRAME)
    assert changes(reply) == {}
    assert reply.unclear or reply.question


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("Ana is stuck in Porto. We do it on Thursday.", {"start": "2026-03-19T14:00"}),
        ("The call with the Lisbon people is at 3pm", {"start": "2026-03-17T15:00"}),
        ("who is Ana?? I'm meeting Greta Holm", _people("Greta Holm")),
        ("Greta Holm interviews me. Ana has another meeting.", _people("Greta Holm")),
        (
            "I was told by the recruiter, Greta Holm, that Peter Lang will be there too.",
            _people("Ana Silva", "Peter Lang"),
        ),
        ("The person asking the questions is called Peter Lang. I do not know who Ana is.", _people("Peter Lang")),
    ],
)
def test_who_is_only_spoken_of_is_not_in_the_room(said: str, meant: dict[str, Any]) -> None:
    assert judge(said, meant) == "exact"
