"""Sentences on which a reader of policies stumbles, one by one."""

from __future__ import annotations

import pytest

from pdscan.policy.model import Policy
from pdscan.policy.reader import read_text

LISTED = "ข้อมูลส่วนบุคคลที่เก็บรวบรวม\n"


def policy(text: str) -> Policy:
    return read_text(text).policy


def declared(text: str) -> dict[str, str]:
    return {item.element: item.certainty for item in policy(text).declared}


@pytest.mark.parametrize(
    ("text", "elements"),
    [
        (LISTED + "ชื่อผู้ใช้บริการ (User Id) และรหัสผ่าน", {"username", "password"}),
        (LISTED + "ชื่อ ที่อยู่ และอายุ", {"name", "postal_address", "age"}),
        (LISTED + "ที่อยู่อีเมล ที่อยู่ IP และที่อยู่สำหรับการเรียกเก็บเงิน", {"email", "ip_address", "billing_address"}),
        (LISTED + "เมื่อท่านติดต่อเราทางโทรศัพท์ อีเมล หรือแฟกซ์ เราบันทึกข้อมูลเพศ", {"gender"}),
        ("Personal data we collect\nWhen you write to us by e-mail, fax or LINE: your gender.", {"gender"}),
        (LISTED + "อายุความและชื่อเสียงของบริษัท", set()),
        ("We may contact you by email, telephone or fax with news about our products.", set()),
        ("บริษัทอาจส่งข่าวสารให้ท่านทางอีเมล ทางโทรศัพท์ หรือทางโทรสาร", set()),
        ("“Sensitive personal data” means race, religion, health data and biometric data.", set()),
        ("ข้อมูลอ่อนไหว หมายถึง เชื้อชาติ ศาสนา และข้อมูลสุขภาพ", set()),
        ("Your rights\nYou have the right to correct your name, address and telephone number.", set()),
        ("Face recognition is under development; we will collect your fingerprint then.", set()),
        ("We collect your name and the domain name that you use.", {"name"}),
    ],
)
def test_context_decides_what_is_declared(text: str, elements: set[str]) -> None:
    assert set(declared(text)) == elements


def test_what_is_refused_is_not_declared() -> None:
    read = policy("เราไม่เก็บรวบรวมข้อมูลศาสนาและหมู่โลหิต\n\nเราเก็บรวบรวมชื่อและนามสกุล")
    assert [one.elements for one in read.refused] == [("religion", "blood_type")]
    assert [item.element for item in read.declared] == ["name"]


@pytest.mark.parametrize(
    "text",
    [
        "หากสำเนาบัตรประจำตัวประชาชนของท่านปรากฏข้อมูลศาสนาและหมู่โลหิต บริษัทไม่มีนโยบายเก็บรวบรวมข้อมูลดังกล่าว",
        "Personal data we collect\nYour religion and blood type are not collected.",
    ],
)
def test_a_refusal_may_come_after_what_it_refuses(text: str) -> None:
    read = policy(text)
    assert {"religion", "blood_type"} == {element for one in read.refused for element in one.elements}
    assert not {item.element for item in read.declared} & {"religion", "blood_type"}


def test_a_sentence_may_collect_one_thing_and_refuse_another() -> None:
    read = policy("We collect your card number, but CVV codes are not stored.")
    assert [item.element for item in read.declared] == ["payment_card"]
    assert [one.elements for one in read.refused] == [("card_security_code",)]


def test_an_annex_refuses_what_the_main_text_declares() -> None:
    read = policy(
        "1. Personal data we collect\nYour name and VAT number.\n\nMalaysia\n"
        "In addition to this notice, the following applies to individuals residing in Malaysia:\n"
        "We will refrain from using the following personal data:\n• VAT number\n"
    )
    assert {item.element: item.jurisdiction for item in read.declared} == {"name": None, "vat_number": None}
    assert [(one.elements, one.jurisdiction) for one in read.refused] == [(("vat_number",), "MY")]


