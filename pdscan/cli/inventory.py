"""The commands about stored runs: what changed, what was decided, the upkeep of the database."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from typing import Any

import click

from pdscan.cli.options import LANG, store_option
from pdscan.inventory.states import STATES
from pdscan.visible import counted, one_line, visible

POLICY_STATUSES = ("declared", "undeclared", "not_covered")
CLASSES = ("general", "sensitive", "credential", "not_personal")
PROTECTIONS = ("plain", "masked", "encoded", "hashed", "encrypted", "tokenised", "mixed")
form_option = click.option(
    "--format",
    "form",
    default="text",
    show_default=True,
    type=click.Choice(["text", "json"]),
    help="Form of the answer.",
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
@click.option("--lang", default="en", show_default=True, type=LANG, help="Of the text.")
@click.pass_context
def diff(
    ctx: click.Context, *, old: str, new: str, inventory: str, form: str, fail_on: str, lang: str
) -> None:
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
    if form == "json":
        click.echo(drift.as_json(before.run, after.run, changes))
    else:
        click.echo(visible(drift.as_text(before.run, after.run, changes, lang)))
    ctx.exit(int(comparison.at_least(changes, fail_on)))


@click.group()
def inventory() -> None:
    """Ask, export, prune and verify the inventory database."""


@inventory.command("list")
@store_option
def list_runs(*, inventory: str) -> None:
    """List the stored runs, oldest first."""
    from pdscan.inventory.store.upkeep import runs

    for run in runs(inventory):
        versions = f"pdscan {run.version}, rules {run.rules_version}"
        click.echo(
            f"{run.id}  {run.finished}  {run.datasets:>6} datasets  {run.findings:>7} findings  {versions}"
        )


@inventory.command()
@click.option("--element", help="Data element, as in the list of recognizers.")
@click.option("--dataset", metavar="GLOB", help="Name of the dataset.")
@click.option("--policy-status", type=click.Choice(POLICY_STATUSES), help="What the policy says of it.")
@click.option("--pdpa", type=click.Choice(CLASSES), help="Class of personal data.")
@click.option("--protection", type=click.Choice(PROTECTIONS), help="How it is kept.")
@click.option("--state", type=click.Choice(STATES), help="How it stands since the runs before.")
@click.option(
    "--since", type=click.DateTime(["%Y-%m-%d"]), metavar="DATE", help="Only runs from this day on."
)
@click.option("--until", type=click.DateTime(["%Y-%m-%d"]), metavar="DATE", help="Only runs up to this day.")
@store_option
@form_option
def find(*, inventory: str, form: str, **asked: Any) -> None:
    """Find personal data across all runs: where it is, since when, and how it stands now."""
    from pdscan.inventory.store.questions import Question
    from pdscan.inventory.store.questions import find as found

    days = {name: day.date().isoformat() for name in ("since", "until") if (day := asked.pop(name))}
    answers = found(inventory, Question(**asked, **days))
    if form == "json":
        click.echo(json.dumps([asdict(answer) for answer in answers], ensure_ascii=False, indent=1))
        return
    for one in answers:
        place = f"{one.source} · {one.dataset}.{one.field}"
        what = f"{one.element}, {one.protection}, {one.policy_status or 'no policy'}"
        click.echo(f"{one.state:<8}  {one_line(place)}: {what}, since {one.first_seen}")
    click.echo(f"{counted(len(answers), 'finding')}.")


@inventory.command()
@click.argument("run", required=False)
@store_option
def export(*, run: str | None, inventory: str) -> None:
    """Write a stored run (the newest if none is named) as inventory.json to standard output."""
    from pdscan.inventory.document import pieces
    from pdscan.inventory.lines import as_bytes
    from pdscan.inventory.store import stored

    for piece in pieces(stored(inventory, run)):
        sys.stdout.buffer.write(as_bytes(piece))


@inventory.command()
@click.option("--keep", required=True, type=int, metavar="N", help="How many of the newest runs stay.")
@store_option
def prune(*, keep: int, inventory: str) -> None:
    """Let old runs go; what later runs or persons' decisions need stays."""
    from pdscan.inventory.store.upkeep import prune as let_go

    click.echo(f"{counted(let_go(inventory, keep), 'run')} let go.")


@inventory.command()
@click.option("--noted", metavar="HASH", help="A hash of the log that was noted before: is it still in it?")
@store_option
@click.pass_context
def verify(ctx: click.Context, *, inventory: str, noted: str | None) -> None:
    """Hold all that is stored against its hashes; exits with 1 when something was changed."""
    from pdscan.inventory.store.upkeep import verify as verified

    proof = verified(inventory, noted)
    for problem in proof.problems:
        click.echo(f"pdscan: {problem}", err=True)
    click.echo(
        f"{counted(proof.runs, 'run')}, {counted(proof.documents, 'document')}, "
        f"{counted(proof.decisions, 'decision')}: "
        f"{counted(len(proof.problems), 'problem') if proof.problems else 'whole'}. Log: {proof.last}"
    )
    ctx.exit(int(bool(proof.problems)))


COMMANDS: tuple[click.Command, ...] = (diff, inventory)
