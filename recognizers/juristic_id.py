"""Juristic person numbers (เลขทะเบียนนิติบุคคล) of the Department of Business Development: no personal data.

13 digits with the check digit of the national id: 0, province or 99, kind of entity, year of the Buddhist
Era without its first digit, sequence. They are told so that a column of companies is not taken for
persons. Integer columns have lost the leading 0.
"""

from __future__ import annotations

from dataclasses import replace

from pdscan.checksums import digits, thai_id
from pdscan.detect.text.whole import whole
from pdscan.recognizer import Recognizer


def is_juristic(value: str) -> bool:
    """Tell whether a number, with or without its leading 0, is built as a company's and has its check digit.

    >>> is_juristic("0-10-5-544-00001-7"), is_juristic("105544000017"), is_juristic("0000000000001")
    (True, True, False)
    """
    number = digits(value).rjust(13, "0")
    return number[0] == "0" and number[1] != "0" and number[3] != "0" and thai_id(number)


GROUPED = r"0(?:[ .\-_/]{0,5}[0-9]){12}"
"""In groups of any size: see the national id."""

JURISTIC = Recognizer(
    entity_type="TH_JURISTIC_ID",
    element="juristic_id",
    pattern=(
        r"0[ -]?[1-9][0-9][ -]?[1-9][ -]?[0-9]{3}[ -]?[0-9]{5}[ -]?[0-9]"
        r"|0[ -]?[1-9][0-9]{3}[ -]?[0-9]{5}[ -]?[0-9]{2}[ -]?[0-9]"
    ),
    validate=is_juristic,
    chance=0.09,
    alone=0.96,
    named=0.98,
    headers=(
        "juristic", "juristic id", "juristic no", "juristic number", "juristic person id", "juristicid",
        "juristic person no", "company registration", "company registration no",
        "company registration number", "company reg no", "company tax id", "business registration",
        "business registration no", "business registration number", "business reg no",
        "registration no company", "dbd no", "dbd id", "dbd number", "corporate id", "corporate tax id",
        "corporate registration no", "legal entity id", "moa", "vendor tax id", "supplier tax id",
        "เลขทะเบียนนิติบุคคล", "ทะเบียนพาณิชย์", "เลขทะเบียนพาณิชย์", "เลขที่ทะเบียนนิติบุคคล", "ทะเบียนนิติบุคคล",
        "เลขนิติบุคคล", "รหัสนิติบุคคล",
        "เลขที่นิติบุคคล", "ทะเบียนบริษัท", "เลขทะเบียนบริษัท", "เลขจดทะเบียนบริษัท", "เลขประจำตัวนิติบุคคล",
        "ทะเบียนการค้า", "เลขทะเบียนการค้า", "เลขประจำตัวผู้เสียภาษีนิติบุคคล",
        "เลขประจำตัวผู้เสียภาษีบริษัท",
        "reg no company", "company regis no", "comp reg no", "co reg no", "corp reg no", "corp id",
        "juristic code", "juris id", "dbd reg no", "dbd registration", "business reg", "company reg",
        "company registered no", "merchant tax id", "vendor tax", "vendor tax no", "supplier tax no",
        "supplier tax", "company tax no", "company tax", "seller tax id", "partner tax id",
        "insurer tax id", "shop tax id", "เลขที่จดทะเบียน", "เลขที่จดทะเบียนบริษัท", "เลขจดทะเบียน",
        "ทะเบียนนิติบุคคลเลขที่", "เลขทะเบียนธุรกิจ",
        "lei", "lei code", "lei no", "lei number", "legal entity identifier", "duns", "duns number",
        "duns no", "d u n s", "company number", "company no registry", "company registry",
        "company registry no", "companies house number", "companies house", "org number",
        "organisation number", "organization number", "org no", "orgnr", "organisationsnummer",
        "entity registration", "entity registration id", "entity registration no",
        "entity registration number", "entity reg no", "corporate reg id", "corporate reg no",
        "corporate registry", "business reg number", "bus reg no", "reg no co", "vendor reg no",
        "supplier reg no", "vendor registration no", "supplier registration no", "contractor reg no",
        "subcontractor reg no", "insurer registration no", "insurer reg no", "firm registration no",
        "firm reg no", "partnership registration no", "foundation registration no", "siren", "siren number",
        "siren no", "siret", "siret number", "kvk", "kvk number", "kvk nummer", "uen", "uen no",
        "uen number", "cin number", "corporate identification number", "nzbn", "acn", "acn number", "abn",
        "abn number", "hrb", "hrb number", "hrb nummer", "handelsregister", "handelsregisternummer",
        "ssm number", "ssm no", "roc number", "brn number", "crn", "crn no", "crn number", "ein company",
        "cnpj", "nit number", "cuit", "cui number", "ico number", "krs", "krs number", "regon",
        "juristic person registration", "juristic person registration no", "juristic registration no",
        "juristic reg no", "jurist no", "jurist id", "jur no", "jur id", "consignee company id",
        "company id number", "เลขที่หนังสือรับรองบริษัท", "หนังสือรับรองบริษัท", "หนังสือรับรองนิติบุคคล",
        "เลขทะเบียนห้างหุ้นส่วน", "ทะเบียนห้างหุ้นส่วน", "เลขทะเบียนมูลนิธิ", "เลขทะเบียนสมาคม",
        "เลขทะเบียนสหกรณ์", "เลขทะเบียนโรงงาน", "เลขทะเบียนวิสาหกิจชุมชน", "เลขบริษัท", "เลขที่บริษัท",
        "นิติบุคคล 13 หลัก", "เลขนิติบุคคล 13 หลัก",
    ),
    hints=(
        "tax id", "taxid", "tax no", "tax number", "tax", "tin", "vat", "vat no", "vat number", "vat id",
        "taxpayer id", "tax payer id", "tax payer no", "registration no", "reg no", "registration number",
        "เลขประจำตัวผู้เสียภาษี", "เลขผู้เสียภาษี", "เลขทะเบียน", "เลขภาษี", "ภาษี", "ผู้เสียภาษี",
    ),
    against=("date", "name", "type", "ชื่อ", "วันที่", "ประเภท", "รถ"),
    context=("นิติบุคคล", "บริษัท", "หจก", "ผู้เสียภาษี", "ภาษี", "tax", "juristic", "company", "registration"),
    examples=("0105544000017", "0-10-5-544-00001-7", "0 1055 44000 01 7"),
    counterexamples=("0105544000011", "1234545678781", "0000000000001"),
)  # fmt: skip

RECOGNIZERS = (
    JURISTIC,
    replace(
        JURISTIC,
        entity_type="TH_JURISTIC_ID_LOOSE",
        pattern=GROUPED,
        needs_context=True,
        examples=("01055 4400 00 1 7",),
        counterexamples=("01055 4400 00 1 1",),
    ),
    replace(
        JURISTIC,
        entity_type="TH_JURISTIC_ID_GROUPED",
        headers=(),
        hints=(),
        pattern=None,
        find=whole(GROUPED, is_juristic),
        cue=f"^{GROUPED}$",
        in_text=False,
        examples=("01055 4400 00 1 7",),
        counterexamples=("01055 4400 00 1 1", "1 01055 4400 00 1 7"),
    ),
    replace(
        JURISTIC,
        entity_type="TH_JURISTIC_ID_WITHOUT_ZERO",
        pattern=r"[1-9][0-9]{11}(?:\.0)?",
        alone=0.9,
        in_text=False,
        examples=("105544000017", "105544000017.0"),
        counterexamples=("105544000011", "0105544000017"),
    ),
)
