"""Passwords kept outside of config files and URLs: put in where they are used, never kept or shown.

    ${NAME}                    an environment variable
    ${file:/run/secrets/name}  the text of a file, as Docker and Kubernetes mount secrets
    ${keyring:service/name}    an entry of the system's keyring (extra `keyring`)

Between "://" and "@" of a URL a secret stands as it is: its special characters are written for the URL here.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import quote

from pdscan.errors import MissingExtra, SourceError

_PLACE = re.compile(r"\$\{([^{}]*)\}")
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_LOGIN = re.compile(r"://([^/?#@]*)@")


def expanded(text: str, variables: Mapping[str, str]) -> str:
    """Put secrets in their places; raises SourceError, in one sentence without a value, for a missing one."""
    # Places are blanked first: the path of a file has slashes, which would seem to end the login.
    login = _LOGIN.search(_PLACE.sub(lambda place: "_" * len(place.group()), text))

    def value(place: re.Match[str]) -> str:
        found = _secret(place.group(1), variables)
        inside = login is not None and login.start(1) <= place.start() < login.end(1)
        return quote(found, safe="") if inside else found

    return _PLACE.sub(value, text)


def _secret(name: str, variables: Mapping[str, str]) -> str:
    kind, colon, rest = name.partition(":")
    if colon and kind == "file":
        return _from_file(Path(rest))
    if colon and kind == "keyring":
        return _from_keyring(rest)
    if not _NAME.fullmatch(name):
        raise SourceError(f"'${{{name}}}' names no secret; write ${{NAME}}, ${{file:…}} or ${{keyring:…}}")
    if name not in variables:
        raise SourceError(f"the environment has no {name}; set it or take ${{{name}}} out")
    return variables[name]


def _from_file(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8").rstrip("\r\n")
    except OSError as error:
        raise SourceError(
            f"the secret file {path} cannot be read ({error.strerror}); check that it is there"
        ) from None
    except UnicodeDecodeError:
        raise SourceError(f"the secret file {path} is not UTF-8 text; save it as such") from None


def _from_keyring(entry: str) -> str:
    try:
        import keyring
    except ModuleNotFoundError:
        raise MissingExtra("a secret in the keyring", "keyring") from None
    service, _, name = entry.rpartition("/")
    try:
        found = keyring.get_password(service, name)
    except Exception as error:
        raise SourceError(f"the keyring cannot be opened ({type(error).__name__}); unlock it") from None
    if found is None:
        raise SourceError(f"the keyring has no '{name}' of the service '{service}'; put it in first")
    return str(found)
