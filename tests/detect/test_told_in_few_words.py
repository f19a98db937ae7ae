"""Cases of courts, results of tests, licences and the like are told by their form, whatever the header."""

from __future__ import annotations

import base64
import hashlib

import pytest
from made import elements_of, judged, mobiles, national_ids

ROWS = 120


def found(header, *forms, dataset="t1", **others):
    cells = [forms[n % len(forms)].format(n=1000 + 7919 * n * n % 8999, m=n % 9 + 1) for n in range(ROWS)]
    table = {"tel": mobiles(ROWS), header: cells, **others}
    return set(elements_of(judged(table, dataset)[header]))


@pytest.mark.parametrize(
    ("element", "forms"),
    [
        ("litigation_record", ("พ.{n}/2566 ศาลแพ่ง", "คดีหมายเลขดำที่ {n}/2565 ศาลแรงงานภาค {m}")),
        ("criminal_record", ("คดีเมาแล้วขับ สน.{m}", "ส่งฟ้องศาลแขวง {n}", "ปจว. ข้อ {m} ประมาท")),
        ("health", ("FBS {n} mg/dl", "HBsAg positive", "HbA1c {m}.{m}%", "CXR: infiltration {m}")),
        ("professional_licence", ("ว.{n}5", "พย. {n}3", "ทพ.{n}")),
        ("social_account", ("10001{n}{n}{m}1",)),
        ("device_state", ("{m}{m}%|charging", "{m}4%|unplugged")),
        ("inferences", ("angry", "happy", "neutral", "frustrated")),
        ("inferences", ("โกรธ", "พอใจมาก", "เฉยๆ", "หงุดหงิด")),
        ("sexual_orientation", ("MSM", "TG", "IDU", "คู่ผลเลือดต่าง")),
        ("sexual_orientation", ("มีคู่นอน >{m} คน", "MSM ป้องกันทุกครั้ง")),
        ("voice_recording", ("/rec/2025/05/{n}{n}.wav", "/rec/2025/06/{n}{m}.wav")),
        ("political_opinion", ("สมาชิกพรรคตัวอย่างไทย", "ผู้ช่วยหาเสียงพรรคสมมติ", "แกนนำชุมนุม")),
        ("device_id", ("DESKTOP-A{n}BZ", "Somchai's iPhone", "iPad-Malee", "LAPTOP-KQ{n}Z1")),
    ],
)
def test_a_form_tells_it_below_a_header_that_says_nothing(element, forms):
    assert element in found("c7", *forms)


@pytest.mark.parametrize(
    "forms",
    [
        ("พ.{n}", "ผบ {m}"),
        ("positive", "negative", "neutral"),
        ("TG{n}", "FD{n}"),
        ("ว {n}", "ท.{m}{m}"),
        ("music/album{m}/song{n}.mp3",),
        ("iPhone 15", "iPhone Case", "Galaxy Buds"),
        ("general", "SW", "prisoner"),
    ],
)
def test_what_only_looks_like_it_is_not_told(forms):
    facts = {
        "litigation_record",
        "criminal_record",
        "health",
        "professional_licence",
        "inferences",
        "device_id",
    }
    assert not found("c7", *forms) & (facts | {"sexual_orientation", "voice_recording"})


def test_kin_before_a_telephone_is_a_relative_and_a_telephone():
    calls = [f"{('แม่', 'พี่', 'ภรรยา')[n % 3]} {number}" for n, number in enumerate(mobiles(ROWS))]
    assert {"relatives", "phone"} <= set(elements_of(judged({"val3": calls})["val3"]))


def test_national_ids_in_the_names_of_files_are_told():
    files = [f"/kyc/idcard_{number}.jpg" for number in national_ids(ROWS)]
    assert "national_id" in elements_of(judged({"attach": files})["attach"])


def test_other_numbers_of_files_are_no_national_ids():
    files = [f"/p/{1700000000000 + 7919 * n}.jpg" for n in range(ROWS)]
    assert "national_id" not in elements_of(judged({"attach": files})["attach"])


