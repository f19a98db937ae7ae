"""How much CPU time a full scan takes, held against ripgrep on the same text with a dozen patterns.

    python benchmarks/against_ripgrep.py --rows 1000000

A table of twenty columns, persons among keys, amounts, codes and notes, is written as CSV. ripgrep counts
every match of a dozen patterns in it, as pdscan counts every cell: with ASCII's word edges, digits and
letters, which it is fast at, or (`--alphabets Unicode`) with Unicode's, for which its automaton falls back to
an engine that is eighty times slower beside Thai. Two readings of pdscan are told: the whole process
(`pdscan scan --full`: Python started, CSV parsed, inventory written), and detection alone, over the record
batches that the CSV comes to. CPU is user and system time of all threads, the least of some runs. Modules are
taken compiled, as an installer leaves them, even where Python is told to write none (the first run does).
"""

from __future__ import annotations

import argparse
import os
import resource
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import pyarrow as pa
import pyarrow.csv as pacsv

from pdscan.arrow import strings
from pdscan.connector import Budget, DatasetInfo, Sample
from pdscan.detect.options import ReadingOptions
from pdscan.detect.rules import rules
from pdscan.registry import recognizers
from pdscan.run.dataset import DatasetScanner
from pdscan.run.watch import Watch
from pdscan.synthetic import numbers, prose
from pdscan.synthetic.people import Person, person
from pdscan.synthetic.writing import ADDRESSES, FULL_NAMES, NATIONAL_IDS

PATTERNS = (
    r"\b[1-8][- ]?\d{4}[- ]?\d{5}[- ]?\d{2}[- ]?\d\b",
    r"(?:\+66|\b0)[ -]?[2-9]\d?[ -]?\d{3}[ -]?\d{4}\b",
    r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+",
    r"\b(?:\d{4}[ -]?){3}\d{4}\b",
    r"\b\d{3}-\d-\d{5}-\d\b",
    r"\b(?:\d{1,3}\.){3}\d{1,3}\b",
    r"\b(?:[0-9A-Fa-f]{2}:){5}[0-9A-Fa-f]{2}\b",
    r"\b[A-Z]{2}\d{2}[A-Z0-9]{11,30}\b",
    r"\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}/\d{1,2}/25\d{2}\b",
    r"(?:นาย|นางสาว|นาง|คุณ)\s?[^\s,]+",
    r"(?:ต\.|ตำบล|แขวง)\s?[^\s,]+",
    r"\b[A-Z]{2}\d{7}\b",
)
"""National id, telephone, e-mail, card, account, IP, MAC, IBAN, dates, names, addresses, passport."""
RIPGREP = ("rg", "--no-config", "--text", "--count-matches")
ALPHABETS: Mapping[str, Mapping[str, str]] = {
    "Unicode": {},
    "ASCII": {r"\b": r"(?-u:\b)", r"\d": "[0-9]", r"[\w.+-]": "[0-9A-Za-z_.+-]", r"[\w-]": "[0-9A-Za-z_-]"},
}
"""How edges, digits and letters are written."""
POOL = 20_000
BATCH = 32_768


def main() -> None:
    asked = _asked()
    with TemporaryDirectory() as folder:
        file = Path(folder) / "table.csv"
        pacsv.write_csv(table(asked.rows, Random(asked.seed)), file)
        print(
            f"{asked.rows:,} rows, {file.stat().st_size / 1e6:.0f} MB of CSV, the least of {asked.runs} runs"
        )
        ours = [sys.executable, "-m", "pdscan", "scan", str(file), "--full", "--quiet", "--fail-on", "none"]
        rg = {
            alphabet: min(
                _cpu_of([*RIPGREP, *_patterns(ALPHABETS[alphabet]), str(file)]) for _ in range(asked.runs)
            )
            for alphabet in asked.alphabets
        }
        whole = min(
            _cpu_of([*ours, "--format", "json", "--out", f"{folder}/out{run}"]) for run in range(asked.runs)
        )
        batches = pacsv.read_csv(file, convert_options=_as_text(file)).combine_chunks().to_batches(BATCH)
        alone = min(_detection(batches) for _ in range(asked.runs))
    for alphabet, seconds in rg.items():
        print(f"ripgrep, {alphabet:<14}{seconds:7.2f} s")
    for name, seconds in (("whole process", whole), ("detection", alone)):
        times = ", ".join(f"{seconds / theirs:.2f} times {alphabet}" for alphabet, theirs in rg.items())
        print(f"pdscan, {name:<15}{seconds:7.2f} s   {times}")


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rows", type=int, default=300_000)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--alphabets", nargs="+", choices=list(ALPHABETS), default=["ASCII"])
    asked = parser.parse_args()
    if shutil.which("rg") is None:
        parser.error("ripgrep (rg) is not installed")
    return asked


