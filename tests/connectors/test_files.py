from __future__ import annotations

import os
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from connector_contract import CANARY, SAMPLE, open_source, rows_of

from pdscan.connector import Budget, DatasetInfo, Sample
from pdscan.errors import DatasetError, SourceError
from pdscan.written import note

CSV = "id,phone\n1,0800000001\n2,0800000002\n"


def make(folder: Path, **files: str) -> str:
    """Write files; `__` in a name stands for a folder."""
    for name, content in files.items():
        path = folder / name.replace("__", "/").replace("_dot_", ".")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content)
    return str(folder)


def listed(source: str) -> dict[str, DatasetInfo]:
    return {info.dataset: info for info in open_source(source).datasets()}


def sample_of(source: str, dataset: str, budget: Budget = SAMPLE) -> tuple[Sample, list[tuple[object, ...]]]:
    opened = open_source(source)
    sample = opened.sample(next(info for info in opened.datasets() if info.dataset == dataset), budget)
    return sample, rows_of(sample)


def test_files_are_named_by_their_path_and_a_single_file_by_its_name(tmp_path: Path) -> None:
    make(tmp_path, a_dot_csv=CSV, deep__er__b_dot_csv=CSV)
    assert list(listed(str(tmp_path))) == ["a.csv", "deep/er/b.csv"]
    assert list(listed(str(tmp_path / "a.csv"))) == ["a.csv"]
    assert list(listed((tmp_path / "a.csv").as_uri())) == ["a.csv"]


def test_names_in_an_old_code_page_are_told_as_they_were_meant_and_the_files_are_read(tmp_path: Path) -> None:
    folder = os.path.join(os.fsencode(tmp_path), "ฝ่ายขาย".encode("cp874"))
    os.mkdir(folder)
    Path(os.fsdecode(os.path.join(folder, "ลูกค้า.csv".encode("cp874")))).write_text(CSV)
    assert sample_of(str(tmp_path), "ฝ่ายขาย/ลูกค้า.csv")[1] == [("1", "0800000001"), ("2", "0800000002")]
    assert open_source(os.fsdecode(folder)).source == f"{tmp_path}/ฝ่ายขาย"


def test_what_no_one_means_by_data_is_left_out(tmp_path: Path) -> None:
    make(
        tmp_path,
        a_dot_csv=CSV,
        _dot_hidden_dot_csv=CSV,
        _dot_git__x_dot_csv=CSV,
        t___SUCCESS="",
    )
    assert list(listed(str(tmp_path))) == ["a.csv"]


def test_our_own_output_is_left_out_but_other_files_of_those_names_are_read(tmp_path: Path) -> None:
    make(tmp_path, out__inventory_dot_json="{}", out__report_dot_html="<p>", out__a_dot_csv=CSV)
    note(tmp_path / "out", ["inventory.json", "report.html"])
    make(tmp_path, theirs__inventory_dot_json='[{"id": 1}]')
    assert list(listed(str(tmp_path))) == ["out/a.csv", "theirs/inventory.json"]


@pytest.mark.parametrize(
    ("name", "content", "skip", "unreadable"),
    [
        ("drawing.svg", b"<svg", "a picture, which is not read", None),
        ("setup.exe", b"MZ", "a program, which is not read", None),
        ("none.csv", b"", "the file is empty", None),
        ("odd.xyz", bytes(range(256)) * 9, None, "its format is not known, and it is no text"),
        ("shop.db", b"secret" * 99, None, "it is no database, or an encrypted one; give a decrypted copy"),
    ],
)
def test_what_cannot_be_read_is_listed_with_the_reason(
    tmp_path: Path, name: str, content: bytes, skip: str | None, unreadable: str | None
) -> None:
    (tmp_path / name).write_bytes(content)
    info = listed(str(tmp_path))[name]
    assert (info.skip, info.unreadable) == (skip, unreadable)


