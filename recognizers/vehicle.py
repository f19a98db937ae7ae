"""Vehicles: Thai registration plates (ทะเบียนรถ) and vehicle identification numbers (VIN, เลขตัวถัง).

A plate has an optional digit, two Thai consonants and one to four digits, the province on a second line.
Without its province it reads like a file number (กค 0405), so text needs a word that speaks of vehicles. The
province makes a plate sure in running text and is no part of the value told: it is nobody's alone.
VINs are 17 signs without I, O and Q (ISO 3779); North American ones have a check digit at the ninth
place, others need the header.
"""

from __future__ import annotations

from dataclasses import replace

from pdscan.checksums import vin
from pdscan.detect.text.plates import is_no_plate, is_no_plate_among_latin, is_plate_by_look
from pdscan.phrases import said
from pdscan.recognizer import Recognizer

PROVINCES = (
    "กรุงเทพมหานคร|กรุงเทพ(?:ฯ|มหานครฯ)?|กทม\\.?|เบตง|กระบี่|กาญจนบุรี|กาฬสินธุ์|กำแพงเพชร|ขอนแก่น|จันทบุรี|ฉะเชิงเทรา|ชลบุรี|ชัยนาท|ชัยภูมิ|"
    "ชุมพร|เชียงราย|เชียงใหม่|ตรัง|ตราด|ตาก|นครนายก|นครปฐม|นครพนม|นครราชสีมา|นครศรีธรรมราช|นครสวรรค์|นนทบุรี|นราธิวาส|น่าน|บึงกาฬ|บุรีรัมย์|"
    "ปทุมธานี|ประจวบคีรีขันธ์|ปราจีนบุรี|ปัตตานี|พระนครศรีอยุธยา|อยุธยา|พะเยา|พังงา|พัทลุง|พิจิตร|พิษณุโลก|เพชรบุรี|เพชรบูรณ์|แพร่|ภูเก็ต|มหาสารคาม|"
    "มุกดาหาร|แม่ฮ่องสอน|ยโสธร|ยะลา|ร้อยเอ็ด|ระนอง|ระยอง|ราชบุรี|ลพบุรี|ลำปาง|ลำพูน|เลย|ศรีสะเกษ|สกลนคร|สงขลา|สตูล|สมุทรปราการ|สมุทรสงคราม|"
    "สมุทรสาคร|สระแก้ว|สระบุรี|สิงห์บุรี|สุโขทัย|สุพรรณบุรี|สุราษฎร์ธานี|สุรินทร์|หนองคาย|หนองบัวลำภู|อ่างทอง|อำนาจเจริญ|อุดรธานี|อุตรดิตถ์|อุทัยธานี|อุบลราชธานี"
)
PLATE = r"[1-9]?[ก-ฮ]{2}[ -]{0,2}[1-9][0-9]{0,3}"
TRUCK = r"[1-9][0-9]-[0-9]{4}"

HEADERS = (
    "truck no", "truck number", "truck reg", "truck reg no", "truck registration", "head truck plate",
    "ทะเบียนหัวลาก", "ทะเบียนหาง", "ทะเบียนรถบรรทุก",
    "motorcycle reg", "motorcycle reg no", "motorcycle registration", "motorbike reg",
    "motorbike registration", "bike plate", "bike plate no", "bike reg", "bike reg no", "rider plate",
    "plate", "plate no", "plate number", "plateno", "license plate", "license plate no",
    "license plate number", "licence plate", "licenseplate", "car plate", "car plate no", "car license",
    "car registration", "car reg", "car reg no", "car no", "carno", "number plate", "numberplate",
    "vehicle plate", "vehicle plate no", "vehicle registration", "vehicle registration no", "vehicle reg no",
    "vehicle reg", "vehicle no", "vehicle number", "vehicle license", "vehicle license plate",
    "motorcycle plate", "vrn", "registration plate", "truck plate", "ทะเบียนรถ", "ทะเบียนรถยนต์",
    "เลขทะเบียนรถ", "เลขทะเบียนรถยนต์", "หมายเลขทะเบียนรถ", "ป้ายทะเบียน", "ป้ายทะเบียนรถ", "เลขป้ายทะเบียน",
    "ทะเบียนยานพาหนะ", "หมายเลขทะเบียนรถยนต์", "ทะเบียนมอเตอร์ไซค์", "ทะเบียนรถจักรยานยนต์",
    "เลขทะเบียนรถจักรยานยนต์", "ทะเบียนรถคันที่", "tabienrot",
    "car regis", "car regis no", "car licence", "vehicle regis no", "veh no", "veh plate", "veh reg",
    "veh reg no", "veh lic", "plate num", "plate text", "plt no", "lic plate", "lic plate no",
    "licence plate no", "lic no vehicle", "reg plate", "motor reg no", "motorbike plate", "trailer plate",
    "van plate", "taxi plate", "bus plate", "anpr plate", "lpr plate", "lpr text", "เลขทะเบียนยานพาหนะ",
    "รถทะเบียน", "ทะเบียนจักรยานยนต์", "ทะเบียนรถจยย", "ทะเบียนพาหนะ",
)  # fmt: skip

