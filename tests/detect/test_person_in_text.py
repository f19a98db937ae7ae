"""Names that stand in no list, in letters, chats, logs, forms: by what stands before, place and spelling."""

from __future__ import annotations

import pytest

from pdscan.detect.persons.find import find_persons
from pdscan.vocabulary import spelling
from pdscan.vocabulary.persons import family_odds, given_odds, thai_family_names, thai_given_names

GIVEN = ("ลลิตวีร์", "ชญามนต์", "ปัณณพัฒน์", "เมธาฉัตร")
FAMILY = ("เฟื่องพยอม", "ชลนิมิต", "คงกระพินิจ", "มูลพิมพ์ทอง")


def names(text: str) -> list[str]:
    return [text[span.start : span.end] for span in find_persons(text)]


def test_the_names_here_are_in_no_list():
    assert not set(GIVEN) & thai_given_names().listed
    assert not set(FAMILY) & thai_family_names().listed


@pytest.mark.parametrize("given", GIVEN)
@pytest.mark.parametrize("family", FAMILY)
@pytest.mark.parametrize(
    "text",
    [
        "ผู้ติดต่อฉุกเฉิน : {} (มารดา)",
        "ข้าพเจ้า {} ขอมอบอำนาจ",
        "ลงชื่อ {} พยาน",
        "ลงชื่อ..............พยาน\n({})",
        "ชื่อ={} ผล=ไม่ผ่าน",
        "From: {} <hr@example.co.th>",
        "cust called, K.{} will pay on 15/4",
        "ประชุมกับ {} แล้ว",
    ],
)
def test_an_unlisted_name_is_found_where_names_stand(text, given, family):
    assert names(text.format(f"{given} {family}")) == [f"{given} {family}"]


def test_two_words_spelt_like_names_need_nothing_before():
    assert names("ลลิตวีร์ มูลพิมพ์ทอง ได้ลงนามในสัญญาเมื่อวันที่ 3 มกราคม") == ["ลลิตวีร์ มูลพิมพ์ทอง"]


def test_a_name_ends_where_the_sentence_goes_on_without_a_blank():
    assert names("คุณลลิตวีร์โทรมาแจ้ง") == ["ลลิตวีร์"]
    assert names("ผมชื่อเมธาฉัตร เฟื่องพยอมครับ") == ["เมธาฉัตร เฟื่องพยอม"]


def test_a_name_is_not_cut_where_its_beginning_is_a_name_too():
    assert names("นายวริศลักษณ์ ชลนิมิต อายุ 45 ปี") == ["นายวริศลักษณ์ ชลนิมิต"]


def test_a_table_says_in_its_heading_where_names_are():
    text = "รหัส,ชื่อ,นามสกุล,แผนก\n1001,ลลิตวีร์,ล้อมพฤกษ์,คลังสินค้า\n1002,สมชาย,ใจดี,จัดซื้อ"
    assert names(text) == ["ลลิตวีร์", "ล้อมพฤกษ์", "สมชาย", "ใจดี"]
    text = "ลำดับ  ชื่อ-สกุล  ตำแหน่ง\n1  ชญามนต์ คงกระพินิจ  พนักงานขับรถ\n2  เฉลียว ล้อมใหม่  แม่บ้าน"
    assert names(text) == ["ชญามนต์ คงกระพินิจ", "เฉลียว ล้อมใหม่"]


def test_a_line_of_a_list_holds_a_name_where_others_do():
    text = "ผู้มาประชุม\n1. ชญามนต์ มูลพิมพ์ทอง ประธาน\n2. สบาย แย้มสมุทร กรรมการ\nเริ่มประชุม 09.30 น."
    assert names(text) == ["ชญามนต์ มูลพิมพ์ทอง", "สบาย แย้มสมุทร"]


def test_a_name_found_once_is_found_again():
    assert names("ชื่อ: เกียง ปะหู\nเมื่อวานเกียง ปะหูมาที่ร้าน") == ["เกียง ปะหู", "เกียง ปะหู"]


