"""How fast the inventory database is, and how it grows: many runs of many datasets.

    python benchmarks/inventory_store.py --runs 200 --datasets 2000 --findings 1      # 2,000 findings a run
    python benchmarks/inventory_store.py --runs 200 --datasets 2000 --findings 200    # 400,000 findings a run
    ... [--url postgresql://…] [--decisions 1000] [--moved 1]

The inventories are generated. Every run but the first changes a share of the datasets; every tenth changes
none. In a changed dataset every figure is another, as of another sample, and of a share of its findings
(`--moved`) the prevalence has moved beyond its interval: those are what `diff` tells.

Prints seconds of writing, of the commands as a user calls them (`diff` of two neighbouring runs and of the
first with the last, reports, questions, the list of runs), and what a run adds to the database. In brackets
stand the seconds at work: other programs on the machine make only the first figure longer.
"""

import argparse
import resource
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from random import Random
from statistics import mean

import sqlalchemy as sa

from pdscan.inventory import model
from pdscan.inventory.review.decided import Decision
from pdscan.inventory.store import load, save
from pdscan.inventory.store.decisions import record
from pdscan.inventory.tally import summary

CHANGED = 0.02
"""Share of the datasets that a run finds otherwise than the one before."""


def finding(table, place, random, moved):
    valid = random.randrange(500, 800) if random.random() < moved else random.randrange(900, 920)
    return model.Finding(
        id=f"{table:08x}{place:08x}",
        element=("phone", "email", "national_id", "name")[place % 4],
        entity_types=("MADE_UP",),
        confidence=0.9 + random.randrange(90) / 1_000,
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
        policy_status="undeclared" if place % 10 == 0 else "declared",
    )


def dataset(table, findings, random, moved):
    columns = (
        model.Field(
            field=f"column_{place}",
            type="TEXT",
            nulls=random.randrange(50),
            distinct=900,
            prose=False,
            findings=(finding(table, place, random, moved),),
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
        rows_total=12_000 + random.randrange(10_000),
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
    found = gaps(datasets)
    return model.Inventory(
        run=run,
        policy=model.PolicyRef("made up", "erp", "policy.yaml", "0" * 64),
        sources=sources,
        datasets=datasets,
        gaps=found,
        summary=summary(datasets, found),
    )


def gaps(datasets):
    """Return a gap for each kind of data of which something is undeclared."""
    places = defaultdict(list)
    for one in (one for dataset in datasets for column in dataset.fields for one in column.findings):
        if one.policy_status == "undeclared":
            places[one.element].append(one.id)
    return tuple(
        model.Gap(
            id=f"gap-{element}", kind="undeclared", severity="high", element=element, where=tuple(ids),
            policy_quote=None, policy_section=None, because=f"{element} is not declared", law="PDPA s.23",
        )
        for element, ids in sorted(places.items())
    )  # fmt: skip


@dataclass
class Seconds:
    """By the clock, and at work."""

    clock: float
    work: float

    def __str__(self):
        return f"{self.clock:.1f} s ({self.work:.1f} s)"


def at_work():
    """Return the seconds that this process and those that it has started were at work."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in used)


def seconds(work, *arguments):
    started, before = time.perf_counter(), at_work()
    work(*arguments)
    return Seconds(time.perf_counter() - started, at_work() - before)


def command(*words):
    """Call pdscan as a user does."""
    done = subprocess.run([sys.executable, "-m", "pdscan", *words], stdout=subprocess.DEVNULL, check=False)
    assert done.returncode in (0, 1), words


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


def write_runs(options, url):
    """Write the runs; returns the seconds and the growth in bytes of each."""
    random = Random(1)
    made = partial(dataset, findings=options.findings, random=random, moved=options.moved)
    datasets = [made(table) for table in range(options.datasets)]
    taken, grown = [], []
    for number in range(options.runs):
        if number % 10:
            for table in random.sample(range(options.datasets), int(options.datasets * CHANGED)):
                datasets[table] = made(table)
        before = size(url)
        taken.append(seconds(save, url, inventory(number, tuple(datasets))))
        grown.append(size(url) - before)
    return taken, grown


def decide(url, inventory, number):
    """Let a person reject so many findings."""
    found = [one.id for *_, one in inventory.findings()][:: max(1, 400_000 // max(number, 1))][:number]
    rejection = Decision(finding="", decision="rejected", by="auditor", at="2026-01-02", note="no")
    record(url, [replace(rejection, finding=one) for one in found], "benchmark")


def commands(url, runs, reports, folder):
    """Return the commands that are timed, by what they are called here."""
    at = ("--inventory", url)
    last = f"run{runs - 1}"
    yield "diff of neighbours", ("diff", f"run{runs - 2}", last, *at)
    yield "diff of first and last", ("diff", "run0", last, *at)
    yield "list", ("inventory", "list", *at)
    yield "find an element of a dataset", (
        "inventory", "find", "--element", "email", "--dataset", "public.table_0001*", *at)  # fmt: skip
    yield "find what is new and undeclared", (
        "inventory", "find", "--policy-status", "undeclared", "--state", "new", *at)  # fmt: skip
    yield "export", ("inventory", "export", *at)
    yield "verify", ("inventory", "verify", *at)
    for name in reports.split(","):
        yield f"report {name}", ("report", "--format", name, "--out", folder, *at)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--runs", type=int, default=200)
    parser.add_argument("--datasets", type=int, default=2_000)
    parser.add_argument("--findings", type=int, default=10)
    parser.add_argument("--decisions", type=int, default=0)
    parser.add_argument("--moved", type=float, default=0.05)
    parser.add_argument("--url")
    parser.add_argument("--reports", default="json,csv,html,xlsx,md")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        url = options.url or f"sqlite:///{Path(folder) / 'inventory.db'}"
        taken, grown = write_runs(options, url)
        work = [one.work for one in taken]
        print(f"writing: {taken[0]} the first; at work {max(work):.1f} s the worst, {mean(work):.1f} s mean")
        if len(grown) > 10:
            unchanged = max(grown[number] for number in range(10, options.runs, 10))
            print(f"size: {size(url) / 1e6:.1f} MB; first run {grown[0] / 1e6:.2f} MB, "
                  f"an unchanged one adds {unchanged / grown[0]:.2%}, "
                  f"one with {CHANGED:.0%} changed adds {mean(grown[1:]) / grown[0]:.2%}")  # fmt: skip
        if options.decisions:
            decide(url, load(url), options.decisions)
        for name, words in commands(url, options.runs, options.reports, folder):
            print(f"{name}: {seconds(command, *words)}", flush=True)


if __name__ == "__main__":
    main()
