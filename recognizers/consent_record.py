"""Consent record (บันทึกความยินยอม): whether, when, for what and to which text a person consented."""

from __future__ import annotations

from pdscan.recognizer import Recognizer
from pdscan.shapes import LABEL, MOMENT, NUMBER, TEXT

RECOGNIZER = Recognizer(
    entity_type="CONSENT_RECORD",
    element="consent_record",
    headers=(
        "optin time", "opt in time", "newsletter", "opted out of email",
        "has opted out of email", "opt out of email", "ads storage", "ad storage",
        "analytics storage", "ad user data", "ad personalization",
        "consent", "consents", "consent record", "consent flag", "consent status", "consent date",
        "consent at", "consent time", "consent ts", "consent dt", "consent yn", "consent datetime",
        "consent timestamp", "consent version", "consent type", "consent channel", "consent given",
        "consent given at", "consent text", "consent id", "consent form", "consent log", "consent history",
        "consent marketing", "consent purpose", "consent method", "consent withdrawn",
        "consent withdrawn at", "consent withdrawal date", "consent expiry", "consent expiry date",
        "consent source", "consent updated at", "consent pdpa", "consented", "consented at", "has consent",
        "has consented", "is consent", "is consented", "pdpa", "pdpa consent", "pdpa consent at",
        "pdpa consent date", "pdpa consent flag", "pdpa consent status", "pdpa consent version",
        "pdpa flag", "pdpa status", "pdpa accepted", "pdpa accept", "pdpa accepted at", "pdpa date",
        "gdpr consent", "marketing consent", "marketing consent at", "marketing consent date",
        "marketing consent flag", "marketing consent status", "marketing opt in", "marketing optin",
        "marketing opt in at", "marketing opt in date", "marketing opt in flag", "marketing opt out",
        "email consent", "email opt in", "email optin", "email opt out", "sms consent", "sms opt in",
        "sms optin", "sms opt out", "phone consent", "cookie consent", "cookie consent at", "data consent",
        "privacy consent", "privacy accepted", "privacy accepted at", "privacy policy accepted",
        "privacy policy accepted at", "privacy policy version", "privacy notice accepted", "terms accepted",
        "terms accepted at", "accept terms", "accepted terms", "tos accepted", "tos accepted at",
        "terms agreed", "opt in", "opt in at", "opt in date", "opt in flag", "opt in status", "optin",
        "optin date", "optin flag", "opted in", "opted in at", "opt out", "opt out at", "opt out date",
        "opt out flag", "optout", "opted out", "allow marketing", "accept marketing", "accepts marketing",
        "newsletter consent", "newsletter opt in", "third party consent", "sensitive consent",
        "sensitive data consent", "do not call", "do not contact", "dnc flag", "parental consent",
        "agree pdpa", "accept pdpa",
        "ความยินยอม", "ยินยอม", "การยินยอม", "สถานะความยินยอม", "สถานะการยินยอม", "วันที่ยินยอม", "วันที่ให้ความยินยอม",
        "ให้ความยินยอม", "การให้ความยินยอม", "บันทึกความยินยอม", "ยินยอมการตลาด", "ยินยอมรับข่าวสาร",
        "ความยินยอมทางการตลาด", "ยินยอมให้ข้อมูล", "ประเภทความยินยอม", "เวอร์ชันความยินยอม", "ยินยอมเปิดเผยข้อมูล",
        "ยินยอมpdpa", "ยอมรับนโยบาย", "ยอมรับเงื่อนไข", "ถอนความยินยอม", "วันที่ถอนความยินยอม", "ยินยอมรับข้อมูลข่าวสาร",
        "รับข่าวสาร", "ช่องทางความยินยอม", "หนังสือให้ความยินยอม",
    ),
    against=("product", "supplier", "landlord", "construction"),
    fits=rf"{MOMENT}|{NUMBER}|{LABEL}|{TEXT}|v?[0-9.]{{1,8}}|✓|✔",
    in_text=False,
)  # fmt: skip
