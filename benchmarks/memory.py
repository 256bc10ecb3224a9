"""Measure the memory that reading a mail of ten megabytes takes at its peak, beside a mail without attachments.

Each is read in a fresh process; `receive_mail` has 1,024 MB.
"""

import base64
import resource
import subprocess
import sys
from datetime import UTC, datetime

from prepmail.errors import NotReadableError
from prepmail.reading.read import read
from tests.usecases.world import invite

MOST_MEGABYTES = 400
TEN = 10_000_000
NOW = datetime(2026, 3, 2, 11, tzinfo=UTC)


def make_mail(size: int) -> bytes:
    """Return a forwarded invite with a photograph that fills it up to about this many bytes."""
    plain = invite()
    photo = base64.encodebytes(bytes(range(256)) * (max(0, size - len(plain) - 500) * 3 // 4 // 256 - 400))
    head = b"--b\r\nContent-Type: image/jpeg\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    return plain.replace(b"--b--", head + photo + b"\r\n--b--") if photo else plain


def peak(size: int) -> float:
    """Return the megabytes that a fresh process took at most."""
    done = subprocess.run([sys.executable, __file__, str(size)], capture_output=True, text=True, check=True)  # noqa: S603
    return float(done.stdout)


def main() -> int:
    """Print both; return 1 when the big one takes too much."""
    if len(sys.argv) > 1:
        content = make_mail(int(sys.argv[1]))
        try:
            read(content, now=NOW, person={"sam@example.com"})
        except NotReadableError as error:
            raise SystemExit(error.reason) from error
        print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
        return 0
    small, big = peak(0), peak(TEN)
    print(f"a mail of 10 MB takes {big:.0f} MB at its peak, one without attachments {small:.0f} MB")
    return int(big > MOST_MEGABYTES)


if __name__ == "__main__":
    sys.exit(main())
