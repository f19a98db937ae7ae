"""The config file of `pdscan run`: the sources and settings of a scan, saved."""

from __future__ import annotations

from pathlib import Path

import yaml

from pdscan.errors import UsageError
from pdscan.settings import Settings, settings


def load(path: Path) -> Settings:
    """Read a config file; `sources` is a list, every other key an option of `scan`.

    Raises UsageError with the line for broken YAML, and with the key for what no setting is.
    """
    try:
        document = yaml.safe_load(path.read_text(encoding="utf-8"))
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise UsageError(f"{path}:{line}: this is not YAML: {error.problem}; mend the line") from None
    except UnicodeDecodeError:
        raise UsageError(f"{path}: this is not UTF-8 text; save it as UTF-8") from None
    if not isinstance(document, dict) or not document.get("sources"):
        raise UsageError(f"{path}: a config file needs 'sources:' with a list of URLs or paths")
    sources = document.pop("sources")
    return settings(tuple([sources] if isinstance(sources, str) else map(str, sources)), document)
