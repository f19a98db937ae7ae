"""Counts of each document, and its body apart from them: what a run comes to is known without opening it."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Move the bodies; what was stored before is counted when it is asked for."""
    op.create_table(
        "body",
        sa.Column("document", sa.Integer, autoincrement=False),
        sa.Column("body", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("document", name="pk_body"),
        sa.ForeignKeyConstraint(["document"], ["document.number"], name="fk_body_document"),
    )
    op.execute("INSERT INTO body (document, body) SELECT number, body FROM document")
    op.drop_column("document", "body")
    op.add_column("document", sa.Column("tally", sa.Text))
