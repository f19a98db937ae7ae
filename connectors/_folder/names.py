"""Names of files that are no UTF-8, as older systems wrote them in their own code page.

Python carries their bytes through as lone surrogates. Arrow's file system cannot, so such files are opened
by Python's.
"""

from __future__ import annotations

import os
from typing import Any

import pyarrow as pa

from pdscan.arrow import decoded


def readable(name: str) -> str:
    r"""Write a name or a path as its maker read it.

    >>> readable("\udca1.csv"), readable("ก.csv")
    ('ก.csv', 'ก.csv')
    """
    return name if _is_text(name) else decoded(os.fsencode(name))


def system_for(path: str, usual: Any) -> Any:
    """Choose the file system that can open a path: the usual one, where the path is text."""
    return usual if _is_text(path) else ByBytes()


def _is_text(name: str) -> bool:
    return not any("\ud800" <= letter <= "\udfff" for letter in name)


class ByBytes:
    """The part of Arrow's file systems that reading a file needs, for paths of any bytes."""

    type_name = "local, by bytes"

    def open_input_file(self, path: str) -> pa.NativeFile:
        """Open a file."""
        return pa.PythonFile(open(path, "rb"), mode="r")

    def open_input_stream(self, path: str, compression: None = None) -> pa.NativeFile:
        """Open a file, as it is."""
        del compression  # a part of Arrow's signature: nothing is unpacked by suffix
        return self.open_input_file(path)
