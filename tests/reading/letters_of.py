"""Letters to read in tests, made up here."""

from prepmail.reading.mail.layers import Layer, LayerKind
from prepmail.reading.mail.letters import Address, Letter

SENDER = ("Dana Ortiz", "dana@acme.example")
PERSON = ("Sam Lee", "sam@example.org")


def letter_of(text: str, *, subject: str = "Interview", sender: tuple[str, str] = SENDER, signature: str = "") -> Layer:
    """Return one forwarded letter of an employer to the person."""
    return Layer(
        kind=LayerKind.FORWARDED,
        letter=Letter(
            depth=1,
            subject=subject,
            sender=Address(name=sender[0], email=sender[1]),
            to=(Address(name=PERSON[0], email=PERSON[1]),),
        ),
        text=text,
        signature=signature,
    )
