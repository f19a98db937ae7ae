"""The document form of an inventory: nothing is lost, keys stand in the contract's order."""

import json
import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pdscan.errors import UsageError
from pdscan.inventory import model
from pdscan.inventory.document import dumps, from_document, loads, to_document
from pdscan.inventory.lines import dataset_lines
from pdscan.inventory.records import plain
from pdscan.inventory.tally import summary

text = st.text(max_size=12)
shares = st.floats(0, 1).map(lambda share: float(f"{share:.6g}"))
counts = st.integers(0, 10**9)
texts = st.lists(text, max_size=3).map(tuple)

findings = st.builds(
    model.Finding,
    id=text,
    element=st.sampled_from(["email", "phone", "pin", "religion"]),
    entity_types=texts,
    confidence=shares,
    extent=st.sampled_from(["column", "some", "name_only"]),
    prevalence=st.builds(model.Prevalence, shares, shares, shares),
    counts=st.builds(model.Counts, counts, counts, counts, counts),
    chance=shares,
    basis=texts,
    because=text,
    protection=st.builds(model.Protection, st.sampled_from(["plain", "hashed"]), st.none() | text, st.none()),
    examples=texts,
    pdpa=st.sampled_from(["general", "sensitive", "credential"]),
    rows_affected=st.none() | counts,
    categories=texts,
    policy_status=st.sampled_from([None, "declared", "undeclared"]),
    review=st.none() | st.builds(model.Review, st.sampled_from(["confirmed", "rejected"]), text, text, text),
)
columns = st.builds(
    model.Field,
    field=text,
    type=text,
    nulls=counts,
    distinct=st.none() | counts,
    prose=st.booleans(),
    findings=st.lists(findings, max_size=2).map(tuple),
    rejected=st.lists(st.builds(model.Rejected, text, text), max_size=2).map(tuple),
    cannot_exclude=st.none() | shares,
    dates=st.none() | st.builds(model.DateSpan, text, text, st.dictionaries(text, counts, max_size=2)),
)
datasets = st.builds(
    model.Dataset,
    source=text,
    dataset=text,
    kind=text,
    format=text,
    status=st.sampled_from(["complete", "partial", "skipped", "failed"]),
    reason=st.none() | text,
    rows_total=st.none() | counts,
    rows_total_exact=st.booleans(),
    rows_read=counts,
    bytes_read=counts,
    sampling=text,
    not_seen=st.none() | text,
    fields=st.lists(columns, max_size=2).map(tuple),
)
gaps = st.builds(
    model.Gap,
    id=text,
    kind=st.sampled_from(["undeclared", "combination"]),
    severity=st.sampled_from(["low", "medium", "high"]),
    element=st.none() | text,
    where=texts,
    policy_quote=st.none() | text,
    policy_section=st.none() | text,
    because=text,
    law=st.none() | text,
)
runs = st.builds(
    model.Run,
    id=text,
    started=text,
    finished=text,
    version=text,
    rules_version=text,
    seed=counts,
    rows=st.none() | counts,
    full=st.booleans(),
    host=text,
    argv=texts,
)
inventories = st.builds(
    model.Inventory,
    run=runs,
    policy=st.none() | st.builds(model.PolicyRef, text, text, text, text),
    sources=st.lists(st.builds(model.Source, text, text, text, st.none() | text), max_size=2).map(tuple),
    datasets=st.lists(datasets, max_size=2).map(tuple),
    gaps=st.lists(gaps, max_size=2).map(tuple),
    summary=st.dictionaries(text, counts, max_size=2),
)


@settings(max_examples=50, deadline=None)
@given(inventories)
def test_reading_back_what_was_written_gives_the_same_inventory(inventory):
    assert from_document(to_document(inventory)) == inventory
    assert loads(dumps(inventory)) == inventory


