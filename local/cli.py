"""The command line: ``prepmail run``, and what one asks of it or of its data folder.

Each command imports what it needs when it is called, so that the small ones start at once.
"""

import sqlite3
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from local.complaint import ComplaintError
from local.words import parse_address, parse_moment, parse_move, parse_port, parse_span, parse_zone


class _Parser(ArgumentParser):
    """Say in one line what is wrong, without the usage in front of it."""

    def error(self, message: str) -> NoReturn:
        raise ComplaintError(message)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; return the exit status: 0, 1 when the answer is no, 2 when the command was wrong."""
    try:
        options = _parser().parse_args(arguments)
        return int(options.command(options))
    except ComplaintError as complaint:
        print(f"prepmail: {complaint}", file=sys.stderr)
        return complaint.status
    except sqlite3.DatabaseError as error:
        print(f"prepmail: the data folder cannot be used: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:  # ``prepmail show | head`` has read enough
        sys.stderr.close()
        return 0


def _parser() -> ArgumentParser:
    parser = _Parser(prog="prepmail", description="Forward an interview invite; get the right preparation in time.")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True, parser_class=_Parser)
    _add_run(commands.add_parser("run", help="take mail, send mail, serve feed and outbox on this machine"))
    _add_forward(commands.add_parser("forward", help="hand a mail or calendar file in, as a mail program would"))
    _add_read(commands.add_parser("read", help="show what is read from a mail or calendar file"))
    _add_show(commands.add_parser("show", help="show the interviews that are known and the plan of each"))
    _add_outbox(commands.add_parser("outbox", help="list the mails that were sent"))
    _add_clock(commands.add_parser("clock", help="move the clock of the running instance"))
    _add_demo(commands.add_parser("demo", help="show the whole sequence for a made-up interview in a minute"))
    return parser


def _add_data(parser: ArgumentParser, default: str = "var") -> None:
    parser.add_argument(
        "--data", type=Path, default=Path(default), metavar="DIR", help="the data folder (default: %(default)s)"
    )


def _add_run(parser: ArgumentParser) -> None:
    _add_data(parser)
    parser.add_argument("--smtp-port", type=parse_port, default=2525, metavar="N", help="mail in (default: 2525)")
    parser.add_argument("--http-port", type=parse_port, default=8025, metavar="N", help="feed, pages (default: 8025)")
    parser.add_argument("--start", type=parse_moment, metavar="ISO", help="move the clock forward to this time first")
    parser.add_argument("--zone", type=parse_zone, metavar="IANA", help="your time zone (default: this machine's)")
    parser.add_argument("--relay", metavar="URL", help="send through smtp://[user:password@]host[:port] or smtps://…")
    parser.add_argument("--sender", type=parse_address, metavar="ADDR", help="From of the mails sent through --relay")
    parser.set_defaults(command=_run)


def _add_forward(parser: ArgumentParser) -> None:
    _add_data(parser)
    parser.add_argument("file", type=Path, metavar="FILE", help="an .ics or .eml file")
    parser.add_argument(
        "--from", dest="sender", type=parse_address, default="you@example.com", metavar="ADDR", help="whose mail it is"
    )
    parser.add_argument("--smtp-port", type=parse_port, metavar="N", help="where to (default: the running instance)")
    parser.set_defaults(command=_forward)


def _add_read(parser: ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help="an .eml or .ics file")
    parser.add_argument("--now", type=parse_moment, metavar="ISO", help="the time of arrival (default: now)")
    parser.add_argument("--me", type=parse_address, action="append", default=[], metavar="ADDR", help="your address")
    parser.add_argument("--zone", type=parse_zone, metavar="IANA", help="your time zone, for times that name none")
    _add_json(parser)
    parser.set_defaults(command=_read)


def _add_show(parser: ArgumentParser) -> None:
    _add_data(parser)
    parser.add_argument("address", nargs="?", type=parse_address, metavar="ADDRESS", help="one person only")
    _add_json(parser)
    parser.set_defaults(command=_show)


def _add_outbox(parser: ArgumentParser) -> None:
    _add_data(parser)
    _add_json(parser)
    parser.set_defaults(command=_outbox)


def _add_clock(parser: ArgumentParser) -> None:
    _add_data(parser)
    target = parser.add_mutually_exclusive_group()
    target.add_argument("--set", dest="to", type=parse_move, metavar="ISO|+SPAN", help="for example +3d or +2h30m")
    target.add_argument("--reset", action="store_true", help="show this machine's own time again")
    parser.set_defaults(command=_clock)


def _add_demo(parser: ArgumentParser) -> None:
    _add_data(parser, "var/demo")
    parser.add_argument(
        "--notice", type=parse_span, default="14d", metavar="SPAN", help="how soon the interview is (default: 14d)"
    )
    parser.set_defaults(command=_demo)


def _add_json(parser: ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print JSON")


def _run(options: Namespace) -> int:
    from local.run import run  # noqa: PLC0415

    return run(
        options.data,
        smtp_port=options.smtp_port,
        http_port=options.http_port,
        start=options.start,
        zone=options.zone,
        relay_url=options.relay,
        sender=options.sender,
    )


def _forward(options: Namespace) -> int:
    from local.forward import forward  # noqa: PLC0415

    return forward(options.file, data=options.data, sender=options.sender, port=options.smtp_port)


def _read(options: Namespace) -> int:
    from local.read import show_reading  # noqa: PLC0415

    return show_reading(options.file, now=options.now, me=options.me, zone=options.zone, as_json=options.json)


def _show(options: Namespace) -> int:
    from local.show import show_accounts  # noqa: PLC0415

    return show_accounts(options.data, address=options.address, as_json=options.json)


def _outbox(options: Namespace) -> int:
    from local.show import show_outbox  # noqa: PLC0415

    return show_outbox(options.data, as_json=options.json)


def _clock(options: Namespace) -> int:
    from local.control import control_clock  # noqa: PLC0415

    return control_clock(options.data, to=options.to, reset=options.reset)


def _demo(options: Namespace) -> int:
    from local.demo import demo  # noqa: PLC0415

    return demo(options.data, notice=options.notice)


if __name__ == "__main__":
    sys.exit(main())
