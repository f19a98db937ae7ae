"""The command line: words in, one library call, an exit code out.

0 whole scan, no gap at or above --fail-on · 1 such gaps · 2 could not run · 3 something was not read whole.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

import click

from pdscan import __version__, cli_inventory, cli_review, cli_running
from pdscan.cli_inventory import FILE, OUT, database_in, inventory_option, store_option
from pdscan.cli_recognizers import own_option, recognizers
from pdscan.cli_sources import sources as sources_group
from pdscan.errors import PdscanError
from pdscan.settings import SETTINGS, Setting, settings
from pdscan.visible import visible

LANG = click.Choice(["th", "en", "both"])
STOPPED = "pdscan: stopped by the user before there was anything to keep"


class Program(click.Group):
    """The command group; our errors become one line and their exit code."""

    def main(self, *args: Any, **extra: Any) -> Any:
        """Run the program; wrong words are told in one line too."""
        if not extra.pop("standalone_mode", True):
            return super().main(*args, **extra, standalone_mode=False)  # type: ignore[call-overload]
        try:
            code = super().main(*args, **extra, standalone_mode=False)  # type: ignore[call-overload]
        except click.ClickException as error:
            click.echo(f"pdscan: {' '.join(error.format_message().split())} See pdscan --help.", err=True)
            code = 2
        except click.Abort:
            click.echo(STOPPED, err=True)
            code = 2
        sys.exit(code if isinstance(code, int) else 0)

    def invoke(self, ctx: click.Context) -> Any:
        """Run a command; whatever goes wrong is told in one sentence that quotes no value."""
        try:
            return super().invoke(ctx)
        except PdscanError as error:
            click.echo(f"pdscan: {visible(str(error))}", err=True)
            ctx.exit(error.exit_code)
        except KeyboardInterrupt:
            click.echo(STOPPED, err=True)
            ctx.exit(2)
        except BrokenPipeError:
            # Whoever reads us has seen enough: `pdscan recognizers | head`.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            ctx.exit(0)
        except OSError as error:
            where = f" ({error.filename})" if error.filename else ""
            click.echo(
                f"pdscan: {error.strerror or type(error).__name__}{where}; mend it and run again", err=True
            )
            ctx.exit(2)


@click.group(cls=Program, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="pdscan")
def main() -> None:
    """Find personal data, Thai and English, in databases and data lakes; hold it against the policy.

    ค้นหาข้อมูลส่วนบุคคลในฐานข้อมูลและ data lake แล้วเทียบกับนโยบายความเป็นส่วนตัว
    """


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


@main.command()
@click.argument("sources", nargs=-1, required=True, metavar="SOURCE...")
@scan_options
@click.pass_context
def scan(ctx: click.Context, /, sources: tuple[str, ...], **options: Any) -> None:
    """Scan databases, files and folders; write the inventory and the reports.

    A SOURCE is a URL or a path: sqlite:///x.db, postgresql://user:${DB_PASSWORD}@host/db, a file, a folder.
    """
    from pdscan.run.command import run

    ctx.exit(run(settings(sources, options), tuple(sys.argv[1:])))


@main.command()
@click.argument("run", required=False)
@inventory_option
@click.option(
    "--format", "formats", default="xlsx,html,json", show_default=True, help="Reports, separated by commas."
)
@click.option(
    "--out", default=OUT, show_default=True, type=FILE, help="Folder of the run, and for the reports."
)
@click.option("--lang", default="both", show_default=True, type=LANG, help="Language: th, en or both.")
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
    from pdscan.run.command import prepared, write

    wanted = [find_report(name.strip()) for name in formats.split(",") if name.strip()]
    found = reported(inventory or database_in(out), run)
    found = part(found, include) if include else found
    folder = prepared(out)
    write(with_last_card(found, folder), wanted, lang, folder)
    for item in wanted:
        click.echo(out / item.filename)


@main.command()
@click.argument("field")
@click.option("--run", help="A run's id or an inventory.json; the newest run if not given.")
@store_option
def explain(*, field: str, run: str | None, inventory: str) -> None:
    """Tell why FIELD (dataset.field, or a part of it) was, or was not, classified so."""
    from pdscan.inventory.explain import explained
    from pdscan.inventory.store import stored

    click.echo(visible(explained(stored(inventory, run), field)))


@main.command()
@click.argument("file", type=click.File("rb"), default="-")
@click.option("--lang", default="both", show_default=True, type=LANG, help="Language: th, en or both.")
@own_option
def text(file: Any, lang: str, own: tuple[str, ...]) -> None:
    """Find personal data in text (a file or standard input); prints JSON with character spans."""
    import json
    from dataclasses import asdict

    from pdscan.detect.text.mangled import find_in_mangled
    from pdscan.own import with_own
    from pdscan.policy.document import decode
    from pdscan.registry import recognizers as all_recognizers

    found = find_in_mangled(decode(file.read()), with_own(all_recognizers(), own), lang)
    click.echo(json.dumps([asdict(mention) for mention in found], ensure_ascii=False, indent=1))


@main.command()
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


@main.command()
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


@main.command()
@click.argument("name", type=click.Choice(["inventory", "policy"]))
def schema(name: str) -> None:
    """Print the JSON Schema of inventory.json or of a policy YAML."""
    import json

    from pdscan.schema import inventory_schema, policy_schema

    made = inventory_schema() if name == "inventory" else policy_schema()
    click.echo(json.dumps(made, ensure_ascii=False, indent=1))


@main.group()
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
@click.option("--lang", default="both", show_default=True, type=LANG, help="Language: th, en or both.")
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


for command in (
    *cli_running.COMMANDS,
    *cli_inventory.COMMANDS,
    *cli_review.COMMANDS,
    recognizers,
    sources_group,
):
    main.add_command(command)
