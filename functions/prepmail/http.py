"""What is asked and answered over HTTP, whoever carries it, and the headers that every answer of ours has."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from types import MappingProxyType

LOOK = ("GET", "HEAD")
LOOK_AND_ACT = (*LOOK, "POST")
ACT = ("POST",)

PRIVATE: Mapping[str, str] = MappingProxyType(
    {
        "Cache-Control": "private, no-store",
        "Referrer-Policy": "no-referrer",
        "X-Content-Type-Options": "nosniff",
        "X-Robots-Tag": "noindex",
    }
)
_TEXT = "text/plain; charset=utf-8"


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """One request. ``path`` begins with a slash and is as sent; the names of ``headers`` are in lower case."""

    method: str
    path: str
    headers: Mapping[str, str] = field(default_factory=dict)
    query: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One answer. ``headers`` are complete but for Content-Length; a body in bytes is none that a person reads."""

    status: HTTPStatus
    headers: Mapping[str, str]
    body: str | bytes = ""


def answer_plain(status: HTTPStatus, text: str, **headers: str) -> Answer:
    """Answer with one line for a program. ``headers`` are added to those of every private answer."""
    return Answer(status=status, headers={**PRIVATE, "Content-Type": _TEXT, **headers}, body=text)