PLATE_WITH_PROVINCE = Recognizer(
    entity_type="TH_VEHICLE_PLATE_WITH_PROVINCE",
    element="vehicle_registration",
    pattern=rf"(?:{PLATE}|{TRUCK})[ ,/-]{{0,3}}(?:จ\.|จังหวัด)?(?:{PROVINCES})",
    in_text=False,
    alone=0.97,
    named=0.99,
    headers=HEADERS,
    labels=("veh",),
    hints=(
        "truck", "trailer", "รถบรรทุก",
        "license no", "licenseno", "registration no", "reg no", "เลขทะเบียน", "ทะเบียน", "หมายเลขทะเบียน",
    ),
    against=(
        "date", "province", "type", "expiry", "model", "product", "sku", "part", "รุ่น", "สินค้า", "จังหวัด", "วันที่",
        "บ้าน", "สมรส", "พาณิชย์", "การค้า",
        "นิติบุคคล", "หมุด", "หลักเขต", "ระวาง", "แปลง", "โฉนด", "แฟ้ม", "ชั้นวาง",
    ),
    context=(
        "ทะเบียน", "รถ", "plate", "vehicle", "license plate", "car", "truck", "trailer", "lorry", "pickup",
        "van", "taxi", "motorcycle", "motorbike", "กระบะ", "เก๋ง", "มอเตอร์ไซค์", "จักรยานยนต์", "แท็กซี่",
        "ใบสั่งจราจร",
    ),
    examples=("1กก 1234 กรุงเทพมหานคร", "กข 99 เชียงใหม่", "2ขค-4567 ชลบุรี", "กข1234 กทม", "70-1234 ขอนแก่น"),
    counterexamples=("กข 1234", "พ.ศ. 2562", "1234 กรุงเทพมหานคร"),
)  # fmt: skip

VIN = Recognizer(
    entity_type="VEHICLE_IDENTIFICATION_NUMBER",
    element="vehicle_registration",
    pattern=r"[A-HJ-NPR-Z0-9]{8}[0-9X][A-HJ-NPR-Z0-9]{4}[0-9]{4}",
    validate=vin,
    chance=0.09,
    alone=0.9,
    named=0.99,
    headers=(
        "vin", "vin no", "vin number", "vehicle identification number", "vehicle id number", "chassis",
        "chassis no", "chassis number", "chassisno", "chasis no", "frame no", "frame number",
        "body no vehicle", "เลขตัวถัง", "หมายเลขตัวถัง", "เลขตัวรถ", "หมายเลขตัวรถ", "เลขคัสซี",
        "เลขตัวถังรถ", "เลขแชสซี", "เลขคัสซีส์",
        "chassis num", "เลขถัง", "เลขโครงรถ", "คัสซี",
    ),
    context=("vin", "chassis", "ตัวถัง", "ตัวรถ"),
    examples=("1M8GDM9AXKP042788",),
    counterexamples=("1M8GDM9A1KP042788", "12345678901234567890", "1M8GDM9AXKPO42788"),
)  # fmt: skip

