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
