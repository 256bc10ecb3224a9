"""Make SES use the stack's receipt rule set: an account and region have one active set, and another may be in use."""

from ops.stack import Aws, Stack, StackError


def activate(aws: Aws, stack: Stack, *, replace: bool = False) -> str:
    """Activate the rule set and return what was done; the second time nothing is.

    Raise ``StackError`` when another set is active, unless ``replace``: its mail would stop arriving.
    """
    ses, wanted = aws("ses"), stack.output("RuleSetName")
    active = find_active(aws)
    if active == wanted:
        return f"{wanted} is active already."
    if active and not replace:
        raise StackError(
            f"the rule set {active} is active, and its mail would stop arriving. Deploy with "
            f"ExistingRuleSetName={active} to add our rule to it, or say --replace."
        )
    ses.set_active_receipt_rule_set(RuleSetName=wanted)
    return f"{wanted} is active now, in place of {active}." if active else f"{wanted} is active now."


def deactivate(aws: Aws, stack: Stack) -> str:
    """Turn receiving off where the stack's rule set is the active one, as is needed before it can be deleted."""
    active = find_active(aws)
    if active != stack.output("RuleSetName"):
        raise StackError(f"the active rule set is {active or 'none'}, which is not this stack's")
    aws("ses").set_active_receipt_rule_set()
    return f"{active} is not active any more: no mail arrives in this account and region."


def find_active(aws: Aws) -> str | None:
    """Return the name of the active rule set of the account and region, None without one."""
    name: str | None = aws("ses").describe_active_receipt_rule_set().get("Metadata", {}).get("Name")
    return name
