"""The commands that scan, and that tell of what was scanned."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import click

from pdscan.cli.options import (
    FILE,
    OUT,
    database_in,
    inventory_option,
    lang_option,
    store_option,
    uncollected,
)
from pdscan.cli.recognizers import own_option
from pdscan.settings import SETTINGS, Setting, settings
from pdscan.visible import visible


def scan_options(command: Any) -> Any:
    """Give a command the options of `SETTINGS`."""
    for setting in reversed(SETTINGS):
        command = click.option(f"--{setting.name}", **_option(setting))(command)
    return command


def _option(setting: Setting) -> dict[str, Any]:
    shown = {"help": setting.help, "default": setting.default}
    if setting.kind is bool:
        return {**shown, "is_flag": True}
    if setting.many:
        return {**shown, "multiple": True}
    kind: Any = click.Choice(setting.choices) if setting.choices else setting.kind
    return {**shown, "type": kind, "show_default": bool(setting.default)}


@click.command()
@click.argument("sources", nargs=-1, required=True, metavar="SOURCE...")
@scan_options
@click.pass_context
def scan(ctx: click.Context, /, sources: tuple[str, ...], **options: Any) -> None:
    """Scan databases, files and folders; write the inventory and the reports.

    A SOURCE is a URL or a path: sqlite:///x.db, postgresql://user:${DB_PASSWORD}@host/db, a file, a folder.
    """
    from pdscan.run.command import run

    ctx.exit(run(settings(sources, options), tuple(sys.argv[1:])))


@click.command()
@click.argument("run", required=False)
@inventory_option
@click.option(
    "--format", "formats", default="xlsx,html,json", show_default=True, help="Reports, separated by commas."
)
@click.option(
    "--out",
    default=OUT,
    show_default=True,
    type=FILE,
    help="Folder of the run, and for the reports; - writes one report to standard output.",
)
@lang_option
@click.option(
    "--include", multiple=True, metavar="GLOB", help="Only datasets of such names; may be repeated."
)
def report(
    *, run: str | None, inventory: str | None, formats: str, out: Path, lang: str, include: tuple[str, ...]
) -> None:
    """Write reports of a stored run (the newest, an id, or an inventory.json)."""
    from pdscan.inventory.accuracy import with_last_card
    from pdscan.inventory.part import part
    from pdscan.inventory.store import reported
    from pdscan.registry import report as find_report
    from pdscan.run.command import only, prepared, show, write

    wanted = [find_report(name.strip()) for name in formats.split(",") if name.strip()]
    shown = only(wanted) if str(out) == "-" else None
    with uncollected():
        found = reported(inventory or database_in(out), run)
        found = part(found, include) if include else found
        if shown:
            show(with_last_card(found, OUT), shown, lang)
            return
        folder = prepared(out)
        write(with_last_card(found, folder), wanted, lang, folder)
    for item in wanted:
        click.echo(out / item.filename)


@click.command()
@click.argument("field")
@click.option("--run", help="A run's id or an inventory.json; the newest run if not given.")
@store_option
def explain(*, field: str, run: str | None, inventory: str) -> None:
    """Tell why FIELD (dataset.field, or a part of it) was, or was not, classified so."""
    from pdscan.inventory.explain import explained
    from pdscan.inventory.store import stored

    click.echo(visible(explained(stored(inventory, run), field)))


@click.command()
@click.argument("file", type=click.File("rb"), default="-")
@lang_option
@own_option
def text(file: Any, lang: str, own: tuple[str, ...]) -> None:
    """Find personal data in text (a file or standard input); prints JSON with character spans."""
    import json
    from dataclasses import asdict

    from pdscan.detect.text.mangled import find_in_mangled
    from pdscan.own import with_own
    from pdscan.policy.text.document import decode
    from pdscan.registry import recognizers as all_recognizers

    found = find_in_mangled(decode(file.read()), with_own(all_recognizers(), own), lang)
    click.echo(json.dumps([asdict(mention) for mention in found], ensure_ascii=False, indent=1))


@click.command()
@click.option(
    "--out",
    default=Path("pdscan-demo"),
    show_default=True,
    type=FILE,
    help="Folder for the company and the results.",
)
def demo(out: Path) -> None:
    """Make a small Thai company (database, lake folder, policy), scan it, say where the results are."""
    from pdscan.run.demo import demo as make_and_scan

    click.echo(make_and_scan(out))


@click.command()
@click.option("--seed", default=1, show_default=True, help="Seed of the made-up companies.")
@click.option(
    "--out",
    default=OUT,
    show_default=True,
    type=FILE,
    help="Folder that keeps the card for the reports.",
)
@click.option("--json", "target", type=FILE, help="Another file to write the card to, as JSON.")
def selftest(seed: int, out: Path, target: Path | None) -> None:
    """Measure accuracy on made-up Thai and English companies and print the accuracy card."""
    from pdscan.inventory.accuracy import keep
    from pdscan.run.command import prepared
    from pdscan.run.selftest import selftest as measured
    from pdscan.run.selftest import told

    prepared(out)
    made = measured(seed)
    keep(made, out, target)
    click.echo(told(made))


@click.command()
@click.argument("name", type=click.Choice(["inventory", "policy"]))
def schema(name: str) -> None:
    """Print the JSON Schema of inventory.json or of a policy YAML."""
    import json

    from pdscan.schema import inventory_schema, policy_schema

    made = inventory_schema() if name == "inventory" else policy_schema()
    click.echo(json.dumps(made, ensure_ascii=False, indent=1))


COMMANDS: tuple[click.Command, ...] = (scan, report, explain, text, demo, selftest, schema)
