"""E-mail addresses (อีเมล): RFC 5322 dot-atoms, as people write them, with international domains (IDNA).

A local part of Thai letters (RFC 6531) is read in whole cells only: in running text nobody can say where
the sentence ends and the address begins. What a header of a mail numbers a message by is nobody's.
"""

from __future__ import annotations

import re
from dataclasses import replace

from pdscan.phrases import said
from pdscan.recognizer import Recognizer, Span
from pdscan.vocabulary.persons import LISTED, given_weight

LOCAL = r"[0-9A-Za-z_][0-9A-Za-z._%+&'=~-]{0,63}"
DOMAIN = r"(?:[0-9A-Za-z-]+\.)+(?:xn--[0-9A-Za-z-]+|[A-Za-z]{2,24})"
THAI_DOMAIN = r"(?:[0-9A-Za-zก-ฺเ-๎-]+\.)+(?:ไทย|คอม)"
ADDRESS = f"{LOCAL}@(?:{DOMAIN}|{THAI_DOMAIN})"
LOOSE = rf"[0-9A-Za-z_.%+&'=~-]+@(?:{DOMAIN}|{THAI_DOMAIN})"
WITH_NAME = r"(?:mailto:|[^<>@,;]+<)?"
SEPARATORS = re.compile(r"[\s,;|/<>]|mailto:")

FILE_ENDINGS = frozenset(
    {"png", "jpg", "jpeg", "gif", "svg", "webp", "css", "js", "ts", "py", "md", "html", "php"}
)


LONGEST_LOCAL = 64


MACHINE = re.compile(
    r"(?i:[0-9a-f]{16,}|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|[0-9]{12,}[.-][0-9a-z.-]{6,}"
    r"|c[a-z0-9][0-9a-z_+=-]{40,}|[0-9a-z.-]+\.javamail\.[0-9a-z.-]+)"
)
"""What programs put before the @ of a message's id, never a person."""


_CALLED = re.compile(r"(?i:sips?:|xmpp:|[+])\Z")
"""What makes the local part a telephone's number or a line's: "sip:+66812345678@pbx.example.com"."""
_MESSENGERS = ("@s.whatsapp.net", "@c.us", "@g.us")
"""What a messenger writes behind the telephone's number of an account."""

_OF_A_MESSAGE = re.compile(
    r"(?i:(?:message|content|thread|entity|conversation)[-_]?id|in-reply-to|references)[\"']? ?[:=] ?[\"']?"
    r"(?:\s*<[^<>\s]{1,120}>)*\s*<?\Z"
)
_LONGEST_REFERENCES = 600


def is_of_a_message_or_call(text: str, span: Span) -> bool:
    """Tell whether a header says that it numbers a message, "Message-ID: <...>", or a call goes there.

    >>> is_of_a_message_or_call("Message-ID: <a1.b2@mail.example.com>", Span(13, 35))
    True
    >>> is_of_a_message_or_call("sip:+66812345678@pbx.example.com", Span(5, 32))
    True
    >>> is_of_a_message_or_call("From: <malee@example.com>", Span(7, 24))
    False
    """
    if _CALLED.search(text, max(0, span.start - 5), span.start):
        return True
    return _OF_A_MESSAGE.search(text, max(0, span.start - _LONGEST_REFERENCES), span.start) is not None


def is_address(value: str) -> bool:
    """Tell whether dots and hyphens stand where an address allows them; `logo@2x.png` is a file.

    A messenger's account (`66812345678@s.whatsapp.net`) is a telephone's number.

    >>> is_address("somchai.j@example.co.th"), is_address("a..b@example.com"), is_address("logo@2x.png")
    (True, False, False)
    """
    local, _, domain = value.rpartition("@")
    if MACHINE.fullmatch(local) or value.endswith(_MESSENGERS):
        return False
    labels = domain.lower().split(".")
    return (
        len(local) <= LONGEST_LOCAL
        and ".." not in local
        and not local.endswith(".")
        and all(label and not label.startswith("-") and not label.endswith("-") for label in labels)
        and labels[-1] not in FILE_ENDINGS
    )


def are_addresses(value: str) -> bool:
    """Tell whether every address of a list, with or without names beside them, is one.

    >>> are_addresses("สมชาย <somchai@example.com>; malee@example.co.th"), are_addresses("logo@2x.png")
    (True, False)
    """
    return all(is_address(part) for part in SEPARATORS.split(value) if "@" in part)


OF_A_ROLE = frozenset({
    "info", "information", "contact", "contacts", "contactus", "sale", "sales", "support", "admin",
    "office", "hr", "service", "services", "hello", "help", "helpdesk", "it", "acc", "account", "accounts",
    "accounting", "ap", "ar", "billing", "finance", "marketing", "purchase", "purchasing", "procurement",
    "order", "orders", "reservation", "reservations", "rsvn", "booking", "frontdesk", "reception",
    "noreply", "no", "reply", "webmaster", "postmaster", "hostmaster", "branch", "shop", "store", "team",
    "press", "media", "pr", "jobs", "job", "career", "careers", "recruit", "customerservice",
    "customercare", "cs", "care", "callcenter", "legal", "privacy", "dpo", "security", "abuse", "enquiry",
    "enquiries", "inquiry", "mail", "export", "import", "logistics", "warehouse", "factory", "lab",
    "project", "manager", "secretary", "director", "general", "central", "hotel", "resort", "clinic",
    "school", "notify", "alert", "alerts", "system", "group",
    "news", "newsletter", "newsletters", "updates", "promo", "promos", "promotion", "promotions", "offers",
    "deals", "donotreply", "do", "not", "bounce", "bounces", "mailer", "daemon", "notification",
    "notifications", "receipt", "receipts", "invoice", "invoices", "statement", "statements", "estatement",
    "verify", "verification", "welcome", "digest", "survey", "surveys", "feedback", "events", "event",
    "ticket", "tickets", "robot", "bot", "shipping", "delivery", "payment", "payments", "crm", "register",
    "registration", "membership", "members", "message", "messages", "automated", "auto", "robo", "otp",
})  # fmt: skip
"""Words of mailboxes that whoever is on duty reads."""
_WORDS = re.compile("[a-z]{2,}")


