"""Tables of one company as a source that is never written to disk."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pdscan.arrow import record_batch
from pdscan.connector import Budget, DatasetInfo, Sample
from pdscan.synthetic.tables import Company, Table


@dataclass(slots=True)
class Memory:
    """The connector of a company's tables; rows are given as far as the budget goes."""

    company: Company
    source: str = "memory"
    kind: str = "memory"

    def datasets(self) -> Iterator[DatasetInfo]:
        """List the tables."""
        for table in self.company.tables:
            yield DatasetInfo(dataset=table.name, kind="table", format="memory", handle=table)

    def sample(self, dataset: DatasetInfo, budget: Budget) -> Sample:
        """Give a table's rows."""
        table: Table = dataset.handle
        rows = list(table.rows)
        read = rows if budget.rows is None else rows[: budget.rows]
        not_seen = None if len(read) == len(rows) else "the rows after the first"
        batches = iter([record_batch(table.headers, read)])
        return Sample(batches=batches, not_seen=not_seen, rows_total=len(rows), rows_total_exact=True)

    def close(self) -> None:
        """Have nothing to let go of."""
