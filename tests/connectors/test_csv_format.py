from __future__ import annotations

import bz2
import csv
import gzip
import lzma
import random
from collections.abc import Sequence
from pathlib import Path

import pyarrow as pa
import pytest
from connector_contract import EVERYTHING, NAMES, PEOPLE, FileContract, Row, as_text, open_source, rows_of

from pdscan.connector import Budget, Sample
from pdscan.errors import DatasetError


def write(
    path: Path, names: Sequence[str], rows: Sequence[Row], encoding: str = "utf-8", delimiter: str = ","
) -> str:
    with path.open("w", encoding=encoding, newline="") as file:
        csv.writer(file, delimiter=delimiter).writerows([names, *rows])
    return str(path)


def read(path: Path | str, budget: Budget = EVERYTHING) -> tuple[Sample, list[Row]]:
    source = open_source(str(path))
    sample = source.sample(next(source.datasets()), budget)
    rows = rows_of(sample)
    source.close()
    return sample, rows


def columns(path: Path) -> list[str]:
    source = open_source(str(path))
    return next(source.sample(next(source.datasets()), Budget()).batches).schema.names


def without_breaks(rows: Sequence[Row]) -> list[Row]:
    return [tuple(cell.replace("\n", " ") if isinstance(cell, str) else cell for cell in row) for row in rows]


class TestCsv(FileContract):
    """A file with line breaks inside quotes cannot be entered in its middle."""

    dataset = "people.csv"
    reads_the_first_rows_only = True

    @classmethod
    def write(cls, folder: Path, names: Sequence[str], rows: Sequence[Row]) -> str:
        return write(folder / "people.csv", names, rows)


def test_a_large_file_is_read_at_random_places(tmp_path: Path) -> None:
    rows = [(i, f"08{i:08d}", "ลูกค้า") for i in range(100_000)]
    write(tmp_path / "a.csv", ("id", "phone", "note"), rows)
    sample, found = read(tmp_path / "a.csv", Budget(rows=1_000, seed=5))
    assert sample.sampling == "byte ranges"
    assert 900 <= len(found) <= 1_000
    assert set(found) <= set(as_text(rows))
    assert sample.rows_total == pytest.approx(100_000, rel=0.05)
    assert sample.bytes_read < (tmp_path / "a.csv").stat().st_size / 10
    assert (max(int(row[0]) for row in found), min(int(row[0]) for row in found)) > (90_000, 10_000)
    assert read(tmp_path / "a.csv", Budget(rows=1_000, seed=5))[1] == found
    assert read(tmp_path / "a.csv", Budget(rows=1_000, seed=6))[1] != found


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp874"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_encodings_and_delimiters_are_told_apart(tmp_path: Path, encoding: str, delimiter: str) -> None:
    names, rows = ("id", "ชื่อ", "phone"), [(i, f"มานี, {i}", f"08{i:08d}") for i in range(50)]
    _, found = read(write(tmp_path / "a.csv", names, rows, encoding, delimiter))
    assert found == as_text(rows)
    assert columns(tmp_path / "a.csv") == list(names)


@pytest.mark.parametrize("before", [50, 200_000])
def test_a_cell_in_another_encoding_does_not_end_the_read(tmp_path: Path, before: int) -> None:
    lines = [f"{i},มานี\n".encode() for i in range(before)]
    odd = [b"x," + "ปิติ".encode("cp874") + b"\n", b"one,two,three\n"]
    (tmp_path / "a.csv").write_bytes(b"".join([b"id,name\n", *lines, *odd]))
    sample, rows = read(tmp_path / "a.csv")
    assert len(rows) == before + 2
    assert rows[-2:] == [("x", "ปิติ"), ("one", "two,three")]
    assert (sample.problem or "").startswith("1 rows have more or fewer cells")


PACKS = {
    ".gz": gzip.compress,
    ".bz2": bz2.compress,
    ".xz": lzma.compress,
    ".zst": lambda content: pa.compress(content, "zstd", asbytes=True),
}


@pytest.mark.parametrize("suffix", PACKS)
def test_compressed_files_are_unpacked_on_the_way(tmp_path: Path, suffix: str) -> None:
    write(tmp_path / "plain.csv", NAMES, PEOPLE)
    (tmp_path / f"a.csv{suffix}").write_bytes(PACKS[suffix]((tmp_path / "plain.csv").read_bytes()))
    assert read(tmp_path / f"a.csv{suffix}")[1] == as_text(PEOPLE)


