"""What we assume of somebody new until they set it: the deployment's zone, and the language of their own mail."""

from prepmail.app import App
from prepmail.domain.person import Preferences
from prepmail.writing.content import ENGLISH, find_language
from prepmail.writing.date_style import LANGUAGES


def assume_preferences(app: App, content: bytes) -> Preferences:
    """Return the settings to begin with for whoever wrote this mail; only languages that we have texts in."""
    # Read once in a person's life: it is no part of what every start loads.
    from prepmail.reading.replies.own_language import find_own_language  # noqa: PLC0415  see above

    zone = app.settings.default_zone or None
    known = {each for each in LANGUAGES if find_language(app.settings.templates, each) == each} | {ENGLISH}
    language = find_own_language(content, known)
    return Preferences(zone=zone) if language == ENGLISH else Preferences(zone=zone, language=language)
