"""Names of columns that are only understood beside their neighbours."""

from __future__ import annotations

import pytest
from made import RULES

from pdscan.detect.headers.evidence import LEVELS
from pdscan.detect.headers.together import read_headers, systems

WIDE = ("CSTFNMTH", "CSTLNMTH", "CSTBRTDT", "CSTZIPCD", "CSTSALAM", "CSTMARST", "CSTBLDGP", "CSTPSPNO")


def said(paths: tuple[str, ...], path: str) -> set[str]:
    evidence = read_headers(paths, RULES.names)[path]
    return {RULES.by_type[key].element for key, item in evidence.items() if item.level in {"exact", "phrase"}}


@pytest.mark.parametrize(
    ("header", "element"),
    [
        ("CSTFNMTH", "name"),
        ("CSTBRTDT", "date_of_birth"),
        ("CSTZIPCD", "postal_address"),
        ("CSTSALAM", "income"),
        ("CSTMARST", "marital_status"),
        ("CSTBLDGP", "blood_type"),
        ("CSTPSPNO", "passport"),
    ],
)
def test_letters_that_stand_before_every_name_are_taken_off(header, element):
    assert said(WIDE, header) == {element}
    assert said((header, "amount", "note"), header) == set()


def test_the_names_of_sap_are_believed_in_a_table_of_sap():
    table = ("MANDT", "PERNR", "NACHN", "VORNA", "GBDAT", "GESCH")
    assert said(table, "NACHN") == {"name"}
    assert said(table, "GESCH") == {"gender"}
    assert said(("GESCH", "colour", "size"), "GESCH") == set()


def test_short_names_of_a_hospital_mean_nothing_elsewhere():
    assert said(("hn", "vn", "bw", "bps", "cc"), "bw") == {"health"}
    assert said(("truck", "bw", "axle"), "bw") == set()


@pytest.mark.parametrize("system", sorted(systems()))
def test_every_name_of_a_system_is_written_as_it_is_looked_up(system):
    assert all(name == name.lower() for name in systems()[system])


@pytest.mark.parametrize(
    ("path", "elements"),
    [
        ("device.language", {"language"}),
        ("device.vendor_id", set()),
        ("address.line1", {"postal_address"}),
        ("phone.number", {"phone"}),
        ("emails[].value", {"email"}),
        ("user.addr.zip", {"postal_address"}),
    ],
)
def test_a_parent_speaks_only_for_a_leaf_that_says_nothing(path, elements):
    assert said((path,), path) == elements


def elements_said(header, table="", least="phrase"):
    said = read_headers([header], RULES.names, table)[header]
    enough = LEVELS.index(least)
    return {RULES.by_type[name].element for name, evidence in said.items() if evidence.rank >= enough}


@pytest.mark.parametrize(
    ("header", "element"),
    [
        ("VIP_TYP", "customer_type"),
        ("is_disabled", "disability"),
        ("debt_class", "credit_standing"),
        ("PoliceRecordFlag", "criminal_record"),
        ("ประเภทความพิการ", "disability"),
        ("visa_status", "visa_document"),
    ],
)
def test_a_flag_or_a_kind_may_be_the_datum_itself(header, element):
    assert element in elements_said(header)


@pytest.mark.parametrize("header", ["email_flag", "phone_type", "lab_status", "ประเภทที่อยู่"])
def test_a_flag_or_a_kind_of_a_value_is_not_the_value(header):
    assert elements_said(header) == set()


def test_three_letters_are_enough_where_a_header_says_that_it_is_a_persons():
    assert "title_prefix" in elements_said("CUST_TTL_CD")
    assert "title_prefix" not in elements_said("SUM_TTL_CD")


