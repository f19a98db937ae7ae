"""The tables of the inventory database.

Like commits, trees and blobs: a run points to a snapshot, a snapshot lists datasets, and each state of a
dataset is kept once, under the hash of its document. A run that found nothing new adds one row.
"""

from __future__ import annotations

import re

import sqlalchemy as sa

VERSION = "0005"
"""Revision of the newest migration."""
_REFUSED = re.compile("[\x00\ud800-\udfff]|^\ufeff")


class Name(sa.types.TypeDecorator[str]):
    """Text of a source. A name may be no UTF-8 or hold a NUL, which databases refuse: it is kept escaped."""

    impl = sa.Text
    cache_ok = True
    _ESCAPED = "\ufeff"

    def process_bind_param(self, value: str | None, dialect: sa.Dialect) -> str | None:
        """Return the text as a database takes it."""
        if value is None or not _REFUSED.search(value):
            return value
        return self._ESCAPED + value.encode("unicode_escape").decode("ascii")

    def process_result_value(self, value: str | None, dialect: sa.Dialect) -> str | None:
        """Return the text as it was."""
        if value is None or not value.startswith(self._ESCAPED):
            return value
        return value.removeprefix(self._ESCAPED).encode("ascii").decode("unicode_escape")


METADATA = sa.MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)

SNAPSHOT = sa.Table(
    "snapshot",
    METADATA,
    sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("hash", sa.LargeBinary(32), unique=True, nullable=False),
    sa.Column("frame", sa.LargeBinary, nullable=False),
)
"""What one or more runs found; the frame is all of the inventory but its run and its datasets."""

RUN = sa.Table(
    "run",
    METADATA,
    sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("id", sa.String(64), unique=True, nullable=False),
    sa.Column("finished", sa.String(32), nullable=False, index=True),
    sa.Column("record", sa.Text, nullable=False),
    sa.Column("snapshot", sa.ForeignKey("snapshot.number"), nullable=False, index=True),
)
"""One row a run; the record is the `run` of the inventory."""

DOCUMENT = sa.Table(
    "document",
    METADATA,
    sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("hash", sa.LargeBinary(32), unique=True, nullable=False),
    sa.Column("source", Name, nullable=False),
    sa.Column("dataset", Name, nullable=False),
    sa.Column("status", sa.String(16), nullable=False),
    sa.Column("fingerprint", sa.String(64)),
    sa.Column("tally", sa.Text),
)
"""One state of one dataset, without what persons said of it; the hash is that of its body.

The tally is what it comes to; a state that has none was kept by an earlier version, in other lines.
"""

BODY = sa.Table(
    "body",
    METADATA,
    sa.Column("document", sa.ForeignKey("document.number"), primary_key=True, autoincrement=False),
    sa.Column("body", sa.LargeBinary, nullable=False),
)
"""The lines of a document as `inventory.json` has them, packed; apart, for who only counts."""

LISTING = sa.Table(
    "listing",
    METADATA,
    sa.Column("snapshot", sa.ForeignKey("snapshot.number"), primary_key=True),
    sa.Column("place", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("document", sa.ForeignKey("document.number"), nullable=False, index=True),
    sa.Column("read", sa.Integer),
    sqlite_with_rowid=False,
)
"""The datasets of a snapshot, in their order; `read` is the run that read one which was carried over."""

REACH = sa.Table(
    "reach",
    METADATA,
    sa.Column("snapshot", sa.ForeignKey("snapshot.number"), primary_key=True),
    sa.Column("source", Name, primary_key=True),
    sa.Column("status", sa.String(16), nullable=False),
)
"""Which sources a snapshot could reach: what was not reached is not gone."""

OUTLINE = sa.Table(
    "outline",
    METADATA,
    sa.Column("document", sa.ForeignKey("document.number"), primary_key=True, autoincrement=False),
    sa.Column("findings", sa.Integer, nullable=False),
    sa.Column("outline", sa.LargeBinary, nullable=False),
)
"""What comparisons and questions ask of a document, packed, and how many findings it has."""

DECISION = sa.Table(
    "decision",
    METADATA,
    sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("finding", sa.String(64), nullable=False, index=True),
    sa.Column("decision", sa.String(16), nullable=False),
    sa.Column("by", sa.Text, nullable=False),
    sa.Column("at", sa.String(32), nullable=False),
    sa.Column("note", sa.Text, nullable=False),
    sa.Column("expires", sa.String(10)),
    sa.Column("recorded", sa.String(32), nullable=False),
    sa.Column("origin", sa.String(64), nullable=False),
    sa.Column("scope", sa.Text),
    sa.Column("previous", sa.String(64), nullable=False),
    sa.Column("hash", sa.String(64), nullable=False),
)
"""The audit log of what persons decided: rows are only added, each sealed with the hash of the one before.

`origin` is the SHA-256 of the workbook that it came from. A rule has its id in `finding` and says in `scope`
what it covers; "four_eyes" and "two_eyes" say from which row on decisions need a second person. "run_kept"
has the id of a run in `note` and its seal in `scope`, "run_let_go" only the id.
"""