@pytest.mark.parametrize(
    "text",
    [
        "วัดพระธาตุดอยสุเทพ ราชวรวิหาร จังหวัดเชียงใหม่",
        "มหาวิทยาลัยเทคโนโลยีพระจอมเกล้าธนบุรี บางมด",
        "โรงเรียนสตรีวิทยา ในพระราชูปถัมภ์ ประกาศรับสมัครนักเรียน",
        "ร้านครัวคุณต๋อย เปิดบริการทุกวัน",
        "ชื่อสินค้า: หม้อหุงข้าวไฟฟ้า ชาร์ป",
        "ผู้รับ คลังสินค้าบางนา กม. 18",
        "ชื่อไฟล์ รายงานประจำปี ฉบับสมบูรณ์",
        "ลงชื่อเข้าใช้ ด้วยบัญชีของคุณ",
        "รบกวนพี่อนุมัติใบลาด้วยค่ะ",
        "รถกระบะอีซูซุ ดีแมคซ์ สีขาว",
        "Green Curry Paste and Jasmine Rice, Thai Premium Grade",
    ],
)
def test_bodies_products_and_idioms_are_no_persons(text):
    assert names(text) == []


def test_a_romanised_family_name_is_not_cut_after_na():
    assert names("call from Mrs. Wisom Nawawongkaew today") == ["Wisom Nawawongkaew"]


@pytest.mark.parametrize("odds", [given_odds, family_odds])
def test_everyday_writing_is_spelt_unlike_names(odds):
    assert max(map(odds, ("คลังสินค้า", "เปิดบริการ", "พนักงานขับรถ", "ใบเสนอราคา"))) < -2 < odds("มูลพิมพ์ทอง")


def test_spelling_is_learnt_alike_every_time():
    some = ["สมชาย", "สมหญิง", "วิชัย"]
    assert spelling.learnt(some).of("สมศรี") == spelling.learnt(reversed(some)).of("สมศรี")


@pytest.mark.parametrize(
    "text",
    [
        "Patient {}, HN 12345, was admitted.",
        "Signed by {} on behalf of the company",
        "passenger={} flight=TG413",
        "Emergency contact: {}",
        "คุณ {} โทรมาแจ้ง",
        "Please call Mr. {} tomorrow",
        "I spoke with {} from our branch",
    ],
)
@pytest.mark.parametrize("name", ["Thanittha Chlothonsuan", "Kritsanapong Lertwiwat"])
def test_a_romanised_name_of_any_spelling_is_found_where_names_stand(text, name):
    assert names(text.format(name)) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "Contact: Sales Department",
        "From: Head Office To: Warehouse",
        "Name: Stainless Steel Bottle",
        "by Express Mail, from Warehouse Stock, with Free Shipping",
        "Best regards,\nCustomer Service Team",
        "Hello World from Docker Container",
    ],
)
def test_english_words_with_capitals_are_no_persons(text):
    assert names(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "เมื่อคุณกรอกแบบฟอร์ม",
        "หากคุณยกเลิกการสมัคร",
        "คุณดาวน์โหลดแอปได้",
        "คุณต้นทางจะได้รับเงินคืน",
        "ข้อมูลของคุณ เช่น ชื่อและนามสกุล อีเมล",
        "ที่อยู่อีเมลของคุณ อย่างไรก็ตาม เนื่องจากการวิจัยนี้ไม่ระบุชื่อ",
    ],
)
def test_you_is_no_title_of_a_name(text):
    assert names(text) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("คุณแอนบอกว่าจะมา", "แอน"),
        ("พี่ตูนจ่ายแล้ว", "พี่ตูน"),
        ("ฝากน้องเมย์รับสาย", "น้องเมย์"),
        ("คุณกรกฎ ใจดี", "กรกฎ ใจดี"),
        ("คุณฝนโทรมา", "ฝน"),
        ("ลูกค้าชื่อบอย เบอร์ใหม่", "บอย"),
        ("คนขับชื่อเอกมาส่งแล้ว", "เอก"),
    ],
)
def test_a_nickname_is_a_name_where_persons_are_called_by_it(text, name):
    assert names(text) == [name]


