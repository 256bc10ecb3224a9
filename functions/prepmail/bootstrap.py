"""Put the application together on AWS. No client is made before it is needed, so each function loads only its own."""

from collections.abc import Mapping
from datetime import UTC, datetime

from prepmail.adapters.bedrock import BedrockReader
from prepmail.adapters.dynamodb import DynamoStore
from prepmail.adapters.s3 import S3Archive
from prepmail.adapters.scheduler import SchedulerTimers
from prepmail.adapters.secret import get_secret
from prepmail.adapters.sent_log import SentLog
from prepmail.adapters.ses import SesMailer
from prepmail.app import App
from prepmail.settings import Settings


def bootstrap(environment: Mapping[str, str]) -> App:
    """Return the application for these settings; read the secret once. Callers keep the result between invocations."""
    settings = Settings.from_environment(environment)
    return App(
        settings=settings,
        store=DynamoStore(settings.table_name),
        archive=S3Archive(settings.archive_bucket),
        timers=SchedulerTimers(
            group=settings.schedule_group,
            role_arn=settings.schedule_role_arn,
            queue_arn=settings.send_queue_arn,
            queue_url=settings.send_queue_url,
            dead_letter_arn=settings.schedule_dead_letter_arn,
        ),
        mailer=SesMailer(
            sender=settings.sender, configuration_set=settings.configuration_set, sent=SentLog(settings.table_name)
        ),
        clock=lambda: datetime.now(UTC),
        secret=get_secret(settings.secret_parameter),
        second_reader=BedrockReader(settings.second_reader_model) if settings.second_reader_model else None,
    )