def test_what_only_an_annex_collects_is_conditional() -> None:
    read = policy(
        "1. Personal data we collect\nYour name.\n\nCalifornia\n"
        "The following applies to California residents only. We collect your union membership.\n"
    )
    found = {item.element: (item.certainty, item.jurisdiction) for item in read.declared}
    assert found == {"name": ("stated", None), "union_membership": ("conditional", "US-CA")}


def test_encryption_in_the_database_covers_and_implies_what_it_names() -> None:
    read = policy("บริษัทได้มีการเข้ารหัสข้อมูลที่สำคัญในระดับฐานข้อมูล เช่น ข้อมูลทางด้าน PIN, บัตรประชาชน, หมายเลขบัญชี")
    assert [(one.claim, one.elements) for one in read.claims] == [
        ("encryption_db_level", ("pin", "national_id", "bank_account"))
    ]
    assert {item.element: item.certainty for item in read.declared} == {
        "pin": "implied",
        "national_id": "implied",
        "bank_account": "implied",
    }


@pytest.mark.parametrize(
    ("text", "duration", "trigger"),
    [
        ("เราเก็บรักษาข้อมูลไว้นานสิบสอง (12) เดือนหลังจากสิ้นสุดความสัมพันธ์", "P12M", "end_of_relationship"),
        ("ข้อมูลจะถูกลบภายใน ๙๐ วันนับจากวันที่บันทึก", "P90D", "recording"),
        (
            "We retain invoices for seven (7) years after the end of the contract.",
            "P7Y",
            "end_of_relationship",
        ),
        ("จัดเก็บข้อมูลเป็นเวลาไม่เกินยี่สิบห้าเดือน", "P25M", None),
    ],
)
def test_retention_is_read_in_digits_and_words(text: str, duration: str, trigger: str | None) -> None:
    assert [(one.duration, one.trigger) for one in policy(text).retention] == [(duration, trigger)]


@pytest.mark.parametrize(
    "text",
    [
        "It may take up to 30 working days for your withdrawal to be reflected in our systems.",
        "Retention\nWe will respond to your request within 30 days.",
        "ระยะเวลาการเก็บรักษา\nบริษัทจะแจ้งผลการพิจารณาคำขอภายใน 30 วันนับแต่วันที่ได้รับคำขอ",
        "บริษัทจะแจ้งให้ทราบล่วงหน้าไม่น้อยกว่า 30 วัน",
        "We keep our office open 365 days a year; call us 24 hours a day.",
    ],
)
def test_other_periods_are_no_retention(text: str) -> None:
    assert not [one for one in policy(text).retention if one.duration]


@pytest.mark.parametrize(
    ("text", "hedge"),
    [
        ("We collect your nickname.", "none"),
        ("We may collect your nickname.", "may"),
        ("We collect data such as your nickname.", "examples"),
        ("We collect your nickname (if any).", "if_any"),
        (LISTED + "นามแฝง (หากมี)", "if_any"),
    ],
)
def test_hedges_are_kept(text: str, hedge: str) -> None:
    assert [item.hedge for item in policy(text).declared] == [hedge]


def test_an_address_broken_over_a_line_is_whole() -> None:
    read = policy("Contact us at data-protection-\nofficer@example.com or call 02 555\n0100.")
    assert read.contact.email == ("data-protection-officer@example.com",)


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("ปรับปรุงครั้งล่าสุด: [22/02/2023]", "2023-02-22"),
        ("มีผลบังคับใช้ตั้งแต่วันที่ ๑ มิถุนายน พ.ศ. ๒๕๖๕", "2022-06-01"),
        ("Last updated: March 3, 2024", "2024-03-03"),
        ("This notice takes effect on 3rd of March 2024 (effective date).", "2024-03-03"),
        ("Computer Crime Act 2007", None),
    ],
)
def test_effective_dates(text: str, date: str | None) -> None:
    assert policy(text).effective == date


def test_doubts_come_shortest_first() -> None:
    doubts = read_text("We may process payments. We set cookies.").doubts
    assert doubts
    assert list(doubts) == sorted(doubts, key=lambda said: (len(said), said))


def test_an_empty_text_gives_an_empty_draft() -> None:
    assert read_text("").policy.declared == ()


