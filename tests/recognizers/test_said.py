"""What only a word or a phrase makes personal is found in running text, and only that."""

from __future__ import annotations

import pytest

from pdscan.detect.text.spans import find_in_text
from pdscan.registry import recognizers
from recognizers.age import said_ages

KNOWN = recognizers()


def told(text: str, *elements: str) -> list[str]:
    found = find_in_text(text, KNOWN)
    return [text[item.start : item.end] for item in found if item.element in elements]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("password: Tr0ub4dor", ["Tr0ub4dor"]),
        ("รหัสผ่านคือ abc12345 ครับ", ["abc12345"]),
        ('{"user": "nok", "password": "s3cret!"}', ["s3cret!"]),
        ("login?pwd=qwer1234&next=/home", ["qwer1234"]),
        ("the new password for the wifi is mango-tree-55.", ["mango-tree-55"]),
        ("รหัสผ่านชั่วคราวของคุณคือ Newton-1687 กรุณาเปลี่ยน", ["Newton-1687"]),
        ("ไวไฟร้าน SSID KafeBaan_5G รหัส 0812kafe", ["0812kafe"]),
        ('Security word is "pumpernickel".', ["pumpernickel"]),
        ("SMTP_PASS=q9Zt_umbrella", ["q9Zt_umbrella"]),
        ("postgres://ledger:tR7-plum@db01.internal:5432/x", ["tR7-plum"]),
        ("mysql -u backup_svc -pXk8!vanilla", ["Xk8!vanilla"]),
        ("user qa_robot pass b4nana$plit", ["b4nana$plit"]),
        ("โปรดเปลี่ยนรหัสผ่านทุก 90 วัน", []),
        ("the passport is valid", []),
        ("Your password must be at least 8 characters", []),
        ("password: required", []),
        ("PASSWORD=${DB_PASSWORD} # password: ********", []),
        ("รหัสผ่าน: ต้องมีอย่างน้อย 8 ตัวอักษร", []),
        ("boarding pass AB1234, bus pass 2024-11", []),
    ],
)
def test_a_password_is_what_stands_after_the_word(text, said):
    assert told(text, "password") == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('192.0.2.11 - somruedee.p [29/Nov/2026:02:14:11 +0700] "GET /"', ["somruedee.p"]),
        ("sshd[4]: Accepted publickey for ines.cardoso from 192.0.2.13 port 22", ["ines.cardoso"]),
        ("sudo: ines.cardoso : TTY=pts/1 ; USER=root", ["ines.cardoso"]),
        ("@tuomas 09:12: prod login broken since 5.17.3", ["tuomas"]),
        ("IGN xTigerNoi = จักรภัทร", ["xTigerNoi"]),
        ('"support called me back." — trotro_queen', ["trotro_queen"]),
        ("Username: esokolovareyes", ["esokolovareyes"]),
        ("jwt expired sub=nattwara_j", ["nattwara_j"]),
        ("the user interface v2.1 was released for users", []),
        ("User: please restart", []),
    ],
)
def test_a_user_name_is_told_by_logs_commands_and_chats(text, said):
    assert told(text, "username") == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("กุญแจดิจิทัลหน้าห้องตั้งรหัส 431002 ค่ะ", ["431002"]),
        ("alarm code changed to 1280 after it", ["1280"]),
        ("Safe code ที่ตั้งให้: 7371 (please change)", ["7371"]),
        ("เขียนรหัส 7299 และ 7828 ไว้หลังบัตร", ["7299", "7828"]),
        ("รหัสไปรษณีย์บ้าน 10110", []),
        ("ห้องรหัส 2045 อาคาร B", []),
        ("error code 5001 at door 12", []),
    ],
)
def test_a_code_is_a_pin_by_what_it_opens(text, said):
    assert told(text, "pin") == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("ผู้ป่วยชายอายุ 37 ปี", ["37 ปี"]),
        ("อายุ37", ["37"]),
        ("aged 45 years old", ["45 years old"]),
        ("บัตรหมดอายุ 12/27", []),
        ("อายุ 250", []),
        ("page 12", []),
    ],
)
def test_an_age_is_what_stands_after_the_word(text, said):
    assert [text[span.start : span.end] for span in said_ages(text)] == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('Line ID "nok.bakery"', ["nok.bakery"]),
        ('{"line": "7/1 ซอยลาดพร้าว 101 เมือง เชียงใหม่", "postcode": "50000"}', []),
        ('{"line": "B12", "status": "run"}', []),
    ],
)
def test_a_line_of_an_address_is_no_account_of_line(text, said):
    assert told(text, "social_account") == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("เลขบัตรประชาชน 5-5799-XXXXX-15-2", ["5-5799-XXXXX-15-2"]),
        ("เลขบัตรประชาชน 1-2345-45678-78-1", ["1-2345-45678-78-1"]),
        ("เลขบัตรประชาชน 1-2345-45678-78-9", []),
    ],
)
def test_a_masked_id_needs_no_check_digit_and_a_whole_one_does(text, said):
    assert told(text, "national_id") == said
