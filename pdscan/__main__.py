"""`python -m pdscan` is the same program as `pdscan`."""

from __future__ import annotations

import sys


def run() -> None:
    """Run the program; Ctrl-C while it still loads is no traceback either."""
    try:
        from pdscan.cli import main

        main(prog_name="pdscan")
    except KeyboardInterrupt:
        sys.stderr.write("pdscan: stopped by the user before there was anything to keep\n")
        sys.exit(2)


if __name__ == "__main__":
    run()