@pytest.mark.parametrize(
    ("text", "elements"),
    [
        ("# ประสิทธิภาพของเว็บไซต์\nเราเก็บรวบรวมหมายเลขไอพี", {"ip_address"}),
        ("1. บทนำ\n\nภายใต้กฎหมาย เราเก็บรวบรวมชื่อและอีเมล", {"name", "email"}),
        ("เราเก็บรวบรวมข้อมูลดังต่อไปนี้เท่านั้น\nชื่อ นามสกุล อีเมล\n\nเราเก็บข้อมูลไว้ 5 ปี", {"name", "email"}),
        ("• ข้อมูลที่เราเก็บรวบรวม\nเมื่อท่านสมัครสมาชิก เราขอ\nชื่อ และวันเกิด", {"name", "date_of_birth"}),
        ("ข้อมูลติดต่อที่เราเก็บรวบรวม ได้แก่ ที่อยู่ อีเมล", {"postal_address", "email"}),
        ("เราจะเก็บรวบรวม ใช้ และเปิดเผยข้อมูลส่วนบุคคลตามสำเนาบัตรประชาชน", {"national_id_image"}),
        ("We collect, use and disclose your personal data such as your nickname.", {"alias"}),
        ("The data that we collect shall include: your age and gender.", {"age", "gender"}),
        ("We collect usage data (e.g. IP address, browser type).", {"ip_address", "browser"}),
    ],
)
def test_the_layout_of_pages_and_forms_is_followed(text: str, elements: set[str]) -> None:
    assert set(declared(text)) == elements


@pytest.mark.parametrize(
    "text",
    [
        "เราอาจประมวลผลโดยไม่ต้องขอความยินยอม เพื่อป้องกันอันตรายต่อชีวิต ร่างกาย หรือสุขภาพ",
        "We may process your data to prevent danger to life, body or health.",
        "เราเก็บรวบรวมข้อมูลเพื่อวัตถุประสงค์ดังต่อไปนี้\n• ส่งรีวิวและแบบสอบถาม",
        "Reasons for collecting your data are:\n• to answer your complaints;\n• to run surveys.",
        "หากท่านไม่ประสงค์ให้เก็บข้อมูลผ่านคุกกี้ ท่านลบได้ในเบราว์เซอร์",
        "เราอาจได้รับข้อมูลจากนายจ้าง ผู้ค้ำประกัน",
    ],
)
def test_purposes_exceptions_and_sources_declare_nothing(text: str) -> None:
    assert not {element for element, certainty in declared(text).items() if certainty == "stated"}


@pytest.mark.parametrize(
    "text",
    [
        "เราไม่มีเจตนาเก็บรวบรวมข้อมูลอ่อนไหว หากแต่ในบางกรณีอาจจำเป็นต้องเก็บรวบรวม เช่น ข้อมูลสุขภาพ",
        "เราจะไม่เก็บรหัสผ่าน เราเก็บเฉพาะข้อมูลสุขภาพ",
    ],
)
def test_a_refusal_ends_where_collecting_begins_again(text: str) -> None:
    read = policy(text)
    assert "health" in {item.element for item in read.declared}
    assert not any("health" in one.elements for one in read.refused)


@pytest.mark.parametrize(
    "text",
    ["เราไม่ได้รับหรือจัดเก็บรหัสผ่านของท่าน", "We do not use your health data to build a profile of you."],
)
def test_what_is_not_done_is_not_declared(text: str) -> None:
    assert declared(text) == {}


def test_what_cookies_remember_is_implied() -> None:
    found = declared("# Cookies\nFunctional cookies remember your language choice and your settings.")
    assert found == {"cookie_id": "implied", "language": "implied", "preferences": "implied"}


