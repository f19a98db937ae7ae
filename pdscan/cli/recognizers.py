"""The commands about recognizers: listing and trying them, and checking a site's own."""

from __future__ import annotations

from pathlib import Path

import click

own_option = click.option(
    "--recognizers", "own", multiple=True, metavar="FILE", help="YAML of a site's own recognizers."
)


@click.group(invoke_without_command=True)
@own_option
@click.pass_context
def recognizers(ctx: click.Context, own: tuple[str, ...]) -> None:
    """List the recognizers."""
    from pdscan.own import with_own
    from pdscan.registry import recognizers as all_recognizers
    from pdscan.vocabulary import elements

    ctx.obj = own
    if ctx.invoked_subcommand is None:
        for item in with_own(all_recognizers(), own):
            element = elements()[item.element]
            click.echo(f"{item.element:<24} {item.entity_type:<32} {element.label_en} · {element.label_th}")


@recognizers.command("test")
@click.pass_context
def recognizers_test(ctx: click.Context) -> None:
    """Run each recognizer's own examples and counterexamples."""
    from pdscan.detect.proof import failures
    from pdscan.own import with_own
    from pdscan.registry import recognizers as all_recognizers

    known = with_own(all_recognizers(), ctx.obj)
    found = list(failures(known))
    for failure in found:
        click.echo(f"{failure.entity_type}: {failure.what}", err=True)
    click.echo(f"{len(known)} recognizers, {len(found)} failures")
    ctx.exit(2 if found else 0)


@recognizers.command("check")
@click.argument("file", type=click.Path(path_type=Path), metavar="RECOGNIZERS.yaml")
@click.pass_context
def recognizers_check(ctx: click.Context, file: Path) -> None:
    """Check a file of a site's own recognizers and say what is wrong with it, by line."""
    from pdscan.own import check
    from pdscan.registry import recognizers as all_recognizers

    problems = check(file, all_recognizers())
    for problem in problems:
        click.echo(f"{file}:{problem.line}: {problem.message}", err=True)
    if problems:
        ctx.exit(2)
    click.echo(f"{file}: good")


@recognizers.command("presidio")
def recognizers_presidio() -> None:
    """List the entities of Presidio that a file of recognizers can switch on, and what each is."""
    from pdscan.own.presidio import offered
    from pdscan.registry import recognizers as all_recognizers

    for entity, element in offered(all_recognizers()).items():
        click.echo(f"{entity:<34} {element or '(say which element it is)'}")


COMMANDS: tuple[click.Command, ...] = (recognizers,)
