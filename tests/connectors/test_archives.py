"""Archives: their members are read as files are, with limits, and never onto the disk."""

from __future__ import annotations

import gzip
import io
import lzma
import random
import sqlite3
import tarfile
import zipfile
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

import duckdb
import py7zr
import pyarrow as pa
import pytest
from connector_contract import CANARY, NAMES, PEOPLE, Connector, FileContract, as_text, open_source, rows_of
from test_csv_format import write as write_csv
from test_other_formats import TestParquet, TestXlsx
from test_sqlite import write as write_sqlite

from pdscan.connector import Budget
from pdscan.errors import DatasetError

TEXT = "id,phone\n1,0800000001\n2,0800000002\n"


def zipped(files: Mapping[str, str | bytes]) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return content.getvalue()


def tarred(files: Mapping[str, str | bytes], mode: str = "w") -> bytes:
    content = io.BytesIO()
    with tarfile.open(fileobj=content, mode=mode) as archive:
        for name, text in files.items():
            data = text if isinstance(text, bytes) else text.encode()
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return content.getvalue()


def sevened(files: Mapping[str, str | bytes], password: str | None = None) -> bytes:
    content = io.BytesIO()
    with py7zr.SevenZipFile(content, "w", password=password) as archive:
        for name, text in files.items():
            archive.writestr(text, name)
    return content.getvalue()


def read_all(source: Connector) -> dict[str, int | str]:
    """Return for each dataset how many rows it gives, or why it gives none."""
    found: dict[str, int | str] = {}
    for info in source.datasets():
        if why := info.unreadable or info.skip:
            found[info.dataset] = why
            continue
        try:
            found[info.dataset] = len(rows_of(source.sample(info, Budget())))
        except DatasetError as error:
            found[info.dataset] = str(error)
    source.close()
    return found


@pytest.mark.parametrize(
    ("name", "pack"),
    [
        ("a.zip", zipped),
        ("a.tar", tarred),
        ("a.tar.gz", lambda files: tarred(files, "w:gz")),
        ("a.tgz", lambda files: tarred(files, "w:gz")),
        ("a.tar.bz2", lambda files: tarred(files, "w:bz2")),
        ("a.tar.xz", lambda files: tarred(files, "w:xz")),
        ("a.txz", lambda files: tarred(files, "w:xz")),
        ("a.tar.zst", lambda files: pa.compress(tarred(files), "zstd", asbytes=True)),
        ("a.7z", sevened),
    ],
)
def test_members_are_datasets_named_by_archive_and_path(tmp_path: Path, name: str, pack) -> None:
    (tmp_path / name).write_bytes(pack({"inner/ลูกค้า.csv": TEXT, "b.json": '[{"a": 1}]', "__MACOSX/x": "x"}))
    assert read_all(open_source(str(tmp_path))) == {f"{name}!b.json": 1, f"{name}!inner/ลูกค้า.csv": 2}
    assert read_all(open_source(str(tmp_path / name))) == {f"{name}!b.json": 1, f"{name}!inner/ลูกค้า.csv": 2}


@pytest.mark.parametrize("contract", [TestParquet, TestXlsx])
def test_a_member_is_read_as_the_file_would_be(tmp_path: Path, contract: type[FileContract]) -> None:
    path = Path(contract.write(tmp_path, NAMES, PEOPLE))
    (tmp_path / "a.zip").write_bytes(zipped({path.name: path.read_bytes()}))
    path.unlink()
    source = open_source(str(tmp_path))
    (info,) = source.datasets()
    assert as_text(rows_of(source.sample(info, Budget()))) == as_text(PEOPLE)
    source.close()


@pytest.mark.parametrize(("suffix", "pack"), [(".gz", gzip.compress), (".xz", lzma.compress)])
def test_a_packed_workbook_is_an_archive_of_one_member(tmp_path: Path, suffix: str, pack) -> None:
    path = Path(TestXlsx.write(tmp_path, NAMES, PEOPLE))
    (tmp_path / f"a.xlsx{suffix}").write_bytes(pack(path.read_bytes()))
    (tmp_path / f"b.pdf{suffix}").write_bytes(pack(path.read_bytes())[:-20])
    path.unlink()
    found = read_all(open_source(str(tmp_path)))
    assert found.pop(f"a.xlsx{suffix}!a.xlsx#ลูกค้า") == len(PEOPLE)
    assert "ends too early" in str(found.popitem()[1])


