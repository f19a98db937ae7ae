"""The reports for other programs: what each of them takes in, and that it leaves people's own words alone."""

import csv
import json
import re
import xml.etree.ElementTree as ET
from io import StringIO

import inventories
import pytest
import yaml

from pdscan import registry
from reports._sql import identifier, literal


def rendered(name, inventory=None):
    return registry.report(name).render(inventory or inventories.rich(), "en").decode("utf-8")


def lines_of(name):
    return [json.loads(line) for line in rendered(name).splitlines()]


def test_sarif_names_its_rules_and_shows_no_masked_example():
    log = json.loads(rendered("sarif"))
    assert "9-9999-99999-99-9" not in rendered("sarif")
    (run,) = log["runs"]
    assert {result["ruleId"] for result in run["results"]} == {
        rule["id"] for rule in run["tool"]["driver"]["rules"]
    }
    levels = {result["ruleId"]: result["level"] for result in run["results"]}
    assert levels["gap/sensitive_undeclared"] == "error"
    assert levels["finding/email"] == "none"


def test_sarif_says_that_the_run_was_not_whole():
    (run,) = json.loads(rendered("sarif"))["runs"]
    (invocation,) = run["invocations"]
    assert invocation["executionSuccessful"] is False
    told = [note["message"]["text"] for note in invocation["toolExecutionNotifications"]]
    assert "lake secret.xlsx: the file is encrypted" in told


def test_junit_counts_failures_and_errors():
    root = ET.fromstring(rendered("junit"))
    suites = {suite.get("name"): suite for suite in root}
    assert suites["sqlite:///wallet.db accounts"].get("failures") == "2"
    assert suites["lake secret.xlsx"].get("errors") == "1"
    assert suites[inventories.OLD].get("errors") == "1"
    assert [
        case.get("name") for case in suites["sqlite:///wallet.db customers"].findall("testcase[failure]")
    ] == ["ศาสนา"]


def test_fides_nests_paths_and_names_categories():
    document = yaml.safe_load(rendered("fides"))
    crm = next(one for one in document["dataset"] if one["name"] == inventories.CRM)
    fields = {field["name"]: field for field in crm["collections"][0]["fields"]}
    assert fields["email"]["data_categories"] == ["user.contact.email"]
    assert fields["extra"]["fields"][0]["fields"][0]["name"] == "zip"
    assert inventories.BIDI.partition(".")[0] in fields


def test_the_data_contract_is_a_draft():
    contracts = list(yaml.safe_load_all(rendered("odcs")))
    assert {contract["status"] for contract in contracts} == {"draft"}


def test_the_privacy_vocabulary_marks_section_26_data_and_the_thai_law():
    graph = json.loads(rendered("dpv"))["@graph"]
    assert {process["dpv:hasApplicableLaw"]["@id"] for process in graph} == {"legal-th:law-PDPA"}
    data = {one["@id"]: one for process in graph for one in process["dpv:hasPersonalData"]}
    assert data["urn:pdscan:finding:religion-1"]["@type"] == ["pd:Religion", "dpv:SensitivePersonalData"]
    assert data["urn:pdscan:finding:email-1"]["@type"] == ["pd:EmailAddress"]
    assert data["urn:pdscan:finding:password-1"]["dpv:hasTechnicalMeasure"] == {"@id": "dpv:HashFunctions"}


def test_openlineage_tags_stand_on_columns_of_the_schema():
    for event in lines_of("openlineage"):
        facets = event["dataset"]["facets"]
        names = {field["name"] for field in facets["schema"]["fields"]}
        assert {tag["field"] for tag in facets["tags"]["tags"]} <= names
        assert {tag["key"] for tag in facets["tags"]["tags"]} == {"personal_data", "pdpa", "protection"}


