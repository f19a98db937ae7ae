"""Telephones of branches, religions of heroes, states of sensors: what things have is nobody's."""

from __future__ import annotations

import pytest
from made import RULES, elements_of, judged, juristic_numbers, mobiles, national_ids

from pdscan.detect.headers.together import read_headers
from pdscan.detect.verdict.things import of_things

ROWS = 80
LANDLINES = [f"02{2000000 + 7919 * number % 7000000}" for number in range(ROWS)]
LATITUDES = [f"13.{600000 + 7919 * number % 300000}" for number in range(ROWS)]


def found(table, dataset):
    return {name: set(elements_of(field)) for name, field in judged(table, dataset).items()}


@pytest.mark.parametrize("dataset", ["bank_branches", "core.db#dim_hotels_v2", "lake/stores.csv"])
def test_the_telephone_and_place_of_a_branch_are_nobodys(dataset):
    table = {"code": [f"B{number}" for number in range(ROWS)], "tel": LANDLINES, "latitude": LATITUDES}
    assert found(table, dataset) == {"code": set(), "tel": set(), "latitude": set()}


def test_who_is_named_in_a_table_of_branches_has_a_telephone():
    table = {"branch_name": [f"Silom {number}" for number in range(ROWS)], "manager_mobile": mobiles(ROWS)}
    assert found(table, "branches")["manager_mobile"] == {"phone"}


@pytest.mark.parametrize("dataset", ["transformers", "MO_PLAENG", "ทะเบียนหม้อแปลง"])
def test_the_age_and_place_of_a_transformer_are_nobodys(dataset):
    ages = [str(1 + number % 40) for number in range(ROWS)]
    table = {"code": [f"T{number}" for number in range(ROWS)], "AYU_PI": ages, "latitude": LATITUDES}
    assert found(table, dataset) == {"code": set(), "AYU_PI": set(), "latitude": set()}


def test_a_first_column_tells_what_a_table_lists():
    table = {"hotel_name": [f"Rose {number}" for number in range(ROWS)], "phone": LANDLINES}
    assert found(table, "t1")["phone"] == set()


def test_places_that_have_names_are_nobodys_and_places_where_somebody_was_are_not():
    named = {"name": [f"Silom {number}" for number in range(ROWS)], "phone": LANDLINES, "latitude": LATITUDES}
    assert found(named, "crm_location") == {"name": set(), "phone": set(), "latitude": set()}
    where = {"user_id": [str(number) for number in range(ROWS)], "latitude": LATITUDES}
    assert found(where, "user_locations")["latitude"] == {"location"}


def test_visits_to_a_branch_are_of_persons():
    table = {"visit_no": [f"V{number}" for number in range(ROWS)], "phone": mobiles(ROWS)}
    assert found(table, "branch_visits")["phone"] == {"phone"}


def test_a_table_that_identifies_persons_is_of_persons():
    columns = ["hotel_name", "phone"]
    assert "phone" in of_things("hotels", columns, {"phone"}, RULES.names)["things"]
    assert "phone" not in of_things("hotels", columns, {"date_of_birth"}, RULES.names)["things"]


def test_a_shops_telephone_stands_beside_a_customers():
    table = {"cust_name": ["Somchai Jaidee"] * ROWS, "shop_tel": mobiles(ROWS), "cust_tel": mobiles(ROWS, 2)}
    assert found(table, "orders")["shop_tel"] == set()
    assert found(table, "orders")["cust_tel"] == {"phone"}


def test_the_signal_of_a_sensor_is_no_state_of_a_persons_device():
    signal = [str(-110 + number) for number in range(ROWS)]
    assert (
        found({"device_id": [f"sensor-{n:04}" for n in range(ROWS)], "rssi": signal}, "iot_telemetry")["rssi"]
        == set()
    )
    phones = {"imei": ["490154203237518"] * ROWS, "rssi": signal}
    assert found(phones, "handsets")["rssi"] == {"device_state"}


