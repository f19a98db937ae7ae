"""Runs that carry over what has not changed; rules that persons teach."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add the columns; what was stored before has nothing in them."""
    op.add_column("document", sa.Column("fingerprint", sa.String(64)))
    op.add_column("listing", sa.Column("read", sa.Integer))
    op.add_column("decision", sa.Column("scope", sa.Text))
