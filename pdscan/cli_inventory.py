"""The commands about stored runs: what changed, what was decided, the upkeep of the database."""

from __future__ import annotations

import click

INVENTORY = "sqlite:///pdscan-out/inventory.db"

store_option = click.option(
    "--inventory", default=INVENTORY, show_default=True, help="SQLAlchemy URL of the inventory database."
)
form_option = click.option(
    "--format", "form", default="text", show_default=True, type=click.Choice(["text", "json"])
)


@click.command()
@click.argument("old")
@click.argument("new")
@store_option
@form_option
@click.option(
    "--fail-on",
    default="medium",
    show_default=True,
    type=click.Choice(["none", "low", "medium", "high"]),
    help="Exit with 1 from changes of this severity on; low takes every change.",
)
@click.pass_context
def diff(ctx: click.Context, *, old: str, new: str, inventory: str, form: str, fail_on: str) -> None:
    """Tell what changed from run OLD to run NEW: run ids, or inventory.json files.

    Exits with 1 when there is a change of the severity --fail-on, else with 0. High: undeclared, sensitive or
    secret data is new, protection lost, a source unreachable. Medium: other personal data is new, more of it,
    older rows, a dataset unread. Low: what is gone or better.
    """
    from pdscan.inventory import diff as comparison
    from pdscan.inventory import drift
    from pdscan.inventory.store import compared

    before, after = compared(inventory, old, new)
    changes = comparison.diff(before, after)
    written = drift.as_json if form == "json" else drift.as_text
    click.echo(written(before.run, after.run, changes))
    ctx.exit(int(comparison.at_least(changes, fail_on)))


COMMANDS: tuple[click.Command, ...] = (diff,)
