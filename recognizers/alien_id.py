"""Identification numbers of people without Thai nationality (เลขประจำตัวคนต่างด้าว), as on the pink card.

13 digits with the check digit of the national id, beginning with 00 (no registration status), 6, 7 or 8.
Those of 6 to 8 are also seen as national ids; the header tells them apart.
"""

from __future__ import annotations

from dataclasses import replace

from pdscan.phrases import said
from pdscan.recognizer import Recognizer
from recognizers.th_national_id import has_check_digit

GROUPED = r"[ -]?[0-9]{5}[ -]?[0-9]{2}[ -]?[0-9]"

ALIEN = Recognizer(
    entity_type="TH_ALIEN_ID",
    element="alien_id",
    pattern=rf"(?:0[ -]?0|[6-8][ -]?[0-9])[0-9]{{3}}{GROUPED}",
    validate=has_check_digit,
    chance=0.1,
    named=0.98,
    headers=(
        "alien", "alien id", "alien no", "alien number", "alien card", "alien card no", "alien registration",
        "alien registration number", "alienid", "foreigner id", "foreigner no", "foreigner id card",
        "foreign id", "foreign id card", "pink card", "pink card no", "pinkcard", "non thai id",
        "non thai id card", "stateless id", "migrant id", "migrant worker id", "labor id", "laborid",
        "labour id", "เลขประจำตัวคนต่างด้าว", "หมายเลขประจำตัวคนต่างด้าว", "เลขคนต่างด้าว",
        "เลขบัตรคนต่างด้าว", "บัตรคนต่างด้าว", "บัตรประจำตัวคนต่างด้าว", "ใบสำคัญประจำตัวคนต่างด้าว",
        "เลขที่ใบสำคัญประจำตัวคนต่างด้าว", "เลขต่างด้าว", "บัตรต่างด้าว", "เลขบัตรต่างด้าว", "ใบต่างด้าว",
        "บัตรชมพู", "เลขบัตรชมพู", "เลขที่บัตรชมพู", "บัตรประจำตัวคนซึ่งไม่มีสัญชาติไทย",
        "เลขประจำตัวคนซึ่งไม่มีสัญชาติไทย", "เลขแรงงานต่างด้าว",
        "tcode", "t code", "t code id", "foreigner id no", "foreigner card", "foreign national id",
        "foreign worker id", "pink id", "immigrant id", "บัตรสีชมพู", "เลขบัตรสีชมพู",
        "เลขประจำตัวแรงงานต่างด้าว", "บัตรแรงงานต่างด้าว",
        "alien card nbr", "alien crd no", "alien crd nbr", "alien reg no", "alien cert no",
        "alien identification no", "alien identity no", "alien book no", "pink card id", "pink card number",
        "pnk card id", "pnk card no", "foreigner number", "foreigner registration no",
        "foreign registration no", "migrant id no", "migrant card no", "migrant no", "non thai no",
        "non thai card no", "stateless no", "stateless person id", "hilltribe id", "ผู้ไม่มีสัญชาติ",
        "เลขบัตรผู้ไม่มีสัญชาติ", "เลขบัตรคนไร้สัญชาติ", "บัตรบุคคลไม่มีสถานะ",
        "เลขประจำตัวบุคคลไม่มีสถานะ", "บัตรเลข 0", "เลขที่คนต่างด้าว",
        "stateless card no", "stateless person no", "resident card no", "resident card number", "arc number",
        "arc no", "alien registration card", "aln reg no", "alien certificate no", "uscis number",
        "uscis no", "a number uscis", "alien a number", "petitioner a number", "your a number",
        "non citizen id", "noncitizen id", "non thai card", "non thai id no", "migrant card id",
        "foreign id no", "foreigner card no", "foreigner card number", "foreigner id card number",
        "frn card", "hilltribe card no", "hill tribe card no", "highland card id", "highland card no",
        "highlander card", "refugee id", "refugee card no", "refugee case no", "refugee no", "unhcr number",
        "unhcr no", "unhcr case no", "unhcr id", "person without status id",
        "person without registration status", "no status person id", "g code", "gcode", "g code student",
        "gcode student", "g number", "gcode g number", "maid pink card no", "worker pink card no",
        "เลขที่ใบสำคัญคนต่างด้าว", "บัตรประจำตัวบุคคลต่างด้าว", "เลขบัตรหัว 0", "บัตรหัว 0", "เลขที่ ต.ด.",
        "เลข ต.ด.", "ทะเบียนคนต่างด้าว", "เลขอ้างอิงคนต่างด้าว", "เลขที่ต่างด้าว", "รหัสต่างด้าว",
        "ต่างด้าวเลขที่", "คนต่างด้าวเลขที่", "คนต่างด้าวระบุเลขบัตร", "กรณีเป็นคนต่างด้าวระบุเลขบัตร",
        "เลข g", "เลขรหัส g", "รหัส g นักเรียน", "เด็กรหัส g", "บัตรบุคคลบนพื้นที่สูง",
        "บัตรบุคคลไร้สัญชาติ", "บัตรผู้หนีภัย", "บัตรผู้ลี้ภัย", "เลขบัตรบุคคลที่ไม่มีสถานะ",
        "บัตรบุคคลที่ไม่มีสถานะทางทะเบียน",
    ),
    hints=("labor", "foreigner", "ต่างด้าว", "คนต่างด้าว"),
    against=(
        "name", "expiry", "expire", "issue", "country", "nationality", "ชื่อ", "หมดอายุ", "สัญชาติ",
        "species", "plant", "invasive", "movie", "game", "certificate template",
    ),
    fits=rf"(?:0[ -]?0|[6-8][ -]?[0-9])[0-9]{{3}}{GROUPED}",
    context=("ต่างด้าว", "บัตรชมพู", "ไม่มีสัญชาติ", "alien", "foreigner", "pink card"),
    needs_context=True,
    examples=("6123456789015", "0-0123-45678-90-9", "7 1234 56789 01 3"),
    counterexamples=("6123456789012", "1234545678781", "612345678901"),
)  # fmt: skip

RECOGNIZERS = (
    ALIEN,
    replace(
        ALIEN,
        entity_type="TH_UNREGISTERED_PERSON_ID",
        pattern=rf"0[ -]?0[0-9]{{3}}{GROUPED}",
        alone=0.6,
        examples=("0012345678909",),
        counterexamples=("0012345678901", "0105544000017"),
    ),
    Recognizer(entity_type="TH_ALIEN_ID_SAID", element="alien_id", named=0.98, said=said("alien_id")),
)
