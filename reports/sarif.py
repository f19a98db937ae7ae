"""`findings.sarif`: gaps and findings for code-scanning tools (SARIF 2.1.0, OASIS), without any value.

A place is a logical location (source, dataset, field), not a line: data has none. A gap is a failure of its
severity; a finding as such is information. What could not be read is a notification of the run.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pdscan.inventory.model import Dataset, Field, Finding, Gap, Inventory
from pdscan.labels import Labels
from pdscan.report import Report
from reports._catalog import element, json_text
from reports._overview import lost_sources, standing, unread

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
LEVELS = {"high": "error", "medium": "warning", "low": "note"}


def render(inventory: Inventory, lang: str) -> bytes:
    """Return the SARIF log."""
    return json_text({"$schema": SCHEMA, "version": "2.1.0", "runs": [_run(inventory)]})


def _run(inventory: Inventory) -> dict[str, Any]:
    results = [*_gaps(inventory), *_findings(inventory)]
    used = dict.fromkeys(result["ruleId"] for result in results)
    return {
        "tool": {
            "driver": {
                "name": "pdscan",
                "version": inventory.run.version,
                "rules": [_rule(rule) for rule in used],
            }
        },
        "automationDetails": {"id": f"pdscan/{inventory.run.id}"},
        "invocations": [
            {
                "executionSuccessful": not unread(inventory) and not lost_sources(inventory),
                "toolExecutionNotifications": list(_notifications(inventory)),
            }
        ],
        "columnKind": "unicodeCodePoints",
        "results": results,
    }


def _rule(rule: str) -> dict[str, Any]:
    kind, _, key = rule.partition("/")
    say = Labels("en")
    label = say(f"gap.{key}") if kind == "gap" else say.element(key)
    thai = Labels("th")(f"gap.{key}") if kind == "gap" else Labels("th").element(key)
    return {"id": rule, "shortDescription": {"text": label}, "fullDescription": {"text": f"{label} ({thai})"}}


def _gaps(inventory: Inventory) -> Iterator[dict[str, Any]]:
    places = {finding.id: (dataset, column) for dataset, column, finding in inventory.findings()}
    for gap in inventory.gaps:
        yield {
            "ruleId": f"gap/{gap.kind}",
            "level": LEVELS.get(gap.severity, "warning"),
            "message": {"text": _message(gap)},
            "locations": [_location(*places[one]) for one in gap.where if one in places],
            "partialFingerprints": {"pdscanGap/v1": gap.id},
        }


def _message(gap: Gap) -> str:
    quote = f' The policy says: "{gap.policy_quote}".' if gap.policy_quote else ""
    return f"{gap.because.removesuffix('.')}.{quote}{f' ({gap.law})' if gap.law else ''}"


def _findings(inventory: Inventory) -> Iterator[dict[str, Any]]:
    for dataset, column, finding in standing(inventory):
        yield {
            "ruleId": f"finding/{finding.element}",
            "kind": "informational",
            "level": "none",
            "message": {"text": finding.because},
            "locations": [_location(dataset, column)],
            "partialFingerprints": {"pdscanFinding/v1": finding.id},
            "properties": _properties(finding),
        }


def _properties(finding: Finding) -> dict[str, Any]:
    return {
        "confidence": round(finding.confidence, 4),
        "protection": finding.protection.state,
        "pdpa": finding.pdpa,
        "policyStatus": finding.policy_status,
        "tags": ["personal-data", element(finding).group or "other"],
    }


def _location(dataset: Dataset, column: Field) -> dict[str, Any]:
    name = f"{dataset.source}/{dataset.dataset}/{column.field}"
    return {"logicalLocations": [{"name": column.field, "fullyQualifiedName": name, "kind": "member"}]}


def _notifications(inventory: Inventory) -> Iterator[dict[str, Any]]:
    errors = {source.source: source.trouble for source in inventory.sources}
    for lost in lost_sources(inventory):
        yield {"level": "error", "message": {"text": f"{lost}: {errors[lost]}"}}
    for dataset in unread(inventory):
        level = "error" if dataset.status == "failed" else "warning"
        yield {"level": level, "message": {"text": f"{dataset.source} {dataset.dataset}: {dataset.reason}"}}


REPORT = Report(
    name="sarif",
    filename="findings.sarif",
    title="Gaps and findings for code-scanning tools (SARIF 2.1.0), without values",
    render=render,
)
