"""One table of many types, kept where types are kept: the same findings as of its CSV file.

Every column has cells without a value. Where a way of keeping has no type for something, the table is kept as
people do there: a time of day as text, a list as JSON.
"""

from __future__ import annotations

import csv
import datetime as dt
import json
import random
import sqlite3
import uuid
from collections.abc import Callable, Iterable
from decimal import Decimal
from pathlib import Path
from typing import Any

import duckdb
import fastavro
import pyarrow as pa
import pytest
import sqlalchemy as sa
import xlsxwriter
from deltalake import write_deltalake
from pyarrow import feather, orc, parquet
from pyiceberg.catalog.sql import SqlCatalog
from test_servers import connected, new_database, server

from pdscan.checksums import luhn_check_digit, thai_id_check_digit
from pdscan.run.scan import scan
from pdscan.run.watch import Watch
from pdscan.settings import Settings

CHANCE = random.Random(4)
ROADS = ("ถนนสุขุมวิท", "ถนนพหลโยธิน", "ซอยลาดพร้าว 101", "ถนนเพชรเกษม")
PLACES = (("คลองเตย", "กรุงเทพมหานคร", "10110"), ("เมือง", "เชียงใหม่", "50000"), ("หาดใหญ่", "สงขลา", "90110"))
FIRST, LAST = ("สมชาย", "สมหญิง", "มานี", "ปิติ", "วีระ"), ("ใจดี", "รักไทย", "ศรีสุข", "ทองดี")
EMPTY_OF = 7
"""Each column lacks a value in every seventh row, each in another one."""


def row(number: int) -> dict[str, Any]:
    body, card = (
        f"{CHANCE.randrange(1, 9)}{CHANCE.randrange(10**11):011d}",
        f"4{CHANCE.randrange(10**14):014d}",
    )
    mobile, citizen = f"08{CHANCE.randrange(10**8):08d}", body + thai_id_check_digit(body)
    district, province, code = CHANCE.choice(PLACES)
    day = dt.datetime(2026, 1 + number % 12, 1 + number % 28, 8, 30, number % 60)
    made = {
        "birth_date": dt.date(1960 + number % 50, 1 + number % 12, 1 + number % 28),
        "seen_at": day,
        "logged_at": day.replace(tzinfo=dt.UTC),
        "shift_begins": dt.time(number % 24, 30),
        "salary": Decimal(CHANCE.randrange(10**7)).scaleb(-2),
        "weight_kg": 40 + number % 60 + 0.5,
        "is_married": bool(number % 2),
        "picture": CHANCE.randbytes(16),
        "contact": json.dumps({"email": f"u{number}@example.co.th", "phone": mobile}),
        "phones": [mobile] * (1 + number % 2),
        "address": {"line": f"{number}/1 {CHANCE.choice(ROADS)} {district} {province}", "postcode": code},
        "family": [{"full_name": f"{CHANCE.choice(FIRST)} {CHANCE.choice(LAST)}", "age": 30}],
        "device_id": str(uuid.UUID(int=CHANCE.getrandbits(128), version=4)),
        "ip": f"{CHANCE.randrange(11, 100)}.{CHANCE.randrange(256)}.{CHANCE.randrange(256)}.7",
        "blood": CHANCE.choice(["A", "B", "AB", "O"]),
        "citizen_no": citizen,
        "tax_payer": int(citizen),
        "credit_card": card + luhn_check_digit(card),
        "line_no": int(mobile),
        "member_code": f"{number:06d}",
        "ชื่อลูกค้า": f"{CHANCE.choice(FIRST)} {CHANCE.choice(LAST)}",
        "ศาสนา": CHANCE.choice(["พุทธ", "อิสลาม", "คริสต์"]),
        "วันเกิด_พศ": f"{1 + number % 28:02d}/{1 + number % 12:02d}/{2503 + number % 50}",
        "note": f"โทรกลับ {mobile} ก่อนเที่ยง" if number % 2 else "ส่งแล้ว",
    }
    cells = enumerate(made.items())
    return {"id": number} | {
        name: None if (number + at) % EMPTY_OF == 0 else cell for at, (name, cell) in cells
    }