def test_a_catalogue_lists_diseases_and_a_patient_has_them():
    diseases = ["Type 2 diabetes", "Asthma", "Dengue fever", "Hypertension"] * 20
    assert (
        found({"disease": diseases, "chapter": ["IV", "X", "I", "IX"] * 20}, "icd10_codes")["disease"]
        == set()
    )
    patients = {"hn": [f"{number:06}/66" for number in range(ROWS)], "disease": diseases}
    assert found(patients, "patients")["disease"] == {"health"}


@pytest.mark.parametrize(
    ("table", "header", "element"),
    [
        ("call_log", "duration", "call_record"),
        ("search_log", "q", "search_history"),
        ("messages", "text", "communication_content"),
        ("app_events", "event_name", "usage_log"),
        ("work_experience", "company", "employment_history"),
    ],
)
def test_a_name_goes_on_with_its_tables(table, header, element):
    said = read_headers([header], RULES.names, table)[header]
    assert element in {RULES.by_type[name].element for name, evidence in said.items() if evidence.rank > 3}
    alone = read_headers([header], RULES.names, "t1")[header]
    assert element not in {
        RULES.by_type[name].element for name, evidence in alone.items() if evidence.rank > 3
    }


def test_the_key_of_a_row_goes_on_with_no_name():
    assert read_headers(["id"], RULES.names, "employees")["id"] == RULES.names.read("id")


def test_a_parent_does_not_turn_what_is_said_outright():
    said = RULES.names.read("subject.familyName")["PERSON_FAMILY_NAME"]
    assert said.speaks
    assert not RULES.names.read("product.name")["PERSON"].speaks


def test_a_known_word_is_not_read_as_two_short_forms():
    assert {
        RULES.by_type[name].element for name, said in RULES.names.read("gaid").items() if said.speaks
    } == {"device_id"}


def test_openings_and_holidays_are_nobodys():
    titles = ["Software Engineer", "HR Manager", "Accountant", "Sales Manager"] * 20
    numbers = [f"P{number}" for number in range(ROWS)]
    assert (
        found({"position_id": numbers, "position_title": titles}, "people.db#positions")["position_title"]
        == set()
    )


def test_a_number_of_employees_is_no_employees_number():
    assert not any(said.speaks for said in RULES.names.read("NumberOfEmployees").values())
    assert RULES.names.read("employee_number")["EMPLOYEE_ID"].speaks


@pytest.mark.parametrize("dataset", ["ref/merchants.csv", "VENDOR_MST", "insurers", "ทะเบียนผู้ขาย.xlsx#Sheet1"])
def test_where_a_supplier_sits_is_nobodys_but_its_contact_is_somebody(dataset):
    table = {
        "code": [f"V{number}" for number in range(ROWS)],
        "lat": LATITUDES,
        "province": ["เชียงใหม่", "ขอนแก่น", "สงขลา", "ชลบุรี"] * 20,
        "contact_mobile": mobiles(ROWS),
        "mobile": mobiles(ROWS, 2),
    }
    assert found(table, dataset) == {
        "code": set(), "lat": set(), "province": set(), "contact_mobile": {"phone"}, "mobile": {"phone"}
    }  # fmt: skip


@pytest.mark.parametrize("header", ["tax_id", "VENDOR_TAX", "VatNo", "เลขผู้เสียภาษีผู้ขาย"])
def test_a_companys_tax_number_is_a_juristic_number_whatever_the_header(header):
    assert found({header: juristic_numbers(ROWS)}, "t1")[header] == {"juristic_id"}


def test_a_traders_tax_number_is_the_traders():
    assert found({"tax_id": national_ids(ROWS)}, "merchants")["tax_id"] & {"tax_id", "national_id"}


