"""What stands inside cells: JSON by its paths, in which no datum is a name."""

from __future__ import annotations

import json

import pyarrow as pa

from pdscan.detect.values.inner import opened_cells


def test_names_that_are_data_are_values_of_their_object() -> None:
    cells = [
        json.dumps({"users": {f"u{n}@example.org": {"age": n}}, "2026": n, f"081234567{n}": "x"})
        for n in range(9)
    ]
    found = opened_cells(pa.array(cells)).texts
    assert set(found) == {"users.*", "users.*.age", "2026", "*"}
    assert found["users.*"] == [f"u{n}@example.org" for n in range(9)]
    assert {"0812345670", "x"} <= set(found["*"])
