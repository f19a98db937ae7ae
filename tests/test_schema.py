"""The schemas describe what is written: real inventories and the example policies fit, wrong ones do not."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft202012Validator, ValidationError

from pdscan.inventory.document import to_document
from pdscan.run.scan import scan
from pdscan.run.watch import Watch
from pdscan.schema import inventory_schema, policy_schema
from pdscan.settings import Settings

EXAMPLES = sorted((Path(__file__).parents[1] / "examples" / "policies").glob("*.yaml"))


@pytest.fixture
def document(tmp_path):
    (tmp_path / "people.csv").write_text(
        "tel_no,created_at\n" + "081-234-5678,2024-03-01\n" * 40, encoding="utf-8"
    )
    policy = next(path for path in EXAMPLES if path.name == "micro-pay.yaml")
    settings = Settings(sources=(str(tmp_path / "people.csv"),), policy=(str(policy),))
    return json.loads(json.dumps(to_document(scan(settings, Watch()))))


def test_the_schemas_are_schemas():
    Draft202012Validator.check_schema(inventory_schema())
    Draft202012Validator.check_schema(policy_schema())


def test_an_inventory_fits(document):
    Draft202012Validator(inventory_schema()).validate(document)
    assert document["datasets"][0]["fields"][0]["findings"]


def test_an_inventory_with_another_word_does_not(document):
    document["datasets"][0]["status"] = "fine"
    with pytest.raises(ValidationError):
        Draft202012Validator(inventory_schema()).validate(document)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_the_example_policies_fit(path):
    content = json.loads(json.dumps(yaml.safe_load(path.read_text(encoding="utf-8")), default=str))
    assert [error.message for error in Draft202012Validator(policy_schema()).iter_errors(content)] == []


RUN = "id started finished version rules_version seed rows full host argv"
DATASET = (
    "source dataset kind format status reason rows_total rows_total_exact rows_read bytes_read sampling "
    "not_seen fields"
)
FINDING = (
    "id element entity_types confidence extent prevalence counts chance basis because protection examples "
    "pdpa rows_affected categories policy_status review"
)
PROMISED = {
    (): "schema run policy sources datasets gaps summary",
    ("run",): RUN,
    ("policy",): "organisation system file sha256",
    ("sources", 0): "source kind status error",
    ("datasets", 0): DATASET,
    ("datasets", 0, "fields", 0): "field type nulls distinct prose findings rejected cannot_exclude",
    ("datasets", 0, "fields", 0, "findings", 0): FINDING,
    ("datasets", 0, "fields", 0, "findings", 0, "prevalence"): "estimate low high",
    ("datasets", 0, "fields", 0, "findings", 0, "counts"): "tested matched valid distinct_valid",
    ("datasets", 0, "fields", 0, "findings", 0, "protection"): "state scheme reversible",
    ("gaps", 0): "id kind severity element where policy_quote policy_section because law",
}
"""The members of an inventory in their order; further ones come after them."""


@pytest.mark.parametrize("path", PROMISED, ids=lambda path: ".".join(map(str, path)) or "all")
def test_an_inventory_has_its_members_in_the_promised_order_and_the_schema_requires_them(document, path):
    promised = PROMISED[path].split()
    written, described = document, inventory_schema()
    for step in path:
        written = written[step]
        described = described["items"] if isinstance(step, int) else described["properties"][step]
        described = next((one for one in described.get("anyOf", ()) if "properties" in one), described)
    assert list(written)[: len(promised)] == promised
    assert list(described["properties"])[: len(promised)] == promised
    assert set(promised) <= set(described["required"])


@pytest.mark.parametrize(
    ("path", "wrong"),
    [
        (("gaps", 0, "kind"), "strange"),
        (("datasets", 0, "fields", 0, "findings", 0, "policy_status"), "maybe"),
        (("datasets", 0, "fields", 0, "findings", 0, "basis"), ["guess"]),
        (("datasets", 0, "fields", 0, "findings", 0, "confidence"), 1.2),
        (("datasets", 0, "fields", 0, "findings", 0, "prevalence", "low"), -0.1),
    ],
)
def test_a_word_or_a_share_that_cannot_be_does_not_fit(document, path, wrong):
    *way, last = path
    place = document
    for step in way:
        place = place[step]
    place[last] = wrong
    with pytest.raises(ValidationError):
        Draft202012Validator(inventory_schema()).validate(document)
