"""An outline of each document in the place of a row for each finding: the same answers, sooner."""

import zlib

import sqlalchemy as sa
from alembic import op

from pdscan.inventory.records import read_lines
from pdscan.inventory.store.documents import outline_row

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Make the outlines of what is stored."""
    outlines = op.create_table(
        "outline",
        sa.Column("document", sa.Integer, autoincrement=False),
        sa.Column("findings", sa.Integer, nullable=False),
        sa.Column("outline", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("document", name="pk_outline"),
        sa.ForeignKeyConstraint(["document"], ["document.number"], name="fk_outline_document"),
    )
    bodies = sa.table("body", sa.column("document"), sa.column("body"))
    connection = op.get_bind()
    for document in connection.scalars(sa.select(bodies.c.document)).all():
        body = connection.execute(sa.select(bodies.c.body).where(bodies.c.document == document)).scalar_one()
        dataset = read_lines(zlib.decompress(body))
        connection.execute(outlines.insert(), [outline_row(document, dataset)])
    op.drop_table("finding")
