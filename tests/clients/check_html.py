"""The Nu Html Checker, which the W3C runs, reads every mail and every page. `make clients` runs this."""

import json
import os
import subprocess
from datetime import timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest

from local.preview import write_sample
from tests.browser.house import NOW, open_house
from tests.browser.invites import ALL
from tests.browser.test_accessibility import list_pages
from tools.gallery import list_samples


def complaints(folder: Path) -> list[tuple[str, str]]:
    """Return what the checker says of the HTML and CSS below a folder: the file and the words; VNU says where it is."""
    command = ["java", "-Xss4m", "-jar", os.environ["VNU"], "--format", "json", "--also-check-css", str(folder)]
    done = subprocess.run(command, capture_output=True, check=False, timeout=300)  # noqa: S603
    found: list[dict[str, Any]] = json.loads(done.stderr)["messages"]
    return [(Path(each.get("url", "")).name, each["message"]) for each in found]


def test_every_mail_is_valid(tmp_path: Path) -> None:
    names = []
    for name, sample in list_samples():
        (tmp_path / f"{name}.html").write_text(write_sample(sample).html, encoding="utf-8")
        names.append(name)
    assert len(names) > 100
    assert complaints(tmp_path) == []


def test_every_page_is_valid(tmp_path: Path) -> None:
    pages = tmp_path / "pages"
    pages.mkdir()
    with open_house(tmp_path / "house") as house:
        for each in ALL:
            house.forward(each)
        house.host.move_clock(NOW + timedelta(days=11))
        for name, address in list_pages(house).items():
            (pages / f"{name.replace(' ', '-')}.html").write_bytes(httpx.get(address, follow_redirects=True).content)
    assert complaints(pages) == []


@pytest.mark.parametrize("markup", ["<p><div></p>", "<img src=x>", "<p style='colour:red'>"])
def test_the_checker_sees_what_is_wrong(tmp_path: Path, markup: str) -> None:
    page = f"<!doctype html><html lang=en><title>A page</title><body>{markup}</body></html>"
    (tmp_path / "wrong.html").write_text(page, encoding="utf-8")
    assert complaints(tmp_path)