@pytest.mark.parametrize("header", ["server_ip", "MGMT_IP", "cam_ip", "NodeIpAddress", "gateway_mac"])
def test_the_address_of_a_machine_is_nobodys(header):
    addresses = [f"10.4.{number}.{number + 60}" for number in range(ROWS)]
    macs = [f"00:1A:2B:3C:{number:02X}:5E" for number in range(ROWS)]
    values = macs if "mac" in header else addresses
    assert found({header: values, "user_id": list(range(ROWS))}, "t1")[header] == set()
    assert found({"client_ip": addresses}, "web_server_log")["client_ip"] == {"ip_address"}


def test_the_province_of_a_head_office_is_nobodys():
    provinces = ["เชียงใหม่", "ขอนแก่น", "สงขลา", "ชลบุรี"] * 20
    table = {"cust_name": ["Somchai Jaidee"] * ROWS, "HeadOfficeProvince": provinces, "Province": provinces}
    assert found(table, "t1")["HeadOfficeProvince"] == set()
    assert found(table, "t1")["Province"] == {"postal_address"}


def test_flights_of_nobody_are_no_ones_travel():
    flights = [f"TG{100 + number}" for number in range(ROWS)]
    assert found({"flight_no": flights, "fx_rate": LATITUDES}, "ops_flights")["flight_no"] == set()
    assert found({"flight_no": flights, "passport": ["AA1234567"] * ROWS}, "trips")["flight_no"] == {
        "travel_details"
    }


def test_who_received_what_a_list_of_things_holds_is_somebody():
    names = ["นาย สมชาย ใจดี", "นางสาว มาลี ทองคำ", "นาย อนุชา ศรีสุข", "นาง วิภา วงศ์สวัสดิ์"] * 20
    table = {"รายการ": [f"กล่อง {number}" for number in range(ROWS)], "ผู้รับ": names, "ผู้ขาย": names}
    assert found(table, "พัสดุ.csv")["ผู้รับ"] == {"name"}


def test_a_telephone_battery_tells_of_the_person_who_carries_it():
    battery = [str(97 * number % 100) for number in range(ROWS)]
    hexadecimal = [f"{0x9E3779B97F4A7C15 * n % 2**64:016x}" for n in range(1, ROWS + 1)]
    sensors = {"sensor_id": [f"sensor-{n:04}" for n in range(ROWS)], "battery_level": battery}
    assert found(sensors, "telemetry")["battery_level"] == set()
    phones = {"android_id": hexadecimal, "battery_level": battery}
    assert found(phones, "app_telemetry")["battery_level"] == {"device_state"}


def test_a_printer_has_a_serial_number_of_its_own():
    columns = ["ชื่อพนักงาน", "รหัสเครื่องพิมพ์"]
    assert "รหัสเครื่องพิมพ์" in of_things("งานพิมพ์", columns, set(), RULES.names)["named_machines"]


