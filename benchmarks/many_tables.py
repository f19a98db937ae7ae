"""A scan of a database of many tables, and how long the server's longest statement took.

    python benchmarks/many_tables.py postgresql://postgres@127.0.0.1/many --tables 1000

Makes the tables unless they are there (the database must be named, and is written to): most are small, every
hundredth is large. The scan runs in a process of its own at default settings; meanwhile a second connection
looks at what the server is running. `PYTHONPATH` chooses the code that scans.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import sqlalchemy as sa

LARGE_OF, ROWS, ROWS_OF_LARGE = 100, 200, 100_000
LOOK = 0.02
CELLS = """i AS id, 'นาย ก' || i AS name, lpad(floor(random() * 1e13)::text, 13, '0') AS citizen_no,
    '08' || lpad(floor(random() * 1e8)::text, 8, '0') AS phone, 'u' || i || '@example.org' AS email,
    floor(random() * 1e9)::text AS account, random() AS score, 'ถนนสุขุมวิท กรุงเทพ ' || i AS address,
    now() AS created, 'note text here ' || i AS note"""
RUNNING = """
    SELECT coalesce(max(extract(epoch FROM clock_timestamp() - query_start)), 0) FROM pg_stat_activity
    WHERE state = 'active' AND datname = current_database() AND pid <> pg_backend_pid()
"""


def engine_of(source: str) -> sa.Engine:
    url = sa.make_url(source).set(drivername="postgresql+psycopg")
    return sa.create_engine(url, isolation_level="AUTOCOMMIT")


def fill(engine: sa.Engine, tables: int) -> None:
    with engine.connect() as connection:
        there = set(sa.inspect(connection).get_table_names())
        for number in range(1, tables + 1):
            if (name := f"t{number}") not in there:
                rows = ROWS_OF_LARGE if number % LARGE_OF == 0 else ROWS
                connection.exec_driver_sql(
                    f"CREATE TABLE {name} AS SELECT {CELLS} FROM generate_series(1, {rows}) i"
                )
        connection.exec_driver_sql("ANALYZE")


def longest_while(engine: sa.Engine, done: threading.Event, seen: list[float]) -> None:
    with engine.connect() as connection:
        while not done.wait(LOOK):
            seen.append(float(connection.exec_driver_sql(RUNNING).scalar_one()))


def scanned(source: str, out: str) -> tuple[float, float, int]:
    began = time.perf_counter()
    subprocess.run([sys.executable, "-m", "pdscan", "scan", source, "--quiet", "--out", out], check=False)
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.perf_counter() - began, used.ru_utime + used.ru_stime, used.ru_maxrss // 1024


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("source")
    parser.add_argument("--tables", type=int, default=1_000)
    asked = parser.parse_args()
    engine, done, seen = engine_of(asked.source), threading.Event(), [0.0]
    fill(engine, asked.tables)
    watcher = threading.Thread(target=longest_while, args=(engine, done, seen))
    watcher.start()
    with tempfile.TemporaryDirectory() as out:
        wall, processor, peak = scanned(asked.source, out)
        summary = json.loads((Path(out) / "inventory.json").read_text(encoding="utf-8"))["summary"]
    done.set()
    watcher.join()
    print(f"{summary['datasets']} tables, {summary['rows_read']:,} rows: {wall:.1f} s", end=", ")
    print(f"{processor:.1f} s of processor, peak {peak} MB; longest statement about {max(seen):.2f} s")


if __name__ == "__main__":
    main()
