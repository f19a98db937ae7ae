"""Tax and VAT identification numbers (เลขประจำตัวผู้เสียภาษี, เลขทะเบียนภาษีมูลค่าเพิ่ม).

A person's is the national id, a company's the juristic number, which is told as that under any header; a
branch code of five digits may follow (00000 is the head office), and before 2555 BE there were ten digits.
Only the header says that the number is used for tax.
"""

from __future__ import annotations

from dataclasses import replace

from pdscan.checksums import digits, thai_id
from pdscan.recognizer import Recognizer


def is_tax_id(value: str) -> bool:
    """Tell whether the first 13 digits carry the check digit, and are no company's.

    >>> is_tax_id("1-2345-45678-78-1"), is_tax_id("1234545678781-00000"), is_tax_id("0105544000017")
    (True, True, False)
    """
    number = digits(value)
    return len(number) == 10 or (number[0] != "0" and thai_id(number[:13]))


TAX = Recognizer(
    entity_type="TH_TAX_ID",
    element="tax_id",
    pattern=r"[0-9](?:[ -]?[0-9]){12}(?:[ /-]{1,3}[0-9]{5})?|[0-9]{10}",
    validate=is_tax_id,
    chance=0.15,
    named=0.98,
    headers=(
        "cust tax", "customer tax", "buyer tax", "client tax", "payer tax", "guest tax", "member tax",
        "tax cust", "tax buyer",
        "wht id", "wht no", "wht tin", "wht tax no", "withholding id", "withholding tax no",
        "withholding tin", "income earner tax id", "เลขลดหย่อนภาษี", "เลขที่ลดหย่อน",
        "เลขประจำตัวผู้มีเงินได้", "เลขผู้ถูกหัก", "เลขผู้ถูกหักภาษี", "เลขประจำตัวผู้ถูกหักภาษี",
        "tax id", "taxid", "tax no", "taxno", "tax number", "tax code", "tax identification",
        "tax identification no", "tax identification number", "taxpayer id", "taxpayer no",
        "taxpayer identification number", "tax payer id", "tin", "tin no", "tax ref", "wht tax id",
        "payee tax id", "เลขประจำตัวผู้เสียภาษี", "เลขประจำตัวผู้เสียภาษีอากร", "เลขผู้เสียภาษี",
        "เลขที่ผู้เสียภาษี", "หมายเลขผู้เสียภาษี", "หมายเลขประจำตัวผู้เสียภาษี", "เลขที่ประจำตัวผู้เสียภาษี",
        "รหัสผู้เสียภาษี", "เลขประจำตัวภาษี", "เลขภาษี", "ผู้เสียภาษี", "เลขเสียภาษี",
        "taxpayer", "tax payer",
        "tax card no", "tax payer no", "tax payer number", "taxpayer num", "taxpayer card",
        "tax file number", "tfn", "tax ident", "tax identifier", "tax ident no", "tax idno", "holder tin",
        "foreign tin", "us tin", "us ein", "us itin", "fatca tin", "crs tin", "payee tin",
        "withholding tax id", "เลขภาษีผู้รับเงิน",
        "เลขประจำตัวผู้เสียภาษีผู้รับเงิน", "เลขประจำตัวผู้เสียภาษีของผู้มีเงินได้",
        "taxpayer identification", "tax reference number", "tax reference no", "tax reference", "tax reg no",
        "tax reg number", "tax registration no", "tax registration number", "utr", "utr number",
        "unique taxpayer reference", "tax pin", "kra pin", "num 1099", "pan number india", "pan no india",
        "india pan", "permanent account number", "npwp", "npwp no", "itin no", "cpf number",
        "cpf no tax", "rfc mexico", "rfc", "nif", "nif number", "nif no", "steuer id", "steuer idnr",
        "steueridentifikationsnummer", "steuernummer", "idnr", "codice fiscale", "fiscal code",
        "fiscal number", "numero fiscal", "inn number", "pesel tax", "ein", "ein no", "ein number", "fein",
        "employer identification number", "tax identifaction", "taxplayer id", "taxpayer ref",
        "each jurisdiction tin", "tin of each jurisdiction", "tax residency number", "payer tin",
        "payee tin no", "stcd1", "stcd3", "เลขประจำตัวผู้มีหน้าที่หักภาษี", "เลขประจำตัวผู้หักภาษี",
        "เลขผู้มีหน้าที่หักภาษี", "ภาษีเลขที่", "เลขที่ภาษี", "เลขผู้เสียภาษีสำหรับ",
        "เลขประจำตัวผู้เสียภาษีสำหรับออกใบกำกับภาษี", "ระบุเลขผู้เสียภาษี", "เลขผู้เสียภาษีของ",
    ),
    hints=("tax", "ภาษี"),
    against=(
        "rate", "amount", "exempt", "invoice", "total", "name", "year", "อัตรา", "จำนวน", "ใบกำกับ", "ชื่อ",
        "ยอด",
        "purchase", "sales", "stamp", "import", "duty", "exemption",
    ),
    context=("ผู้เสียภาษี", "ภาษี", "tax id", "taxpayer", "tin"),
    fits=r"[1-9][0-9]{7,10}|[1-9][0-9 ./-]{9,24}|[0-9]{0,4}[A-Za-z][0-9A-Za-z ./-]{6,20}",
    needs_context=True,
    examples=("1234545678781", "1-2345-45678-78-1", "1234545678781-00000", "3101234567"),
    counterexamples=("1234545678782", "0105544000017", "7.00", "12345"),
)  # fmt: skip

