"""A postal address (ที่อยู่): in one column, or in parts from the house number to the postcode.

A part alone is no personal data: a store has a province too. Its recognizer knows the header and the
gazetteer, is worth little alone, and the table says whose address it is.
"""

from __future__ import annotations

from dataclasses import replace

from pdscan.detect.text.address import HOUSE_NUMBER, SHAPE, is_address
from pdscan.detect.text.address_told import find_any_address
from pdscan.recognizer import Recognizer
from pdscan.vocabulary.places import is_district, is_postcode, is_province, is_subdistrict

AGAINST = (
    "ip", "mac", "email", "e", "web", "url", "wallet", "memory", "server", "host", "network",
    "branch", "store", "shop", "warehouse", "company", "vendor", "supplier", "factory", "hospital",
    "bitcoin", "crypto", "hotel", "plant", "site", "plc", "modbus", "register", "io", "bus", "sales",
    "amount", "revenue", "plate", "สาขา", "ร้าน",
    "ร้านค้า", "คลัง", "คลังสินค้า", "บริษัท",
    "โรงงาน", "อีเมล", "เว็บ", "โรงพยาบาล", "ที่ดิน", "แปลง", "โฉนด", "ทรัพย์สิน", "land", "parcel plot", "plot",
    "sign", "segment", "code segment", "per", "population", "offset", "pointer",
)  # fmt: skip
PLACE = r"(?:[A-Za-z]{1,12}\. ?)?[A-Za-z][A-Za-z' -]{1,40}|[ก-ฮเ-ไ][ก-๎ฯ. ]{1,40}"
FREE = (
    r"(?s:[^ก-ฮ,\s/]{0,200}[ก-ฮ,\s].{0,400}|[^ก-ฮ,\s/.:]{0,60}[0-9]/[0-9].{0,400}"
    r"|[^ก-ฮ,\s/.:]{1,60}/[^ก-ฮ,\s/]{0,60}[ก-ฮ,\s].{0,400})"
    r"|[A-Za-z][A-Za-z.'-]{1,60}|[0-9]{1,6}"
)
"""A line of an address: words, a name or a number, no code of both (`0x7D6A`, `bc1q7`) and no path.

What is counted begins at one place only, the first letter: to begin at each costs RE2 far more states.
"""
PART = r"[A-Za-zก-๎0-9][A-Za-zก-๎ฯ0-9 .,()'/&-]{0,80}|-"
CODE = r"|[0-9]{1,6}"

CUE = (
    r"[ตอจมซถ]\. ?[ก-ฮเ-ไ0-9]|ตำบล|แขวง|อำเภอ|เขต|จังหวัด|หมู่|ซอย|ถนน"
    r"|(?i:road|street|moo |soi |tambon|amphoe|district)|Rd"
)

DOCUMENTS = ("id card", "idcard", "card", "passport", "house registration", "house reg", "tabien baan")
"""What a person's address is written in: `strAddrIdCard`."""

