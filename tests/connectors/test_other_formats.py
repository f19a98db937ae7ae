from __future__ import annotations

import datetime as dt
import io
import json
import random
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import fastavro
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from connector_contract import NAMES, PEOPLE, FileContract, Row, as_text, open_source, rows_of
from openpyxl import Workbook
from pyarrow import feather, orc
from test_csv_format import columns, read

from connectors import feather as feather_format
from connectors import orc as orc_format
from connectors import parquet as parquet_format
from connectors._documents.office import COMPOUND
from pdscan.connector import Budget, File
from pdscan.errors import DatasetError


def table(names: Sequence[str], rows: Sequence[Row]) -> pa.Table:
    types = [pa.int64(), *[pa.string()] * (len(names) - 1)]
    cells = zip(*rows, strict=True) if rows else [()] * len(names)
    return pa.table(
        [pa.array(list(column), kind) for column, kind in zip(cells, types, strict=True)], list(names)
    )


class TestParquet(FileContract):
    dataset = "people.parquet"

    @classmethod
    def write(cls, folder: Path, names: Sequence[str], rows: Sequence[Row]) -> str:
        pq.write_table(table(names, rows), folder / "people.parquet", row_group_size=1_000)
        return str(folder / "people.parquet")


class TestOrc(FileContract):
    dataset = "people.orc"

    @classmethod
    def write(cls, folder: Path, names: Sequence[str], rows: Sequence[Row]) -> str:
        orc.write_table(table(names, rows), folder / "people.orc", stripe_size=65_536)
        return str(folder / "people.orc")


class TestArrow(FileContract):
    dataset = "people.arrow"

    @classmethod
    def write(cls, folder: Path, names: Sequence[str], rows: Sequence[Row]) -> str:
        whole = table(names, rows)
        with pa.ipc.new_file(folder / "people.arrow", whole.schema) as file:
            file.write_table(whole, max_chunksize=1_000)
        return str(folder / "people.arrow")


class TestAvro(FileContract):
    dataset = "people.avro"

    @classmethod
    def write(cls, folder: Path, names: Sequence[str], rows: Sequence[Row]) -> str:
        plain = [f"f{number}" for number in range(len(names))]  # Avro's names know ASCII letters only
        kinds = ["long", *[["null", "string"]] * (len(names) - 1)]
        fields = [{"name": name, "type": kind} for name, kind in zip(plain, kinds, strict=True)]
        schema = {"type": "record", "name": "person", "fields": fields}
        with (folder / "people.avro").open("wb") as file:
            fastavro.writer(file, schema, [dict(zip(plain, row, strict=True)) for row in rows])
        return str(folder / "people.avro")

    names = tuple(f"f{number}" for number in range(len(NAMES)))


class TestJsonLines(FileContract):
    dataset = "people.jsonl"
    many = 60_000
    empty_table_has_columns = False

    @classmethod
    def write(cls, folder: Path, names: Sequence[str], rows: Sequence[Row]) -> str:
        path = folder / "people.jsonl"
        lines = [json.dumps(dict(zip(names, row, strict=True)), ensure_ascii=False) for row in rows]
        path.write_text("".join(line + "\n" for line in lines), encoding="utf-8")
        return str(path)


class TestJsonArray(FileContract):
    dataset = "people.json"
    reads_the_first_rows_only = True
    empty_table_has_columns = False

    @classmethod
    def write(cls, folder: Path, names: Sequence[str], rows: Sequence[Row]) -> str:
        path = folder / "people.json"
        path.write_text(
            json.dumps([dict(zip(names, row, strict=True)) for row in rows], indent=1), encoding="utf-8"
        )
        return str(path)


class TestXml(FileContract):
    dataset = "people.xml"
    names = ("id", "เลขบัตร", "phone", "note", "place")
    reads_the_first_rows_only = True
    many = 20_000
    empty_table_has_columns = False

    @classmethod
    def write(cls, folder: Path, names: Sequence[str], rows: Sequence[Row]) -> str:
        lines = (
            "".join(f"<{n}>{escape(str(cell))}</{n}>" for n, cell in zip(cls.names, row, strict=True) if cell)
            for row in rows
        )
        path = folder / "people.xml"
        people = "".join(f"<person>{line}</person>" for line in lines)
        path.write_text(f"<people>{people}</people>", encoding="utf-8")
        return str(path)


