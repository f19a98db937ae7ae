"""Opening sources: a URL or path in, a connector out."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping

from pdscan.connector import Connector
from pdscan.errors import SourceError, UsageError
from pdscan.registry import connectors

_SCHEME = re.compile(r"^([a-z][a-z0-9+.-]+):", re.IGNORECASE)
_VARIABLE = re.compile(r"\$\{([A-Za-z_][A-Za-z0-9_]*)\}")
_PASSWORD = re.compile(r"(://[^:/@\s]*):[^@\s]*@")
_SECRET = re.compile(r"([?&](?:password|passwd|pwd|secret|token|key)=)[^&\s]*", re.IGNORECASE)


def open_source(source: str) -> Connector:
    """Open a source; `${NAME}` in it stands for an environment variable.

    Raises SourceError when it cannot be reached, UsageError when no connector knows its scheme.
    """
    url = expanded(source, os.environ)
    scheme = _SCHEME.match(url)
    # One letter before the colon is a drive of Windows.
    name = scheme.group(1).lower() if scheme and len(scheme.group(1)) > 1 and not os.path.exists(url) else ""
    known = connectors()
    if name not in known:
        schemes = ", ".join(sorted(key for key in known if key))
        raise UsageError(f"no connector knows '{name}://'; give a path or one of {schemes}")
    return known[name].open(url)


def expanded(text: str, variables: Mapping[str, str]) -> str:
    """Put the environment's values in the place of `${NAME}`; raises SourceError for a missing one."""

    def value(match: re.Match[str]) -> str:
        if match.group(1) not in variables:
            raise SourceError(
                f"the environment has no {match.group(1)}; set it or take ${{{match.group(1)}}} out"
            )
        return variables[match.group(1)]

    return _VARIABLE.sub(value, text)


def without_password(text: str) -> str:
    """Take passwords out of a URL for display.

    >>> without_password("postgresql://app:s3cret@db/shop")
    'postgresql://app@db/shop'
    """
    return _SECRET.sub(r"\1***", _PASSWORD.sub(r"\1@", text))
