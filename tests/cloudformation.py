"""The template as CloudFormation will see it: read, transformed as SAM does, and the graph of what waits for what."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any
from unittest.mock import patch

import networkx as nx  # type: ignore[import-untyped]
from samtranslator.public.translator import ManagedPolicyLoader  # type: ignore[import-untyped]
from samtranslator.translator.transform import transform  # type: ignore[import-untyped]
from samtranslator.yaml_helper import yaml_parse  # type: ignore[import-untyped]

REGION = "eu-west-1"
PATH = Path(__file__).parents[1] / "template.yaml"
_IN_SUB = re.compile(r"\$\{([A-Za-z0-9]+)(?:\.[A-Za-z0-9.]+)?\}")


class _NoPolicies(ManagedPolicyLoader):  # type: ignore[misc]
    """Stand in for the list of managed policies, which SAM would ask IAM for."""

    def __init__(self) -> None:
        super().__init__(None)

    def load(self) -> dict[str, str]:
        return {}


@cache
def read_template() -> dict[str, Any]:
    """Return the template with its functions in the short form as dicts."""
    return dict(yaml_parse(PATH.read_text()))


def transform_sam(text: str) -> dict[str, Any]:
    """Return what SAM makes of a template, offline."""
    template = yaml_parse(text)
    for each in template["Resources"].values():
        for name in ("CodeUri", "ContentUri"):
            if name in each.get("Properties", {}):
                each["Properties"][name] = "s3://made-up/code.zip"
    defaults = template.get("Globals", {}).get("Function", {})
    if "CodeUri" in defaults:
        defaults["CodeUri"] = "s3://made-up/code.zip"
    with patch.dict("os.environ", {"AWS_DEFAULT_REGION": REGION}):
        return dict(transform(template, {}, _NoPolicies()))


def find_cycles(template: dict[str, Any]) -> list[list[str]]:
    """Return the circles in which resources wait for each other, which CloudFormation refuses."""
    resources = template["Resources"]
    graph = nx.DiGraph()
    for name, resource in resources.items():
        depends = resource.get("DependsOn", ())
        names = {depends} if isinstance(depends, str) else set(depends)
        names |= set(_references(resource.get("Properties", {})))
        graph.add_edges_from((name, each) for each in names if each in resources)
    return [sorted(each) for each in nx.simple_cycles(graph)]


def _references(value: Any) -> Iterator[str]:
    """Yield the logical ids that a value names by Ref, GetAtt or Sub."""
    if isinstance(value, list):
        for each in value:
            yield from _references(each)
    elif isinstance(value, dict):
        for name, inner in value.items():
            if name == "Ref":
                yield inner
            elif name == "Fn::GetAtt":
                yield inner.split(".")[0] if isinstance(inner, str) else inner[0]
            elif name == "Fn::Sub":
                yield from _IN_SUB.findall(inner if isinstance(inner, str) else inner[0])
                yield from _references(inner if isinstance(inner, list) else [])
            else:
                yield from _references(inner)
