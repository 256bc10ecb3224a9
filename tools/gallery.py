"""Render every mail in every variant to HTML and to pictures, phone and desktop, light and dark, with a page of all.

Run by ``make gallery``; needs the Chromium that ``make browser`` finds. The same code gives the same gallery.
"""

import argparse
import html
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import cycle, product
from pathlib import Path
from typing import Final, Literal

from playwright.sync_api import Browser, sync_playwright

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "functions")]

from local.preview import Sample, write_sample  # noqa: E402  the path is set just above
from prepmail.domain.reading import Format, Medium, PersonKind, Round  # noqa: E402
from prepmail.domain.step import MailKind  # noqa: E402
from tests.browser.chromium import ARGUMENTS, find_chromium  # noqa: E402

SCREENS = {"phone": (390, 844), "desktop": (1024, 768)}
SCHEMES: Final[tuple[Literal["light", "dark"], ...]] = ("light", "dark")
SHAPED = (MailKind.PLAN, MailKind.ASK, MailKind.BREATHE, MailKind.EXPRESS, MailKind.THANK_YOU, MailKind.STRATEGIZE)
ROOMS: Final[dict[Format, list[tuple[PersonKind, ...]]]] = {
    Format.ONE_ON_ONE: [(each,) for each in PersonKind],
    Format.PANEL: [tuple(PersonKind), (PersonKind.MANAGER, PersonKind.PEER)],
    Format.GROUP: [(PersonKind.HR, PersonKind.UNKNOWN), (PersonKind.HR, PersonKind.MANAGER)],
}
# The six that the documentation shows: name, sample, screen, scheme, height.
SHOWN = (
    ("strategize", Sample(mail=MailKind.STRATEGIZE, kinds=(PersonKind.MANAGER, PersonKind.EXECUTIVE)), "light", 1300),
    ("plan", Sample(mail=MailKind.PLAN), "dark", 1300),
    ("ask", Sample(mail=MailKind.ASK, kinds=tuple(PersonKind)), "light", 1300),
    ("breathe", Sample(mail=MailKind.BREATHE), "light", 1300),
    ("thank-you", Sample(mail=MailKind.THANK_YOU), "dark", 1300),
    ("answer-in-german", Sample(mail=MailKind.INTERVIEW_RECEIVED, language="de", zone="Europe/Vienna"), "light", 1300),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One mail of the gallery."""

    name: str
    sample: Sample
    subject: str


def list_samples() -> Iterator[tuple[str, Sample]]:
    """Return every variant by its name: the shapes of an interview, what is known of it, and the languages."""
    rooms = {form: cycle(each) for form, each in ROOMS.items()}
    stages = cycle(Round)
    for mail in MailKind:
        shapes = product(ROOMS, (Medium.VIDEO, Medium.PHONE, Medium.ONSITE)) if mail in SHAPED else [()]
        for shape in shapes:
            form, medium = shape or (Format.PANEL, Medium.VIDEO)
            kinds = next(rooms[form])
            sample = Sample(mail=mail, form=form, medium=medium, kinds=kinds, stage=next(stages))
            name = "-".join((mail.value, *(each.value for each in shape)))
            yield name, sample
            yield f"{name}-sparse", replace(sample, sparse=True)
        yield f"{mail}-german", Sample(mail=mail, language="de", zone="Europe/Vienna")
        yield f"{mail}-work-safe", Sample(mail=mail, work_safe=True)


def write_gallery(folder: Path, browser: Browser) -> int:
    """Write everything below a folder; return how many pictures there are."""
    folder.mkdir(parents=True, exist_ok=True)
    entries = []
    for name, sample in list_samples():
        mail = write_sample(sample)
        (folder / f"{name}.html").write_text(mail.html, encoding="utf-8")
        (folder / f"{name}.txt").write_text(f"{mail.subject}\n\n{mail.text}", encoding="utf-8")
        entries.append(Entry(name=name, sample=sample, subject=mail.subject))
    for (screen, (width, height)), scheme in product(SCREENS.items(), SCHEMES):
        context = browser.new_context(viewport={"width": width, "height": height}, color_scheme=scheme)
        page = context.new_page()
        for each in entries:
            page.set_content((folder / f"{each.name}.html").read_text(encoding="utf-8"))
            page.screenshot(path=folder / f"{each.name}.{screen}.{scheme}.png", full_page=True)
        context.close()
    (folder / "index.html").write_text(render_index(entries), encoding="utf-8")
    return len(entries) * len(SCREENS) * len(SCHEMES)


def render_index(entries: list[Entry]) -> str:
    """Return the page of all: one row a mail, one picture a screen and scheme."""
    rows = []
    for each in entries:
        name = html.escape(each.name)
        pictures = "".join(
            f'<a href="{name}.{screen}.{scheme}.png"><img loading="lazy" alt="{name}, {screen}, {scheme}" '
            f'src="{name}.{screen}.{scheme}.png"></a>'
            for screen, scheme in product(SCREENS, SCHEMES)
        )
        rows.append(
            f'<section id="{name}"><h2>{name}</h2><p>{html.escape(each.subject)} · <a href="{name}.html">HTML</a> · '
            f'<a href="{name}.txt">text</a></p><div>{pictures}</div></section>'
        )
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Every mail</title><style>'
        "body{font:16px/1.5 sans-serif;margin:24px}div{display:flex;gap:12px;overflow-x:auto;align-items:flex-start}"
        "img{height:420px;border:1px solid #999}h2{margin-bottom:0}</style></head><body><h1>Every mail</h1>"
        f"{''.join(rows)}</body></html>\n"
    )


def write_shown(folder: Path, browser: Browser) -> None:
    """Write the six pictures of the documentation."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, sample, scheme, height in SHOWN:
        context = browser.new_context(viewport={"width": 390, "height": height}, color_scheme=scheme)  # type: ignore[arg-type]
        page = context.new_page()
        page.set_content(write_sample(sample).html)
        page.screenshot(path=folder / f"mail-{name}.png")
        context.close()


def main() -> None:
    """Write the gallery, or with ``--shown`` only the pictures that the documentation shows."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--to", type=Path, default=ROOT / "build" / "gallery", metavar="DIR")
    parser.add_argument("--shown", action="store_true", help="write the six of the documentation to docs/pictures")
    options = parser.parse_args()
    path = find_chromium()
    if path is None:
        raise SystemExit("no Chromium here: make browser says what to do")
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=path, args=list(ARGUMENTS))
        if options.shown:
            write_shown(ROOT / "docs" / "pictures", browser)
        else:
            count = write_gallery(options.to, browser)
            print(f"{count} pictures; open {options.to / 'index.html'}")
        browser.close()


if __name__ == "__main__":
    main()
