"""Signature (ลายมือชื่อ) as a picture, a drawing or the strokes of a pen; not the cryptographic kind."""

from __future__ import annotations

from dataclasses import replace

from pdscan.recognizer import Recognizer
from pdscan.shapes import BLOB, MEDIA_ADDRESS, MEDIA_BYTES, MEDIA_FILE, MEDIA_SUFFIX, NOT_A_PERSON

SIGNERS = (
    "nurse", "doctor", "physician", "patient", "customer", "cust", "driver", "receiver", "recipient",
    "consignee", "sender", "guest", "member", "tenant", "owner", "buyer", "seller", "witness", "parent",
    "guardian", "staff", "employee", "emp", "officer", "manager", "technician", "teacher", "student",
    "visitor", "applicant", "borrower", "guarantor", "insured", "client", "user", "approver", "inspector",
    "supervisor",
)  # fmt: skip
"""Whose hand it is; a key's or a request's is none."""

SIGNATURE = Recognizer(
    entity_type="SIGNATURE",
    element="signature",
    pattern=(
        rf"[^\n]*(?i:signature|signed[_-]by|e[_-]sign|esignature|ลายเซ็น|ลายมือชื่อ)[^\n]*{MEDIA_SUFFIX}"
        rf"|(?:[^\n]*/)?(?i:signs?|sigs?|lai[_-]?sen)/[^\n]*{MEDIA_SUFFIX}"
    ),
    alone=0.8,
    headers=(
        "ลงชื่อ", "ลงนาม", "ลงชื่อผู้รับ", "ลงชื่อผู้รับเงิน", "ผู้รับเงินลงชื่อ", "ลายเซ็นผู้ป่วย",
        "ลายเซ็นผู้ปกครอง", "ลายเซ็นกรรมการ", "ลายเซ็นพยาน", "signature of payee", "payee signature",
        "director signature",
        "signature", "signature image", "signature img", "signature file", "signature url",
        "signature path", "signature data", "signature base64", "signature pad", "signature blob",
        "signature pic", "signature scan", "esignature", "e signature", "esign", "e sign", "sign image",
        "sign img", "sign file", "sign path", "digital signature image", "handwritten signature",
        "signed image", "signature svg", "signature photo", "sig image",
        "ลายเซ็น",
        "ลายเซนต์",
        "ลายมือชื่อ", "ลายเซ็นต์", "รูปลายเซ็น", "ภาพลายเซ็น", "ไฟล์ลายเซ็น", "ลายมือชื่ออิเล็กทรอนิกส์",
        "ลายเซ็นลูกค้า", "รูปลายมือชื่อ",
        "sig img", "sig file", "sig path", "sig url", "sig blob", "sign url", "sign pad", "sign capture",
        "specimen signature", "specimen sign", "signature specimen", "signature card", "pod signature",
        "delivery signature", "wet signature", "ink signature", "signature strokes", "initials image",
        "ตัวอย่างลายเซ็น", "ลายเซ็นผู้รับ",
        "sig string", "auth sig", "authorised signature", "authorized signature", "signed by image",
        "e sign image", "sign here", "เซ็นชื่อ", "เซ็นชื่อในช่อง", "ลงลายมือชื่อ", "ลงนามที่นี่",
    ),
    against=(
        *NOT_A_PERSON, "key", "hmac", "webhook", "request", "jwt", "algorithm", "method", "app", "package",
        "malware",
        "road", "traffic", "single", "on", "sso", "street", "zodiac", "vital", "sign",
    ),
    fits=rf"{MEDIA_FILE}|{MEDIA_ADDRESS}|{MEDIA_BYTES}|\[.*|M[0-9., LMCQZ-]{{10,}}",
    in_text=False,
    examples=("signature_81.png", "/docs/e-sign/9.svg"),
    counterexamples=("signature", "design_9.png"),
)  # fmt: skip

RECOGNIZERS = (
    SIGNATURE,
    replace(  # of a program, a signature is no picture
        SIGNATURE,
        entity_type="SIGNATURE_IN_BYTES",
        pattern=MEDIA_BYTES,
        alone=0.0,
        named=0.93,
        headers=("sig", "sgn", "sig img", "sig png", "sig jpg", "sig blob", "sig bin", "sig bytes"),
        fits=None,
        examples=("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ",),
        counterexamples=("MEUCIQDx0a1b2c3d4e5f", "signature"),
    ),
    replace(
        SIGNATURE,
        entity_type="SIGNATURE_OF_SOMEBODY",
        pattern=None,
        named=0.95,
        headers=tuple(f"{who} {what}" for who in SIGNERS for what in ("sign", "signature", "sig")),
        fits=rf"{SIGNATURE.fits}|{BLOB}",  # strokes and pictures in forms of their makers
        examples=(),
        counterexamples=(),
    ),
)
