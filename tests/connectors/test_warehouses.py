"""Databases behind extras: their sampling SQL, compiled by their dialects, and what is said without them."""

from __future__ import annotations

import importlib.util
import tomllib
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from connector_contract import open_source

from connectors._sql.tables import Columns, Reader, Table
from connectors._sql.warehouses import WAREHOUSES, Warehouse
from pdscan.errors import MissingExtra

BY_KIND = {warehouse.KIND: warehouse for warehouse in WAREHOUSES}
SAMPLED = {
    "mssql": "SELECT TOP 100 [Id] FROM [crm].[People] TABLESAMPLE SYSTEM (0.500000 PERCENT) REPEATABLE (7)",
    "oracle": 'SELECT "Id" FROM "crm"."People" SAMPLE BLOCK (0.500000) SEED (7) FETCH FIRST 100 ROWS ONLY',
    "snowflake": 'SELECT "Id" FROM "crm"."People" SAMPLE SYSTEM (0.500000) SEED (7) LIMIT 100',
    "bigquery": "SELECT `Id` FROM `crm`.`People` TABLESAMPLE SYSTEM (0.500000 PERCENT) LIMIT 100",
    "trino": 'SELECT "Id" FROM "crm"."People" TABLESAMPLE SYSTEM (0.500000) LIMIT 100',
    "databricks": "SELECT `Id` FROM `crm`.`People` TABLESAMPLE (0.500000 PERCENT) REPEATABLE (7) LIMIT 100",
}
DRIVERS = {
    "mssql": "pymssql",
    "oracle": "oracledb",
    "snowflake": "snowflake",
    "bigquery": "sqlalchemy_bigquery",
    "redshift": "sqlalchemy_redshift",
    "trino": "trino",
    "clickhouse": "clickhouse_connect",
    "databricks": "databricks",
}


def compiled(warehouse: Warehouse) -> str:
    try:
        url = sa.make_url(f"{warehouse.driver}://")
        connection: Any = sa.create_mock_engine(url, executor=lambda *_: None)
    except sa.exc.NoSuchModuleError:
        pytest.skip(f"the dialect is not here; pip install 'pdscan[{warehouse.KIND}]'")
    reader = Reader(connection, Table(name="People", schema="crm"), Columns(names=("Id",)), warehouse.cursor)
    source = warehouse.drawn(reader, 0.5, 7)
    statement = reader.selected(source=source).limit(100)
    return " ".join(str(statement.compile(connection, compile_kwargs={"literal_binds": True})).split())


@pytest.mark.parametrize("kind", SAMPLED)
def test_random_rows_are_drawn_in_the_words_of_the_database(kind: str) -> None:
    assert compiled(BY_KIND[kind]) == SAMPLED[kind]


def test_every_warehouse_that_samples_is_compiled_above() -> None:
    assert {warehouse.KIND for warehouse in WAREHOUSES if warehouse.sampled} == set(SAMPLED)


@pytest.mark.parametrize("kind", BY_KIND)
def test_without_its_driver_the_command_that_installs_it_is_told(kind: str) -> None:
    if importlib.util.find_spec(DRIVERS[kind]):
        pytest.skip("the driver is installed")
    with pytest.raises(MissingExtra, match=rf"pip install 'pdscan\[{kind}\]'"):
        open_source(f"{kind}://user:secret@host/name")


def test_every_extra_that_is_told_exists() -> None:
    project = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text(encoding="utf-8"))
    assert set(BY_KIND) <= set(project["project"]["optional-dependencies"])
