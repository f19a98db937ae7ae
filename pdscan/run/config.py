"""The config file of `pdscan run`: the sources and settings of a scan, saved, with what a scheduler needs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from pdscan.errors import UsageError
from pdscan.run.window import Window, window
from pdscan.settings import SETTINGS, Setting, Settings, settings


@dataclass(frozen=True, slots=True, kw_only=True)
class Config:
    """What a config file says."""

    settings: Settings
    window: Window | None = None
    notify: tuple[str, ...] = ()
    link: str = ""
    metrics: str = ""


@dataclass(frozen=True, slots=True)
class _Entry:
    value: Any
    line: int


RUNNING: tuple[Setting, ...] = (
    Setting(name="window", default="", help='Hours in which runs may read, local time: "01:00-05:00".'),
    Setting(
        name="notify", default=(), many=True, help="Webhooks (https://…) or apprise URLs told of each run."
    ),
    Setting(name="link", default="", help="Address of the report that notifications point to."),
    Setting(name="metrics", default="", help="Prometheus text file to write after each run."),
)
"""Keys of the config file besides those of `scan`."""


def load(path: Path) -> Config:
    """Read a config file; `sources` is a list, every other key one of `SETTINGS` or `RUNNING`.

    Raises UsageError with the line of what is wrong.
    """
    entries = _entries(path)
    sources = entries.pop("sources", None)
    if sources is None or not sources.value or not isinstance(sources.value, str | list):
        line = f":{sources.line}" if sources else ""
        raise UsageError(f"{path}{line}: a config file needs 'sources:' with a list of URLs or paths")
    given = sources.value
    named = tuple([given] if isinstance(given, str) else map(str, given))
    running = {item.name for item in RUNNING}
    for name, entry in entries.items():
        try:
            _check(name, entry.value, running)
        except UsageError as error:
            raise UsageError(f"{path}:{entry.line}: {error}") from None
    values = {name: entry.value for name, entry in entries.items()}
    own = {name: values.pop(name) for name in running & values.keys()}
    return _config(settings(named, values), own)


def _config(scanned: Settings, own: Mapping[str, Any]) -> Config:
    return Config(
        settings=scanned,
        window=window(own["window"]) if own.get("window") else None,
        notify=_many(own.get("notify") or ()),
        link=own.get("link") or "",
        metrics=own.get("metrics") or "",
    )


def _many(value: Any) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(map(str, value))


def _check(name: str, value: Any, running: set[str]) -> None:
    if name not in running:
        known = {item.name for item in SETTINGS}
        if name.replace("_", "-") not in known:
            choices = ", ".join(sorted(known | running | {"sources"}))
            raise UsageError(f"there is no setting '{name}'; choose from {choices}")
        settings((), {name: value})
    elif name == "notify":
        if not isinstance(value, str | list):
            raise UsageError("notify takes a URL or a list of URLs")
    elif not isinstance(value, str):
        raise UsageError(f'{name} takes text; put it in quotation marks, like "{value}"')
    elif name == "window" and value:
        window(value)


def _entries(path: Path) -> dict[str, _Entry]:
    """Return the keys of the file with their values and lines."""
    try:
        text = path.read_text(encoding="utf-8")
        node, document = yaml.compose(text, yaml.SafeLoader), yaml.safe_load(text)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise UsageError(f"{path}:{line}: this is not YAML: {error.problem}; mend the line") from None
    except UnicodeDecodeError:
        raise UsageError(f"{path}: this is not UTF-8 text; save it as UTF-8") from None
    if not isinstance(node, yaml.MappingNode):
        raise UsageError(f"{path}: a config file needs 'sources:' with a list of URLs or paths")
    found: dict[str, _Entry] = {}
    for key, _ in node.value:
        line = key.start_mark.line + 1
        if key.value in found:
            raise UsageError(f"{path}:{line}: '{key.value}' stands here twice; keep one")
        found[str(key.value)] = _Entry(document.get(key.value), line)
    return found


def template(source: str) -> str:
    """Return a commented config file for a source."""
    lines = [
        "# What `pdscan run` scans and how; every key but `sources` may be left out.",
        "# Passwords: write ${NAME} and set the environment variable NAME.",
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
