"""`pdscan demo`: a small made-up Thai company is written to disk and scanned like any other.

OUT/company/baipho.db    eleven tables        OUT/company/lake/     every kind of file
OUT/company/policy.yaml  what it promises     OUT/results/          inventory, workbook, page
"""

from __future__ import annotations

import shlex
import sqlite3
from collections.abc import Iterable
from importlib.resources import files
from pathlib import Path
from random import Random

from pdscan.errors import OutputError
from pdscan.run.command import prepared, run
from pdscan.settings import Settings
from pdscan.synthetic.tables import Table
from pdscan.synthetic.wallet import database
from pdscan.synthetic.wallet_lake import write_lake

SEED = 2569

_WHERE = """
ผลการสแกนบริษัทสมมติ "ใบโพธิ์ วอลเล็ต" · Results for the made-up company Baipho Wallet:
  สมุดงานสำหรับผู้ตรวจสอบ · workbook   {results}/inventory.xlsx
  หน้ารายงาน · page                    {results}/report.html
  ข้อมูลที่ถูกสแกน · what was scanned    {company}
ลองสแกนเองอีกครั้ง · Scan it yourself:
  {command}"""


def demo(out: Path) -> str:
    """Make the company, scan it, write the reports; returns where everything is."""
    company, results = prepared(out / "company"), out / "results"
    try:
        write_company(company)
    except (OSError, sqlite3.Error) as error:
        raise OutputError(
            f"cannot write the demo to {company}: {type(error).__name__}; choose another --out"
        ) from None
    settings = demo_settings(company, results)
    run(settings, ("demo", "--out", str(out)))
    return _WHERE.format(results=results, company=company, command=_command(settings))


def write_company(company: Path) -> None:
    """Write the company's database, lake and policy into a folder; always the same ones."""
    chance = Random(SEED)
    write_database(company / "baipho.db", database(chance))
    write_lake(company / "lake", chance)
    policy = files("pdscan.synthetic.words").joinpath("wallet_policy.yaml")
    (company / "policy.yaml").write_bytes(policy.read_bytes())


def demo_settings(company: Path, results: Path) -> Settings:
    """Return what `pdscan scan` would be told by hand."""
    sources = (f"sqlite:///{company / 'baipho.db'}", str(company / "lake"))
    return Settings(sources=sources, policy=(str(company / "policy.yaml"),), out=str(results))


def write_database(path: Path, tables: Iterable[Table]) -> None:
    """Write tables into a new SQLite database."""
    path.unlink(missing_ok=True)
    connection = sqlite3.connect(path)
    with connection:
        for table in tables:
            names = ", ".join(f'"{header}"' for header in table.headers)
            connection.execute(f'CREATE TABLE "{table.name}" ({names})')
            slots = ", ".join("?" * len(table.columns))
            connection.executemany(f'INSERT INTO "{table.name}" VALUES ({slots})', table.rows)
    connection.close()


def _command(settings: Settings) -> str:
    return shlex.join(["pdscan", "scan", *settings.sources, "--policy", *settings.policy])