def small(**changes):
    finding = model.Finding(
        id="f1",
        element="religion",
        entity_types=("RELIGION",),
        confidence=0.123456789,
        extent="column",
        prevalence=model.Prevalence(0.5, 0.4, 0.6),
        counts=model.Counts(10, 9, 8, 7),
        chance=1.23456789e-9,
        basis=("value",),
        because="ค่าตรงกับรายชื่อศาสนา",
        protection=model.Protection("plain"),
        examples=("กกกก",),
        pdpa="sensitive",
        rows_affected=None,
        categories=("ข้อมูลสมาชิก",),
        **changes,
    )
    column = model.Field(field="ศาสนา", type="TEXT", nulls=0, distinct=4, prose=False, findings=(finding,))
    dataset = model.Dataset(
        source="sqlite:///hr.db",
        dataset="staff",
        kind="table",
        format="sqlite",
        status="partial",
        reason="stopped at the time limit",
        rows_total=100,
        rows_total_exact=True,
        rows_read=10,
        bytes_read=640,
        sampling="keyset",
        not_seen=None,
        fields=(column,),
    )
    gap = model.Gap(
        id="g1",
        kind="sensitive_undeclared",
        severity="high",
        element="religion",
        where=("f1",),
        policy_quote=None,
        policy_section=None,
        because="s.26 data without a declaration",
        law="PDPA s.26",
    )
    run = model.Run(
        id="r1",
        started="2026-03-01T09:00:00Z",
        finished="2026-03-01T09:00:05Z",
        version="0.1.0",
        rules_version="1",
        seed=7,
        rows=None,
        full=True,
        host="scanner",
        argv=(),
    )
    source = model.Source("sqlite:///hr.db", "sqlite", "partial")
    return model.Inventory(run=run, policy=None, sources=(source,), datasets=(dataset,), gaps=(gap,))


@settings(max_examples=50, deadline=None)
@given(inventories)
def test_the_text_is_that_of_the_whole_document(inventory):
    assert json.loads(dumps(inventory)) == to_document(inventory)


@settings(max_examples=50, deadline=None)
@given(datasets)
def test_lines_but_for_their_ends_are_the_words_of_the_plain_values(dataset):
    told = json.dumps(plain(dataset), ensure_ascii=False)
    assert re.sub(r",?\n +", lambda end: ", " if end[0][0] == "," else "", dataset_lines(dataset)) == told


def test_what_is_told_only_where_it_says_something_stands_last():
    (dataset,) = small(review=model.Review("rejected", "auditor", "2026-03-02", rule="rule-1")).datasets
    (column,) = dataset.fields
    told = replace(column, minors={"10": 1}, reading=model.TextReading(3, 0.05, "bound"))
    marked = replace(
        dataset,
        fields=(told,),
        notes=("a hidden column",),
        fingerprint=model.Fingerprint("size", "ab"),
        unchanged=model.Unchanged("r0", "2026-03-01"),
    )
    assert list(json.loads(dataset_lines(marked)).items()) == list(plain(marked).items())
    assert json.loads(dataset_lines(marked))["fields"][0]["reading"]["bound"] == 0.05


def test_a_number_that_is_none_is_refused():
    (dataset,) = small().datasets
    (column,) = dataset.fields
    with pytest.raises(ValueError, match="not JSON compliant"):
        dataset_lines(replace(dataset, fields=(replace(column, cannot_exclude=float("nan")),)))


def test_a_field_and_a_finding_have_a_line_each():
    lines = [line.strip() for line in dumps(small()).splitlines()]
    assert [line for line in lines if line.startswith('{"')] == [
        line for line in lines if line.startswith(('{"source": ', '{"field": ', '{"id": '))
    ]
    assert sum(line.startswith('{"id": "f1", ') for line in lines) == 1


def test_a_name_that_looks_like_a_finding_breaks_no_line():
    named = replace(small().datasets[0], dataset='x, {"id": 1}, {"field": "y"}')
    assert dataset_lines(named).count("\n") == dataset_lines(small().datasets[0]).count("\n")
    assert json.loads(dataset_lines(named)) == plain(named)


