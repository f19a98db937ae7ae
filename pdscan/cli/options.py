"""Options that several commands share."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from pathlib import Path
from typing import Any

import click

LANG = click.Choice(["th", "en", "both"])
OUT = Path("pdscan-out")
DATABASE = "inventory.db"
FILE = click.Path(path_type=Path)
inventory_option = click.option(
    "--inventory", metavar="URL", help="SQLAlchemy URL of the inventory database; else the one in --out."
)
lang_option = click.option(
    "--lang", default="both", show_default=True, type=LANG, help="Language: th, en or both."
)


def database_in(out: Path) -> str:
    """Return the address of the inventory database of a folder; of the usual folder if it has none."""
    return f"sqlite:///{(out if (out / DATABASE).exists() else OUT) / DATABASE}"


@contextmanager
def uncollected() -> Iterator[None]:
    """Let the garbage collector rest: what is built of a stored run stays until the command ends.

    To look for circles in it again and again takes a third of the time.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def store_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command `--out` and `--inventory`, and hand it the address of the database as `inventory`."""

    @click.option("--out", default=OUT, show_default=True, type=FILE, help="Folder that the scan wrote to.")
    @inventory_option
    @wraps(command)
    def asked(*, out: Path, inventory: str | None, **others: Any) -> Any:
        with uncollected():
            return command(inventory=inventory or database_in(out), **others)

    return asked
