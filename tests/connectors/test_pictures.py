"""Text in pictures and scans; the pictures are drawn here, with generated numbers."""

from __future__ import annotations

import io
from pathlib import Path

import docx
import pytest
from connector_contract import open_source
from made import national_ids
from openpyxl import Workbook
from openpyxl.drawing.image import Image as SheetImage
from pictures import id_card, needs_ocr, page
from PIL import Image
from test_archives import zipped
from test_csv_format import read

from connectors._documents import ocr, picture
from pdscan.connector import Budget
from pdscan.inventory.model import Dataset
from pdscan.run.scan import scan
from pdscan.run.watch import Watch
from pdscan.settings import Settings

(NUMBER,) = national_ids(1)
ON_CARD = f"{NUMBER[0]} {NUMBER[1:5]} {NUMBER[5:10]} {NUMBER[10:12]} {NUMBER[12]}"
LETTER = ["เรียน คุณสมหญิง รักไทย", f"เลขประจำตัวประชาชน {NUMBER}"]


def found(path: Path) -> tuple[Dataset, dict[str, set[str]]]:
    (dataset,) = scan(Settings(sources=(str(path),)), Watch()).datasets
    return dataset, {field.field: {item.element for item in field.findings} for field in dataset.fields}


def saved(picture: Image.Image, kind: str) -> bytes:
    content = io.BytesIO()
    picture.save(content, kind)
    return content.getvalue()


@needs_ocr
@pytest.mark.parametrize("suffix", [".png", ".jpg", ".webp", ".bmp"])
def test_an_id_card_is_known_whatever_its_file_is_called(tmp_path: Path, suffix: str) -> None:
    id_card(ON_CARD).save(tmp_path / f"scan7{suffix}")
    dataset, elements = found(tmp_path / f"scan7{suffix}")
    assert (dataset.kind, dataset.format, dataset.status) == ("document", "image", "complete")
    assert elements["file"] == {"national_id_image"}
    assert "national_id" in elements["text"]


@needs_ocr
def test_a_card_that_lies_on_its_side_is_turned(tmp_path: Path) -> None:
    id_card(ON_CARD).rotate(90, expand=True).save(tmp_path / "a.png")
    assert found(tmp_path / "a.png")[1]["file"] == {"national_id_image"}


@needs_ocr
def test_every_page_of_a_fax_is_read(tmp_path: Path) -> None:
    first, second = page(LETTER), page(["หน้าสอง", "somying@example.co.th"])
    first.save(tmp_path / "fax.tif", save_all=True, append_images=[second])
    rows = read(tmp_path / "fax.tif")[1]
    lines = [str(line).replace("ํา", "ำ") for line, _ in rows]
    assert LETTER[1] in lines
    assert "somying@example.co.th" in lines


@needs_ocr
def test_scanned_pages_of_a_pdf_are_read_and_blank_ones_are_no_problem(tmp_path: Path) -> None:
    blank = Image.new("RGB", (1240, 1754), "white")
    page(LETTER).save(tmp_path / "a.pdf", save_all=True, append_images=[blank], resolution=150)
    dataset, elements = found(tmp_path / "a.pdf")
    assert (dataset.status, dataset.reason) == ("complete", None)
    assert "national_id" in elements["text"]


@needs_ocr
def test_a_copy_of_a_card_in_a_letter_is_read(tmp_path: Path) -> None:
    (tmp_path / "card.png").write_bytes(saved(id_card(ON_CARD), "PNG"))
    letter = docx.Document()
    letter.add_paragraph("เอกสารแนบ")
    letter.add_picture(str(tmp_path / "card.png"))
    letter.save(str(tmp_path / "a.docx"))
    (tmp_path / "card.png").unlink()
    elements = found(tmp_path / "a.docx")[1]
    assert elements["file"] == {"national_id_image"}
    assert "national_id" in elements["text"]