def test_keys_stand_in_the_order_of_the_contract():
    document = to_document(small())
    (dataset,) = document["datasets"]
    (column,) = dataset["fields"]
    (finding,) = column["findings"]
    assert " ".join(document) == "schema run policy sources datasets gaps summary"
    assert " ".join(document["run"]) == (
        "id started finished version rules_version seed rows full host argv"
    )  # fmt: skip
    assert " ".join(dataset) == (
        "source dataset kind format status reason rows_total rows_total_exact rows_read bytes_read "
        "sampling not_seen fields"
    )
    assert " ".join(column) == "field type nulls distinct prose findings rejected cannot_exclude"
    assert " ".join(finding) == (
        "id element entity_types confidence extent prevalence counts chance basis because protection "
        "examples pdpa rows_affected categories policy_status review"
    )
    assert " ".join(document["gaps"][0]) == (
        "id kind severity element where policy_quote policy_section because law"
    )  # fmt: skip


def test_numbers_keep_six_digits_and_thai_stays_thai():
    written = dumps(small())
    assert '"confidence": 0.123457' in written
    assert '"chance": 1.23457e-09' in written
    assert "ค่าตรงกับรายชื่อศาสนา" in written


def test_the_summary_counts_by_element_category_class_and_protection():
    inventory = small()
    counted = summary(inventory.datasets, inventory.gaps)
    assert counted["by_element"] == {"religion": 1}
    assert counted["by_category"] == {"ข้อมูลสมาชิก": 1}
    assert counted["by_pdpa"] == {"sensitive": 1}
    assert counted["by_protection"] == {"plain": 1}
    assert counted["by_policy_status"] == {"no_policy": 1}
    assert counted["gaps_by_kind"] == {"sensitive_undeclared": 1}
    assert counted["gaps_by_severity"] == {"high": 1}
    assert counted["datasets_by_status"] == {"partial": 1}
    assert (counted["fields"], counted["fields_with_findings"], counted["rows_read"]) == (1, 1, 10)


def test_a_finding_that_a_reviewer_rejected_is_not_counted():
    inventory = small(review=model.Review("rejected", "auditor", "2026-03-02"))
    counted = summary(inventory.datasets, inventory.gaps)
    assert counted["findings"] == 0
    assert counted["fields_with_findings"] == 0


def test_an_inventory_of_another_schema_is_refused():
    with pytest.raises(UsageError, match="not an inventory of the schema pdscan-inventory/1"):
        from_document({"schema": "other/1"})


def test_text_that_is_not_json_is_refused_without_quoting_it():
    with pytest.raises(UsageError) as refused:
        loads("somchai@example.org")
    assert "somchai" not in str(refused.value)


@pytest.mark.parametrize(
    ("path", "value", "sentence"),
    [
        (("run", "seed"), "seven", "inventory.run.seed should be of the type int"),
        (
            ("datasets", 0, "fields", 0, "nulls"),
            True,
            r"datasets\[0\].fields\[0\].nulls should be of the type int",
        ),
        (("gaps",), {}, "inventory.gaps should be of the type list"),
    ],
)
def test_a_value_of_the_wrong_type_is_refused_by_its_place(path, value, sentence):
    document = json.loads(dumps(small()))
    *way, last = path
    part = document
    for step in way:
        part = part[step]
    part[last] = value
    with pytest.raises(UsageError, match=sentence):
        from_document(document)


def test_a_missing_key_is_named():
    document = to_document(small())
    del document["run"]["version"]
    with pytest.raises(UsageError, match=r"inventory\.run has no 'version'"):
        from_document(document)


def test_a_key_of_a_later_version_is_passed_over():
    document = to_document(small())
    document["datasets"][0]["owner"] = "HR"
    assert from_document(document) == from_document(to_document(small()))
