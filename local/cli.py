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
from local.words import parse_address, parse_domain, parse_moment, parse_move, parse_port, parse_span, parse_zone
from ops.commands import add_commands
from prepmail.domain.reading import Format, Medium, PersonKind, Round
from prepmail.domain.step import MailKind


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
    _add_evaluate(commands.add_parser("evaluate", help="measure the reading on folders of mails with gold"))
    _add_show(commands.add_parser("show", help="show the interviews that are known and the plan of each"))
    _add_outbox(commands.add_parser("outbox", help="list the mails that were sent"))
    _add_clock(commands.add_parser("clock", help="move the clock of the running instance"))
    _add_preview(commands.add_parser("preview", help="print a mail about a made-up interview"))
    _add_demo(commands.add_parser("demo", help="show the whole sequence for a made-up interview in a minute"))
    add_commands(commands)
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
    parser.add_argument(
        "--inbound-domain",
        type=parse_domain,
        metavar="DOMAIN",
        help="the domain whose mail your mail server hands to us, so that replies arrive; choose it once, calendar "
        "entries are named after it (default: prepmail.localhost)",
    )
    parser.add_argument(
        "--trust",
        default="local",
        metavar="WHOM",
        help="'local': who can connect is who they say (the default); or the name your own mail server gives itself "
        "in Authentication-Results",
    )
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


def _add_evaluate(parser: ArgumentParser) -> None:
    parser.add_argument("folders", type=Path, nargs="+", metavar="DIR", help="a folder with gold.jsonl and its mails")
    parser.add_argument("--show", action="store_true", help="list each difference with its evidence")
    parser.add_argument("--write-floor", type=Path, metavar="FILE", help="write the scores that must not fall")
    _add_json(parser)
    parser.set_defaults(command=_evaluate)


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
    parser.add_argument("--story", action="store_true", help="two weeks with six employers and eleven interviews")
    parser.set_defaults(command=_demo)


def _add_preview(parser: ArgumentParser) -> None:
    parser.add_argument("mail", choices=[each.value for each in MailKind], metavar="MAIL", help="for example ask")
    parser.add_argument("--format", choices=[each.value for each in Format], default="panel", help="default: panel")
    parser.add_argument("--medium", choices=[each.value for each in Medium], default="video", help="default: video")
    parser.add_argument("--round", choices=[each.value for each in Round], default="second", help="default: second")
    kinds = [each.value for each in PersonKind]
    parser.add_argument("--kind", choices=kinds, action="append", help="who is there; may be given several times")
    parser.add_argument("--sparse", action="store_true", help="an invitation that says nothing but when")
    parser.add_argument("--language", default="en-GB", metavar="TAG", help="en-GB, en-US, de (default: en-GB)")
    parser.add_argument("--zone", type=parse_zone, default="America/New_York", metavar="IANA", help="the reader's zone")
    parser.add_argument("--work-safe", action="store_true", help="keep the employer out of the subject")
    parser.add_argument("--as", dest="form", choices=["text", "html", "eml"], default="text", help="default: text")
    parser.set_defaults(command=_preview)


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
        inbound_domain=options.inbound_domain,
        trust=options.trust,
    )


def _forward(options: Namespace) -> int:
    from local.forward import forward  # noqa: PLC0415

    return forward(options.file, data=options.data, sender=options.sender, port=options.smtp_port)


def _read(options: Namespace) -> int:
    from local.read import show_reading  # noqa: PLC0415

    return show_reading(options.file, now=options.now, me=options.me, zone=options.zone, as_json=options.json)


def _evaluate(options: Namespace) -> int:
    from local.evaluate import evaluate  # noqa: PLC0415

    return evaluate(options.folders, show=options.show, as_json=options.json, floor=options.write_floor)


def _show(options: Namespace) -> int:
    from local.show import show_accounts  # noqa: PLC0415

    return show_accounts(options.data, address=options.address, as_json=options.json)


def _outbox(options: Namespace) -> int:
    from local.show import show_outbox  # noqa: PLC0415

    return show_outbox(options.data, as_json=options.json)


def _clock(options: Namespace) -> int:
    from local.control import control_clock  # noqa: PLC0415

    return control_clock(options.data, to=options.to, reset=options.reset)


def _preview(options: Namespace) -> int:
    from local.preview import Sample, preview  # noqa: PLC0415

    sample = Sample(
        mail=MailKind(options.mail),
        form=Format(options.format),
        medium=Medium(options.medium),
        stage=Round(options.round),
        kinds=tuple(PersonKind(each) for each in options.kind or ("hr", "manager")),
        sparse=options.sparse,
        language=options.language,
        zone=options.zone,
        work_safe=options.work_safe,
    )
    return preview(sample, form=options.form)


def _demo(options: Namespace) -> int:
    from local.demo import demo  # noqa: PLC0415

    return demo(options.data, notice=options.notice, story=options.story)


if __name__ == "__main__":
    sys.exit(main())
