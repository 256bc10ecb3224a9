"""A file named on the command line."""

from pathlib import Path

from local.complaint import ComplaintError

MOST_BYTES = 10 * 1024 * 1024


def read_file(path: Path) -> bytes:
    """Return the bytes of a file of at most 10 MB; complain about one that is none."""
    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise ComplaintError(f"cannot read {str(path)!r}: {error.strerror}") from None
    if len(content) > MOST_BYTES:
        raise ComplaintError(f"{str(path)!r} is larger than 10 MB")
    if not content.strip():
        raise ComplaintError(f"{str(path)!r} is empty")
    return content
