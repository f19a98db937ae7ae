"""How names and text are written in a PostgreSQL script, so that no name can end its quotes.

PostgreSQL 18, 4.1 Lexical Structure: quotes are doubled; `U&` forms hold any character as an escape.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pdscan.inventory.model import Dataset, Field, Finding, Inventory
from pdscan.visible import HIDDEN, one_line
from reports._catalog import holders, tagged

_ESCAPED = re.compile(f"{HIDDEN.pattern}|[\t\n\u2028\u2029]")
"""Hidden marks, and what ends a line: a name must not look like a statement of its own."""


def identifier(name: str) -> str:
    r"""Quote a name.

    >>> print(identifier('a"b'), identifier("a\u202eb"))
    "a""b" U&"a\202eb"
    """
    return _quoted(name, '"')


def literal(text: str) -> str:
    r"""Quote text.

    >>> print(literal("it's"), literal("a\u202eb"))
    'it''s' U&'a\202eb'
    """
    return _quoted(text, "'")


def comment(text: str) -> str:
    """Return a comment; it ends with its line, so the text has only one."""
    return f"-- {one_line(text)}"


def postgres_columns(inventory: Inventory) -> Iterator[tuple[Dataset, str, Field, tuple[Finding, ...]]]:
    """Yield the columns with personal data of PostgreSQL tables, with the table's quoted name."""
    for dataset in holders(inventory):
        if dataset.source.startswith("postgresql") and dataset.kind == "table":
            schema, dot, table = dataset.dataset.partition(".")
            name = f"{identifier(schema)}.{identifier(table)}" if dot else identifier(schema)
            for column, found in tagged(dataset):
                yield dataset, name, column, found


def _quoted(text: str, quote: str) -> str:
    doubled = text.replace("\x00", "").replace(quote, quote * 2)
    if not _ESCAPED.search(doubled):
        # standard_conforming_strings is set by the script: a backslash is only a backslash.
        return f"{quote}{doubled}{quote}"
    escaped = _ESCAPED.sub(lambda found: f"\\{ord(found[0]):04x}", doubled.replace("\\", "\\\\"))
    return f"U&{quote}{escaped}{quote}"