@pytest.mark.parametrize("pack", [zipped, sevened])
@pytest.mark.parametrize("journal", ["delete", "wal"])
def test_databases_in_archives_are_read_without_touching_the_disk(tmp_path: Path, pack, journal: str) -> None:
    write_sqlite(tmp_path / "x.db", NAMES, PEOPLE)
    with closing(sqlite3.connect(tmp_path / "x.db")) as database:
        database.execute(f"PRAGMA journal_mode = {journal}")
    with duckdb.connect(str(tmp_path / "x.duckdb")) as other:
        other.execute("CREATE TABLE people AS SELECT 1 AS id")
    files = {name: (tmp_path / name).read_bytes() for name in ("x.db", "x.duckdb")}
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "a.zip").write_bytes(pack(files)) if pack is zipped else (folder / "a.7z").write_bytes(
        pack(files)
    )
    before = sorted(folder.iterdir())
    found = read_all(open_source(str(folder)))
    name = before[0].name
    assert found == {f"{name}!x.db#people": len(PEOPLE), f"{name}!x.duckdb#main.people": 1}
    assert sorted(folder.iterdir()) == before


def test_a_7z_archive_with_a_password_a_damaged_one_and_a_rar_archive_are_told(tmp_path: Path) -> None:
    (tmp_path / "a.7z").write_bytes(sevened({"a.csv": TEXT}, password="x"))
    (tmp_path / "b.7z").write_bytes(sevened({"a.csv": TEXT + CANARY})[:-30])
    (tmp_path / "c.rar").write_bytes(b"Rar!\x1a\x07\x01\x00" + bytes(99))
    assert read_all(open_source(str(tmp_path))) == {
        "a.7z!a.csv": "it is protected by a password; save it without one",
        "b.7z": "it is damaged or no 7z file",
        "c.rar": "a RAR archive, which is not read; unpack it",
    }


def test_archives_in_archives_are_opened_three_deep(tmp_path: Path) -> None:
    content = zipped({"x.csv": TEXT})
    for depth in (3, 2, 1):
        content = zipped({f"{depth}.zip": content, "y.csv": TEXT})
    (tmp_path / "0.zip").write_bytes(content)
    assert read_all(open_source(str(tmp_path))) == {
        "0.zip!y.csv": 2,
        "0.zip!1.zip!y.csv": 2,
        "0.zip!1.zip!2.zip!y.csv": 2,
        "0.zip!1.zip!2.zip!3.zip": "an archive more than 3 deep; unpack it by hand",
    }


def test_part_files_in_an_archive_are_one_dataset_and_apart_from_those_outside(tmp_path: Path) -> None:
    write_csv(tmp_path / "x.csv", ["a"], [["1"]])
    (tmp_path / "a.zip").write_bytes(zipped({f"day-{n}.csv": TEXT for n in range(6)}))
    for number in range(6):
        (tmp_path / f"day-{number}.csv").write_text(TEXT)
    found = read_all(open_source(str(tmp_path)))
    assert found["a.zip"] == found["day-*.csv"] == 12


@pytest.mark.parametrize(
    ("limit", "value", "files"),
    [
        ("UNPACKED_FREELY", 20_000, {"big.csv": "0" * 10_000_000}),
        ("MEMBERS", 100, dict.fromkeys(map(str, range(101)), "")),
    ],
)
def test_a_bomb_is_told_and_not_unpacked(tmp_path: Path, monkeypatch, limit: str, value: int, files) -> None:
    monkeypatch.setattr(f"connectors._archives.archive.{limit}", value)
    monkeypatch.setattr("connectors._archives.archive.UNPACKED_TIMES", 10)
    bomb = zipped(files)
    (tmp_path / "outer.zip").write_bytes(zipped({"bomb.zip": bomb, "a.csv": TEXT}))
    found = read_all(open_source(str(tmp_path)))
    assert found["outer.zip!a.csv"] == 2
    assert "unpack it by hand if it is trusted" in str(found["outer.zip!bomb.zip"])