def test_a_numbered_list_ends_where_a_marked_heading_begins() -> None:
    text = "# Purposes\n1. to answer enquiries;\n1. to run surveys; and\n# Data we collect\nYour name."
    assert [(item.element, item.section) for item in policy(text).declared] == [("name", "Data we collect")]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("T: (+66) 2 555 0100", ("(+66) 2 555 0100",)),
        ("+66 (0) 2 555 0100", ("+66 (0) 2 555 0100",)),
        ("โทรศัพท์: 02 – 555 0100 – 2", ("02 – 555 0100 – 2",)),
        ("ร้องเรียนต่อ PDPC ได้\nติดต่อ DPO: dpo@example.com โทร 02-555-0100", ("02-555-0100",)),
        ("ร้องเรียนต่อ PDPC\nโทร 02-555-0100", ()),
    ],
)
def test_telephone_numbers_of_the_organisation(text: str, numbers: tuple[str, ...]) -> None:
    assert policy(text).contact.phone == numbers


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("We use safeguards such as encryption.", "encryption_at_rest"),
        ("ใช้การเข้ารหัส (Encryption) ในการส่งผ่านข้อมูล", "tls_in_transit"),
        ("Data can only be accessed by authorised staff, who are trained on privacy.", "staff_training"),
        ("การเข้าถึงอยู่บนพื้นฐานการรู้เท่าที่จำเป็น", "least_privilege"),
        ("หน่วยงานภายนอกจะต้องตกลงรักษาความมั่นคงปลอดภัย", "contractor_bound"),
        ("หากข้อมูลส่วนบุคคลรั่วไหล เราจะแจ้งท่าน", "incident_process"),
    ],
)
def test_promises_in_other_words(text: str, claim: str) -> None:
    assert claim in {one.claim for one in policy(text).claims}


@pytest.mark.parametrize(
    "verbs",
    ["เก็บ รวบรวม ใช้ ประมวลผล และเปิดเผย", "เก็บรวบรวม ใช้ หรือ เปิดเผย", "จัดเก็บ ใช้ โอน และ/หรือ เปิดเผย"],
)
def test_collecting_using_and_disclosing_in_one_breath(verbs: str) -> None:
    assert declared(f"บริษัทฯ จะ{verbs}ข้อมูลส่วนบุคคล ได้แก่ ชื่อ อีเมล") == {"name": "stated", "email": "stated"}


def test_a_lead_that_ends_with_long_purposes_lists_purposes() -> None:
    lead = "Your data are used for legal purposes, for contracts, for the public good or as otherwise allowed"
    assert declared(f"{lead}, including but not limited to:\n- conducting surveys\n- answering calls") == {}


def test_the_place_of_a_camera_is_no_location() -> None:
    assert declared("# Data we collect\nCameras stand in visible locations. We record your voice.") == {
        "voice_recording": "stated"
    }


@pytest.mark.parametrize("name", ["บริษัท ตัวอย่าง เอ (1991) จำกัด (มหาชน)", "Frame & Beam Example Co., Ltd."])
def test_organisations_with_a_year_or_an_ampersand(name: str) -> None:
    assert policy(f"{name} ตระหนักถึงความสำคัญของข้อมูลส่วนบุคคล").organisation == name


@pytest.mark.parametrize(
    "text",
    [
        "When you sign in, we may receive: your name and your gender.",
        "The app automatically captures your name and gender.",
        "Exampla collects your name and gender.",
        "The app collects information when you use it. This may include:\n• your name\n• your gender",
        "Information collected (including but not limited to: your name and gender) helps us.",
        "ระบบจะเข้าถึงชื่อและเพศของท่าน",
        "ข้าพเจ้ายินยอมให้โรงเรียนบันทึกชื่อและเพศ",
        "เราเก็บรวบรวมข้อมูลเท่าที่จำเป็น ภายใต้วัตถุประสงค์ที่กำหนด ดังนี้:\n• ชื่อ\n• เพศ",
    ],
)
def test_collecting_in_other_words(text: str) -> None:
    assert declared(f"{LISTED}{text}" if "วัตถุประสงค์" in text else text) == {
        "name": "stated",
        "gender": "stated",
    }


@pytest.mark.parametrize(
    "text",
    [
        "The app does not receive your password.",
        "Your password is never stored.",
        "ระบบไม่มีการจัดเก็บรหัสผ่าน",
        "รหัสผ่านของท่านไม่ถูกบันทึก",
    ],
)
def test_refusing_in_other_words(text: str) -> None:
    read = policy(text)
    assert [one.elements for one in read.refused] == [("password",)]
    assert read.declared == ()


