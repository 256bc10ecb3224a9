"""Draw docs/life.svg: the two weeks of ``prepmail demo --story``, lived in a folder that is thrown away."""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "functions")]

from local.folder import DataFolder  # noqa: E402 - the path comes first
from local.live_story import live_story  # noqa: E402
from local.story_picture import render_picture  # noqa: E402

TARGET = ROOT / "docs" / "life.svg"


def draw() -> str:
    """Return the picture."""
    with TemporaryDirectory() as root:
        folder = DataFolder(Path(root) / "story")
        with folder.hold():
            return render_picture(live_story(folder))


if __name__ == "__main__":
    TARGET.write_text(draw(), encoding="utf-8")
