"""Thunderbird in a window nobody sees, driven over Marionette: one TCP connection, `length:json` each way."""

import json
import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

_CALENDAR = "calendar.registry.feed"
_WAIT = 60.0
_PREFERENCES = {
    f"{_CALENDAR}.type": "ics",
    f"{_CALENDAR}.name": "Interviews",
    f"{_CALENDAR}.color": "#0f766e",
    f"{_CALENDAR}.cache.enabled": True,
    f"{_CALENDAR}.readOnly": True,
    f"{_CALENDAR}.calendar-main-in-composite": True,
    f"{_CALENDAR}.refreshInterval": "1",
    "calendar.timezone.useSystemTimezone": False,
    "calendar.view.daystarthour": 9,
    "calendar.view.dayendhour": 19,
    "calendar.view.visiblehours": 10,
    "calendar.week.start": 1,
    "mail.provider.suppress_dialog_on_startup": True,
    "mail.rights.version": 1,
    "mail.shell.checkDefaultClient": False,
    "mail.spotlight.firstRunDone": True,
    "mailnews.start_page.enabled": False,
    "app.update.auto": False,
    "datareporting.policy.dataSubmissionEnabled": False,
    "network.manage-offline-status": False,
    "offline.autoDetect": False,
    "extensions.getAddons.cache.enabled": False,
    "browser.safebrowsing.malware.enabled": False,
}
_LOOK = """
const done = arguments[arguments.length - 1];
(async () => {
  const { cal } = ChromeUtils.importESModule("resource:///modules/calendar/calUtils.sys.mjs");
  const found = [];
  for (const calendar of cal.manager.getCalendars()) {
    if (arguments[0]) calendar.refresh();
    for (const item of await calendar.getItemsAsArray(Ci.calICalendar.ITEM_FILTER_TYPE_EVENT, 0, null, null)) {
      const start = item.startDate.getInTimezone(cal.dtz.defaultTimezone);
      found.push([item.id, item.title, start.icalString, item.status]);
    }
  }
  done(found.sort());
})().catch(error => done(String(error)));
"""
_SHOW = """
const done = arguments[arguments.length - 1];
const pause = () => new Promise(resolve => setTimeout(resolve, 2000));
(async () => {
  const { cal } = ChromeUtils.importESModule("resource:///modules/calendar/calUtils.sys.mjs");
  document.getElementById("tabmail").openTab("calendar");
  await pause();
  for (const each of ["today-pane-panel", "today-splitter", "bottom-events-box", "calendar-view-splitter"]) {
    document.getElementById(each)?.setAttribute("style", "display: none");
  }
  switchToView("day");
  currentView().goToDay(cal.createDateTime(arguments[0]));
  await pause();
  done(true);
})().catch(error => done(String(error)));
"""


class Thunderbird:
    """One running Thunderbird."""

    def __init__(self, connection: socket.socket) -> None:
        self._connection = connection
        self._number = 0
        self._read()
        self.ask("WebDriver:NewSession", {"capabilities": {"alwaysMatch": {"acceptInsecureCerts": False}}})
        self.ask("Marionette:SetContext", {"value": "chrome"})
        self.ask("WebDriver:SetTimeouts", {"script": 30_000})

    def ask(self, command: str, parameters: dict[str, Any]) -> Any:
        """Send one command and return its result."""
        self._number += 1
        message = json.dumps([0, self._number, command, parameters]).encode()
        self._connection.sendall(f"{len(message)}:".encode() + message)
        _, _, error, result = self._read()
        if error:
            raise RuntimeError(error)
        return result

    def look(self, *, again: bool = False) -> list[list[str]]:
        """Return id, title, local start and status of every event; ``again`` fetches the feed anew first."""
        parameters = {"script": _LOOK, "args": [again], "newSandbox": True}
        found: list[list[str]] = self.ask("WebDriver:ExecuteAsyncScript", parameters)["value"]
        return found

    def wait_for(self, title: str, start: str) -> list[list[str]]:
        """Poll until an event with this title starts then; return all there are."""
        deadline = time.monotonic() + _WAIT
        found: list[list[str]] = []
        while time.monotonic() < deadline:
            found = self.look(again=True)
            if any(each[1] == title and each[2] == start for each in found):
                return found
            time.sleep(0.5)
        raise TimeoutError(found)

    def take_picture(self, day: str) -> str:
        """Show a day (``20260316``) and return the window as base64 of a PNG."""
        self.ask("WebDriver:ExecuteAsyncScript", {"script": _SHOW, "args": [day], "newSandbox": False})
        picture: str = self.ask("WebDriver:TakeScreenshot", {"full": True, "hash": False})["value"]
        return picture

    def _read(self) -> Any:
        length = b""
        while not length.endswith(b":"):
            length += self._receive(1)
        return json.loads(self._receive(int(length[:-1])))

    def _receive(self, count: int) -> bytes:
        content = bytearray()
        while len(content) < count:
            chunk = self._connection.recv(count - len(content))
            if not chunk:
                raise ConnectionError("Thunderbird went away")
            content += chunk
        return bytes(content)


@contextmanager
def run_thunderbird(folder: Path, feed: str, zone: str) -> Iterator[Thunderbird]:
    """Start Thunderbird under Xvfb with a profile that subscribes to one feed, and stop it again."""
    for program in ("thunderbird", "xvfb-run"):
        if shutil.which(program) is None:
            raise FileNotFoundError(f"{program} is not installed; on Debian: apt install thunderbird xvfb xauth")
    profile = folder / "profile"
    profile.mkdir(parents=True)
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    preferences = {**_PREFERENCES, f"{_CALENDAR}.uri": feed, "calendar.timezone.local": zone, "marionette.port": port}
    lines = (f'user_pref("{name}", {json.dumps(value)});' for name, value in preferences.items())
    (profile / "user.js").write_text("\n".join(lines))
    command = ["xvfb-run", "-a", "-s", "-screen 0 1280x900x24", "thunderbird", "--no-remote", "--profile", str(profile)]
    environment = {**os.environ, "HOME": str(folder), "MOZ_DISABLE_CONTENT_SANDBOX": "1"}
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen(  # noqa: S603  our own command
            [*command, "--marionette", "--remote-allow-system-access"],
            stdout=log,
            stderr=log,
            env=environment,
            start_new_session=True,
        )
        try:
            with _connect(port) as connection:
                yield Thunderbird(connection)
        finally:
            os.killpg(process.pid, 15)
            process.wait(20)


def _connect(port: int) -> socket.socket:
    deadline = time.monotonic() + _WAIT
    while True:
        try:
            connection = socket.create_connection(("127.0.0.1", port), timeout=_WAIT)
        except OSError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.2)
        else:
            return connection
