"""How people are called in chats and deliveries, who signs with a stroke, and what is called like them."""

from __future__ import annotations

import pytest
from made import told


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("พนักงานแพ็กน้องบีม คลังสาขา 007", "น้องบีม"),
        ("ผู้รับ พี่เจี๊ยบ วรัญญา หอพักใบเงิน", "พี่เจี๊ยบ วรัญญา"),
        ("ลูกค้า: ช่างอู๊ด วิเชียรเครือ", "ช่างอู๊ด วิเชียรเครือ"),
        ("ญาติชื่ออาเจ็กเล้ง เบอร์ในแฟ้ม", "อาเจ็กเล้ง"),
        ("ฝากป้าอัญชันไว้ก่อน", "ป้าอัญชัน"),
        ("Ask Nong Fern in Admin for boxes", "Nong Fern"),
        ("P'Bank will bring the keys", "P'Bank"),
    ],
)
def test_a_word_of_kin_is_a_part_of_how_somebody_is_called_and_a_name_in_full_may_follow(text, name):
    assert told(text, "name") == [name]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("เจ้าหน้าที่พิมพ์ลดาตรวจแล้ว พบ login ล่าสุด", ["พิมพ์ลดา"]),
        ("ทุกวันนี้ปวริศา โค้ววิเศษช่วยดูแลเพจ", ["ปวริศา โค้ววิเศษ"]),
        ("ได้แก่ นายอุดมเดชและคุณแม่พิไลวรรณ สายชลอำไพ", ["นายอุดมเดช", "คุณแม่พิไลวรรณ สายชลอำไพ"]),
        ("เรียน นางเจ๊ะมีเนาะ สาแม", ["นางเจ๊ะมีเนาะ สาแม"]),
        ("เดี๋ยวโทรตามภญ.ลลิลเรื่องยา", ["ภญ.ลลิล"]),
        ("ภ.38117  ผู้ช่วย มะลิ\nรับยาต่อเนื่อง", ["มะลิ"]),
        ("ขอบคุณค่ะ\n\nจิดาภา / HRBP\njidapa.h@example.com ต่อ 4417", ["จิดาภา"]),
        ("รบกวนส่งด้วย\nศักดิ์สิทธิ์ / 0652681931", ["ศักดิ์สิทธิ์"]),
    ],
)
def test_a_name_is_told_where_a_clause_begins_where_a_letter_is_signed_and_where_another_ends(text, names):
    assert told(text, "name") == names


def test_who_speaks_again_in_a_chat_is_called_by_an_initial_or_a_word_of_kin():
    lines = (
        "Nuttaya P.  10:02  ขึ้นแล้วนะ",
        "Bhumi  10:03  ใครใช้อยู่",
        "Nuttaya P.  10:05  ปิดด้วย",
        "Bhumi  10:06  ได้",
    )
    assert told("\n".join(lines), "name") == ["Nuttaya P.", "Bhumi", "Nuttaya P.", "Bhumi"]
    lines = ("คุณหมออัสนี: เตียง 7 ชื่ออะไร", "พยาบาล: ขอดูก่อน", "คุณหมออัสนี: K 2.9 นะ")
    assert told("\n".join(lines), "name") == ["คุณหมออัสนี", "คุณหมออัสนี"]
    assert told("แม่ค้า: สวัสดีค่ะ\nลูกค้า: รับสองชิ้น\nแม่ค้า: ได้ค่ะ", "name") == []
    assert told("Ops Bot: parcel came back\nMe: why\nOps Bot: no such house", "name") == []


def test_the_name_under_a_heading_of_names_is_all_that_fills_its_cell():
    text = "ลำดับ / ชื่อ-สกุล / ห้อง\n1  พะตีโพ ธาราวนารักษ์   302\n2  อาทู่ มาเยอะ   302\n"
    assert told(text, "name") == ["พะตีโพ ธาราวนารักษ์", "อาทู่ มาเยอะ"]


