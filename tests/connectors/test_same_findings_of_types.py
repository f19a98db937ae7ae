"""One table of many types, kept where types are kept: the same findings as of its CSV file."""

from __future__ import annotations

import csv
import datetime as dt
import json
import random
import uuid
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import duckdb
import fastavro
import pyarrow as pa
import pytest
import sqlalchemy as sa
from deltalake import write_deltalake
from pyarrow import orc, parquet
from test_servers import connected, new_database, server

from pdscan.checksums import thai_id_check_digit
from pdscan.run.scan import scan
from pdscan.run.watch import Watch
from pdscan.settings import Settings

CHANCE = random.Random(4)


def row(number: int) -> dict[str, Any]:
    body = f"{CHANCE.randrange(1, 9)}{CHANCE.randrange(10**11):011d}"
    mobile = f"08{CHANCE.randrange(10**8):08d}"
    return {
        "id": number,
        "birth_date": dt.date(1960 + number % 50, 1 + number % 12, 1 + number % 28),
        "seen_at": dt.datetime(2026, 1 + number % 12, 1 + number % 28, 8, 30, number % 60),
        "salary": Decimal(CHANCE.randrange(10**7)).scaleb(-2),
        "is_married": bool(number % 2),
        "picture": CHANCE.randbytes(16),
        "contact": json.dumps({"email": f"u{number}@example.co.th", "phone": mobile}),
        "phones": [mobile] * (1 + number % 2),
        "device_id": str(uuid.UUID(int=CHANCE.getrandbits(128), version=4)),
        "ip": f"{CHANCE.randrange(11, 100)}.{CHANCE.randrange(256)}.{CHANCE.randrange(256)}.7",
        "blood": CHANCE.choice(["A", "B", "AB", "O"]),
        "citizen_no": body + thai_id_check_digit(body),
    }


ROWS = [row(number) for number in range(1, 301)]
ARROW = pa.schema(
    {
        "id": pa.int64(),
        "birth_date": pa.date32(),
        "seen_at": pa.timestamp("us"),
        "salary": pa.decimal128(12, 2),
        "is_married": pa.bool_(),
        "picture": pa.binary(),
        "phones": pa.list_(pa.string()),
    }
)
COLUMNS = {
    "postgresql": "id int, birth_date date, seen_at timestamp, salary numeric(12,2), is_married boolean, "
    "picture bytea, contact jsonb, phones text[], device_id uuid, ip inet, blood blood, citizen_no thai_id",
    "mariadb": "id int, birth_date date, seen_at datetime, salary decimal(12,2), is_married tinyint(1), "
    "picture varbinary(16), contact json, phones json, device_id uuid, ip inet4, "
    "blood enum('A','B','AB','O'), citizen_no char(13)",
}
AVRO: dict[str, Any] = {
    "id": "long",
    "birth_date": {"type": "int", "logicalType": "date"},
    "seen_at": {"type": "long", "logicalType": "local-timestamp-micros"},
    "salary": {"type": "bytes", "logicalType": "decimal", "precision": 12, "scale": 2},
    "is_married": "boolean",
    "picture": "bytes",
    "phones": {"type": "array", "items": "string"},
    "blood": {"type": "enum", "name": "blood", "symbols": ["A", "B", "AB", "O"]},
}


def table() -> pa.Table:
    kinds = {name: ARROW.field(name).type if name in ARROW.names else pa.string() for name in ROWS[0]}
    columns = [pa.array([row[name] for row in ROWS], kind) for name, kind in kinds.items()]
    return pa.table(columns, list(kinds))


def on_server(variable: str, *before: str) -> str:
    url = server(variable)
    kind = sa.make_url(url).drivername
    created = new_database(url, *before, f"CREATE TABLE people ({COLUMNS[kind]})")
    rows = [row if kind == "postgresql" else row | {"phones": json.dumps(row["phones"])} for row in ROWS]
    cast = {"contact": "jsonb", "blood": "blood"} if kind == "postgresql" else {}
    values = [f"CAST(:{name} AS {cast[name]})" if name in cast else f":{name}" for name in ROWS[0]]
    with connected(created) as connection:
        connection.execute(sa.text(f"INSERT INTO people VALUES ({', '.join(values)})"), rows)
    return created


def as_csv(folder: Path) -> str:
    with (folder / "people.csv").open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(ROWS[0])
        texts = (
            {**row, "picture": row["picture"].hex(), "phones": json.dumps(row["phones"])} for row in ROWS
        )
        writer.writerows(row.values() for row in texts)
    return str(folder / "people.csv")


def as_duckdb(folder: Path) -> str:
    with duckdb.connect(str(folder / "people.duckdb")) as database:
        database.register("made", table())
        database.execute(
            "CREATE TABLE people AS SELECT * REPLACE (device_id::UUID AS device_id, contact::JSON AS contact,"
            " blood::ENUM ('A', 'B', 'AB', 'O') AS blood) FROM made"
        )
    return f"duckdb:///{folder}/people.duckdb"


def as_avro(folder: Path) -> str:
    fields = [{"name": name, "type": AVRO.get(name, "string")} for name in ROWS[0]]
    with (folder / "people.avro").open("wb") as file:
        fastavro.writer(file, {"type": "record", "name": "person", "fields": fields}, ROWS)
    return str(folder / "people.avro")


def in_file(write: Callable[[pa.Table, str], object], name: str) -> Callable[[Path], str]:
    def make(folder: Path) -> str:
        write(table(), str(folder / name))
        return str(folder / name)

    return make


KEPT: dict[str, Callable[[Path], str]] = {
    "PostgreSQL": lambda _folder: on_server(
        "PDSCAN_TEST_POSTGRES",
        "CREATE TYPE blood AS ENUM ('A', 'B', 'AB', 'O')",
        "CREATE DOMAIN thai_id AS text",
    ),
    "MariaDB": lambda _folder: on_server("PDSCAN_TEST_MARIADB"),
    "DuckDB": as_duckdb,
    "Parquet": in_file(parquet.write_table, "people.parquet"),
    "ORC": in_file(orc.write_table, "people.orc"),
    "Avro": as_avro,
    "Delta": in_file(lambda made, path: write_deltalake(path, made), "people"),
}


def findings(source: str) -> set[tuple[str, str, str]]:
    """Return which field holds what, and how it is protected; a list has no name of its own."""
    inventory = scan(Settings(sources=(source,)), Watch())
    return {
        (field.field.removesuffix("[]"), item.element, item.protection.state)
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
        ("ip", "ip_address"),
        ("blood", "blood_type"),
        ("citizen_no", "national_id"),
    } <= {item[:2] for item in of_csv}


@pytest.mark.parametrize("way", KEPT)
def test_types_do_not_change_what_is_found(
    tmp_path: Path, way: str, of_csv: set[tuple[str, str, str]]
) -> None:
    assert findings(KEPT[way](tmp_path)) == of_csv
