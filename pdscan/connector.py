"""The port of the connectors: how a source lists its datasets and gives a bounded, seeded sample.

Two kinds of rim file live in `connectors/`. A *connector* opens a source by URL or path
(`sql.py`, `files.py`) and is offered as `CONNECTOR`. A *format* reads one kind of file for the file
connector (`csv.py`, `parquet.py`) and is offered as `FORMAT`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    import pyarrow as pa


FEWEST = 100
"""Rows that a sample has at the least, however wide they are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Budget:
    """How much of a dataset may be read."""

    rows: int | None = 10_000
    """Rows of a sample; None reads every row."""
    seed: int = 0
    timeout: float = 60.0
    """Seconds for one query or file."""
    bytes: int | None = None
    """Bytes of a sample, which wide rows would exceed long before their number; None for no limit."""

    def of_width(self, width: float) -> Budget:
        """Return the budget for rows of so many bytes each: fewer rows where they are wide.

        >>> Budget(rows=10_000, bytes=1_000_000).of_width(1_000).rows
        1000
        """
        if self.rows is None or self.bytes is None or width * self.rows <= self.bytes:
            return self
        return replace(self, rows=max(FEWEST, int(self.bytes / width)))


@dataclass(frozen=True, slots=True, kw_only=True)
class DatasetInfo:
    """One table, file, sheet or partitioned folder, before it is read.

    `unreadable` is the reason why it cannot be read, for what listing already shows to be broken
    (an unknown format, a permission); such a dataset goes into the inventory unread. `skip` is the
    reason why it is left out on purpose (a picture, a program, an empty file), which is no failure.
    """

    dataset: str
    """Name in the inventory: "schema.table", "2026/orders.csv", "staff.xlsx#Sheet1"."""
    kind: str
    """table | view | file | document | collection"""
    format: str
    handle: Any = None
    """Whatever the connector needs to find it again; never shown."""
    rows_total: int | None = None
    rows_total_exact: bool = False
    bytes_total: int | None = None
    """How large it is where it is kept, when the listing knows."""
    unreadable: str | None = None
    skip: str | None = None
    elsewhere: Callable[[Budget], Sample] | None = None
    """Opens the dataset in another process, on another machine: for what can be pickled, and read by many at
    once without harm. None where only the connector itself may read it."""


@dataclass(slots=True, kw_only=True)
class Sample:
    """What was read of a dataset. Iterate `batches` once; the other attributes are final after that."""

    batches: Iterator[pa.RecordBatch]
    """Record batches of up to 65,536 rows, any Arrow type; nulls stay null, text stays text.

    Text that is not in UTF-8 is read as the Thai code page, cell by cell."""
    types: Mapping[str, str] = field(default_factory=dict)
    """The source's own type of each top-level column ("VARCHAR(13)"); Arrow's name where missing."""
    comments: Mapping[str, str] = field(default_factory=dict)
    """Column comments of the source, evidence like a header."""
    sampling: str = "all rows"
    """"all rows", "tablesample", "keyset", "row groups", "byte ranges", "head"."""
    not_seen: str | None = None
    """What the sample left out, in words; None when everything was read."""
    rows_total: int | None = None
    rows_total_exact: bool = False
    bytes_read: int = 0
    problem: str | None = None
    """Why reading stopped short, when it did; the dataset is then `partial`."""
    notes: list[str] = field(default_factory=list)
    """What to know about how it was read, in sentences without values: hidden columns, a repair."""


@dataclass(frozen=True, slots=True)
class State:
    """What tells, without reading a dataset, that it is still the same: equal facts mean equal data."""

    by: str
    """What the facts are: "size and time of the file"."""
    facts: tuple[object, ...]
    """Plain values, written the same by `repr` each time; they are kept as a hash."""


class Memory:
    """What an earlier run learned by opening files to list them. This one knows nothing: each is opened."""

    def recall(self, question: str, state: State | None, ask: Callable[[], Any]) -> Any:
        """Return the answer of an earlier run that found the same state, else that of `ask`: plain JSON."""
        del question, state
        return ask()


class Connector(Protocol):
    """An opened source. `close` is always called.

    It may have `warnings: tuple[str, ...]`, sentences about the way in ("the user may write"); they stand
    in the inventory with the source, and for a plan `reads_only: bool`, whether the source was asked and its
    user has no right but to read. It may have `state(dataset) -> State | None`, asked before the dataset
    is read; without it, or for None, no run passes over the dataset. It may have `memory: Memory`, which a
    run replaces by its own before it asks for the datasets.
    """

    source: str
    """Display form, without password: "sqlite:///shop.db", "lake"."""
    kind: str
    """"sqlite", "postgresql", "folder", "file", "s3"."""

    def datasets(self) -> Iterator[DatasetInfo]:
        """List the datasets, in a stable order; cheap, reads no rows."""

    def sample(self, dataset: DatasetInfo, budget: Budget) -> Sample:
        """Open one dataset. Raises DatasetError (no foreign text) when it cannot be read at all."""

    def close(self) -> None:
        """Let go of everything."""


def state_of(connector: Connector, dataset: DatasetInfo) -> State | None:
    """Ask a connector for the state of a dataset; None where it cannot tell."""
    ask: Callable[[DatasetInfo], State | None] | None = getattr(connector, "state", None)
    return ask(dataset) if ask else None


@dataclass(frozen=True, slots=True, kw_only=True)
class ConnectorType:
    """What a connector file offers as `CONNECTOR`: which sources it opens, and how.

    `open` raises SourceError with one sentence when the source cannot be reached.
    """

    name: str
    schemes: tuple[str, ...]
    """URL schemes ("sqlite", "postgresql+psycopg"); "" is a plain path."""
    open: Callable[[str], Connector]
    kinds: Mapping[str, str] = field(default_factory=dict)
    """What a source of a scheme is called where it could not be opened, if not as its scheme."""


@dataclass(frozen=True, slots=True)
class File:
    """One file of a file system that Arrow can read: local, S3, GCS, Azure, in memory."""

    filesystem: Any
    """A `pyarrow.fs.FileSystem`."""
    path: str
    size: int
    times: tuple[int, ...] = ()
    """When it was last changed, in nanoseconds; empty where nobody tells."""

    @property
    def name(self) -> str:
        """Last part of the path."""
        return self.path.rsplit("/", 1)[-1]


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """What a format file offers as `FORMAT`: how one kind of file is read.

    `parts` lists what is inside a file, for formats that hold several tables (sheets); an empty
    name stands for the file itself. `sample` reads one part. A compression suffix (.gz, .zst, .bz2)
    is taken off before `suffixes` are compared; `File` then still names the compressed file.
    """

    name: str
    suffixes: tuple[str, ...]
    sample: Callable[[File, str, Budget], Sample]
    """(file, part, budget) -> Sample; raises DatasetError."""
    parts: Callable[[File], list[str]] | None = None
    kind: str = "file"
    """file | document"""
    grouped: bool = False
    """Whether many like files of one folder, or a Hive-partitioned tree, are one dataset."""
    sample_many: Callable[[list[File], Budget], Sample] | None = None
    """Reads a grouped dataset."""
    columns: Callable[[File], tuple[str, ...]] | None = None
    """Tells the names of a file's columns, for formats that know them without reading a row."""
