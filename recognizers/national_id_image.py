"""Image of a Thai ID card (สำเนาบัตรประชาชน): the scan, or where it lies.

Old cards print religion and blood type, so a scan may hold PDPA section 26 data.
"""

from __future__ import annotations

from pdscan.recognizer import Recognizer
from pdscan.shapes import MEDIA, MEDIA_SUFFIX, NOT_A_PERSON

RECOGNIZER = Recognizer(
    entity_type="NATIONAL_ID_IMAGE",
    element="national_id_image",
    pattern=(
        rf"[^\n]*(?i:id[_-]?card|id[_-]?(?:front|back)|national[_-]?id|citizen[_-]?(?:id|card)|thai[_-]?id"
        rf"|บัตรประชาชน|บัตรปชช|บัตรประจำตัว)[^\n]*(?:{MEDIA_SUFFIX}|\.(?:enc|aes|gpg))"
    ),
    alone=0.93,
    headers=(
        "ไฟล์แนบบัตรประชาชน", "ไฟล์แนบบัตรประจำตัวประชาชน", "ไฟล์แนบบัตรปชช", "เอกสารแนบบัตรประชาชน",
        "เอกสารแนบบัตรประจำตัวประชาชน", "เอกสารแนบบัตรปชช", "แนบบัตรประชาชน", "แนบบัตรประจำตัวประชาชน",
        "แนบบัตรปชช", "ไฟล์บัตรประจำตัวประชาชน", "ไฟล์บัตรปชช", "ภาพบัตรปชช", "รูปถ่ายบัตรประจำตัวประชาชน",
        "รูปถ่ายบัตรปชช", "ภาพถ่ายบัตรปชช", "สแกนบัตรประชาชน", "สแกนบัตรประจำตัวประชาชน", "สแกนบัตรปชช",
        "kyc id photo", "kyc id front", "kyc id back", "id photo front", "id photo back", "id front",
        "citizen card pic", "nid front", "nid back", "idc img", "id copy file", "copy of id", "สำเนาปชช",
        "ไฟล์ปชช", "ถ่ายบัตรประชาชน",
        "kyc front", "kyc back", "id back",
        "id doc front", "id doc back",
        "ภาพถ่ายบัตร", "รูปถ่ายบัตร", "สแกนบัตร",
        "id card image", "id card img", "id card photo", "id card picture", "id card pic",
        "id card file",
        "id card copy", "id card scan", "id card url", "id card path", "id card front", "id card front url",
        "id card back url", "id card image url", "id card photo url", "id card front image",
        "id card back image", "id card front img", "id card selfie", "idcard image", "idcard img",
        "idcard photo", "idcard file", "idcard url", "idcard path", "idcard front", "idcard copy",
        "idcard scan", "idcard picture", "idcard pic", "national id image", "national id photo",
        "national id copy", "national id scan", "national id img", "national id file",
        "national id card image", "national id front", "national id url", "citizen card image",
        "citizen id image", "citizen card photo", "citizen id photo", "citizen card copy",
        "copy of id card", "scan of id card", "kyc id image", "kyc document", "kyc id card", "kyc doc",
        "kyc doc url", "kyc document url", "identity document image", "id document", "id document image",
        "id document url", "id image", "id scan", "id copy", "card image", "card photo",
        "identity card image", "identity card copy",
        "สำเนาบัตรประชาชน", "สำเนาบัตรประจำตัวประชาชน", "รูปบัตรประชาชน", "รูปบัตร", "รูปถ่ายบัตรประชาชน",
        "ภาพบัตรประชาชน", "ภาพถ่ายบัตรประชาชน", "ภาพถ่ายบัตรประจำตัวประชาชน", "ภาพบัตรประจำตัวประชาชน",
        "ไฟล์บัตรประชาชน", "รูปหน้าบัตร", "รูปหลังบัตร", "สำเนาบัตร", "บัตรประชาชนด้านหน้า", "บัตรประชาชนด้านหลัง",
        "รูปบัตรปชช", "สำเนาบัตรปชช", "ไฟล์สำเนาบัตรประชาชน", "รูปบัตรประจำตัวประชาชน",
        "id front url", "id front img", "id front image", "id front path", "id front file",
        "id front photo", "front id path", "front id img", "front id image", "id back img",
        "id back image", "id back url", "id back path", "cid image", "cid img", "cid photo", "cid scan",
        "cid file", "nid image", "nid img", "nid photo", "nid scan", "id doc img", "id doc image",
        "id document scan", "id document file", "ocr id image", "kyc id img", "kyc doc img",
        "kyc doc image", "kyc card image", "id selfie", "passport image", "passport img", "passport scan",
        "passport photo page", "passport copy", "passport file", "ภาพหน้าบัตร", "ภาพบัตร", "ไฟล์สำเนาบัตร",
        "สำเนาพาสปอร์ต", "สำเนาหนังสือเดินทาง",
        "citizen card scan", "citizen card file", "id card base64", "id card attachment",
        "idcard attachment", "id card upload", "id back im", "id card fl", "id pic blb", "id pic",
        "id img path", "id img pth", "copy id", "id card back side", "u id photo",
        "parent id photo", "guardian id photo", "file id card", "file idcard", "idcard fornt",
        "photo of id card", "photo of your id card", "picture of id card", "picture of your id card",
        "image of id card", "บัตรประชาชนไฟล์แนบ", "ถ่ายรูปบัตรประชาชน", "ถ่ายรูปบัตรประชาชนด้านหน้า",
        "รูปถ่ายคู่กับบัตรประชาชน", "ถ่ายรูปคู่กับบัตรประชาชน", "รูปคู่บัตร", "รูปถ่ายคู่บัตร",
        "ถือบัตรประชาชนถ่ายรูป", "หน้าบัตรประชาชน",
    ),
    against=(
        *NOT_A_PERSON, "name", "business", "visiting", "greeting", "gift", "loyalty", "member",
        "membership", "credit",
        "debit", "sim", "นามบัตร",
    ),
    fits=MEDIA,
    in_text=False,
    examples=("/kyc/idcard/81.jpg", "id_card_front_12.png", "s3://kyc/national-id/9.jpeg"),
    counterexamples=("/kyc/81.jpg", "idcard", "grid_cards.txt"),
)  # fmt: skip
