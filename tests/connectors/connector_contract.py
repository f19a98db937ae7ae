"""What every connector and every file format must do. A new one inherits these tests by writing a table.

class TestMyFormat(Contract):
    dataset = "people.my"

    @classmethod
    def write(cls, folder, names, rows):
        ...                               # write the table, return the source to scan
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, ClassVar

import pyarrow as pa
import pytest

from pdscan.arrow import in_utf8, text
from pdscan.connector import Budget, Connector, DatasetInfo, Sample
from pdscan.errors import DatasetError, SourceError
from pdscan.registry import connectors

NAMES = ("id", "เลขบัตร", "phone", "note", 'odd "name",\n😀 ก้')
CANARY = "0899990000"
SAMPLE = Budget()
EVERYTHING = Budget(rows=None)

Row = tuple[Any, ...]


def person(number: int) -> Row:
    note = None if number % 5 == 0 else f'ลูกค้า, "ดี" {number}\nสอง'
    return number, f"0{number:012d}", f"08{number:08d}", note, "ญี่ปุ่น"


PEOPLE = [person(number) for number in range(1, 301)]


def open_source(source: str) -> Connector:
    scheme, separator, _ = source.partition("://")
    return connectors()[scheme if separator else ""].open(source)


def rows_of(sample: Sample) -> list[Row]:
    """Return the rows, of which text is mended as a scan does."""
    return [row for batch in sample.batches for row in zip(*map(_cells, batch.columns), strict=True)]


def _cells(column: pa.Array) -> list[Any]:
    cells: list[Any] = (in_utf8(column) if column.type == pa.string() else column).to_pylist()
    return cells


def as_text(rows: Sequence[Row]) -> list[tuple[str | None, ...]]:
    return [tuple(None if cell is None else text(cell) for cell in row) for row in rows]


class Contract:
    """Tests of a source that holds one table."""

    dataset: ClassVar[str]
    """Its name, or how the name ends."""
    reads_the_first_rows_only: ClassVar[bool] = False
    names: ClassVar[Sequence[str]] = NAMES
    many: ClassVar[int] = 40_000
    """Rows beyond which a source is sampled instead of read."""
    empty_table_has_columns: ClassVar[bool] = True

    @classmethod
    def write(cls, folder: Path, names: Sequence[str], rows: Sequence[Row]) -> str:
        raise AssertionError("a contract test writes its table here")

    @pytest.fixture
    def people(self, tmp_path: Path) -> Iterator[Connector]:
        source = open_source(self.write(tmp_path, self.names, PEOPLE))
        yield source
        source.close()

    @pytest.fixture(scope="class")
    @classmethod
    def crowd(cls, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Connector]:
        rows = [person(number) for number in range(1, cls.many + 1)]
        source = open_source(cls.write(tmp_path_factory.mktemp("crowd"), cls.names, rows))
        yield source
        source.close()

    def listed(self, source: Connector) -> DatasetInfo:
        return next(info for info in source.datasets() if info.dataset.endswith(self.dataset))

    def test_lists_the_dataset_under_its_name_each_time(self, people: Connector) -> None:
        first, second = list(people.datasets()), list(people.datasets())
        assert [info.dataset for info in first] == [info.dataset for info in second]
        assert [info.dataset for info in first if info.dataset.endswith(self.dataset)]

    def test_delivers_every_cell_as_it_was(self, people: Connector) -> None:
        sample = people.sample(self.listed(people), Budget())
        found = as_text(rows_of(sample))
        assert sorted(found, key=lambda row: int(row[0] or 0)) == as_text(PEOPLE)

    def test_says_that_it_read_everything(self, people: Connector) -> None:
        sample = people.sample(self.listed(people), Budget())
        rows_of(sample)
        assert (sample.sampling, sample.not_seen, sample.problem) == ("all rows", None, None)
        assert (sample.rows_total, sample.rows_total_exact) == (len(PEOPLE), True)
        assert sample.bytes_read > 0

    def test_column_names_survive_whatever_is_in_them(self, people: Connector) -> None:
        batch = next(people.sample(self.listed(people), Budget()).batches)
        assert tuple(batch.schema.names) == self.names

    def test_a_sample_is_bounded_and_says_what_it_left_out(self, crowd: Connector) -> None:
        sample = crowd.sample(self.listed(crowd), Budget(rows=500))
        rows = rows_of(sample)
        assert 250 <= len(rows) <= 500
        assert sample.not_seen
        assert sample.sampling == "head" if self.reads_the_first_rows_only else sample.sampling != "all rows"

    def test_a_sample_holds_no_row_twice(self, crowd: Connector) -> None:
        rows = rows_of(crowd.sample(self.listed(crowd), Budget(rows=500)))
        assert len({row[0] for row in rows}) == len(rows)

    def test_the_same_seed_gives_the_same_rows(self, crowd: Connector) -> None:
        first, second = (
            rows_of(crowd.sample(self.listed(crowd), Budget(rows=500, seed=7))) for _ in range(2)
        )
        assert first == second

    def test_a_sample_is_not_only_the_first_rows(self, crowd: Connector) -> None:
        rows = rows_of(crowd.sample(self.listed(crowd), Budget(rows=500)))
        beyond = max(int(row[0]) for row in rows) > 600
        assert beyond is not self.reads_the_first_rows_only

    def test_estimates_how_many_rows_there_are(self, crowd: Connector) -> None:
        sample = crowd.sample(self.listed(crowd), Budget(rows=500))
        rows_of(sample)
        assert sample.rows_total is None or math.isclose(sample.rows_total, self.many, rel_tol=0.2)

    def test_a_full_read_has_every_row_in_batches_of_a_good_size(self, crowd: Connector) -> None:
        sample = crowd.sample(self.listed(crowd), Budget(rows=None))
        sizes = [batch.num_rows for batch in sample.batches]
        assert sum(sizes) == sample.rows_total == self.many
        assert max(sizes) <= 65_536

    def test_a_table_without_rows_shows_its_columns(self, tmp_path: Path) -> None:
        if not self.empty_table_has_columns:
            pytest.skip("the format knows no columns where there are no rows")
        source = open_source(self.write(tmp_path, self.names, []))
        batches = list(source.sample(self.listed(source), Budget()).batches)
        source.close()
        assert [tuple(batch.schema.names) for batch in batches] == [self.names]
        assert batches[0].num_rows == 0


class FileContract(Contract):
    """Tests of a format whose source is one file."""

    def test_a_damaged_file_gives_a_reason_without_its_content(self, tmp_path: Path) -> None:
        path = Path(self.write(tmp_path, NAMES, [(1, CANARY, CANARY, CANARY, CANARY)] * 50))
        content = path.read_bytes()
        path.write_bytes(content[: len(content) // 2])
        told = " ".join(_complaints(str(path)))
        assert CANARY[2:] not in told

    def test_random_bytes_are_never_read_in_silence(self, tmp_path: Path) -> None:
        path = Path(self.write(tmp_path, NAMES, PEOPLE))
        path.write_bytes(bytes(number * 89 % 256 for number in range(3_000)))
        assert _complaints(str(path))


def _complaints(path: str) -> list[str]:
    """Read everything; return all that was said to be wrong."""
    try:
        source = open_source(path)
    except SourceError as error:
        return [str(error)]
    told = []
    for info in source.datasets():
        try:
            sample = source.sample(info, Budget(rows=None)) if not info.unreadable else None
            if sample is not None:
                rows_of(sample)
            told.append(info.unreadable or (sample.problem if sample else None) or "")
        except DatasetError as error:
            told.append(str(error))
    source.close()
    return [line for line in told if line]
