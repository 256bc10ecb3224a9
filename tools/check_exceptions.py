"""Compare what checkov finds in the template with the exceptions in .checkov.yaml: neither more nor less."""

import json
import subprocess
import sys
from pathlib import Path

import yaml

ROOT = Path(__file__).parents[1]


def main(checkov: str) -> int:
    """Print what is only on one side; return 1 when there is anything."""
    excepted = set(yaml.safe_load((ROOT / ".checkov.yaml").read_text())["skip-check"])
    template = str(ROOT / "template.yaml")
    command = [checkov, "--file", template, "--framework", "cloudformation", "--output", "json", "--soft-fail"]
    # From another folder, so that it does not read the exceptions itself.
    told = subprocess.run(command, cwd=ROOT / "tools", capture_output=True, text=True, check=True)  # noqa: S603
    results = json.loads(told.stdout)["results"]
    found: dict[str, list[str]] = {}
    for each in results["failed_checks"]:
        found.setdefault(each["check_id"], []).append(f"{each['check_name']}: {each['resource']}")
    for check in sorted(found.keys() - excepted):
        print(f"{check}: {'; '.join(found[check])}")
    for check in sorted(excepted - found.keys()):
        print(f"{check}: is an exception that nothing needs")
    print(f"checkov: {len(results['passed_checks'])} checks passed, {len(excepted)} kinds of findings are excepted")
    return int(found.keys() != excepted)


if __name__ == "__main__":
    sys.exit(main(str(Path(sys.argv[1]).absolute())))