class TestXlsx(FileContract):
    dataset = "people.xlsx#ลูกค้า"
    many = 3_000

    @classmethod
    def write(cls, folder: Path, names: Sequence[str], rows: Sequence[Row]) -> str:
        book = Workbook()
        sheet = book.active
        sheet.title = "ลูกค้า"
        for row in [names, *rows]:
            sheet.append(row)
        book.save(folder / "people.xlsx")
        return str(folder / "people.xlsx")


def test_one_large_row_group_says_that_only_its_first_rows_were_read(tmp_path: Path) -> None:
    pq.write_table(pa.table({"id": list(range(5_000))}), tmp_path / "a.parquet")
    sample, rows = read(tmp_path / "a.parquet", Budget(rows=100))
    assert len(rows) == 100
    assert sample.not_seen == "4,900 of 5,000 rows: the first rows of 1 of 1 row groups were read"


class Counted:
    """A file system of one file that counts what is read of it."""

    type_name = "local"

    def __init__(self) -> None:
        self.read = 0

    def open_input_file(self, path: str) -> pa.NativeFile:
        system = self

        class Reading(io.FileIO):
            def read(self, size: int = -1) -> bytes:
                content = super().read(size)
                system.read += len(content)
                return content

        return pa.PythonFile(Reading(path), mode="r")


@pytest.mark.parametrize(
    ("format_", "write"),
    [
        (feather_format, feather.write_feather),
        (orc_format, orc.write_table),
        (parquet_format, pq.write_table),
    ],
)
def test_a_sample_reads_little_of_a_file_and_its_columns_are_told_by_the_footer(
    tmp_path: Path, format_: Any, write: Callable[..., None]
) -> None:
    chance = random.Random(1)
    notes = [chance.randbytes(300).hex() for _ in range(40_000)]
    sizes = {
        "feather": {"chunksize": 2_000},
        "orc": {"stripe_size": 1 << 20},
        "parquet": {"row_group_size": 2_000},
    }
    options = sizes[format_.__name__.rpartition(".")[2]]
    write(pa.table({"id": range(40_000), "note": notes}), str(tmp_path / "a"), **options)
    file = File(counted := Counted(), str(tmp_path / "a"), (tmp_path / "a").stat().st_size)
    assert format_.columns(file) == ("id", "note")
    assert counted.read < file.size * 0.05
    sample = format_.sample(file, "", Budget(rows=100))
    assert sum(batch.num_rows for batch in sample.batches) == 100
    assert counted.read < file.size * 0.3


def test_nested_columns_stay_nested(tmp_path: Path) -> None:
    rows = [{"customer": {"zip": "10110"}, "phones": ["0800000000"]}]
    pq.write_table(pa.Table.from_pylist(rows), tmp_path / "a.parquet")
    (tmp_path / "a.json").write_text(json.dumps(rows))
    for name in ("a.parquet", "a.json"):
        assert read(tmp_path / name)[1] == [({"zip": "10110"}, ["0800000000"])]


def test_dates_in_json_stay_as_they_were_written(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"born":"2533-01-31","at":{"when":"2026-01-01 10:00:00"}}\n' * 2)
    assert read(tmp_path / "a.jsonl")[1][0] == ("2533-01-31", {"when": "2026-01-01 10:00:00"})


def test_json_fields_that_change_their_type_become_text(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"a":1}\n{"a":"x","b":2}\n{"a":{"c":"ก"}}\n["d"]\n')
    assert read(tmp_path / "a.jsonl")[1] == [
        ("1", None, None),
        ("x", 2, None),
        ('{"c": "ก"}', None, None),
        (None, None, ["d"]),
    ]


def test_numbers_that_are_none_and_halves_of_letters_do_not_end_the_read(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"a":NaN,"t":"x"}\n{"a":1e999,"t":"\\ud800"}\n{"a":1.5,"t":"y"}\n')
    assert read(tmp_path / "a.jsonl")[1] == [(None, "x"), ("Infinity", "?"), ("1.5", "y")]


