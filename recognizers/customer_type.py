"""Kinds and grades of customers (ประเภทลูกค้า): segments, tiers, membership levels."""

from __future__ import annotations

from pdscan.recognizer import Recognizer
from pdscan.shapes import CODE_OR_LABEL

RECOGNIZER = Recognizer(
    entity_type="CUSTOMER_TYPE",
    element="customer_type",
    named=0.95,
    headers=(
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
        "tier level", "tier name", "tier status",
    ),
    against=("id", "market", "network", "road", "route", "product", "line", "price", "ราคา", "สินค้า"),
    fits=CODE_OR_LABEL,
    in_text=False,
)  # fmt: skip
