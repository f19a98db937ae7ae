"""Columns of lake tables stand under the names of the table, not under those that its files have for them."""

from __future__ import annotations

import json
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
from connector_contract import EVERYTHING, open_source
from deltalake import write_deltalake
from pyiceberg.catalog.sql import SqlCatalog

from pdscan.connector import Sample


def read(source: str) -> tuple[Sample, list[dict[str, object]]]:
    opened = open_source(source)
    sample = opened.sample(next(opened.datasets()), EVERYTHING)
    return sample, [row for batch in sample.batches for row in batch.to_pylist()]


ROWS = pa.table({"ชื่อ": ["มานี", None], "where": [{"post code": "10110"}, None], "ใคร": [[{"ชื่อ": "ปิติ"}], []]})


def test_an_iceberg_table_that_renamed_a_column_has_its_newest_name(tmp_path: Path) -> None:
    catalog = SqlCatalog("c", uri="sqlite://", warehouse=tmp_path.as_uri())
    catalog.create_namespace("crm")
    place = (tmp_path / "people").as_uri()
    made = catalog.create_table("crm.people", schema=ROWS.schema, location=place)
    made.append(ROWS)
    with made.update_schema() as change:
        change.rename_column("where", "address")
    sample, rows = read(str(tmp_path / "people"))
    assert rows == [
        {"ชื่อ": "มานี", "address": {"post code": "10110"}, "ใคร": [{"ชื่อ": "ปิติ"}]},
        {"ชื่อ": None, "address": None, "ใคร": []},
    ]
    assert set(sample.types) == {"ชื่อ", "address", "ใคร"}


def test_a_delta_table_that_maps_its_columns_has_its_own_names(tmp_path: Path) -> None:
    """No writer here maps columns, so its log is written by hand."""
    folder = tmp_path / "people"
    write_deltalake(folder, pa.table({"col-1": ["มานี"], "col-2": [{"col-3": "10110"}]}))
    (log,) = (folder / "_delta_log").glob("*.json")
    lines = [json.loads(line) for line in log.read_text(encoding="utf-8").splitlines()]
    about = next(line["metaData"] for line in lines if "metaData" in line)
    about["schemaString"] = json.dumps(mapped(json.loads(about["schemaString"])))
    about["configuration"] = {"delta.columnMapping.mode": "name", "delta.columnMapping.maxColumnId": "3"}
    protocol = next(line["protocol"] for line in lines if "protocol" in line)
    protocol |= {"minReaderVersion": 2, "minWriterVersion": 5}
    protocol.pop("readerFeatures", None), protocol.pop("writerFeatures", None)
    log.write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    sample, rows = read(str(folder))
    assert rows == [{"ชื่อ นามสกุล": "มานี", "ที่อยู่": {"post code": "10110"}}]
    assert set(sample.types) == {"ชื่อ นามสกุล", "ที่อยู่"}


SHOWN = {"col-1": "ชื่อ นามสกุล", "col-2": "ที่อยู่", "col-3": "post code"}


def mapped(kind: object) -> object:
    if not isinstance(kind, dict):
        return kind
    fields = [
        field
        | {
            "name": SHOWN[field["name"]],
            "type": mapped(field["type"]),
            "metadata": {
                "delta.columnMapping.id": int(field["name"][-1]),
                "delta.columnMapping.physicalName": field["name"],
            },
        }
        for field in kind["fields"]
    ]
    return kind | {"fields": fields}


def test_a_file_that_numbers_nothing_keeps_its_names(tmp_path: Path) -> None:
    pq.write_table(ROWS, tmp_path / "people.parquet")
    assert set(read(str(tmp_path / "people.parquet"))[1][0]) == set(ROWS.column_names)
