"""What is learned by opening files to list them: their kinds and sheets, whether their columns agree."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from connectors._documents.objects import holds_objects, may_hold_objects
from connectors._folder.group import Member, columns_agree
from connectors._folder.recognise import Recognised, by_content, by_name
from connectors._folder.state import of_files
from connectors._text.bytes import start_of
from pdscan.connector import File, Format, Memory
from pdscan.errors import reason


@dataclass(frozen=True, slots=True)
class Looks:
    """Looks into files, or remembers what an earlier look has shown."""

    memory: Memory
    formats: Mapping[str, Format]

    def recognised(self, file: File) -> Recognised:
        """Tell what a file is; it is opened only where its name does not say."""
        sure = by_name(file, self.formats)
        if sure is not None:
            return sure
        try:
            seen = self.memory.recall(f"kind\0{file.path}", of_files([file]), lambda: self._kind(file))
        except Exception as error:
            return Recognised(unreadable=reason(error, "opening the file"))
        named = {format_.name: format_ for format_ in self.formats.values()}
        return Recognised(**{**seen, "format": named.get(seen["format"])})

    def _kind(self, file: File) -> dict[str, Any]:
        found = by_content(start_of(file), file, self.formats)
        return {
            "format": found.format and found.format.name,
            "database": found.database,
            "unreadable": found.unreadable,
        }

    def parts(self, member: Member) -> list[str]:
        """List the parts of a file; raises DatasetError where it cannot be opened."""
        listing = member.format.parts
        if listing is None:
            return [""]
        file = member.file
        found: list[str] = self.memory.recall(f"parts\0{file.path}", of_files([file]), lambda: listing(file))
        return found

    def holds_objects(self, file: File) -> bool:
        """Tell whether other files stand in a document."""
        if not may_hold_objects(file.name):
            return False
        found: bool = self.memory.recall(
            f"objects\0{file.path}", of_files([file]), lambda: holds_objects(file)
        )
        return found

    def agree(self, family: Sequence[Member]) -> bool:
        """Tell whether like-named files have the same columns."""
        files = [member.file for member in family]
        question = f"columns\0{files[0].path}\0{len(files)}"
        found: bool = self.memory.recall(question, of_files(files), lambda: columns_agree(family))
        return found
