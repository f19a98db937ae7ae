"""The inventory's sentences in Thai: each that classifier, gaps and connectors can say is known."""

import ast
import re
from pathlib import Path

import pytest

from pdscan.errors import SAID
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
        (
            "Email address is in a.b, c.d, e.f and 4 more, and the policy declares nothing that covers it: "
            "it names, reaches or follows a person",
            "พบ อีเมล ใน a.b, c.d, e.f และอีก 4 แห่ง แต่ไม่มีข้อความใดในนโยบายครอบคลุม: ใช้ระบุชื่อ ติดต่อ หรือติดตามบุคคลได้",
        ),
        ("all but the first 500 rows (it is a view)", "ทุกแถวหลังจาก 500 แถวแรก (เป็นวิว)"),
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


CONNECTORS = Path(__file__).parents[1] / "connectors"
SAYING = {"DatasetError", "SourceError"}
TOLD_AS = {"skip", "unreadable", "reason", "not_seen"}


def reasons():
    """Yield what connectors say of what they did not read: their errors, and what they leave out."""
    for file in sorted(CONNECTORS.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            said = []
            if isinstance(node, ast.Call):
                named = getattr(node.func, "id", "") in SAYING
                said = (
                    [*node.args[:1]] if named else [one.value for one in node.keywords if one.arg in TOLD_AS]
                )
            elif isinstance(node, ast.Assign):
                targets = [getattr(target, "attr", "") for target in node.targets]
                said = [node.value] if set(targets) & TOLD_AS else []
            yield from filter(None, map(spoken, said))


def spoken(node):
    """Return the text of a string, with 7 for what comes from the data; None for anything else."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(one.value if isinstance(one, ast.Constant) else "7" for one in node.values)
    return None


def test_every_reason_of_a_connector_is_known_in_thai():
    said = [*reasons(), *(f"{meaning} (reading it)" for meaning in SAID.values())]
    assert len(said) > 60
    assert [english for english in said if ENGLISH.search(re.sub(r"'[^']*'", "", in_thai(english)))] == []
