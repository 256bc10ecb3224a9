"""The folder that holds one machine's Prepmail: what lies where, who holds it, and how to reach who does."""

import fcntl
import json
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from local.archive import write_file

_SECRET_BYTES = 32


class FolderHeldError(Exception):
    """Say that another process works on the same folder."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Running:
    """Where the process that holds a folder listens; ``control`` is the token that may move its clock."""

    pid: int
    http_port: int
    smtp_port: int
    control: str


@dataclass(frozen=True, slots=True)
class DataFolder:
    """The paths of one data folder. Only its owner may look inside: it holds mails and the secret of the links."""

    root: Path

    @property
    def database(self) -> Path:
        """Return the SQLite file: accounts, timers, lists, clock."""
        return self.root / "prepmail.db"

    @property
    def archive(self) -> Path:
        """Return the folder of raw mails that came in."""
        return self.root / "mail"

    @property
    def outbox(self) -> Path:
        """Return the folder of mails that went out."""
        return self.root / "outbox"

    def exists(self) -> bool:
        """Tell whether anything was ever kept here."""
        return self.database.is_file()

    def secret(self) -> bytes:
        """Return the secret that signs links, made at the first call and kept for the owner's eyes only."""
        path = self.root / "secret"
        if not path.exists():
            write_file(path, secrets.token_hex(_SECRET_BYTES).encode())
        return bytes.fromhex(path.read_text())

    @contextmanager
    def hold(self) -> Iterator[None]:
        """Make the folder and hold it for this process; raise ``FolderHeldError`` while another one does.

        The lock goes with the process, however it ends.
        """
        self.root.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor = os.open(self.root / "lock", os.O_RDWR | os.O_CREAT, 0o600)
        try:
            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                raise FolderHeldError from None
            yield
        finally:
            os.close(descriptor)

    def announce(self, running: Running) -> None:
        """Write down how to reach this process."""
        write_file(self.root / "run.json", json.dumps(asdict(running)).encode())

    def withdraw(self) -> None:
        """Take the announcement back."""
        (self.root / "run.json").unlink(missing_ok=True)

    def find_running(self) -> Running | None:
        """Return what the latest holder announced, or None; after a crash it may be gone all the same."""
        try:
            return Running(**json.loads((self.root / "run.json").read_text()))
        except (FileNotFoundError, ValueError, TypeError):
            return None