@pytest.mark.parametrize(
    ("table", "header", "element"),
    [
        ("Addresses", "Line1", "postal_address"),
        ("web/events.jsonl", "q", "search_history"),
        ("PMT_HDR.xlsx#Sheet1", "AMT", "payment_record"),
        ("agents", "LicenceNo", "professional_licence"),
    ],
)
def test_a_name_goes_on_with_the_singular_and_the_meaning_of_its_tables(table, header, element):
    assert element in elements_said(header, table)
    assert element not in elements_said(header, "t1")


def test_what_a_site_adds_to_its_sap_system_is_read_without_its_z():
    paths = ["MANDT", "KUNNR", "STCD1", "BANKN", "ZDEED"]
    said = read_headers(paths, RULES.names)["ZDEED"]
    assert "land_document" in {RULES.by_type[name].element for name, item in said.items() if item.speaks}
    assert not any(item.speaks for item in read_headers(["ZDEED"], RULES.names)["ZDEED"])


@pytest.mark.parametrize("header", ["address_id", "customer_address_id", "trip_uuid", "รหัสทัวร์", "เลขที่คำขอ"])
def test_a_key_only_numbers_what_its_name_says(header):
    assert not said((header,), header)


@pytest.mark.parametrize("header", ["house_no", "email_id", "address_line_2", "ที่อยู่", "คำร้องขอ"])
def test_a_number_beside_other_words_is_no_key(header):
    assert said((header,), header)


def test_a_short_word_does_not_go_on_with_its_tables_name():
    assert "postal_address" not in _elements("delivery_remarks", "st")
    assert "username" not in _elements("zammad_users", "web")
    assert "call_record" in _elements("call_log", "duration")
    assert "call_record" not in _elements("suitecrm_calls", "date_entered")


def _elements(table, header):
    read = read_headers([header], RULES.names, table)[header]
    return {RULES.by_type[name].element for name, said in read.items() if said.speaks}


@pytest.mark.parametrize(
    ("table", "header", "element"),
    [
        ("support_tickets", "message", "support_ticket"),
        ("sms_log", "message", "sms_content"),
        ("messages", "message", "communication_content"),
    ],
)
def test_a_table_says_which_kind_of_message_its_messages_are(table, header, element):
    assert _elements(table, header) == {element}


@pytest.mark.parametrize(
    ("header", "element"),
    [
        ("wrk_yrs", "employment_history"),
        ("doj", "employment_history"),
        ("prev_emp", "employment_history"),
        ("sos[].name", "relatives"),
        ("mom_name", "relatives"),
        ("thirdParty.rel", "relatives"),
        ("สถานที่ส่งใบแจ้งหนี้", "billing_address"),
        ("ชื่อผู้ใช้ไฟ", "name"),
        ("consents[].granted", "consent_record"),
        ("callback_no", "phone"),
        ("tg_username", "social_account"),
        ("kyc_id_front", "national_id_image"),
        ("fgr_tpl", "biometric"),
        ("วันหมดอายุวีซ่า", "visa_document"),
        ("What is your email?", "email"),
        ("Please enter your full name", "name"),
        ("How old are you?", "age"),
        ("hepb_vac", "health"),
        ("What should we improve?", "opinion"),
        ("Where do you work?", "employer"),
    ],
)
def test_words_of_real_systems_say_their_element(header, element):
    assert element in said((header,), header)


@pytest.mark.parametrize(
    ("header", "element"),
    [
        ("num_employees", "employee_id"),
        ("pay.exp", "income"),
        ("uni_nm", "union_membership"),
        ("invoice_age", "age"),
        ("อายุแบตเตอรี่", "age"),
        ("experience_points", "employment_history"),
        ("vehicle.plateProv", "postal_address"),
        ("street_light_id", "postal_address"),
        ("canned_reply", "communication_content"),
        ("tiktok_views", "social_account"),
        ("degree_celsius", "education"),
        ("kpi_target", "assessment_result"),
        ("eid", "device_id"),
        ("เงินประกัน", "insurance_record"),
        ("What is your email status?", "email"),
        ("what_type", "title_prefix"),
        ("births", "date_of_birth"),
        ("median_household_income", "income"),
        ("Ghana", "education"),
        ("MARTIN", "tax_id"),
        (
            "How comfortable are you with somebody of another faith who does this? - Walk on the street",
            "postal_address",
        ),
    ],
)
def test_words_beside_another_thing_do_not(header, element):
    assert element not in said((header,), header)