RECOGNIZERS = (
    TAX,
    replace(
        TAX,
        entity_type="TH_VAT_NUMBER",
        element="vat_number",
        headers=(
            "vat", "vat no", "vat id", "vat number", "vat code", "vat reg no", "vat registration",
            "vat registration no", "vat registration number", "vatid", "vatno", "เลขทะเบียนภาษีมูลค่าเพิ่ม",
            "เลขที่ทะเบียนภาษีมูลค่าเพิ่ม", "ทะเบียนภาษีมูลค่าเพิ่ม", "ภพ", "เลขภพ", "เลขที่ภพ", "ทะเบียนภพ",
            "vatin", "vat idno", "vat id no", "vat reg", "vat reg num", "vat regno", "vat registered no",
            "vat registration num", "vat certificate no", "vat cert no", "pp 20", "pp 20 no",
            "phor por 20", "เลขที่ภาษีมูลค่าเพิ่ม", "เลข ภ.พ.20", "ภพ20", "ภ.พ.20", "ทะเบียน ภพ20",
            "gst", "gst no", "gst number", "gst id", "gstin", "gstin no", "gstin number", "gst registration",
            "gst registration number", "gst registration no", "gst reg no", "gst reg", "broker gst no",
            "abn gst no", "vies number", "vies no", "vies", "ust id", "ust idnr", "ustid", "ustidnr",
            "umsatzsteuer id", "partita iva", "iva number", "iva no", "numero iva", "numero tva",
            "tva number", "tva no", "tva", "btw nummer", "btw no", "btw number",
            "eori", "eori number", "eori no", "moms nr", "momsnr", "moms number", "mva nummer", "alv numero",
            "nip number", "stceg", "buyr vat", "buyer vat", "seller vat", "vat registered number",
            "vat reg id", "vat taxpayer no", "sales tax no", "sales tax registration no",
            "เลขประจำตัวผู้ประกอบการจดทะเบียน", "เลขผู้ประกอบการจดทะเบียน", "หมายเลขทะเบียนแวต",
            "เลขทะเบียนแวต", "เลขแวต", "ทะเบียนแวต", "เลขทะเบียนvat", "เลขvat", "เลขภาษีมูลค่าเพิ่ม",
            "ภาษีมูลค่าเพิ่มเลขที่", "ทะเบียนภาษีมูลค่า", "เลขผู้เสียภาษีมูลค่าเพิ่ม", "ภ.พ.20 เลขที่",
            "ภพ 20", "ใบทะเบียนภาษีมูลค่าเพิ่ม",
        ),
        hints=(),
        against=(
            *TAX.against, "group", "amt", "included", "inclusive", "excluded", "exclusive", "incl", "excl",
            "base", "refund", "claim", "before", "after", "period", "return", "ก่อน", "รวม", "แยก",
        ),
        context=("ภาษีมูลค่าเพิ่ม", "ภ.พ.20", "vat"),
        in_text=False,
    ),
)  # fmt: skip
