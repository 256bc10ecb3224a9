"""The one object a use case is given: settings, ports, a clock and the secret that signs links."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from prepmail.ports import Archive, Mailer, SecondReader, Store, Timers
from prepmail.settings import Settings


@dataclass(frozen=True, slots=True, kw_only=True)
class App:
    """``clock`` returns the aware UTC instant that counts as now. ``secret`` is at least 32 random bytes.

    ``lease`` is how long a claimed mail is left to whoever claimed it; nothing where there is only one worker.
    ``second_reader`` is None unless the deployment turns one on.
    """

    settings: Settings
    store: Store
    archive: Archive
    timers: Timers
    mailer: Mailer
    clock: Callable[[], datetime]
    secret: bytes
    lease: timedelta = timedelta(minutes=2)
    second_reader: SecondReader | None = None
