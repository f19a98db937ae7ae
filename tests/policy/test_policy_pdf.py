"""PDF policies: what parts their paragraphs."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from pdscan.policy.reader import read
from pdscan.policy.text import pdf


def written(path: Path, lines: Sequence[tuple[str, float, int]]) -> Path:
    """Write a page by hand: each line with its height above the foot and the size of its letters."""
    shown = " ".join(
        f"BT /F1 {size} Tf 1 0 0 1 72 {height} Tm ({line}) Tj ET" for line, height, size in lines
    )
    objects = (
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        f"<</Length {len(shown)}>>stream\n{shown}\nendstream",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    )
    body = "%PDF-1.4\n" + "".join(f"{n} 0 obj{it}endobj\n" for n, it in enumerate(objects, start=1))
    path.write_text(f"{body}trailer<</Root 1 0 R>>\n", encoding="ascii")
    return path


def test_a_wide_gap_parts_two_paragraphs(tmp_path: Path) -> None:
    lines = [("one", 800, 12), ("and the same", 786, 12), ("two", 758, 12), ("and the same", 744, 12)]
    assert pdf.text(written(tmp_path / "a.pdf", lines)) == "one\nand the same\n\ntwo\nand the same"


def test_larger_letters_part_a_heading_from_what_stands_around_it(tmp_path: Path) -> None:
    lines = [("before", 800, 10), ("Heading", 786, 14), ("after", 772, 10), ("it", 758, 10)]
    assert pdf.text(written(tmp_path / "a.pdf", lines)) == "before\n\nHeading\n\nafter\nit"


def test_a_heading_below_a_full_line_is_read_as_one(tmp_path: Path) -> None:
    line = "You have the right to complain to the authority about whatever is done with your personal data"
    lines = [
        (line, 800, 10),
        (line, 788, 10),
        ("Information we collect", 764, 10),
        (
            "We collect your name, your gender and your date of birth whenever you ask us for something",
            740,
            10,
        ),
    ]
    found = read(written(tmp_path / "a.pdf", lines)).policy.declared
    assert [(item.element, item.section) for item in found] == [
        ("name", "Information we collect"),
        ("gender", "Information we collect"),
        ("date_of_birth", "Information we collect"),
    ]


def test_a_page_without_text_is_an_empty_one(tmp_path: Path) -> None:
    assert pdf.text(written(tmp_path / "a.pdf", [])) == ""


def test_a_line_that_reaches_the_edge_goes_on_in_the_next_one(tmp_path: Path) -> None:
    full = "This line is as wide as the page allows, since its paragraph goes on in the line below"
    lines = [
        (full, 800, 10),
        ("Name of it", 788, 10),
        ("Short", 776, 10),
        (full, 764, 10),
        ("1. Data", 752, 10),
    ]
    assert pdf.text(written(tmp_path / "a.pdf", lines)) == f"{full} Name of it\nShort\n{full}\n1. Data"