def test_field_names_of_trakcare_and_opera_are_believed_beside_their_neighbours():
    trakcare = ("PAPMI_No", "PAPER_Name", "CTMAR_Code", "CTZIP_Code")
    assert said(trakcare, "PAPMI_No") == {"medical_record_number"}
    assert said(trakcare, "CTMAR_Code") == {"marital_status"}
    opera = ("NAME_ID", "LAST", "FIRST", "COMPANY", "TAX1_NO")
    assert said(opera, "COMPANY") == {"employer"}
    assert said(("COMPANY", "amount"), "COMPANY") == set()


HEALTH_FILES = ("HOSPCODE", "SEQ", "DATE_SERV", "LOCATION", "SMOKE", "BSLEVEL", "MSTATUS")


@pytest.mark.parametrize(
    ("table", "header", "element"),
    [
        (HEALTH_FILES, "BSLEVEL", "health"),
        (HEALTH_FILES, "MSTATUS", "marital_status"),
        (("pcucode", "visitno", "origin", "pressure", "mumoi"), "origin", "ethnicity"),
        (("EMPLID", "EMPL_RCD", "EFFDT", "COMPRATE"), "COMPRATE", "income"),
        (("YAAN8", "YAALPH", "YASSN"), "YAALPH", "name"),
        (("emp_number", "dd_routing_num", "dd_account", "dd_amount"), "dd_account", "bank_account"),
        (("sugar_login", "is_group", "user_hash"), "user_hash", "password"),
        (("idvisit", "idsite", "location_ip"), "location_ip", "ip_address"),
        (("CUSCOD", "PRENAM", "CUSNAM", "TELNUM"), "PRENAM", "title_prefix"),
        (("PN_CODE", "PER_NAME", "PER_CARDNO"), "PER_CARDNO", "national_id"),
        (("pkey", "issuenum", "ASSIGNEE"), "ASSIGNEE", "username"),
        (
            ("firstname", "lastname", "company", "entity_id", "region_id", "region"),
            "region",
            "postal_address",
        ),
    ],
)
def test_the_names_of_widespread_systems_are_understood_in_their_tables(table, header, element):
    assert element in said(table, header)


@pytest.mark.parametrize(
    ("table", "header"),
    [
        (HEALTH_FILES, "LOCATION"),
        (("seq", "location", "smoke", "alarm"), "smoke"),
        (("origin", "pressure", "height", "weight"), "origin"),
        (("shortname", "fullname", "showgrades"), "fullname"),
        (("id_carrier", "id_lang", "date_upd"), "id_carrier"),
        (("asset_tag", "expected_checkin", "last_checkout"), "last_checkout"),
        (("hn", "vn", "pttype", "income"), "income"),
        (("post_title", "post_content", "post_status"), "post_content"),
        (("entity_id", "increment_id", "default_shipping"), "default_shipping"),
    ],
)
def test_names_of_widespread_systems_that_are_nobodys_say_nothing(table, header):
    assert said(table, header) == set()


def test_a_word_of_a_table_that_means_something_else_there_goes_on_with_no_name():
    assert "social_account" not in _elements("account_move_line", "name")
    assert "relatives" not in _elements("res_partner", "name")
    assert "name" in _elements("job_applicants", "name")
    assert "job_title" not in _elements("job_applicants", "name")


@pytest.mark.parametrize(
    "header", ["tax_line_id", "contact_id", "salary_id", "id_carrier", "short_description"]
)
def test_a_key_or_a_text_of_a_thing_is_nobodys(header):
    assert said((header,), header) == set()


