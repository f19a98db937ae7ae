"""Land title documents (โฉนดที่ดิน): deed, parcel and survey numbers are plain integers, so the header tells."""

from __future__ import annotations

from dataclasses import replace

from pdscan.phrases import said
from pdscan.recognizer import Recognizer

KIND = r"(?:โฉนด(?:ที่ดิน)?|น\.ส\.? ?[34](?: ?[กขจ]\.?)?)"
NUMBER = r"[0-9]{1,7}(?:[ /-][0-9]{1,5}){0,2}"

DIGITS = Recognizer(
    entity_type="TH_LAND_DOCUMENT",
    element="land_document",
    pattern=NUMBER,
    named=0.96,
    headers=(
        "น.ส.3", "น.ส.3ก", "นส3", "นส3ข", "น.ส.3ข", "น.ส.2", "น.ส.5", "ส.ค.1", "สค1", "ส.ป.ก.4-01",
        "ส.ป.ก.4", "หนังสือรับรองการทำประโยชน์", "ใบจอง", "ใบเหยียบย่ำ", "ที่ดินเลขที่",
        "ที่ดินแปลงเลขที่", "แปลงโฉนด", "เล่มโฉนด", "หน้าโฉนด", "เลขที่ระวาง", "ระวางที่ดิน",
        "parcel deed no", "cadastral no", "land plot no", "plot deed", "utm map sheet", "map sheet no",
        "land book no", "land title book",
        "land title", "land title no", "title deed", "title deed no", "title deed number", "titledeed",
        "land deed", "land deed no", "deed no", "deed number", "land no", "land number", "land document",
        "land document no", "land parcel", "land parcel no", "survey page", "survey no",
        "land certificate", "chanote", "chanote no", "land registration no", "โฉนด", "โฉนดที่ดิน", "เลขโฉนด",
        "เลขที่โฉนด", "เลขโฉนดที่ดิน", "เลขที่โฉนดที่ดิน", "หมายเลขโฉนด", "โฉนดเลขที่", "โฉนดที่ดินเลขที่",
        "เลขที่ดิน", "หน้าสำรวจ", "ระวาง", "เอกสารสิทธิ์", "เอกสารสิทธิ์ที่ดิน", "เลขที่เอกสารสิทธิ์",
        "เลขที่เอกสารสิทธิ", "เอกสารสิทธิที่ดิน", "หนังสือสำคัญที่ดิน", "chanot", "chanod",
        "deed num", "deed ref", "deed detail", "deed desc", "title deed detail",
        "property title no", "property title deed", "property deed", "parcel deed", "collateral deed",
        "collateral land", "collateral title", "mortgage deed", "mortgaged land", "land doc",
        "land doc no", "land lot no", "land cert no", "nor sor 3", "ns 3", "ns 3 k", "ns 4", "sor por kor",
        "spk", "spk 4 01", "survey page no", "เอกสารสิทธิ", "หลักประกันที่ดิน", "ที่ดินหลักประกัน",
        "ที่ดินจำนอง", "น.ส.4", "นส4", "นส3ก", "ส.ป.ก.", "สปก", "ภ.บ.ท.5", "ภบท5",
        "deed",
        "land plot", "land plot number", "cadastral number", "condo title", "condo title no",
        "condo unit title", "property title ref", "parcel title", "parcel title no", "land document type",
        "ประเภทเอกสารสิทธิ์", "หนังสือกรรมสิทธิ์ห้องชุด",
    ),
    against=(
        "tracking", "shipment", "delivery", "area", "price", "type", "size", "value", "ราคา", "เนื้อที่",
        "ประเภท", "ขนาด",
    ),
    context=("โฉนด", "น.ส.3", "น.ส.4", "เลขที่ดิน", "หน้าสำรวจ", "title deed", "chanote"),
    fits=r"[0-9ก-ฮเ-ไA-Za-z][0-9ก-๙A-Za-z ./(),:-]{0,119}",
    needs_context=True,
    examples=("12345", "5136/12"),
    counterexamples=("12345678901", "สวัสดี", "12,500.00"),
)  # fmt: skip

RECOGNIZERS = (
    DIGITS,
    replace(
        DIGITS,
        entity_type="TH_LAND_TITLE",
        pattern=rf"{KIND} ?(?:เลขที่)? ?{NUMBER}",
        alone=0.9,
        needs_context=False,
        examples=("โฉนดที่ดินเลขที่ 12345", "น.ส.3ก 1234", "โฉนด 5136/12"),
        counterexamples=("โฉนดที่ดิน", "12345"),
    ),
    Recognizer(
        entity_type="TH_LAND_DOCUMENT_SAID", element="land_document", named=0.96, said=said("land_document")
    ),
)