ROWS = [row(number) for number in range(1, 301)]
NAMES = list(ROWS[0])
ARROW = {
    "id": pa.int64(),
    "birth_date": pa.date32(),
    "seen_at": pa.timestamp("us"),
    "logged_at": pa.timestamp("us", "UTC"),
    "shift_begins": pa.time64("us"),
    "salary": pa.decimal128(12, 2),
    "weight_kg": pa.float64(),
    "is_married": pa.bool_(),
    "picture": pa.binary(),
    "phones": pa.list_(pa.string()),
    "address": pa.struct({"line": pa.string(), "postcode": pa.string()}),
    "family": pa.list_(pa.struct({"full_name": pa.string(), "age": pa.int64()})),
    "tax_payer": pa.int64(),
    "line_no": pa.int64(),
}
BOTH = {
    "id": "int",
    "birth_date": "date",
    "shift_begins": "time",
    "salary": "numeric(12,2)",
    "device_id": "uuid",
    "credit_card": "char(20)",
    "tax_payer": "bigint",
    "line_no": "bigint",
}
SERVERS: dict[str, dict[str, str]] = {
    "postgresql": BOTH
    | {
        "seen_at": "timestamp",
        "logged_at": "timestamptz",
        "weight_kg": "float8",
        "is_married": "boolean",
        "picture": "bytea",
        "phones": "text[]",
        "ip": "inet",
        "blood": "blood",
        "citizen_no": "thai_id",
    }
    | dict.fromkeys(("contact", "address", "family"), "jsonb"),
    "mariadb": BOTH
    | {
        "seen_at": "datetime",
        "logged_at": "timestamp NULL",
        "weight_kg": "double",
        "is_married": "tinyint(1)",
        "picture": "varbinary(16)",
        "ip": "inet4",
        "blood": "enum('A', 'B', 'AB', 'O')",
        "citizen_no": "char(13)",
    }
    | dict.fromkeys(("contact", "phones", "address", "family"), "json"),
}
AVRO: dict[str, Any] = {
    "id": "long",
    "birth_date": {"type": "int", "logicalType": "date"},
    "seen_at": {"type": "long", "logicalType": "local-timestamp-micros"},
    "logged_at": {"type": "long", "logicalType": "timestamp-micros"},
    "shift_begins": {"type": "long", "logicalType": "time-micros"},
    "salary": {"type": "bytes", "logicalType": "decimal", "precision": 12, "scale": 2},
    "weight_kg": "double",
    "is_married": "boolean",
    "picture": "bytes",
    "phones": {"type": "array", "items": "string"},
    "address": {
        "type": "record",
        "name": "address",
        "fields": [{"name": "line", "type": "string"}, {"name": "postcode", "type": "string"}],
    },
    "family": {
        "type": "array",
        "items": {
            "type": "record",
            "name": "person",
            "fields": [{"name": "full_name", "type": "string"}, {"name": "age", "type": "long"}],
        },
    },
    "blood": {"type": "enum", "name": "blood", "symbols": ["A", "B", "AB", "O"]},
    "tax_payer": "long",
    "line_no": "long",
}


def table(**instead: pa.DataType) -> pa.Table:
    """Make the table, with other types for columns whose own has no place where it is kept."""
    kinds = {name: instead.get(name, ARROW.get(name, pa.string())) for name in NAMES}
    as_text = {name for name in instead if instead[name] == pa.string()}
    columns = [
        pa.array([_text(row[name]) if name in as_text else row[name] for row in ROWS], kind)
        for name, kind in kinds.items()
    ]
    return pa.table(columns, NAMES)


def _text(cell: Any) -> str | None:
    if cell is None or isinstance(cell, str):
        return cell
    if isinstance(cell, list | dict):
        return json.dumps(cell, ensure_ascii=False)
    return cell.hex() if isinstance(cell, bytes) else str(cell)


