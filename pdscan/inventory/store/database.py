"""The inventory database: SQLite by default, PostgreSQL for teams; opened, upgraded, locked to write.

One writer at a time: SQLite locks its file, PostgreSQL takes an advisory lock, so that what a writer
looks up is still so when it writes.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from pdscan.errors import OutputError, UsageError
from pdscan.inventory.store.tables import METADATA, VERSION
from pdscan.secrets import expanded

DRIVERS = {"postgresql": "postgresql+psycopg", "postgres": "postgresql+psycopg"}
DIALECTS = ("sqlite", "postgresql")
VERSIONS = sa.Table(
    "alembic_version", sa.MetaData(), sa.Column("version_num", sa.String(32), primary_key=True)
)
WAIT_SECONDS = 60
CACHE_KILOBYTES = 64_000
"""SQLite's own default, 2 MB, makes it read a large database many times over."""
LOCK = 0x7064_7363_616E
"""Number of the advisory lock: "pdscan"."""


@contextmanager
def writing(url: str) -> Iterator[sa.Connection]:
    """Open for one transaction that no other writer shares; raises OutputError when it cannot be written."""
    engine = _engine(url, "BEGIN IMMEDIATE")
    try:
        with engine.begin() as connection:
            if connection.dialect.name == "postgresql":
                connection.execute(sa.select(sa.func.pg_advisory_xact_lock(LOCK)))
            _bring_up_to_date(connection)
            yield connection
    except sa.exc.SQLAlchemyError as error:
        raise OutputError(
            f"cannot write to the inventory database ({type(error).__name__}); "
            "see that the disk has room and that --inventory can be written"
        ) from None
    finally:
        engine.dispose()


@contextmanager
def reading(url: str) -> Iterator[sa.Connection]:
    """Open to read one state of it; raises UsageError when there is no such database."""
    engine = _engine(url, "BEGIN")
    file = engine.url.database
    if engine.dialect.name == "sqlite" and file and not Path(file).exists():
        raise UsageError(f"there is no inventory database {file}; scan first or give --inventory")
    try:
        with engine.begin() as connection:
            if _version(connection) is None:
                raise UsageError("the inventory database has no run; scan first or give --inventory")
            _bring_up_to_date(connection)
            yield connection
    except sa.exc.SQLAlchemyError as error:
        raise UsageError(
            f"cannot read the inventory database ({type(error).__name__}); is --inventory one of pdscan?"
        ) from None
    finally:
        engine.dispose()


def _engine(url: str, begin: str) -> sa.Engine:
    try:
        address = sa.make_url(expanded(url, os.environ))
        address = address.set(drivername=DRIVERS.get(address.drivername, address.drivername))
        engine = sa.create_engine(address, hide_parameters=True, poolclass=sa.pool.NullPool)
    except (sa.exc.ArgumentError, sa.exc.NoSuchModuleError, ModuleNotFoundError):
        raise UsageError("--inventory is no database URL; write one like sqlite:///inventory.db") from None
    if engine.dialect.name not in DIALECTS:
        raise UsageError("the inventory is kept in SQLite or PostgreSQL; give --inventory such a URL")
    if engine.dialect.name == "sqlite":
        _set_up_sqlite(engine, begin)
    return engine


def _set_up_sqlite(engine: sa.Engine, begin: str) -> None:
    """Let our own BEGIN open transactions: the driver's would come too late to hold the lock."""

    @sa.event.listens_for(engine, "connect")
    def connect(connection: Any, _: Any) -> None:
        connection.isolation_level = None
        connection.execute(f"PRAGMA busy_timeout = {WAIT_SECONDS * 1_000}")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute(f"PRAGMA cache_size = -{CACHE_KILOBYTES}")

    @sa.event.listens_for(engine, "begin")
    def start(connection: sa.Connection) -> None:
        connection.exec_driver_sql(begin)


def _version(connection: sa.Connection) -> str | None:
    if not sa.inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(sa.text("SELECT version_num FROM alembic_version")).scalar()


def _bring_up_to_date(connection: sa.Connection) -> None:
    version = _version(connection)
    if version == VERSION:
        return
    if version is not None and version > VERSION:
        raise UsageError(
            "the inventory database is of a newer pdscan; upgrade pdscan or give another --inventory"
        )
    if version is None:
        _make(connection)
    else:
        _migrate(connection)


def _make(connection: sa.Connection) -> None:
    """Make a new database in its present form: the migrations, and importing Alembic, are for older ones."""
    METADATA.create_all(connection)
    VERSIONS.create(connection)
    connection.execute(VERSIONS.insert().values(version_num=VERSION))


def _migrate(connection: sa.Connection) -> None:
    from alembic.command import upgrade
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.attributes["connection"] = connection
    upgrade(config, "head")
