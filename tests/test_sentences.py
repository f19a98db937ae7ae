"""The inventory's sentences in Thai: each that the classifier and the gaps can say is known."""

import re
from pathlib import Path

import pytest

from pdscan.inventory.document import loads
from pdscan.sentences import _rows, in_thai

ENGLISH = re.compile(r"\b(the|and|is|are|of|which|but|that|policy|cells|values)\b")


@pytest.mark.parametrize(
    ("english", "thai"),
    [
        ("The name says 'pin'; the values are protected.", "ชื่อคอลัมน์คือ 'pin'; ค่าถูกปกป้องไว้"),
        (
            "At the JSON path 'a.b': 3 of 4 cells are valid; the rest of the table speaks for it.",
            "ที่ตำแหน่ง JSON 'a.b': ถูกต้อง 3 จาก 4 เซลล์; คอลัมน์อื่นในตารางสนับสนุน",
        ),
        ("5 of 9 cells mention it (bank account number) among other text.",
         "พบใน 5 จาก 9 เซลล์ (เลขที่บัญชีธนาคาร) ปนอยู่กับข้อความอื่น"),
        (
            "the policy says that PIN is encrypted in the database; in wallets, pin holds it in plain form",
            "นโยบายระบุว่า รหัส PIN ถูกเข้ารหัสในฐานข้อมูล; ใน wallets: pin เก็บโดยไม่ได้ปกป้อง",
        ),
        (
            "Religion or belief is in kyc.religion, and the policy declares nothing that covers it: "
            "it identifies a person for life; judged by its name, or not surely",
            "พบ ศาสนา/ความเชื่อ ใน kyc.religion แต่ไม่มีข้อความใดในนโยบายครอบคลุม: "
            "ระบุตัวบุคคลได้ตลอดชีวิต; พิจารณาจากชื่อคอลัมน์ หรือยังไม่แน่ชัด",
        ),
        ("all but the first 500 rows (it is a view)", "ทุกแถวหลังจาก 500 แถวแรก (it is a view)"),
        ("something quite new; the file is empty", "something quite new; ไฟล์ว่าง"),
        ("", ""),
    ],
)  # fmt: skip
def test_a_sentence_is_told_in_thai_and_names_are_left_alone(english, thai):
    assert in_thai(english) == thai


def test_no_sentence_stands_twice_and_the_holes_agree():
    english = [english for english, _ in _rows()]
    assert len(set(english)) == len(english)
    assert [row for row in _rows() if row[0].count("{") != row[1].count("{")] == []


def test_a_name_with_braces_is_only_a_name():
    assert in_thai("the name says '{0} {x}'") == "ชื่อคอลัมน์คือ '{0} {x}'"


@pytest.fixture(scope="module")
def company(tmp_path_factory):
    """Return the inventory of the demo's company: the sentences that a real scan says."""
    from pdscan.run.demo import demo

    folder = tmp_path_factory.mktemp("demo")
    demo(folder)
    return loads(next(Path(folder).rglob("inventory.json")).read_bytes())


def test_every_sentence_of_a_scan_is_known(company):
    found = [finding.because for *_, finding in company.findings()]
    turned_down = [
        one.because for dataset in company.datasets for column in dataset.fields for one in column.rejected
    ]
    sentences = [*found, *turned_down, *(gap.because for gap in company.gaps)]
    left = [thai for thai in map(in_thai, sentences) if ENGLISH.search(re.sub(r"'[^']*'", "", thai))]
    assert sentences
    assert left == []
