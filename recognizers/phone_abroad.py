"""Telephone numbers of other countries written as they are dialled there: "เบอร์ญี่ปุ่น 090-1234-5678".

Without + the same digits are a reference or a Thai number, so the country must be named just before; the
numbering plan of that country (the phonenumbers metadata) then decides.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pdscan.recognizer import Recognizer, Span
from recognizers.phone import CONTEXT

COUNTRIES = {
    "JP": "japan japanese jp ญี่ปุ่น", "CN": "china chinese cn จีน", "KR": "korea korean kr เกาหลี",
    "TW": "taiwan taiwanese tw ไต้หวัน", "HK": "hongkong hk ฮ่องกง", "SG": "singapore sg สิงคโปร์",
    "MY": "malaysia malaysian มาเลเซีย มาเลย์", "LA": "laos lao ลาว", "MM": "myanmar burmese พม่า เมียนมา",
    "KH": "cambodia cambodian กัมพูชา", "VN": "vietnam vietnamese vn เวียดนาม",
    "ID": "indonesia indonesian อินโดนีเซีย",
    "PH": "philippines philippine ฟิลิปปินส์", "IN": "india indian อินเดีย", "IL": "israel israeli อิสราเอล",
    "AU": "australia australian ออสเตรเลีย", "GB": "uk british england อังกฤษ",
    "DE": "germany german เยอรมัน เยอรมนี",
    "FR": "france french ฝรั่งเศส", "US": "us usa american สหรัฐ อเมริกา", "CA": "canada canadian แคนาดา",
}  # fmt: skip
COUNTRY_OF = {word: country for country, words in COUNTRIES.items() for word in words.split()}
_LATIN, _THAI = ("|".join(word for word in COUNTRY_OF if word.isascii() == latin) for latin in (True, False))
_SAID = re.compile(
    rf"(?:(?<![A-Za-z])(?P<latin>(?i:{_LATIN}))(?![A-Za-z])|(?P<thai>{_THAI}))"
    r"(?:[ .:=]*(?i:mobile|cell|phone|tel|number|no|is|เบอร์|โทรศัพท์|โทร|มือถือ|คือ))*[ .:=]{0,3}"
    r"(?P<number>\(?[0-9](?:[ ().-]{0,2}[0-9]){6,12})(?![0-9A-Za-z])"
)


def find_national(text: str) -> Iterator[Span]:
    """Yield the numbers that the country named before them can have assigned.

    >>> text = "My Japanese mobile is 090-1234-5678, my Thai one 081-234-5678"
    >>> [text[span.start : span.end] for span in find_national(text)]
    ['090-1234-5678']
    """
    import phonenumbers

    for match in _SAID.finditer(text):
        country = COUNTRY_OF[match["thai"] or match["latin"].lower()]
        try:
            number = phonenumbers.parse(match["number"], country)
        except phonenumbers.NumberParseException:
            continue
        if phonenumbers.is_valid_number_for_region(number, country):
            yield Span(*match.span("number"))


RECOGNIZER = Recognizer(
    entity_type="NATIONAL_PHONE_NUMBER",
    element="phone",
    alone=0.9,
    context=CONTEXT,
    find=find_national,
    cue=rf"(?i:{_LATIN}|{_THAI}).{{0,30}}[0-9]",
    in_text=False,
    examples=("Japanese mobile 090-1234-5678", "เบอร์จีน 138 1234 5678", "Israel: 03-123-4567"),
    counterexamples=("090-1234-5678", "Japanese order 090-1234-5678", "Japan 12-34"),
)