def test_lines_are_read_from_a_json_file_and_an_object_is_one_row(tmp_path: Path) -> None:
    (tmp_path / "lines.json").write_text('{"a":1}\n{"a":2}\n')
    (tmp_path / "object.json").write_text('{\n "a": {"b": [1, 2]}\n}')
    assert read(tmp_path / "lines.json")[1] == [(1,), (2,)]
    assert read(tmp_path / "object.json")[1] == [({"b": [1, 2]},)]


def test_a_broken_line_is_left_out_and_the_others_keep_their_types(tmp_path: Path) -> None:
    good = [f'{{"a": {{"b": {number}}}}}' for number in range(200)]
    (tmp_path / "a.jsonl").write_text("\n".join([*good[:100], '{"a": {"b', *good[100:]]))
    sample, rows = read(tmp_path / "a.jsonl")
    assert rows == [({"b": number},) for number in range(200)]
    assert sample.problem == "1 of 201 lines are no valid JSON and were left out"
    assert sample.rows_total == 201


def test_lines_are_known_even_when_the_first_one_is_broken(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"a": "\n{"a": 1}\n{"a": 2}\n')
    assert read(tmp_path / "a.jsonl")[1] == [(1,), (2,)]


@pytest.mark.parametrize("text", ['[{"a": 1}, {"a"', '{"a": 1', "[1, 2", '[{"a":1}] x', "not json"])
def test_json_that_breaks_off_is_told(tmp_path: Path, text: str) -> None:
    (tmp_path / "a.json").write_text(text)
    try:
        sample, _ = read(tmp_path / "a.json")
        told = sample.problem or ""
    except DatasetError as error:
        told = str(error)
    assert told == "the file is no valid JSON: it breaks off or has a syntax error"


def test_a_header_below_titles_is_found_and_numbers_stay_whole(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    for row in [
        ["รายงานลูกค้า"],
        [],
        ["cid", "ชื่อ", "born", "amount"],
        [1000000000001, "มานี", dt.date(1990, 5, 3), 1.5],
        [1000000000002, "ปิติ", dt.date(1991, 5, 3), 2],
    ]:
        sheet.append(row)
    book.create_sheet("empty")
    book.save(tmp_path / "a.xlsx")
    assert columns(tmp_path / "a.xlsx") == ["cid", "ชื่อ", "born", "amount"]
    assert read(tmp_path / "a.xlsx")[1][0] == (1000000000001, "มานี", dt.date(1990, 5, 3), 1.5)
    assert [info.dataset for info in open_source(str(tmp_path)).datasets()] == [
        "a.xlsx#Sheet",
        "a.xlsx#empty",
    ]


def test_a_row_in_the_middle_of_a_sheet_is_no_header(tmp_path: Path) -> None:
    book = Workbook()
    for row in [["มานี", "ตาก"], ["ปิติ", "แพร่"], ["บริษัท ชูใจ", "Customer_A"], ["วีระ", "ตรัง"]]:
        book.active.append(row)
    book.save(tmp_path / "a.xlsx")
    assert columns(tmp_path / "a.xlsx") == ["#0", "#1"]
    assert len(read(tmp_path / "a.xlsx")[1]) == 4


@pytest.mark.parametrize("suffix", [".xlsx", ".xlsm", ".xls", ""])
def test_a_workbook_with_a_password_is_told(tmp_path: Path, suffix: str) -> None:
    (tmp_path / f"a{suffix}").write_bytes(
        COMPOUND + bytes(2_000) + "EncryptedPackage".encode("utf-16-le") + bytes(2_000)
    )
    (info,) = open_source(str(tmp_path)).datasets()
    assert info.unreadable == "it is protected by a password; save it without one"


def test_free_text_is_one_column_and_delimited_text_is_not_free(tmp_path: Path) -> None:
    letter = "Dear all, this is a letter.\nIt has commas, some, and more.\nโทร 0800000000\n"
    (tmp_path / "letter.txt").write_text(letter)
    (tmp_path / "table.txt").write_text("id|phone\n1|0800000000\n2|0800000001\n")
    assert read(tmp_path / "letter.txt")[1] == [(line,) for line in letter.splitlines()]
    assert columns(tmp_path / "table.txt") == ["id", "phone"]


def test_a_large_log_is_read_at_random_places(tmp_path: Path) -> None:
    (tmp_path / "app.log").write_text("".join(f"{i:07d} INFO สวัสดี\n" for i in range(100_000)))
    sample, rows = read(tmp_path / "app.log", Budget(rows=200))
    assert sample.sampling == "byte ranges"
    assert {len(row[0]) for row in rows} == {19}
    assert len(rows) <= 200


def test_lines_of_a_text_keep_their_places_across_blocks(tmp_path: Path) -> None:
    lines = [f"บรรทัด {i}" for i in range(200_000)]
    (tmp_path / "a.log").write_text("\n".join(lines))
    assert [row[0] for row in read(tmp_path / "a.log")[1]] == lines


@pytest.mark.parametrize("suffix", ["", ".dat"])
def test_a_file_without_a_telling_name_is_known_by_its_content(tmp_path: Path, suffix: str) -> None:
    for name, text in (
        ("csv", "id,phone\n1,08\n2,09\n"),
        ("json", '[{"id": 1}]'),
        ("text", "hello\nworld\n"),
    ):
        (tmp_path / f"{name}{suffix}").write_text(text)
    TestParquet.write(tmp_path, NAMES, PEOPLE)
    (tmp_path / "people.parquet").rename(tmp_path / f"parquet{suffix}")
    formats = {info.dataset.partition(".")[0]: info.format for info in open_source(str(tmp_path)).datasets()}
    assert formats == {name: name for name in ("csv", "json", "parquet", "text")}


def test_an_encrypted_looking_parquet_file_is_refused_without_its_footer(tmp_path: Path) -> None:
    (tmp_path / "a.parquet").write_bytes(b"PARE" + bytes(100) + b"\x10\x00\x00\x00PARE")
    source = open_source(str(tmp_path / "a.parquet"))
    with pytest.raises(DatasetError, match=r"encrypted|damaged"):
        rows_of(source.sample(next(source.datasets()), Budget()))


def test_rows_of_all_formats_are_the_same_table(tmp_path: Path) -> None:
    for contract in (TestParquet, TestOrc, TestArrow, TestAvro, TestJsonLines, TestJsonArray, TestXlsx):
        assert as_text(read(contract.write(tmp_path, NAMES, PEOPLE))[1]) == as_text(PEOPLE)


def test_records_of_xml_keep_their_nesting_and_what_stands_around_them_is_text(tmp_path: Path) -> None:
    rows = "".join(f'<row id="{at}"><ชื่อ>มานี</ชื่อ><tel>08{at}</tel><tel>02</tel></row>' for at in range(3))
    text = f'<?xml version="1.0" encoding="TIS-620"?><a by="ปิติ"><owner>ชูใจ</owner><rows>{rows}</rows></a>'
    (tmp_path / "a.xml").write_bytes(text.encode("cp874"))
    source = open_source(str(tmp_path / "a.xml"))
    records, around = source.sample(next(source.datasets()), Budget()).batches
    assert records.to_pylist()[1] == {"id": "1", "ชื่อ": "มานี", "tel": ["081", "02"]}
    assert around.to_pylist() == [{"text": "owner: ชูใจ"}, {"text": "by: ปิติ"}]


@pytest.mark.parametrize(
    ("text", "rows"),
    [("<p:a xmlns:p='u'><p:n>1</p:n></p:a>", 1), ("<r>" + "<a><b>1</b></a>" * 5 + "<a><b", 5)],
)
def test_xml_is_read_as_far_as_it_goes(tmp_path: Path, text: str, rows: int) -> None:
    (tmp_path / "a.xml").write_text(text)
    sample, found = read(tmp_path / "a.xml")
    assert len(found) == rows
    assert (sample.problem is None) is text.endswith("/p:a>")


def test_xml_in_xml_without_end_is_given_up(tmp_path: Path) -> None:
    (tmp_path / "a.xml").write_text("<a>" * 999)
    with pytest.raises(DatasetError, match="nested too deeply"):
        read(tmp_path / "a.xml")