@pytest.mark.parametrize(
    "text",
    [
        "# Information we collect\nWe collect it\n• from your employer\n• from public registers of companies",
        "# Who may be provided with your data\n• our payment providers and your employer",
        "อาจเปิดเผยข้อมูลส่วนบุคคลของท่านให้แก่บุคคลหรือหน่วยงานของรัฐ",
        LISTED + "วัน เวลา และสถานที่เกิดเหตุ",
        "เราไม่ใช้คุกกี้เพื่อการติดตาม",
    ],
)
def test_sources_recipients_and_other_things_are_no_data(text: str) -> None:
    assert declared(text) == {}


def test_a_heading_of_what_is_and_is_not_collected_lists_what_is() -> None:
    assert declared("# ข้อมูลที่เราเก็บรวบรวม (และข้อมูลที่เราไม่เก็บ)\nชื่อ และเพศ") == {
        "name": "stated",
        "gender": "stated",
    }


@pytest.mark.parametrize(
    ("phrase", "element"),
    [
        ("ประวัติการสั่งจอง", "purchase_history"),
        ("รายละเอียดการชำระเงิน", "payment_record"),
        ("purchasing records", "purchase_history"),
        ("พฤติกรรมการสืบค้น", "search_history"),
        ("สินค้าที่ท่านถูกใจ", "preferences"),
    ],
)
def test_phrases_are_put_together_of_their_parts(phrase: str, element: str) -> None:
    assert declared(f"{LISTED}{phrase}") == {element: "stated"}


@pytest.mark.parametrize(
    ("text", "law"),
    [
        ("ตาม พ.ร.บ. คุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562", "พระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562"),
        (
            "under The Personal Data Protection Act (“PDPA”) Act\nNo. 25.326 it is so.",
            "Personal Data Protection Act No. 25.326",
        ),
        (
            "under the Act respecting the protection of data in the private sector (Quebec).",
            "Act respecting the protection of data in the private sector (Quebec)",
        ),
        (
            "Law No. 27 of 2022 on Personal Data Protection applies",
            "Law No. 27 of 2022 on Personal Data Protection",
        ),
        ("under Cyprus Law 125(I)/2018 and so on", "Cyprus Law 125(I)/2018"),
        (
            "Under the Thai Immigration Act B.E. 2522\n\nsee Immigration Act B.E. 2522 (1979)",
            "Thai Immigration Act B.E. 2522",
        ),
        (
            "PDPA: the Personal Data Protection Act B.E. 2562 (2019)",
            "Personal Data Protection Act B.E. 2562 (2019)",
        ),
        ("ตาม PDPA และพระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562", "พระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562"),
        ("We follow the PDPA. Write to PDPA@shop.example.", "PDPA"),
        ("ตาม พ.ร.บ. คุ้มครองข้อมูลส่วนบุคคล ท่านมีสิทธิ", "พระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคล"),
        (
            "We treat what you provide in accordance\n"
            "with the law of the country, which is here the UK Data Protection\nAct 2018 alone.",
            "UK Data Protection Act 2018",
        ),
    ],
)
def test_laws_are_cited_whole(text: str, law: str) -> None:
    assert policy(text).law == (law,)


def test_records_of_processing_activities_are_no_law() -> None:
    assert policy("We keep Records of Processing Activities.").law == ()


def test_what_holds_after_the_end_is_a_period_of_its_own() -> None:
    text = "# ระยะเวลาการเก็บรักษา\nเราเก็บไว้ในระหว่างที่ท่านเป็นลูกค้า เมื่อท่านสิ้นสุดความเป็นลูกค้า เราจะเก็บไว้เท่าที่กฎหมายกำหนด"
    assert [one.trigger for one in policy(text).retention] == ["during_relationship", "end_of_relationship"]


def test_promises_of_one_section_stand_each_with_their_data() -> None:
    text = "# ความปลอดภัย\nเลขที่บัญชีธนาคารถูกเข้ารหัสในฐานข้อมูล\nศาสนาถูกเข้ารหัสในฐานข้อมูล"
    assert [one.elements for one in policy(text).claims] == [("bank_account",), ("religion",)]