ADDRESS = Recognizer(
    entity_type="ADDRESS",
    element="postal_address",
    pattern=SHAPE,
    validate=is_address,
    chance=0.01,
    alone=0.9,
    named=0.96,
    headers=(
        "dorm room", "dormitory room", "staff dormitory", "worker dormitory", "camp room", "ห้องหอพัก",
        "หอพักห้อง",
        "ship line1", "ship line2", "ship addr", "ship addr1", "ship addr2", "ship address1",
        "ship street", "ship city", "ship zip", "ship postal", "ship postcode", "ship province",
        "ship state", "shipping line1", "shipping address1", "shipping address2", "shipping street",
        "shipping city", "shipping zip", "shipping postcode", "shipping province", "delivery line1",
        "delivery street", "delivery city", "delivery zip", "delivery postcode", "deliver addr",
        "drop address", "pickup street", "install address", "installation address", "service address",
        "premise address", "premises address", "correspondence address", "perm addr", "corr addr",
        "mail addr line1",
        "address", "addr", "home address", "mailing address", "postal address", "residential address",
        "residence address", "full address", "street address", "current address",
        "permanent address", "present address", "registered address", "contact address",
        "delivery address", "shipping address", "ship address", "ship to address",
        "work address", "office address", "address line", "addressline", "address1", "address2",
        "address3", "addr1", "addr2", "addr line", "address line1", "address line2", "address th",
        "address en", "house address", "cus ad", "cust ad", "mail ad", "home ad",
        "informaddr", "inform addr", "adr", "addres",
        *(f"{address} {paper}" for address in ("address", "addr") for paper in DOCUMENTS),
        *(f"{paper} {address}" for address in ("address", "addr") for paper in DOCUMENTS),
        "ที่อยู่", "ที่อยู่ปัจจุบัน", "ที่อยู่ตามบัตรประชาชน",
        "ที่อยู่ตามทะเบียนบ้าน", "ที่อยู่จัดส่ง", "ที่อยู่ในการจัดส่ง",
        "ที่อยู่ที่ติดต่อได้", "ภูมิลำเนา", "ที่พัก", "ที่พักอาศัย", "สถานที่จัดส่ง", "สถานที่ติดต่อ",
        "home adr", "residence adr", "dwelling address", "living address", "domicile address",
        "household address", "addr text", "full addr", "address full", "address detail", "address details",
        "address desc", "addr info", "addr txt", "address 1 th", "mailing street", "mailing line 1",
        "other street", "c o address", "ที่ตั้งบ้าน", "ที่อยู่บ้าน", "ที่อยู่อาศัย", "ที่อยู่ลูกค้า",
        "ที่อยู่ผู้ป่วย", "ที่อยู่ผู้กู้", "ที่อยู่ตามบัตร", "ที่อยู่ตามทะเบียน", "ที่อยู่ที่ทำงาน",
        "ที่อยู่ติดต่อ", "ที่อยู่พนักงาน", "บ้านพัก", "ถิ่นพำนัก",
        "anschrift", "adresse", "strasse", "straße", "wohnort",
    ),
    hints=(
        "ship to", "deliver to", "location", "place", "delivery", "shipping", "destination", "สถานที่",
        "จัดส่ง",
    ),
    against=AGAINST,
    context=("ที่อยู่", "address", "จัดส่ง", "ส่งที่"),
    fits=FREE,
    open_ended=True,
    find=find_any_address,
    cue=CUE,
    in_text=False,
    examples=(
        "123/45 หมู่ 6 ซ.ลาดพร้าว 71 ถ.ลาดพร้าว ต.สุเทพ อ.เมืองเชียงใหม่ จ.เชียงใหม่ 50200",
        "99 ซอยสุขุมวิท 21 ถนนสุขุมวิท แขวงคลองเตยเหนือ เขตวัฒนา กรุงเทพมหานคร 10110",
        "99/1 Moo 5, Chaeng Watthana Road, Thung Song Hong, Lak Si, Bangkok 10210",
    ),
    counterexamples=(
        "สาขาเชียงใหม่", "อ.สมชาย สอนวิชา จ.จันทร์ ม.4", "ราคา 10500 บาทต่อเดือน", "10.0.0.1 main server",
    ),
)  # fmt: skip

HOUSE = Recognizer(
    entity_type="ADDRESS_HOUSE_NUMBER",
    element="postal_address",
    pattern=rf"(?:บ้านเลขที่|เลขที่|No\.)? ?{HOUSE_NUMBER}",
    alone=0.02,
    named=0.9,
    headers=(
        "house no", "house number", "houseno", "home no", "hno", "addrpart", "addr part", "addr no",
        "address no", "building no", "hnomoi", "house num", "บ้านเลขที่", "เลขที่บ้าน", "ที่อยู่เลขที่",
        "ห้องชุดเลขที่", "เลขที่ห้องชุด", "เลขห้องชุด", "hausnummer", "hausnr", "haus nr",
    ),
    hints=("house", "unit no", "room no", "เลขที่", "เลขที่อยู่"),
    against=(
        *AGAINST, "code", "registration", "id",
        "รหัส", "บัญชี", "ใบ", "เอกสาร", "สัญญา", "กรมธรรม์",
    ),
    fits=PART,
    in_text=False,
    examples=("123/45", "99", "12/3-4"),
    counterexamples=("สุขุมวิท", "2023-01-15", "123456"),
)  # fmt: skip

VILLAGE_NUMBER = replace(
    HOUSE,
    entity_type="ADDRESS_MOO",
    pattern=r"(?:หมู่ที่|หมู่|ม\.|[Mm]oo|M\.) ?[0-9]{1,2}|[0-9]{1,2}",
    headers=(
        "moo", "mu", "moopart", "moo part", "mumoi", "moo no", "mooban", "moo ban", "village no",
        "village number", "village name", "village", "building name", "floor no", "หมู่", "หมู่ที่",
        "หมู่บ้าน", "ชื่อหมู่บ้าน", "อาคาร", "หมู่บ้าน/อาคาร",
    ),
    hints=("building", "floor", "room", "room no", "ม"),
    fits=r"[0-9ก-๙][^\n]*|[A-Za-z][^\n]{2,}",
    examples=("หมู่ 6", "ม.12", "Moo 5", "7"),
    counterexamples=("123", "สุเทพ", "หมูสับ"),
)  # fmt: skip

