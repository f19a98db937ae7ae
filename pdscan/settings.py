"""The settings of a scan: one table feeds the command's options, the config file and the docs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any

from pdscan.errors import UsageError

DEFAULT_ROWS = 10_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """One setting: its name (the option is `--name`), default, help, and what it may be."""

    name: str
    default: Any
    help: str
    kind: type = str
    choices: tuple[str, ...] = ()
    many: bool = False


SETTINGS: tuple[Setting, ...] = (
    Setting(name="policy", default=(), many=True, help="Policy YAML to hold the findings against."),
    Setting(
        name="recognizers",
        default=(),
        many=True,
        help="YAML of a site's own patterns, word lists and headers, and of Presidio's for other countries.",
    ),
    Setting(
        name="out",
        default="pdscan-out",
        help="Folder for the results; '-' writes one --format to standard output.",
    ),
    Setting(name="format", default="json,xlsx,html", help="Reports to write, separated by commas."),
    Setting(name="rows", default=DEFAULT_ROWS, kind=int, help="Rows to sample of each table or file."),
    Setting(name="full", default=False, kind=bool, help="Read every row."),
    Setting(
        name="seed", default=0, kind=int, help="Seed of the sampling; the same seed reads the same rows."
    ),
    Setting(name="include", default=(), many=True, help="Only datasets whose name fits this glob."),
    Setting(name="exclude", default=(), many=True, help="No datasets whose name fits this glob."),
    Setting(
        name="jobs",
        default=0,
        kind=int,
        help="Columns judged side by side; 0 takes all processors but the one that reads on.",
    ),
    Setting(
        name="engine",
        default="local",
        choices=("local", "spark"),
        help="What scans: this machine, or a Spark cluster.",
    ),
    Setting(
        name="inventory",
        default="",
        help="SQLAlchemy URL of the inventory database; else a SQLite file in --out.",
    ),
    Setting(
        name="evidence",
        default="shape",
        choices=("none", "shape", "partial"),
        help="What examples in the reports show.",
    ),
    Setting(
        name="lang",
        default="both",
        choices=("th", "en", "both"),
        help="Language of the reports and of the summary.",
    ),
    Setting(
        name="fail-on",
        default="high",
        choices=("none", "low", "medium", "high"),
        help="Exit with 1 from gaps of this severity on.",
    ),
    Setting(name="timeout", default=60.0, kind=float, help="Seconds for one query or file."),
    Setting(
        name="megabytes",
        default=250,
        kind=int,
        help="Megabytes read of each table or file at the most, unless with --full; 0 for no limit.",
    ),
    Setting(name="quiet", default=False, kind=bool, help="No progress and no summary."),
    Setting(
        name="log-format", default="text", choices=("text", "json"), help="Form of the log on standard error."
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What to scan, and how. Field names are those of `SETTINGS` with underscores."""

    sources: tuple[str, ...]
    policy: tuple[str, ...] = ()
    recognizers: tuple[str, ...] = ()
    out: str = "pdscan-out"
    format: str = "json,xlsx,html"
    rows: int = DEFAULT_ROWS
    full: bool = False
    seed: int = 0
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    jobs: int = 0
    engine: str = "local"
    inventory: str = ""
    evidence: str = "shape"
    lang: str = "both"
    fail_on: str = "high"
    timeout: float = 60.0
    megabytes: int = 250
    quiet: bool = False
    log_format: str = "text"

    @property
    def formats(self) -> tuple[str, ...]:
        """Return the report names."""
        return tuple(dict.fromkeys(name.strip() for name in self.format.split(",") if name.strip()))


def settings(sources: tuple[str, ...], values: Mapping[str, Any]) -> Settings:
    """Make settings of option or config values by name; refuses what no setting is or may be."""
    known = {setting.name: setting for setting in SETTINGS}
    given: dict[str, Any] = {}
    for name, value in values.items():
        setting = known.get(name.replace("_", "-"))
        if setting is None:
            raise UsageError(f"there is no setting '{name}'; choose from {', '.join(sorted(known))}")
        given[setting.name.replace("-", "_")] = checked(setting, value)
    return Settings(sources=sources, **given)


def checked(setting: Setting, value: Any) -> Any:
    """Return a value as the setting has it; raises UsageError for what it may not be."""
    if setting.many:
        return _many(setting, value)
    if setting.kind is bool and not isinstance(value, bool):
        raise UsageError(f"{setting.name} takes true or false")
    if setting.kind is str and not isinstance(value, str):
        raise UsageError(f'{setting.name} takes text; put it in quotation marks, like "{value}"')
    if setting.choices and value not in setting.choices:
        raise UsageError(
            f"'{value}' is no value for {setting.name}; choose from {', '.join(setting.choices)}"
        )
    return _number(setting, value) if setting.kind in {int, float} else value


def _many(setting: Setting, value: Any) -> tuple[str, ...]:
    given = [value] if isinstance(value, str) else value
    if not isinstance(given, list | tuple) or not all(isinstance(item, str) for item in given):
        raise UsageError(f"{setting.name} takes a text or a list of texts")
    return tuple(given)


def _number(setting: Setting, value: Any) -> Any:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise UsageError(f"{setting.name} takes a number")
    if setting.kind is int and not isinstance(value, int):
        raise UsageError(f"{setting.name} takes a whole number")
    if value < 0 or (setting.name == "rows" and value == 0):
        raise UsageError(
            f"{setting.name} must be more than {'0' if setting.name == 'rows' else 'or equal to 0'}"
        )
    return value


def names() -> tuple[str, ...]:
    """Return the field names of `Settings` besides the sources, for the test that both tables agree."""
    return tuple(item.name for item in fields(Settings) if item.name != "sources")
