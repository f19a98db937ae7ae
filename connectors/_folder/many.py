"""Reading a dataset of many files: in random order until there are rows enough, each file's share small.

A file that cannot be read is told by name in the sample's `problem`; the others count.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from zlib import crc32

import pyarrow as pa

from connectors._folder.group import Member
from connectors._folder.state import has_changed
from connectors._stream import opened
from pdscan.arrow import strings
from pdscan.connector import Budget, Sample
from pdscan.errors import DatasetError, reason

FILES, FEWEST = 20, 3
"""Files over which a sample is spread, at least; fewer where reading of each costs much."""
FREE, PART = 64_000_000, 0.015
"""Bytes that a sample may cost whatever there is, and else the part of the whole."""
TOLD = 5
"""Broken files that are told by name."""


def sample(members: Sequence[Member], budget: Budget) -> Sample:
    """Open a grouped dataset."""
    many = members[0].format.sample_many
    if many is not None:
        return many([member.file for member in members], budget)
    found = Sample(batches=iter(()))
    return opened(found, _Reading(members, budget, found).batches(), budget, "reading the files")


@dataclass(slots=True)
class _Reading:
    """One read: what was asked for, and what it came to so far."""

    members: Sequence[Member]
    budget: Budget
    sample: Sample
    rows: int = 0
    parts: list[tuple[Member, Sample]] = field(default_factory=list)
    broken: list[str] = field(default_factory=list)
    changed: int = 0

    def batches(self) -> Iterator[pa.RecordBatch]:
        """Yield the batches of the files, with the partition columns."""
        for member in self._order():
            if self.budget.rows is not None and self.rows >= self.budget.rows:
                break
            yield from self._file(member)
        if self.broken and not self.parts:
            raise DatasetError(f"none of its {len(self.broken)} files can be read; {self.broken[0]}")
        self._tell()

    def _order(self) -> Sequence[Member]:
        if self.budget.rows is None:
            return self.members
        return random.Random(self.budget.seed).sample(self.members, len(self.members))

    def _file(self, member: Member) -> Iterator[pa.RecordBatch]:
        try:
            part = member.format.sample(member.file, "", self._share(member))
        except Exception as error:  # a store's own, where the object is gone since it was listed
            self.broken.append(f"{member.name}: {reason(error, 'opening it')}")
            return
        self.sample.types = {**part.types, **dict.fromkeys(member.keys, "partition"), **self.sample.types}
        for batch in part.batches:
            self.rows += batch.num_rows
            yield _with_keys(batch, member.keys)
        self.parts.append((member, part))
        self.changed += has_changed(member.file)
        if part.problem:
            self.broken.append(f"{member.name}: {part.problem}")

    def _share(self, member: Member) -> Budget:
        """Give each file a part of the rows, and each another place of it: no file alone speaks for all."""
        if self.budget.rows is None:
            return self.budget
        left = max(1, min(self._files(), len(self.members)) - len(self.parts))
        seed = self.budget.seed ^ crc32(member.name.encode(errors="replace"))
        return replace(self.budget, rows=-(-(self.budget.rows - self.rows) // left), seed=seed)

    def _files(self) -> int:
        """Tell over how many files the sample is spread, by what those cost that were read."""
        cost = max((part.bytes_read for _, part in self.parts), default=0)
        allowed = max(FREE, PART * sum(member.file.size for member in self.members))
        return max(FEWEST, min(FILES, int(allowed / max(1, cost))))

    def _tell(self) -> None:
        """Write into the sample what was read, and how much there is."""
        read = sum(member.file.size for member, _ in self.parts)
        everything = sum(member.file.size for member in self.members)
        counted = sum(part.rows_total or 0 for _, part in self.parts)
        exact = read == everything and all(part.rows_total_exact for _, part in self.parts)
        self.sample.bytes_read = sum(part.bytes_read for _, part in self.parts)
        self.sample.rows_total = counted if exact else round(counted * everything / max(1, read))
        self.sample.rows_total_exact = exact
        self._tell_unseen()
        if self.changed:
            self.sample.notes.append(f"{self.changed} of its files were changed while they were scanned")
        if self.broken:
            more = f"; and {len(self.broken) - TOLD} more" if len(self.broken) > TOLD else ""
            self.sample.problem = (
                f"{len(self.broken)} of {len(self.members)} files: " + "; ".join(self.broken[:TOLD]) + more
            )

    def _tell_unseen(self) -> None:
        unread = len(self.members) - len(self.parts) - len(self.broken)
        partly = sum(part.not_seen is not None for _, part in self.parts)
        if unread or partly:
            self.sample.sampling = "files"
            self.sample.not_seen = (
                f"{unread} of {len(self.members)} files were not opened, {partly} were read in part; "
                f"{self.rows:,} of about {self.sample.rows_total:,} rows were read"
            )


def _with_keys(batch: pa.RecordBatch, keys: dict[str, str]) -> pa.RecordBatch:
    for name, value in keys.items():
        if name not in batch.schema.names:
            batch = batch.append_column(name, strings([value] * batch.num_rows))
    return batch
