"""The first form: runs, snapshots, dataset documents, findings to be asked for, and the log of decisions."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "snapshot",
        sa.Column("number", sa.Integer, autoincrement=False),
        sa.Column("hash", sa.LargeBinary(32), nullable=False),
        sa.Column("frame", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_snapshot"),
        sa.UniqueConstraint("hash", name="uq_snapshot_hash"),
    )
    op.create_table(
        "run",
        sa.Column("number", sa.Integer, autoincrement=False),
        sa.Column("id", sa.String(64), nullable=False),
        sa.Column("finished", sa.String(32), nullable=False),
        sa.Column("record", sa.Text, nullable=False),
        sa.Column("snapshot", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_run"),
        sa.UniqueConstraint("id", name="uq_run_id"),
        sa.ForeignKeyConstraint(["snapshot"], ["snapshot.number"], name="fk_run_snapshot"),
    )
    op.create_index("ix_run_finished", "run", ["finished"])
    op.create_index("ix_run_snapshot", "run", ["snapshot"])
    op.create_table(
        "document",
        sa.Column("number", sa.Integer, autoincrement=False),
        sa.Column("hash", sa.LargeBinary(32), nullable=False),
        sa.Column("source", sa.Text, nullable=False),
        sa.Column("dataset", sa.Text, nullable=False),
        sa.Column("status", sa.String(16), nullable=False),
        sa.Column("body", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_document"),
        sa.UniqueConstraint("hash", name="uq_document_hash"),
    )
    op.create_table(
        "listing",
        sa.Column("snapshot", sa.Integer, autoincrement=False),
        sa.Column("place", sa.Integer, autoincrement=False),
        sa.Column("document", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("snapshot", "place", name="pk_listing"),
        sa.ForeignKeyConstraint(["snapshot"], ["snapshot.number"], name="fk_listing_snapshot"),
        sa.ForeignKeyConstraint(["document"], ["document.number"], name="fk_listing_document"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_listing_document", "listing", ["document"])
    op.create_table(
        "reach",
        sa.Column("snapshot", sa.Integer, autoincrement=False),
        sa.Column("source", sa.Text),
        sa.Column("status", sa.String(16), nullable=False),
        sa.PrimaryKeyConstraint("snapshot", "source", name="pk_reach"),
        sa.ForeignKeyConstraint(["snapshot"], ["snapshot.number"], name="fk_reach_snapshot"),
    )
    _make_findings_and_decisions()


def _make_findings_and_decisions() -> None:
    op.create_table(
        "finding",
        sa.Column("document", sa.Integer, nullable=False),
        sa.Column("id", sa.String(64), nullable=False),
        sa.Column("field", sa.Text, nullable=False),
        sa.Column("element", sa.String(64), nullable=False),
        sa.Column("pdpa", sa.String(16), nullable=False),
        sa.Column("protection", sa.String(16), nullable=False),
        sa.Column("policy_status", sa.String(16)),
        sa.Column("extent", sa.String(16), nullable=False),
        sa.Column("confidence", sa.Float, nullable=False),
        sa.ForeignKeyConstraint(["document"], ["document.number"], name="fk_finding_document"),
    )
    op.create_index("ix_finding_document", "finding", ["document"])
    op.create_index("ix_finding_element", "finding", ["element"])
    op.create_table(
        "decision",
        sa.Column("number", sa.Integer, autoincrement=False),
        sa.Column("finding", sa.String(64), nullable=False),
        sa.Column("decision", sa.String(16), nullable=False),
        sa.Column("by", sa.Text, nullable=False),
        sa.Column("at", sa.String(32), nullable=False),
        sa.Column("note", sa.Text, nullable=False),
        sa.Column("expires", sa.String(10)),
        sa.Column("recorded", sa.String(32), nullable=False),
        sa.Column("origin", sa.String(64), nullable=False),
        sa.Column("previous", sa.String(64), nullable=False),
        sa.Column("hash", sa.String(64), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_decision"),
    )
    op.create_index("ix_decision_finding", "decision", ["finding"])