@needs_ocr
def test_a_copy_of_a_card_on_a_sheet_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    book = Workbook()
    book.active.append(["id", "note"])
    book.active.add_image(SheetImage(io.BytesIO(saved(id_card(ON_CARD), "PNG"))), "B2")
    book.save(tmp_path / "a.xlsx")
    sheet, pictures = scan(Settings(sources=(str(tmp_path),)), Watch()).datasets
    assert (sheet.dataset, pictures.dataset) == ("a.xlsx#Sheet", "a.xlsx#[pictures]")
    assert {"national_id_image", "national_id"} <= {
        item.element for field in pictures.fields for item in field.findings
    }
    monkeypatch.setattr(ocr, "missing", lambda: "install it")
    (sheet,) = scan(Settings(sources=(str(tmp_path),)), Watch()).datasets
    assert sheet.notes == ("the workbook holds pictures, which were not read; install it",)


@needs_ocr
def test_a_form_that_speaks_of_cards_is_no_card(tmp_path: Path) -> None:
    page(["แบบคำขอ", "แนบสำเนาบัตรประจำตัวประชาชน", "Signature and date"]).save(tmp_path / "form.png")
    assert found(tmp_path / "form.png")[1]["file"] == set()


@needs_ocr
def test_a_picture_without_text_is_read_and_holds_nothing(tmp_path: Path) -> None:
    Image.new("RGB", (600, 400), "navy").save(tmp_path / "a.png")
    assert read(tmp_path / "a.png")[1] == [(None, "a.png")]


@needs_ocr
def test_like_named_pictures_are_one_dataset(tmp_path: Path) -> None:
    for number in range(5):
        Image.new("RGB", (30, 30), "navy").save(tmp_path / f"IMG_{number}.png")
    Image.new("RGB", (30, 30), "navy").save(tmp_path / "logo.png")
    assert [info.dataset for info in open_source(str(tmp_path)).datasets()] == ["IMG_*.png", "logo.png"]


@needs_ocr
def test_a_damaged_picture_and_one_too_large_are_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(picture, "PIXELS", 10_000)
    Image.new("RGB", (200, 200)).save(tmp_path / "large.png")
    (tmp_path / "cut.png").write_bytes(saved(Image.effect_noise((90, 90), 9), "PNG")[:900])
    (tmp_path / "no.jpg").write_bytes(b"no picture")
    reasons = {
        info.dataset: _reason(tmp_path / info.dataset) for info in open_source(str(tmp_path)).datasets()
    }
    damaged = "the picture is damaged, or of a kind that is not read"
    assert reasons == {
        "large.png": "the picture has more than 0 million pixels",
        "cut.png": damaged,
        "no.jpg": damaged,
    }


def _reason(path: Path) -> str | None:
    return scan(Settings(sources=(str(path),)), Watch()).datasets[0].reason


def test_digits_that_were_set_apart_are_joined_only_where_the_check_digit_agrees() -> None:
    apart = f"{NUMBER[0]} {NUMBER[1]} {NUMBER[2:5]} {NUMBER[5:10]} {NUMBER[10:]}"
    wrong = apart[:-1] + str((int(apart[-1]) + 1) % 10)
    assert picture.mended(f"เลข {apart} ก") == f"เลข {NUMBER} ก"
    assert picture.mended(wrong) == wrong


def test_without_text_recognition_pictures_are_skipped_and_scans_are_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ocr, "missing", lambda: "install it")
    Image.new("RGB", (90, 90)).save(tmp_path / "a.png")
    Image.new("RGB", (90, 90)).save(tmp_path / "b.pdf")
    logo = (tmp_path / "a.png").read_bytes()
    text = "<o xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><text:p>ok</text:p></o>"
    (tmp_path / "c.odt").write_bytes(
        zipped({"content.xml": text, "styles.xml": text, "Pictures/1.png": logo, "Pictures/2.png": logo})
    )
    skipped, scanned, letter = open_source(str(tmp_path)).datasets()
    assert skipped.skip == "a picture; install it"
    source = open_source(str(tmp_path))
    for info, problem, notes in (
        (scanned, "1 pages hold pictures that were not read; install it", []),
        (letter, None, ["pictures in it that were not read: 2 (install it)"]),
    ):
        sample = source.sample(info, Budget())
        assert list(sample.batches)
        assert (sample.problem, sample.notes) == (problem, notes)
