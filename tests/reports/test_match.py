"""The policy matched with the data, as a privacy officer opens it."""

from __future__ import annotations

import csv
from io import StringIO

import inventories

from reports import match


def rows(lang: str = "en") -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(match.render(inventories.rich(), lang).decode("utf-8-sig"))))


def test_what_no_scanned_source_holds_comes_first_and_what_agrees_last() -> None:
    kinds = [line.gap.kind if line.gap else "agrees" for line in match.lines(inventories.rich())]
    order = [*match.KINDS, "agrees"]
    assert kinds == sorted(kinds, key=order.index)
    assert {"declared_not_found", "agrees"} <= set(kinds)


def test_a_row_says_where_the_policy_declares_it_and_where_it_was_found() -> None:
    missing = [row for row in rows() if row["In the policy"] == "Declared but not found"]
    assert all(row["Columns"] == "0" and row["Element key"] and row["The policy says"] for row in missing)
    found = [row for row in rows() if row["In the policy"] == "Declared"]
    assert all(int(row["Columns"]) >= 1 and row["Where"] for row in found)


def test_it_is_in_thai_where_thai_is_asked_for() -> None:
    assert {"ข้อมูล", "ในนโยบาย", "พบที่"} <= set(rows("th")[0])
    assert "ประกาศไว้แต่ไม่พบ" in {row["ในนโยบาย"] for row in rows("th")}
