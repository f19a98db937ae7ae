"""The bundled Thai model, and persons' names in running text."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pythainlp.tag import pos_tag
from pythainlp.util import Trie

from pdscan.detect.persons.find import find_persons
from pdscan.detect.persons.thai_ner import entities, pieces, tokens
from pdscan.detect.persons.thai_tags import tagged
from pdscan.vocabulary.thai_words import WordList


def persons(text: str) -> list[str]:
    return [text[span.start : span.end] for span in find_persons(text)]


@settings(deadline=None)
@given(st.text(alphabet="สวัสดีครับ นายกข123abc\n\t", max_size=900))
def test_tokens_together_are_the_text(text: str) -> None:
    found = tokens(text)
    assert "".join(token.text for token in found) == text
    assert all(token.text == text[token.start : token.end] for token in found)


@settings(deadline=None)
@given(st.text(alphabet="กขาะa ", max_size=12), st.sets(st.text("กขาะ", min_size=1, max_size=5), min_size=1))
def test_words_begin_where_pythainlps_own_tree_has_them(text: str, words: set[str]) -> None:
    tree, listed = Trie(words), WordList(words)
    for at in range(len(text)):
        assert listed.prefixes(text, at) == list(tree.prefixes(text, at))


@settings(deadline=None)
@given(
    st.lists(st.sampled_from(["นาย", "สมชาย", "มา", "ไป", "12", "2560", "a-b", "\\", '"', " ", "\n", "x"]))
)
def test_words_have_the_tags_that_pythainlp_gives_them(words: list[str]) -> None:
    assert tagged(words) == pos_tag(words, corpus="orchid_ud")


@settings(deadline=None)
@given(st.text(alphabet="กข \n", max_size=2000))
def test_pieces_together_are_the_text(text: str) -> None:
    assert "".join(pieces(text)) == text


def test_the_model_knows_a_person_and_a_company() -> None:
    text = "นายสมชาย ใจดี ทำงานที่บริษัท ปูนใหญ่ จำกัด"
    found = {entity.kind: text[entity.start : entity.end] for entity in entities(tokens(text))}
    assert found["PERSON"] == "นายสมชาย ใจดี"
    assert "ปูนใหญ่" in found["ORGANIZATION"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ลูกค้าชื่อนายสมชาย ใจดี เบอร์ 0812345678", ["นายสมชาย ใจดี"]),
        ("คุณกนกวรรณแจ้งว่ายังไม่ได้รับของ", ["กนกวรรณ"]),
        ("เรียน คุณวิชัย พรหมสุวรรณรัตน์ ทางบริษัทขอแจ้ง", ["วิชัย พรหมสุวรรณรัตน์"]),
        ("ผู้ติดต่อ: สมหญิง รักดี, อนุชา แซ่ตั้ง และ ปิยะดา วงศ์กาฬสินธุ์", ["สมหญิง รักดี", "อนุชา แซ่ตั้ง", "ปิยะดา วงศ์กาฬสินธุ์"]),
        ("นางสาวพิมพ์ชนก เจริญทรัพย์ทวีโทรมาเมื่อวาน", ["นางสาวพิมพ์ชนก เจริญทรัพย์ทวี"]),
        ("พ.ต.ท.ธีระ ยิ่งยงค์", ["พ.ต.ท.ธีระ ยิ่งยงค์"]),
        ("พบกฤตยชญ์ เลิศวรพงษ์ ที่สาขาสยาม", ["กฤตยชญ์ เลิศวรพงษ์"]),
        ("โอนเงินให้วรรณา แก้วใส 500 บาท", ["วรรณา แก้วใส"]),
        ("Dear Khun Siriporn Boonmee, John Smith called", ["Siriporn Boonmee", "John Smith"]),
        ("Contact: Nattapong Srisuk, phone 081", ["Nattapong Srisuk"]),
    ],
)
def test_a_name_is_found_whole(text: str, expected: list[str]) -> None:
    assert persons(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "สวัสดีครับ คุณภาพสินค้าดีมากเลยครับ",
        "คุณลูกค้าสามารถติดต่อได้ที่สาขา",
        "นายกเทศมนตรีเปิดงานที่จังหวัดเชียงใหม่",
        "พระราม 9 รถติดมาก",
        "ร้านสมชาย การค้า เปิดแล้ว",
        "เลขที่ใบสั่งซื้อ 123 ยอดรวม 12500 บาท",
        "ชื่อสินค้า กระเป๋าหนัง",
        "Green Tea and Jasmine Rice from Chiang Mai",
        "Order Complete, Cash On Delivery",
    ],
)
def test_what_only_looks_like_a_name_is_none(text: str) -> None:
    assert persons(text) == []


def test_a_garbled_page_is_not_full_of_names() -> None:
    page = "คุณสมคัรใชบ้ริการ คุณตอ้งใหข้อ้มูลแก่เรา หากคุณไดร้ับอีเมล คุณสมบติัของผูใ้ช้ ใชบ้ริการของลูกคา้"
    assert persons(page) == []
