"""What the reports for other programs share: columns with their findings, keys, JSON and YAML text.

Other programs join on names, so a name is written exactly; a hidden mark in it is written as an escape.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

from pdscan.inventory.model import Dataset, Field, Finding, Inventory
from pdscan.visible import HIDDEN
from pdscan.vocabulary import Element, elements
from reports._overview import is_rejected

PRODUCER = "urn:pdscan"


def tagged(dataset: Dataset) -> Iterator[tuple[Field, tuple[Finding, ...]]]:
    """Yield the columns of a dataset that hold data, with what no reviewer has rejected."""
    for column in dataset.fields:
        found = tuple(finding for finding in column.findings if not is_rejected(finding))
        if found:
            yield column, found


def holders(inventory: Inventory) -> Iterator[Dataset]:
    """Yield the datasets that hold data."""
    return (dataset for dataset in inventory.datasets if any(tagged(dataset)))


def by_source(inventory: Inventory) -> dict[str, list[Dataset]]:
    """Group the datasets that hold data by their source."""
    grouped: dict[str, list[Dataset]] = {}
    for dataset in holders(inventory):
        grouped.setdefault(dataset.source, []).append(dataset)
    return grouped


def element(finding: Finding) -> Element:
    """Return the vocabulary's entry; a plug-in's own element stands for itself, without a catalog term."""
    key = finding.element
    return elements().get(key) or Element(key, key, key, "", finding.pdpa, "", "")


def says(finding: Finding) -> str:
    """Say in one line what was found and how sure it is."""
    return f"{element(finding).label_en}: {finding.because} Confidence {finding.confidence:.0%}."


def slug(name: str) -> str:
    """Make a key of ASCII letters; the digest keeps two names apart that look the same in it.

    >>> slug("sqlite:///shop.db")
    'sqlite_shop_db_45c645f7'
    """
    digest = hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:8]
    return f"{re.sub('[^a-z0-9]+', '_', name.lower()).strip('_')[:60] or 'source'}_{digest}".strip("_")


def json_text(document: Any) -> bytes:
    """Write one JSON document."""
    return (escaped(json.dumps(document, ensure_ascii=False, indent=2)) + "\n").encode()


def json_lines(documents: Iterable[Any]) -> bytes:
    """Write one JSON document a line."""
    return "".join(escaped(json.dumps(one, ensure_ascii=False)) + "\n" for one in documents).encode()


def yaml_text(*documents: Any) -> bytes:
    """Write YAML documents; Thai as Thai."""
    import yaml

    class Dumper(yaml.SafeDumper):
        """Quotes text with hidden marks, so that they can be written as escapes."""

    def text(dumper: yaml.SafeDumper, value: str) -> yaml.ScalarNode:
        style = '"' if HIDDEN.search(value) else None
        return dumper.represent_scalar("tag:yaml.org,2002:str", value, style=style)

    Dumper.add_representer(str, text)
    options: dict[str, Any] = {"allow_unicode": True, "sort_keys": False, "width": 100}
    return escaped(
        yaml.dump_all(documents, Dumper=Dumper, explicit_start=len(documents) > 1, **options)
    ).encode()


def escaped(text: str) -> str:
    """Write the hidden marks in JSON or YAML text as escapes."""
    # The encoders have escaped C0 marks already; what is left stands inside quotes.
    return HIDDEN.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
