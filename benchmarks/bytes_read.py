"""Bytes that a sampled scan asks the file system for, against the bytes of the dataset (Linux).

    python benchmarks/bytes_read.py lake/orders

Counted by the kernel (`rchar` of /proc/self/io), so whatever a library reads besides is in it.
"""

from __future__ import annotations

import re
import sys
import time
from pathlib import Path

from pdscan.connector import Budget
from pdscan.registry import connectors
from pdscan.run.scan import scan
from pdscan.run.watch import Watch
from pdscan.settings import Settings


def counted() -> int:
    found = re.search(r"rchar: (\d+)", Path("/proc/self/io").read_text())
    assert found
    return int(found[1])


def main(source: str) -> None:
    scan(Settings(sources=(str(Path(__file__).parent),)), Watch())  # so that no import is counted
    held = sum(file.stat().st_size for file in Path(source).rglob("*") if file.is_file())
    before, began = counted(), time.perf_counter()
    connector = connectors()[""].open(source)
    infos = list(connector.datasets())
    listed = counted() - before
    rows = sum(batch.num_rows for info in infos for batch in connector.sample(info, Budget()).batches)
    connector.close()
    read = counted() - before
    print(f"{len(infos)} datasets of {held:,} bytes: {rows:,} rows in {time.perf_counter() - began:.1f} s")
    print(f"{read:,} bytes read = {read / held:.3%}, of which {listed:,} to list them")


if __name__ == "__main__":
    main(sys.argv[1])
