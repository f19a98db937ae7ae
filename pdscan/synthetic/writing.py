"""How Thai data are written down: names, dates in two eras, telephone numbers, ids and addresses."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from pdscan.synthetic.people import YEAR_BE, Home, Person

Form = Callable[[Person], object]
MONTHS = (
    "มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน",
    "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม",
)  # fmt: skip
SHORT_MONTHS = (
    "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค.",
)  # fmt: skip
_THAI_DIGITS = str.maketrans("0123456789", "๐๑๒๓๔๕๖๗๘๙")


def thai_digits(text: str) -> str:
    """Write a text's digits as Thai ones.

    >>> thai_digits("2569")
    '๒๕๖๙'
    """
    return text.translate(_THAI_DIGITS)


def grouped(number: str, sizes: str, separator: str = "-") -> str:
    """Cut a number into groups.

    >>> grouped("0812345678", "343")
    '081-2345-678'
    """
    parts, at = [], 0
    for size in map(int, sizes):
        parts.append(number[at : at + size])
        at += size
    return separator.join(parts)


DATES: dict[str, Callable[[date], object]] = {
    "date": lambda day: day,
    "iso": lambda day: day.isoformat(),
    "iso time": lambda day: f"{day.isoformat()} 00:00:00",
    "slashed": lambda day: day.strftime("%d/%m/%Y"),
    "compact": lambda day: day.strftime("%Y%m%d"),
    "slashed be": lambda day: f"{day:%d/%m}/{day.year + YEAR_BE}",
    "dashed be": lambda day: f"{day:%d-%m}-{day.year + YEAR_BE}",
    "iso be": lambda day: f"{day.year + YEAR_BE}-{day:%m-%d}",
    "thai months": lambda day: f"{day.day} {MONTHS[day.month - 1]} {day.year + YEAR_BE}",
    "thai short": lambda day: f"{day.day} {SHORT_MONTHS[day.month - 1]} {day.year + YEAR_BE - 2500:02}",
    "thai short era": lambda day: f"{day.day} {SHORT_MONTHS[day.month - 1]} {day.year + YEAR_BE}",
    "thai digits": lambda day: thai_digits(f"{day.day} {MONTHS[day.month - 1]} {day.year + YEAR_BE}"),
    "english": lambda day: day.strftime("%d %b %Y"),
    "american": lambda day: day.strftime("%B %-d, %Y"),
}

NATIONAL_IDS: dict[str, Callable[[str], object]] = {
    "digits": lambda number: number,
    "dashed": lambda number: grouped(number, "14521"),
    "spaced": lambda number: grouped(number, "14521", " "),
    "integer": int,
    "float": float,
    "float text": lambda number: number + ".0",
    "thai digits": lambda number: thai_digits(grouped(number, "14521")),
    "apostrophe": lambda number: "'" + number,
}

MOBILES: dict[str, Callable[[str], object]] = {
    "digits": lambda number: number,
    "dashed": lambda number: grouped(number, "334"),
    "old dashes": lambda number: grouped(number, "244"),
    "spaced": lambda number: grouped(number, "334", " "),
    "integer": int,
    "country": lambda number: f"+66{number[1:]}",
    "country spaced": lambda number: f"+66 {grouped(number[1:], '234', ' ')}",
    "country bare": lambda number: f"66{number[1:]}",
    "double zero": lambda number: f"0066{number[1:]}",
    "country trunk": lambda number: f"+66(0){number[1:]}",
    "thai digits": lambda number: thai_digits(grouped(number, "334")),
    "extension": lambda number: f"{grouped(number, '334')} ต่อ 12",
}

FULL_NAMES: dict[str, Form] = {
    "thai": lambda who: f"{who.given.th} {who.surname.th}",
    "thai titled": lambda who: f"{who.title.th}{who.given.th} {who.surname.th}",
    "thai title apart": lambda who: f"{who.title.th} {who.given.th} {who.surname.th}",
    "thai turned": lambda who: f"{who.surname.th}, {who.given.th}",
    "latin": lambda who: f"{who.given.en} {who.surname.en}",
    "latin titled": lambda who: f"{who.title.en} {who.given.en} {who.surname.en}",
    "latin capitals": lambda who: f"{who.title.en} {who.given.en} {who.surname.en}".upper(),
    "latin turned": lambda who: f"{who.surname.en}, {who.given.en}",
    "nickname": lambda who: f"{who.given.th} {who.surname.th} ({who.nickname.th})",
}


def thai_address(where: Home) -> str:
    """Write a whole address in Thai, with the short words outside the capital."""
    soi = f" ซ.{where.soi}" if where.soi else ""
    if where.in_bangkok:
        tail = f"แขวง{where.subdistrict.th} เขต{where.district.th} กรุงเทพฯ"
        return f"{where.number}{soi} ถ.{where.street.th} {tail} {where.postcode}"
    parts = f"ต.{where.subdistrict.th} อ.{where.district.th} จ.{where.province.th}"
    return f"{where.number} หมู่ {where.moo}{soi} {parts} {where.postcode}"


def formal_address(where: Home) -> str:
    """Write a whole address in Thai with every word in full."""
    kinds = ("แขวง", "เขต", "") if where.in_bangkok else ("ตำบล", "อำเภอ", "จังหวัด")
    moo = f" หมู่ที่ {where.moo}" if where.moo else ""
    place = f"{kinds[0]}{where.subdistrict.th} {kinds[1]}{where.district.th} {kinds[2]}{where.province.th}"
    return f"บ้านเลขที่ {where.number}{moo} ถนน{where.street.th} {place} {where.postcode}"


def english_address(where: Home) -> str:
    """Write a whole address in English."""
    moo = f"Moo {where.moo}, " if where.moo else ""
    place = f"{where.subdistrict.en}, {where.district.en}, {where.province.en} {where.postcode}"
    return f"{where.number} {moo}{where.street.en} Rd., {place}"


ADDRESSES: dict[str, Callable[[Home], str]] = {
    "thai": thai_address,
    "thai formal": formal_address,
    "thai digits": lambda where: thai_digits(formal_address(where)),
    "english": english_address,
}
