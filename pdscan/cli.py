"""The command line: words in, one library call, an exit code out.

0 whole scan, no gap at or above --fail-on · 1 such gaps · 2 could not run · 3 something was not read whole.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import click

from pdscan import __version__
from pdscan.errors import PdscanError
from pdscan.settings import SETTINGS, Setting, settings


class Program(click.Group):
    """The command group; our errors become one line and their exit code."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run a command; whatever it raises on purpose is told in one sentence."""
        try:
            return super().invoke(ctx)
        except PdscanError as error:
            click.echo(f"pdscan: {error}", err=True)
            ctx.exit(error.exit_code)
        except KeyboardInterrupt:
            click.echo("pdscan: stopped by the user before there was anything to keep", err=True)
            ctx.exit(2)
        except OSError as error:
            where = f" ({error.filename})" if error.filename else ""
            click.echo(f"pdscan: {error.strerror or type(error).__name__}{where}; mend it and run again", err=True)
            ctx.exit(2)


@click.group(cls=Program, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="pdscan")
def main() -> None:
    """Find personal data in databases and data lakes, Thai and English, and hold it against the privacy policy.

    ค้นหาข้อมูลส่วนบุคคลในฐานข้อมูลและ data lake แล้วเทียบกับนโยบายความเป็นส่วนตัว
    """


def scan_options(command: Any) -> Any:
    """Give a command the options of `SETTINGS`."""
    for setting in reversed(SETTINGS):
        command = click.option(f"--{setting.name}", **_option(setting))(command)
    return command


def _option(setting: Setting) -> dict[str, Any]:
    shown = {"help": setting.help, "default": None if setting.many else setting.default}
    if setting.kind is bool:
        return {**shown, "is_flag": True}
    if setting.many:
        return {**shown, "multiple": True, "default": ()}
    kind: Any = click.Choice(setting.choices) if setting.choices else setting.kind
    return {**shown, "type": kind, "show_default": bool(setting.default)}


@main.command()
@click.argument("sources", nargs=-1, required=True, metavar="SOURCE...")
@scan_options
@click.pass_context
def scan(ctx: click.Context, sources: tuple[str, ...], **options: Any) -> None:
    """Scan databases, files and folders; write the inventory and the reports.

    A SOURCE is a URL or a path: sqlite:///x.db, postgresql://user:${DB_PASSWORD}@host/db, a file, a folder.
    """
    from pdscan.run.command import run

    ctx.exit(run(settings(sources, options), tuple(sys.argv[1:])))


@main.group()
def policy() -> None:
    """Read and check privacy policies."""


@policy.command("check")
@click.argument("file", type=click.Path(path_type=Path))
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
