"""Email engagement (สถิติการเปิดอีเมล): whether and when a person opened or clicked a mail."""

from __future__ import annotations

from dataclasses import replace

from pdscan.recognizer import Recognizer
from pdscan.shapes import LABEL, MOMENT, NUMBER, TEXT

ENGAGEMENT = Recognizer(
    entity_type="EMAIL_ENGAGEMENT",
    element="email_engagement",
    headers=(
        "avg open rate", "average open rate", "member open rate", "avg click rate", "average click rate",
        "เปิดอ่านจดหมายข่าว", "อ่านจดหมายข่าว", "เปิดจดหมาย", "open rate email", "clicked in email",
        "nl last open", "nl last opened", "nl last click", "newsletter last opened",
        "newsletter open rate", "email last click link", "email last clicked link", "email click link",

        "email link clicked", "last click link", "last clicked link", "last link clicked",
        "edm clicked link", "edm clk link", "edm click link", "edm clk",
        "edm open ct", "email clk", "mail clk", "short clicks", "short link clicks", "shortlink clicks",
        "sms clicks", "sms click", "sms link clicked", "sms clicked", "sms opened", "push opened",
        "push clicked", "push open", "notification opened", "notif opened", "line opened", "line read",
        "broadcast clicked", "campaign clicked", "คลิกลิงก์", "คลิกลิงค์", "กดลิงก์", "กดลิงค์", "เปิดเมล",
        "เปิดเมล์",
        "email engagement", "email open", "email open cnt", "email click cnt",
        "email opens cnt", "email opens", "email opened", "email opened at", "email open at",
        "email open count", "email open time", "email open date", "email opened date", "email opened flag",
        "email open rate", "email click", "email clicks", "email clicked", "email clicked at",
        "email click count", "email click rate", "email click time", "email bounce", "email bounced",
        "email bounce type", "email delivered", "email delivered at", "email read", "email read at",
        "is email opened", "mail opened", "mail opened at", "mail open", "mail open count", "mail clicked",
        "newsletter opened", "newsletter opens", "newsletter open", "newsletter clicks",
        "newsletter clicked",
        "last email open", "last email opened",
        "last email open date", "last email opened at", "last email click", "last email click date",
        "last email clicked at",
        "email engagement score", "edm open", "edm opened",
        "edm click", "email sent at", "email last opened", "email last clicked",
        "num email opens", "email interaction",
        "สถิติการเปิดอีเมล", "การเปิดอีเมล", "เปิดอีเมล", "วันที่เปิดอีเมล", "จำนวนครั้งที่เปิดอีเมล", "คลิกอีเมล", "การคลิกอีเมล",
        "เปิดอ่านอีเมล", "จำนวนครั้งที่คลิกอีเมล", "เปิดอีเมลล่าสุด", "จำนวนการเปิดอีเมล",
        "จำนวนการเปิดอ่านอีเมล", "จำนวนการคลิกอีเมล", "จำนวนอีเมลที่เปิด", "คลิกลิงก์ในอีเมล", "อัตราการเปิดอีเมล",
        "การเปิดอ่านอีเมล", "เวลาที่เปิดอีเมล",
        "mail clicks", "mail click", "mail opens", "mail engagement", "mail activity", "mail stats",
        "mail response", "email activity", "email stat", "email response", "email bounces", "email unsub",
        "mailing opens", "mailing open", "mailing clicks", "mailing click",
        "mailing bounces", "mailing bounced", "mailing unsubscribed",
        "mailing response",
        "email unsubscribed",
        "edm opens", "edm clicks",
        "edm clicked", "edm stats", "nl open", "nl click", "newsletter click", "newsletter stats",
        "open cnt email", "last open email", "unsub dt", "unsubscribed on", "mail bounce", "อีเมลที่เปิด",
        "เปิดจดหมายข่าว",
        "edm open time", "edm open date", "edm open datetime", "edm open dttm", "edm click count",
        "edm click cnt", "edm event", "edm event type", "edm status", "edm last clicked url",
        "email last clicked url", "email clicked url", "email event type", "email event", "email evt type",
        "mail event", "mail event type", "emails open total", "email open total", "email click total",
        "email total opens", "email total clicks", "emails open total count", "newsletter event",
        "newsletter open count", "newsletter click count", "newsletter last open", "news open",
        "news opened", "news opens", "news click", "news clicks", "news clicked", "nl opens", "nl opened",
        "nl clicks", "nl clicked", "email open flag", "email click flag", "email open status",
        "email read status", "email opened times", "email opened count", "mailing opened",
        "mailing clicked", "mailing event", "email bounce reason", "email complaint", "email spam flag",
        "email first opened", "broadcast opened", "broadcast read", "campaign email opened",
        "campaign email clicked", "eblast opened", "eblast clicked",
        "อีเมลเปิดอ่าน", "อีเมลเปิด", "เปิดอ่านอีเมลแล้ว", "สถานะการเปิดอีเมล", "สถานะการเปิดอ่าน",
        "สถานะเปิดอ่าน", "เปิดอ่านแล้ว", "การเปิดอ่าน", "เปิดอ่านเมื่อ", "เปิดข่าวสาร", "เปิดอ่านข่าวสาร",
        "คลิกจดหมายข่าว", "คลิกลิงก์อีเมล", "คลิกข่าวสาร", "อัตราเปิดอีเมล", "อีเมลตีกลับ",
    ),
    against=(
        "account", "store", "ticket", "door", "branch", "campaign", "ad", "ads", "banner", "bank", "shop",
        "บัญชี", "แคมเปญ",
        "registration", "market", "position", "enrolment", "enrollment",
    ),
    fits=rf"{MOMENT}|{NUMBER} ?%?|{LABEL}|{TEXT}",
    in_text=False,
)  # fmt: skip

RECOGNIZERS = (
    ENGAGEMENT,
    replace(  # tickets, doors and accounts are opened too: the other columns must speak of mail
        ENGAGEMENT,
        entity_type="ENGAGEMENT",
        named=0.35,
        headers=(
            "opened", "opened at", "open count", "open cnt", "opens", "opened count",
            "first opened at", "first opened", "last opened", "last opened at", "last open date",
            "clicked", "clicked at", "last clicked", "last clicked at", "bounced",
            "bounced at", "bounce type", "bounce reason", "unsubscribed", "unsubscribed at",
            "unsubscribe date", "unsubscribed date", "unsub at", "unsub date", "delivered at",
            "marked spam", "spam complaint", "forwarded", "link clicked", "links clicked",
            "opened ts", "open ts", "open time", "open date", "num opens", "num clicks",
            "n opens", "n clicks", "total opens", "total clicks", "unique opens", "unique clicks",
        ),
    ),
)  # fmt: skip
