"""Telling people and programs of a run: counts and links, never a value, a name of a column or a person."""

from __future__ import annotations

import json
import os
import urllib.request
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from urllib.error import HTTPError, URLError

from pdscan.errors import MissingExtra, reason
from pdscan.inventory.changes import SEVERITIES, Change
from pdscan.inventory.drift import since
from pdscan.inventory.model import Inventory
from pdscan.labels import Labels
from pdscan.run.scheduled.config import Config
from pdscan.run.scheduled.metrics import metrics
from pdscan.run.watch import Watch
from pdscan.secrets import expanded

SCHEMA = "pdscan-notice/1"
WEB = ("http://", "https://")
TIMEOUT = 20


def tell(config: Config, inventory: Inventory, code: int, changes: Sequence[Change], watch: Watch) -> None:
    """Write the metrics and tell everyone; what fails is logged, the run stands."""
    told = notice(inventory, code, changes, config)
    for address in config.notify:
        try:
            _send(expanded(address, os.environ), told, in_words(told, config.settings.lang))
        except Exception as error:
            # The address may hold a token, so it is not quoted.
            watch.problem(reason(error, "sending a notification"))
    if config.metrics:
        try:
            _replace(Path(config.metrics), metrics(inventory, code, changes, config.name))
        except OSError as error:
            watch.problem(reason(error, "writing the metrics"))


def notice(inventory: Inventory, code: int, changes: Sequence[Change], config: Config) -> dict[str, Any]:
    """Return what is told of a run."""
    counted = ("datasets", "findings", "gaps", "by_element", "by_protection", "gaps_by_severity")
    return {
        "schema": SCHEMA,
        "run": inventory.run.id,
        "finished": inventory.run.finished,
        "exit_code": code,
        "sources": len(inventory.sources),
        "sources_not_whole": sum(source.status != "complete" for source in inventory.sources),
        **{name: inventory.summary[name] for name in counted},
        "changes": dict(sorted(Counter(change.kind for change in changes).items())),
        "baseline": config.baseline or None,
        "link": config.link,
    }


def in_words(told: dict[str, Any], lang: str) -> str:
    """Return a notice as text for people, in Thai where Thai is asked for, else in English."""
    say = Labels("th" if lang == "th" else "en")
    counts = told["gaps_by_severity"]
    worst_first = (level for level in reversed(SEVERITIES) if level in counts)
    levels = ", ".join(f"{counts[level]} {say(f'severity.{level}').lower()}" for level in worst_first)
    lines = [
        say("notice.found", findings=told["findings"], datasets=told["datasets"]),
        say("notice.gaps", gaps=told["gaps"], counts=f" ({levels})" if levels else ""),
    ]
    if broken := told["sources_not_whole"]:
        lines.append(say("notice.unread", broken=broken, sources=told["sources"]))
    if told["changes"]:
        changes = ", ".join(f"{count} × {say(f'change.{kind}')}" for kind, count in told["changes"].items())
        lines.append(since(told["baseline"], changes, say))
    return "\n".join([*lines, *([told["link"]] if told["link"] else [])])


def _send(address: str, told: dict[str, Any], text: str) -> None:
    if not address.startswith(WEB):
        _by_apprise(address, f"pdscan run {told['run']}", text)
        return
    body = json.dumps(told | {"text": text}, ensure_ascii=False).encode()
    request = urllib.request.Request(address, body, {"Content-Type": "application/json"})
    try:
        urllib.request.urlopen(request, timeout=TIMEOUT).close()
    except HTTPError as error:
        raise OSError(0, f"the service answered {error.code} ({error.reason})") from None
    except (URLError, TimeoutError):
        raise OSError(0, "the service could not be reached") from None


def _by_apprise(address: str, title: str, text: str) -> None:
    try:
        import apprise
    except ModuleNotFoundError:
        raise MissingExtra("a notification other than a webhook", "notify") from None
    service = apprise.Apprise()
    if not service.add(address) or not service.notify(title=title, body=text):
        raise OSError(0, "the service did not take it")


def _replace(path: Path, text: str) -> None:
    """Write a file in one step: the collector may read at any time."""
    unfinished = path.with_name(f".{path.name}.part")
    unfinished.write_text(text, encoding="utf-8")
    unfinished.replace(path)
