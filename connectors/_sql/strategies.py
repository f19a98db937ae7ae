"""How the rows of a table are chosen: all, the first ones, random key blocks, or the server's TABLESAMPLE.

Each strategy yields rows and writes into the sample what it did, what was not seen and how many rows
there are. None counts the table, none sorts it at random.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from connectors._sql.keyset import Block, Draw, Row, Span
from connectors._sql.tables import Reader
from pdscan.connector import Sample

if TYPE_CHECKING:
    import sqlalchemy as sa

Rows = Iterator[Sequence[Row]]
Drawn = Callable[[float], Any]
"""Gives what to select from for so many per cent of the pages of a table."""

SURPLUS = 4
"""Times the rows wanted that one draw of pages may bring."""
ATTEMPTS = 6


def every_row(reader: Reader, sample: Sample) -> Rows:
    """Read the whole table."""
    taken = 0
    for rows in reader.stream(reader.selected()):
        taken += len(rows)
        yield rows
    sample.rows_total, sample.rows_total_exact = taken, True  # of a read that broke off it would be too few


def first_rows(reader: Reader, wanted: int, sample: Sample, why: str) -> Rows:
    """Read the table when it is small, else its first rows, and say so; `why` they had to be the first."""
    taken = 0
    for rows in reader.stream(reader.selected().limit(wanted + 1)):
        taken += len(rows)
        yield rows[: len(rows) - max(0, taken - wanted)]
    if taken <= wanted:
        sample.rows_total, sample.rows_total_exact = taken, True
    else:
        sample.sampling = "head"
        sample.not_seen = f"all but the first {wanted:,} rows ({why})"


def key_blocks(
    reader: Reader, key: sa.ColumnElement[int], wanted: int, seed: int, sample: Sample, *, group: int
) -> Rows:
    """Read random blocks by an integer key, `group` blocks in one statement; the table when it is small."""
    import sqlalchemy as sa

    low, high = _end(reader, sa.func.min(key)), _end(reader, sa.func.max(key))
    if low is None or high is None or high - low < wanted:
        yield from first_rows(reader, wanted, sample, "the table grew while it was read")
        return

    def last_key(start: int, end: int) -> int | None:
        return _end(reader, sa.func.max(key), key.between(start, end))

    draw = Draw(lambda blocks: _fetched(reader, key, blocks, group), last_key, [Span(low, high)])
    for rows in draw.rows(wanted, seed):
        yield [row[1:] for row in rows]
    sample.rows_total = draw.rows_total
    if not draw.spans:
        sample.rows_total_exact = True
        return
    sample.sampling = "keyset"
    sample.not_seen = (
        f"about {draw.rows_total - draw.taken:,} of {draw.rows_total:,} rows, "
        "outside the random blocks of rows that were read"
    )


def _end(reader: Reader, end: sa.ColumnElement[int], *where: sa.ColumnElement[bool]) -> int | None:
    """Look up one end of the key, which takes one step in its tree; both at once would take them all."""
    import sqlalchemy as sa

    return reader.connection.scalar(sa.select(end).select_from(reader.relation()).where(*where))


def _fetched(
    reader: Reader, key: sa.ColumnElement[int], blocks: Sequence[Block], group: int
) -> Sequence[Sequence[Row]]:
    """Read blocks, a few in one statement, since each statement costs a way to the server and back."""
    import sqlalchemy as sa

    found: list[list[Row]] = [[] for _ in blocks]
    for begin in range(0, len(blocks), group):
        parts = [
            _block(reader, key, begin + at, block) for at, block in enumerate(blocks[begin : begin + group])
        ]
        statement = parts[0] if len(parts) == 1 else sa.union_all(*parts)
        for rows in reader.stream(statement):
            for number, *row in rows:
                found[number].append(tuple(row))
    return [sorted(rows, key=lambda row: row[0]) for rows in found]


def _block(reader: Reader, key: sa.ColumnElement[int], number: int, block: Block) -> sa.Select[Any]:
    import sqlalchemy as sa

    chosen = reader.selected(sa.literal_column(str(number)).label("pdscan_block"), key.label("pdscan_key"))
    return chosen.where(key.between(block.start, block.end)).order_by(key).limit(block.limit)


def table_sample(reader: Reader, wanted: int, estimate: int, sample: Sample, drawn: Drawn) -> Rows:
    """Read random pages with the server's TABLESAMPLE, again with another share when the estimate was off.

    A larger share with the same seed holds the pages of the smaller one, so a draw replaces the one
    before. Rows of a draw arrive in the order of the table: a draw of too many is thinned evenly.
    """
    share = first = min(100.0, 110.0 * wanted / max(estimate, 1))
    for _ in range(ATTEMPTS):
        statement = reader.selected(source=drawn(share)).limit(SURPLUS * wanted)
        rows = [row for rows in reader.stream(statement) for row in rows]
        if len(rows) >= SURPLUS * wanted:
            share /= 2 * SURPLUS
        elif len(rows) < 0.8 * wanted and share < 100:
            share = min(100.0, share * min(2.0 * SURPLUS, 1.2 * wanted / max(len(rows), 1)))
        else:
            break
    yield [rows[index * len(rows) // wanted] for index in range(wanted)] if len(rows) > wanted else rows
    sample.rows_total = estimate if share == first else round(len(rows) * 100 / share)
    if share == 100 and len(rows) <= wanted:
        sample.rows_total, sample.rows_total_exact = len(rows), True
        return
    sample.sampling = "tablesample"
    sample.not_seen = f"the rows outside random pages that hold about {share:.2g} % of the table"
