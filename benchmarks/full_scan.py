"""A scan of one table of a database server, against what the same driver delivers bare.

    python benchmarks/full_scan.py postgresql://postgres@127.0.0.1/bench mariadb://scan:secret@127.0.0.1/bench

Makes a table of a million rows in ten columns in each database (which must be named, and is written to), then
reads it: sampled; scanned whole; and bare, which is the driver's streaming cursor, its rows put into Arrow
tables by `pa.array`. Rates of wall clock and of processor time of this process, the server's not counted.
"""

from __future__ import annotations

import resource
import sys
import time
from collections.abc import Callable
from typing import Any

import pyarrow as pa
import sqlalchemy as sa

from pdscan.run.scan import scan
from pdscan.run.watch import Watch
from pdscan.settings import Settings

ROWS = 1_000_000
CHUNK = 8_192
TABLE = "pdscan_bench"
DRIVERS = {"postgresql": "postgresql+psycopg", "mariadb": "mariadb+pymysql"}
NUMBERS = {
    "postgresql": f"generate_series(1, {ROWS}) AS made (i)",
    "mariadb": f"(SELECT seq AS i FROM seq_1_to_{ROWS}) AS made",
}
RANDOM = {"postgresql": "random()", "mariadb": "rand()"}
CELLS = """i AS id, concat('นาย ก', i) AS name, lpad(floor({r} * 1e13)::text, 13, '0') AS citizen_no,
    concat('08', lpad(floor({r} * 1e8)::text, 8, '0')) AS phone, concat('u', i, '@example.org') AS email,
    floor({r} * 1e9)::text AS account, {r} AS score, concat('ถนนสุขุมวิท กรุงเทพ ', i) AS address,
    now() AS created, concat('note text here ', i) AS note"""


def fill(url: sa.URL) -> None:
    kind = url.drivername
    cells = CELLS.format(r=RANDOM[kind])
    cells = cells.replace("::text", "") if kind == "mariadb" else cells
    engine = sa.create_engine(url.set(drivername=DRIVERS[kind]), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.exec_driver_sql(f"DROP TABLE IF EXISTS {TABLE}")
        connection.exec_driver_sql(f"CREATE TABLE {TABLE} AS SELECT {cells} FROM {NUMBERS[kind]}")
        connection.exec_driver_sql(f"ALTER TABLE {TABLE} ADD PRIMARY KEY (id)")
        connection.exec_driver_sql(f"ANALYZE {'TABLE ' if kind == 'mariadb' else ''}{TABLE}")
    engine.dispose()


def bare(url: sa.URL) -> int:
    engine = sa.create_engine(url.set(drivername=DRIVERS[url.drivername]))
    with engine.connect() as connection:
        driver: Any = connection.connection.dbapi_connection
        if url.drivername == "postgresql":
            cursor = driver.cursor(name="bare")
        else:
            from pymysql.cursors import SSCursor

            cursor = driver.cursor(SSCursor)
        cursor.execute(f"SELECT * FROM {TABLE}")
        names, rows = [item[0] for item in cursor.description], 0
        while chunk := cursor.fetchmany(CHUNK):
            table = pa.table([pa.array(cells) for cells in zip(*chunk, strict=True)], names=names)
            rows += table.num_rows
        cursor.close()
    engine.dispose()
    return rows


def scanned(url: sa.URL, *, full: bool) -> int:
    source = url.render_as_string(hide_password=False)
    inventory = scan(Settings(sources=(source,), full=full, include=(f"*.{TABLE}",)), Watch())
    return sum(dataset.rows_read for dataset in inventory.datasets)


def timed(name: str, read: Callable[[], int]) -> tuple[float, float]:
    began, used = time.perf_counter(), time.process_time()
    rows = read()
    wall, processor = time.perf_counter() - began, time.process_time() - used
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(f"  {name:<10} {rows:>9,} rows  {wall:6.1f} s  {processor:6.1f} s of processor  peak {peak} MB")
    return rows / wall, rows / processor


def measured(url: sa.URL) -> None:
    fill(url)
    print(url.drivername)
    timed("sampled", lambda: scanned(url, full=False))
    whole, plain = timed("scanned", lambda: scanned(url, full=True)), timed("bare", lambda: bare(url))
    by_clock, by_processor = whole[0] / plain[0], whole[1] / plain[1]
    print(f"  scanned at {by_clock:.2f} of the bare rate, {by_processor:.2f} by processor time")


def main(sources: list[str]) -> None:
    for source in sources:
        measured(sa.make_url(source))


if __name__ == "__main__":
    main(sys.argv[1:])
