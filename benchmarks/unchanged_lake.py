"""How much a run reads again of a lake that has not changed.

    python benchmarks/unchanged_lake.py --files 10000 --size 100000 [--folder DIR]

Makes a lake (four in five files in groups of 200, the others CSV, JSON Lines, Parquet, text and workbooks of
their own), runs `pdscan run` twice in incremental mode, each in a process of its own, and prints what each
has read: `rchar` of /proc/self/io, less that of a run over a lake of one file, so less interpreter and
modules; and, with strace, what was read of the lake's own files.
"""

import argparse
import json
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pyarrow as pa
import pyarrow.parquet as pq
import xlsxwriter

GROUP = 200
KINDS = ("csv", "csv", "csv", "jsonl", "jsonl", "parquet", "txt", "csv", "csv", "xlsx")
"""Kinds of the files that stand alone, in turn."""
LONG_AGO = 1_700_000_000


def rows(random: Random) -> Iterator[dict[str, str]]:
    number = 0
    while True:
        number += 1
        yield {
            "order_no": f"A{number:08}",
            "mobile": f"08{random.randrange(10)}-{random.randrange(1_000):03}-{random.randrange(10_000):04}",
            "email": f"user{random.randrange(10**6)}@example.org",
            "qty": str(random.randrange(9) + 1),
            "note": random.choice(("ส่งแล้ว", "รอชำระ", "delivered", "open")),
        }


def content(kind: str, size: int, random: Random) -> bytes:
    """Return a file of about that size."""
    some = rows(random)
    if kind in {"csv", "jsonl", "txt"}:
        lines = [",".join(next(some))] if kind == "csv" else []
        length = 0
        while length < size:
            row = next(some)
            lines.append(
                json.dumps(row, ensure_ascii=False) if kind == "jsonl"
                else ",".join(row.values()) if kind == "csv"
                else f"เรียน ลูกค้า เบอร์ของท่านคือ {row['mobile']} ขอบคุณ"
            )  # fmt: skip
            length += len(lines[-1].encode()) + 1
        return "\n".join(lines).encode()
    table = [next(some) for _ in range(size // 25)]
    with tempfile.NamedTemporaryFile(suffix=f".{kind}") as file:
        if kind == "parquet":
            pq.write_table(pa.Table.from_pylist(table), file.name, compression="none")
        else:
            with xlsxwriter.Workbook(file.name) as book:
                sheet = book.add_worksheet()
                for at, row in enumerate([dict(zip(table[0], table[0], strict=True)), *table]):
                    sheet.write_row(at, 0, list(row.values()))
        return Path(file.name).read_bytes()


def make_lake(folder: Path, files: int, size: int) -> None:
    random = Random(1)
    made = {kind: content(kind, size, random) for kind in sorted(set(KINDS))}
    grouped = files * 4 // 5
    for number in range(grouped):
        place = folder / f"orders-{letters(number // GROUP)}"
        place.mkdir(parents=True, exist_ok=True)
        (place / f"part-{number % GROUP:05}.csv").write_bytes(made["csv"])
    for number in range(files - grouped):
        kind = KINDS[number % len(KINDS)]
        (folder / f"alone-{letters(number)}.{kind}").write_bytes(made[kind])


def letters(number: int) -> str:
    """Number without digits: files that differ in digits only would be a group."""
    return "".join(chr(ord("a") + int(digit)) for digit in str(number))


def read_by(config: Path) -> tuple[int, float]:
    """Run the config; returns the bytes that the process has read, and the seconds it took."""
    program = (
        "import sys, pdscan.cli\n"
        "pdscan.cli.main.main(['run', sys.argv[1]], standalone_mode=False)\n"
        "print(next(line.split()[1] for line in open('/proc/self/io') if line.startswith('rchar')))\n"
    )
    begun = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-c", program, str(config)], capture_output=True, text=True, check=True
    )
    return int(done.stdout.split()[-1]), time.perf_counter() - begun


def read_of_lake(config: Path, lake: Path) -> int:
    """Run the config once more under strace; returns the bytes read of the lake's files."""
    trace = config.with_suffix(".trace")
    words = ["strace", "-f", "-y", "-e", "trace=read,pread64,readv,preadv", "-o", str(trace)]
    subprocess.run([*words, sys.executable, "-m", "pdscan", "run", str(config)], check=True)
    pattern = re.compile(rf"<{re.escape(str(lake))}/[^>]*>.*= ([0-9]+)$")
    with trace.open(encoding="utf-8", errors="replace") as lines:
        return sum(int(found[1]) for line in lines if (found := pattern.search(line)))


def config_for(lake: Path, out: Path, incremental: int) -> Path:
    config = out.with_suffix(".yaml")
    config.write_text(
        f"sources: ['{lake}']\nout: '{out}'\nformat: json\nquiet: true\nfail-on: none\n"
        f"incremental: {incremental}\n"
    )
    return config


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--files", type=int, default=10_000)
    parser.add_argument("--size", type=int, default=100_000)
    parser.add_argument("--folder", type=Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=options.folder) as name:
        folder = Path(name)
        make_lake(folder / "lake", options.files, options.size)
        (folder / "one").mkdir()
        (folder / "one/a.csv").write_text("order_no,qty\nA1,2\nA2,3\n")
        time.sleep(3)  # of what was changed a moment ago nothing is sure
        startup, _ = read_by(config_for(folder / "one", folder / "one-out", 9))
        config = config_for(folder / "lake", folder / "out", 9)
        first, took = read_by(config)
        second, again = read_by(config)
        document = json.loads((folder / "out/inventory.json").read_text(encoding="utf-8"))
        passed = sum("unchanged" in one for one in document["datasets"])
        first, second = first - startup, second - startup
        print(f"{options.files} files, {len(document['datasets'])} datasets; start-up {startup / 1e6:.1f} MB")
        print(f"first run: {first / 1e6:.2f} MB in {took:.0f} s")
        print(f"second: {second / 1e6:.2f} MB in {again:.0f} s ({second / first:.3%}); {passed} passed over")
        if shutil.which("strace"):
            print(f"of the lake's own files, a third run: {read_of_lake(config, folder / 'lake')} bytes")


if __name__ == "__main__":
    main()
