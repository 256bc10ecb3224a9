"""Mails that are about several interviews, as one of those that they also carry sees them."""

from collections.abc import Iterable
from dataclasses import replace

from prepmail.domain.interview import Interview
from prepmail.domain.step import Covered, MailKind, Step


def list_shared(interview: Interview, known: Iterable[Interview]) -> tuple[tuple[str, Step], ...]:
    """Return the mails of other interviews that this one's travel in: whose each is, and what it holds of this one."""
    return tuple(
        (other.interview_id, replace(step, kind=_kind_of(covered, step), sections=covered.sections))
        for other in known
        if other.interview_id != interview.interview_id
        for step in other.steps
        for covered in step.also
        if covered.interview_id == interview.interview_id
    )


def _kind_of(covered: Covered, step: Step) -> MailKind:
    if not covered.sections:
        return step.kind
    return MailKind(covered.sections[0]) if len(covered.sections) == 1 else MailKind.EXPRESS
