"""Opening sources: a URL or path in, a connector out."""

from __future__ import annotations

import os
import re
from pathlib import Path

from pdscan.connector import Connector
from pdscan.errors import UsageError
from pdscan.registry import connectors
from pdscan.secrets import expanded

_SCHEME = re.compile(r"^([a-z][a-z0-9+.-]+):", re.IGNORECASE)
_PASSWORD = re.compile(r"(://[^:/@\s]*):[^@\s]*@")
_FILE_URL = re.compile(r"((?:sqlite|duckdb):///)([^/?][^?]*)$")
_SECRET = re.compile(r"([?&](password|passwd|pwd|secret|token|key)=)[^&\s]*", re.IGNORECASE)


def open_source(source: str) -> Connector:
    """Open a source; secrets in it (`${NAME}`) are put in here.

    Raises SourceError when it cannot be reached, UsageError when no connector knows its scheme.
    """
    url = expanded(source, os.environ)
    name, known = _scheme(url), connectors()
    if name not in known:
        schemes = ", ".join(sorted(key for key in known if key))
        raise UsageError(f"no connector knows '{name}://'; give a path or one of {schemes}")
    return known[name].open(url)


def kind_of(source: str) -> str:
    """Tell the kind of a source that could not be opened, as far as its scheme says it.

    >>> kind_of("mariadb+pymysql://app@db/shop"), kind_of("nowhere.csv")
    ('mysql', 'unknown')
    """
    name = _scheme(source)
    opener = connectors().get(name) if name else None
    return "unknown" if opener is None else opener.kinds.get(name, name.partition("+")[0])


def _scheme(url: str) -> str:
    found = _SCHEME.match(url)
    # One letter before the colon is a drive of Windows.
    return found[1].lower() if found and len(found[1]) > 1 and not os.path.exists(url) else ""


def with_places(source: str) -> str:
    """Put places for secrets where a source has passwords; those that stand there already stay.

    >>> with_places("postgresql://app:s3cret@db/shop"), with_places("mysql://app:${DB}@db/shop")
    ('postgresql://app:${PDSCAN_PASSWORD}@db/shop', 'mysql://app:${DB}@db/shop')
    """
    if "${" in source:
        return source
    logged_in = _PASSWORD.sub(r"\1:${PDSCAN_PASSWORD}@", source)
    return _SECRET.sub(lambda found: f"{found[1]}${{PDSCAN_{found[2].upper()}}}", logged_in)


def absolute(source: str) -> str:
    """Return a path, or the URL of a database file, from the root: a scheduler runs it from elsewhere."""
    scheme = _FILE_URL.match(source)
    path = Path(scheme[2] if scheme else source)
    if not path.exists():
        return source
    return f"{scheme[1]}{path.absolute()}" if scheme else str(path.absolute())


def without_password(text: str) -> str:
    """Take passwords out of a URL for display.

    >>> without_password("postgresql://app:s3cret@db/shop")
    'postgresql://app@db/shop'
    """
    return _SECRET.sub(r"\1***", _PASSWORD.sub(r"\1@", text))
