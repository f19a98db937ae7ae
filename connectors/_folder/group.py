"""Many files that are one dataset: Hive partition trees, and part files side by side.

    sales/region=BKK/dt=2026-01-01/part-0.parquet     one dataset "sales" with the columns region and dt
    export/part-00000-….csv … part-00099-….csv        one dataset "export"
    lake/orders_2026-01.csv … orders_2026-12.csv      "lake/orders_*-*.csv" beside other files, else "lake"

Like-named files are one dataset when there are many and the columns of those looked at agree.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import unquote

from pdscan.connector import Budget, File, Format
from pdscan.errors import DatasetError

MANY = 5
PROBED = 6

_CHANGING = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9]+")
_PART = re.compile(r"^(?:part|data|file)[-_.][0-9]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Member:
    """A file of a folder, by its path from the source, and the format that reads it."""

    name: str
    file: File
    format: Format

    @property
    def keys(self) -> dict[str, str]:
        """Return the partition columns that the path holds."""
        return dict(_key(part) for part in self._places if "=" in part)

    @property
    def folder(self) -> str:
        """Return the folder above the partitions."""
        return "/".join(part for part in self._places if "=" not in part)

    @property
    def _places(self) -> list[str]:
        return self.name.removesuffix(self.file.name).removesuffix("/").split("/")


def _key(part: str) -> tuple[str, str]:
    name, _, value = part.partition("=")
    return name, unquote(value)


def grouped(
    members: Sequence[Member], root: str, agree: Callable[[Sequence[Member]], bool]
) -> Iterator[tuple[str, list[Member]]]:
    """Yield datasets with their names, in the order of their first files; `root` names the source itself."""
    families: dict[tuple[str, str, str], list[Member]] = {}
    for member in members:
        families.setdefault(_family(member), []).append(member)
    folders = [folder for folder, _, _ in families]
    for (folder, pattern, _), family in families.items():
        if _is_one(family, agree):
            alone = folders.count(folder) == 1
            yield _name(folder, "" if alone else pattern) or root, family
        else:
            yield from ((member.name, [member]) for member in family)


def _name(folder: str, pattern: str) -> str:
    between = "" if folder.endswith("!") or not folder else "/"
    return f"{folder}{between}{pattern}" if pattern else folder.removesuffix("!")


def _family(member: Member) -> tuple[str, str, str]:
    if not member.format.grouped:
        return member.name, "", ""
    pattern = "*" if member.keys else _CHANGING.sub("*", member.file.name)
    return member.folder, pattern, member.format.name


def _is_one(family: Sequence[Member], agree: Callable[[Sequence[Member]], bool]) -> bool:
    first = family[0]
    if first.keys or (_PART.match(first.file.name) and first.folder):
        return True
    return len(family) >= MANY and (first.format.kind == "document" or agree(family))


def columns_agree(family: Sequence[Member]) -> bool:
    """Look at a few of the files; those that cannot be read do not speak against it."""
    step = max(1, len(family) // PROBED)
    columns = {names for member in family[::step][:PROBED] if (names := _columns(member))}
    return len(columns) == 1


def _columns(member: Member) -> tuple[str, ...] | None:
    try:
        if member.format.columns is not None:
            return member.format.columns(member.file)
        batch = next(member.format.sample(member.file, "", Budget(rows=1)).batches, None)
    except DatasetError:
        return None
    return None if batch is None else tuple(batch.schema.names)
