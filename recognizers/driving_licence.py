"""Driving licence numbers (เลขใบอนุญาตขับขี่): eight digits on cards, office and year on older paper ones."""

from __future__ import annotations

from pdscan.phrases import said
from pdscan.recognizer import Recognizer

LABELLED = Recognizer(
    entity_type="TH_DRIVING_LICENCE",
    element="driving_licence",
    pattern=r"[0-9]{2}[ -]?[0-9]{6}|[ก-ฮ]{2}\.? ?[0-9]{1,6}/(?:25)?[0-9]{2}|[A-Z]{1,2}[ -]?[0-9]{6,9}",
    named=0.97,
    headers=(
        "dlicense", "dlicence", "d license", "d licence", "licence no driver", "license no driver",
        "driv lic", "driver lic num",
        "driving licence", "driving license", "driving licence no", "driving license no",
        "driving license number", "driving licence number", "driver licence", "driver license",
        "driver license no", "driver license number", "drivers license", "drivers licence",
        "drivers license no", "driverlicense", "drivinglicense", "driving lic", "driving lic no",
        "driver lic", "driver lic no", "dl no", "dl number", "dlno", "driver permit no", "ใบขับขี่",
        "เลขใบขับขี่", "เลขที่ใบขับขี่", "หมายเลขใบขับขี่", "ใบอนุญาตขับขี่", "เลขใบอนุญาตขับขี่",
        "เลขที่ใบอนุญาตขับขี่", "ใบอนุญาตขับรถ", "เลขใบอนุญาตขับรถ", "เลขที่ใบอนุญาตขับรถ", "ใบขับขี่เลขที่",
        "ใบอนุญาตขับขี่เลขที่", "bai kub kee",
        "dl num", "drv lic", "drv lic no", "drv licence", "drive license", "drive licence",
        "motorcycle licence", "motorcycle license", "driving permit", "driving permit no",
        "ใบอนุญาตขับรถยนต์", "ใบอนุญาตขับรถจักรยานยนต์",
        "rider licence", "rider license", "courier licence", "courier license", "courier license no",
        "courier licence no", "chauffeur licence", "chauffeur license", "chauffeur licence no",
        "chauffeur license no", "driver dl", "at fault driver dl", "learner permit", "learner permit no",
        "learner permit number", "child learner permit no", "provisional licence", "provisional licence no",
        "cdl", "cdl number", "cdl no", "cdl license", "dvla licence number", "dvla licence no",
        "dvla number", "dr lic no", "drlic no", "drv lic num", "licence number driver",
        "public driving licence", "ใบอนุญาตขับรถชนิดที่", "ใบอนุญาตขับขี่ประเภท", "ใบขับขี่สาธารณะ",
        "ใบขับขี่รถจักรยานยนต์", "ใบขับขี่มอเตอร์ไซค์",
    ),
    hints=(
        "license no", "licence no", "license number", "licenseno", "lic no", "dl", "เลขที่ใบอนุญาต",
        "เลขใบอนุญาต",
    ),
    against=(
        "expiry", "expire", "issue", "date", "image", "photo", "class", "province", "หมดอายุ", "วันออก",
        "รูป", "ภาพ", "จังหวัด",
        "dog", "cat", "pet", "battery", "product", "material", "digital", "fee", "ค่า", "ธรรมเนียม",
        "แบบฟอร์ม",
        "software", "version", "update", "printer", "chipset", "gpu",
    ),
    context=("ใบขับขี่", "ใบอนุญาตขับ", "driving licen", "driver licen", "driving license", "driver license"),
    fits=r"[0-9A-Za-zก-ฮ][0-9A-Za-zก-ฮ ./-]{4,19}",
    needs_context=True,
    examples=("55012345", "รย.1234/2560", "55 012345", "AB123456"),
    counterexamples=("1234", "0812345678", "2023-01-15"),
)  # fmt: skip

RECOGNIZERS = (
    LABELLED,
    Recognizer(
        entity_type="DRIVING_LICENCE_SAID",
        element="driving_licence",
        named=0.95,
        said=said("driving_licence"),
    ),
)
