"""Runs are sealed in the log: those that are there are sealed as they are."""

import sqlalchemy as sa
from alembic import op

from pdscan.inventory.store.seals import seal_kept

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Seal the runs that are stored."""
    connection = op.get_bind()
    seal_kept(connection, connection.scalars(sa.text("SELECT id FROM run ORDER BY number")).all())
