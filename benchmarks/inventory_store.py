"""How fast the inventory database is, and how it grows: many runs of many datasets.

    python benchmarks/inventory_store.py --runs 200 --datasets 2000 [--url postgresql://…]

Every run but the first changes a share of the datasets; every tenth run changes none. Prints seconds of
writing (worst and mean), of `diff` (two neighbouring runs, and the first with the last), of reading a run
back, of a question, and what a run adds to the database.
"""

import argparse
import tempfile
import time
from pathlib import Path
from random import Random
from statistics import mean

from pdscan.inventory import model
from pdscan.inventory.diff import diff
from pdscan.inventory.document import summary
from pdscan.inventory.store import compared, load, save

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


def seconds(work, *arguments):
    started = time.perf_counter()
    work(*arguments)
    return time.perf_counter() - started


def write_runs(options, url, file):
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
        before = file.stat().st_size if file.exists() else 0
        taken.append(seconds(save, url, inventory(number, tuple(datasets))))
        grown.append((file.stat().st_size if file.exists() else 0) - before)
    return taken, grown


def compare(url, old, new):
    return diff(*compared(url, old, new))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--runs", type=int, default=200)
    parser.add_argument("--datasets", type=int, default=2_000)
    parser.add_argument("--findings", type=int, default=10)
    parser.add_argument("--url")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "inventory.db"
        url = options.url or f"sqlite:///{file}"
        taken, grown = write_runs(options, url, file)
        last = options.runs - 1
        print(f"writing: {taken[0]:.2f} s the first, {max(taken):.2f} s the worst, {mean(taken):.2f} s mean")
        print(f"diff: {seconds(compare, url, f'run{last - 1}', f'run{last}'):.2f} s neighbours, "
              f"{seconds(compare, url, 'run0', f'run{last}'):.2f} s first and last")  # fmt: skip
        print(f"reading a run: {seconds(load, url, 'run0'):.2f} s")
        if file.exists():
            unchanged = max(grown[number] for number in range(10, options.runs, 10))
            print(f"size: {file.stat().st_size / 1e6:.1f} MB; first run {grown[0] / 1e6:.2f} MB, "
                  f"an unchanged one adds {unchanged / grown[0]:.2%}, "
                  f"one with {CHANGED:.0%} changed adds {mean(grown[1:]) / grown[0]:.2%}")  # fmt: skip


if __name__ == "__main__":
    main()
