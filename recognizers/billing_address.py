"""A billing address (ที่อยู่สำหรับการเรียกเก็บเงิน): a postal address whose header says what it is for."""

from __future__ import annotations

from dataclasses import replace

from pdscan.detect.text.address import SHAPE, is_address
from pdscan.recognizer import Recognizer

BILLING = Recognizer(
    entity_type="BILLING_ADDRESS",
    element="billing_address",
    pattern=SHAPE,
    validate=is_address,
    chance=0.01,
    headers=(
        "bill line", "bill line1", "bill line2", "bill addr1", "bill addr2", "bill address1",
        "bill address2", "bill city", "bill postal", "bill postcode", "bill zip", "bill state",
        "bill province", "bill street", "bill district", "billing line1", "billing line2",
        "billing address1", "billing address2", "billing state", "billing zipcode", "billing region",
        "invoice street", "invoice city", "invoice zip", "invoice postcode",
        "billing address", "bill address", "bill to address", "billing addr", "bill addr",
        "billing address line", "invoice address", "tax invoice address", "billing street",
        "billing city", "billing province", "billing zip", "billing postcode", "billing postal code",
        "billing district", "ที่อยู่ออกใบกำกับภาษี", "ที่อยู่ใบกำกับภาษี", "ที่อยู่ในการออกใบเสร็จ", "ที่อยู่ออกบิล",
        "ที่อยู่สำหรับเรียกเก็บเงิน", "ที่อยู่สำหรับการเรียกเก็บเงิน", "ที่อยู่ใบเสร็จ", "ที่อยู่ออกใบเสร็จ",
        "ที่อยู่ออกใบกำกับ", "ที่อยู่ในการออกใบกำกับภาษี", "ที่อยู่เรียกเก็บเงิน", "ที่อยู่วางบิล", "ที่อยู่ส่งบิล", "ที่อยู่แจ้งหนี้",
        "ที่อยู่ใบแจ้งหนี้", "ที่อยู่สำหรับออกใบเสร็จ", "ที่อยู่สำหรับออกใบกำกับภาษี", "ที่อยู่สำหรับออกบิล",
        "ที่อยู่เพื่อออกใบเสร็จ", "ที่อยู่เพื่อออกใบกำกับภาษี",
        "inv addr", "inv address", "invoice addr", "invoice to address", "statement address",
        "statement addr", "stmt addr", "stmt address", "receipt addr", "receipt address",
        "bill mailing address", "bill delivery address", "tax inv addr", "tax receipt address",
        "bill line 1", "bill line 2", "bill country", "payment address", "payment address 1",
        "payment address 2", "payment street", "payment city",
        "payment postcode", "payment zip", "payment country", "payment zone", "payment state",
        "payment province", "billing line 1", "billing line 2", "ที่อยู่ใบกำกับ",
        "ที่อยู่ส่งใบแจ้งหนี้", "ที่อยู่รับใบแจ้งหนี้", "ที่อยู่จัดส่งใบแจ้งหนี้",
        "ที่ส่งใบแจ้งหนี้", "ที่จัดส่งใบแจ้งหนี้", "สถานที่ส่งใบแจ้งหนี้", "สถานที่จัดส่งใบแจ้งหนี้",
        "ส่งใบแจ้งหนี้ที่", "ที่อยู่จัดส่งบิล", "ที่ส่งบิล", "สถานที่ส่งบิล", "ที่อยู่สำหรับวางบิล",
        "สถานที่วางบิล", "ที่วางบิล", "ที่อยู่ส่งใบเสร็จ", "ที่ส่งใบเสร็จ", "ที่อยู่จัดส่งใบเสร็จ",
        "ที่อยู่จัดส่งใบกำกับภาษี", "ที่อยู่ส่งใบกำกับภาษี", "ที่อยู่สำหรับส่งใบแจ้งหนี้",
        "bl addr", "bill to ad", "bill to adr", "b addr", "baddr", "baddr1", "re addr", "avs street address",
        "avs address", "avs zip", "card address line1", "card address line 1",
        "card billing address", "billing subdistrict", "billing subdistrict name", "billing country region",
        "payer street", "payer address", "address for tax invoice", "address for invoice",
        "address for receipt", "address on credit card statement", "send the invoice",
        "where should we send the invoice", "ที่อยู่ในใบแจ้งหนี้", "ที่อยู่ในใบเสร็จ", "ที่อยู่บนใบเสร็จ",
        "ที่อยู่ในใบกำกับภาษี", "รหัสไปรษณีย์ออกใบกำกับภาษี", "ที่อยู่เก็บเงิน", "ที่อยู่ผู้ชำระเงิน",
        "ที่อยู่เจ้าของบัตรเครดิต", "ที่อยู่เจ้าของบัตร", "ที่อยู่บิล", "ที่อยู่ตามใบแจ้งหนี้",
        "ใบเสร็จในที่อยู่",
    ),
    against=("same", "email", "mail", "ip"),
    fits=r"(?s:.{2,})",
    in_text=False,
    examples=("99 ซอยสุขุมวิท 21 ถนนสุขุมวิท แขวงคลองเตยเหนือ เขตวัฒนา กรุงเทพมหานคร 10110",),
    counterexamples=("สาขาเชียงใหม่", "ราคา 10500 บาทต่อเดือน"),
)  # fmt: skip

RECOGNIZERS = (
    BILLING,
    replace(  # a name as often as an address: the values tell
        BILLING,
        entity_type="BILL_TO",
        headers=(
            "bill to", "billed to", "invoice to", "invoiced to", "bill info",
            "billing details",
        ),
        fits=None,
    ),
)  # fmt: skip
