"""Runs killed at random moments: does every restart finish, as if nothing had happened?

    python benchmarks/killed_runs.py --kills 30 [--incremental 3] [--inventory postgresql://…]

For each of so many moments, drawn over the length of an undisturbed run: a run is begun, gets SIGKILL at that
moment, and is begun again. Then its findings must be those of the undisturbed run, the database must verify,
and it must hold one run more, with each dataset once. With --incremental one file changes between one moment
and the next, so that most of each run is carried over.
"""

import argparse
import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path
from typing import Any

from pdscan.errors import UsageError
from pdscan.inventory.store import load
from pdscan.inventory.store.upkeep import runs, verify

TABLES = 12
ROWS = 1_500


def make_shop(path: Path) -> None:
    with closing(sqlite3.connect(path)) as database, database:
        for table in range(TABLES):
            database.execute(f"create table customers_{table:02} (tel_no text, email text, note text)")
            rows = (
                (f"08{n % 10}-{(n * 7 + table) % 1000:03}-{n % 10_000:04}", f"u{n}@example.org", f"ใบที่ {n}")
                for n in range(ROWS)
            )
            database.executemany(f"insert into customers_{table:02} values (?, ?, ?)", rows)


def make_lake(folder: Path) -> None:
    folder.mkdir()
    for name in map(chr, range(ord("a"), ord("a") + TABLES)):
        lines = (f"08{n % 10}-{n * 7 % 1000:03}-{n:04},{n}" for n in range(ROWS))
        (folder / f"{name}.csv").write_text("\n".join(["mobile,qty", *lines]), encoding="utf-8")


def config(folder: Path, out: str, options: argparse.Namespace, inventory: str) -> Path:
    path = folder / f"{out}.yaml"
    path.write_text(
        f"sources: ['sqlite:///{folder / 'shop.db'}', '{folder / 'lake'}']\nout: '{folder / out}'\n"
        f"format: json\nquiet: true\nfail-on: none\nincremental: {options.incremental}\n"
        + (f"inventory: '{inventory}'\n" if inventory else "")
    )
    return path


def begin(path: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-m", "pdscan", "run", str(path)], stderr=subprocess.PIPE)


def undisturbed(path: Path) -> float:
    begun = time.perf_counter()
    run = begin(path)
    _, said = run.communicate()
    assert run.returncode == 0, said.decode()
    return time.perf_counter() - begun


def found(folder: Path) -> dict[str, Any]:
    """Return the inventory but for what differs between equal runs: ids and times of runs."""
    document = json.loads((folder / "inventory.json").read_text(encoding="utf-8"))
    document.pop("run")
    document["summary"].pop("datasets_unchanged", None)
    for dataset in document["datasets"]:
        dataset.pop("unchanged", None)
        dataset["reason"] = None
    return document


def kill(path: Path, after: float) -> bool:
    """Begin a run and kill it; returns whether it was still at work."""
    run = begin(path)
    try:
        run.wait(after)
    except subprocess.TimeoutExpired:
        os.kill(run.pid, signal.SIGKILL)
    run.communicate()
    return run.returncode == -signal.SIGKILL


def count(url: str) -> int:
    try:
        return len(runs(url))
    except UsageError:  # there is no database yet
        return 0


def check(folder: Path, url: str, before: int) -> None:
    assert found(folder / "killed") == found(folder / "undisturbed"), "the inventories differ"
    proof = verify(url)
    assert proof.problems == (), proof.problems
    assert proof.runs - before == 1, f"{proof.runs - before} runs were kept"
    places = [(dataset.source, dataset.dataset) for dataset in load(url).datasets]
    assert len(places) == len(set(places)) == 2 * TABLES
    assert not (folder / "killed/.unfinished.jsonl").exists()


def change(folder: Path, number: int) -> None:
    with (folder / "lake" / f"{chr(ord('a') + number % TABLES)}.csv").open("a", encoding="utf-8") as file:
        file.write(f"\n089-999-{number:04},1")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--kills", type=int, default=30)
    parser.add_argument("--incremental", type=int, default=0)
    parser.add_argument("--inventory", default="")
    options = parser.parse_args()
    moments = random.Random(1)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        make_shop(folder / "shop.db")
        make_lake(folder / "lake")
        time.sleep(3)
        plain, killed = (
            config(folder, "undisturbed", options, ""),
            config(folder, "killed", options, options.inventory),
        )
        took, hit, journal = undisturbed(plain), 0, folder / "killed/.unfinished.jsonl"
        url = options.inventory or f"sqlite:///{folder / 'killed/inventory.db'}"
        begun = 0
        while hit < options.kills:
            if options.incremental and begun:
                change(folder, begun)
                time.sleep(2.5)
                took = undisturbed(plain)
            before, begun = count(url), begun + 1
            if kill(killed, moments.uniform(0.05, 1) * took):
                hit += 1
                if not (count(url) > before and not journal.exists()):  # it was done, and about to leave
                    took = undisturbed(killed)
            check(folder, url, before)
            print(f"{begun} runs, {hit} of {options.kills} killed at work: all as undisturbed", flush=True)


if __name__ == "__main__":
    main()
