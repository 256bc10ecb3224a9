"""Asking a name server: one on this machine, that answers with bytes a test chooses."""

import socket
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from ops.resolver import ResolverError, find_records, name_servers

QUESTION = b"\x02in\x07example\x03com\x00"
MX, TXT, CNAME = 15, 16, 5


def record(kind: int, value: bytes) -> bytes:
    return b"\xc0\x0c" + struct.pack("!2HIH", kind, 1, 300, len(value)) + value


def answer(*records: bytes, kind: int = MX, flags: int = 0x8180) -> Callable[[bytes], bytes]:
    body = QUESTION + struct.pack("!2H", kind, 1) + b"".join(records)
    return lambda query: query[:2] + struct.pack("!5H", flags, 1, len(records), 0, 0) + body


def bind_both() -> tuple[socket.socket, socket.socket]:
    """Return sockets for UDP and TCP on one port that was free for both."""
    while True:
        tcp = socket.create_server(("127.0.0.1", 0))
        udp = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        try:
            udp.bind(tcp.getsockname())
        except OSError:
            udp.close()
            tcp.close()
        else:
            return udp, tcp


@contextmanager
def a_server(
    reply: Callable[[bytes], bytes], long: Callable[[bytes], bytes] | None = None
) -> Iterator[tuple[str, int]]:
    """Answer one question by UDP and, where there is a long answer, one by TCP."""
    udp, tcp = bind_both()

    def serve() -> None:
        query, sender = udp.recvfrom(4096)
        udp.sendto(reply(query), sender)
        if long:
            connection, _ = tcp.accept()
            with connection:
                text = long(connection.recv(4096)[2:])
                connection.sendall(struct.pack("!H", len(text)) + text)

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    with udp, tcp:
        yield udp.getsockname()
        thread.join(timeout=5)


def ask(reply: Callable[[bytes], bytes], kind: str = "MX") -> tuple[str, ...]:
    with a_server(reply) as server:
        return find_records("in.example.com", kind, (server,))


def test_a_host_for_mail_is_read_with_its_preference_and_through_a_pointer() -> None:
    host = struct.pack("!H", 10) + b"\x04mail\xc0\x0f"

    assert ask(answer(record(MX, host))) == ("10 mail.example.com",)


def test_a_text_in_several_pieces_is_one_text() -> None:
    assert ask(answer(record(TXT, b"\x07v=spf1 \x04-all"), kind=TXT), "TXT") == ("v=spf1 -all",)


def test_an_alias_is_read_and_other_types_are_passed_over() -> None:
    alias = record(CNAME, b"\x05other\x07example\x00")

    assert ask(answer(alias, record(TXT, b"\x01a"), kind=CNAME), "CNAME") == ("other.example",)


def test_a_name_that_does_not_exist_has_no_records() -> None:
    assert ask(answer(flags=0x8183)) == ()


def test_what_does_not_fit_into_a_packet_is_asked_for_again() -> None:
    whole = answer(record(TXT, b"\x03all"), kind=TXT)
    with a_server(answer(kind=TXT, flags=0x8380), whole) as server:
        assert find_records("in.example.com", "TXT", (server,)) == ("all",)


@pytest.mark.parametrize(
    "reply",
    [
        lambda _: b"",
        lambda query: query[:2],
        lambda query: b"\xff\xff" + query[2:],
        answer(flags=0x8182),
        answer(record(MX, b"\x00\x0a\xc0\x2e")),
        answer(record(MX, b"\x00\x0a\x3fshort")),
        lambda query: query[:2] + struct.pack("!5H", 0x8180, 1, 65535, 0, 0) + QUESTION,
    ],
    ids=["empty", "cut-off", "other-question", "server-failure", "circle", "name-beyond-the-end", "records-missing"],
)
def test_an_answer_that_cannot_be_read_is_no_answer(reply: Callable[[bytes], bytes]) -> None:
    with pytest.raises(ResolverError, match=r"in\.example\.com"):
        ask(reply)


def test_without_a_name_server_that_is_said() -> None:
    with pytest.raises(ResolverError):
        find_records("in.example.com", "MX", ())


def test_the_name_servers_are_those_of_this_machine(tmp_path: Path) -> None:
    (tmp_path / "resolv.conf").write_text("# made\nsearch example.com\nnameserver 192.0.2.1\nnameserver 2001:db8::1\n")

    assert name_servers(tmp_path / "resolv.conf") == ("192.0.2.1", "2001:db8::1")
    assert name_servers(tmp_path / "none") == ()