@pytest.mark.parametrize("header", ["FANAME", "moname", "fa_name"])
def test_the_names_of_parents_are_of_relatives(header):
    names = [f"นาย{('สมชาย', 'อนุชา')[n % 2]} {('ใจดี', 'บุญมาก')[n % 2]}" for n in range(ROWS)]
    assert {"name", "relatives"} <= set(
        elements_of(judged({"cid": national_ids(ROWS), header: names})[header])
    )


@pytest.mark.parametrize("header", ["FPID", "MPID", "fa_cid", "mother_pid"])
def test_the_ids_of_parents_are_of_relatives(header):
    table = {"cid": national_ids(ROWS), header: national_ids(ROWS, seed=9)}
    assert {"national_id", "relatives"} <= set(elements_of(judged(table)[header]))


@pytest.mark.parametrize(
    ("header", "form", "element"),
    [
        ("bin6", "4{m}1{m}2{m}", "payment_card"),
        ("l4", "{n}", "payment_card"),
        ("UrineMAMP", "ไม่พบ", "health"),
        ("smoke_yn", "Y", "health"),
        ("ธาลัสซีเมีย", "AA2 normal", "genetic"),
        ("บัตรขาเข้า", "KN4{n}", "visa_document"),
        ("วันครบกำหนดอยู่", "0{m}/02/2026", "visa_document"),
        ("วันที่เข้าไทย", "0{m}/01/2025", "travel_details"),
        ("pickup_pt", "Hotel lobby Rm {n}", "travel_details"),
        ("BgVendorResult", "CLEAR", "background_check"),
        ("PHOTOFN", "pic\\{n}.jpg", "photo"),
        ("test_score", "{m}1/100", "assessment_result"),
        ("newsletter_open", "1{m}/20", "email_engagement"),
        ("home_fax", "+81 49 7008 {n}", "fax"),
    ],
)
def test_headers_of_facts_are_understood(header, form, element):
    assert element in found(header, form)


@pytest.mark.parametrize(
    ("header", "form"), [("bin6", "4{m}1{m}2{m}"), ("card_l4", "{n}"), ("first6_pan", "52{n}")]
)
def test_either_end_of_a_card_is_masked(header, form):
    cells = [form.format(n=1000 + 7919 * n % 8999, m=n % 9 + 1) for n in range(ROWS)]
    told = judged({"tel": mobiles(ROWS), header: cells})[header].findings
    assert [(item.element, item.protection.state) for item in told] == [("payment_card", "masked")]


BLOBS = [base64.b64encode(hashlib.sha512(str(n).encode()).digest() * 3).decode() for n in range(ROWS)]
PICTURES = [f"iVBORw0KGgoAAAANSUhEUg{blob}" for blob in BLOBS]
VECTORS = [
    f"[{','.join(f'{(n * k % 1000 - 500) / 1000:.3f}' for k in range(1, 17))},...]" for n in range(ROWS)
]


@pytest.mark.parametrize(
    ("header", "cells", "told"),
    [
        ("tpl", BLOBS, {"biometric"}),
        ("tpl", ["Dear customer, thank you", "Your order has been sent"] * (ROWS // 2), set()),
        ("email_tpl", BLOBS, set()),
        ("selfie_vec", VECTORS, {"biometric"}),
        ("sig", PICTURES, {"signature"}),
        ("sig", BLOBS, set()),
        ("line_mgr", [str(100000 + 7919 * n * n % 800000) for n in range(ROWS)], {"employee_id"}),
        ("หักอายัดบังคับคดี", [str(500 * (n % 9)) for n in range(ROWS)], {"litigation_record"}),
        (
            "lek_bat_phikan",
            [f"{100000 + 7919 * n * n % 800000}-{n % 90 + 10}" for n in range(ROWS)],
            {"disability"},
        ),
    ],
)
def test_what_the_cells_are_says_which_is_meant(header, cells, told):
    assert set(elements_of(judged({"tel": mobiles(ROWS), header: cells}, "people")[header])) == told


def test_a_bin_of_a_warehouse_is_no_card():
    assert found("warehouse_bin", "4{m}1{m}2{m}") == set()
