"""Power of attorney (หนังสือมอบอำนาจ): the document, its number, or where it lies."""

from __future__ import annotations

from pdscan.recognizer import Recognizer
from pdscan.shapes import MEDIA, MEDIA_SUFFIX, NOT_A_PERSON

RECOGNIZER = Recognizer(
    entity_type="POWER_OF_ATTORNEY",
    element="poa_document",
    pattern=(
        rf"[^\n]*(?i:power[_-]?of[_-]?attorney|poa[_-]|หนังสือมอบอำนาจ|ใบมอบอำนาจ)[^\n]*{MEDIA_SUFFIX}"
    ),
    alone=0.9,
    headers=(
        "power of attorney", "poa", "poa document", "poa doc", "poa file", "poa url", "poa path",
        "poa copy", "poa no", "poa number", "poa image", "power of attorney document",
        "power of attorney file", "power of attorney url", "power of attorney no", "power of attorney path",
        "attorney document", "poa scan",
        "หนังสือมอบอำนาจ", "ใบมอบอำนาจ", "เอกสารมอบอำนาจ", "ไฟล์หนังสือมอบอำนาจ", "มอบอำนาจ", "หนังสือมอบฉันทะ",
        "เลขที่หนังสือมอบอำนาจ", "สำเนาหนังสือมอบอำนาจ",
        "attorney letter", "attorney doc", "power attorney", "proxy letter", "proxy form",
        "proxy document", "letter of authorization", "letter of authorisation", "letter of authority",
        "loa doc", "authorization letter", "authorisation letter", "mandate letter", "authorised letter",
        "ใบมอบฉันทะ",
        "letter of attorney", "mandate document", "mandate doc", "pwr atty", "power atty", "pwr of att",
        "atty letter", "atty ltr", "attorney in fact", "attorney in fact doc", "lpa", "lpa doc",
        "lpa reference", "lpa no", "lasting power of attorney", "enduring power of attorney",
        "irs form 2848", "form 2848", "proxy authorization", "proxy authorisation", "proxy appointment",
        "signed mandate", "ท.ด.21", "ทด21", "ใบแต่งทนาย", "ใบแต่งทนายความ", "หนังสือแต่งตั้งทนาย",
        "หนังสือแต่งตั้งตัวแทน", "มอบฉันทะ", "หนังสือมอบ",
    ),
    fits=rf"{MEDIA}|[^\n]{{3,}}",
    against=NOT_A_PERSON,
    in_text=False,
    examples=("/docs/poa_81.pdf", "หนังสือมอบอำนาจ-9.pdf"),
    counterexamples=("poa", "spoa.pdf"),
)  # fmt: skip
