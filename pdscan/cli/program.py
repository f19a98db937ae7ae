"""The program: its group of commands, and errors in one line with their exit code."""

from __future__ import annotations

import os
import sys
from typing import Any

import click

from pdscan import __version__
from pdscan.cli import inventory, policy, recognizers, review, running, scanning, sources
from pdscan.errors import PdscanError
from pdscan.visible import visible

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


for room in (scanning, policy, running, inventory, review, recognizers, sources):
    for command in room.COMMANDS:
        main.add_command(command)
