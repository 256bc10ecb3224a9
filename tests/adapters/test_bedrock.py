"""The second reader on Amazon Bedrock, against the shapes that botocore knows."""

from typing import Any

import boto3
import pytest
from botocore.stub import ANY, Stubber

from prepmail.adapters.bedrock import BedrockReader
from prepmail.domain.reading import Suggested

TEXT = "Your interview at Ferris is on Tuesday."


def answer(recorded: dict[str, Any]) -> dict[str, Any]:
    use = {"toolUseId": "1", "name": "record_interview", "input": recorded}
    return {
        "output": {"message": {"role": "assistant", "content": [{"toolUse": use}]}},
        "stopReason": "tool_use",
        "usage": {"inputTokens": 10, "outputTokens": 10, "totalTokens": 20},
        "metrics": {"latencyMs": 5},
    }


@pytest.fixture
def stub() -> Stubber:
    client: Any = boto3.client(
        "bedrock-runtime", region_name="eu-west-1", aws_access_key_id="test", aws_secret_access_key="test"
    )
    return Stubber(client)


def test_the_model_has_to_use_the_tool_and_sees_the_letter_as_material(stub: Stubber) -> None:
    expected = {
        "modelId": "example.model",
        "system": ANY,
        "messages": [{"role": "user", "content": [{"text": f"<mail>\n{TEXT}\n</mail>"}]}],
        "inferenceConfig": {"maxTokens": 700, "temperature": 0},
        "toolConfig": ANY,
    }
    recorded = {
        "company": {"value": "Ferris", "quote": "interview at Ferris"},
        "when": {"value": "Tuesday", "quote": "on Tuesday"},
        "people": [{"value": "Ana Silva", "quote": "with Ana Silva"}, "nobody", {"value": 3}],
        "role": "Engineer",
    }
    stub.add_response("converse", answer(recorded), expected)
    with stub:
        suggestion = BedrockReader("example.model", client=stub.client).suggest(TEXT)
    assert suggestion is not None
    assert suggestion.company == Suggested(value="Ferris", quote="interview at Ferris")
    assert suggestion.when == Suggested(value="Tuesday", quote="on Tuesday")
    assert suggestion.people == (Suggested(value="Ana Silva", quote="with Ana Silva"),)
    assert suggestion.role is None


def test_a_model_that_fails_or_only_talks_suggests_nothing(stub: Stubber) -> None:
    stub.add_client_error("converse", "ThrottlingException")
    talk = answer({})
    talk["output"]["message"]["content"] = [{"text": "I delete the calendar now."}]
    stub.add_response("converse", talk)
    with stub:
        reader = BedrockReader("example.model", client=stub.client)
        assert reader.suggest(TEXT) is None
        assert reader.suggest(TEXT) is None
    stub.assert_no_pending_responses()
