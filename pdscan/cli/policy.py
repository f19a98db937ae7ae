"""The commands about privacy policies: reading and checking them."""

from __future__ import annotations

from pathlib import Path

import click

from pdscan.cli.options import FILE, lang_option


@click.group()
def policy() -> None:
    """Read and check privacy policies."""


@policy.command("read")
@click.argument("document", type=FILE)
@click.option(
    "-o", "--output", type=FILE, help="File to write the policy YAML to, instead of standard output."
)
@click.option("--text", "as_text", is_flag=True, help="Print the document's repaired plain text instead.")
@click.option(
    "--diff", "old", type=FILE, metavar="OLD.yaml", help="Print what this version says that OLD.yaml did not."
)
@lang_option
def policy_read(document: Path, output: Path | None, as_text: bool, old: Path | None, lang: str) -> None:
    """Read a privacy policy (txt, md, html, pdf, docx; Thai or English) and draft its policy YAML."""
    from pdscan.policy import drafting

    if as_text:
        click.echo(drafting.plain_text(document))
        return
    draft = drafting.draft(document)
    for doubt in drafting.doubts(draft, lang):
        click.echo(f"pdscan: {doubt}", err=True)
    told = drafting.changes(old, draft.policy) if old is not None else drafting.as_yaml(draft, lang)
    if output is None:
        click.echo(told, nl=False)
    else:
        output.write_text(told, encoding="utf-8")


@policy.command("check")
@click.argument("file", type=FILE, metavar="POLICY.yaml")
@click.pass_context
def policy_check(ctx: click.Context, file: Path) -> None:
    """Check a policy YAML and say what is wrong with it, by line."""
    from pdscan.policy.load import check

    problems = check(file)
    for problem in problems:
        click.echo(f"{file}:{problem.line}: {problem.message}", err=True)
    if problems:
        ctx.exit(2)
    click.echo(f"{file}: good")


COMMANDS: tuple[click.Command, ...] = (policy,)
