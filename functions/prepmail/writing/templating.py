"""The only door to jinja2: templates in, text out.

Names that end in ``.html`` are escaped, all others are plain text and are not. A value that is missing raises, and so
does None: a mail has no holes. The ``safe`` filter is taken out, so nothing can be marked as harmless by hand.
"""

from datetime import datetime, tzinfo
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, UndefinedError

from prepmail.writing import clock
from prepmail.writing.content import ENGLISH, load_content
from prepmail.writing.wording import clean


class Templates:
    """The templates of one folder (``mail/``, ``web/``), each compiled once in a process and language.

    Filters: ``day``, ``hour``, ``moment``, ``zone_label`` (each takes the zone), ``relative(now, zone)`` and
    ``clean(limit)``. ``t('footer.page')`` is a text of the catalogues in this language, which ``language`` names.
    """

    def __init__(self, folder: Path, language: str = ENGLISH) -> None:
        """Look templates up below ``folder``; nothing is read yet."""
        self.folder = folder
        self._environment = _environment(folder, language)

    def render(self, name: str, /, **values: object) -> str:
        """Return the text of a template such as ``mail/plan/body.txt``; raise jinja2's error for a missing value."""
        return self._environment.get_template(name).render(**values)

    def in_language(self, language: str) -> "Templates":
        """Return the same templates with the texts of another language."""
        return Templates(self.folder, language)


@cache
def _environment(folder: Path, language: str) -> Environment:
    environment = Environment(
        loader=FileSystemLoader(folder),
        undefined=StrictUndefined,
        autoescape=_is_html,  # noqa: S701 - plain text must not be escaped, every .html is
        finalize=_refuse_none,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    environment.filters.update(
        day=clock.day,
        hour=clock.hour,
        moment=_moment,
        zone_label=clock.zone_label,
        relative=clock.relative,
        clean=clean,
    )
    environment.globals.update(t=load_content(folder, language).say, language=language)
    del environment.filters["safe"]
    return environment


def _moment(instant: datetime, zone: tzinfo) -> str:
    return clock.span(instant, None, zone)


def _is_html(name: str | None) -> bool:
    return name is not None and name.endswith(".html")


def _refuse_none(value: object) -> object:
    if value is None:
        raise UndefinedError("a template printed None")
    return value
