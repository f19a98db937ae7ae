"""Privacy has one door: unique values go into every kind of source, and every output is searched for them.

Eight characters of a value in a row are a leak, in a report, the database, the log or an error.
"""

from __future__ import annotations

import gzip
import io
import json
import random
import sqlite3
import zipfile
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import xlsxwriter
from click.testing import CliRunner
from made import mobiles, national_ids

from pdscan.cli import main
from pdscan.registry import reports

ROWS = 60
LEAK = 8
SCHEMES = ("none", "shape")


def canaries() -> dict[str, list[str]]:
    """Return columns of values that stand nowhere else in the world."""
    chance = random.Random(4711)
    letters = ["".join(chance.choices("bcdfghjklmnpqrstvwxz", k=12)) for _ in range(ROWS)]
    thai = ["".join(chance.choices("กขคงจชซดตทนบปพฟมยรลวสหอ", k=10)) for _ in range(ROWS)]
    return {
        "citizen_id": national_ids(ROWS, seed=17),
        "mobile": mobiles(ROWS, seed=18),
        "email": [f"{word}@example.com" for word in letters],
        "password": [f"{word}9X!" for word in letters],
        "full_name": [f"{word} {word[::-1]}" for word in thai],
        "note": [
            f"ลูกค้า {name} โทรมาจากที่ทำงาน {word}@example.org ให้ติดต่อกลับ"
            for name, word in zip(thai, letters, strict=True)
        ],
        "payload": [json.dumps({"user": {"login": word, "n": n}}) for n, word in enumerate(letters)],
    }


@pytest.fixture
def company(tmp_path: Path) -> list[str]:
    """Write the canaries to a database and to a folder of files, whole and broken."""
    table = canaries()
    rows = list(zip(*table.values(), strict=True))
    database = sqlite3.connect(tmp_path / "app.db")
    database.execute(f"create table people ({', '.join(f'{name} text' for name in table)})")
    database.executemany(f"insert into people values ({','.join('?' * len(table))})", rows)
    database.commit()
    database.close()
    lake = tmp_path / "lake"
    lake.mkdir()
    text = "\n".join(
        [",".join(table), *(",".join(f'"{cell}"'.replace('"{', "'{") for cell in row) for row in rows)]
    )
    (lake / "people.csv").write_text(text, encoding="utf-8")
    (lake / "legacy.csv").write_bytes(text.encode("cp874", errors="replace"))
    (lake / "people.csv.gz").write_bytes(gzip.compress(text.encode()))
    (lake / "cut.csv.gz").write_bytes(gzip.compress(text.encode())[:-40])
    lines = [json.dumps(dict(zip(table, row, strict=True)), ensure_ascii=False) for row in rows]
    (lake / "people.jsonl").write_text("\n".join(lines), encoding="utf-8")
    (lake / "broken.json").write_text("[" + lines[0] + lines[1], encoding="utf-8")
    (lake / "chat.txt").write_text("\n".join(table["note"]), encoding="utf-8")
    pq.write_table(pa.table(table), lake / "people.parquet")
    whole = (lake / "people.parquet").read_bytes()
    (lake / "damaged.parquet").write_bytes(whole[:200] + bytes(300) + whole[500:])
    book = xlsxwriter.Workbook(lake / "people.xlsx")
    sheet = book.add_worksheet("people")
    for at, row in enumerate([tuple(table), *rows]):
        sheet.write_row(at, 0, row)
    book.close()
    return [f"sqlite:///{tmp_path / 'app.db'}", str(lake)]


def leaked(output: bytes) -> list[str]:
    """Return the slices of canaries that an output holds; archives are opened."""
    if output[:2] == b"PK":
        archive = zipfile.ZipFile(io.BytesIO(output))
        return [found for name in archive.namelist() for found in leaked(archive.read(name))]
    text = output.decode("utf-8", errors="replace")
    values = (
        value for name, column in canaries().items() if name not in {"note", "payload"} for value in column
    )
    slices = {value[at : at + LEAK] for value in values for at in range(len(value) - LEAK + 1)}
    return sorted(piece for piece in slices if piece in text and "example" not in piece and "@" not in piece)


@pytest.mark.parametrize("evidence", SCHEMES)
def test_no_output_holds_a_value(company, tmp_path, evidence):
    out = tmp_path / "out"
    every = ",".join(report.name for report in reports())
    words = ["scan", *company, "--out", str(out), "--format", every, "--evidence", evidence]
    result = CliRunner().invoke(main, words)
    assert result.exit_code == 3, result.output
    assert leaked(result.output.encode()) == []
    written = [path for path in out.rglob("*") if path.is_file()]
    assert len(written) > len(reports())
    assert {path.name: leaked(path.read_bytes()) for path in written if leaked(path.read_bytes())} == {}


def test_every_canary_was_there_to_be_found(company, tmp_path):
    out = tmp_path / "out"
    CliRunner().invoke(main, ["scan", *company, "--out", str(out), "--format", "json", "--quiet"])
    inventory = json.loads((out / "inventory.json").read_text(encoding="utf-8"))
    read = {
        item["dataset"]: item["rows_read"] for item in inventory["datasets"] if item["status"] == "complete"
    }
    assert {"people", "people.csv", "people.csv.gz", "people.jsonl", "people.parquet"} <= set(read)
    assert read["people"] == ROWS
    assert leaked("".join(canaries()["email"]).encode())
