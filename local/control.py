"""``prepmail clock``: move the clock of the running instance and print what that sent."""

import http.client
import json
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from local.clock import Clock
from local.complaint import ComplaintError
from local.folder import DataFolder, Running
from local.words import machine_zone
from prepmail.domain.zones import find_zone, zone_key

_TIMEOUT_SECONDS = 600.0
_OK = 200


def control_clock(data: Path, *, to: datetime | timedelta | None, reset: bool) -> int:
    """Print the time that counts, after moving it where that was asked for."""
    folder = DataFolder(data)
    if not folder.exists():
        raise ComplaintError(f"nothing is kept in {str(data)!r} yet; start `prepmail run` first")
    now = _now(folder)
    if to is None and not reset:
        print(_shown(now))
        return 0
    running = folder.find_running()
    if running is None:
        raise ComplaintError(f"no prepmail runs on {str(data)!r}; start `prepmail run` first")
    target = now + to if isinstance(to, timedelta) else to
    if target is not None and target < now:
        raise ComplaintError(f"the clock shows {_shown(now)} and only moves forward; --reset shows the real time again")
    answer = _order(running, target)
    for each in answer["sent"]:
        print(f"{_shown(datetime.fromisoformat(each['sent_at']))}  {each['kind']:<21}  {each['subject']}")
    print(f"It is {_shown(datetime.fromisoformat(answer['now']))}; {len(answer['sent'])} sent.")
    return 0


def _now(folder: DataFolder) -> datetime:
    clock = Clock(folder.database)
    try:
        return clock()
    finally:
        clock.close()


def _order(running: Running, target: datetime | None) -> dict[str, Any]:
    connection = http.client.HTTPConnection("127.0.0.1", running.http_port, timeout=_TIMEOUT_SECONDS)
    body = json.dumps({"to": target.isoformat() if target else None})
    try:
        connection.request("POST", "/clock", body, {"Authorization": f"Bearer {running.control}"})
        response = connection.getresponse()
        answer = json.loads(response.read())
    except (OSError, ValueError, http.client.HTTPException):
        raise ComplaintError("the running prepmail does not answer; start `prepmail run` again") from None
    finally:
        connection.close()
    if response.status != _OK:
        raise ComplaintError(f"the clock was not moved: {answer.get('error', response.status)}", status=1)
    result: dict[str, Any] = answer
    return result


def _shown(instant: datetime) -> str:
    zone = find_zone(machine_zone())
    return f"{instant.astimezone(zone):%a %d %b %Y %H:%M} ({zone_key(zone) if zone else 'UTC'})"
