from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from jinja2 import TemplateError, UndefinedError

from prepmail.writing.templating import Templates

NOW = datetime(2026, 11, 24, 14, tzinfo=UTC)


def render(folder: Path, file: str, source: str, **values: object) -> str:
    (folder / file).write_text(source, encoding="utf-8")
    return Templates(folder).render(file, **values)


def test_html_is_escaped_and_plain_text_is_not(tmp_path: Path) -> None:
    assert render(tmp_path, "a.html", "{{ name }}", name="<O'Neil & Söhne>") == "&lt;O&#39;Neil &amp; Söhne&gt;"
    assert render(tmp_path, "a.txt", "{{ name }}", name="<O'Neil & Söhne>") == "<O'Neil & Söhne>"


def test_a_missing_value_raises(tmp_path: Path) -> None:
    with pytest.raises(UndefinedError):
        render(tmp_path, "a.txt", "{{ name }}")


def test_none_is_never_printed(tmp_path: Path) -> None:
    with pytest.raises(UndefinedError):
        render(tmp_path, "a.txt", "{{ name }}", name=None)


def test_nothing_can_be_marked_as_safe(tmp_path: Path) -> None:
    with pytest.raises(TemplateError, match="safe"):
        render(tmp_path, "a.html", "{{ name | safe }}", name="<b>")


def test_instants_are_written_for_a_zone(tmp_path: Path) -> None:
    source = "{{ t | day(z) }}|{{ t | hour(z) }}|{{ t | moment(z) }}|{{ t | zone_label(z) }}|{{ t | relative(t, z) }}"
    assert render(tmp_path, "a.txt", source, t=NOW, z=ZoneInfo("Europe/Berlin")).split("|") == [
        "Tuesday 24 November 2026",
        "15:00",
        "Tuesday 24 November 2026, 15:00 (Berlin time, UTC+1)",
        "Berlin time, UTC+1",
        "now",
    ]