RECOGNIZERS = (
    PLATE_WITH_PROVINCE,
    replace(
        PLATE_WITH_PROVINCE,
        entity_type="TH_VEHICLE_PLATE",
        pattern=f"{PLATE}|{TRUCK}",
        alone=0.45,
        in_text=True,
        apart=True,
        needs_context=True,
        examples=("1กก 1234", "กข 99", "กข-1234", "1กก1234", "70-1234"),
        counterexamples=("กขค 123", "1กก 12345", "12 1234"),
    ),
    replace(
        PLATE_WITH_PROVINCE,
        entity_type="TH_TRUCK_PLATE",
        pattern=rf"{TRUCK} ?[ก-ฮ]{{2}}\.?",
        alone=0.6,
        examples=("80-1234 รย", "71-0405 ชบ."),
        counterexamples=("80-1234", "80-1234 A"),
    ),
    VIN,
    replace(
        VIN,
        entity_type="VEHICLE_CHASSIS_NUMBER",
        pattern=r"[A-HJ-NPR-Za-hj-npr-z0-9]{17}|[A-Z]{1,5}[0-9A-Z]{0,6}-?[0-9]{5,9}",
        validate=None,
        chance=1.0,
        alone=0.0,
        named=0.96,
        in_text=False,
        examples=("MR0HZ8CD5B0123456", "NCP91-1234567"),
        counterexamples=("12345", "สีแดง"),
    ),
    replace(
        VIN,
        entity_type="VEHICLE_ENGINE_NUMBER",
        pattern=r"[0-9A-Z]{1,7}[ -]?[0-9A-Z]{1,3}[0-9]{3,9}(?:[ -][0-9A-Z]{1,6})?",
        validate=None,
        chance=1.0,
        alone=0.0,
        named=0.96,
        headers=(
            "engine no",
            "engine number",
            "engine num",
            "engine nbr",
            "engine serial",
            "engine serial no",
            "eng no",
            "engineno",
            "motor no vehicle",
            "เลขเครื่อง",
            "เลขเครื่องยนต์",
            "หมายเลขเครื่องยนต์",
            "เลขที่เครื่องยนต์",
            "เลขเครื่องรถ",
            "หมายเลขเครื่องรถ",
        ),
        against=(
            "aircraft",
            "generator",
            "pump",
            "จักร",
            "พิมพ์",
            "อ่าน",
            "สแกน",
            "วัด",
            "แม่ข่าย",
            "โทรศัพท์",
            "มือถือ",
            "รูด",
            "ปรับอากาศ",
            "สูบ",
        ),
        context=("engine", "เครื่องยนต์"),
        in_text=False,
        examples=("1KD-1234567", "4JK1AB1234", "2NR1234567"),
        counterexamples=("12", "สีแดง"),
    ),
    Recognizer(
        entity_type="TH_VEHICLE_PLATE_BESIDE_PROVINCE",
        element="vehicle_registration",
        named=0.97,
        denied=is_no_plate,
        said=(
            rf"(?P<value>{PLATE}|{TRUCK})[ ,/(-]{{0,3}}(?:จ\.|จังหวัด)?(?:{PROVINCES})",
            rf"(?P<value>{PLATE}|{TRUCK})(?:, ?| \(?)[A-Z][a-z]+(?:[ -][A-Z][a-z]+){{0,3}}",
        ),
    ),
    Recognizer(
        entity_type="TH_VEHICLE_PLATE_BY_LOOK",
        element="vehicle_registration",
        named=0.8,
        validate=is_plate_by_look,
        denied=is_no_plate,
        said=(r"(?P<value>[1-9][ก-ฮ]{2}[ -]?[1-9][0-9]{2,3})",),
    ),
    Recognizer(
        entity_type="VEHICLE_PLATE_ABROAD",
        element="vehicle_registration",
        named=0.93,
        said=said("plate_abroad"),
    ),
    Recognizer(
        entity_type="TH_VEHICLE_PLATE_SAID",
        element="vehicle_registration",
        named=0.93,
        said=said("plate"),
    ),
    Recognizer(
        entity_type="TH_VEHICLE_PLATE_AMONG_LATIN",
        element="vehicle_registration",
        named=0.85,
        said=said("plate_among_latin"),
        denied=is_no_plate_among_latin,
    ),
)
