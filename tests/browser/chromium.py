"""Where a Chromium is on this machine. ``make browser`` puts one there; nothing is ever downloaded by a test."""

import os
import shutil
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome", "microsoft-edge")
_PLACES = (
    Path("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
    Path("/Applications/Chromium.app/Contents/MacOS/Chromium"),
)
ARGUMENTS = (
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"),
    *("--disable-background-networking", "--disable-component-update", "--disable-dev-shm-usage"),
)


def find_chromium() -> str | None:
    """Return the path of the browser to drive: the one named in CHROMIUM, else the first that is installed."""
    named = os.environ.get("CHROMIUM")
    found = (shutil.which(each) for each in ((named,) if named else NAMES))
    places = (str(each) for each in _PLACES if each.exists())
    return next((each for each in (*found, *places) if each), None)


if __name__ == "__main__":
    raise SystemExit(0 if find_chromium() else 1)
