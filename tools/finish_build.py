"""Finish what ``sam build`` made: ``python3.13 tools/finish_build.py FOLDER`` compiles it, and removes what never runs.

Lambda's file system is read-only, so a function without bytecode compiles all its modules at every start. Run it with
the Python of the runtime: another one's bytecode is ignored there.
"""

import compileall
import shutil
import sys
from pathlib import Path
from py_compile import PycInvalidationMode

# Sources of compiled modules, types for editors, and the tests that one package ships.
NEVER_RUN = ("*.c", "*.h", "*.pyx", "*.pxd", "*.pxi", "*.pyi")
TESTS = "icalendar/tests"


def finish(function: Path) -> bool:
    """Remove and compile; return whether everything compiled.

    The bytecode is not checked against its source: unpacking gives files other times, and nobody edits them there.
    """
    shutil.rmtree(function / TESTS, ignore_errors=True)
    for pattern in NEVER_RUN:
        for each in function.rglob(pattern):
            each.unlink()
    return bool(
        compileall.compile_dir(
            function, quiet=1, workers=0, stripdir=str(function), invalidation_mode=PycInvalidationMode.UNCHECKED_HASH
        )
    )


def main() -> int:
    """Finish each function of a build folder; return 1 when one does not compile."""
    functions = [each.parent for each in sorted(Path(sys.argv[1]).glob("*/web.py"))]
    if not functions:
        print(f"nothing was built in {sys.argv[1]}")
        return 1
    return int(not all(finish(each) for each in functions))


if __name__ == "__main__":
    sys.exit(main())
