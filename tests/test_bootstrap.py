"""The application on AWS, put together from its environment."""

from collections.abc import Iterator
from datetime import UTC

import boto3
import pytest
from moto import mock_aws

from prepmail.app import App
from prepmail.bootstrap import bootstrap

ENVIRONMENT = {
    "PREPMAIL_BASE_URL": "https://prep.example.com",
    "PREPMAIL_INBOUND_DOMAIN": "in.example.com",
    "PREPMAIL_SENDER": "prep@in.example.com",
    "PREPMAIL_TEMPLATES_DIR": "/opt",
    "PREPMAIL_SECRET_PARAMETER": "/prepmail/secret",
    "PREPMAIL_TABLE_NAME": "prepmail-table",
    "UNRELATED": "ignored",
}


@pytest.fixture
def app(monkeypatch: pytest.MonkeyPatch) -> Iterator[App]:
    monkeypatch.setenv("AWS_DEFAULT_REGION", "eu-west-1")
    with mock_aws():
        boto3.client("ssm").put_parameter(Name="/prepmail/secret", Type="SecureString", Value="s" * 64)
        yield bootstrap(ENVIRONMENT)


def test_settings_and_secret_come_from_the_environment_and_the_parameter_store(app: App) -> None:
    assert app.settings.base_url == "https://prep.example.com"
    assert app.settings.table_name == "prepmail-table"
    assert app.secret == b"s" * 64
    assert app.clock().tzinfo is UTC


def test_no_client_is_made_before_it_is_needed(app: App) -> None:
    for port in (app.store, app.archive, app.timers, app.mailer):
        assert not {"_client", "_scheduler", "_sqs"} & set(vars(port))


def test_a_missing_setting_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_DEFAULT_REGION", "eu-west-1")

    with pytest.raises(KeyError, match="PREPMAIL_SENDER"):
        bootstrap({name: value for name, value in ENVIRONMENT.items() if name != "PREPMAIL_SENDER"})
