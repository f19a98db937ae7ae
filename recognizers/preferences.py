"""Preferences (การตั้งค่า/ความสนใจ) that a person gave, and inferences (ข้อมูลที่อนุมาน) drawn about a person."""

from __future__ import annotations

from pdscan.recognizer import Recognizer
from pdscan.shapes import LABEL, NUMBER, TEXT

RECOGNIZERS = (
    Recognizer(
        entity_type="PREFERENCES",
        element="preferences",
        headers=(
            "preference", "preferences", "user preference", "user preferences", "personal preference",
            "personal preferences", "interest topics", "interests", "interest", "topics of interest",
            "area of interest", "areas of interest", "product interest", "product interests",
            "interested product", "interested in", "interest category", "interested category", "hobby",
            "hobbies", "lifestyle", "favorite", "favorites", "favourite", "favourites", "favorite category",
            "favourite category", "favorite brand", "favorite store", "favorite food", "favorite color",
            "favorite items", "liked items", "contact preference", "contact preferences", "contact method",
            "preferred contact", "preferred contact method", "preferred contact time",
            "preferred contact channel", "communication preference", "communication preferences",
            "channel preference", "preferred channel", "notification preference",
            "notification preferences", "notification setting", "notification settings",
            "notify preference", "user settings", "user setting", "personal settings", "app settings",
            "account settings", "profile settings", "display preference", "preferred brand",
            "preferred category", "preferred product", "preferred store", "preferred branch",
            "preferred payment method", "prefs", "user prefs", "marketing preference",
            "marketing preferences", "travel preference", "seat preference", "room preference",
            "theme preference", "content preference", "likes", "dislikes", "pref", "pref channel",
            "pref contact",
            "หมวดที่ชอบ", "หมวดหมู่ที่ชอบ", "ความสนใจ", "สิ่งที่สนใจ", "หัวข้อที่สนใจ", "เรื่องที่สนใจ",
            "ความชอบ", "ความชื่นชอบ", "สิ่งที่ชอบ", "งานอดิเรก",
            "ไลฟ์สไตล์", "การตั้งค่า", "การตั้งค่าส่วนตัว", "การตั้งค่าผู้ใช้", "การตั้งค่าการแจ้งเตือน", "ช่องทางที่สะดวก",
            "ช่องทางติดต่อที่ต้องการ", "ช่องทางที่ต้องการ", "สินค้าที่สนใจ", "ผลิตภัณฑ์ที่สนใจ", "แบรนด์ที่ชอบ", "สินค้าที่ชอบ",
            "รายการโปรด", "สินค้าโปรด", "ประเภทสินค้าที่สนใจ", "ช่องทางการติดต่อที่สะดวก", "เวลาที่สะดวกให้ติดต่อ",
        ),
        against=(
            "rate", "loan", "amount", "paid", "share", "stock", "accrued", "payable", "deposit", "system",
            "printer", "page", "post", "video",
            "ดอกเบี้ย", "ระบบ",
        ),
        fits=rf"(?s:[\[{{].*)|{TEXT}|[01]",
        in_text=False,
    ),
    Recognizer(
        entity_type="INFERENCES",
        element="inferences",
        headers=(
            "inference", "inferences", "inferred", "inferred interest", "inferred interests",
            "inferred age", "inferred gender", "inferred income", "inferred segment", "predicted",
            "predicted age", "predicted gender", "predicted churn", "predicted income", "predicted ltv",
            "profile segment", "people segment", "contact segment", "lead segment",
            "subscriber segment", "player segment", "personas", "affinities", "audience", "audiences",
            "lookalike segment", "iab segments", "iab categories",
            "predicted segment", "predicted interest", "segments", "segment name", "segment code",
            "segment id", "user segment", "rfm segment", "rfm score", "rfm", "rfm class",
            "marketing segment", "behavior segment", "behaviour segment", "audience segment",
            "cluster label", "persona", "persona type", "churn score", "churn risk", "churn probability",
            "churn prob", "churn risk score", "churn prediction", "churn", "propensity", "propensity score",
            "propensity to buy", "purchase propensity", "likelihood to buy", "lead score", "customer score",
            "engagement score", "loyalty score", "affinity", "affinity score", "brand affinity", "cltv",
            "ltv score", "customer lifetime value", "lookalike score", "sentiment", "sentiment score",
            "profile score", "fraud score", "fraud probability", "behavior score", "behaviour score",
            "next best offer", "next best action", "recommendation score", "upsell score",
            "cross sell score", "value segment", "life stage", "lifestage", "risk profile", "risk appetite",
            "upsell propensity", "model score",
            "ข้อมูลที่อนุมาน", "กลุ่มลูกค้าเป้าหมาย", "การแบ่งกลุ่มลูกค้า", "คะแนนความเสี่ยงเลิกใช้", "โอกาสเลิกใช้บริการ",
            "แนวโน้มการซื้อ", "คะแนนพฤติกรรม", "มูลค่าตลอดชีพ", "ความเสี่ยงในการเลิกใช้", "คะแนนแนวโน้ม", "เพอร์โซนา",
            "เซกเมนต์", "กลุ่มพฤติกรรม",
        ),
        against=(
            "market", "product", "road", "network", "route", "memory", "flight", "service", "สินค้า", "สาขา",
        ),
        fits=rf"{NUMBER} ?%?|{LABEL}|{TEXT}",
        in_text=False,
    ),
)  # fmt: skip
