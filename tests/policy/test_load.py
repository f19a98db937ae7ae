from __future__ import annotations

from pathlib import Path

import pytest

from pdscan.errors import PolicyError
from pdscan.policy.load import Problem, check, load, parse
from pdscan.policy.model import Contact

WHOLE = """\
# นโยบายตัวอย่าง
schema: pdscan-policy/1
organisation: บริษัท ตัวอย่าง จำกัด
system: กระเป๋าเงิน
language: th
law: [PDPA]
contact: { email: [dpo@example.org], phone: ["02-000-0000"] }
effective: 2023-02-22
covers: ["*"]
declared:
  - element: national_id
    category: รายละเอียดที่ใช้ในการระบุตัวตน
    section: 3.10
    quote: เลขประจำตัวประชาชน
    certainty: stated
    hedge: none
    subjects: [customer]
    purposes: [identity_verification]
    retention: { duration: P12M, trigger: end_of_relationship, quote: สิบสอง (12) เดือน }
    jurisdiction: null
refused:
  - { elements: [religion], jurisdiction: null, section: "4", quote: เราไม่เก็บข้อมูลศาสนา }
retention:
  - { duration: P7Y, trigger: null, applies_to: [customer], section: "5", quote: เจ็ดปี }
claims:
  - { claim: encryption_db_level, elements: [pin, national_id], section: "6", quote: เข้ารหัส }
minimum_age:
  - { age: 20, jurisdiction: TH, section: "7", quote: ต่ำกว่า 20 ปี }
"""


def problems(tmp_path: Path, text: str) -> tuple[Problem, ...]:
    path = tmp_path / "policy.yaml"
    path.write_text(text, encoding="utf-8")
    return check(path)


def test_a_whole_policy_is_read_with_thai_comments_and_words(tmp_path: Path) -> None:
    path = tmp_path / "policy.yaml"
    path.write_text(WHOLE, encoding="utf-8")
    policy = load(path)
    assert policy.organisation == "บริษัท ตัวอย่าง จำกัด"
    assert policy.effective == "2023-02-22"
    assert policy.contact == Contact(email=("dpo@example.org",), phone=("02-000-0000",))
    assert policy.declared[0].section == "3.10", "a section is text, though YAML takes 3.10 for a number"
    assert policy.declared[0].retention is not None
    assert policy.declared[0].retention.duration == "P12M"
    assert policy.claims[0].elements == ("pin", "national_id")
    assert policy.minimum_age[0].age == 20
    assert policy.file == "policy.yaml"
    assert len(policy.sha256) == 64


def test_what_is_left_out_takes_its_default() -> None:
    policy = parse("schema: pdscan-policy/1\ndeclared:\n  - element: email\nclaims:\n")
    assert policy.covers == ("*",)
    assert policy.declared[0].certainty == "stated"
    assert policy.claims == ()


@pytest.mark.parametrize(
    ("old", "new", "line", "words"),
    [
        ("element: national_id", "element: nationl_id", 11, "did you mean national_id?"),
        ("element: national_id", "element: เลขประจำตัวประชาชน", 11, "did you mean national_id?"),
        ("    quote: เลขประจำตัวประชาชน", "    quotes: เลข", 14, "unknown key 'quotes'; did you mean quote?"),
        ("claim: encryption_db_level", "claim: encryption_db", 26, "did you mean encryption_db_level?"),
        ("purposes: [identity_verification]", "purposes: [identity_verify]", 18, "unknown purpose"),
        ("certainty: stated", "certainty: sure", 15, "unknown certainty"),
        ("hedge: none", "hedge: maybe", 16, "unknown hedge"),
        ("duration: P7Y", "duration: 7 years", 24, "no ISO 8601 duration"),
        ("duration: P12M", "duration: P", 19, "no ISO 8601 duration"),
        ("effective: 2023-02-22", "effective: 22/02/2566", 8, "is no date"),
        ("language: th", "language: thai", 5, "unknown language"),
        ("schema: pdscan-policy/1", "schema: pdscan-policy/9", 2, "unknown schema"),
        ("schema: pdscan-policy/1\n", "", 2, "a policy lacks its 'schema'"),
        ("age: 20", "age: twenty", 28, "an age in years"),
        ('covers: ["*"]', "covers: []", 9, "covers names no dataset"),
        ("subjects: [customer]", "subjects: customer", 17, "a list expected here; write it in brackets"),
        ("law: [PDPA]", "law: [[PDPA]]", 6, "text expected here, not a list"),
        ("element: national_id", "elements: [pin]", 11, "a declared element lacks its 'element'"),
        ("language: th", "language: th\nlanguage: en", 6, "stands here twice"),
        ("    quote: เลขประจำตัวประชาชน", "     quote: เลข", 14, "wrong indentation"),
        ("    quote: เลขประจำตัวประชาชน", "    quote: 'เลข", 14, "broken YAML"),
        ("  - element: national_id", "  - national_id", 12, "wrong indentation"),
    ],
)
def test_each_mistake_is_told_with_its_line(
    tmp_path: Path, old: str, new: str, line: int, words: str
) -> None:
    assert old in WHOLE
    found = problems(tmp_path, WHOLE.replace(old, new, 1))
    assert any(problem.line == line and words in problem.message for problem in found), found


