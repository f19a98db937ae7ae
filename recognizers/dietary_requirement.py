"""Dietary requirement (ความต้องการด้านอาหาร): shows religion or health, so it is treated as sensitive."""

from __future__ import annotations

from dataclasses import replace

from pdscan.recognizer import Recognizer
from pdscan.shapes import CODE_OR_LABEL, TEXT

DIET = Recognizer(
    entity_type="DIETARY_REQUIREMENT",
    element="dietary_requirement",
    words=frozenset({
        "halal", "kosher", "vegetarian", "vegan", "pescatarian", "lacto-ovo vegetarian", "lacto vegetarian",
        "ovo vegetarian", "jain vegetarian", "gluten-free", "gluten free", "lactose-free", "lactose free",
        "lactose intolerant", "nut-free", "nut free", "dairy-free", "dairy free", "low sodium",
        "low-sodium", "diabetic", "diabetic meal", "no beef", "no pork", "no seafood", "seafood-free",
        "keto", "low carb", "low-carb", "no dietary restrictions", "no restriction", "vgml", "moml", "hnml",
        "ksml", "gfml", "dbml", "avml", "nlml", "lfml", "lsml",
        "ฮาลาล", "มังสวิรัติ", "อาหารเจ", "กินเจ", "เจ", "วีแกน", "ไม่ทานเนื้อ", "ไม่ทานเนื้อวัว", "ไม่ทานหมู", "ไม่กินเนื้อ",
        "ไม่กินเนื้อวัว", "ไม่กินหมู", "ไม่ทานเนื้อสัตว์", "ไม่ทานอาหารทะเล", "อาหารฮาลาล", "อาหารมังสวิรัติ", "แพ้อาหารทะเล",
        "แพ้ถั่ว", "แพ้นม", "แพ้กลูเตน", "อาหารเบาหวาน", "โซเดียมต่ำ", "อาหารอ่อน", "ปลอดกลูเตน",
    }),
    alone=0.75,
    headers=(
        "dietary", "diet", "dietary requirement", "dietary requirements", "dietary restriction",
        "dietary restrictions", "dietary preference", "dietary preferences", "dietary need",
        "dietary needs", "diet type", "diet preference", "dietary type", "meal preference", "meal request",
        "special meal", "meal type requested", "food restriction", "food restrictions", "food preference",
        "food requirement", "food preferences", "dietary note", "special diet",
        "ความต้องการด้านอาหาร", "ข้อจำกัดด้านอาหาร", "ข้อจำกัดทางอาหาร", "อาหารพิเศษ", "ประเภทอาหาร",
        "อาหารที่ไม่ทาน", "อาหารที่ไม่กิน", "ฮาลาล", "มังสวิรัติ",
        "อาหารที่ไม่รับประทาน", "การรับประทานอาหาร", "อาหารที่ต้องการ", "ความต้องการอาหาร", "ความต้องการพิเศษด้านอาหาร",
        "halal", "halal flag", "halal req", "halal meal", "halal food", "kosher", "kosher meal", "vegan",
        "is vegan", "vegan flag", "is vegetarian", "vegetarian flag", "vegetarian meal", "veg meal",
        "veg nonveg", "vegetarian type", "meal code", "meal type pax", "meal req", "meal choice",
        "meal choice pax", "meal option guest", "meal special", "special meal code", "ssr meal",
        "food pref", "food req", "food intolerance", "no beef", "no pork", "no seafood", "gluten free",
        "lactose free", "lactose intolerant", "nut allergy", "diet cd", "diet code", "diet note",
        "diet pref", "diet plan", "diet order", "diet restrict", "diet restriction", "dietary pref",
        "dietary req", "eating restriction", "ข้อจำกัดเรื่องอาหาร", "ข้อจำกัดอาหาร", "อาหารที่ทานไม่ได้",
        "อาหารฮาลาล", "กินเจ", "ทานเจ", "อาหารเจ", "ทานมังสวิรัติ", "ไม่ทานเนื้อ", "ไม่ทานหมู",
        "แพ้อาหารทะเล",
        "diet req", "diet restr", "diet rst", "food allergy restriction", "meal requirement",
        "meal requirements", "meal pref", "spcl meal", "sp meal code", "veg flag", "vegan meal",
        "requires vegan meal", "halal meal required", "infant meal", "infant meal type", "food request",
        "special food", "special food request", "exclude food", "foods avoided", "foods cannot eat",
        "p meal type", "meal type passenger", "อาหารเฉพาะโรค", "ไม่กินเนื้อ", "ไม่กินหมู",
        "ไม่รับประทานเนื้อ", "งดอาหารประเภท", "อาหารที่งด",
    ),
    hints=(
        "อาหารที่แพ้", "แพ้อาหาร", "การแพ้อาหาร", "food allergy", "food allergies", "meal", "food",
        "meal type", "อาหาร",
    ),
    against=(
        "certificate", "certificates", "cert", "certs", "certified", "certification", "certifier",
        "license", "licence",
        "stamp", "shop", "merchant", "vendor", "kitchen", "ใบรับรอง", "รับรอง", "เครื่องหมาย", "rate",
        "label", "template", "supplier", "logo", "plan", "pet",
        "menu", "restaurant", "product", "สัตว์", "เมนู", "ร้าน",
    ),
    fits=rf"{CODE_OR_LABEL}|{TEXT}",
    in_text=False,
    examples=("Halal", "มังสวิรัติ", "gluten-free", "แพ้อาหารทะเล"),
    counterexamples=("pizza", "อาหารไทย", "12"),
)  # fmt: skip

RECOGNIZERS = (
    DIET,
    replace(
        DIET,
        entity_type="ORDINARY_DIET",
        words=frozenset({
            "ทั่วไป", "ปกติ", "ธรรมดา", "อาหารปกติ", "อาหารทั่วไป", "ทานได้ทุกอย่าง", "กินได้ทุกอย่าง", "ไม่มีข้อจำกัด",
            "ไม่มี", "normal",
            "regular", "standard", "none", "any", "no preference",
        }),
        complement=True,
        examples=("ทั่วไป", "normal"),
        counterexamples=("pizza", "อาหารไทย", "12"),
    ),
)  # fmt: skip
