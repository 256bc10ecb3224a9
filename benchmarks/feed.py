"""How many feeds a second: asked again (304) and rendered in full, beside a bare constant in the same run.

The constant is an HTTP API answer made by the same event handler without any work of ours: what is left over is ours.
"""

import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "functions")]

import web  # noqa: E402  the path is set just above
from prepmail.ports import Commit  # noqa: E402
from prepmail.writing.tokens import FEED, render_token, token_hashes  # noqa: E402
from tests.usecases.world import make_world  # noqa: E402
from tests.writing.feed_world import PERSON, START, interview, plan  # noqa: E402

INTERVIEWS = 20
SECONDS = 1.5


def rate(act: Callable[[], object]) -> float:
    """Return how often a second ``act`` runs, after one run to warm up."""
    act()
    count, start = 0, time.perf_counter()
    while (spent := time.perf_counter() - start) < SECONDS:
        act()
        count += 1
    return count / spent


def render_event(path: str, **headers: str) -> dict[str, Any]:
    """Return a GET as an HTTP API event."""
    http = {"method": "GET", "path": path}
    return {"rawPath": path, "headers": headers, "requestContext": {"http": http, "stage": "$default"}}


def main() -> None:
    """Print a line for each way to ask."""
    with tempfile.TemporaryDirectory() as folder:
        world = make_world(Path(folder))
        world.now = datetime(2026, 3, 9, 9, tzinfo=UTC)
        starts = [START + timedelta(days=each) for each in range(INTERVIEWS)]
        person = world.store.commit(
            Commit(
                person=replace(PERSON, revision=0),
                interviews=tuple(interview(f"i{at}", start=on, steps=plan(on)) for at, on in enumerate(starts)),
                token_hashes=token_hashes(world.app.secret, PERSON),
            )
        )
        path = f"/feed/{render_token(world.app.secret, FEED, person)}.ics"
        full = web.handle(render_event(path), world.app, None)
        known = render_event(path, **{"if-none-match": full["headers"]["ETag"]})
        assert web.handle(known, world.app, None)["statusCode"] == 304  # noqa: PLR2004  not modified
        cases = {
            "constant": lambda: web.handle(render_event("/static/style.css"), world.app, None),
            "not modified": lambda: web.handle(known, world.app, None),
            "full": lambda: web.handle(render_event(path), world.app, None),
            "full, compressed": lambda: web.handle(render_event(path, **{"accept-encoding": "gzip"}), world.app, None),
        }
        rates = {name: rate(act) for name, act in cases.items()}
        print(f"feed of {INTERVIEWS} interviews, {len(full['body'])} bytes")
        for name, found in rates.items():
            print(f"{name:18} {found:9.0f} a second, {rates['constant'] / found:7.2f} times a constant")
        world.store.close()
        world.timers.close()
        world.outbox.close()


if __name__ == "__main__":
    main()