def test_a_loop_of_links_ends(tmp_path: Path) -> None:
    make(tmp_path, deep__a_dot_csv=CSV)
    (tmp_path / "deep" / "again").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "gone.csv").symlink_to(tmp_path / "nowhere")
    (tmp_path / "self.csv").symlink_to(tmp_path / "self.csv")
    found = listed(str(tmp_path))
    assert list(found) == ["deep/a.csv", "gone.csv", "self.csv"]
    for name in ("gone.csv", "self.csv"):
        assert found[name].unreadable == "the link leads nowhere, or where nothing may be read"


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may read everything")
def test_a_file_that_may_not_be_read_is_told(tmp_path: Path) -> None:
    make(tmp_path, a_dot_csv=CSV, closed__b_dot_csv=CSV)
    (tmp_path / "a.csv").chmod(0)
    (tmp_path / "closed").chmod(0)
    told = {name: info.unreadable for name, info in listed(str(tmp_path)).items()}
    (tmp_path / "closed").chmod(0o700)
    assert told == {
        "a.csv": "permission denied; check that it may be read",
        "closed": "the folder cannot be read (Permission denied); check its permissions",
    }


def test_a_missing_path_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="no such file or folder"):
        open_source(str(tmp_path / "nothing"))


def hive(folder: Path) -> str:
    for region, rows in (("BKK", 30), ("CNX%2FMae Rim", 20)):
        place = folder / "sales" / f"region={region}" / "dt=2026-01-01"
        place.mkdir(parents=True)
        pq.write_table(pa.table({"id": list(range(rows))}), place / "part-0.parquet")
    return str(folder)


def test_a_hive_tree_is_one_dataset_with_its_partition_columns(tmp_path: Path) -> None:
    source = hive(tmp_path)
    info = listed(source)["sales"]
    assert (info.kind, info.format) == ("collection", "parquet")
    sample, rows = sample_of(source, "sales")
    assert (len(rows), sample.rows_total, sample.rows_total_exact, sample.not_seen) == (50, 50, True, None)
    assert {row[1:] for row in rows} == {("BKK", "2026-01-01"), ("CNX/Mae Rim", "2026-01-01")}
    assert sample.types == {"id": "int64", "region": "partition", "dt": "partition"}


def test_a_hive_tree_may_be_the_source_itself(tmp_path: Path) -> None:
    hive(tmp_path)
    assert list(listed(str(tmp_path / "sales"))) == ["sales"]


def test_part_files_are_one_dataset_named_by_the_folder(tmp_path: Path) -> None:
    for number in range(3):
        make(tmp_path, **{f"export__part-0000{number}_dot_csv": CSV})
    assert list(listed(str(tmp_path))) == ["export"]


def test_many_like_named_files_are_one_dataset_beside_others(tmp_path: Path) -> None:
    for month in range(1, 13):
        make(tmp_path, **{f"lake__orders_2026-{month:02d}_dot_csv": CSV})
    make(tmp_path, lake__customers_dot_csv=CSV)
    assert list(listed(str(tmp_path))) == ["lake/customers.csv", "lake/orders_*-*.csv"]


def test_like_named_files_of_other_columns_stay_apart(tmp_path: Path) -> None:
    for number in range(6):
        make(tmp_path, **{f"t{number}_dot_csv": f"id,col_{number}\n1,2\n"})
    assert len(listed(str(tmp_path))) == 6


def parts(folder: Path, count: int, broken: int = 0) -> str:
    (folder / "export").mkdir()
    for number in range(count):
        table = pa.table({"id": list(range(number * 100, number * 100 + 100)), "note": [CANARY] * 100})
        pq.write_table(table, folder / "export" / f"part-{number:05d}.parquet")
    for number in range(broken):
        path = folder / "export" / f"part-{number:05d}.parquet"
        path.write_bytes(path.read_bytes()[:-30])
    return str(folder)


