"""The table that decides whose mail it is and what it may do, all of it."""

from dataclasses import replace
from itertools import product

import pytest

from prepmail.domain.trust import Sighting, Treatment, Way, Whose, treat

SAFE = Sighting(proven=True, alias_lives=True)
TABLE = (
    (Way.SHARED, Whose.SOMEBODY, True, Treatment.FOLLOW),
    (Way.SHARED, Whose.SOMEBODY, False, Treatment.DROP_UNTRUSTED),
    (Way.SHARED, Whose.WAITING, True, Treatment.CONFIRM),
    (Way.SHARED, Whose.NOBODY, True, Treatment.CONFIRM),
    (Way.SHARED, Whose.NOBODY, False, Treatment.DROP_UNTRUSTED),
    (Way.REPLY, Whose.OWNER, True, Treatment.FOLLOW),
    (Way.REPLY, Whose.OWNER, False, Treatment.DROP_UNTRUSTED),
    (Way.REPLY, Whose.SOMEBODY, True, Treatment.FOLLOW),
    (Way.REPLY, Whose.WAITING, True, Treatment.LINK),
    (Way.REPLY, Whose.NOBODY, True, Treatment.LINK),
    (Way.REPLY, Whose.NOBODY, False, Treatment.DROP_UNTRUSTED),
    (Way.PERSONAL, Whose.OWNER, True, Treatment.FOLLOW),
    (Way.PERSONAL, Whose.OWNER, False, Treatment.FILE),
    (Way.PERSONAL, Whose.SOMEBODY, True, Treatment.FILE),
    (Way.PERSONAL, Whose.WAITING, True, Treatment.FILE),
    (Way.PERSONAL, Whose.NOBODY, True, Treatment.FILE),
    (Way.PERSONAL, Whose.NOBODY, False, Treatment.FILE),
)


@pytest.mark.parametrize(("way", "whose", "proven", "treatment"), TABLE)
def test_each_row_of_the_table(way: Way, whose: Whose, proven: bool, treatment: Treatment) -> None:  # noqa: FBT001 - a row
    assert treat(replace(SAFE, way=way, whose=whose, proven=proven)) is treatment


@pytest.mark.parametrize(("way", "whose", "proven"), list(product(Way, Whose, (True, False))))
def test_unsafe_own_and_bounced_mail_is_dropped_whoever_wrote_it(way: Way, whose: Whose, proven: bool) -> None:  # noqa: FBT001
    mail = replace(SAFE, way=way, whose=whose, proven=proven)
    assert treat(replace(mail, unsafe=True)) is Treatment.DROP_UNSAFE
    assert treat(replace(mail, own=True)) is Treatment.DROP_OWN
    assert treat(replace(mail, bounce=True)) is Treatment.DROP_BOUNCE


@pytest.mark.parametrize(("way", "automatic"), list(product((Way.SHARED, Way.REPLY), (True, False))))
def test_a_strangers_machine_is_never_answered(way: Way, automatic: bool) -> None:  # noqa: FBT001
    treatment = treat(replace(SAFE, way=way, whose=Whose.NOBODY, automatic=automatic))
    assert (treatment is Treatment.DROP_AUTOMATIC) is automatic


def test_nothing_unproven_is_ever_asked_followed_or_relayed() -> None:
    for way, whose, lives, code in product(Way, Whose, (True, False), (True, False)):
        mail = Sighting(way=way, whose=whose, alias_lives=lives, forwarding_code=code)
        assert treat(mail) in {Treatment.DROP_UNTRUSTED, Treatment.DROP_GONE, Treatment.FILE}


def test_a_dead_alias_leads_nowhere() -> None:
    for way in (Way.PERSONAL, Way.REPLY):
        assert treat(Sighting(way=way, proven=True, whose=Whose.NOBODY)) is Treatment.DROP_GONE


def test_on_their_own_machine_nobody_confirms_anything() -> None:
    assert treat(Sighting(proven=True, own_machine=True)) is Treatment.FOLLOW


def test_a_forwarding_question_is_relayed_only_from_the_provider_itself() -> None:
    mail = replace(SAFE, way=Way.PERSONAL, forwarding_code=True)
    assert treat(mail) is Treatment.RELAY
    assert treat(replace(mail, proven=False)) is Treatment.DROP_UNTRUSTED