def test_what_a_drug_is_for_is_nobodys_illness():
    cures = ["เบาหวาน", "ความดันโลหิตสูง"] * (ROWS // 2)
    assert found({"code": [f"D{n}" for n in range(ROWS)], "โรค": cures}, "drugitems")["โรค"] == set()
    assert found({"hn": [f"{n:07}" for n in range(ROWS)], "โรค": cures}, "opd")["โรค"] == {"health"}


def test_the_sex_and_age_of_an_animal_are_no_persons():
    pets = {
        "ชื่อเจ้าของ": ["สมชาย ใจดี"] * ROWS,
        "เพศ": ["ผู้", "เมีย"] * (ROWS // 2),
        "อายุ": ["3", "7"] * (ROWS // 2),
    }
    clinic = found(pets, "คลินิกสัตว์")
    assert (clinic["เพศ"], clinic["อายุ"], clinic["ชื่อเจ้าของ"]) == (set(), set(), {"name"})


def test_a_building_is_a_part_of_an_address_only_beside_the_others():
    building, street = [f"อาคาร {number % 5 + 1}" for number in range(ROWS)], ["ถนนสีลม"] * ROWS
    assert found({"เวลา": ["10:15"] * ROWS, "อาคาร": building}, "ขอดูภาพ")["อาคาร"] == set()
    assert found({"ถนน": street, "อาคาร": building}, "ลูกค้า")["อาคาร"] == {"postal_address"}


def test_the_make_of_a_car_is_no_device():
    makes = {"ทะเบียนรถ": [f"1กข {number + 1000}" for number in range(ROWS)], "ยี่ห้อ/รุ่น": ["ISUZU D-MAX"] * ROWS}
    assert found(makes, "collateral")["ยี่ห้อ/รุ่น"] == set()


def test_what_a_list_of_codes_calls_them_is_no_persons_name():
    codes = {"code": [str(number) for number in range(ROWS)], "code_name_th": ["นาย", "ไทย"] * (ROWS // 2)}
    assert found(codes, "sex_lookup")["code_name_th"] == set()


def test_orders_of_a_shop_are_of_persons_and_partners_may_be_persons():
    streets = [f"{number}/2 หมู่ 3 ต.บางเขน อ.เมือง จ.นนทบุรี 11000" for number in range(ROWS)]
    assert found({"ที่อยู่จัดส่ง": streets}, "ร้านค้าออนไลน์_คำสั่งซื้อ")["ที่อยู่จัดส่ง"] == {"postal_address"}
    assert found({"code": [f"B{n}" for n in range(ROWS)], "ที่อยู่": streets}, "ร้านค้าออนไลน์")["ที่อยู่"] == set()
    people = {"name": ["สมชาย ใจดี", "มานี มีสุข"] * (ROWS // 2), "street": streets}
    assert found(people, "res_partner")["street"] == {"postal_address"}
    assert found({"name": ["ร้านรุ่งเรือง"] * ROWS, "street": streets}, "res_partner")["street"] == set()


def test_the_key_of_a_server_is_a_secret_like_any_other():
    keys = [
        f"AKIA{number:04}EXAMPLE{number:05}".replace("1", "B").replace("0", "Q") for number in range(ROWS)
    ]
    servers = {"host": [f"prd-api-{number:02}" for number in range(ROWS)], "service_key": keys}
    assert found(servers, "infra_servers")["service_key"] == {"api_secret"}


def test_the_full_name_of_a_course_and_the_heat_of_a_melt_are_nobodys():
    names = [
        f"{given} {family}"
        for given in ("Somchai", "Malee", "Anucha", "Wipa")
        for family in ("Jaidee", "Thongkham")
    ]
    course = {
        "shortname": [f"CS{n:03}" for n in range(ROWS)],
        "fullname": names * 10,
        "instructor_name": names * 10,
    }
    assert found(course, "lms_course")["fullname"] == set()
    assert found(course, "lms_course")["instructor_name"] == {"name"}
    melt = {
        "tag": [f"U{n}.PV" for n in range(ROWS)],
        "heat_no": [f"HN{2000000 + 7919 * n}" for n in range(ROWS)],
    }
    assert found(melt, "historian")["heat_no"] == set()


def test_the_names_of_villages_that_a_table_lists_are_nobodys():
    villages = {"ชื่อหมู่บ้าน": ["บ้านใหม่", "บ้านทองดี"] * (ROWS // 2), "ปี": ["2567"] * ROWS}
    for dataset in ("village_stats", "หมู่บ้าน"):
        assert found(villages, dataset)["ชื่อหมู่บ้าน"] == set()


def test_a_number_of_a_slip_is_a_tills_and_its_picture_a_payment():
    numbers = [f"{810000000 + number}" for number in range(ROWS)]
    pictures = [f"slips/{number:05}.jpg" for number in range(ROWS)]
    assert (
        found({"student_id": [f"67{number:05}" for number in range(ROWS)], "slip": numbers}, "sales")["slip"]
        == set()
    )
    assert found({"mobile": mobiles(ROWS), "slip": pictures}, "orders")["slip"] == {"payment_record"}


def test_the_mark_of_a_survey_is_no_plate():
    marks = [f"{'กขคง'[number % 4]}{'กขคง'[number % 3]} {number * 37 % 9999 + 1}" for number in range(ROWS)]
    assert found({"เลขหมุดหลักเขต": marks}, "plots")["เลขหมุดหลักเขต"] == set()


def test_the_name_of_a_wireless_network_is_in_no_list():
    ssids = [f"HomeNet_{number}" for number in range(ROWS)]
    assert found({"mobile": mobiles(ROWS), "net.ssid": ssids}, "app_users")["net.ssid"] == {"network_data"}
    assert (
        found({"host": [f"ap-{n}" for n in range(ROWS)], "ssid": ssids}, "access_switches")["ssid"] == set()
    )


def test_a_short_header_in_a_table_of_machines_is_no_persons():
    table = {
        "name": [f"CNC-{number}" for number in range(ROWS)],
        "fw": ["2.1.0"] * ROWS,
        "age": [str(1 + number % 40) for number in range(ROWS)],
        "hn": [str(1 + number % 30) for number in range(ROWS)],
    }
    assert found(table, "machines") == {name: set() for name in table}


def test_goods_have_no_birth_and_no_trade_union():
    table = {
        "ItemCode": [f"I{number}" for number in range(ROWS)],
        "ItemName": [f"Union 1/{number}" for number in range(ROWS)],
        "OnHand": [str(number) for number in range(ROWS)],
        "U_DOB": [f"2025-{1 + number % 12:02}-{1 + number % 28:02}" for number in range(ROWS)],
        "U_UnionType": ['3/4" union', '1/2" union'] * (ROWS // 2),
    }
    assert found(table, "OITM") == {name: set() for name in table}


def test_births_in_a_table_of_rooms_are_somebodys():
    births = [f"{1950 + 7 * number % 53}-{1 + number % 12:02}-{1 + number % 28:02}" for number in range(ROWS)]
    table = {"room_name": [f"A{number}" for number in range(ROWS)], "dob": births}
    assert found(table, "rooms")["dob"] == {"date_of_birth"}


@pytest.mark.parametrize(("dataset", "told"), [("spaBookings", set()), ("opd_visits", {"health"})])
def test_what_a_spa_sells_is_no_treatment_of_an_illness(dataset, told):
    sold = ["Hot Stone", "Aroma Oil 60", "Facial Gold", "Thai Massage"] * (ROWS // 4)
    assert found({"guestSurname": ["-"] * ROWS, "treatmentName": sold}, dataset)["treatmentName"] == told


def test_the_title_of_a_book_tells_of_nobody_though_somebody_borrowed_it():
    titles = ["พุทธศาสนากับสังคมไทย", "ศาสนาอิสลามเบื้องต้น", "แคลคูลัส 1", "ชีววิทยา"] * (ROWS // 4)
    table = {
        "isbn": [f"978616{number:07}" for number in range(ROWS)],
        "title": titles,
        "borrower": [f"{6410000000 + 7919 * number}" for number in range(ROWS)],
        "due_date": ["2025-01-31"] * ROWS,
    }
    assert found(table, "hongsamut") == {
        name: {"student_id"} if name == "borrower" else set() for name in table
    }


def test_the_days_that_a_car_stands_unsold_are_no_age():
    days = [str(number * 37 % 400) for number in range(ROWS)]
    table = {"VINNUMBR": [f"V{number}" for number in range(ROWS)], "AGEINDAY": days, "ODOMETER": LANDLINES}
    assert found(table, "VEHIMAST")["AGEINDAY"] == set()
    drivers = {"vin": table["VINNUMBR"], "driver_age": [str(20 + number % 50) for number in range(ROWS)]}
    assert found(drivers, "policies")["driver_age"] == {"age"}


def test_who_owns_a_shop_is_somebody():
    owners = {"เจ้าของร้าน": ["นายสมชาย ใจดี", "นางมานี มีสุข"] * (ROWS // 2)}
    assert found(owners, "ร้านค้า") == {"เจ้าของร้าน": {"name"}}