def test_a_sample_of_many_files_is_spread_over_them(tmp_path: Path) -> None:
    sample, rows = sample_of(parts(tmp_path, 50), "export", Budget(rows=200))
    assert (len(rows), sample.sampling) == (200, "files")
    assert len({int(str(row[0])) // 100 for row in rows}) == 20
    assert sample.rows_total == pytest.approx(5_000, rel=0.02)
    assert (sample.not_seen or "").startswith("30 of 50 files were not opened, 20 were read in part")


def test_a_broken_file_among_many_is_told_by_name_and_the_others_count(tmp_path: Path) -> None:
    sample, rows = sample_of(parts(tmp_path, 5, broken=1), "export")
    assert len(rows) == 400
    assert sample.problem == (
        "1 of 5 files: export/part-00000.parquet: "
        "the file is damaged or no Parquet file; its footer cannot be read"
    )
    assert CANARY not in sample.problem


def test_files_that_change_or_vanish_while_they_are_scanned_are_told(tmp_path: Path) -> None:
    make(tmp_path, grows_dot_csv=CSV, goes_dot_csv=CSV, stays_dot_csv=CSV)
    parts(tmp_path, 2)
    source = open_source(str(tmp_path))
    found = {info.dataset: info for info in source.datasets()}
    (tmp_path / "goes.csv").unlink()
    for name in ("grows.csv", "export/part-00001.parquet"):
        os.utime(tmp_path / name, ns=(1, 1))
    samples = {name: source.sample(found[name], SAMPLE) for name in ("grows.csv", "stays.csv", "export")}
    read = {name: len(rows_of(sample)) for name, sample in samples.items()}
    assert read == {"grows.csv": 2, "stays.csv": 2, "export": 200}
    notes = {name: [note.partition(";")[0] for note in sample.notes] for name, sample in samples.items()}
    assert notes == {
        "grows.csv": ["the file was changed while it was scanned"],
        "stays.csv": [],
        "export": ["1 of its files were changed while they were scanned"],
    }
    with pytest.raises(FileNotFoundError):
        source.sample(found["goes.csv"], SAMPLE)
    source.close()


def test_a_dataset_of_broken_files_only_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(DatasetError, match="none of its 3 files can be read"):
        sample_of(parts(tmp_path, 3, broken=3), "export")


@pytest.mark.parametrize("name", ["a.csv", "a.log"])
def test_a_file_that_is_no_text_whatever_its_name_says_is_told(tmp_path: Path, name: str) -> None:
    for content, told in (
        (b"PK\x03\x04" + bytes(900), "it is no text, whatever its name says; it begins as .zip files do"),
        (bytes(range(128, 160)) * 90, "it is no text, whatever its name says"),
    ):
        (tmp_path / name).write_bytes(content)
        source = open_source(str(tmp_path / name))
        with pytest.raises(DatasetError, match=told):
            source.sample(next(source.datasets()), Budget())


def test_files_of_several_row_groups_are_one_dataset_of_which_little_is_read(tmp_path: Path) -> None:
    table = pa.table({"id": range(40_000), "phone": ["0812345678"] * 40_000})
    for number in range(30):
        pq.write_table(table, tmp_path / f"part-{number:05}.parquet", row_group_size=10_000)
    source = open_source(str(tmp_path))
    (info,) = source.datasets()
    sample = source.sample(info, Budget(rows=1_000))
    assert len({row[0] for row in rows_of(sample)}) > 150
    assert sample.rows_total == 30 * 40_000
    assert sample.bytes_read < (info.bytes_total or 0) * 0.2
    source.close()


def test_a_sample_of_files_that_cost_much_is_spread_over_fewer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("connectors._folder.many.FREE", 0)
    monkeypatch.setattr("connectors._folder.many.PART", 0.12)
    for number in range(50):
        pq.write_table(pa.table({"id": range(1_000)}), tmp_path / f"part-{number:05}.parquet")
    sample, rows = sample_of(str(tmp_path), tmp_path.name, Budget(rows=1_000))
    assert len(rows) == 1_000
    assert (sample.not_seen or "").startswith("44 of 50 files were not opened, 6 were read in part")


def test_columns_of_like_named_parquet_files_are_told_by_their_footers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(6):
        pq.write_table(pa.table({"id": [number]}), tmp_path / f"orders-{number}.parquet")
    monkeypatch.setattr(
        "pyarrow.parquet.ParquetFile.iter_batches", lambda *_, **__: pytest.fail("rows are read")
    )
    assert list(listed(str(tmp_path))) == [tmp_path.name]
