"""Purchase history (ประวัติการซื้อ): what a customer bought, as columns of a customer tell it.

A table of orders is full of products and prices; those alone are no personal data. Headers that speak of
a person's purchases are.
"""

from __future__ import annotations

from pdscan.recognizer import Recognizer
from pdscan.shapes import MOMENT, NUMBER, TEXT

DEALS = ("txn", "transaction", "order", "sale", "sales", "payment", "purchase")
BOUGHT = (
    "shop",
    "merchant",
    "store",
    "shop name",
    "merchant name",
    "item",
    "items",
    "product",
    "product name",
)
"""What a customer's order or payment tells of them; in a table that identifies nobody it is nobody's."""

RECOGNIZER = Recognizer(
    entity_type="PURCHASE_HISTORY",
    element="purchase_history",
    named=0.92,
    headers=(
        *(f"{deal} {bought}" for deal in DEALS for bought in BOUGHT),
        "last packages", "recent packages",
        "last package", "packages bought", "packages purchased", "package history", "recent package",
        "last packages bought", "แพ็กเกจล่าสุด",
        "sku bought", "skus bought", "sku purchased", "purchased sku", "bought sku", "plan bought",
        "plans bought", "plan purchased", "policy bought", "products ordered", "ordered products",
        "ordered sku", "merchandise bought", "gifts bought", "souvenirs bought", "tickets bought",
        "ticket bought", "seats bought", "bought", "bought product", "bought at", "purchased product",
        "last items", "last ordered items", "recent items",
        "purchase history", "purchasehistory", "purchase record", "purchase records", "purchases",
        "purchased items", "purchased products", "items purchased", "products purchased",
        "bought items", "order history", "orderhistory", "orders history", "past orders", "past purchases",
        "last purchase", "last purchased", "last purchase date", "last order", "last order date",
        "first purchase date", "recent orders", "recent purchases", "frequently bought", "basket items",
        "shopping history", "purchase amount", "purchase total", "total purchase", "total purchases",
        "spend usd lifetime", "spend thb lifetime", "spend lifetime", "lifetime value",
        "clv", "spend total", "spending total", "total spending",
        "avg order value", "average order value", "aov", "total orders", "orders count",
        "order count lifetime", "lifetime orders", "num orders", "number of orders",
        "lifetime purchases", "last bought", "favourite product", "favorite product", "product bought",
        "iap total", "in app purchases", "in app purchase", "top up total",
        "saved items", "cart contents", "basket", "shopping cart", "line items bought", "items ordered",
        "ordered items", "gmv lifetime", "total gmv", "last order amount",
        "last order total", "last purchase amount", "first order date", "first order at",
        "last order at", "repeat purchases", "purchase categories",
        "total spent", "total spend", "lifetime spend", "purchase count", "purchase frequency", "cart items",
        "reward points", "loyalty points", "ประวัติการซื้อ", "ประวัติการสั่งซื้อ", "ประวัติการซื้อสินค้า",
        "รายการซื้อ", "รายการสั่งซื้อ", "รายการที่ซื้อ", "สินค้าที่ซื้อ", "สินค้าที่สั่งซื้อ", "ซื้อล่าสุด",
        "วันที่ซื้อล่าสุด", "สั่งซื้อล่าสุด", "ยอดซื้อ", "ยอดซื้อสะสม", "ยอดซื้อรวม", "ยอดใช้จ่ายสะสม",
        "จำนวนครั้งที่ซื้อ", "แต้มสะสม", "คะแนนสะสม",
        "buy pkg", "buy package", "bought package", "package bought", "pkg bought", "purchased package",
        "package purchased", "current package", "cur package", "cur pkg", "cur plan", "current plan",
        "subscribed plan", "subscribed package", "subscription plan", "plan subscribed", "promo package",
        "promo pkg", "main package", "main promo package", "ontop package", "cust package", "cart json",
        "cart products", "basket json", "items bought", "bought products", "products bought",
        "purchase log", "purchase list", "purchase detail", "purch hist", "buy hist", "buying history",
        "prev orders", "previous orders", "past bookings", "past stays", "previous bookings",
        "booking history", "order hist", "orders json", "last purchase item", "first purchase",
        "ltv spend", "avg basket", "purchase freq", "items in cart", "product purchased",
        "game purchases", "iap history", "redeem history", "redemption history", "redeemed items",
        "wish list bought", "แพ็กเกจที่ซื้อ", "แพ็กเกจปัจจุบัน", "แพ็คเกจที่ซื้อ", "แพ็คเกจปัจจุบัน",
        "แพ็กเกจที่ใช้", "แพ็คเกจที่ใช้", "โปรโมชั่นที่ใช้", "รายการที่สั่ง", "รายการสินค้าที่สั่ง", "เมนูที่สั่ง", "อาหารที่สั่ง",
        "รายการอาหารที่สั่ง", "ของที่สั่ง", "menu ordered", "menu chosen", "meal ordered", "meal bought",
        "food ordered", "dish ordered", "dishes ordered", "ordered menu", "รายการที่สั่งซื้อ", "ประวัติคำสั่งซื้อ",
        "ประวัติซื้อ", "สินค้าที่สั่ง", "สินค้าที่เคยซื้อ", "สินค้าในตะกร้า", "ตะกร้าสินค้า", "ยอดการซื้อ",
        "ซื้อครั้งล่าสุด", "การแลกคะแนน", "ประวัติการแลก",
        "ltv amt", "ltv amount", "ltv value", "ltv thb", "ltv total", "customer ltv", "lifetime amount",
        "lifetime amt", "lifetime spend amt", "total topup", "total top up", "topup total", "purchase",
        "purch", "purchase info", "purchase data", "recent purchase", "item purchased", "item bought",
        "course purchased", "last basket", "prev purchases", "bought before", "spend amt", "spend amount",
        "spend ytd", "ytd spend", "spend 12m", "spend last year", "annual spend", "yearly spend",
        "monthly spend", "order value total", "cumulative spend", "accumulated spend", "accum spend",
        "total purchase amount", "total purchase amt", "purchase amt", "purchase value", "shopping list",
        "procedure bought", "treatments bought",
        "เคยซื้อ", "ที่เคยซื้อ", "รายการที่เคยซื้อ", "สินค้าที่ลูกค้าซื้อ", "ของที่ซื้อ", "ของที่เคยซื้อ",
        "คอร์สที่ซื้อ", "แพ็กเกจที่เคยซื้อ", "รุ่นที่ซื้อ", "ประวัติการช้อป", "ประวัติการช้อปปิ้ง",
        "ประวัติออเดอร์", "ประวัติการสั่ง", "ออเดอร์ที่ผ่านมา", "คำสั่งซื้อที่ผ่านมา", "ยอดใช้จ่าย",
        "ยอดใช้จ่ายรวม", "ยอดซื้อทั้งหมด", "ยอดซื้อต่อปี", "ยอดสั่งซื้อสะสม",
        "buy products", "products order", "last buy date", "pur qty", "ความถี่ในการซื้อ", "ความถี่ที่ซื้อ",
        "ซื้อสินค้าบ่อย", "ยอดซื้อเฉลี่ย", "สินค้าที่ลูกค้าสั่ง", "แพ็กเกจที่เคยสมัคร", "ประวัติสั่งซื้อ",
    ),
    against=(
        "po", "supplier", "vendor", "price", "cost", "unit", "tax", "ใบสั่งซื้อ", "ผู้ขาย", "ราคา",
    ),
    fits=rf"{NUMBER}|{MOMENT}|{TEXT}",
    in_text=False,
)  # fmt: skip