def is_of_a_person(value: str) -> bool | None:
    """Tell whether a mailbox is called after somebody, or after a duty; most words say neither.

    >>> [is_of_a_person(f"{local}@example.com") for local in ("somchai.j", "info", "hr.malee")]
    [True, False, None]
    """
    said = _WORDS.findall(value.partition("@")[0].lower())
    if OF_A_ROLE.issuperset(said):
        return False if said else None
    return (OF_A_ROLE.isdisjoint(said) and any(given_weight(word) >= LISTED for word in said)) or None


EMAIL = Recognizer(
    entity_type="EMAIL_ADDRESS",
    element="email",
    pattern=ADDRESS,
    validate=is_address,
    of_a_person=is_of_a_person,
    denied=is_of_a_message_or_call,
    chance=0.9,
    alone=0.99,
    named=0.995,
    headers=(
        "email", "emails", "email id", "email no", "e mail", "mail", "email address", "email addr",
        "emailaddr", "emailaddress", "mail address", "mailaddress", "mail addr", "mailaddr", "contact email",
        "user email", "useremail", "email contact", "email personal", "personal email", "work email",
        "office email", "company email", "email work", "email home", "alternate email", "secondary email",
        "primary email", "recovery email", "backup email", "notification email", "billing email", "reply to",
        "sender email", "recipient email", "to email", "from email", "gmail", "hotmail", "mail id",
        "mail box", "eml", "อีเมล", "อีเมล์", "อีเมลล์", "อีเมลล", "อีเมลแอดเดรส", "อีเมล์แอดเดรส",
        "ที่อยู่อีเมล", "ที่อยู่อีเมล์", "อีเมลติดต่อ", "อีเมลสำรอง", "อีเมลส่วนตัว", "อีเมลที่ทำงาน", "เมล",
        "เมล์", "จดหมายอิเล็กทรอนิกส์", "ไปรษณีย์อิเล็กทรอนิกส์", "อีเมลผู้ใช้", "emel", "imel", "imeo",
        "i mail", "iimeo",
        "smtp addr", "smtp address", "email tx", "email txt", "email 1", "email 2", "e mail 1",
        "email recipient", "mail recipient", "email sender", "mail sender", "email to", "email from",
        "mail to", "mail from",
        "contact mail", "notify mail", "work mail", "office mail", "personal mail", "private email",
        "login mail", "account email", "invoice email", "cc email", "bcc email", "reply email",
        "parent email", "guardian email", "student email", "staff email", "อีเมลผู้ติดต่อ", "อีเมลลูกค้า",
        "อีเมลพนักงาน", "อีเมลองค์กร",
        "ctce",
    ),
    hints=(
        "contact", "username", "login", "account", "sender", "recipient", "to", "from", "cc", "bcc",
        "ติดต่อ",
    ),
    against=(
        "verified", "verify", "subject", "body", "content", "template", "domain", "server", "provider",
        "sent", "opened", "clicked", "bounced", "bounce", "opt", "subscribe", "subscribed", "subscription",
        "campaign", "open", "click", "rate", "หัวข้อ", "เนื้อหา", "เปิดอ่าน", "ยืนยัน",
        "weight", "parcel", "box", "route", "relay", "smtp", "pop3", "imap", "gateway", "blast", "layout",
        "body template", "signature template",
    ),
    context=("email", "e-mail", "mail", "อีเมล", "อีเมล์", "เมล"),
    examples=(
        "somchai.j@example.co.th", "SOMCHAI_99@Example.com", "a+b@sub.example.org",
        "user@xn--80ak6aa92e.com", "a@xn--d1acufc.xn--p1ai", "info@ตัวอย่าง.ไทย", "o'neil@example.com",
    ),
    counterexamples=(
        "info@example.", "@somchai", "somchai@", "logo@2x.png", "a..b@example.com", "v1@1.2.3",
        "user@localhost", "https://example.com/@somchai",
    ),
)  # fmt: skip

RECOGNIZERS = (
    EMAIL,
    replace(
        EMAIL,
        entity_type="EMAIL_ADDRESS_LIST",
        pattern=rf"(?:{WITH_NAME}{LOOSE}>?)(?: ?[,;|/ ] ?{WITH_NAME}{LOOSE}>?)*;?",
        validate=are_addresses,
        in_text=False,
        examples=(
            "somchai@example.com; malee@example.co.th", "สมชาย ใจดี <somchai@example.com>",
            "mailto:somchai@example.com",
        ),
        counterexamples=("somchai@", "สมชาย ใจดี", "a@b; c", "logo@2x.png", "logo@2x.png, icon@3x.png"),
    ),
    replace(
        EMAIL,
        entity_type="EMAIL_ADDRESS_INTERNATIONAL",
        pattern=rf"[0-9A-Za-z_.ก-ฺเ-๎+-]+@(?:{DOMAIN}|{THAI_DOMAIN})",
        in_text=False,
        examples=("สมชาย@ตัวอย่าง.ไทย", "สมชาย.ใจดี@example.com"),
        counterexamples=("สมชาย@", "สมชาย ใจดี@example.com"),
    ),
    Recognizer(
        entity_type="EMAIL_ADDRESS_ENCODED", element="email", alone=0.99, named=0.99, said=said("email")
    ),
)  # fmt: skip
