"""`dpv.jsonld`: who holds which personal data, in the W3C Data Privacy Vocabulary, under the Thai PDPA.

Each dataset is a `dpv:Process` that has personal data; each finding is an individual of its `pd:` class. Data
of PDPA section 26 is marked `dpv:SensitivePersonalData`, for DPV's own special categories follow another law.
"""

from __future__ import annotations

from typing import Any

from pdscan.inventory.model import Dataset, Finding, Inventory
from pdscan.report import Report
from reports._catalog import PRODUCER, element, holders, json_text, slug, tagged

CONTEXT = {
    "dpv": "https://w3id.org/dpv#",
    "pd": "https://w3id.org/dpv/pd#",
    "legal-th": "https://w3id.org/dpv/legal/th#",
    "dct": "http://purl.org/dc/terms/",
}
MEASURES = {
    "encrypted": "dpv:Encryption",
    "hashed": "dpv:HashFunctions",
    "tokenised": "dpv:Pseudonymisation",
    "masked": "dpv:DataRedaction",
}


def render(inventory: Inventory, lang: str) -> bytes:
    """Return the graph."""
    graph = [_process(dataset) for dataset in holders(inventory)]
    return json_text({"@context": CONTEXT, "@graph": graph})


def _process(dataset: Dataset) -> dict[str, Any]:
    return {
        "@id": f"{PRODUCER}:dataset:{slug(f'{dataset.source} {dataset.dataset}')}",
        "@type": "dpv:Process",
        "dct:title": dataset.dataset,
        "dct:source": dataset.source,
        "dpv:hasApplicableLaw": {"@id": "legal-th:law-PDPA"},
        "dpv:hasPersonalData": [
            _data(column.field, finding) for column, found in tagged(dataset) for finding in found
        ],
    }


def _data(field: str, finding: Finding) -> dict[str, Any]:
    known = element(finding)
    types = [
        known.dpv or "dpv:PersonalData",
        *(["dpv:SensitivePersonalData"] if finding.pdpa == "sensitive" else []),
    ]
    measure = MEASURES.get(finding.protection.state)
    return {
        "@id": f"{PRODUCER}:finding:{finding.id}",
        "@type": types,
        "dct:identifier": field,
        "dct:title": [
            {"@value": known.label_en, "@language": "en"},
            {"@value": known.label_th, "@language": "th"},
        ],
        "dct:description": finding.because,
        **({"dpv:hasTechnicalMeasure": {"@id": measure}} if measure else {}),
    }


REPORT = Report(
    name="dpv",
    filename="dpv.jsonld",
    title="Personal data by dataset in the W3C Data Privacy Vocabulary (JSON-LD)",
    render=render,
)
