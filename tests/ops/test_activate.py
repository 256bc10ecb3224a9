"""Which receipt rule set SES uses: the account has one, and somebody else's mail may hang on it."""

from collections.abc import Iterator

import pytest
from moto import mock_aws

from ops.activate import activate, deactivate, find_active
from ops.stack import Aws, StackError
from tests.ops.stubs import a_stack, make_aws


@pytest.fixture
def aws() -> Iterator[Aws]:
    with mock_aws():
        made = make_aws()
        for name in ("prepmail", "of-others"):
            made("ses").create_receipt_rule_set(RuleSetName=name)
        yield made


def test_where_nothing_is_active_ours_becomes_it(aws: Aws) -> None:
    assert activate(aws, a_stack()) == "prepmail is active now."
    assert find_active(aws) == "prepmail"


def test_the_second_time_changes_nothing(aws: Aws) -> None:
    activate(aws, a_stack())

    assert activate(aws, a_stack()) == "prepmail is active already."


def test_a_rule_set_of_others_is_not_replaced(aws: Aws) -> None:
    aws("ses").set_active_receipt_rule_set(RuleSetName="of-others")

    with pytest.raises(StackError, match="ExistingRuleSetName=of-others"):
        activate(aws, a_stack())

    assert find_active(aws) == "of-others"


def test_a_rule_set_of_others_is_replaced_when_told_so(aws: Aws) -> None:
    aws("ses").set_active_receipt_rule_set(RuleSetName="of-others")

    assert "in place of of-others" in activate(aws, a_stack(), replace=True)
    assert find_active(aws) == "prepmail"


def test_receiving_is_turned_off_before_the_stack_is_deleted(aws: Aws) -> None:
    activate(aws, a_stack())
    assert "no mail arrives" in deactivate(aws, a_stack())
    assert find_active(aws) is None


def test_receiving_of_others_is_not_turned_off(aws: Aws) -> None:
    aws("ses").set_active_receipt_rule_set(RuleSetName="of-others")

    with pytest.raises(StackError, match="of-others"):
        deactivate(aws, a_stack())

    assert find_active(aws) == "of-others"
