"""What a browser posts: the fields of a form and the file in it, bounded (HTML, 4.10.21; RFC 7578)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from email.message import Message
from email.parser import BytesHeaderParser
from urllib.parse import parse_qsl

_MOST_FIELDS = 40
_LONGEST_FIELD = 200_000
_LONGEST_URLENCODED = 300_000
_MOST_BYTES = 10 * 1024 * 1024
_MOST_HEAD = 4_000
_LONGEST_BOUNDARY = 200
_URLENCODED = "application/x-www-form-urlencoded"
_MULTIPART = "multipart/form-data"


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """The first value of each field, and the file when one was chosen."""

    fields: Mapping[str, str] = field(default_factory=dict)
    file_name: str = ""
    file: bytes | None = None

    def text(self, name: str) -> str:
        """Return a field without the blanks around it, empty when it is not there."""
        return self.fields.get(name, "").strip()


def parse_form(content: bytes, content_type: str) -> Form:
    """Return what a form holds; an empty one for what is none or too large. Never raises on any bytes."""
    kind = content_type[:_MOST_HEAD].split(";", maxsplit=1)[0].strip().lower()
    if len(content) > _MOST_BYTES:
        return Form()
    if kind == _URLENCODED and len(content) <= _LONGEST_URLENCODED:
        return _parse_urlencoded(content)
    if kind == _MULTIPART and content_type.isascii() and len(content_type) <= _MOST_HEAD:
        return _parse_multipart(content, content_type)
    return Form()


def _parse_urlencoded(content: bytes) -> Form:
    try:
        pairs = parse_qsl(content.decode("utf-8", "replace"), keep_blank_values=True, max_num_fields=_MOST_FIELDS)
    except ValueError:
        return Form()
    fields: dict[str, str] = {}
    for name, value in pairs:
        fields.setdefault(name, value[:_LONGEST_FIELD])
    return Form(fields=fields)


def _parse_multipart(content: bytes, content_type: str) -> Form:
    """Split at the boundary by hand: the e-mail parser would take a dropped mail apart instead of handing it over."""
    header = Message()
    header["Content-Type"] = " ".join(content_type.split())
    boundary = header.get_boundary()
    if not boundary or len(boundary) > _LONGEST_BOUNDARY:
        return Form()
    fields: dict[str, str] = {}
    name_of_file, file = "", None
    delimiter = b"\r\n--" + boundary.encode()
    for chunk in (b"\r\n" + content).split(delimiter, _MOST_FIELDS)[1:_MOST_FIELDS]:
        head, blank, value = chunk.partition(b"\r\n\r\n")
        if not blank or len(head) > _MOST_HEAD or head.startswith(b"--"):
            continue
        part = BytesHeaderParser().parsebytes(head.lstrip(b"\r\n"))
        name, file_name = _parameter(part, "name"), _parameter(part, "filename")
        if file_name is None:
            fields.setdefault(name or "", value.decode("utf-8", "replace")[:_LONGEST_FIELD])
        elif value and file is None:
            name_of_file, file = file_name[:200], value
    return Form(fields=fields, file_name=name_of_file, file=file)


def _parameter(part: Message, name: str) -> str | None:
    value = part.get_param(name, header="content-disposition")
    return value if isinstance(value, str) else None
