"""`junit.xml`: the scan as a test run, for the test page of a build server.

A dataset is a suite and a column a case; it fails where a gap of high or medium severity touches it.
A dataset that was not read is an error; a gap without a place (declared, not found) fails as "policy".
"""

from __future__ import annotations

import xml.etree.ElementTree as ET

from pdscan.inventory.model import Dataset, Field, Gap, Inventory
from pdscan.report import Report
from pdscan.visible import visible
from reports._overview import lost_sources

FAILING = ("high", "medium")


def render(inventory: Inventory, lang: str) -> bytes:
    """Return the test run."""
    root = ET.Element("testsuites", name="pdscan")
    touched = _gaps_by_finding(inventory)
    for dataset in inventory.datasets:
        _suite(root, f"{dataset.source} {dataset.dataset}", _cases(dataset, touched))
    errors = {source.source: source.trouble or "" for source in inventory.sources}
    for lost in lost_sources(inventory):
        _suite(root, lost, [_case("(the source)", error=errors[lost])])
    placeless = [_case(gap.id, failures=_failing([gap])) for gap in inventory.gaps if not gap.where]
    if placeless:
        _suite(root, "policy", placeless)
    ET.indent(root)
    return (
        b'<?xml version="1.0" encoding="UTF-8"?>\n' + ET.tostring(root, encoding="unicode").encode() + b"\n"
    )


def _gaps_by_finding(inventory: Inventory) -> dict[str, list[Gap]]:
    touched: dict[str, list[Gap]] = {}
    for gap in inventory.gaps:
        for one in gap.where:
            touched.setdefault(one, []).append(gap)
    return touched


def _cases(dataset: Dataset, touched: dict[str, list[Gap]]) -> list[ET.Element]:
    if dataset.status == "failed":
        return [_case("(the dataset)", error=dataset.reason or "not read")]
    return [_case(column.field, failures=_failing(_touching(column, touched))) for column in dataset.fields]


def _touching(column: Field, touched: dict[str, list[Gap]]) -> list[Gap]:
    return [gap for finding in column.findings for gap in touched.get(finding.id, ())]


def _failing(gaps: list[Gap]) -> list[Gap]:
    return [gap for gap in gaps if gap.severity in FAILING]


def _case(name: str, failures: list[Gap] | None = None, error: str | None = None) -> ET.Element:
    case = ET.Element("testcase", name=visible(name))
    for gap in failures or ():
        ET.SubElement(case, "failure", type=gap.kind, message=visible(gap.because))
    if error is not None:
        ET.SubElement(case, "error", type="not_read", message=visible(error))
    return case


def _suite(root: ET.Element, name: str, cases: list[ET.Element]) -> None:
    failures = sum(case.find("failure") is not None for case in cases)
    errors = sum(case.find("error") is not None for case in cases)
    counted = {"tests": len(cases), "failures": failures, "errors": errors}
    suite = ET.SubElement(
        root, "testsuite", {"name": visible(name)} | {key: str(n) for key, n in counted.items()}
    )
    for case in cases:
        case.set("classname", visible(name))
        suite.append(case)


REPORT = Report(
    name="junit",
    filename="junit.xml",
    title="The scan as a test run for a build server (JUnit XML)",
    render=render,
)