def test_a_declaration_that_stands_twice_is_told_at_its_second_place(tmp_path: Path) -> None:
    declared = "\n  - element: email\n    section: '1'\n  - element: email\n    section: '1'"
    found = problems(tmp_path, f"schema: pdscan-policy/1\ndeclared:{declared}\n")
    assert found == (Problem(5, "email is declared twice in the same section; keep one"),)


def test_the_same_element_may_be_declared_in_two_sections_or_countries() -> None:
    policy = parse(
        "schema: pdscan-policy/1\ndeclared:\n  - {element: email, section: '1'}\n"
        "  - {element: email, section: '2'}\n  - {element: email, section: '1', jurisdiction: TH}\n"
    )
    assert len(policy.declared) == 3


def test_all_problems_are_collected_in_the_order_of_their_lines(tmp_path: Path) -> None:
    text = (
        WHOLE.replace("national_id\n", "nationl_id\n", 1)
        .replace("P7Y", "7Y")
        .replace("language: th", "language: x")
    )
    assert [problem.line for problem in problems(tmp_path, text)] == [5, 11, 24]


def test_load_says_in_one_line_what_is_wrong_first_and_how_much_more(tmp_path: Path) -> None:
    path = tmp_path / "p.yaml"
    path.write_text(WHOLE.replace("P7Y", "7Y").replace("language: th", "language: x"), encoding="utf-8")
    with pytest.raises(
        PolicyError, match=r"^p\.yaml:5: unknown language 'x'.* \(and 1 more: pdscan policy check p\.yaml\)$"
    ):
        load(path)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "the policy is empty"),
        (b"# only a comment\n", "the policy is empty"),
        (b"just words\n", "made of 'key: value' lines"),
        (b"- a\n- list\n", "made of 'key: value' lines"),
        (b"schema: pdscan-policy/1\nsystem: \x00\n", ":2: broken YAML"),
        (b"schema: pdscan-policy/1\nsystem: *nowhere\n", ":2: broken YAML"),
        ("ระบบ\n".encode("cp874"), ":1: not UTF-8 text"),
        (b"schema: pdscan-policy/1\n---\nschema: pdscan-policy/1\n", "broken YAML"),
        (b"declared: &again\n  - *again\n", "broken YAML|made of"),
    ],
)
def test_what_is_no_policy_at_all_gives_one_clear_sentence(
    tmp_path: Path, content: bytes, words: str
) -> None:
    path = tmp_path / "p.yaml"
    path.write_bytes(content)
    with pytest.raises(PolicyError, match=words):
        load(path)


def test_a_missing_file_and_a_folder_are_told_by_their_path(tmp_path: Path) -> None:
    for path in (tmp_path / "none.yaml", tmp_path):
        with pytest.raises(PolicyError, match="cannot read the policy"):
            check(path)


def test_a_byte_order_mark_is_no_mistake(tmp_path: Path) -> None:
    path = tmp_path / "p.yaml"
    path.write_text(WHOLE, encoding="utf-8-sig")
    assert check(path) == ()
