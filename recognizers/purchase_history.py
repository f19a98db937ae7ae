"""Purchase history (ประวัติการซื้อ): what a customer bought, as columns of a customer tell it.

A table of orders is full of products and prices; those alone are no personal data. Headers that speak of
a person's purchases are.
"""

from __future__ import annotations

from pdscan.recognizer import Recognizer
from pdscan.shapes import MOMENT, NUMBER, TEXT

RECOGNIZER = Recognizer(
    entity_type="PURCHASE_HISTORY",
    element="purchase_history",
    named=0.92,
    headers=(
        "purchase history", "purchasehistory", "purchase record", "purchase records", "purchases",
        "purchased items", "purchased products", "purchase items", "items purchased", "products purchased",
        "bought items", "order history", "orderhistory", "orders history", "past orders", "past purchases",
        "last purchase", "last purchased", "last purchase date", "last order", "last order date",
        "first purchase date", "recent orders", "recent purchases", "frequently bought", "basket items",
        "shopping history", "purchase amount", "purchase total", "total purchase", "total purchases",
        "total spent", "total spend", "lifetime spend", "purchase count", "purchase frequency", "cart items",
        "reward points", "loyalty points", "ประวัติการซื้อ", "ประวัติการสั่งซื้อ", "ประวัติการซื้อสินค้า",
        "รายการซื้อ", "รายการสั่งซื้อ", "รายการที่ซื้อ", "สินค้าที่ซื้อ", "สินค้าที่สั่งซื้อ", "ซื้อล่าสุด",
        "วันที่ซื้อล่าสุด", "สั่งซื้อล่าสุด", "ยอดซื้อ", "ยอดซื้อสะสม", "ยอดซื้อรวม", "ยอดใช้จ่ายสะสม",
        "จำนวนครั้งที่ซื้อ", "แต้มสะสม", "คะแนนสะสม",
    ),
    against=(
        "po", "supplier", "vendor", "price", "cost", "unit", "tax", "ใบสั่งซื้อ", "ผู้ขาย", "ราคา",
    ),
    fits=rf"{NUMBER}|{MOMENT}|{TEXT}",
    in_text=False,
)  # fmt: skip
