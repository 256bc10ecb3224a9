"""The files that every page loads, under names that change with their content, so that they are kept for ever."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

from prepmail.writing.templating import Templates

STYLE = "style.css"
SCRIPT = "page.js"
_TYPES: Mapping[str, str] = MappingProxyType(
    {STYLE: "text/css; charset=utf-8", SCRIPT: "text/javascript; charset=utf-8"}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Asset:
    """One file: ``current`` is whether it was asked for under the name it has today."""

    content: str
    content_type: str
    current: bool


def asset_path(name: str, templates: Templates) -> str:
    """Return where a file is served, its hash in the name."""
    stem, _, suffix = name.partition(".")
    return f"/static/{stem}-{_digest(name, templates)}.{suffix}"


def find_asset(file: str, templates: Templates) -> Asset | None:
    """Return a file by the last part of its address. One asked for by an older hash is there too: pages live on."""
    stem, _, rest = file.partition("-")
    _, _, suffix = rest.partition(".")
    name = f"{stem}.{suffix}"
    if name not in _TYPES or len(file) > 100:  # noqa: PLR2004  no name of ours is that long
        return None
    current = asset_path(name, templates).rpartition("/")[2] == file
    return Asset(content=_content(name, templates), content_type=_TYPES[name], current=current)


@lru_cache(maxsize=16)
def _content(name: str, templates: Templates) -> str:
    return templates.render(f"web/{name}")


@lru_cache(maxsize=16)
def _digest(name: str, templates: Templates) -> str:
    return hashlib.sha256(_content(name, templates).encode()).hexdigest()[:12]
