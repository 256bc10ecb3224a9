"""Find a deployed stack and what it tells about itself."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

# Returns the client of a service; tests give their own.
Aws = Callable[[str], Any]


class StackError(Exception):
    """Say in one line why nothing can be done with the stack."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stack:
    """A stack of CloudFormation: its name, its status in the words of CloudFormation, its outputs."""

    name: str
    status: str
    outputs: Mapping[str, str]

    def output(self, name: str) -> str:
        """Return an output; raise ``StackError`` when the stack was deployed without it."""
        if name not in self.outputs:
            raise StackError(f"{self.name} has no output {name}: is it a stack of Prepmail, and of this version?")
        return self.outputs[name]


def get_stack(aws: Aws, name: str) -> Stack:
    """Return the stack with this name; raise ``StackError`` when there is none."""
    cloudformation = aws("cloudformation")
    try:
        (found,) = cloudformation.describe_stacks(StackName=name)["Stacks"]
    except cloudformation.exceptions.ClientError as error:
        if error.response.get("Error", {}).get("Code") != "ValidationError":
            raise
        raise StackError(f"there is no stack {name} in {cloudformation.meta.region_name}") from error
    outputs = {each["OutputKey"]: each["OutputValue"] for each in found.get("Outputs", ())}
    return Stack(name=name, status=found["StackStatus"], outputs=outputs)
