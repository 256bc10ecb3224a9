"""The commands for a deployed stack: what they are called, and what they print."""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from typing import Any

from ops.stack import Aws, Stack, StackError, get_stack

Act = Callable[[Namespace, Aws, Stack], int]


def add_commands(commands: Any) -> None:
    """Add the commands to a parser's subcommands. What each needs is imported when it is called."""
    activate = commands.add_parser("activate", help="make SES receive mail for a deployed stack")
    activate.add_argument("--replace", action="store_true", help="even though another rule set is active")
    activate.add_argument("--off", action="store_true", help="turn receiving off, before the stack is deleted")
    _add(activate, _activate)
    _add(commands.add_parser("dns", help="print the DNS records of a deployed stack and check them"), _dns)
    _add(commands.add_parser("doctor", help="say what a deployed stack is missing"), _doctor)
    redrive = commands.add_parser("redrive", help="put what a deployed stack could not handle back into its queues")
    redrive.add_argument("--list", action="store_true", help="only say what there is, and why")
    _add(redrive, _redrive)


def run(options: Namespace) -> int:
    """Run the command that was asked for; return 0, 1 when something is wrong, 2 when it could not run."""
    import boto3  # noqa: PLC0415
    from botocore.exceptions import BotoCoreError, ClientError  # noqa: PLC0415

    aws: Aws = partial(boto3.client, region_name=options.region)
    try:
        return int(options.act(options, aws, get_stack(aws, options.stack)))
    except StackError as error:
        print(f"{options.stack}: {error}", file=sys.stderr)
        return 1
    except ClientError as error:
        told = error.response.get("Error", {})
        print(f"{options.stack}: AWS refused {error.operation_name}: {told.get('Code')}", file=sys.stderr)
    except BotoCoreError as error:  # no credentials, no region, no network
        print(f"{options.stack}: {' '.join(str(error).split())}", file=sys.stderr)
    return 2


def _add(parser: ArgumentParser, act: Act) -> None:
    parser.add_argument("--stack", default="prepmail", metavar="NAME", help="the stack (default: %(default)s)")
    parser.add_argument("--region", metavar="REGION", help="its region (default: that of your AWS settings)")
    parser.set_defaults(act=act, command=run)


def _activate(options: Namespace, aws: Aws, stack: Stack) -> int:
    from ops.activate import activate, deactivate  # noqa: PLC0415

    print(deactivate(aws, stack) if options.off else activate(aws, stack, replace=options.replace))
    return 0


def _dns(_options: Namespace, _aws: Aws, stack: Stack) -> int:
    from ops.dns import check_records, list_records  # noqa: PLC0415
    from ops.resolver import ResolverError, find_records, name_servers  # noqa: PLC0415

    servers = tuple((each, 53) for each in name_servers())
    records = list_records(stack)
    try:
        seen = check_records(records, partial(find_records, servers=servers))
    except ResolverError as error:
        for each in records:
            print(f"      {each.name}  {each.kind}  {each.value}")
        raise StackError(str(error)) from error
    for one in seen:
        print(f"{'BAD ' if one.trouble else 'ok  '}  {one.record.name}  {one.record.kind}  {one.record.value}")
        if one.trouble:
            print(f"      {one.trouble}")
    return int(any(each.trouble for each in seen))


def _doctor(_options: Namespace, aws: Aws, stack: Stack) -> int:
    from ops.doctor import Verdict, examine  # noqa: PLC0415

    findings = examine(aws, stack)
    for each in findings:
        print(f"{each.verdict:<4}  {each.subject}: {each.what}")
    return int(any(each.verdict is Verdict.BAD for each in findings))


def _redrive(options: Namespace, aws: Aws, stack: Stack) -> int:
    from ops.redrive import list_dead_letters, redrive  # noqa: PLC0415

    piles = list_dead_letters(aws, stack, now=datetime.now(UTC))
    for pile in piles:
        print(f"{pile.queue.lower()}: {pile.count or 'no'} dead letters")
        for each in pile.letters:
            print(f"      {each.message_id}  {each.reason}")
        if pile.count and not options.list:
            redrive(aws, stack, pile.queue)
            print("      are being put back")
    return 0
