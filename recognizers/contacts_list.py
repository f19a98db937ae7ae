"""Contacts list (รายชื่อผู้ติดต่อ): the address book of a person, mostly JSON with names and numbers."""

from __future__ import annotations

from pdscan.recognizer import Recognizer

RECOGNIZER = Recognizer(
    entity_type="CONTACTS_LIST",
    element="contacts_list",
    pattern=(
        r"(?s:\[ ?\{[^\]]*\"(?:name|display_?[nN]ame|contact_?[nN]ame|given_?[nN]ame|first_?[nN]ame)\"[^\]]*"
        r"\"(?:phones?|tel|mobile|phone_?[nN]umbers?|numbers?|emails?)\".*\])|(?s:BEGIN:VCARD.*)"
    ),
    alone=0.6,
    headers=(
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
