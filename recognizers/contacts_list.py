"""Contacts list (รายชื่อผู้ติดต่อ): the address book of a person, JSON or "name:number|name:number"."""

from __future__ import annotations

import re
from dataclasses import replace

from pdscan.recognizer import Recognizer

_ENTRY = r"[^:=|;,?&/\"{}\n0-9 ][^:=|;,?&/\"{}\n0-9]{1,39} ?[:=] ?\+?[0-9][0-9 -]{7,14}"
_LABELS = frozenset({
    "tel", "phone", "mobile", "mob", "cell", "fax", "home", "office", "work", "line", "ext", "call",
    "contact", "hotline", "โทร", "โทรศัพท์", "มือถือ", "เบอร์", "เบอร์โทร", "เบอร์มือถือ", "แฟกซ์",
    "โทรสาร", "บ้าน", "ที่ทำงาน", "ไลน์", "ติดต่อ", "สายด่วน",
})  # fmt: skip
"""What stands before the numbers of one person."""


def names_its_numbers(value: str) -> bool:
    """Tell whether what stands before each number says whose it is, and not only of what kind.

    >>> names_its_numbers("นก:0812345678|Somsak:0898765432"), names_its_numbers("โทร:021234567")
    (True, False)
    """
    said = [part.strip(" .").lower() for part in re.findall(r"([^:=|;,\n0-9]+)[:=]", value)]
    return bool(said) and _LABELS.isdisjoint(said)


CONTACTS = Recognizer(
    entity_type="CONTACTS_LIST",
    element="contacts_list",
    pattern=(
        r"(?s:\[ ?\{[^\]]*\"(?:name|display_?[nN]ame|contact_?[nN]ame|given_?[nN]ame|first_?[nN]ame)\"[^\]]*"
        r"\"(?:phones?|tel|mobile|phone_?[nN]umbers?|numbers?|emails?)\".*\])|(?s:BEGIN:VCARD.*)"
    ),
    alone=0.6,
    headers=(
        "sos list", "sos contacts", "sos contact list", "emergency list", "emergency contact list",
        "trusted contact", "trusted contacts", "trusted list",
        "favourite contacts",
        "contacts", "contacts list", "contact list", "contact book", "contacts book", "phone book",
        "phonebook", "phone contacts", "address book", "device contacts", "imported contacts",
        "uploaded contacts", "contacts json", "friends", "friends list", "friend list", "friend ids",
        "connections list", "buddy list", "synced contacts", "mobile contacts", "social graph",
        "contacts sync", "line friends", "facebook friends",
        "รายชื่อผู้ติดต่อ", "รายชื่อติดต่อ", "สมุดโทรศัพท์", "สมุดรายชื่อ", "รายชื่อเพื่อน", "รายชื่อในโทรศัพท์", "บัญชีรายชื่อผู้ติดต่อ",
        "รายชื่อผู้ติดต่อในโทรศัพท์",
        "contacts uploaded", "addr book", "addressbook", "adr book", "friends json", "friendlist",
        "buddies", "followers list", "following list", "roster contacts", "invite list",
        "invited contacts", "referral contacts", "call list contacts", "speed dial", "favorite contacts",
        "group members list", "mail list contacts", "recipients list", "รายชื่อผู้ติดต่อในเครื่อง",
        "รายชื่อเพื่อนในไลน์",
        "contact sync",
        "contact upload", "contacts upload", "access to contacts", "access to your contacts", "fav payee",
        "favourite payees", "favorite payees", "fav contacts", "saved recipients", "saved beneficiaries",
        "save beneficiary list", "top contacted numbers", "most contacted", "contact most often",
        "people you contact", "vcard export", "vcards", "contact hashes", "hashed contacts",
        "people you may know", "contact tracing list", "close contacts list", "friends phones",
        "freind list", "phones of friends", "สมุดที่อยู่", "ผู้ติดต่อทั้งหมด", "ผู้ติดต่อของ",
        "ผู้ติดต่อของลูกหนี้", "รายการโปรดผู้ติดต่อ", "รายชื่อผู้สัมผัส", "รายชื่อผู้สัมผัสใกล้ชิด",
        "รายชื่อผู้เยี่ยม", "รายชื่อผู้ติดต่อในมือถือ", "ติดต่อเป็นประจำ", "ผู้ติดต่อบ่อย",
    ),
    against=("us", "page", "emergency", "supplier", "vendor", "form", "ฉุกเฉิน", "total", "refer"),
    fits=r"(?s:.*[A-Za-zก-ฮ@,;|\[{].*)|[0-9+,;| -]{9,}",
    in_text=False,
    examples=('[{"name": "ก", "phone": "0800000000"}]', "BEGIN:VCARD\nFN:A\nEND:VCARD"),
    counterexamples=("[1, 2]", '{"name": "ก"}', "contacts"),
)  # fmt: skip

ADDRESS_BOOK = replace(
    CONTACTS,
    entity_type="NAMES_WITH_NUMBERS",
    pattern=rf"{_ENTRY}(?: ?[|;,\n] ?{_ENTRY})+",
    validate=names_its_numbers,
    alone=0.85,
    headers=(),
    fits=None,
    shares_cells=True,
    examples=("นก:0812345678|Somsak:0898765432", "แม่=081-234-5678; พี่ต้อม=0898765432"),
    counterexamples=("โทร:021234567;แฟกซ์:021234568", "นก:0812345678", "a:1|b:2"),
)
"""Names with their numbers, several in a cell, as an application uploads them."""

RECOGNIZERS = (
    CONTACTS,
    ADDRESS_BOOK,
    replace(
        ADDRESS_BOOK,
        entity_type="NAME_WITH_NUMBER",
        pattern=_ENTRY,
        alone=0.6,
        complement=True,
        examples=("นก:0812345678", "Somsak=0898765432"),
        counterexamples=("โทร:021234567", "0812345678", "a:1"),
    ),
)
