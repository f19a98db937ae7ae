"""The inventory database: every run kept, in SQLite by default or in PostgreSQL for teams."""

from __future__ import annotations

import gzip
from pathlib import Path

import sqlalchemy as sa

from pdscan.errors import OutputError, UsageError
from pdscan.inventory.document import dumps, loads
from pdscan.inventory.model import Inventory

METADATA = sa.MetaData()
RUNS = sa.Table(
    "runs",
    METADATA,
    sa.Column("number", sa.Integer, primary_key=True),
    sa.Column("id", sa.String(32), unique=True, nullable=False),
    sa.Column("finished", sa.String(32), nullable=False),
    sa.Column("version", sa.String(32), nullable=False),
    sa.Column("rules_version", sa.String(32), nullable=False),
    sa.Column("document", sa.LargeBinary, nullable=False),
)
"""One row a run; the document is the gzipped `inventory.json`."""


def save(url: str, inventory: Inventory) -> None:
    """Add a run; raises OutputError when the database cannot be written."""
    run = inventory.run
    row = {
        "id": run.id,
        "finished": run.finished,
        "version": run.version,
        "rules_version": run.rules_version,
        "document": gzip.compress(dumps(inventory).encode(), 6, mtime=0),
    }
    engine = _engine(url)
    try:
        METADATA.create_all(engine)
        with engine.begin() as connection:
            connection.execute(RUNS.insert().values(row))
    except sa.exc.SQLAlchemyError as error:
        raise OutputError(
            f"cannot write to the inventory database ({type(error).__name__}); "
            "see that the disk has room and that --inventory can be written"
        ) from None
    finally:
        engine.dispose()


def load(url: str, run: str | None = None) -> Inventory:
    """Return a run by its id, or the newest; raises UsageError when there is none."""
    engine = _existing(url)
    wanted = sa.select(RUNS.c.document).order_by(RUNS.c.number.desc()).limit(1)
    if run is not None:
        wanted = wanted.where(RUNS.c.id == run)
    try:
        with engine.connect() as connection:
            document = connection.execute(wanted).scalar()
    except sa.exc.SQLAlchemyError:
        document = None
    finally:
        engine.dispose()
    if document is None:
        raise UsageError(f"the inventory database has no run{f' {run}' if run else ''}; scan first or give --inventory")
    return loads(gzip.decompress(document))


def _existing(url: str) -> sa.Engine:
    """Open a database to read from; SQLite would make an empty one where there is none."""
    engine = _engine(url)
    file = engine.url.database
    if engine.dialect.name == "sqlite" and file and not Path(file).exists():
        raise UsageError(f"there is no inventory database {file}; scan first or give --inventory")
    return engine


def _engine(url: str) -> sa.Engine:
    try:
        return sa.create_engine(url, hide_parameters=True)
    except (sa.exc.ArgumentError, sa.exc.NoSuchModuleError, ModuleNotFoundError):
        raise UsageError("--inventory is no database URL; write one like sqlite:///inventory.db") from None


def stored(url: str, run: str | None) -> Inventory:
    """Return a run by id from the database, the newest for None, or what an `inventory.json` holds."""
    if run is not None and run.endswith(".json"):
        return loads(Path(run).read_bytes())
    return load(url, run)
