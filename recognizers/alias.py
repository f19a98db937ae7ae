"""An alias or nickname (ชื่อเล่น, นามแฝง): everyday words and English ones, so only its header can tell."""

from __future__ import annotations

import re

from pdscan.recognizer import Recognizer, Span

_PARTY = re.compile("ผู้|คู่สัญญา|ฝ่าย|นายจ้าง|ลูกจ้าง|บริษัท|โจทก์|จำเลย|เจ้าหนี้|ลูกหนี้|ธนาคาร|โครงการ|สัญญา|ข้อมูล")


def is_of_a_party(text: str, span: Span) -> bool:
    """Tell whether a contract calls one of its sides so: 'ต่อไปเรียกว่า "ผู้เช่า"'.

    >>> is_of_a_party('เรียกว่า "ผู้เช่า"', Span(10, 16)), is_of_a_party("เรียกว่า นก", Span(9, 11))
    (True, False)
    """
    return _PARTY.match(text, span.start) is not None


RECOGNIZER = Recognizer(
    entity_type="ALIAS",
    element="alias",
    named=0.93,
    headers=(
        "nickname", "nick name", "nicname", "nikname", "nick", "nickname th", "nickname en", "alias",
        "aliases", "alias name",
        "display name", "displayname", "screen name", "screenname", "preferred name", "known as", "aka",
        "also known as", "pen name", "pseudonym", "call name", "alternate name", "alternatename",
        "alternative name",
        "ชื่อเล่น", "ฉายา", "นามแฝง",
        "ชื่อที่แสดง", "นามปากกา", "ชื่ออื่น",
        "former name", "former names", "maidenname", "birth name", "birth surname", "name at birth",
        "prior name", "prior surname", "previous name", "previous surname", "prev surname", "prev name",
        "old name", "old surname", "old last name", "changed name", "name before change", "in game name",
        "ign", "player alias", "handle name", "character name owner", "review author", "reviewer nick",
        "review user", "review name", "comment author", "commenter name", "poster name", "forum name",
        "forum nick", "chat name", "line nickname", "line nick", "line profile name",
        "wa profile", "wa profile name", "whatsapp profile", "whatsapp profile name", "whatsapp name",
        "messenger name", "telegram name", "viber name",
        "name in line",
        "fb display name", "discord name", "tiktok name", "goes by", "preferred first name",
        "preferred given name", "known name",
        "ชื่อเดิม", "สกุลเดิม", "ชื่อก่อนสมรส", "นามสกุลก่อนสมรส", "สมญา", "ชื่อเรียก", "ชื่อที่ใช้แสดง",
        "ชื่อในไลน์", "common name of person", "other names", "othernames",
        "known by", "familiar name", "informal name", "calling name", "name commonly used", "ชื่อที่เรียก",
        "ชื่อในวงการ",
        "ชื่อทางธรรม", "ชื่อเดิมก่อนเปลี่ยน", "reviews reviewer", "review reviewer", "review nick",
        "character name", "used name", "name used", "name for badge",
        "badge name", "preferred name for badge", "rufname", "rufnm", "called name", "chosen name",
        "stage alias", "screen alias", "nom de plume", "ชื่อในเกม", "ช.เล่น", "ชื่อตัวละคร", "ชื่อในระบบ",
        "ชื่อที่ใช้เรียก", "เรียกคุณว่า", "เรียกว่า", "ให้เรียกว่า", "ชื่อที่อยากให้เรียก",
        "ชื่อที่แสดงในเกม", "like to be called", "name you like", "what should we call you",
        "preferred to be called",
    ),
    hints=("stage name",),  # of an artist; far more often of a sale
    against=(
        "product", "item", "column", "table", "field", "file", "company", "bank", "device", "host",
        "domain", "server", "mail", "pseudo", "id", "category", "group", "channel", "account", "สินค้า",
        "บริษัท", "กลุ่ม",
        "sql", "branch", "queue", "index", "dns", "topic", "bucket", "cluster", "database", "db", "function",
        "service", "key", "สัญญานี้", "บันทึกนี้", "หนังสือนี้", "ต่อไปนี้", "ต่อไปนี้จะ",
    ),
    fits=r"[^<>{}=|\\,]{1,40}",
    in_text=False,
    labelled=r"(?:น้อง|พี่) ?[ก-๎]{2,12}|[ก-๎]{2,10}|[A-Z][a-z]{1,14}",
    denied=is_of_a_party,
)  # fmt: skip
