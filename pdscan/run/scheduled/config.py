"""The config file of `pdscan run`: the sources and settings of a scan, saved, with what a scheduler needs."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from pdscan.errors import PdscanError, UsageError
from pdscan.registry import report
from pdscan.run.scheduled.window import Window, window
from pdscan.secrets import expanded
from pdscan.settings import SETTINGS, Setting, Settings, checked, settings

NO_SOURCES = "a config file needs 'sources:' with a list of URLs or paths"
LATE = frozenset({"sources", "inventory", "notify"})
"""Keys whose secrets are put in only where they are used, so that nothing else ever holds them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Config:
    """What a config file says. Field names are those of `RUNNING` with underscores."""

    settings: Settings
    name: str
    """What the file is called."""
    window: Window | None = None
    incremental: int = 0
    four_eyes: str = "keep"
    baseline: str = ""
    fail_on_drift: str = "none"
    notify: tuple[str, ...] = ()
    link: str = ""
    metrics: str = ""


Wrong = dict[str, int]
"""What is wrong, with its line; 0 where it has none."""


@dataclass(frozen=True, slots=True)
class _Entry:
    value: Any
    line: int


RUNNING: tuple[Setting, ...] = (
    Setting(name="window", default="", help='Hours in which runs may read, local time: "01:00-05:00".'),
    Setting(
        name="incremental",
        default=0,
        kind=int,
        help="Of so many runs one reads everything, the others only what has changed; 0: all of them do.",
    ),
    Setting(
        name="fail-on-drift",
        default="none",
        choices=("none", "low", "medium", "high"),
        help="Exit with 1 from changes of this severity on, since the run before or the baseline.",
    ),
    Setting(name="baseline", default="", help="Id of the run that changes are told from, if not the last."),
    Setting(
        name="four-eyes",
        default="keep",
        choices=("keep", "required", "waived"),
        help="Whether a decision counts only once a second person confirms it; keep: as it was before.",
    ),
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
    config, wrong = _read(path)
    _refuse(path, wrong)
    return config


def usable(path: Path) -> Config:
    """Read a config file; raises UsageError also for a secret, a file or a report that is not there."""
    config, wrong = _read(path)
    _refuse(path, wrong | _missing(path, config))
    return config


def mistakes(path: Path) -> list[str]:
    """Tell all that keeps a config file from being usable, by line."""
    config, wrong = _read(path)
    return _told(path, wrong | _missing(path, config))


def _refuse(path: Path, wrong: Wrong) -> None:
    if told := _told(path, wrong):
        more = f" (and {len(told) - 1} more; see: pdscan config check {path})" if len(told) > 1 else ""
        raise UsageError(told[0] + more)


def _told(path: Path, wrong: Wrong) -> list[str]:
    by_line = sorted(wrong.items(), key=lambda item: item[1])
    return [f"{path}{f':{line}' if line else ''}: {text}" for text, line in by_line]


def _read(path: Path) -> tuple[Config, Wrong]:
    """Read what can be read, and say what cannot."""
    entries, wrong = _entries(path)
    sources = entries.pop("sources", None)
    if sources is None or not sources.value or not isinstance(sources.value, str | list):
        wrong[NO_SOURCES] = sources.line if sources else 0
        sources = _Entry((), 0)
    given = sources.value
    named = tuple([given] if isinstance(given, str) else map(str, given))
    known = {item.name: item for item in (*SETTINGS, *RUNNING)}
    values = {}
    for name, entry in entries.items():
        try:
            values[name.replace("_", "-")] = _checked(name, entry.value, known)
        except PdscanError as error:
            wrong[str(error)] = entry.line
    own = {item.name.replace("-", "_"): values.pop(item.name) for item in RUNNING if item.name in values}
    return Config(settings=settings(named, values), name=path.stem, **own), wrong


def _missing(path: Path, config: Config) -> Wrong:
    """Say which secrets, files and reports are not there."""
    wrong: Wrong = {}
    lines = dict(_texts(_root(path)))
    for text, line in lines.items():
        try:
            expanded(text, os.environ)
        except PdscanError as error:
            wrong[str(error)] = line
    for file in (*config.settings.policy, *config.settings.recognizers):
        if not Path(file).is_file():
            wrong[f"there is no file {file}; mend the path, or run where it leads to one"] = lines.get(
                file, 0
            )
    try:
        for name in config.settings.formats:
            report(name)
    except PdscanError as error:
        wrong[str(error)] = lines.get(config.settings.format, 0)
    return wrong


def _checked(name: str, value: Any, known: Mapping[str, Setting]) -> Any:
    setting = known.get(name.replace("_", "-"))
    if setting is None:
        choices = ", ".join(sorted({*known, "sources"}))
        raise UsageError(f"there is no setting '{name}'; choose from {choices}")
    if value is None:
        raise UsageError(f"{name} has no value; give one or take the line out")
    if setting.name not in LATE:
        value = _put_in(setting, value)
    value = checked(setting, value)
    if setting.name == "window":
        return window(value) if value else None
    return value


def _put_in(setting: Setting, value: Any) -> Any:
    """Put in what stands outside of the file; a number or a yes may stand there too."""
    if isinstance(value, list):
        return [_put_in(setting, item) for item in value]
    if not isinstance(value, str) or "${" not in value:
        return value
    found = expanded(value, os.environ)
    return found if setting.kind is str else yaml.safe_load(found)


def _entries(path: Path) -> tuple[dict[str, _Entry], Wrong]:
    """Return the keys of the file with their values and lines, and which stand there twice."""
    root, document = _root(path), yaml.safe_load(path.read_text(encoding="utf-8"))
    found: dict[str, _Entry] = {}
    wrong: Wrong = {}
    for key, _ in root.value:
        line = key.start_mark.line + 1
        if key.value in found:
            wrong[f"'{key.value}' stands here twice; keep one"] = line
        found[str(key.value)] = _Entry(document.get(key.value), line)
    return found, wrong


def _root(path: Path) -> yaml.MappingNode:
    try:
        text = path.read_text(encoding="utf-8")
        node, _ = yaml.compose(text, yaml.SafeLoader), yaml.safe_load(text)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise UsageError(f"{path}:{line}: this is not YAML: {error.problem}; mend the line") from None
    except UnicodeDecodeError:
        raise UsageError(f"{path}: this is not UTF-8 text; save it as UTF-8") from None
    if not isinstance(node, yaml.MappingNode):
        raise UsageError(f"{path}: {NO_SOURCES}")
    return node


def _texts(node: Any) -> Iterator[tuple[str, int]]:
    """Return the texts below a node of the file, with their lines."""
    if isinstance(node, yaml.ScalarNode):
        yield node.value, node.start_mark.line + 1
    elif isinstance(node, yaml.SequenceNode):
        for item in node.value:
            yield from _texts(item)
    elif isinstance(node, yaml.MappingNode):
        for _, value in node.value:
            yield from _texts(value)
