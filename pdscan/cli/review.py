"""The commands about what persons decided: workbooks, a second person, rules that rejected findings teach."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from pdscan.cli.options import store_option
from pdscan.visible import counted, one_line

if TYPE_CHECKING:
    from pdscan.inventory.review.decided import Decision
    from pdscan.inventory.review.rules import Replay
    from pdscan.inventory.store.questions import Answer

SHOWN = 40
by_option = click.option("--by", required=True, metavar="NAME", help="Who decides.")
dataset_option = click.option(
    "--dataset", metavar="GLOB", help="Datasets that the rule covers, if not those proposed."
)


@click.group()
def review() -> None:
    """Take auditors' decisions back into the inventory; confirm them; let them teach rules."""


@review.command("import")
@click.argument(
    "workbook", type=click.Path(path_type=Path, exists=True, dir_okay=False), metavar="WORKBOOK.xlsx"
)
@store_option
@click.pass_context
def review_import(ctx: click.Context, *, workbook: Path, inventory: str) -> None:
    """Record the decisions of the sheet Review; they are put on the findings of this run and of later ones.

    Each row that is stale or was tampered with is refused with its reason, and the exit code is then 1.
    """
    from pdscan.inventory.review.reviewing import rules, take_back
    from pdscan.inventory.store.decisions import stands

    judged = take_back(inventory, workbook, date.today())
    for refusal in judged.refusals:
        click.echo(f"pdscan: row {refusal.row}: {refusal.reason}", err=True)
    taken, refused = len(judged.decisions), len(judged.refusals)
    unchanged = counted(judged.unchanged, "row")
    click.echo(f"{counted(taken, 'decision')} recorded, {unchanged} unchanged, {refused} refused.")
    if waiting := len(stands(inventory).waiting):
        click.echo(f"Waiting for a second person: {waiting}; see: pdscan review pending")
    if any(decision.decision == "rejected" for decision in judged.decisions):
        proposed = len(rules(inventory).proposed)
        click.echo(
            f"{counted(proposed, 'rule')} could follow from what was rejected; see: pdscan review rules"
        )
    ctx.exit(int(bool(refused)))


@review.command()
@store_option
def pending(*, inventory: str) -> None:
    """List the decisions that wait for a second person."""
    from pdscan.inventory.store.decisions import stands
    from pdscan.inventory.store.questions import Question, find

    log = stands(inventory)
    places = {one.id: one for one in find(inventory, Question())}
    for key, row in log.waiting.items():
        click.echo(f"{key}  {row.decision}  by {row.by}, {row.at}  {_where(places, row)}: {row.note}")
    eyes = "is required" if log.four_eyes else "is not required"
    click.echo(f"Waiting: {counted(len(log.waiting), 'decision')}. A second person {eyes}.")


def _where(places: Mapping[str, Answer], row: Decision) -> str:
    from pdscan.inventory.review.decided import scope_of

    if row.scope is not None:
        return one_line(str(scope_of(row)))
    one = places.get(row.finding)
    if one is None:
        return "(in no stored run)"
    return one_line(f"{one.source} · {one.dataset}.{one.field} · {one.element}")


@review.command()
@click.argument("ids", nargs=-1, required=True, metavar="ID...")
@by_option
@click.option("--note", default="", help="What the second person has to say.")
@store_option
def confirm(*, ids: tuple[str, ...], by: str, note: str, inventory: str) -> None:
    """Confirm, as a second person, decisions that wait for one (finding or rule ids)."""
    from pdscan.inventory.review.reviewing import confirm as confirmed

    click.echo(f"{counted(confirmed(inventory, ids, by, note, date.today()), 'decision')} confirmed.")


@review.command("rules")
@store_option
def list_rules(*, inventory: str) -> None:
    """List the rules in force, and those that rejected findings suggest."""
    from pdscan.inventory.review.reviewing import rules

    found = rules(inventory)
    for rule in found.in_force:
        click.echo(f"in force  {rule.scope.id}  {rule.scope}  by {rule.by}, {rule.at}: {rule.note}")
    for scope in found.proposed:
        click.echo(f"proposed  {scope.id}  {scope}")
    click.echo(f"{len(found.in_force)} in force, {len(found.proposed)} proposed.")


@review.command()
@click.argument("rule")
@dataset_option
@store_option
def replay(*, rule: str, dataset: str | None, inventory: str) -> None:
    """Show what else a proposed RULE would change, over all findings that are stored."""
    from pdscan.inventory.review.reviewing import replayed

    shown = replayed(inventory, rule, dataset)
    _show(shown)
    glob = f" --dataset '{dataset}'" if dataset else ""
    click.echo(f"To take it on: pdscan review accept {rule}{glob} --seen {shown.seen} --by NAME --note WHY")


def _show(shown: Replay) -> None:
    click.echo(f"{shown.scope.id}  {shown.scope}")
    for one in shown.others[:SHOWN]:
        place = one_line(f"{one.dataset}.{one.field}")
        click.echo(f"  would no longer count: {place} · {one.element}  ({one.id})")
    more = len(shown.others) - SHOWN
    if more > 0:
        click.echo(f"  … and {more} more")
    click.echo(f"{counted(len(shown.others), 'finding')} of those that stand would no longer count.")


@review.command()
@click.argument("rule")
@dataset_option
@click.option("--seen", required=True, metavar="MARK", help="The mark that the replay has printed.")
@by_option
@click.option("--note", required=True, help="Why.")
@store_option
def accept(*, rule: str, dataset: str | None, seen: str, by: str, note: str, inventory: str) -> None:
    """Take a proposed RULE on, once its replay was seen; it holds from now on and stands in the log."""
    from pdscan.inventory.review.reviewing import accept as accepted
    from pdscan.inventory.review.reviewing import replayed
    from pdscan.inventory.store.decisions import stands

    taken = accepted(inventory, replayed(inventory, rule, dataset), seen, by, note, date.today())
    waits = taken.finding in stands(inventory).waiting
    click.echo(f"{taken.finding} {'waits for a second person' if waits else 'is in force'}.")


@review.command()
@click.argument("rule")
@by_option
@click.option("--note", required=True, help="Why.")
@store_option
def withdraw(*, rule: str, by: str, note: str, inventory: str) -> None:
    """Let a RULE end; what it kept out of the counts comes back."""
    from pdscan.inventory.review.reviewing import withdraw as withdrawn
    from pdscan.inventory.store.decisions import stands

    withdrawn(inventory, rule, by, note, date.today())
    waits = rule in stands(inventory).waiting
    click.echo(f"The end of {rule} waits for a second person." if waits else f"{rule} has ended.")


COMMANDS: tuple[click.Command, ...] = (review,)
