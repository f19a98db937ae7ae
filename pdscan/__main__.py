"""`python -m pdscan` is the same program as `pdscan`."""

from pdscan.cli import main

main(prog_name="pdscan")