def table(rows: int, chance: Random) -> pa.Table:
    """Make a table of twenty columns; its persons are drawn from a pool."""
    people = [person(chance) for _ in range(min(POOL, rows))]
    patterns = prose.sentences()["ticket"]
    notes = [prose.written(chance, chance.choice(patterns["harmless"]), who).text for who in people]
    for at in range(0, len(notes), 20):
        notes[at] = prose.written(chance, chance.choice(patterns["personal"]), people[at]).text
    made = {name: strings([write(chance, who) for who in people]) for name, write in COLUMNS.items()}
    made["note"] = strings(notes)
    made["description"] = strings([note[:40] for note in notes])
    drawn = pa.array(chance.choices(range(len(people)), k=rows))
    columns = {name: column.take(drawn) for name, column in made.items()}
    return pa.table({"id": pa.array(range(rows)), **columns})


COLUMNS: Mapping[str, Callable[[Random, Person], str]] = {
    "full_name": lambda _, who: str(FULL_NAMES["thai"](who)),
    "national_id": lambda chance, who: str(
        NATIONAL_IDS[chance.choice(["digits", "dashed"])](who.national_id)
    ),
    "phone": lambda _, who: who.mobile,
    "email": lambda _, who: who.email,
    "bank_account": lambda _, who: who.account,
    "pin": lambda chance, _: numbers.digits(chance, 6),
    "dob": lambda _, who: who.birth.isoformat(),
    "address": lambda _, who: ADDRESSES["thai"](who.home),
    "order_no": lambda chance, _: numbers.digits(chance, 13),
    "ref_no": lambda chance, _: "5" + numbers.digits(chance, 9),
    "sku": lambda chance, _: f"SK-{numbers.digits(chance, 5)}",
    "uuid": lambda chance, _: numbers.uuid(chance),
    "created_at": lambda chance, _: f"2025-0{chance.randrange(1, 10)}-1{chance.randrange(10)}T08:30:00",
    "metric": lambda chance, _: f"{chance.random() * 1000:.6f}",
    "status": lambda chance, _: chance.choice(["active", "closed", "hold"]),
    "amount": lambda chance, _: f"{chance.random() * 100_000:.2f}",
    "is_active": lambda chance, _: chance.choice(["true", "false"]),
}


def _patterns(signs: Mapping[str, str]) -> list[str]:
    """Return the options that name the patterns, in the signs of an alphabet."""
    words = "\n".join(PATTERNS)
    for sign, other in signs.items():
        words = words.replace(sign, other)
    return [word for pattern in words.split("\n") for word in ("-e", pattern)]


def _cpu_of(words: Sequence[str]) -> float:
    """Run a program; returns the CPU seconds of all its threads."""
    settings = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(words, check=True, stdout=subprocess.DEVNULL, env=settings)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def _as_text(file: Path) -> pacsv.ConvertOptions:
    with file.open(encoding="utf-8") as lines:
        names = [name.strip('"') for name in next(lines).strip().split(",")]
    return pacsv.ConvertOptions(column_types=dict.fromkeys(names, pa.string()))


class _Decoded:
    """A connector of one table that is in memory already."""

    source, kind = "memory", "memory"

    def __init__(self, batches: Sequence[pa.RecordBatch]) -> None:
        self._batches = batches

    def datasets(self) -> Sequence[DatasetInfo]:
        """List the table."""
        return [DatasetInfo(dataset="table", kind="table", format="memory")]

    def sample(self, _dataset: DatasetInfo, _budget: Budget) -> Sample:
        """Give all rows."""
        return Sample(batches=iter(self._batches))

    def close(self) -> None:
        """Do nothing."""


def _detection(batches: Sequence[pa.RecordBatch]) -> float:
    """Return the CPU seconds of reading and judging the batches; recognizers are ready before."""
    known = rules(recognizers())
    source = _Decoded(batches)
    with ThreadPoolExecutor() as workers:
        scanner = DatasetScanner(known, Budget(rows=None), ReadingOptions(), workers, date.today())
        started = time.process_time()
        scanner.scan(source, source.datasets()[0], Watch())  # type: ignore[arg-type]
        return time.process_time() - started


if __name__ == "__main__":
    main()
