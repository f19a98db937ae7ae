"""The commands about saved scans: running them, scheduling them, writing their config files."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from pdscan.cli.options import FILE
from pdscan.visible import visible


@click.command("run")
@click.argument("config", type=FILE, metavar="CONFIG.yaml")
@click.option("--every", metavar="PERIOD", help="Run again and again: 24h, 30m, 7d from start to start.")
@click.pass_context
def run(ctx: click.Context, config: Path, every: str | None) -> None:
    """Scan what a config file says: sources, policy and the options of `scan` by their names.

    Two runs never overlap. A run that was cut short within the last day is taken up where it stood; one that
    is told to stop (SIGTERM), or whose window closes, ends with what it has and exits with 3.
    """
    from pdscan.run.scheduled import saved
    from pdscan.run.scheduled.config import usable
    from pdscan.run.scheduled.window import period

    words = tuple(sys.argv[1:])
    loaded = usable(config)
    ctx.exit(saved.repeat(config, period(every), words) if every else saved.run(loaded, words))


@click.group()
def schedule() -> None:
    """Call saved scans from a scheduler."""


@schedule.command("print")
@click.argument("config", type=FILE, metavar="CONFIG.yaml")
@click.option("--systemd", "form", flag_value="systemd", help="A systemd service and timer.")
@click.option("--cron", "form", flag_value="cron", help="A crontab line.")
@click.option("--k8s", "form", flag_value="k8s", help="A Kubernetes CronJob.")
@click.option("--airflow", "form", flag_value="airflow", help="An Airflow DAG.")
@click.option("--at", type=click.DateTime(["%H:%M"]), help="When to run; the window's start, or 01:00.")
def print_schedule(config: Path, form: str | None, at: object) -> None:
    """Print what makes a scheduler run CONFIG.yaml once a day."""
    from datetime import datetime, time

    from pdscan.errors import UsageError
    from pdscan.run.scheduled.config import load
    from pdscan.run.scheduled.schedule import FORMS

    if form is None:
        raise UsageError("choose a scheduler: --systemd, --cron, --k8s or --airflow")
    window = load(config).window
    begin = window.start if window else time(1)
    click.echo(FORMS[form](config.absolute(), at.time() if isinstance(at, datetime) else begin), nl=False)


@click.group("config")
def config_group() -> None:
    """Write and check config files."""


@config_group.command("init")
@click.argument("source")
@click.option("-o", "--output", type=FILE, help="File to write, instead of standard output.")
def config_init(source: str, output: Path | None) -> None:
    """Write a commented config file for SOURCE; for a password in it there stands ${PDSCAN_PASSWORD}."""
    from pdscan.errors import UsageError
    from pdscan.run.scheduled.template import template
    from pdscan.run.sources import absolute, with_places

    written = template(with_places(absolute(source)))
    if output is None:
        click.echo(written, nl=False)
    elif output.exists():
        raise UsageError(f"{output} is there already; choose another name")
    else:
        output.write_text(written, encoding="utf-8")


@config_group.command("check")
@click.argument("config", type=FILE, metavar="CONFIG.yaml")
@click.pass_context
def config_check(ctx: click.Context, config: Path) -> None:
    """Check a config file and say all that is wrong with it, by line."""
    from pdscan.run.scheduled.config import mistakes

    wrong = mistakes(config)
    for mistake in wrong:
        click.echo(f"pdscan: {visible(mistake)}", err=True)
    if wrong:
        ctx.exit(2)
    click.echo(f"{config}: good")


COMMANDS: tuple[click.Command, ...] = (run, schedule, config_group)
