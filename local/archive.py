"""Raw mails and files in a folder: ``ports.Archive``, one file a key, whole or not there at all."""

import os
import re
import tempfile
from hashlib import sha256
from pathlib import Path

_SAFE = re.compile(r"[^A-Za-z0-9._-]+")


class FolderArchive:
    """Keep each key's bytes in a file whose name tells keys apart, however long or odd they are."""

    def __init__(self, folder: Path) -> None:
        """Make the folder when it is missing; nobody else on the machine may look into it."""
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._folder = folder

    def put(self, key: str, content: bytes) -> None:
        """Keep the bytes; on the disk when this returns. The same key again changes nothing."""
        path = self._path(key)
        if not path.exists():
            write_file(path, content)

    def get(self, key: str) -> bytes:
        """Return the bytes; raise ``KeyError`` when there are none."""
        try:
            return self._path(key).read_bytes()
        except FileNotFoundError:
            raise KeyError(key) from None

    def delete(self, key: str) -> None:
        """Forget the bytes; a missing key is fine."""
        self._path(key).unlink(missing_ok=True)

    def _path(self, key: str) -> Path:
        digest = sha256(key.encode()).hexdigest()[:24]
        return self._folder / f"{_SAFE.sub('-', key)[:60]}-{digest}"


def write_file(path: Path, content: bytes) -> None:
    """Write a file so that it is whole and on the disk, or not there; replace one that is there."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".part")
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except OSError:
        temporary.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make sure that names made or removed in a folder are on the disk too."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
