"""`findings.sarif`: gaps and findings for code-scanning tools (SARIF 2.1.0, OASIS), without any value.

A place is a logical location (source, dataset, field), not a line: data has none. A gap is a failure of its
severity; a finding as such is information. What could not be read is a notification of the run.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import Any

from pdscan.inventory.kept import kept, outlines
from pdscan.inventory.lines import line
from pdscan.inventory.model import Gap, Inventory
from pdscan.inventory.outline import Outline
from pdscan.labels import Labels
from pdscan.report import Report, whole
from pdscan.vocabulary import elements
from reports._catalog import escaped, json_text
from reports._listing import named_by_gaps
from reports._overview import lost_sources, unread

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
LEVELS = {"high": "error", "medium": "warning", "low": "note"}


def pieces(inventory: Inventory, lang: str) -> Iterator[bytes]:
    """Yield the SARIF log, a dataset at a time: of very many findings it has hundreds of megabytes."""
    before, none, after = json_text(
        {"$schema": SCHEMA, "version": "2.1.0", "runs": [_run(inventory)]}
    ).rpartition(b"[]")
    between = "["
    yield before
    for results in _results(inventory):
        yield (between + ",".join(results)).encode()
        between = ","
    yield (none if between == "[" else b"\n      ]") + after


def _results(inventory: Inventory) -> Iterator[list[str]]:
    """Yield the results as JSON text: the gaps, and the findings of each dataset."""
    if gaps := list(map(_text, _gaps(inventory))):
        yield gaps
    datasets = kept(inventory.datasets)
    for one, reasons in zip(datasets.outlines(), datasets.reasons(), strict=True):
        if one.findings:
            yield list(map(escaped, _findings(one, reasons)))


def _text(result: Any) -> str:
    """Return a result as JSON text, indented as it stands in the log."""
    return ("\n" + json_text(result).decode().rstrip("\n")).replace("\n", "\n        ")


def _run(inventory: Inventory) -> dict[str, Any]:
    """Return the run, but for its results."""
    found = (element for one in outlines(inventory.datasets) for element in one["element"])
    used = dict.fromkeys([f"gap/{gap.kind}" for gap in inventory.gaps])
    used |= dict.fromkeys(f"finding/{element}" for element in dict.fromkeys(found))
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
        "results": [],
    }


def _rule(rule: str) -> dict[str, Any]:
    kind, _, key = rule.partition("/")
    say = Labels("en")
    label = say(f"gap.{key}") if kind == "gap" else say.element(key)
    thai = Labels("th")(f"gap.{key}") if kind == "gap" else Labels("th").element(key)
    return {"id": rule, "shortDescription": {"text": label}, "fullDescription": {"text": f"{label} ({thai})"}}


def _gaps(inventory: Inventory) -> Iterator[dict[str, Any]]:
    places = named_by_gaps(inventory)
    for gap in inventory.gaps:
        seen = [places[one] for one in gap.where if one in places]
        yield {
            "ruleId": f"gap/{gap.kind}",
            "level": LEVELS.get(gap.severity, "warning"),
            "message": {"text": _message(gap)},
            "locations": [
                _location(one.of("field"), _full_name(one.dataset, one.of("field"))) for one in seen
            ],
            "partialFingerprints": {"pdscanGap/v1": gap.id},
        }


def _message(gap: Gap) -> str:
    quote = f' The policy says: "{gap.policy_quote}".' if gap.policy_quote else ""
    return f"{gap.because.removesuffix('.')}.{quote}{f' ({gap.law})' if gap.law else ''}"


def _findings(dataset: Outline, reasons: Sequence[str]) -> Iterator[str]:
    form = _form()
    traits = (dataset[trait] for trait in ("element", "field", "id", "confidence", *TOLD))
    for reason, (element, field, name, confidence, *told) in zip(
        reasons, zip(*traits, strict=True), strict=True
    ):
        full_name = _full_name(dataset, field)
        yield form % (
            _word(f"finding/{element}"),
            reason,
            *map(line, (field, full_name, name, round(confidence, 4))),
            *map(_word, told),
            _word(_group(element)),
        )


TOLD = ("protection", "pdpa", "policy_status")


@cache
def _form() -> str:
    """Return the text of a finding, with a %s for all that differs: there may be hundreds of thousands."""
    rule, reason, field, full_name, name, confidence, protection, pdpa, status, group = ["%s"] * 10
    result = {
        "ruleId": rule,
        "kind": "informational",
        "level": "none",
        "message": {"text": reason},
        "locations": [_location(field, full_name)],
        "partialFingerprints": {"pdscanFinding/v1": name},
        "properties": {
            "confidence": confidence,
            "protection": protection,
            "pdpa": pdpa,
            "policyStatus": status,
            "tags": ["personal-data", group],
        },
    }
    return _text(result).replace('"%s"', "%s")


_word = lru_cache(maxsize=10_000)(line)
"""Words that come up over and over."""


def _group(key: str) -> str:
    entry = elements().get(key)
    return (entry and entry.group) or "other"


def _full_name(dataset: Outline, field: str) -> str:
    return f"{dataset.source}/{dataset.dataset}/{field}"


def _location(field: str, full_name: str) -> dict[str, Any]:
    return {"logicalLocations": [{"name": field, "fullyQualifiedName": full_name, "kind": "member"}]}


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
    render=whole(pieces),
    pieces=pieces,
)
