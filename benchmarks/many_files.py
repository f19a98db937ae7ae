"""A scan of a folder of many small files of many kinds, of which every hundredth is broken.

    python benchmarks/many_files.py --files 10000 [--folder DIR]

Makes the folder unless it is there, scans it in a process of its own, and prints what that took and whether
every broken file stands in the inventory with a reason. `PYTHONPATH` chooses the code that scans.
"""

from __future__ import annotations

import argparse
import io
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from email.message import EmailMessage
from pathlib import Path
from random import Random
from xml.sax.saxutils import escape
from zipfile import ZipFile

import docx
import pyarrow as pa
import pyarrow.parquet as pq
import xlsxwriter

ROWS = 20
BROKEN_OF = 100
NAMES = ("id", "full_name", "mobile", "email", "amount", "note")
GIVEN = ("สมชาย", "มานี", "ปิติ", "วีระ", "ชูใจ", "Anna", "John")
FAMILY = ("ใจดี", "รักไทย", "ศรีสุข", "ทองดี", "Smith")
NOTES = ("ส่งแล้ว", "รอชำระเงิน", "delivered at the front desk", "โทรกลับก่อนเที่ยง", "")

Row = tuple[object, ...]


def table(random: Random) -> list[Row]:
    return [
        (
            number,
            f"{random.choice(GIVEN)} {random.choice(FAMILY)}",
            f"08{random.randrange(10**8):08d}",
            f"user{random.randrange(10**6)}@example.org",
            random.randrange(10**5) / 100,
            random.choice(NOTES),
        )
        for number in range(1, ROWS + 1)
    ]


def as_text(rows: Sequence[Row]) -> bytes:
    return "\n".join(f"{row[1]} โทร {row[2]} อีเมล {row[3]} {row[5]}" for row in rows).encode()


def as_csv(rows: Sequence[Row]) -> bytes:
    return "\n".join(",".join(map(str, row)) for row in (NAMES, *rows)).encode()


def _records(rows: Sequence[Row]) -> list[dict[str, object]]:
    return [dict(zip(NAMES, row, strict=True)) for row in rows]


def as_json(rows: Sequence[Row]) -> bytes:
    return json.dumps(_records(rows), ensure_ascii=False).encode()


def as_json_lines(rows: Sequence[Row]) -> bytes:
    return "\n".join(json.dumps(record, ensure_ascii=False) for record in _records(rows)).encode()


def as_xml(rows: Sequence[Row]) -> bytes:
    cells = ("".join(f"<{k}>{escape(str(v))}</{k}>" for k, v in record.items()) for record in _records(rows))
    return f"<?xml version='1.0'?><people>{''.join(f'<p>{row}</p>' for row in cells)}</people>".encode()


def as_html(rows: Sequence[Row]) -> bytes:
    lines = ("".join(f"<td>{escape(str(cell))}</td>" for cell in row) for row in (NAMES, *rows))
    return (
        f"<html><body><table>{''.join(f'<tr>{line}</tr>' for line in lines)}</table></body></html>".encode()
    )


def as_mail(rows: Sequence[Row]) -> bytes:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "shop@example.org", str(rows[0][3]), "Order"
    mail.set_content(as_text(rows).decode())
    return mail.as_bytes()


def as_parquet(rows: Sequence[Row]) -> bytes:
    stream = io.BytesIO()
    pq.write_table(pa.table([list(cells) for cells in zip(*rows, strict=True)], names=list(NAMES)), stream)
    return stream.getvalue()


def as_workbook(rows: Sequence[Row]) -> bytes:
    stream = io.BytesIO()
    with xlsxwriter.Workbook(stream, {"in_memory": True}) as book:
        sheet = book.add_worksheet()
        for at, row in enumerate((NAMES, *rows)):
            sheet.write_row(at, 0, row)
    return stream.getvalue()


def as_word(rows: Sequence[Row]) -> bytes:
    stream = io.BytesIO()
    document = docx.Document()
    for line in as_text(rows).decode().splitlines():
        document.add_paragraph(line)
    document.save(stream)
    return stream.getvalue()