@pytest.mark.parametrize(
    "text",
    [
        "Account name: Heng Packaging Co., Ltd.",
        "2017-2021 Johnson Miller (Thailand) Ltd., Rama IX office",
        "Junior Accountant, Somjai Stationery, Bangkok",
        "หุ้นกลุ่มค้าปลีกนำตลาด โดย CPALL CRC และ DOHOME",
        "ขอบคุณที่ช้อปกับ Jim Orchard Home",
        "สถาบันดนตรี Clara & Felix สาขาถนนนวมินทร์",
        "The meeting is at St. Joseph Hall, Krabi Road.",
        "พบครีมยี่ห้อ Madam Orathai จำนวน 48 กล่อง",
        "เค้กแม่มณี ชิ้นละ 95",
        "พุธที่สองของเดือน สะสมครบ 10 แต้ม",
        "รักเด็ก มีวินัย สมบัติไม่สำคัญ",
        "ขอบคุณที่ช้อปกับ มาลีแฟชั่นออนไลน์",
        "ทิศใต้จดลำเหมืองแม่บุญมี",
        "แถวท่ารถหมอชิต ลุงวินมอเตอร์ไซค์ใส่ป้ายเหลือง",
        'โอนเงินผ่านเพจ "สมปอง ทองคำ 99.99" จำนวน 4 ครั้ง',
        "ใกล้ศาลพระพรหม จึงลงไว้เป็นหลักฐาน",
    ],
)
def test_firms_brands_places_and_words_of_sentences_are_nobody(text):
    assert told(text, "name") == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("สมาชิก: ฟ้า (กัปตัน), แพรว, บาส", ["ฟ้า", "แพรว", "บาส"]),
        ("ชื่อ : ณัฐวดี มหาสมุทร\nวันเกิด", ["ณัฐวดี มหาสมุทร"]),
        ("ลูกค้า (ออม อรอนงค์): ตามของค่ะ", ["ออม อรอนงค์"]),
        ("เลขานุการ     โอ๊ต (ภูมินทร์)", ["โอ๊ต", "ภูมินทร์"]),
        ('joined by Thitipong "Man" Ruangrit (Data)', ['Thitipong "Man" Ruangrit']),
        ("Baptised: Grace Ratana Oyelowo.", ["Grace Ratana Oyelowo"]),
        ("Present: S. Hargreaves (chair), P. Lindqvist", ["S. Hargreaves", "P. Lindqvist"]),
        (
            "Rider        Job      Drop\nWeerayut     J-1183   Ideo Q\nSomnuk T.    J-1184   Soi Ari",
            ["Weerayut", "Somnuk T."],
        ),
    ],
)
def test_names_in_brackets_lists_and_columns_of_who_somebody_is(text, names):
    assert told(text, "name") == names


@pytest.mark.parametrize(
    "text",
    [
        "Items: 2x Dr. Martens boots and a Jim Thompson scarf",
        "as does the Charles & Keith shop",
        "รองประธาน กล่าวเปิดงาน",
        "เวร รปภ. อาคารสิริทาวเวอร์ กะดึก",
        "โอนเข้า ธ.กสิกรไทย สาขาบางแค",
    ],
)
def test_goods_offices_banks_and_abbreviations_are_nobody(text):
    assert told(text, "name") == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("อังคาร 17.00 น้องจีโน่ ป.6", ["น้องจีโน่"]),
        ("คุณ Martin Köhler (สามี) เตียง 402", ["Martin Köhler"]),
        ("Coach: Masatada I. Referee: Mr. Torphong S.", ["Masatada I.", "Torphong S."]),
        ("2) Mr. Soe Moe Aung WP 7718820041", ["Soe Moe Aung"]),
        ("and Nurhayati Dolah (ID 6530984) were chosen", ["Nurhayati Dolah"]),
        ("แต่เป็นนายแพทย์กวินทร์ ศิริมงคลดี ที่มา", ["นายแพทย์กวินทร์ ศิริมงคลดี"]),
    ],
)
def test_a_name_ends_before_the_next_label_an_acronym_and_a_bracket(text, names):
    assert told(text, "name") == names
