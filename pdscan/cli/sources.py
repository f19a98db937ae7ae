"""The commands about sources, before they are scanned."""

from __future__ import annotations

from pathlib import Path

import click

from pdscan.visible import visible


@click.group()
def sources() -> None:
    """Look at sources before they are scanned."""


@sources.command("check")
@click.argument("config", type=click.Path(path_type=Path), metavar="CONFIG.yaml")
@click.pass_context
def check(ctx: click.Context, config: Path) -> None:
    """Connect to the sources of a config; show rights, sizes and what a scan would read, reading no row."""
    from pdscan.run.plan import exit_code, plan, told
    from pdscan.run.scheduled.config import usable

    planned = plan(usable(config).settings)
    click.echo(visible(told(planned)))
    ctx.exit(exit_code(planned))


COMMANDS: tuple[click.Command, ...] = (sources,)