def test_datahub_patches_only_add_and_say_who_added():
    proposals = {one["entityUrn"]: one for one in json.loads(rendered("datahub"))}
    crm = proposals["urn:li:dataset:(urn:li:dataPlatform:postgres,crm.public.members,PROD)"]
    patch = json.loads(crm["aspect"]["value"])
    assert {one["changeType"] for one in proposals.values()} == {"PATCH"}
    assert {operation["op"] for operation in patch} == {"add"}
    assert patch[0]["path"] == "/editableSchemaFieldInfo/email/globalTags/tags/urn:li:tag:pdscan.email"
    assert json.loads(patch[0]["value"]["context"])["source"] == "pdscan"


def test_openmetadata_gets_suggestions_that_a_person_accepts():
    suggestions = lines_of("openmetadata")
    assert {one["type"] for one in suggestions} == {"SuggestTagLabel"}
    links = {one["entityLink"]: [tag["tagFQN"] for tag in one["tagLabels"]] for one in suggestions}
    email = links["<#E::table::SERVICE.crm.public.members::columns::email>"]
    assert email == ["PersonalData.Personal", "PII.NonSensitive"]


# As OpenMetadata's own schema has it (type/basic.json, entityLink).
ENTITY_LINK = r"(?u)^<#E::\w+::(?:[^:<>|]|:[^:<>|])+(?:::(?:[^:<>|]|:[^:<>|])+)*>$"


def test_every_link_is_one_that_openmetadata_can_hold():
    links = [one["entityLink"] for one in lines_of("openmetadata")]
    assert [link for link in links if not re.match(ENTITY_LINK, link)] == []
    assert any(
        link.endswith("::columns::a__reserved__quote__b'c__reserved__quote__); DROP TABLE x; -->")
        for link in links
    )


def test_dbt_sources_carry_meta_and_tags():
    document = yaml.safe_load(rendered("dbt"))
    crm = next(one for one in document["sources"] if one["description"] == inventories.CRM)
    assert crm["schema"] == "public"
    column = crm["tables"][0]["columns"][0]
    assert (column["name"], column["config"]["tags"]) == ("email", ["personal_data", "pdpa_general"])
    assert column["config"]["meta"]["pdscan"][0]["element"] == "email"


@pytest.mark.parametrize("name", [*inventories.HOSTILE, inventories.QUOTES, "a\\b", "a\nb"])
def test_no_name_ends_its_quotes_or_its_line_in_a_script(name):
    for quoted, mark in ((identifier(name), '"'), (literal(name), "'")):
        body = quoted.removeprefix("U&")
        assert body[0] == body[-1] == mark
        assert mark not in body[1:-1].replace(mark * 2, "")
        assert len(quoted.splitlines()) == 1


def test_only_postgresql_columns_are_in_the_scripts():
    for name in ("postgres_comments", "anonymizer"):
        script = rendered(name)
        assert '"public"."members"' in script
        assert "wallet.db" not in script
        assert script.endswith("COMMIT;\n")


def test_columns_that_are_protected_need_no_masking_rule():
    script = rendered("anonymizer")
    assert """"email" IS 'MASKED WITH FUNCTION anon.partial_email("email")'""" in script
    assert """"born" IS 'MASKED WITH VALUE NULL'""" in script
    assert "exslx" not in script


def test_a_security_monitor_gets_one_event_a_gap():
    events = lines_of("ocsf")
    assert [event["severity"] for event in events] == ["High", "High", "Medium", "Low"]
    assert {event["type_uid"] for event in events} == {200601}
    assert events[0]["resources"] == [
        {"name": "customers.ศาสนา", "type": "table", "namespace": inventories.SHOP}
    ]


def test_no_cell_of_the_csv_begins_like_a_formula():
    text = registry.report("csv").render(inventories.rich(), "en").decode("utf-8-sig")
    cells = [cell for row in csv.reader(StringIO(text)) for cell in row]
    assert f"'{inventories.FORMULA}" in cells
    assert [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t"))] == []


def test_no_mention_in_a_name_reaches_a_chat_from_markdown():
    text = rendered("md")
    assert "\n# @everyone" not in text
    assert "<script>" not in text.replace("`", "")