@pytest.mark.parametrize("text", ["เขาชื่อเสียงดี", "ลูกค้าชื่อดังหลายคน", "ลูกค้าชื่อร้านดี", "ลูกชื่อใหม่"])
def test_not_all_that_follows_a_person_and_the_word_name_is_a_nickname(text):
    assert names(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Dear Treethep,\nsee you.\nCheers,\nApirat", ["Treethep", "Apirat"]),
        ("Thx,\nSupakorn\n", ["Supakorn"]),
        (
            "Present: Hiroshi Lim, K.Pattarakorn\n1. Pattarakorn presented",
            ["Hiroshi Lim", "Pattarakorn", "Pattarakorn"],
        ),
        ("Guest: Dr. Ingrid McAllister", ["Ingrid McAllister"]),
        ("Thanks!\n\nSunisa\nSent from my iPhone", ["Sunisa"]),
        ("Staff involved: Mr.Tanapat (cashier), Khun Jib", ["Tanapat", "Jib"]),
        ("Kittisak R. swapped shifts", ["Kittisak R."]),
        ("<firstName>Naruemon</firstName><lastName>Thongsri</lastName>", ["Naruemon", "Thongsri"]),
        ("first_name=Chayapol last_name=Wongdee", ["Chayapol", "Wongdee"]),
        ("โปรดติดต่อ ผอ.สุรีย์พร ที่เบอร์", ["สุรีย์พร"]),
        ("คนขับชื่อลุงสมาน ขับเร็วมาก", ["ลุงสมาน"]),
        ("Officer in charge: Pol. Capt. Worapong Thamrongrat", ["Worapong Thamrongrat"]),
        ("นางริต้า หะยีสาและ (มิ้นท์)\nRita Hayeesalae\n", ["นางริต้า หะยีสาและ", "มิ้นท์", "Rita Hayeesalae"]),
        ('{"first_name": "เจริญ", "last_name": "น้อยนา"}', ["เจริญ", "น้อยนา"]),
        ('{"guest": {"name": "Mei-Ling K. Whitfield"}}', ["Mei-Ling K. Whitfield"]),
        ("Name,Bank,Account No\nSila Laphmak,BAY,1", ["Sila Laphmak"]),
    ],
)
def test_letters_and_records_name_persons_by_their_layout(text, found):
    assert names(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "12:07\t{0}\tสวัสดีค่ะ\n12:08\tร้าน\tสวัสดีค่ะ\n12:09\t{0}\tขอราคา",
        "{0}: สวัสดีค่ะ\nแอดมิน: สวัสดีค่ะ\n{0}: ขอราคา",
        "[09:12] {0}: อยู่ไหน\n[09:13] CS: ถึงแล้ว\n[09:14] {0}: รอ",
    ],
)
@pytest.mark.parametrize("who", ["แดง", "โอ๋", "Noppadol", "Nook"])
def test_who_speaks_in_a_chat_is_named(text, who):
    assert names(text.format(who)) == [who, who]


@pytest.mark.parametrize(
    "text",
    [
        "เจ๊{}ใจดีมาก",
        "บ้านของยาย{} ที่เชียงใหม่",
        "หมอ{}ให้กลับบ้าน",
        "คู่กรณีชื่อ{} ทะเบียน",
        "โทร 0812223333 ({})",
        "หรือนาย{} อายุ 20",
    ],
)
def test_a_nickname_is_known_by_what_stands_before(text):
    assert names(text.format("แพรว"))[-1].endswith("แพรว")


def test_the_given_name_of_somebody_named_in_full_names_them_again():
    assert names("Ms Chanaya Jehma, engineer. Chanaya led the team at Chanaya Foods.") == [
        "Chanaya Jehma",
        "Chanaya",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "ขอบคุณค่าา",
        "ห้องประชุมพระยาสุรินทราชา ชั้น 3",
        "ร้านป้าแดงอะไหล่ยนต์",
        "ก๋วยเตี๋ยวเรือลุงหนวด รสเด็ด",
        "สหกรณ์ออมทรัพย์ครูภูตะวัน จำกัด",
        "น้องเก่งมากเลยค่ะ",
        "ช่างแอร์ ช่างทอง ช่างไม้ รับสมัคร",
        "Thomas & Carter Logistics (Thailand) Ltd.",
        "Maneerat Foods PCL",
        "Somchai Bike Rental",
        "King Mongkut's Institute of Technology",
        "immigration at Chaeng Watthana",
        "offices in Hong Kong and Kuala Lumpur",
        "นายเรือ นายช่างโยธา นางรำ นางสงกรานต์",
        "Chao Phraya water levels",
        "Dear Customer,\nThank you.\nBest regards,\nCustomer Service Team",
        "INFO: started\nERROR: failed\nINFO: stopped",
        "ถาม: เปิดกี่โมง\nตอบ: 9 โมง\nถาม: ปิดกี่โมง\nตอบ: 5 โมง",
        "Product,Name,Price\nA12,Green Curry,120",
        '{"name": "Thai Milk Tea", "price": "45"}',
        "Present: Finance, Marketing, Legal",
        "Customer: Toyota Motor Thailand",
    ],
)
def test_what_is_called_after_somebody_is_nobody(text):
    assert names(text) == []
