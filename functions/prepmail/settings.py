"""What differs between one deployment and another. Read once, frozen, never at import."""

from collections.abc import Mapping
from dataclasses import MISSING, dataclass, fields
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Every field is set by ``template.yaml`` (a test proves it); ``local`` sets those it needs.

    ``base_url`` has no trailing slash. ``inbound_domain`` is where mail to us arrives, ``sender`` the address our mail
    comes from. ``default_zone`` is an IANA id, or empty: then a person's zone is taken from their interviews.
    ``second_reader_model`` is the id of a model on Amazon Bedrock, or empty: then the rules read alone.
    """

    base_url: str
    inbound_domain: str
    sender: str
    templates_dir: str
    default_zone: str = ""
    table_name: str = ""
    archive_bucket: str = ""
    schedule_group: str = ""
    schedule_role_arn: str = ""
    send_queue_arn: str = ""
    send_queue_url: str = ""
    schedule_dead_letter_arn: str = ""
    configuration_set: str = ""
    secret_parameter: str = ""
    second_reader_model: str = ""

    @property
    def templates(self) -> Path:
        """Return the folder that holds ``mail/`` and ``web/``."""
        return Path(self.templates_dir)

    @classmethod
    def from_environment(cls, environment: Mapping[str, str]) -> "Settings":
        """Read ``PREPMAIL_<FIELD>`` for every field; raise ``KeyError`` naming a missing one that has no default."""
        values = {}
        for each in fields(cls):
            key = f"PREPMAIL_{each.name.upper()}"
            if key in environment or each.default is MISSING:
                values[each.name] = environment[key]
        return cls(**values)
