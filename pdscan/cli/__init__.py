"""The command line: words in, one library call, an exit code out.

0 whole scan, no gap at or above --fail-on · 1 such gaps · 2 could not run · 3 something was not read whole.
"""

from pdscan.cli.program import main

__all__ = ["main"]
