"""Rows of MariaDB and MySQL as their server sends them: text stays bytes, which Arrow takes as they are.

The driver makes a Python value of each cell by four calls of functions, which takes most of the time of a
full read, and fails on the first letter that is no UTF-8. The protocol writes a cell as its length and its
text ([Text Resultset Row](https://mariadb.com/kb/en/resultset-row/)); what is no number or binary is kept as
written, dates too: Python knows no 0000-00-00. So are numbers that the server fills up with zeros.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pymysql.constants import FLAG
from pymysql.cursors import SSCursor

Cell = Callable[[bytearray], Any]

_NULL = 251
"""A length of a cell below it is the length itself; what follows tells longer ones in 2, 3 or 8 bytes."""
_WIDTHS = {252: 2, 253: 3, 254: 8}


class AsSent(SSCursor):  # type: ignore[misc]  # pymysql has no types
    """A cursor that leaves the rows on the server, and takes their cells as they are sent."""

    def close(self) -> None:
        """Let go of the rows; the driver would fetch those of a lost connection, to its last breath."""
        if self._result is not None and self.connection is not None and not self.connection.open:
            self._result.unbuffered_active = False
        super().close()

    def _query(self, query: str) -> int:
        count: int = super()._query(query)
        if self._result is not None and self._result.description is not None:
            filled = [bool(field.flags & FLAG.ZEROFILL) for field in self._result.fields]
            kinds = zip(self._result.converters, filled, strict=True)
            cells = [None if zeros else _cell(*kind) for kind, zeros in kinds]
            self._result._read_row_from_packet = lambda packet: _row(packet.get_all_data(), cells)
        return count


def _cell(encoding: str | None, converter: Any) -> Cell | None:
    """Tell what becomes of the cells of a column; None where they are kept as text."""
    if converter in {int, float}:
        number: Cell = converter
        return number
    return bytes if encoding is None else None


def _row(sent: bytes, cells: list[Cell | None]) -> tuple[Any, ...]:
    packet = bytearray(sent)  # so that a slice is one: what Arrow's columns know as stored text
    row: list[Any] = []
    at = 0
    for cell in cells:
        length = packet[at]
        at += 1
        if length >= _NULL:
            if length == _NULL:
                row.append(None)
                continue
            width = _WIDTHS[length]
            length = int.from_bytes(packet[at : at + width], "little")
            at += width
        end = at + length
        row.append(packet[at:end] if cell is None else cell(packet[at:end]))
        at = end
    return tuple(row)
