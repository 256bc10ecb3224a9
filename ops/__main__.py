"""``python -m ops``: activate, dns, doctor and redrive for a deployed stack."""

import sys
from argparse import ArgumentParser
from typing import NoReturn

from ops.commands import add_commands, run


class _Parser(ArgumentParser):
    """Say in one line what is wrong, without the usage in front of it."""

    def error(self, message: str) -> NoReturn:
        print(f"ops: {message}", file=sys.stderr)
        raise SystemExit(2)


def main() -> int:
    """Run one command; return 0, 1 when something is wrong with the stack, 2 when the command could not run."""
    parser = _Parser(prog="ops", description="Look after a deployed stack of Prepmail.")
    add_commands(parser.add_subparsers(title="commands", metavar="COMMAND", required=True, parser_class=_Parser))
    return run(parser.parse_args())


if __name__ == "__main__":
    sys.exit(main())
