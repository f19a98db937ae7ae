"""`python -m pdscan` is the same program as `pdscan`."""

from __future__ import annotations

import gc
import os
import sys
from io import TextIOWrapper

OBJECTS_BETWEEN_COLLECTIONS = 500_000
"""Garbage is collected seldom: what is loaded stays for good, 200,000 objects that it would take a twentieth
of a second to look through, and evidence has no cycles."""


def run() -> None:
    """Run the program; Ctrl-C while it still loads is no traceback either."""
    gc.set_threshold(OBJECTS_BETWEEN_COLLECTIONS)
    # No matrix is multiplied, yet numpy's library for it starts threads that wait for work in a loop.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    for stream in (sys.stdout, sys.stderr):
        # The name of a file or column may be more than a terminal, or a pipe in another encoding, can take.
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    try:
        from pdscan.cli import main

        main(prog_name="pdscan")
    except KeyboardInterrupt:
        sys.stderr.write("pdscan: stopped by the user before there was anything to keep\n")
        sys.exit(2)
    finally:
        # Python looks for garbage once more before it ends: a tenth of a small scan, and for nothing.
        gc.freeze()


if __name__ == "__main__":
    run()
