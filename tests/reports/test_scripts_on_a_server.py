"""The scripts for PostgreSQL on a real server."""

import os
import uuid

import inventories
import pytest

from pdscan import registry


def rendered(name):
    return registry.report(name).render(inventories.rich(), "en").decode("utf-8")


@pytest.fixture
def server():
    """Return a connection to a database of its own, with the tables that the rich inventory speaks of."""
    address = os.environ.get("PDSCAN_TEST_POSTGRES")
    if not address:
        pytest.skip("PDSCAN_TEST_POSTGRES is not set; start a server with scripts/servers")
    import psycopg

    name = f"pdscan_{uuid.uuid4().hex[:12]}"
    with psycopg.connect(address, autocommit=True) as first:
        first.execute(f"CREATE DATABASE {name}")
    with psycopg.connect(address, dbname=name, autocommit=True) as connection:
        columns = [column.field for column in inventories.rich().datasets[-1].fields]
        quoted = ", ".join('"' + column.replace('"', '""') + '" text' for column in columns)
        connection.execute(f"CREATE TABLE public.members ({quoted})")
        yield connection


def comments(server):
    rows = server.execute(
        "SELECT attname, col_description(attrelid, attnum) FROM pg_attribute "
        "WHERE attrelid = 'public.members'::regclass AND attnum > 0"
    )
    return dict(rows.fetchall())


def test_the_script_of_comments_runs_and_may_run_again(server):
    server.execute("COMMENT ON COLUMN public.members.email IS 'a word of ours'")
    for _ in range(2):
        server.execute(rendered("postgres_comments"))
    told = comments(server)
    assert told["email"].splitlines()[0] == "a word of ours"
    assert told["email"].count("[pdscan]") == 1
    assert told[inventories.QUOTES].startswith("[pdscan] National ID number")
    assert all(told[column].startswith("[pdscan]") for column in (inventories.BIDI, "born"))


def test_the_masking_rules_are_statements_that_the_server_parses_and_expressions_it_can_compute(server):
    """The extension is not in the distribution: its functions stand in with the same arguments."""
    import psycopg

    server.execute("CREATE SCHEMA anon")
    server.execute("CREATE FUNCTION anon.partial_email(text) RETURNS text LANGUAGE sql RETURN $1")
    server.execute("CREATE FUNCTION anon.partial(text, int, text, int) RETURNS text LANGUAGE sql RETURN $1")
    script = rendered("anonymizer")
    labels = [line for line in script.splitlines() if line.startswith("SECURITY LABEL")]
    assert labels
    for label in labels:
        with pytest.raises(psycopg.errors.InvalidParameterValue, match='provider "anon" is not loaded'):
            server.execute(label)
        rule = label.rpartition(" IS ")[2]
        (written,) = server.execute(f"SELECT {rule.removesuffix(';')}").fetchone()
        kind, _, expression = written.removeprefix("MASKED WITH ").partition(" ")
        assert kind in ("VALUE", "FUNCTION")
        server.execute(f"SELECT {expression} FROM public.members")