def rows_with(change: Callable[[Any], Any], kinds: tuple[type, ...]) -> Iterable[dict[str, Any]]:
    """Yield the rows, cells of some kinds changed."""
    return (
        {name: change(cell) if isinstance(cell, kinds) else cell for name, cell in row.items()}
        for row in ROWS
    )


def on_server(variable: str, *before: str) -> str:
    url = server(variable)
    kind = sa.make_url(url).drivername
    postgres = kind == "postgresql"
    quote = '"' if postgres else "`"
    columns = ", ".join(f"{quote}{name}{quote} {SERVERS[kind].get(name, 'text')}" for name in NAMES)
    created = new_database(url, *before, f"CREATE TABLE people ({columns})")
    rows = list(rows_with(_text, (dict,) if postgres else (dict, list)))
    if postgres:
        rows = [row | {"family": _text(row["family"])} for row in rows]
    cast = dict.fromkeys(("contact", "address", "family"), "jsonb") | {"blood": "blood"} if postgres else {}
    values = [f"CAST(:c{at} AS {cast[name]})" if name in cast else f":c{at}" for at, name in enumerate(NAMES)]
    bound = [{f"c{at}": cell for at, cell in enumerate(row.values())} for row in rows]
    with connected(created) as connection:
        connection.execute(sa.text(f"INSERT INTO people VALUES ({', '.join(values)})"), bound)
    return created


def as_csv(folder: Path) -> str:
    with (folder / "people.csv").open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(NAMES)
        writer.writerows([_text(cell) for cell in row.values()] for row in ROWS)
    return str(folder / "people.csv")


def as_sqlite(folder: Path) -> str:
    rows = list(rows_with(_text, (dict, list, Decimal, dt.date, dt.time)))
    with sqlite3.connect(folder / "people.db") as database:
        columns = ", ".join(f'"{name}" {_affinity(name)}' for name in NAMES)
        database.execute(f"CREATE TABLE people ({columns})")
        places = ", ".join("?" * len(NAMES))
        database.executemany(f"INSERT INTO people VALUES ({places})", [tuple(row.values()) for row in rows])
    return f"sqlite:///{folder}/people.db"


def _affinity(name: str) -> str:
    kinds = {
        "salary": "NUMERIC",
        "weight_kg": "REAL",
        "picture": "BLOB",
        "is_married": "BOOLEAN",
        "birth_date": "DATE",
    }
    return kinds.get(name, "INTEGER" if ARROW.get(name) == pa.int64() else "TEXT")


def as_duckdb(folder: Path) -> str:
    with duckdb.connect(str(folder / "people.duckdb")) as database:
        database.register("made", table())
        database.execute(
            "CREATE TABLE people AS SELECT * REPLACE (device_id::UUID AS device_id, contact::JSON AS contact,"
            " blood::ENUM ('A', 'B', 'AB', 'O') AS blood) FROM made"
        )
    return f"duckdb:///{folder}/people.duckdb"


def as_avro(folder: Path) -> str:
    kinds = {name: AVRO.get(name, "string") for name in NAMES}
    fields = [{"name": f"c{at}", "type": ["null", kind]} for at, kind in enumerate(kinds.values())]
    fields = [{"name": name, "type": field["type"]} for name, field in zip(NAMES, fields, strict=True)]
    with (folder / "people.avro").open("wb") as file:
        schema = {"type": "record", "name": "people", "fields": fields}
        fastavro.writer(file, schema, ROWS, strict_allow_default=True)
    return str(folder / "people.avro")


def as_iceberg(folder: Path) -> str:
    catalog = SqlCatalog("c", uri="sqlite://", warehouse=folder.as_uri())
    catalog.create_namespace("crm")
    made = catalog.create_table("crm.people", schema=table().schema, location=(folder / "people").as_uri())
    made.append(table())
    return str(folder / "people")


