"""What every store promises, on one machine and on AWS."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from threading import Barrier

import pytest

from prepmail.domain.state import State
from prepmail.domain.step import StepState
from prepmail.errors import ConflictError
from prepmail.ports import Commit, StepRef, Store
from tests.adapters.accounts import NOON, inbound, interview, person, step
from tests.contracts import aws_ports, local_ports

HOUR = timedelta(hours=1)


@pytest.fixture(params=[local_ports, aws_ports], ids=["local", "aws"])
def store(request: pytest.FixtureRequest) -> Iterator[Store]:
    with request.param.make_store() as made:
        yield made.port


def test_a_commit_is_found_again_with_its_revision_raised(store: Store) -> None:
    written = store.commit(Commit(person=person(), interviews=(interview(),), inbounds=(inbound(),)))
    assert written == replace(person(), revision=1)
    assert store.find_person("sam") == written
    account = store.find_account("sam")
    assert account is not None
    assert account.person == written
    assert account.interviews == (interview(),)
    assert store.find_inbound("sam", "m1") == inbound()


def test_what_was_never_written_is_not_found(store: Store) -> None:
    assert store.find_person_id("nobody") is None
    assert store.find_person("nobody") is None
    assert store.find_account("nobody") is None
    assert store.find_inbound("nobody", "m1") is None
    assert store.list_inbounds("nobody") == ()
    assert store.list_person_ids() == ()
    assert store.list_due(NOON) == ()


def test_a_person_is_found_by_each_address(store: Store) -> None:
    store.commit(Commit(person=person(), address_keys=("a1", "a2")))
    assert store.find_person_id("a1") == "sam"
    assert store.find_person_id("a2") == "sam"


def test_naming_the_same_address_again_changes_nothing(store: Store) -> None:
    first = store.commit(Commit(person=person(), address_keys=("a1",)))
    store.commit(Commit(person=first, address_keys=("a1",)))
    assert store.find_person_id("a1") == "sam"


def test_an_address_of_somebody_else_is_not_taken_over(store: Store) -> None:
    store.commit(Commit(person=person(), address_keys=("a1",)))
    with pytest.raises(ConflictError):
        store.commit(Commit(person=person("kim"), address_keys=("a1",)))
    assert store.find_person_id("a1") == "sam"
    assert store.find_person("kim") is None


def test_a_stale_revision_is_refused_and_nothing_of_it_is_written(store: Store) -> None:
    read = store.commit(Commit(person=person(), interviews=(interview(company="Acme"),)))
    latest = store.commit(Commit(person=read, interviews=(interview(company="Globex"),)))
    stale = Commit(
        person=read,
        interviews=(interview(company="Initech"), interview("i2")),
        inbounds=(inbound(),),
        address_keys=("a2",),
    )
    with pytest.raises(ConflictError):
        store.commit(stale)
    account = store.find_account("sam")
    assert account is not None
    assert account.person == latest
    assert account.interviews == (interview(company="Globex"),)
    assert store.find_inbound("sam", "m1") is None
    assert store.find_person_id("a2") is None


def test_a_new_person_can_be_written_once_only(store: Store) -> None:
    store.commit(Commit(person=person()))
    with pytest.raises(ConflictError):
        store.commit(Commit(person=person()))


def test_a_revision_of_a_person_who_does_not_exist_is_refused(store: Store) -> None:
    with pytest.raises(ConflictError):
        store.commit(Commit(person=replace(person(), revision=3)))


def test_of_several_writers_at_once_exactly_one_wins(store: Store) -> None:
    read = store.commit(Commit(person=person()))
    gate = Barrier(4)

    def write(number: int) -> int | None:
        gate.wait()
        try:
            store.commit(Commit(person=read, interviews=(interview(company=f"Company {number}"),)))
        except ConflictError:
            return None
        return number

    with ThreadPoolExecutor(4) as pool:
        winners = [each for each in pool.map(write, range(4)) if each is not None]
    account = store.find_account("sam")
    assert account is not None
    assert account.person.revision == 2
    assert [each.facts.company for each in account.interviews] == [f"Company {each}" for each in winners]


def test_interviews_that_a_commit_does_not_name_stay(store: Store) -> None:
    first = store.commit(Commit(person=person(), interviews=(interview("i1"), interview("i2"))))
    cancelled = replace(interview("i2"), state=State.CANCELLED)
    store.commit(Commit(person=first, interviews=(cancelled,)))
    account = store.find_account("sam")
    assert account is not None
    assert account.interviews == (interview("i1"), cancelled)


def test_people_are_kept_apart(store: Store) -> None:
    store.commit(Commit(person=person("sam"), interviews=(interview("i1"),), inbounds=(inbound("m1"),)))
    store.commit(Commit(person=person("kim"), interviews=(interview("i2"),)))
    kim = store.find_account("kim")
    assert kim is not None
    assert kim.interviews == (interview("i2"),)
    assert store.find_inbound("kim", "m1") is None
    assert sorted(store.list_person_ids()) == ["kim", "sam"]


def test_handled_mails_are_listed_oldest_first(store: Store) -> None:
    late = replace(inbound("a"), received_at=NOON + HOUR)
    early = replace(inbound("z"), received_at=NOON)
    store.commit(Commit(person=person(), inbounds=(late, early)))
    assert store.list_inbounds("sam") == (early, late)


def test_what_was_due_is_listed_earliest_first(store: Store) -> None:
    steps = (step("s2", due=NOON + 2 * HOUR), step("s1", due=NOON + HOUR), step("s3", due=NOON + 9 * HOUR))
    store.commit(Commit(person=person(), interviews=(interview("i1", *steps),), inbounds=(inbound(),)))
    assert store.list_due(NOON + 3 * HOUR) == (
        StepRef(person_id="sam", step_id="answer", generation=1, inbound_key="m1"),
        StepRef(person_id="sam", step_id="s1", generation=1, interview_id="i1"),
        StepRef(person_id="sam", step_id="s2", generation=1, interview_id="i1"),
    )
    assert [each.step_id for each in store.list_due(NOON + 3 * HOUR, limit=2)] == ["answer", "s1"]


def test_a_mail_is_due_only_when_its_instant_has_passed(store: Store) -> None:
    store.commit(Commit(person=person(), interviews=(interview("i1", step(due=NOON)),)))
    assert store.list_due(NOON) == ()
    assert len(store.list_due(NOON + timedelta(seconds=1))) == 1


@pytest.mark.parametrize("state", [StepState.SENT, StepState.SKIPPED, StepState.FAILED])
def test_what_is_settled_is_no_longer_due(store: Store, state: StepState) -> None:
    first = store.commit(Commit(person=person(), interviews=(interview("i1", step()),), inbounds=(inbound(),)))
    store.commit(
        Commit(person=first, interviews=(interview("i1", step(state=state)),), inbounds=(inbound(state=state),))
    )
    assert store.list_due(NOON + HOUR) == ()


def test_what_travels_in_an_answer_has_no_mail_of_its_own_to_be_due(store: Store) -> None:
    carried = replace(step(), in_answer=True)
    store.commit(Commit(person=person(), interviews=(interview("i1", carried),)))
    assert store.list_due(NOON + HOUR) == ()


def test_a_mail_on_its_way_is_due_again_when_the_lease_has_lapsed(store: Store) -> None:
    sending = step(state=StepState.SENDING)
    assert sending.lease_until is not None
    store.commit(Commit(person=person(), interviews=(interview("i1", sending),)))
    assert store.list_due(sending.lease_until) == ()
    assert [each.step_id for each in store.list_due(sending.lease_until + timedelta(seconds=1))] == ["s1"]


def test_more_than_a_hundred_records_are_refused_as_a_whole(store: Store) -> None:
    many = tuple(interview(f"i{number}") for number in range(100))
    with pytest.raises(ValueError, match="records"):
        store.commit(Commit(person=person(), interviews=many))
    assert store.find_person("sam") is None
    assert store.commit(Commit(person=person(), interviews=many[:99])).revision == 1


def test_a_record_above_400_kilobytes_is_refused_as_a_whole(store: Store) -> None:
    with pytest.raises(ValueError, match="bytes"):
        store.commit(Commit(person=person(), interviews=(interview(), interview("i2", company="x" * 420_000))))
    assert store.find_person("sam") is None


def test_who_is_forgotten_leaves_nothing_and_nobody_else_is_touched(store: Store) -> None:
    store.commit(
        Commit(
            person=person(), interviews=(interview("i1"), interview("i2")), inbounds=(inbound(),), address_keys=("a1",)
        )
    )
    kim = replace(person(), person_id="kim")
    store.commit(Commit(person=kim, interviews=(interview("i1"),), address_keys=("a2",)))

    for _ in range(2):
        store.forget("sam", address_keys=("a1",))

    assert store.find_account("sam") is None
    assert store.find_person("sam") is None
    assert store.list_inbounds("sam") == ()
    assert store.find_person_id("a1") is None
    assert store.list_person_ids() == ("kim",)
    assert store.find_person_id("a2") == "kim"
    left = store.find_account("kim")
    assert left is not None
    assert len(left.interviews) == 1
    assert all(each.person_id == "kim" for each in store.list_due(NOON + timedelta(days=9999)))


def test_what_is_written_after_the_forgetting_is_refused(store: Store) -> None:
    written = store.commit(Commit(person=person(), address_keys=("a1",)))
    store.forget("sam", address_keys=("a1",))
    with pytest.raises(ConflictError):
        store.commit(Commit(person=written, interviews=(interview("i1"),)))
    assert store.find_account("sam") is None
