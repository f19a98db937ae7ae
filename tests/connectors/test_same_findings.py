"""One table, kept in every way that pdscan reads: the same findings, down to the counts."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape
from zipfile import ZipFile

import docx
import duckdb
import fastavro
import py7zr
import pyarrow as pa
import pytest
import xlwt
from deltalake import write_deltalake
from openpyxl import Workbook
from pyarrow import csv, feather, orc, parquet
from pyiceberg.catalog.sql import SqlCatalog
from test_servers import server
from test_servers import write as write_to_server
from test_sqlite import write as write_sqlite

from pdscan.checksums import thai_id_check_digit
from pdscan.run.scan import scan
from pdscan.run.watch import Watch
from pdscan.settings import Settings

NAMES = ("id", "citizen_no", "mobile", "contact_email", "customer_name", "note", "quantity")
CHANCE = random.Random(11)
FIRST = ("สมชาย", "สมหญิง", "มานี", "ปิติ", "วีระ", "ชูใจ")
LAST = ("ใจดี", "รักไทย", "ศรีสุข", "ทองดี")


def row(number: int) -> tuple[Any, ...]:
    body = f"{CHANCE.randrange(1, 9)}{CHANCE.randrange(10**11):011d}"
    citizen = body + thai_id_check_digit(body)
    mobile = f"0{CHANCE.choice('689')}{CHANCE.randrange(10**8):08d}"
    name = f"{CHANCE.choice(FIRST)} {CHANCE.choice(LAST)}"
    note = None if number % 3 else f"โทรกลับ {mobile} ก่อนเที่ยง"
    return number, citizen, mobile, f"user{number}@example.co.th", name, note, str(number % 9)


ROWS = [row(number) for number in range(1, 501)]


def table() -> pa.Table:
    kinds = [pa.int64(), *[pa.string()] * (len(NAMES) - 1)]
    columns = [pa.array(cells, kind) for cells, kind in zip(zip(*ROWS, strict=True), kinds, strict=True)]
    return pa.table(columns, list(NAMES))


def arrow(writer: Callable[[pa.Table, str], None], name: str) -> Callable[[Path], str]:
    def make(folder: Path) -> str:
        writer(table(), str(folder / name))
        return str(folder / name)

    return make


def as_csv(folder: Path, suffix: str = "") -> str:
    path = folder / f"people.csv{suffix}"
    with pa.CompressedOutputStream(path, "gzip") if suffix else pa.OSFile(str(path), "wb") as stream:
        csv.write_csv(table(), stream)
    return str(path)


def as_json_lines(folder: Path) -> str:
    lines = [json.dumps(dict(zip(NAMES, cells, strict=True)), ensure_ascii=False) for cells in ROWS]
    (folder / "people.jsonl").write_text("\n".join(lines), encoding="utf-8")
    return str(folder / "people.jsonl")


def as_avro(folder: Path) -> str:
    kinds = ["long", *[["null", "string"]] * (len(NAMES) - 1)]
    fields = [{"name": name, "type": kind} for name, kind in zip(NAMES, kinds, strict=True)]
    with (folder / "people.avro").open("wb") as file:
        schema = {"type": "record", "name": "person", "fields": fields}
        fastavro.writer(file, schema, [dict(zip(NAMES, cells, strict=True)) for cells in ROWS])
    return str(folder / "people.avro")


def as_workbook(folder: Path) -> str:
    book = Workbook()
    for cells in (NAMES, *ROWS):
        book.active.append(cells)
    book.save(folder / "people.xlsx")
    return str(folder / "people.xlsx")


def as_duckdb(folder: Path) -> str:
    with duckdb.connect(str(folder / "people.duckdb")) as database:
        database.register("made", table())
        database.execute("CREATE TABLE people AS FROM made")
    return f"duckdb:///{folder}/people.duckdb"


def as_delta(folder: Path) -> str:
    write_deltalake(folder / "people", table())
    return str(folder / "people")


def as_iceberg(folder: Path) -> str:
    catalog = SqlCatalog("c", uri="sqlite://", warehouse=folder.as_uri())
    catalog.create_namespace("crm")
    made = catalog.create_table("crm.people", schema=table().schema, location=(folder / "people").as_uri())
    made.append(table())
    return str(folder / "people")


def as_json_array(folder: Path) -> str:
    records = [dict(zip(NAMES, cells, strict=True)) for cells in ROWS]
    (folder / "people.json").write_text(json.dumps(records, indent=1), encoding="utf-8")
    return str(folder / "people.json")


def as_xml(folder: Path) -> str:
    filled = [[(name, cell) for name, cell in zip(NAMES, cells, strict=True) if cell] for cells in ROWS]
    rows = ("".join(f"<{name}>{escape(str(cell))}</{name}>" for name, cell in row) for row in filled)
    people = "".join(f"<person>{row}</person>" for row in rows)
    (folder / "people.xml").write_text(f"<people>{people}</people>", encoding="utf-8")
    return str(folder / "people.xml")


def as_old_workbook(folder: Path) -> str:
    book = xlwt.Workbook(encoding="utf-8")
    sheet = book.add_sheet("people")
    for at, cells in enumerate((NAMES, *ROWS)):
        for to, cell in enumerate(cells):
            sheet.write(at, to, cell)
    book.save(str(folder / "people.xls"))
    return str(folder / "people.xls")


MANIFEST = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"


def as_open_spreadsheet(folder: Path) -> str:
    spaces = "".join(
        f' xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for name in ("office", "table", "text")
    )
    rows = "".join(
        f"<table:table-row>{''.join(map(_open_cell, cells))}</table:table-row>" for cells in (NAMES, *ROWS)
    )
    content = (
        f'<office:document-content{spaces} office:version="1.2"><office:body><office:spreadsheet>'
        f'<table:table table:name="people">{rows}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    with ZipFile(folder / "people.ods", "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("META-INF/manifest.xml", f"<manifest:manifest xmlns:manifest='{MANIFEST}'/>")
        archive.writestr("content.xml", content)
    return str(folder / "people.ods")


def _open_cell(cell: object) -> str:
    if cell is None:
        return "<table:table-cell/>"
    kind = f'"float" office:value="{cell}"' if isinstance(cell, int) else '"string"'
    return (
        f"<table:table-cell office:value-type={kind}><text:p>{escape(str(cell))}</text:p></table:table-cell>"
    )


def as_web_page(folder: Path) -> str:
    lines = [[f"<td>{escape(str(cell or ''))}</td>" for cell in cells] for cells in (NAMES, *ROWS)]
    rows = "".join(f"<tr>{''.join(line)}</tr>" for line in lines)
    (folder / "people.html").write_text(f"<html><h1>-</h1><table>{rows}</table></html>", encoding="utf-8")
    return str(folder / "people.html")


def as_word_table(folder: Path) -> str:
    document = docx.Document()
    made = document.add_table(rows=1 + len(ROWS), cols=len(NAMES))
    for row, cells in zip(made.rows, (NAMES, *ROWS), strict=True):
        for cell, content in zip(row.cells, cells, strict=True):
            cell.text = "" if content is None else str(content)
    document.save(str(folder / "people.docx"))
    return str(folder / "people.docx")


def as_dump(folder: Path) -> str:
    lines = ["\t".join("\\N" if cell is None else str(cell) for cell in cells) for cells in ROWS]
    copy = f"COPY public.people ({', '.join(NAMES)}) FROM stdin;"
    (folder / "people.sql").write_text("\n".join([copy, *lines, "\\.", ""]), encoding="utf-8")
    return str(folder / "people.sql")


def as_inserts(folder: Path) -> str:
    values = [f"({', '.join('NULL' if cell is None else repr(cell) for cell in cells)})" for cells in ROWS]
    (folder / "people.sql").write_text(
        f"INSERT INTO people ({', '.join(NAMES)}) VALUES\n{f',{chr(10)}'.join(values)};\n", encoding="utf-8"
    )
    return str(folder / "people.sql")


def in_zip(folder: Path) -> str:
    with ZipFile(folder / "people.zip", "w") as archive:
        archive.write(as_csv(folder), "old/people.csv")
    return str(folder / "people.zip")


def in_7z(folder: Path) -> str:
    with py7zr.SevenZipFile(folder / "people.7z", "w") as archive:
        archive.write(as_workbook(folder), "people.xlsx")
    return str(folder / "people.7z")


def garbled(folder: Path) -> str:
    path = Path(as_csv(folder))
    path.write_bytes(path.read_bytes().decode("latin-1").encode())
    return str(path)


KEPT: dict[str, Callable[[Path], str]] = {
    "PostgreSQL": lambda _folder: write_to_server(server("PDSCAN_TEST_POSTGRES"), NAMES, ROWS),
    "MariaDB": lambda _folder: write_to_server(server("PDSCAN_TEST_MARIADB"), NAMES, ROWS),
    "SQLite": lambda folder: write_sqlite(folder / "people.db", NAMES, ROWS),
    "DuckDB": as_duckdb,
    "Parquet": arrow(parquet.write_table, "people.parquet"),
    "ORC": arrow(orc.write_table, "people.orc"),
    "Feather": arrow(feather.write_feather, "people.feather"),
    "Avro": as_avro,
    "Delta": as_delta,
    "Iceberg": as_iceberg,
    "XLSX": as_workbook,
    "XLS": as_old_workbook,
    "ODS": as_open_spreadsheet,
    "JSON": as_json_array,
    "JSON Lines": as_json_lines,
    "SQL dump, COPY": as_dump,
    "SQL dump, INSERT": as_inserts,
    "XML": as_xml,
    "HTML table": as_web_page,
    "Word table": as_word_table,
    "CSV in a zip archive": in_zip,
    "XLSX in a 7z archive": in_7z,
    "CSV, encoded twice": garbled,
    "CSV, packed": lambda folder: as_csv(folder, ".gz"),
}


def findings(source: str) -> list[tuple[Any, ...]]:
    """Return all that is said about the table, but for ids, names of places and types."""
    inventory = scan(Settings(sources=(source,)), Watch())
    return [
        (field.field, item.element, item.extent, item.confidence, item.counts, item.prevalence, item.examples)
        for _, field, item in inventory.findings()
    ]


@pytest.fixture(scope="module")
def of_csv(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[Any, ...]]:
    return findings(as_csv(tmp_path_factory.mktemp("csv")))


def test_the_table_has_something_to_find(of_csv: list[tuple[Any, ...]]) -> None:
    assert {("citizen_no", "national_id"), ("mobile", "phone"), ("contact_email", "email")} <= {
        item[:2] for item in of_csv
    }


@pytest.mark.parametrize("way", KEPT)
def test_the_same_table_gives_the_same_findings(
    tmp_path: Path, way: str, of_csv: list[tuple[Any, ...]]
) -> None:
    assert findings(KEPT[way](tmp_path)) == of_csv
