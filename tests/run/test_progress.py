"""The bar of a scan: on a terminal only, after a second, with names and counts."""

import io
import sys
from time import sleep

from pdscan.run import progress
from pdscan.run.progress import Progress


class Terminal(io.StringIO):
    """Standard error that somebody looks at."""

    def isatty(self):
        return True


def shown(monkeypatch, stream):
    monkeypatch.setattr(progress, "AFTER_SECONDS", 0)
    monkeypatch.setattr(sys, "stderr", stream)
    with Progress() as bar:
        bar.source("shop", 2)
        bar.dataset("customers")
        for _ in range(3):
            sleep(0.15)  # a bar is not drawn more often
            bar.rows(1_000)
    return stream.getvalue()


def test_rows_are_counted_while_a_large_table_is_read(monkeypatch):
    told = shown(monkeypatch, Terminal())
    assert "customers 3,000 rows" in told


def test_nothing_is_drawn_where_nobody_looks_on(monkeypatch):
    assert shown(monkeypatch, io.StringIO()) == ""
