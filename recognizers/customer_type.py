"""Kinds and grades of customers (ประเภทลูกค้า): segments, tiers, membership levels."""

from __future__ import annotations

from pdscan.recognizer import Recognizer
from pdscan.shapes import CODE_OR_LABEL

GRADES = frozenset({
    "bronze", "silver", "gold", "platinum", "diamond", "titanium", "ruby", "sapphire", "emerald", "elite",
    "slv", "gld", "plt", "plat", "dia", "brz", "vip", "vvip", "vvvip", "svip", "พนักงาน", "ทั่วไป",
    "ลูกค้าทั่วไป", "วีไอพี", "สมาชิกทั่วไป", "เงิน", "ทอง", "ทองคำ", "แพลทินัม", "แพลตตินัม", "เพชร", "ขายส่ง", "ขายปลีก",
})  # fmt: skip
"""What grades of customers are called, whatever their column is."""

CUSTOMER_TYPE = Recognizer(
    entity_type="CUSTOMER_TYPE",
    element="customer_type",
    named=0.95,
    headers=(
        "donor segment", "donor group", "donor category", "giving segment", "giving seg", "giving level",
        "giving tier", "giving class", "giving group", "alumni type", "alumni segment", "alumni tier",
        "volunteer type", "กลุ่มผู้บริจาค", "ระดับผู้บริจาค", "ชั้นผู้บริจาค", "กลุ่มสมาชิกบริจาค",
        "ประเภทศิษย์เก่า",
        "customer type", "customertype", "cust type", "custtype", "customer class", "customer category",
        "customer group", "customergroup", "cust group", "customer segment", "cust segment",
        "customer tier",
        "customer level", "customer grade", "customer rank", "customer status type", "client type",
        "client segment", "member type", "membertype", "member level", "memberlevel", "member tier",
        "member class", "member grade", "membership", "membership type", "membership level",
        "membership tier", "loyalty tier", "loyalty level", "vip", "vip level", "vip status", "user type",
        "usertype", "user tier", "account type customer", "subscriber type", "consumer type", "ประเภทลูกค้า",
        "กลุ่มลูกค้า",
        "ชนิดลูกค้า", "ระดับลูกค้า", "เกรดลูกค้า", "ลูกค้าประเภท", "เซกเมนต์ลูกค้า", "ประเภทสมาชิก",
        "ระดับสมาชิก", "กลุ่มสมาชิก", "ชั้นสมาชิก", "ประเภทผู้ใช้", "ประเภทผู้ใช้งาน", "ประเภทผู้ใช้บริการ",
        "ประเภทลูกหนี้",
        "guest type", "guest class", "guest level", "guest category", "gold member", "privilege level",
        "privilege tier", "privilege type", "vip type", "vip typ", "vip class", "vip code", "vip grade",
        "is vip", "vip flag", "customer kind", "cust lvl", "cust level", "cust grade", "cust rank",
        "cust tier", "cust grp", "cust cat", "cust category", "cust kind", "client class", "client tier",
        "client group", "member lvl", "member rank", "member status level", "member group",
        "member category", "mbr type", "mbr tier", "mbr class", "mbr level", "membership class",
        "loyalty status", "loyalty class", "loyalty program tier", "mkt segment", "mkt seg",
        "market segment cust", "prepaid postpaid", "subs type", "patron type", "borrower type",
        "tenant type", "passenger type", "pax type", "patient type", "pat type", "investor type",
        "depositor type", "ประเภทผู้ป่วย", "ประเภทนักเรียน", "ประเภทผู้เช่า", "ประเภทผู้กู้", "ชั้นลูกค้า",
        "ลูกค้าวีไอพี", "วีไอพี", "สถานะสมาชิก", "ลูกค้าระดับ",
        "tier level", "tier name", "tier status", "tier code", "tier cd", "member status tier",
        "loyalty card type", "loyalty card tier", "loyalty type", "loyalty group", "card tier",
        "member card type", "membership card type", "membership category", "membership plan",
        "membership status level", "customer tag", "customer tags", "cust tag", "cust tags", "contact tag",
        "contact tags", "customer label", "customer labels", "client category", "client level",
        "account tier", "account class customer", "buyer type", "buyer tier", "buyer group", "shopper type",
        "guest tier", "guest segment", "patron category", "patron group", "borrower category",
        "traveler type", "traveller type", "rider tier", "player tier", "vip tier", "vip rank",
        "donor type", "donor level", "donor tier", "donor class", "tenant class",
        "customer flag vip", "premium flag customer", "wholesale retail", "reseller level", "dealer tier",
        "แท็กลูกค้า", "ป้ายกำกับลูกค้า", "ป้ายลูกค้า", "แท็กสมาชิก", "ประเภทบัตรสมาชิก", "ระดับบัตรสมาชิก",
        "ชนิดสมาชิก", "เกรดสมาชิก", "ลำดับชั้นสมาชิก", "ประเภทผู้ซื้อ", "ประเภทผู้เช่าซื้อ",
        "ประเภทผู้บริจาค", "ประเภทผู้โดยสาร", "ประเภทผู้เข้าพัก", "ประเภทแขก", "กลุ่มผู้ซื้อ",
        "กลุ่มผู้ใช้", "ลูกค้าเก่าใหม่", "ลูกค้าใหม่เก่า", "ลูกค้าขายส่ง", "ประเภทผู้ถือบัตร",
        "ประเภทลูกค้าหลัก",
        "lifecycle stage", "customer lifecycle stage", "patron level", "policyholder segment",
        "policyholder type", "tenant category", "referrer tier", "subscription tier",
        "new or existing customer", "type of account holder", "สมาชิกระดับ", "ลูกค้าเก่าหรือลูกค้าใหม่",
        "ลูกค้ารายเดือน",
    ),
    against=(
        "note", "notes", "remark", "remarks", "comment", "comments", "memo", "หมายเหตุ", "บันทึก",
        "id", "market", "network", "road", "route", "product", "line", "price", "ราคา", "สินค้า",
        "pricing", "storage", "support", "service", "supplier", "vendor", "commission", "rate", "city",
    ),
    fits=CODE_OR_LABEL,
    in_text=False,
)  # fmt: skip

RECOGNIZERS = (
    CUSTOMER_TYPE,
    Recognizer(
        entity_type="CUSTOMER_GRADE",
        element="customer_type",
        words=GRADES,
        alone=0.2,
        named=0.9,
        hints=(
            "tier", "group", "level", "class", "segment", "type", "kind", "status", "กลุ่ม", "ระดับ", "ประเภท",
        ),
        against=CUSTOMER_TYPE.against,
        in_text=False,
        examples=("VIP", "gold", "ทั่วไป"),
        counterexamples=("open", "ปกติ", "A"),
    ),
)  # fmt: skip
