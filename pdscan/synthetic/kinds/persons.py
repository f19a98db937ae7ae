"""Who somebody is, how to reach them, where they work and whom they belong to."""

from __future__ import annotations

from random import Random

from pdscan.synthetic import numbers
from pdscan.synthetic.kinds import Make, drawn, kind, listed, one_of, who
from pdscan.synthetic.people import YEAR_BE, Person, person, surname
from pdscan.synthetic.words import forms
from pdscan.synthetic.writing import ADDRESSES, DATES, FULL_NAMES, MOBILES, grouped


def _dates(names: str) -> dict[str, Make]:
    return {name: who(lambda one, write=DATES[name]: write(one.birth)) for name in names.split("|")}


def _fax(chance: Random) -> str:
    return grouped(numbers.landline(chance).ljust(9, "0")[:9], "234")


def _employer(chance: Random, _: Person) -> str:
    return f"บริษัท {chance.choice(forms('company_parts'))[0]}{chance.choice(forms('company_trades'))[0]} จำกัด"


KINDS = (
    kind("name", "ชื่อ-นามสกุล | ชื่อผู้เอาประกัน | customer_name | FullName | ผู้ติดต่อ | cust_nm | chue_sakun | contact_person | ชื่อสมาชิก | patient_nm",
         {form: who(write) for form, write in FULL_NAMES.items()}, alone="thai titled|latin titled|thai title apart"),
    kind("name", "ชื่อ | first_name | fname | givenName | f_nm | ชื่อจริง", {"thai": who(lambda one: one.given.th), "latin": who(lambda one: one.given.en), "capitals": who(lambda one: one.given.en.upper())}),
    kind("name", "นามสกุล | last_name | lname | surname | สกุล | familyName | l_nm", {"thai": who(lambda one: one.surname.th), "latin": who(lambda one: one.surname.en), "capitals": who(lambda one: one.surname.en.upper())}),
    kind("title_prefix", "คำนำหน้า | prefix_name | salutation | pname | title_th", {"thai": who(lambda one: one.title.th), "english": who(lambda one: one.title.en)}),
    kind("alias", "ชื่อเล่น | nickname | nick_nm | chue_len", {"thai": who(lambda one: one.nickname.th), "latin": who(lambda one: one.nickname.en)}, allowed="name"),
    kind("gender", "เพศ | gender | sex | sex_cd | phet", {
        "thai": who(lambda one: "ชาย" if one.sex == "male" else "หญิง"), "english": who(lambda one: one.sex),
        "letter": who(lambda one: one.sex[0].upper()), "code": who(lambda one: 1 if one.sex == "male" else 2),
        "thai letter": who(lambda one: "ช" if one.sex == "male" else "ญ")}),
    kind("date_of_birth", "วันเกิด | birth_date | dob | วดป_เกิด | bdate | วันเดือนปีเกิด | birthday | wan_koet",
         _dates("date|iso|iso time|slashed|compact|slashed be|dashed be|iso be|thai months|thai short era|thai digits|english")),
    kind("date_of_birth", "ปีเกิด | birth_year | year_of_birth", {"year": who(lambda one: one.birth.year), "buddhist": who(lambda one: str(one.birth.year + YEAR_BE))}),
    kind("age", "อายุ | age | age_yr | อายุ(ปี) | cust_age", {"integer": who(lambda one: 2026 - one.birth.year), "text": who(lambda one: f"{2026 - one.birth.year} ปี")}),
    kind("nationality", "สัญชาติ | nationality | nation_cd | natl", {"thai": listed("nationalities", 0), "english": listed("nationalities", 1), "code": listed("nationalities", 2)}, allowed="citizenship"),
    kind("marital_status", "สถานภาพสมรส | marital_status | mstatus | marital_cd", {"thai": listed("marital", 0), "english": listed("marital", 1), "letter": listed("marital", 2)}),
    kind("language", "preferred_language | ภาษาที่ใช้ | lang_pref | customer_language", {"code": one_of(["th", "th", "en", "zh"]), "word": one_of(["ไทย", "อังกฤษ", "จีน"]), "english": one_of(["Thai", "English", "Chinese"])}),
    kind("country_of_residence", "country_of_residence | ประเทศที่พำนัก | residence_country | ประเทศที่อยู่อาศัย", {"thai": one_of(["ไทย", "ลาว", "สิงคโปร์"]), "english": one_of(["Thailand", "Laos", "Singapore"]), "code": one_of(["TH", "LA", "SG"])}, allowed="postal_address nationality"),
    kind("email", "email | อีเมล | e_mail | mail_addr | EmailAddress | อีเมล์ติดต่อ | eml", {"lower": who(lambda one: one.email), "mixed": who(lambda one: one.email.title()), "shown": who(lambda one: f"{one.given.en} <{one.email}>")}, alone="lower|mixed|shown", keeps="masked md5 sha256 aes base64"),
    kind("phone", "เบอร์โทรศัพท์ | mobile | tel_no | phone_number | มือถือ | contact_tel | ber_tho | msisdn | โทร. | MobileNo",
         {form: who(lambda one, write=write: write(one.mobile)) for form, write in MOBILES.items()}, alone="digits|dashed|old dashes|spaced|country|country spaced|thai digits", keeps="masked sha256 md5 aes vault"),
    kind("phone", "โทรศัพท์บ้าน | home_phone | home_tel | เบอร์บ้าน", {"digits": drawn(numbers.landline), "dashed": drawn(lambda chance: "02-" + grouped(numbers.digits(chance, 7), "34"))}),
    kind("fax", "fax | โทรสาร | fax_no | แฟกซ์", {"dashed": drawn(_fax)}, allowed="phone"),
    kind("postal_address", "ที่อยู่ | address | addr_line1 | home_address | thi_yu | ที่อยู่ปัจจุบัน | shipping_address | cust_addr",
         {form: who(lambda one, write=write: write(one.home)) for form, write in ADDRESSES.items()}, alone="thai|thai formal|english", keeps="aes"),
    kind("postal_address", "จังหวัด | province | changwat | prov_nm | home_province", {"thai": who(lambda one: one.home.province.th), "english": who(lambda one: one.home.province.en)}, allowed="location"),
    kind("postal_address", "อำเภอ | amphoe | district_name | เขต/อำเภอ", {"thai": who(lambda one: one.home.district.th), "english": who(lambda one: one.home.district.en)}, allowed="location"),
    kind("postal_address", "ตำบล | tambon | sub_district | แขวง/ตำบล", {"thai": who(lambda one: one.home.subdistrict.th), "english": who(lambda one: one.home.subdistrict.en)}, allowed="location"),
    kind("postal_address", "รหัสไปรษณีย์ | home_zip | cust_postcode | zipcode", {"text": who(lambda one: one.home.postcode), "integer": who(lambda one: int(one.home.postcode))}),
    kind("billing_address", "billing_address | ที่อยู่ออกใบกำกับภาษี | bill_addr | ที่อยู่สำหรับออกใบเสร็จ", {form: who(lambda one, write=ADDRESSES[form]: write(one.home)) for form in ("thai", "thai formal", "english")}, allowed="postal_address"),
    kind("social_account", "line_id | ไลน์ไอดี | facebook | ig_account | twitter_handle", {"handle": who(lambda one: f"@{one.username}"), "url": who(lambda one: f"https://facebook.com/{one.username}"), "line": drawn(lambda chance: "U" + numbers.hexadecimal(chance, 32))}),
    kind("relatives", "ชื่อบิดา | mother_name | emergency_contact_name | คู่สมรส | ชื่อผู้ติดต่อฉุกเฉิน | spouse_name", {"thai": drawn(lambda chance: FULL_NAMES["thai titled"](person(chance))), "given": who(lambda one: f"{one.given.th} {one.surname.th}")}, allowed="name"),
    kind("occupation", "อาชีพ | occupation | occup | achip", {"thai": listed("occupations", 0), "english": listed("occupations", 1)}, allowed="job_title"),
    kind("job_title", "ตำแหน่งงาน | job_title | position_name | ตำแหน่ง", {"thai": listed("job_titles", 0), "english": listed("job_titles", 1)}, allowed="occupation"),
    kind("employer", "สถานที่ทำงาน | employer | workplace_name | บริษัทที่ทำงาน", {"company": _employer}),
    kind("education", "วุฒิการศึกษา | education_level | ระดับการศึกษา | edu_degree", {"thai": listed("education", 0), "english": listed("education", 1)}),
    kind("photo", "profile_picture | รูปถ่าย | avatar_url | member_photo", {"url": drawn(lambda chance: f"https://cdn.example.com/u/{numbers.hexadecimal(chance, 12)}.jpg"), "path": drawn(lambda chance: f"/upload/photo/{numbers.digits(chance, 8)}.png")}),
    kind("signature", "ลายเซ็น | signature_image | customer_signature", {"path": drawn(lambda chance: f"/sign/{numbers.hexadecimal(chance, 10)}.png")}),
    kind("name", "ชื่อบัญชี | account_holder | acc_name", {"thai": who(FULL_NAMES["thai titled"]), "latin": who(FULL_NAMES["latin capitals"]), "family first": drawn(lambda chance: f"น.ส. {person(chance).given.th} {surname(chance).th}")}),
)  # fmt: skip