@pytest.mark.parametrize("suffix", PACKS)
@pytest.mark.parametrize("name", ["csv", "jsonl", "log"])
def test_of_a_compressed_file_that_was_cut_the_rows_before_the_cut_are_read(
    tmp_path: Path, name: str, suffix: str
) -> None:
    chance = random.Random(1)  # noise, or it would pack into one block
    numbers = [f"{number},{chance.random()}" for number in range(100_000)]
    lines = [f'{{"a": "{line}"}}' if name == "jsonl" else line for line in numbers]
    content = PACKS[suffix]("\n".join(lines).encode())
    (tmp_path / f"a.{name}{suffix}").write_bytes(content[: len(content) // 2])
    sample, rows = read(tmp_path / f"a.{name}{suffix}", Budget(rows=None))
    assert len(rows) > 20_000
    assert str(rows[20_000][0]).split(",")[0] == "20000"
    assert (sample.problem or "").startswith("it ends too early, and was read up to there")
    assert not sample.rows_total_exact


def test_a_compressed_file_of_which_nothing_is_left_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.csv.gz").write_bytes(gzip.compress(b"id\n1\n")[:10])
    with pytest.raises(DatasetError, match="ends too early"):
        read(tmp_path / "a.csv.gz")


def test_a_bomb_is_not_unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("connectors._archives.unpacked.UNPACKED_FREELY", 100_000)
    (tmp_path / "a.csv.gz").write_bytes(gzip.compress(b"id,note\n" + b"1,aaaaaaaa\n" * 2_000_000))
    sample, rows = read(tmp_path / "a.csv.gz", Budget(rows=None))
    assert 10_000 < len(rows) < 1_000_000
    assert "unpacks to more than is reasonable" in (sample.problem or "")


def test_rows_of_another_width_are_kept_and_counted(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("id,name,phone\n1,a,2\n" * 1 + "2,b,3\n3,c\n4,d,5,6,7\n5,e,8\n")
    sample, found = read(tmp_path / "a.csv")
    assert sorted(found) == [
        ("1", "a", "2"),
        ("2", "b", "3"),
        ("3", "c", None),
        ("4", "d", "5,6,7"),
        ("5", "e", "8"),
    ]
    assert (sample.problem or "").startswith("2 rows have more or fewer cells")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("id,id,,name\n1,2,3,Ann\n2,3,4,Bob\n", ["id", "id (2)", "#2", "name"]),
        ("0812345678,Somchai\n0898765432,Mana\n", ["#0", "#1"]),
        ("Ann,Bangkok\nBob,Chiang Mai\nCid,Phuket\n", ["#0", "#1"]),
        ("ชื่อ,จังหวัด\nมานี,กรุงเทพ\nปิติ,ตาก\n", ["ชื่อ", "จังหวัด"]),
        ("มานี,กรุงเทพ\nปิติ,ตาก\nชูใจ,แพร่\n", ["#0", "#1"]),
        ("fld_a,fld_b\nมานี,กรุงเทพ\nปิติ,ตาก\n", ["fld_a", "fld_b"]),
        ("ann@example.org\nbob@example.org\n", ["#0"]),
        ("email\nann@example.org\nbob@example.org\n", ["email"]),
        ("Report of 2026\n\nid,name,city\n1,Ann,Bangkok\n2,Bob,Tak\n", ["id", "name", "city"]),
        ("x,y\n1,2\n3,4\n", ["x", "y"]),
        ("red,blue\ngreen,red\nblue,blue\n", ["#0", "#1"]),
        ("id;amount\n1;2,5\n2;3,5\n", ["id", "amount"]),
        ("นาย สมชาย,ธนาคารกรุงเทพ\nนาง มานี,ธนาคารออมสิน\n", ["#0", "#1"]),
        ("id,name\n", ["id", "name"]),
        ("ชื่อ,มานี\nโทร,0800000001\n", ["#0", "#1"]),
        ('"Name, full",phone\n"ใจดี, มานี",0800000001\n', ["Name, full", "phone"]),
        ('\ufeff"Name, full";phone\n"ใจดี, มานี";0800000001\n', ["Name, full", "phone"]),
    ],
)
def test_a_header_is_taken_only_on_evidence(tmp_path: Path, text: str, names: list[str]) -> None:
    (tmp_path / "a.csv").write_text(text)
    assert columns(tmp_path / "a.csv") == names


def test_a_quote_that_never_closes_swallows_no_rows(tmp_path: Path) -> None:
    lines = [f'{number}|"{number} inch|pipe\n' for number in range(1, 30_000)]
    (tmp_path / "a.csv").write_text("id|size|name\n" + "".join(lines))
    sample, rows = read(tmp_path / "a.csv")
    assert (len(rows), rows[0], sample.problem) == (29_999, ("1", '"1 inch', "pipe"), None)


@pytest.mark.parametrize("before", [0, 40_000])
def test_a_row_longer_than_a_block_is_read(tmp_path: Path, before: int) -> None:
    rows = [(str(number), f"note {number}") for number in range(before)]
    long = [("a", "x" * 3_000_000), ("b", "short")]
    write(tmp_path / "a.csv", ("id", "note"), [*rows, *long])
    assert read(tmp_path / "a.csv")[1] == [*rows, *long]


def test_a_row_that_no_block_holds_is_told_and_the_rows_before_it_are_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("connectors.csv.BLOCK", 1_000)
    monkeypatch.setattr("connectors.csv.LARGE_BLOCK", 2_000)
    write(tmp_path / "a.csv", ("id", "note"), [("1", "short")] * 1_000 + [("2", "x" * 9_000)])
    sample, found = read(tmp_path / "a.csv")
    assert len(found) > 100
    assert (sample.problem or "").startswith("a row is longer than 64 MB")


def test_leading_zeros_and_long_numbers_stay(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("id,card\n007,00012345678901234567890\n")
    assert read(tmp_path / "a.csv")[1] == [("007", "00012345678901234567890")]