STREET = replace(
    HOUSE,
    entity_type="ADDRESS_STREET",
    pattern=r"(?:ถนน|ถ\.|ซอย|ซ\.|ตรอก|[Ss]oi) ?[A-Za-zก-๎0-9][A-Za-zก-๎0-9 ./-]{0,50}"
    r"|[A-Z][A-Za-z' -]{1,40} (?:Road|Rd|Street|St|Avenue|Ave|Lane)\.?",
    alone=0.3,
    headers=(
        "soi", "road", "street", "lane", "street name", "road name", "alley", "ซอย", "ถนน", "ตรอก/ซอย",
        "ซอย/ถนน",
        "ตรอก", "ถ./ซ.", "ซอย/ตรอก",
    ),
    hints=("rd", "ถ", "ซ"),
    against=(
        *AGAINST, "length", "type", "condition", "wall", "view", "width", "light", "lights", "lamp",
        "surface", "traffic",
    ),
    examples=("ถ.สุขุมวิท", "ซอยลาดพร้าว 71", "Silom Road", "Soi 4"),
    counterexamples=("สุเทพ", "12345", "Blue"),
)  # fmt: skip

SUBDISTRICT = replace(
    HOUSE,
    entity_type="ADDRESS_SUBDISTRICT",
    pattern=PLACE,
    validate=is_subdistrict,
    chance=0.05,
    alone=0.15,
    headers=(
        "subdistrict", "sub district", "tambon", "tambol", "tumbon", "tumbol", "tmbpart", "tmb part",
        "tambon name", "subdistrict name", "subdistrict code", "tambon code", "tmb name", "khwaeng",
        "kwang", "ตำบล", "แขวง", "ตำบล/แขวง", "แขวง/ตำบล",
    ),
    hints=("tmb", "ต"),
    against=AGAINST,
    fits=PLACE + CODE,
    open_ended=True,
    examples=("ต.สุเทพ", "สุเทพ", "แขวงคลองเตยเหนือ", "Si Phum"),
    counterexamples=("ขนส่งด่วน", "Delivery", "123"),
)  # fmt: skip

DISTRICT = replace(
    SUBDISTRICT,
    entity_type="ADDRESS_DISTRICT",
    validate=is_district,
    chance=0.02,
    headers=(
        "district", "amphoe", "amphur", "ampur", "ampher", "amphure", "amppart", "amp part",
        "amphur name", "amphoe name", "district name", "amphur code", "amphoe code", "district code",
        "amp name", "khet", "อำเภอ", "เขต", "อำเภอ/เขต", "เขต/อำเภอ",
    ),
    hints=("amp", "county", "dist", "อ"),
    against=(*AGAINST, "การขาย", "พื้นที่"),
    examples=("อ.เมืองเชียงใหม่", "บางรัก", "เขตจตุจักร", "Hat Yai"),
)  # fmt: skip

PROVINCE = replace(
    SUBDISTRICT,
    entity_type="ADDRESS_PROVINCE",
    validate=is_province,
    chance=0.001,
    headers=(
        "province", "cus prv", "cust prv", "cus prov", "changwat", "jangwat", "จว", "จว.", "chwpart",
         "chw part", "chw name", "prov", "province name",
        "province code", "changwat name", "city", "mailing city", "mailing state", "home town", "hometown",
        "town", "จังหวัด", "ชื่อจังหวัด",
        "รหัสจังหวัด",
    ),
    hints=("chw", "state", "จ"),
    examples=("จ.เชียงใหม่", "กรุงเทพมหานคร", "กทม.", "Nakhon Ratchasima"),
)  # fmt: skip

SUBDIVISION = replace(
    SUBDISTRICT,
    entity_type="ADDRESS_SUBDIVISION",  # ISO 3166-2, as shops have it
    pattern=r"[A-Z]{2}-(?:[A-Z]{1,3}|[0-9]{1,3}|[A-Z][0-9]|[0-9][A-Z])",
    validate=None,
    chance=1.0,
    alone=0.1,
    headers=("iso 3166 2", "subdivision code"),
    hints=("state", "region", "province"),
    fits=None,
    examples=("TH-10", "US-CA", "JP-13"),
    counterexamples=("CA", "open", "TH-10110"),
)  # fmt: skip

POSTCODE = replace(
    SUBDISTRICT,
    entity_type="ADDRESS_POSTCODE",
    pattern=r"[1-9][0-9]{4}(?:\.0)?",
    validate=lambda value: is_postcode(value.removesuffix(".0")),
    chance=0.011,
    alone=0.25,
    open_ended=False,
    headers=(
        "รหัสปณ", "รหัสปณ.", "ปณ", "zipcode", "zip code", "zip",
        "postcode", "post code", "postal code", "postalcode", "postal",
        "po code", "zip postal code", "plz", "pstlz", "pstlz code", "postleitzahl", "รหัสไปรษณีย์", "ไปรษณีย์",
    ),
    hints=("post",),
    against=(*AGAINST, "file", "archive", "size"),
    fits=r"[0-9]{4,6}(?:\.0|-[0-9]{4})?|[A-Z0-9]{2,4} ?[A-Z0-9]{3}",
    examples=("10110", "50200", "90110"),
    counterexamples=("11111", "99999", "1011"),
)  # fmt: skip

RECOGNIZERS = (ADDRESS, HOUSE, VILLAGE_NUMBER, STREET, SUBDISTRICT, DISTRICT, PROVINCE, SUBDIVISION, POSTCODE)
