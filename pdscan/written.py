"""What pdscan itself wrote to a folder, kept in a list there: no scan takes it for data.

People scan the folder that they stand in, and the results lie in it too.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

LIST = ".pdscan"


def note(folder: Path, names: Iterable[str]) -> None:
    """Add names of files to the list of a folder."""
    known = written(folder)
    if not known.issuperset(named := frozenset(names)):
        (folder / LIST).write_text("".join(f"{name}\n" for name in sorted(known | named)), encoding="utf-8")


def written(folder: Path) -> frozenset[str]:
    """Return the names of the files in a folder that pdscan wrote; none where it wrote nothing."""
    try:
        return frozenset((folder / LIST).read_text(encoding="utf-8").splitlines())
    except (OSError, UnicodeDecodeError):
        return frozenset()
