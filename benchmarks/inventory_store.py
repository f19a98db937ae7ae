"""How fast the inventory database is, and how it grows: many runs of many datasets.

    python benchmarks/inventory_store.py --runs 200 --datasets 2000 [--url postgresql://…]

Every run but the first changes a share of the datasets; every tenth run changes none. Prints seconds of
writing (worst and mean), of `diff` (two neighbouring runs, and the first with the last), of reading a run
back, of a question, of reports, and what a run adds to the database. `--runs 2 --findings 200` holds 400,000
findings in each run.
"""

import argparse
import tempfile
import time
from pathlib import Path
from random import Random
from statistics import mean

import sqlalchemy as sa

from pdscan.inventory import model
from pdscan.inventory.diff import diff
from pdscan.inventory.document import summary
from pdscan.inventory.store import compared, load, reported, save
from pdscan.registry import report
from pdscan.run.command import write

CHANGED = 0.02
"""Share of the datasets that a run finds otherwise than the one before."""


def finding(table, place, drawn):
    valid = 800 + drawn % 150
    return model.Finding(
        id=f"{table:08x}{place:08x}",
        element=("phone", "email", "national_id", "name")[place % 4],
        entity_types=("MADE_UP",),
        confidence=0.9 + drawn % 90 / 1_000,
        extent="column",
        prevalence=model.Prevalence(valid / 1_000, valid / 1_000 - 0.02, min(valid / 1_000 + 0.02, 1.0)),
        counts=model.Counts(1_000, valid + 5, valid, valid - 3),
        chance=0.01,
        basis=("value", "name"),
        because=f"{valid} of 1,000 cells are valid (1 % would by chance); the name column_{place} says so.",
        protection=model.Protection("plain"),
        examples=("99-9999-9999",),
        pdpa="general",
        rows_affected=valid * 12,
        categories=("ข้อมูลติดต่อ",),
        policy_status="declared",
    )


def dataset(table, findings, drawn):
    columns = (
        model.Field(
            field=f"column_{place}",
            type="TEXT",
            nulls=drawn % 50,
            distinct=900,
            prose=False,
            findings=(finding(table, place, drawn + place),),
        )
        for place in range(findings)
    )
    return model.Dataset(
        source=f"postgresql://db{table % 5}.example/erp",
        dataset=f"public.table_{table:05}",
        kind="table",
        format="postgresql",
        status="complete",
        reason=None,
        rows_total=12_000 + drawn,
        rows_total_exact=True,
        rows_read=1_000,
        bytes_read=64_000,
        sampling="tablesample",
        not_seen="rows outside of the sample",
        fields=tuple(columns),
    )


def inventory(number, datasets):
    run = model.Run(
        id=f"run{number}",
        started=f"2026-01-01T00:00:{number % 60:02}Z",
        finished=f"2026-01-01T00:{number // 60:02}:{number % 60:02}Z",
        version="0",
        rules_version="0",
        seed=0,
        rows=1_000,
        full=False,
        host="benchmark",
        argv=("run", "nightly.yaml"),
    )
    sources = tuple(
        model.Source(f"postgresql://db{n}.example/erp", "postgresql", "complete") for n in range(5)
    )
    return model.Inventory(
        run=run, policy=None, sources=sources, datasets=datasets, summary=summary(datasets, ())
    )


class Seconds(float):
    """Seconds by the clock, with those of work: other programs make only the first longer."""

    work = 0.0

    def __format__(self, form):
        return f"{float(self):{form}} s ({self.work:{form}} s at work)"


def seconds(work, *arguments):
    started, at_work = time.perf_counter(), time.process_time()
    work(*arguments)
    taken = Seconds(time.perf_counter() - started)
    taken.work = time.process_time() - at_work
    return taken


def size(url):
    """Return the bytes of the database, on the disk or by what PostgreSQL counts."""
    if url.startswith("sqlite"):
        file = Path(url.removeprefix("sqlite:///"))
        return file.stat().st_size if file.exists() else 0
    engine = sa.create_engine(sa.make_url(url).set(drivername="postgresql+psycopg"))
    with engine.connect() as connection:
        found = connection.scalar(sa.text("SELECT pg_database_size(current_database())"))
    engine.dispose()
    return found


def write_report(url, name, folder):
    """Do what `pdscan report --format NAME` does."""
    write(reported(url, None), [report(name)], "both", folder)


def write_runs(options, url):
    """Write the runs; returns the seconds and the growth in bytes of each."""
    random = Random(1)
    datasets = [
        dataset(table, options.findings, random.randrange(10_000)) for table in range(options.datasets)
    ]
    taken, grown = [], []
    for number in range(options.runs):
        if number % 10:
            for table in random.sample(range(options.datasets), int(options.datasets * CHANGED)):
                datasets[table] = dataset(table, options.findings, random.randrange(10_000))
        before = size(url)
        taken.append(seconds(save, url, inventory(number, tuple(datasets))))
        grown.append(size(url) - before)
    return taken, grown


def compare(url, old, new):
    return diff(*compared(url, old, new))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--runs", type=int, default=200)
    parser.add_argument("--datasets", type=int, default=2_000)
    parser.add_argument("--findings", type=int, default=10)
    parser.add_argument("--url")
    parser.add_argument("--reports", default="json,csv,html,xlsx,md")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "inventory.db"
        url = options.url or f"sqlite:///{file}"
        taken, grown = write_runs(options, url)
        last = options.runs - 1
        print(f"writing: {taken[0]:.2f} the first, {max(taken):.2f} the worst, {mean(taken):.2f} s mean")
        print(f"diff: {seconds(compare, url, f'run{last - 1}', f'run{last}'):.2f} neighbours, "
              f"{seconds(compare, url, 'run0', f'run{last}'):.2f} first and last")  # fmt: skip
        print(f"reading a run: {seconds(load, url, 'run0'):.2f}")
        for name in options.reports.split(","):
            print(f"report {name}: {seconds(write_report, url, name, Path(folder)):.2f}")
        if len(grown) > 10:
            unchanged = max(grown[number] for number in range(10, options.runs, 10))
            print(f"size: {size(url) / 1e6:.1f} MB; first run {grown[0] / 1e6:.2f} MB, "
                  f"an unchanged one adds {unchanged / grown[0]:.2%}, "
                  f"one with {CHANGED:.0%} changed adds {mean(grown[1:]) / grown[0]:.2%}")  # fmt: skip


if __name__ == "__main__":
    main()