def test_what_follows_but_is_no_longer_refused() -> None:
    found = policy("แอปไม่ได้ใช้คุกกี้ แต่เราใช้เทคโนโลยีที่คล้ายกัน:\n• ตัวระบุอุปกรณ์")
    assert "device_id" not in {element for one in found.refused for element in one.elements}


def test_what_is_collected_without_names_is_collected_all_the_same() -> None:
    assert declared("เราอาจเก็บข้อมูลที่ไม่ระบุตัวตน เช่น:\n• ประเภทเบราว์เซอร์\n• ภาษาที่ใช้") == {
        "browser": "stated",
        "language": "stated",
    }


def test_lines_of_a_program_are_left_out() -> None:
    code = 'import Page from "./page"; export const metadata = { title: "Privacy", language: "th" }'
    assert declared(f"{code}\n# Data we collect\nYour gender\n); }}") == {"gender": "stated"}


@pytest.mark.parametrize(
    ("text", "refused"),
    [
        ("เราไม่เก็บข้อมูลศาสนาและหมู่เลือดที่ปรากฏบนบัตรประจำตัวประชาชน", {"religion", "blood_type"}),
        ("บริษัทจะไม่จัดเก็บรหัส CVV ของบัตรเครดิตหรือบัตรเดบิตของท่าน", {"card_security_code"}),
        ("We do not collect the CVV of your credit card.", {"card_security_code"}),
        ("We do not collect your religion or your credit card number.", {"religion", "payment_card"}),
    ],
)
def test_what_bears_refused_data_is_not_refused_itself(text: str, refused: set[str]) -> None:
    policy = read_text(f"นโยบายความเป็นส่วนตัว\n\n{text}").policy
    assert {element for refusal in policy.refused for element in refusal.elements} == refused


@pytest.mark.parametrize(
    ("text", "age"),
    [("ผู้สมัครสมาชิกต้องมีอายุ 20 ปีขึ้นไป", 20), ("ผู้ใช้ต้องอายุ ๑๘ ปีบริบูรณ์ขึ้นไป", 18)],
)
def test_an_age_and_upwards_is_a_minimum(text: str, age: int) -> None:
    assert [entry.age for entry in read_text(text).policy.minimum_age] == [age]


def test_staff_that_cannot_read_passwords_may_be_said_last() -> None:
    policy = read_text("รหัสผ่านถูกแฮชก่อนจัดเก็บ แม้แต่พนักงานก็อ่านไม่ได้").policy
    assert {claim.claim for claim in policy.claims} == {"password_hashing", "staff_cannot_read_password"}


@pytest.mark.parametrize(
    "text",
    [
        "When you contact us by telephone, letter or fax, or through social media, we record your name.",
        "เมื่อท่านติดต่อกับเรา เช่น ผ่านทางโทรศัพท์ (ซึ่งจะได้รับการบันทึก) จดหมาย แฟกซ์ และอีเมล เราเก็บชื่อ",
        "We collect your name (in accordance with the policies on social media) in secure locations.",
        "We collect your name. Please do not send credit card numbers by email.",
    ],
)
def test_ways_of_contact_other_policies_and_what_not_to_send_declare_nothing(text: str) -> None:
    assert declared(text).keys() == {"name"}


def test_what_brackets_refuse_is_all_that_is_refused() -> None:
    found = policy(
        "ข้อมูลที่เราเก็บรวบรวม\n• การชำระเงิน: ยอดชำระ (เราไม่จัดเก็บเลขบัตรเครดิต) "
        "และภาพจากกล้องวงจรปิด (ไม่มีกล้องในห้องพัก)"
    )
    assert [one.elements for one in found.refused] == [("payment_card",)]
    assert "cctv" in {one.element for one in found.declared}


