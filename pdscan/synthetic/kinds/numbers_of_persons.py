"""Numbers that the state, schools and employers give to persons; vehicles and land."""

from __future__ import annotations

from random import Random

from pdscan.synthetic import numbers
from pdscan.synthetic.kinds import drawn, kind, who
from pdscan.synthetic.writing import NATIONAL_IDS, grouped


def _house(chance: Random) -> str:
    return f"{chance.choice(numbers.PROVINCES)}{chance.randrange(1, 100):02}-{numbers.digits(chance, 6)}-{chance.randrange(10)}"


def _plate_with_province(chance: Random) -> str:
    return f"{numbers.plate(chance)} {chance.choice(['กรุงเทพมหานคร', 'เชียงใหม่', 'ขอนแก่น', 'ชลบุรี', 'สงขลา'])}"


KINDS = (
    kind("national_id", "เลขบัตรประชาชน | citizen_id | national_id | cid | เลขประจำตัวประชาชน (13 หลัก) | id_card_no | IDCard | bat_prachachon | thai_id | เลข ปชช.",
         {form: who(lambda one, write=write: write(one.national_id)) for form, write in NATIONAL_IDS.items()}, alone="digits|dashed|spaced|integer|thai digits|float text", keeps="masked base64 md5 sha1 sha256 aes fernet vault token"),
    kind("alien_id", "เลขประจำตัวคนต่างด้าว | alien_id | alien_card_no | เลขบัตรชมพู", {"digits": drawn(numbers.alien_id), "dashed": drawn(lambda chance: grouped(numbers.alien_id(chance), "14521"))}, allowed="national_id"),
    kind("passport", "เลขที่หนังสือเดินทาง | passport_no | passport | ppno | พาสปอร์ต", {"plain": drawn(numbers.passport), "old": drawn(lambda chance: chance.choice("NPT") + numbers.digits(chance, 6)), "zone": lambda chance, one: numbers.mrz(chance, one.surname.en, one.given.en)}, keeps="masked aes"),
    kind("driving_licence", "เลขที่ใบขับขี่ | driver_license_no | driving_licence | ใบอนุญาตขับรถ", {"digits": drawn(lambda chance: numbers.digits(chance, 8)), "integer": drawn(lambda chance: chance.randrange(10**7, 10**8))}),
    kind("work_permit_right", "เลขที่ใบอนุญาตทำงาน | work_permit_no | wp_number", {"digits": drawn(lambda chance: numbers.digits(chance, 13)), "letters": drawn(lambda chance: f"WP{numbers.digits(chance, 8)}")}),
    kind("tax_id", "เลขประจำตัวผู้เสียภาษี | tax_id | taxpayer_no | TIN | เลขผู้เสียภาษี", {form: who(lambda one, write=NATIONAL_IDS[form]: write(one.national_id)) for form in ("digits", "dashed", "integer")}, allowed="national_id vat_number"),
    kind("juristic_id", "เลขทะเบียนนิติบุคคล | juristic_id | company_reg_no | dbd_no", {"digits": drawn(numbers.juristic_id), "dashed": drawn(lambda chance: grouped(numbers.juristic_id(chance), "121351"))}, allowed="tax_id vat_number"),
    kind("social_security_id", "เลขประกันสังคม | social_security_no | sso_id | ssn", {form: who(lambda one, write=NATIONAL_IDS[form]: write(one.national_id)) for form in ("digits", "dashed")}, allowed="national_id"),
    kind("id_card_laser_code", "laser_code | รหัสหลังบัตร | laserId | เลขหลังบัตรประชาชน", {"plain": drawn(numbers.laser_code), "dashed": drawn(lambda chance: grouped(numbers.laser_code(chance), "372"))}, keeps="masked sha256"),
    kind("house_registration", "รหัสประจำบ้าน | house_code | เลขรหัสประจำบ้าน | house_reg_no", {"dashed": drawn(_house), "plain": drawn(lambda chance: _house(chance).replace("-", ""))}),
    kind("student_id", "รหัสนักศึกษา | student_id | std_code | รหัสนิสิต", {"year first": drawn(lambda chance: f"{chance.randrange(60, 70)}{numbers.digits(chance, 8)}"), "dashed": drawn(lambda chance: f"{chance.randrange(60, 70)}-{numbers.digits(chance, 6)}-{chance.randrange(10)}")}),
    kind("employee_id", "รหัสพนักงาน | emp_id | employee_code | staff_no", {"lettered": drawn(lambda chance: f"EMP{numbers.digits(chance, 5)}"), "digits": drawn(lambda chance: numbers.digits(chance, 6))}),
    kind("medical_record_number", "HN | hn_no | เลขประจำตัวผู้ป่วย | hospital_number", {"padded": drawn(lambda chance: f"{chance.randrange(10**6):09}"), "year": drawn(lambda chance: f"{chance.randrange(1, 99_999)}/{chance.randrange(50, 70)}"), "dashed": drawn(lambda chance: f"{chance.randrange(50, 70)}-{numbers.digits(chance, 6)}")}),
    kind("vehicle_registration", "ทะเบียนรถ | license_plate | plate_no | ป้ายทะเบียน", {"plate": drawn(numbers.plate), "with province": drawn(_plate_with_province)}),
    kind("vehicle_registration", "vin | เลขตัวถัง | chassis_no", {"vin": drawn(numbers.vin)}),
    kind("land_document", "เลขที่โฉนด | deed_no | title_deed_number | โฉนดที่ดิน", {"digits": drawn(lambda chance: numbers.digits(chance, 5)), "named": drawn(lambda chance: f"น.ส.4จ. {chance.randrange(1, 99_999)}")}),
)  # fmt: skip
