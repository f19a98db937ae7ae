"""`postgres_comments.sql`: what was found, written into the comments of PostgreSQL columns.

A comment that people wrote stays: the script adds one line beginning with "[pdscan]" to it, and replaces
only that line when it is run again. All in one transaction.
"""

from __future__ import annotations

from pdscan.inventory.model import Finding, Inventory
from pdscan.report import Report
from reports._catalog import element
from reports._sql import comment, literal, postgres_columns

HEAD = r"""BEGIN;
SET LOCAL standard_conforming_strings = on;

CREATE OR REPLACE FUNCTION pg_temp.pdscan_note(place regclass, name text, note text) RETURNS void
LANGUAGE plpgsql AS $body$
DECLARE
    number smallint;
    written text;
BEGIN
    SELECT attnum INTO STRICT number FROM pg_attribute
    WHERE attrelid = place AND attname = name AND NOT attisdropped;
    written := coalesce(col_description(place, number), '');
    written := regexp_replace(written, E'(^|\n)\\[pdscan\\][^\n]*', '', 'g');
    written := ltrim(written || E'\n[pdscan] ' || note, E'\n');
    EXECUTE format('COMMENT ON COLUMN %s.%I IS %L', place, name, written);
END
$body$;
"""


def render(inventory: Inventory, lang: str) -> bytes:
    """Return the script."""
    lines = [comment(f"pdscan {inventory.run.version}, run {inventory.run.id}"), HEAD]
    last = None
    for dataset, table, column, found in postgres_columns(inventory):
        if dataset.source != last:
            lines.append(comment(f"for the database {dataset.source}"))
            last = dataset.source
        note = "; ".join(_note(finding) for finding in found)
        lines.append(
            f"SELECT pg_temp.pdscan_note({literal(table)}, {literal(column.field)}, {literal(note)});"
        )
    return ("\n".join([*lines, "COMMIT;"]) + "\n").encode()


def _note(finding: Finding) -> str:
    known = element(finding)
    state = finding.protection.state
    return (
        f"{known.label_en} ({known.label_th}), {finding.pdpa}, {state}, confidence {finding.confidence:.0%}"
    )


REPORT = Report(
    name="postgres_comments",
    filename="postgres_comments.sql",
    title="Script that notes the findings in PostgreSQL column comments",
    render=render,
)
