"""Every mail that went out to a person or is on its way, as the references that timers and archive know it by."""

from collections.abc import Iterator

from prepmail.domain.account import Account, Inbound
from prepmail.domain.step import Step
from prepmail.ports import StepRef
from prepmail.usecases.timing import interview_step_ref


def list_mails(account: Account, inbounds: tuple[Inbound, ...]) -> Iterator[tuple[StepRef, Step]]:
    """Yield each step of each interview, then each answer, whatever its state."""
    person_id = account.person.person_id
    for interview in account.interviews:
        for step in interview.steps:
            yield interview_step_ref(person_id, interview, step), step
    for inbound in inbounds:
        answer = inbound.answer
        ref = StepRef(
            person_id=person_id, step_id=answer.step_id, generation=answer.generation, inbound_key=inbound.key
        )
        yield ref, answer