@pytest.mark.parametrize("header", ["show_email", "hide_phone", "skip_auto_attendance", "enable_location"])
def test_what_a_program_shall_do_is_a_setting(header):
    assert said((header,), header) == set()


@pytest.mark.parametrize(
    ("header", "element"),
    [
        ("payment_country", "billing_address"),
        ("lawful_basis", "consent_record"),
        ("bank_account_name", "name"),
        ("applicant_rating", "assessment_result"),
        ("hour_rate", "income"),
        ("allow_sms", "consent_record"),
        ("work_permit_expiration_date", "work_permit_right"),
    ],
)
def test_headers_of_shops_and_offices_are_known(header, element):
    assert element in said((header,), header)


def test_a_key_of_what_is_numbered_is_not_guessed_to_be_it():
    assert not any(item.speaks for item in read_headers(["allergy_id"], RULES.names)["allergy_id"].values())


def test_a_name_of_a_system_is_known_when_its_values_are_unreadable():
    paths = ["PERNR", "GBDAT", "NATIO", "ICNUM_ENC", "SPRSL"]
    read = read_headers(paths, RULES.names)
    assert {RULES.by_type[name].element for name, item in read["ICNUM_ENC"].items() if item.speaks} == {
        "national_id"
    }
    assert {RULES.by_type[name].element for name, item in read["SPRSL"].items() if item.speaks} == {
        "language"
    }


def test_a_guess_counts_only_where_a_header_says_nothing_outright():
    read = read_headers(["unsub", "open_ct", "clicked_link"], RULES.names, "mailings")["unsub"]
    assert {RULES.by_type[name].element for name, item in read.items() if item.speaks} == {"consent_record"}


@pytest.mark.parametrize(
    ("header", "element"),
    [
        ("SNMP_COMMUNITY_RO", "api_secret"),
        ("birth_weight", "health"),
        ("nam_nak_raek_koet", "health"),
        ("น้ำหนัก/ส่วนสูง", "health"),
        ("civil_suit", "litigation_record"),
        ("source_of_wealth", "income"),
        ("rahat_jnt", "employee_id"),
        ("IC Licence", "professional_licence"),
        ("phet_withi", "sexual_orientation"),
        ("unsubscribe_reason", "opinion"),
        ("screenViews", "usage_log"),
        ("lastUrls", "browsing_history"),
        ("last_clicked_link", "email_engagement"),
        ("callDirectionType", "call_record"),
        ("ผลการนิเทศ", "assessment_result"),
        ("อาหารที่สั่ง", "purchase_history"),
    ],
)
def test_headers_of_offices_networks_and_schools_are_known(header, element):
    assert element in elements_said(header)


@pytest.mark.parametrize(
    "header",
    ["review_queue", "survey_deadline", "NET", "ทะเบียนอุปกรณ์", "ชนิดอุปกรณ์กีฬา", "ตำบลที่ดินตั้งอยู่", "ที่ตั้งแปลง"],
)
def test_queues_sums_equipment_and_land_are_nobodys(header):
    assert elements_said(header) == set()


@pytest.mark.parametrize("whose", ["เจ้าหน้าที่", "แพทย์", "คณะกรรมการ", "ผู้บังคับบัญชา"])
def test_what_those_who_decide_think_is_no_opinion_of_the_persons(whose):
    assert "opinion" not in elements_said(f"ความเห็น{whose}")
    assert "opinion" in elements_said("ความเห็นพนักงาน")


@pytest.mark.parametrize("header", ["ผู้พิการ (ราย)", "นับถือพุทธ (คน)"])
def test_a_unit_of_counting_makes_a_figure_of_a_trait(header):
    assert elements_said(header) == set()
    assert elements_said(header.partition(" (")[0])


def test_the_name_of_a_thing_is_none_of_the_persons_of_its_table():
    assert "relatives" not in elements_said("school.name", "parents")
    assert "relatives" in elements_said("name", "parents")
