"""The pages of the workbook that are read rather than filtered: cover and method."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pdscan.inventory.model import Inventory
from reports import _workbook
from reports._statements import cover_lines, method_lines
from reports._workbook import Look


def draw_cover(look: Look, sheet: Any, inventory: Inventory, sheets: Mapping[str, str]) -> None:
    """Draw the cover: what this is, of what, by which policy, when; `sheets` are named by what they hold."""
    _workbook.set_text_columns(sheet)
    draw_title(look, sheet, inventory)
    row = _workbook.write_pairs(look, sheet, 3, cover_lines(inventory, look.say)) + 1
    sheet.write_string(
        row, 0, look.say("cover.contents"), look.format(bold=True, font_size=12, font_color=_workbook.HEAD)
    )
    listed = [name for name in sheets if name != "cover"]
    _workbook.write_pairs(
        look, sheet, row + 1, ((sheets[name], look.say(f"about.{name}")) for name in listed)
    )
    link = look.format(font_color=_workbook.ACCENT, bold=True, bottom=1, bottom_color=_workbook.RULE)
    for at, name in enumerate(listed, row + 1):
        sheet.write_url(at, 0, f"internal:'{sheets[name]}'!A1", link, sheets[name])
    _workbook.set_page(look, sheet, portrait=True)


def draw_method(look: Look, sheet: Any, inventory: Inventory) -> None:
    """Draw how the scan was made and how its statements are meant."""
    _workbook.set_text_columns(sheet)
    draw_title(look, sheet, inventory)
    _workbook.write_pairs(look, sheet, 3, method_lines(inventory, look.say))
    _workbook.set_page(look, sheet, portrait=True)


def draw_title(look: Look, sheet: Any, inventory: Inventory) -> None:
    """Write what the page is part of, and whose data it speaks of."""
    policy = inventory.policy
    owner = " · ".join(word for word in (policy.organisation, policy.system) if word) if policy else ""
    sheet.set_row_pixels(0, 36)
    sheet.write_string(
        0, 0, look.say("title.inventory"), look.format(bold=True, font_size=18, font_color=_workbook.HEAD)
    )
    _workbook.write_cell(
        sheet, 1, 0, owner or look.say("title.made_by"), look.format(font_color=_workbook.FAINT)
    )
