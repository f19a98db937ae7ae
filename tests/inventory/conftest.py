"""Fixtures of the inventory's tests: a database on SQLite, and one on PostgreSQL where a server is there."""

import os
import uuid

import pytest
import sqlalchemy as sa


def sqlite(folder):
    return f"sqlite:///{folder / 'inventory.db'}"


def postgresql(_):
    server = os.environ.get("PDSCAN_TEST_POSTGRES")
    if not server:
        pytest.skip("PDSCAN_TEST_POSTGRES is not set; start a server with scripts/servers")
    name = f"pdscan_{uuid.uuid4().hex[:12]}"
    address = sa.make_url(server).set(drivername="postgresql+psycopg")
    engine = sa.create_engine(address, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.exec_driver_sql(f"CREATE DATABASE {name}")
    engine.dispose()
    return address.set(drivername="postgresql", database=name).render_as_string(hide_password=False)


@pytest.fixture(params=[sqlite, postgresql], ids=["sqlite", "postgresql"])
def url(request, tmp_path):
    """Return the address of an empty inventory database."""
    return request.param(tmp_path)


@pytest.fixture
def file_url(tmp_path):
    """Return the address of an empty inventory database in SQLite."""
    return sqlite(tmp_path)