def test_a_numbered_list_goes_on_whatever_its_items_look_like() -> None:
    found = policy(
        "## Types of data held\n\nWe hold the following types of data:\n\n1. your name and address\n"
        "2. information on your religion for equality purposes\n3. National Insurance numbers\n"
        "4. driving licence\n"
    )
    assert {one.element: one.certainty for one in found.declared} == dict.fromkeys(
        ("name", "postal_address", "religion", "social_security_id", "driving_licence"), "stated"
    )


def test_items_of_a_list_that_speak_of_rights_of_access_keep_their_section() -> None:
    found = policy("มาตรการรักษาความปลอดภัย\n\nการจำกัดสิทธิ์การเข้าถึงข้อมูล\n\nการสำรองข้อมูลอย่างสม่ำเสมอ\n")
    assert {one.claim for one in found.claims} >= {"access_restricted", "backup"}


def test_a_list_of_the_following_information_is_of_data_wherever_it_stands() -> None:
    text = (
        "How we obtain your data\n\nYou send it.\n\nThis may include the following information:\n\n"
        "- Banking details\n- Your photograph\n"
    )
    assert {one.element: one.certainty for one in policy(text).declared} == {
        "bank_account": "stated",
        "photo": "stated",
    }


def test_what_is_never_kept_may_be_said_at_the_end_of_what_is() -> None:
    policy = read_text(
        "What we collect\n\nWe store your name and email address but never your card details."
    ).policy
    assert {entry.element for entry in policy.declared} == {"name", "email"}
    assert [refusal.elements for refusal in policy.refused] == [("payment_card",)]


def test_what_is_refused_right_behind_a_clause_is_what_the_clause_names() -> None:
    found = policy("ข้อมูลที่เราเก็บรวบรวม\nข้อความสนทนากับเภสัชกรและประวัติการแพ้ยา วิดีโอคอลไม่มีการบันทึก\n")
    assert {one.element for one in found.declared} == {"communication_content", "health"}
    assert [one.elements for one in found.refused] == [("video",)]


def test_brackets_refuse_only_what_stands_right_before_them() -> None:
    found = policy(
        "ข้อมูลที่เราเก็บรวบรวม\nสมุดเยี่ยมให้ลงชื่อ ความคิดเห็น และภาษาที่ใช้ในเครื่องบรรยาย (ไม่บันทึกว่าผู้ใดฟังช่วงใด)\n"
    )
    assert not found.refused


def test_what_a_recipient_does_not_get_is_not_refused() -> None:
    found = policy("เราเปิดเผยข้อมูลแก่ใครบ้าง\n- แล็บทันตกรรม (ได้รับเพียงแบบพิมพ์ฟัน ไม่ได้รับชื่อของท่าน)\n")
    assert not found.refused


def test_data_of_applicants_are_collected_whatever_heading_stands_before() -> None:
    found = policy(
        "ผู้เยาว์\nบริการนี้สำหรับผู้มีอายุ 20 ปีขึ้นไปเท่านั้น\n\nสมัครงานกับร้านของเรา\nผู้สมัครส่งรูปถ่าย วุฒิการศึกษา และใบขับขี่\n"
    )
    assert {one.element for one in found.declared} == {"photo", "education", "driving_licence"}


@pytest.mark.parametrize(
    ("promise", "held"),
    [
        ("Staff passwords expire every 90 days.", set()),
        ("หน้าเข้าสู่ระบบใช้โปรโตคอล https เท่านั้น", set()),
        ("Login credentials are always transmitted securely over HTTPS.", {"username", "password"}),
    ],
)
def test_a_promise_tells_what_is_held_only_where_it_is_of_persons(promise, held):
    read = read_text(f"Security\n\n{promise}\n").policy
    assert {item.element for item in read.declared} == held


@pytest.mark.parametrize(
    "warning",
    [
        "Our staff will never telephone you to ask for your password, PIN or OTP.",
        "We will never ask you for your full card number by e-mail.",
        "ธนาคารจะไม่โทรหรือส่ง SMS เพื่อขอรหัส OTP รหัส PIN หรือเลขหลังบัตร",
    ],
)
def test_a_warning_of_tricksters_refuses_nothing_that_may_be_held(warning: str) -> None:
    policy = read_text(warning).policy
    assert (policy.declared, policy.refused) == ((), ())
