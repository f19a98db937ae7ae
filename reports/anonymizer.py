"""`anonymizer.sql`: masking rules for PostgreSQL Anonymizer, one for each column found in plain.

Security labels of the provider `anon`: they change no data, they say how a masked role sees the column. A
rule keeps the form of text where the function allows it; every other type is shown as NULL. To be read by
a person before it is run.
"""

from __future__ import annotations

from pdscan.inventory.model import Field, Finding, Inventory
from pdscan.report import Report
from reports._overview import shade
from reports._sql import comment, identifier, literal, postgres_columns

HEAD = "BEGIN;\nSET LOCAL standard_conforming_strings = on;\nCREATE EXTENSION IF NOT EXISTS anon;\n"
RULES = {
    "email": "anon.partial_email({column})",
    "phone": "anon.partial({column}, 3, $$*****$$, 2)",
    "national_id": "anon.partial({column}, 0, $$*********$$, 4)",
    "bank_account": "anon.partial({column}, 0, $$******$$, 4)",
    "payment_card": "anon.partial({column}, 0, $$************$$, 4)",
    "name": "anon.partial({column}, 1, $$****$$, 0)",
    "postal_address": "anon.partial({column}, 0, $$****$$, 5)",
    "ip_address": "anon.partial({column}, 3, $$***$$, 0)",
}
TEXTUAL = ("text", "char", "string", "citext")


def render(inventory: Inventory, lang: str) -> bytes:
    """Return the script."""
    lines = [comment(f"pdscan {inventory.run.version}, run {inventory.run.id}"), HEAD]
    last = None
    for dataset, table, column, found in postgres_columns(inventory):
        if not any(shade(finding) in ("plain", "weak") for finding in found):
            continue
        if dataset.source != last:
            lines.append(comment(f"for the database {dataset.source}"))
            last = dataset.source
        label = literal(_rule(column, found))
        lines.append(f"SECURITY LABEL FOR anon ON COLUMN {table}.{identifier(column.field)} IS {label};")
    return ("\n".join([*lines, "COMMIT;"]) + "\n").encode()


def _rule(column: Field, found: tuple[Finding, ...]) -> str:
    """Choose the rule; text that mentions data among other words cannot be masked in part."""
    (first, *others) = found
    is_text = any(kind in column.type.lower() for kind in TEXTUAL)
    if others or not is_text or first.extent == "some" or first.element not in RULES:
        return "MASKED WITH VALUE NULL"
    return f"MASKED WITH FUNCTION {RULES[first.element].format(column=identifier(column.field))}"


REPORT = Report(
    name="anonymizer",
    filename="anonymizer.sql",
    title="Masking rules for PostgreSQL Anonymizer, for columns found in plain",
    render=render,
)