def as_workbook(folder: Path) -> str:
    rows = list(rows_with(_text, (dict, list, bytes)))
    with xlsxwriter.Workbook(folder / "people.xlsx", {"remove_timezone": True}) as book:
        looks = {
            dt.date: book.add_format({"num_format": "dd/mm/yyyy"}),
            dt.datetime: book.add_format({"num_format": "yyyy-mm-dd hh:mm:ss"}),
            dt.time: book.add_format({"num_format": "hh:mm"}),
        }
        sheet = book.add_worksheet("people")
        sheet.write_row(0, 0, NAMES)
        for at, row in enumerate(rows, 1):
            for to, cell in enumerate(row.values()):
                sheet.write(at, to, cell, looks.get(type(cell)))
    return str(folder / "people.xlsx")


def as_json_lines(folder: Path) -> str:
    rows = rows_with(
        lambda cell: cell.hex() if isinstance(cell, bytes) else str(cell), (dt.date, dt.time, bytes)
    )
    lines = [json.dumps(row, ensure_ascii=False, default=float) for row in rows]
    (folder / "people.jsonl").write_text("\n".join(lines), encoding="utf-8")
    return str(folder / "people.jsonl")


def as_json(folder: Path) -> str:
    lines = Path(as_json_lines(folder)).read_text(encoding="utf-8").splitlines()
    (folder / "people.json").write_text(f"[{','.join(lines)}]", encoding="utf-8")
    return str(folder / "people.json")


def in_file(
    write: Callable[[pa.Table, str], object], name: str, **instead: pa.DataType
) -> Callable[[Path], str]:
    def make(folder: Path) -> str:
        write(table(**instead), str(folder / name))
        return str(folder / name)

    return make


KEPT: dict[str, Callable[[Path], str]] = {
    "PostgreSQL": lambda _folder: on_server(
        "PDSCAN_TEST_POSTGRES",
        "CREATE TYPE blood AS ENUM ('A', 'B', 'AB', 'O')",
        "CREATE DOMAIN thai_id AS text",
    ),
    "MariaDB": lambda _folder: on_server("PDSCAN_TEST_MARIADB"),
    "SQLite": as_sqlite,
    "DuckDB": as_duckdb,
    "Parquet": in_file(parquet.write_table, "people.parquet"),
    "ORC": in_file(orc.write_table, "people.orc", shift_begins=pa.string()),
    "Feather": in_file(feather.write_feather, "people.feather"),
    "Avro": as_avro,
    "Delta": in_file(lambda made, path: write_deltalake(path, made), "people", shift_begins=pa.string()),
    "Iceberg": as_iceberg,
    "XLSX": as_workbook,
    "JSON": as_json,
    "JSON Lines": as_json_lines,
}


def findings(source: str) -> set[tuple[str, str, str]]:
    """Return which column holds what, and how it is protected; a nested field counts as its column."""
    inventory = scan(Settings(sources=(source,)), Watch())
    return {
        (field.field.partition(".")[0].removesuffix("[]"), item.element, item.protection.state)
        for _, field, item in inventory.findings()
    }


@pytest.fixture(scope="module")
def of_csv(tmp_path_factory: pytest.TempPathFactory) -> set[tuple[str, str, str]]:
    return findings(as_csv(tmp_path_factory.mktemp("csv")))


def test_the_table_has_something_to_find(of_csv: set[tuple[str, str, str]]) -> None:
    assert {
        ("birth_date", "date_of_birth"),
        ("salary", "income"),
        ("contact", "email"),
        ("phones", "phone"),
        ("address", "postal_address"),
        ("family", "name"),
        ("ip", "ip_address"),
        ("blood", "blood_type"),
        ("citizen_no", "national_id"),
        ("tax_payer", "national_id"),
        ("credit_card", "payment_card"),
        ("ชื่อลูกค้า", "name"),
        ("ศาสนา", "religion"),
        ("วันเกิด_พศ", "date_of_birth"),
        ("note", "phone"),
    } <= {item[:2] for item in of_csv}


@pytest.mark.parametrize("way", KEPT)
def test_types_do_not_change_what_is_found(
    tmp_path: Path, way: str, of_csv: set[tuple[str, str, str]]
) -> None:
    assert findings(KEPT[way](tmp_path)) == of_csv
