"""Read a mail by the rules, and where these are unsure ask the second reader that the deployment may have."""

from collections.abc import Collection
from datetime import datetime

from prepmail.app import App
from prepmail.domain.reading import Reading
from prepmail.reading.read import read
from prepmail.reading.second_opinion import add_suggestion, is_unsure, show_letter


def read_mail(app: App, content: bytes, *, now: datetime, person: Collection[str], zone: str | None) -> Reading:
    """Return what ``read`` returns, with what a second reader can prove. Raise ``NotReadableError`` like it."""
    reading = read(content, now=now, person=person, zone=zone)
    if app.second_reader is None or not is_unsure(reading):
        return reading
    text, sent = show_letter(content, now=now, zone=zone)
    suggestion = app.second_reader.suggest(text)
    return add_suggestion(reading, suggestion, text, sent=sent, zone=zone) if suggestion else reading
