"""Examine a deployed stack: what is missing before mail flows, and what fails while it does."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from ops.activate import find_active
from ops.redrive import QUEUES, count_messages
from ops.stack import Aws, Stack

# What the event sources of the template may start at once (MaximumConcurrency), and some requests for feed and page.
_CONCURRENCY = 10 + 5 + 2 + 10


class Verdict(StrEnum):
    """``bad`` stops mail, ``warn`` will one day."""

    GOOD = "ok"
    WARN = "warn"
    BAD = "bad"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing that was looked at. ``what`` says how it is and, unless it is good, what to do."""

    verdict: Verdict
    subject: str
    what: str


def examine(aws: Aws, stack: Stack) -> tuple[Finding, ...]:
    """Look at everything a stack needs and return a finding for each, the way of a mail from in to out."""
    looks: tuple[Callable[[Aws, Stack], Iterator[Finding]], ...] = (
        _stack,
        _secret,
        _rule,
        _identity,
        _account,
        _feedback,
        _dead_letters,
        _alarms,
        _table,
        _concurrency,
    )
    return tuple(finding for look in looks for finding in look(aws, stack))


def _found(subject: str, what: str, *, good: bool, otherwise: Verdict = Verdict.BAD) -> Finding:
    return Finding(verdict=Verdict.GOOD if good else otherwise, subject=subject, what=what)


def _stack(_aws: Aws, stack: Stack) -> Iterator[Finding]:
    good = stack.status.endswith("_COMPLETE") and "ROLLBACK" not in stack.status
    yield _found("stack", stack.status if good else f"{stack.status}: the last deployment failed", good=good)


def _secret(aws: Aws, stack: Stack) -> Iterator[Finding]:
    name, ssm = stack.output("SecretParameterName"), aws("ssm")
    found = ssm.describe_parameters(ParameterFilters=[{"Key": "Name", "Values": [name]}])["Parameters"]
    kind = found[0]["Type"] if found else None
    what = {"SecureString": f"{name} is there", None: f"{name} is missing: make it as docs/operations.md says"}
    yield _found(
        "secret", what.get(kind, f"{name} is a {kind}: it must be a SecureString"), good=kind == "SecureString"
    )


def _rule(aws: Aws, stack: Stack) -> Iterator[Finding]:
    active, wanted = find_active(aws), stack.output("RuleSetName")
    if active != wanted:
        yield _found("receiving", f"the active rule set is {active or 'none'}, not {wanted}: make activate", good=False)
        return
    rules = aws("ses").describe_receipt_rule_set(RuleSetName=wanted)["Rules"]
    (rule,) = [each for each in rules if each["Name"] == stack.name] or [None]
    good = bool(rule and rule.get("Enabled") and rule.get("Recipients") == [stack.output("MailDomain")])
    yield _found("receiving", f"{wanted} is active" if good else f"{wanted} lacks our rule: deploy again", good=good)


def _identity(aws: Aws, stack: Stack) -> Iterator[Finding]:
    domain = stack.output("MailDomain")
    told = aws("sesv2").get_email_identity(EmailIdentity=domain)
    good = bool(told.get("VerifiedForSendingStatus"))
    dkim = told.get("DkimAttributes", {}).get("Status")
    what = f"{domain} is verified" if good else f"{domain} is not verified (DKIM: {dkim}): make dns"
    yield _found("identity", what, good=good)
    bounces = told.get("MailFromAttributes", {}).get("MailFromDomainStatus")
    what = "bounces come back to our own domain" if bounces == "SUCCESS" else f"MAIL FROM is {bounces}: make dns"
    yield _found("mail from", what, good=bounces == "SUCCESS", otherwise=Verdict.WARN)


def _account(aws: Aws, _stack: Stack) -> Iterator[Finding]:
    told: dict[str, Any] = aws("sesv2").get_account()
    out = bool(told.get("ProductionAccessEnabled"))
    what = "out of it" if out else "mail goes to verified addresses only: ask for production access"
    yield _found("sandbox", what, good=out)
    sends = bool(told.get("SendingEnabled")) and told.get("EnforcementStatus") != "SHUTDOWN"
    what = "the account may send" if sends else f"the account may not send ({told.get('EnforcementStatus')})"
    yield _found("sending", what, good=sends)
    quota = told.get("SendQuota", {})
    most, used = float(quota.get("Max24HourSend", 0)), float(quota.get("SentLast24Hours", 0))
    what = f"{used:,.0f} of {most:,.0f} mails in 24 hours, {quota.get('MaxSendRate', 0):,.0f} a second"
    # SES counts without limit as -1.
    yield _found("sending quota", what, good=most < 0 or used < 0.8 * most, otherwise=Verdict.WARN)


def _feedback(aws: Aws, stack: Stack) -> Iterator[Finding]:
    name = stack.output("ConfigurationSetName")
    told = aws("sesv2").get_configuration_set_event_destinations(ConfigurationSetName=name)["EventDestinations"]
    heard = {kind for each in told if each.get("Enabled") for kind in each["MatchingEventTypes"]}
    missing = sorted({"BOUNCE", "COMPLAINT"} - heard)
    what = f"nobody hears of {', '.join(missing)}: deploy again" if missing else "bounces and complaints are heard of"
    yield _found("feedback", what, good=not missing)


def _dead_letters(aws: Aws, stack: Stack) -> Iterator[Finding]:
    sqs = aws("sqs")
    for queue in QUEUES:
        count = count_messages(sqs, stack.output(f"{queue}DeadLettersUrl"))
        what = f"{count} wait: make redrive" if count else "none"
        yield _found(f"dead letters ({queue.lower()})", what, good=not count)


def _alarms(aws: Aws, stack: Stack) -> Iterator[Finding]:
    pages = aws("cloudwatch").get_paginator("describe_alarms").paginate(AlarmNamePrefix=f"{stack.name}-")
    alarms = [each for page in pages for each in page["MetricAlarms"]]
    loud = sorted(each["AlarmName"] for each in alarms if each["StateValue"] == "ALARM")
    what = f"{', '.join(loud)}: docs/operations.md" if loud else f"{len(alarms)} are quiet"
    yield _found("alarms", what if alarms else "there are none: deploy again", good=bool(alarms) and not loud)


def _table(aws: Aws, stack: Stack) -> Iterator[Finding]:
    dynamodb, name = aws("dynamodb"), stack.output("TableName")
    table = dynamodb.describe_table(TableName=name)["Table"]
    backups = dynamodb.describe_continuous_backups(TableName=name)["ContinuousBackupsDescription"]
    recovery = backups.get("PointInTimeRecoveryDescription", {}).get("PointInTimeRecoveryStatus")
    what = "can be restored to any second of a week" if recovery == "ENABLED" else "cannot be restored: deploy again"
    yield _found("backup", what, good=recovery == "ENABLED")
    safe = bool(table.get("DeletionProtectionEnabled"))
    what = "the table cannot be deleted by mistake" if safe else "the table can be deleted (Stage=dev)"
    yield _found("deletion", what, good=safe, otherwise=Verdict.WARN)


def _concurrency(aws: Aws, _stack: Stack) -> Iterator[Finding]:
    limit = aws("lambda").get_account_settings()["AccountLimit"]["ConcurrentExecutions"]
    what = f"{limit} functions may run at once" + ("" if limit >= _CONCURRENCY else f": ask for {_CONCURRENCY} or more")
    yield _found("concurrency", what, good=limit >= _CONCURRENCY, otherwise=Verdict.WARN)
