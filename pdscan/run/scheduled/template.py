"""A commented config file for a source, with every key there is. Pure."""

from __future__ import annotations

from pdscan.run.scheduled.config import RUNNING
from pdscan.settings import SETTINGS, Setting


def template(source: str) -> str:
    """Return a commented config file for a source."""
    lines = [
        "# What `pdscan run` scans and how; every key but `sources` may be left out.",
        "# Passwords: ${NAME} is the environment variable NAME, ${file:/run/secrets/name} the text of a",
        "# file, ${keyring:service/name} an entry of the keyring (pip install 'pdscan[keyring]').",
        "sources:",
        f"  - {_quoted(source)}",
    ]
    for item in (*SETTINGS, *RUNNING):
        choices = f" One of: {', '.join(item.choices)}." if item.choices else ""
        lines += ["", f"# {item.help}{choices}", f"# {item.name}: {_shown(item)}"]
    return "\n".join(lines) + "\n"


def _shown(item: Setting) -> str:
    if item.many:
        return "[]"
    return _quoted(item.default) if isinstance(item.default, str) else str(item.default).lower()


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
