"""`report.html`: one file that opens in any browser, without network, and prints.

The overview, the gaps and the method are plain HTML; the tables are drawn by a small script from data in
the page. A content security policy names that script and the style by their digests and allows nothing else.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Any

from pdscan.inventory.model import Inventory
from pdscan.labels import Labels
from pdscan.report import Report
from pdscan.visible import visible
from reports._answers import answers
from reports._garbage import collecting_at_the_end
from reports._history import DRAWN, outcomes
from reports._history import lines as run_lines
from reports._listing import found, of_many
from reports._overview import (
    element_lines,
    figures,
    gaps_by_severity,
    lost_sources,
    short_names,
    unread,
)
from reports._page import island
from reports._statements import cover_lines, method_lines

SHOWN_GAPS = 300
SHOWN_SYSTEMS = 12
ALARMING = ("plain", "undeclared", "sensitive", "gaps_high", "not_read")


def render(inventory: Inventory, lang: str) -> bytes:
    """Fill the template; `lang` is the language that the page opens in ("both" opens in Thai)."""
    with collecting_at_the_end():
        return _page(inventory, lang).encode("utf-8", "replace")


def _page(inventory: Inventory, lang: str) -> str:
    style, script = _part("report.css"), _part("report.js")
    data, media_type = island(inventory)
    page: str = _template().render(
        lang="en" if lang == "en" else "th",
        style=style,
        script=script,
        style_digest=_digest(style),
        script_digest=_digest(script),
        data=data,
        media_type=media_type,
        **_content(inventory),
    )
    return page


def _content(inventory: Inventory) -> dict[str, Any]:
    lines = element_lines(inventory)
    systems = sorted({source for line in lines for source in line.columns})
    return {
        "inventory": inventory,
        "figures": figures(inventory),
        "alarming": ALARMING,
        "lines": lines,
        "widest": max((line.total for line in lines), default=1),
        "systems": systems[:SHOWN_SYSTEMS],
        "short": short_names(systems),
        "systems_left": max(len(systems) - SHOWN_SYSTEMS, 0),
        "gaps": gaps_by_severity(inventory.gaps)[:SHOWN_GAPS],
        "gaps_left": max(len(inventory.gaps) - SHOWN_GAPS, 0),
        "lost": [source for source in inventory.sources if source.source in lost_sources(inventory)],
        "unread": unread(inventory)[:SHOWN_GAPS],
        "unread_left": max(len(unread(inventory)) - SHOWN_GAPS, 0),
        "found": found(inventory),
        "of_many": _in_both(_of_many, inventory),
        "asked": _in_both(_asked, inventory),
        "runs": outcomes(inventory),
        "run_lines": run_lines(inventory),
        "counted": DRAWN,
        "cover": _in_both(cover_lines, inventory),
        "method": _in_both(method_lines, inventory),
    }


def _of_many(inventory: Inventory, say: Labels) -> tuple[str, ...]:
    note = of_many(inventory, say)
    return (note,) if note else ()


def _asked(inventory: Inventory, say: Labels) -> Iterator[tuple[str, str]]:
    return ((answer.question, answer.text) for answer in answers(inventory, say))


def _in_both(lines: Any, inventory: Inventory) -> list[tuple[tuple[str, str], tuple[str, str]]]:
    """Pair the Thai lines of a page with the English ones."""
    return list(zip(lines(inventory, Labels("th")), lines(inventory, Labels("en")), strict=True))


@cache
def _template() -> Any:
    from jinja2 import DictLoader, Environment, StrictUndefined
    from markupsafe import Markup

    environment = Environment(
        loader=DictLoader({"report.html": _part("report.html")}),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    pair = Markup('<span lang="th">{}</span><span lang="en">{}</span>')
    th, en = Labels("th"), Labels("en")
    environment.globals["say"] = lambda key: pair.format(th(key), en(key))
    environment.globals["element"] = lambda key: pair.format(th.element(key), en.element(key))
    environment.globals["sentence"] = lambda text: pair.format(*map(visible, (th.sentence(text), text)))
    environment.globals["law"] = lambda law: pair.format(th.law(law), en.law(law))
    environment.globals["pair"] = pair.format
    environment.globals["bars"] = _bars
    environment.filters["visible"] = visible
    environment.finalize = _finalized
    return environment.get_template("report.html")


def _finalized(value: Any) -> Any:
    """Write hidden marks out wherever the template shows text that is not markup already."""
    return visible(value) if type(value) is str else value


def _bars(counts: Any, shades: tuple[str, ...], widest: int) -> Iterator[tuple[str, float, float, int]]:
    """Yield each piece of a stacked bar: shade, start and width in hundredths of the widest bar, count."""
    start = 0.0
    for shade in shades:
        if counts[shade]:
            length = 100 * counts[shade] / max(widest, 1)
            yield shade, round(start, 2), round(length, 2), counts[shade]
            start += length


@cache
def _part(name: str) -> str:
    return files("reports").joinpath("templates", name).read_text(encoding="utf-8")


def _digest(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode("ascii")


REPORT = Report(
    name="html",
    filename="report.html",
    title="Page with pictures, search and filters; one file, no network",
    render=render,
)