def test_a_member_with_a_password_is_told_and_the_others_are_read(tmp_path: Path) -> None:
    content = bytearray(zipped({"a.csv": TEXT, "b.csv": TEXT}))
    for mark, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):  # set the bit that says encrypted
        content[content.index(mark) + flags] |= 1
    (tmp_path / "x.zip").write_bytes(content)
    assert read_all(open_source(str(tmp_path))) == {
        "x.zip!a.csv": "it is protected by a password; save it without one",
        "x.zip!b.csv": 2,
    }


def test_names_in_the_thai_code_page_are_read(tmp_path: Path) -> None:
    thai = "ลูกค้า.csv".encode("cp874")
    content = zipped({"X" * len(thai): TEXT}).replace(b"X" * len(thai), thai)
    (tmp_path / "a.zip").write_bytes(content)
    assert list(read_all(open_source(str(tmp_path)))) == ["a.zip!ลูกค้า.csv"]


def test_a_damaged_zip_is_told(tmp_path: Path) -> None:
    content = zipped({"a.csv": TEXT + CANARY})
    (tmp_path / "a.zip").write_bytes(content[: len(content) // 2])
    (tmp_path / "b.zip").write_bytes(content.replace(content[40:50], bytes(10)))
    found = read_all(open_source(str(tmp_path)))
    assert found["a.zip"] == "it is damaged or no zip file (opening the archive)"
    assert "damaged" in str(found["b.zip!a.csv"])
    assert CANARY not in str(found)


@pytest.mark.parametrize("mode", ["w", "w:gz"])
def test_of_a_tar_that_was_cut_the_files_before_the_cut_are_read(tmp_path: Path, mode: str) -> None:
    noise = random.Random(1).randbytes(50_000).hex()
    content = tarred(
        {"a.csv": TEXT + f"3,{noise}\n", "b.csv": TEXT, "c.csv": f"{TEXT}3,{noise[::-1]}\n"}, mode
    )
    name = "x.tar" if mode == "w" else "x.tar.gz"
    (tmp_path / name).write_bytes(content[: len(content) * 3 // 4])
    found = read_all(open_source(str(tmp_path)))
    assert (found[f"{name}!a.csv"], found[f"{name}!b.csv"]) == (3, 2)
    assert "ends too early" in str(found[name])
    assert "damaged or ends too early" in str(found[f"{name}!c.csv"])


def test_links_and_strange_paths_in_an_archive_lead_nowhere(tmp_path: Path) -> None:
    link = tarfile.TarInfo("link.csv")
    link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
    content = io.BytesIO()
    with tarfile.open(fileobj=content, mode="w") as archive:
        archive.addfile(link)
        info = tarfile.TarInfo("/etc/up.csv")
        info.size = len(TEXT)
        archive.addfile(info, io.BytesIO(TEXT.encode()))
    (tmp_path / "a.tar").write_bytes(content.getvalue())
    assert read_all(open_source(str(tmp_path))) == {"a.tar!/etc/up.csv": 2}


def test_of_all_archives_only_the_last_member_stays_unpacked(tmp_path: Path) -> None:
    for number in range(3):
        (tmp_path / f"{number}.zip").write_bytes(zipped({"a.csv": TEXT}))
        (tmp_path / f"{number}.7z").write_bytes(sevened({"a.csv": TEXT}))
    source = open_source(str(tmp_path))
    read_all_of = [rows_of(source.sample(info, Budget())) for info in source.datasets()]
    assert read_all_of == [[("1", "0800000001"), ("2", "0800000002")]] * 6
    systems = {id(info.handle.file.filesystem._unpacked) for info in source.datasets()}
    source.close()
    assert len(systems) == 1
