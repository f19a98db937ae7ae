"""What can go wrong, as users see it: one sentence that says what, where and how to mend it.

    PdscanError            2   could not run
    ├── UsageError         2   the words of a command or a setting are off
    ├── PolicyError        2   a policy file is wrong; names the line
    ├── SourceError        2   a source cannot be reached or opened
    ├── OutputError        2   the out folder or a report cannot be written
    ├── MissingExtra       2   an optional package is not installed; says the command
    ├── PluginError        2   a recognizer, connector or report file fails to load, or two clash
    └── DatasetError       3   one dataset cannot be read; recorded in the inventory, the scan goes on

No message may quote a cell: third-party errors do, so they are told by type and place only (`reason`).
"""

from __future__ import annotations


class PdscanError(Exception):
    """Base of all errors that pdscan raises on purpose.

    >>> try:
    ...     raise SourceError("no such file: shop.db; check the path")
    ... except PdscanError as error:
    ...     print(error.exit_code, error)
    2 no such file: shop.db; check the path
    """

    exit_code = 2


class UsageError(PdscanError):
    """The words of a command or a setting are off."""


class PolicyError(PdscanError):
    """A policy file is wrong."""


class SourceError(PdscanError):
    """A source cannot be reached or opened."""


class OutputError(PdscanError):
    """The out folder or a report cannot be written."""


class MissingExtra(PdscanError):  # noqa: N818 - named for what the user lacks
    """An optional package is not installed."""

    def __init__(self, what: str, extra: str) -> None:
        super().__init__(f"{what} needs an optional package; install it with: pip install 'pdscan[{extra}]'")


class PluginError(PdscanError):
    """A recognizer, connector or report cannot be loaded, or two claim the same name."""


class DatasetError(PdscanError):
    """One dataset cannot be read; it stands in the inventory with this reason."""

    exit_code = 3


SAID = {
    "ArrowInvalid": "it is damaged or not of this format",
    "ArrowNotImplementedError": "it uses a part of its format that cannot be read; save it in a plainer form",
    "BadGzipFile": "it is damaged or no gzip file",
    "BadZipFile": "it is damaged or no zip file",
    "EOFError": "it ends too early",
    "JSONDecodeError": "it is no valid JSON",
    "MemoryError": "it does not fit into memory; use a smaller --rows",
    "OSError": "it cannot be read to its end; check the disk or the connection, and the file by opening it",
    "PackageNotFoundError": "it is damaged or no Word file",
    "ParseError": "its XML is damaged",
    "PdfiumError": "it is damaged, no PDF file, or locked by a password",
    "ReadError": "it is damaged or ends too early",
    "RecursionError": "it is nested too deeply",
    "UnicodeDecodeError": "its text has another encoding",
    "error": "its compressed data is damaged",
}
"""What common foreign errors mean; their own texts may quote a cell."""


def reason(error: BaseException, doing: str) -> str:
    """Tell what went wrong while `doing`, without the foreign error's text, which may quote a cell.

    >>> reason(PermissionError(13, "Permission denied"), "opening it")
    'Permission denied while opening it'
    >>> reason(ValueError("could not convert 'somebody@example.org'"), "reading row group 3")
    'an unexpected ValueError while reading row group 3; please report it'
    """
    if isinstance(error, PdscanError):
        return str(error)
    if isinstance(error, FileNotFoundError):
        return f"it is not there, or no longer ({doing})"
    if isinstance(error, OSError) and error.strerror:
        return f"{error.strerror} while {doing}"
    name = type(error).__name__
    return (
        f"{SAID[name]} ({doing})" if name in SAID else f"an unexpected {name} while {doing}; please report it"
    )
