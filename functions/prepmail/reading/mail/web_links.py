"""Web links in texts: find them and unwrap those that only protect or track. Nothing is ever fetched."""

import base64
import binascii
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final
from urllib.parse import parse_qs, unquote, urlsplit

_URL = re.compile(r"https?://[^\s<>\"'\x00-\x1f\\^`{|}]{3,2000}", re.IGNORECASE)
_MAX_URLS: Final = 200
_MAX_LEVELS: Final = 4
_V3 = re.compile(r"/v3/__(.{1,2000}?)__;([A-Za-z0-9_=-]{0,400})!")
_V3_RUN = re.compile(r"\*(\*.)?")
_RUN_LENGTHS: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
_WRAPPERS: Final = (
    # host ends with, path begins with, names of the parameter that holds the target
    ("safelinks.protection.outlook.com", "", ("url",)),
    ("safelinks.protection.office365.us", "", ("url",)),
    ("google.com", "/url", ("q", "url")),
    ("linkprotect.cudasvc.com", "/url", ("a",)),
    ("slack-redir.net", "/link", ("url",)),
    ("l.facebook.com", "/l.php", ("u",)),
    ("linkedin.com", "/redir", ("url",)),
)


def find_links(text: str) -> Iterator[str]:
    """Yield the http and https links of a text, unwrapped, in their order, at most 200."""
    for each in find_placed_links(text):
        yield each.url


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A link of a text, unwrapped, and its span there."""

    url: str
    position: int
    end: int


def find_placed_links(text: str) -> Iterator[Link]:
    """Yield the links of a text as ``find_links`` does, with their places."""
    for match in islice(_URL.finditer(text), _MAX_URLS):
        if found := unwrap(_trim(match[0])):
            yield Link(url=found, position=match.start(), end=match.end())


def unwrap(url: str) -> str | None:
    """Return the target that stands in a protecting link, through at most four layers; None when it is no web link."""
    for _ in range(_MAX_LEVELS):
        inner = _unwrap_once(url)
        if inner is None or inner == url:
            break
        url = inner
    parts = _split(url)
    return url[:2000] if parts and parts.scheme.lower() in {"http", "https"} and parts.hostname else None


def host_of(url: str) -> str:
    """Return a link's host in small letters, empty when it has none."""
    parts = _split(url)
    return (parts.hostname or "").lower() if parts else ""


def _split(url: str) -> "_Parts | None":
    try:
        parts = urlsplit(url)
        hostname = parts.hostname
    except ValueError:
        return None
    return _Parts(parts.scheme, hostname, parts.path, parts.query)


class _Parts:
    """The parts of a link, with the host already checked (``urlsplit`` checks it only when asked)."""

    __slots__ = ("hostname", "path", "query", "scheme")

    def __init__(self, scheme: str, hostname: str | None, path: str, query: str) -> None:
        self.scheme, self.hostname, self.path, self.query = scheme, hostname, path, query


def _trim(url: str) -> str:
    """Cut what belongs to the sentence: the stop at the end, a bracket that was not opened inside."""
    while url and (
        url[-1] in ".,;:!?*_~" or (url[-1] == ")" and "(" not in url) or (url[-1] == "]" and "[" not in url)
    ):
        url = url[:-1]
    return url


def _unwrap_once(url: str) -> str | None:
    parts = _split(url)
    host = (parts.hostname or "").lower() if parts else ""
    if parts is None or not host:
        return None
    if host.endswith(("urldefense.com", "urldefense.us")) or host == "urldefense.proofpoint.com":
        return _unwrap_proofpoint(url, parts)
    for domain, path, names in _WRAPPERS:
        if (host == domain or host.endswith("." + domain)) and parts.path.startswith(path):
            values = _query(parts.query)
            for name in names:
                if values.get(name, "").lower().startswith(("http://", "https://")):
                    return values[name]
    return None


def _unwrap_proofpoint(url: str, parts: _Parts) -> str | None:
    if parts.path.startswith("/v2/"):
        target = _query(parts.query).get("u", "")
        # Version 2 writes % as - and / as _.
        decoded = unquote(target.replace("-", "%").replace("_", "/"))
        return decoded if decoded.lower().startswith(("http://", "https://")) else None
    match = _V3.search(url)
    if match is None:
        return None
    target = re.sub(r"^(https?):/(?!/)", r"\1://", match[1], flags=re.IGNORECASE)
    return _restore_v3(target, match[2]) if target.lower().startswith(("http://", "https://")) else None


def _restore_v3(target: str, code: str) -> str:
    """Put back the characters that version 3 took out: ``*`` is the next one, ``**X`` the next run of them."""
    try:
        taken = base64.urlsafe_b64decode(code + "=" * (-len(code) % 4)).decode("utf-8")
    except (ValueError, binascii.Error):
        return target
    position = 0

    def put_back(match: re.Match[str]) -> str:
        nonlocal position
        length = _RUN_LENGTHS.find(match[0][2]) + 2 if match[1] and match[0][2] in _RUN_LENGTHS else 1
        run = taken[position : position + length]
        position += length
        return run

    return _V3_RUN.sub(put_back, target)


def _query(query: str) -> dict[str, str]:
    try:
        return {name: values[0] for name, values in parse_qs(query[:4000], max_num_fields=50).items()}
    except ValueError:
        return {}
