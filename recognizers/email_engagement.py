"""Email engagement (สถิติการเปิดอีเมล): whether and when a person opened or clicked a mail."""

from __future__ import annotations

from pdscan.recognizer import Recognizer
from pdscan.shapes import LABEL, MOMENT, NUMBER

RECOGNIZER = Recognizer(
    entity_type="EMAIL_ENGAGEMENT",
    element="email_engagement",
    headers=(
        "email engagement", "email open", "email open cnt", "email click cnt", "open cnt",
        "email opens cnt", "email opens", "email opened", "email opened at", "email open at",
        "email open count", "email open time", "email open date", "email opened date", "email opened flag",
        "email open rate", "email click", "email clicks", "email clicked", "email clicked at",
        "email click count", "email click rate", "email click time", "email bounce", "email bounced",
        "email bounce type", "email delivered", "email delivered at", "email read", "email read at",
        "is email opened", "mail opened", "mail opened at", "mail open", "mail open count", "mail clicked",
        "newsletter opened", "newsletter opens", "newsletter open", "newsletter clicks",
        "newsletter clicked", "opened at", "open count", "opens", "opened count", "clicked at",
        "last opened", "last opened at", "last open date", "last email open", "last email opened",
        "last email open date", "last email opened at", "last email click", "last email click date",
        "last email clicked at", "bounced", "bounce type", "bounced at", "unsubscribed", "unsubscribed at",
        "unsubscribe date", "unsubscribed date", "email engagement score", "edm open", "edm opened",
        "edm click", "first opened at", "email sent at", "email last opened", "email last clicked",
        "num email opens", "email interaction",
        "สถิติการเปิดอีเมล", "การเปิดอีเมล", "เปิดอีเมล", "วันที่เปิดอีเมล", "จำนวนครั้งที่เปิดอีเมล", "คลิกอีเมล", "การคลิกอีเมล",
        "เปิดอ่านอีเมล", "จำนวนครั้งที่คลิกอีเมล", "เปิดอีเมลล่าสุด", "จำนวนการเปิดอีเมล",
        "จำนวนการเปิดอ่านอีเมล", "จำนวนการคลิกอีเมล", "จำนวนอีเมลที่เปิด", "คลิกลิงก์ในอีเมล", "อัตราการเปิดอีเมล",
        "การเปิดอ่านอีเมล", "เวลาที่เปิดอีเมล",
    ),
    against=(
        "account", "store", "ticket", "door", "branch", "campaign", "ad", "ads", "banner", "bank", "shop",
        "บัญชี", "แคมเปญ",
    ),
    fits=rf"{MOMENT}|{NUMBER} ?%?|{LABEL}",
    in_text=False,
)  # fmt: skip