def as_pdf(rows: Sequence[Row]) -> bytes:
    """Write a page in one of the fonts that every reader has, so without Thai."""
    lines = "".join(f"(Call {row[2]} or write to {row[3]}) Tj T* " for row in rows)
    page = f"BT /F1 10 Tf 12 TL 50 780 Td {lines}ET".encode()
    objects = (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
        b" /Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(page), page),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    )
    body, places = b"%PDF-1.4\n", []
    for number, item in enumerate(objects, 1):
        places.append(len(body))
        body += b"%d 0 obj\n%s\nendobj\n" % (number, item)
    entries = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    return body + (
        b"xref\n0 %d\n0000000000 65535 f \n%strailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF"
        % (size, entries, size, len(body))
    )


def as_archive(rows: Sequence[Row]) -> bytes:
    stream = io.BytesIO()
    with ZipFile(stream, "w") as archive:
        archive.writestr("old/people.csv", as_csv(rows))
    return stream.getvalue()


KINDS: dict[str, Callable[[Sequence[Row]], bytes]] = {
    "csv": as_csv, "json": as_json, "jsonl": as_json_lines, "txt": as_text, "xlsx": as_workbook,
    "docx": as_word, "pdf": as_pdf, "html": as_html, "eml": as_mail, "xml": as_xml, "parquet": as_parquet,
    "zip": as_archive,
}  # fmt: skip
CUT = frozenset({"json", "xlsx", "docx", "xml", "parquet", "zip"})
"""Kinds of which a half is no whole; of the others, what is broken is noise."""


def name_of(number: int) -> str:
    """Return a word of letters: files whose names differ in digits only would be one dataset."""
    letters = ""
    while number or not letters:
        number, letter = divmod(number, 26)
        letters = chr(97 + letter) + letters
    return f"file-{letters}"


def make(folder: Path, files: int) -> None:
    kinds = list(KINDS)
    for number in range(files):
        random = Random(number)
        kind = kinds[number % len(kinds)]
        content = KINDS[kind](table(random))
        if number % BROKEN_OF == BROKEN_OF // 2:
            content = content[: len(content) // 2] if kind in CUT else random.randbytes(2_000)
        place = folder / f"{number % 40:02}" / f"{name_of(number)}.{kind}"
        place.parent.mkdir(exist_ok=True, parents=True)
        place.write_bytes(content)


def broken(files: int) -> set[str]:
    kinds = list(KINDS)
    return {
        f"{number % 40:02}/{name_of(number)}.{kinds[number % len(kinds)]}"
        for number in range(BROKEN_OF // 2, files, BROKEN_OF)
    }


def measured(folder: Path, files: int, out: Path) -> None:
    command = ["-m", "pdscan", "scan", str(folder), "--out", str(out), "--quiet"]
    began, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
    ended = subprocess.run([sys.executable, *command], check=False, env=os.environ)
    spent, wall = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter() - began
    processor = spent.ru_utime + spent.ru_stime - before.ru_utime - before.ru_stime
    peak = spent.ru_maxrss // 1024
    print(f"exit {ended.returncode}, {wall:.1f} s, {processor:.1f} s of processor, peak {peak} MB")
    told = {
        item["dataset"].partition("!")[0].partition("#")[0]
        for item in json.loads((out / "inventory.json").read_bytes())["datasets"]
        if item["status"] in {"failed", "partial"} and item["reason"]
    }
    wanted = broken(files)
    print(f"{len(wanted)} broken, {len(wanted & told)} told with a reason, {len(told - wanted)} told besides")


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    arguments.add_argument("--files", type=int, default=10_000)
    arguments.add_argument("--folder", type=Path)
    chosen = arguments.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = chosen.folder or Path(scratch) / "files"
        if not folder.exists():
            make(folder, chosen.files)
        measured(folder, chosen.files, Path(scratch) / "out")


if __name__ == "__main__":
    main()
