"""How often the default scan finds half a per cent of personal rows in running text.

    python benchmarks/mentions.py --rows 2000 20000 200000 --seeds 1 2 --postgresql postgresql://…

Each column is text of one kind (tickets, chats, logs, letters, comments) in which half a per cent of the
rows are written by one pattern, so that each pattern is looked for alone. The same table is written as CSV,
Parquet, SQLite and, where a server is given, PostgreSQL, and scanned by its defaults. A column is found when
any of the elements of its pattern is; `elements` counts each of them.
"""

from __future__ import annotations

import argparse
import json
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import pyarrow as pa
import pyarrow.csv as pacsv
import pyarrow.parquet as pq

from pdscan.synthetic import prose
from pdscan.synthetic.people import person

SHARE = 0.005
HARMLESS = 4_000
"""Different harmless texts of a kind."""
ROW_GROUPS = 10
TABLE = "mentions"


@dataclass(frozen=True, slots=True)
class Made:
    """A table of texts, and the elements in each column."""

    columns: Mapping[str, list[str]]
    truth: Mapping[str, frozenset[str]]


def main() -> None:
    asked = _asked()
    print(f"{'format':<12}{'rows':>8}{'seed':>6}{'columns':>12}{'elements':>12}   missed")
    for rows in asked.rows:
        for seed in asked.seeds:
            made = mentions(Random(seed), rows)
            for form, found in _found(made, asked.postgresql):
                print(f"{form:<12}{rows:>8}{seed:>6}{_score(made, found)}", flush=True)


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rows", nargs="+", type=int, default=[2_000, 20_000, 200_000])
    parser.add_argument("--seeds", nargs="+", type=int, default=[1])
    parser.add_argument("--postgresql", metavar="URL", help="A database in which a table may be made.")
    return parser.parse_args()


def mentions(chance: Random, rows: int) -> Made:
    """Write a column for each pattern that holds personal data."""
    columns: dict[str, list[str]] = {}
    truth: dict[str, frozenset[str]] = {}
    for kind, patterns in prose.sentences().items():
        who = person(chance)
        harmless = [prose.written(chance, chance.choice(patterns["harmless"]), who) for _ in range(HARMLESS)]
        for at, pattern in enumerate(patterns["personal"]):
            cells = [text.text for text in chance.choices(harmless, k=rows)]
            written = [prose.written(chance, pattern, person(chance)) for _ in range(round(SHARE * rows))]
            for place, text in zip(chance.sample(range(rows), len(written)), written, strict=True):
                cells[place] = text.text
            columns[f"{kind}_{at}"] = cells
            truth[f"{kind}_{at}"] = prose.holdings(written)
    return Made(columns, truth)


def _found(made: Made, server: str | None) -> Iterator[tuple[str, Mapping[str, frozenset[str]]]]:
    """Yield for each format the elements found in each column."""
    for form, write in WRITERS.items():
        with TemporaryDirectory() as folder:
            yield form, _scanned(write(made, Path(folder)), Path(folder))
    if server:
        with TemporaryDirectory() as folder:
            yield "postgresql", _scanned(_into_server(made, server), Path(folder))


def _csv(made: Made, folder: Path) -> str:
    pacsv.write_csv(pa.table(dict(made.columns)), folder / f"{TABLE}.csv")
    return str(folder / f"{TABLE}.csv")


def _parquet(made: Made, folder: Path) -> str:
    table = pa.table(dict(made.columns))
    pq.write_table(table, folder / f"{TABLE}.parquet", row_group_size=max(table.num_rows // ROW_GROUPS, 1))
    return str(folder / f"{TABLE}.parquet")


def _sqlite(made: Made, folder: Path) -> str:
    connection = sqlite3.connect(folder / f"{TABLE}.db")
    with connection:
        connection.execute(f"CREATE TABLE {TABLE} ({', '.join(made.columns)})")
        slots = ", ".join("?" * len(made.columns))
        rows = zip(*made.columns.values(), strict=True)
        connection.executemany(f"INSERT INTO {TABLE} VALUES ({slots})", rows)
    connection.close()
    return f"sqlite:///{folder / f'{TABLE}.db'}"


WRITERS: Mapping[str, Callable[[Made, Path], str]] = {"csv": _csv, "parquet": _parquet, "sqlite": _sqlite}


def _into_server(made: Made, url: str) -> str:
    import psycopg

    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(f"DROP TABLE IF EXISTS {TABLE}")
        connection.execute(f"CREATE TABLE {TABLE} ({', '.join(f'{name} text' for name in made.columns)})")
        with connection.cursor().copy(f"COPY {TABLE} FROM STDIN") as copy:
            for row in zip(*made.columns.values(), strict=True):
                copy.write_row(row)
        connection.execute(f"ANALYZE {TABLE}")
    return url


def _scanned(source: str, folder: Path) -> dict[str, frozenset[str]]:
    out = folder / "out"
    words = ["scan", source, "--format", "json", "--out", str(out), "--fail-on", "none", "--quiet"]
    subprocess.run([sys.executable, "-m", "pdscan", *words], check=True)
    inventory = json.loads((out / "inventory.json").read_text(encoding="utf-8"))
    fields = (one for dataset in inventory["datasets"] for one in dataset["fields"])
    return {one["field"]: frozenset(item["element"] for item in one["findings"]) for one in fields}


def _score(made: Made, found: Mapping[str, frozenset[str]]) -> str:
    columns = sum(bool(wanted & found[name]) for name, wanted in made.truth.items())
    missed = [
        f"{name}.{item}" for name, wanted in made.truth.items() for item in sorted(wanted - found[name])
    ]
    elements = sum(map(len, made.truth.values()))
    told = f"{columns}/{len(made.truth)}", f"{elements - len(missed)}/{elements}"
    return f"{told[0]:>12}{told[1]:>12}   {' '.join(missed)}"


if __name__ == "__main__":
    main()
