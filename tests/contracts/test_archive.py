"""What every archive promises, on one machine and on AWS."""

from collections.abc import Iterator

import pytest

from prepmail.ports import Archive
from tests.contracts import aws_ports, local_ports


@pytest.fixture(params=[local_ports, aws_ports], ids=["local", "aws"])
def archive(request: pytest.FixtureRequest) -> Iterator[Archive]:
    with request.param.make_archive() as made:
        yield made.port


def test_bytes_come_back_as_they_were_put(archive: Archive) -> None:
    content = bytes(range(256)) + b"\r\n.\r\n"
    archive.put("mail/1", content)
    assert archive.get("mail/1") == content


def test_nothing_at_all_is_something_that_can_be_kept(archive: Archive) -> None:
    archive.put("mail/empty", b"")
    assert archive.get("mail/empty") == b""


def test_putting_the_same_key_again_changes_nothing(archive: Archive) -> None:
    archive.put("mail/1", b"first")
    archive.put("mail/1", b"second")
    assert archive.get("mail/1") == b"first"


def test_a_missing_key_is_a_key_error(archive: Archive) -> None:
    with pytest.raises(KeyError):
        archive.get("mail/none")


def test_what_is_deleted_is_gone_and_deleting_it_again_is_fine(archive: Archive) -> None:
    archive.put("mail/1", b"content")
    archive.delete("mail/1")
    archive.delete("mail/1")
    with pytest.raises(KeyError):
        archive.get("mail/1")


@pytest.mark.parametrize("other", ["mail-1", "mail/1/", "MAIL/1", "mail/../mail/1", "mail/" + "1" * 300, "mail/é"])
def test_keys_that_look_alike_are_kept_apart(archive: Archive, other: str) -> None:
    archive.put("mail/1", b"one")
    archive.put(other, b"other")
    assert archive.get("mail/1") == b"one"
    assert archive.get(other) == b"other"
