"""The two weeks of ``prepmail demo --story``, and the picture and the table in the docs."""

import importlib.util
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path
from types import ModuleType

import pytest

from local.folder import DataFolder
from local.live_story import Lived, is_timed, live_story, render_story
from local.story import ZONE
from local.story_picture import render_picture

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def lived(tmp_path_factory: pytest.TempPathFactory) -> Lived:
    folder = DataFolder(tmp_path_factory.mktemp("story") / "data")
    with folder.hold():
        return live_story(folder)


def tool(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, ROOT / "tools" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_story_has_six_employers_and_eleven_interviews(lived: Lived) -> None:
    assert len({each.facts.company for each in lived.interviews}) == 6
    assert len(lived.interviews) == 11
    assert not any(each.questions or each.same_as or each.merged_into for each in lived.interviews)


def test_every_forward_is_answered_as_it_should_be(lived: Lived) -> None:
    answers = Counter(each.kind for each in lived.sent if not is_timed(each))
    assert answers == {
        "interview-received": 9,
        "interview-changed": 3,
        "interview-cancelled": 2,
        "times-offered": 1,
        "outcome": 2,
    }
    states = Counter(str(each.state) for each in lived.interviews)
    assert states == {"offer": 4, "done": 3, "cancelled": 2, "rejected": 1, "confirmed": 1}


def test_no_day_of_the_story_has_more_than_three_mails_and_none_comes_at_night(lived: Lived) -> None:
    timed = [each.sent_at.astimezone(ZONE) for each in lived.sent if is_timed(each)]
    assert max(Counter(each.date() for each in timed).values()) == 3
    assert all(7 <= each.hour < 21 for each in timed)


def test_the_story_reads_in_the_order_of_the_days(lived: Lived) -> None:
    told = render_story(lived)
    assert told.index("Monday 02 November") < told.index("Friday 13 November")
    assert "Aspen Energy calls it off, two hours before. You forward it." in told
    assert "17 forwards, each answered once" in told


def test_the_picture_in_the_docs_is_the_story(lived: Lived) -> None:
    picture = render_picture(lived)
    assert ET.fromstring(picture).tag.endswith("svg")  # noqa: S314 - our own
    assert (ROOT / "docs" / "life.svg").read_text(encoding="utf-8") == picture


def test_the_table_in_the_docs_is_what_the_code_does() -> None:
    assert (ROOT / "docs" / "life.md").read_text(encoding="utf-8") == tool("generate_life_table").render()
