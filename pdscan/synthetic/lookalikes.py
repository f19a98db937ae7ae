"""Columns that only look personal: numbers of the right length, words like names, headers that mention a person's data."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random

from pdscan.checksums import luhn_check_digit
from pdscan.synthetic import numbers
from pdscan.synthetic.words import forms, rows


@dataclass(frozen=True, slots=True)
class LookAlike:
    """One kind of columns that are not personal; `of_things` ones stand in tables of goods and branches only."""

    name: str
    headers: tuple[str, ...]
    make: Callable[[Random], object]
    of_things: bool = False


def _choice(*values: object) -> Callable[[Random], object]:
    return lambda chance: chance.choice(values)


def _product(chance: Random) -> str:
    at = chance.randrange(2)
    return f"{chance.choice(forms('product_kinds'))[at]} {chance.choice(forms('product_marks'))[at]}"


def _company(chance: Random) -> str:
    at = chance.randrange(2)
    name = chance.choice(forms("company_parts"))[at], chance.choice(forms("company_trades"))[at]
    return f"{name[0]} {name[1]} Co., Ltd." if at else f"บริษัท {name[0]}{name[1]} จำกัด"


def _branch(chance: Random) -> str:
    return f"สาขา{chance.choice(rows('places'))[1]}"


def _luhn_by_chance(chance: Random) -> str:
    """Return a reference with a Luhn digit, as warehouses give their pallets; no issuer begins so."""
    body = "97" + numbers.digits(chance, 13)
    return body + luhn_check_digit(body)


def _isbn(chance: Random) -> str:
    return f"978-616-{numbers.digits(chance, 3)}-{numbers.digits(chance, 3)}-{chance.randrange(10)}"


def _case_number(chance: Random) -> str:
    return f"CASE-{chance.randrange(2022, 2027)}-{numbers.digits(chance, 6)}"


def _stamp(chance: Random) -> str:
    return f"{chance.randrange(2022, 2027)}-{chance.randrange(1, 13):02}-{chance.randrange(1, 29):02} {chance.randrange(24):02}:{chance.randrange(60):02}:00"


_KINDS: Sequence[tuple[str, str, Callable[[Random], object]]] = (
    ("order number of 13 digits", "order_no | เลขที่คำสั่งซื้อ | so_number | doc_no", lambda chance: numbers.digits(chance, 13)),
    ("order number as integer", "order_id | transaction_id", lambda chance: chance.randrange(10**12, 10**13)),
    ("epoch milliseconds", "created_ms | event_ts | updated_at_ms", lambda chance: 1_700_000_000_000 + chance.randrange(10**10)),
    ("epoch seconds", "ts | created_unix | last_sync", lambda chance: 1_700_000_000 + chance.randrange(10**7)),
    ("luhn digit of a pallet", "pallet_no | container_ref | sscc_short", _luhn_by_chance),
    ("ten digits reference", "ref_no | เลขที่อ้างอิง | payment_ref | txn_ref", lambda chance: "4" + numbers.digits(chance, 9)),
    ("approval code", "approval_code | auth_code_terminal | trace_no", lambda chance: numbers.digits(chance, 6)),
    ("tracking number", "tracking_no | เลขพัสดุ | parcel_no", lambda chance: f"{numbers.letters(chance, 2)}{numbers.digits(chance, 9)}TH"),
    ("invoice number", "invoice_no | เลขที่ใบแจ้งหนี้ | bill_no", lambda chance: f"IV{chance.randrange(66, 70)}{numbers.digits(chance, 6)}"),
    ("calendar year", "fiscal_year | ปีงบประมาณ | model_year", lambda chance: chance.randrange(2015, 2027)),
    ("buddhist year", "ปีการศึกษา | tax_year_be", lambda chance: chance.randrange(2558, 2570)),
    ("event day", "order_date | วันที่ทำรายการ | due_date", _stamp),
    ("quantity", "qty | จำนวน | quantity | stock_left", lambda chance: chance.randrange(0, 500)),
    ("price", "price | ราคา | unit_price | ยอดรวม", lambda chance: round(chance.expovariate(1 / 400) + 1, 2)),
    ("version like an address", "app_version | firmware | build_no", lambda chance: f"{chance.randrange(1, 12)}.{chance.randrange(20)}.{chance.randrange(30)}.{chance.randrange(4000, 9999)}"),
    ("uuid key", "row_id | order_uuid | pk", numbers.uuid),
    ("git commit", "commit_sha | revision | git_hash", lambda chance: numbers.hexadecimal(chance, 40)),
    ("etag", "etag | content_md5 | file_checksum", lambda chance: numbers.hexadecimal(chance, 32)),
    ("flag of an e-mail", "email_verified | is_email_sent | email_opt_in_flag", _choice(0, 1)),
    ("flag as word", "phone_verified | has_passport | pin_changed", _choice(True, False)),
    ("kind of telephone", "phone_type | ประเภทเบอร์ | tel_kind", _choice("mobile", "home", "office")),
    ("length of a name", "name_length | addr_len | email_len", lambda chance: chance.randrange(4, 40)),
    ("count of accounts", "account_count | card_count | จำนวนบัญชี", lambda chance: chance.randrange(0, 9)),
    ("grade", "grade | เกรด | rank_group", _choice("A", "B", "C", "D")),
    ("size", "size | ขนาด | shirt_size", _choice("S", "M", "L", "XL")),
    ("status", "status | สถานะ | order_state", lambda chance: chance.choice(forms("statuses"))[chance.randrange(2)]),
    ("currency", "currency | สกุลเงิน | ccy", _choice("THB", "USD", "JPY", "SGD")),
    ("percentage", "discount_pct | vat_rate | อัตราภาษี", lambda chance: chance.choice([0, 3, 5, 7, 10, 15])),
    ("case number", "case_no | ticket_ref | job_no", _case_number),
    ("seat number", "seat_no | ที่นั่ง", lambda chance: f"{chance.randrange(1, 40)}{chance.choice('ABCDEF')}"),
    ("sequence", "ลำดับ | seq | line_no | running_no", lambda chance: chance.randrange(1, 5000)),
    ("latency", "elapsed_ms | duration_sec | response_time", lambda chance: chance.randrange(2, 9000)),
    ("points", "points | คะแนนสะสม | score_total", lambda chance: chance.randrange(0, 20_000)),
    ("file name", "file_name | ชื่อไฟล์ | attachment_name", lambda chance: f"report_{chance.randrange(2023, 2027)}{chance.randrange(1, 13):02}.pdf"),
    ("event name", "event_name | action_name | ชื่อเหตุการณ์", _choice("login", "logout", "add_to_cart", "checkout", "page_view")),
    ("queue number", "queue_no | บัตรคิว", lambda chance: f"{chance.choice('ABC')}{chance.randrange(1, 400):03}"),
    ("hex colour", "color_code | รหัสสี | theme_hex", lambda chance: "#" + numbers.hexadecimal(chance, 6)),
)  # fmt: skip

_OF_THINGS: Sequence[tuple[str, str, Callable[[Random], object]]] = (
    ("bar code", "barcode | บาร์โค้ด | ean | gtin", numbers.ean13),
    ("stock keeping unit", "sku | รหัสสินค้า | product_code", lambda chance: f"{numbers.letters(chance, 3)}-{numbers.digits(chance, 4)}"),
    ("sku of two letters and seven digits", "part_no | item_code | รหัสอะไหล่", lambda chance: numbers.letters(chance, 2) + numbers.digits(chance, 7)),
    ("product name", "product_name | ชื่อสินค้า | item_name | สินค้า", _product),
    ("company name", "supplier_name | ชื่อบริษัท | vendor | ผู้จำหน่าย", _company),
    ("branch name", "branch_name | ชื่อสาขา | store_name", _branch),
    ("campaign name", "campaign_name | ชื่อแคมเปญ | promo_name", lambda chance: chance.choice(forms("campaigns"))[chance.randrange(2)]),
    ("postcode of a branch", "branch_zip | store_postcode | รหัสไปรษณีย์สาขา", lambda chance: chance.choice(rows("places"))[3]),
    ("province of a branch", "branch_province | จังหวัดสาขา", lambda chance: chance.choice(rows("places"))[2]),
    ("country of goods", "country_of_origin | ประเทศผู้ผลิต", _choice("TH", "CN", "JP", "DE", "VN")),
    ("latitude of a store", "store_lat | branch_latitude", lambda chance: round(chance.uniform(6, 20), 5)),
    ("longitude of a store", "store_lng | branch_longitude", lambda chance: round(chance.uniform(98, 105), 5)),
    ("sensor reading", "temperature_c | sensor_value | ความชื้น", lambda chance: round(chance.uniform(18, 60), 2)),
    ("meter reading", "meter_reading | เลขมิเตอร์ | kwh_total", lambda chance: chance.randrange(10_000, 99_999)),
    ("book number", "isbn | isbn13", _isbn),
    ("model like a plate", "model_code | รุ่นสินค้า", lambda chance: f"{chance.choice('กขคง')}{chance.choice('กขคง')}-{numbers.digits(chance, 4)}"),
    ("weight of goods", "net_weight_g | น้ำหนักสินค้า", lambda chance: chance.randrange(40, 5000)),
    ("serial number", "serial_no | asset_sn", lambda chance: f"SN{numbers.digits(chance, 8)}{numbers.letters(chance, 2)}"),
    ("lot number", "lot_no | batch_code | หมายเลขล็อต", lambda chance: f"L{chance.randrange(2401, 2612)}{numbers.digits(chance, 3)}"),
    ("telephone of a branch", "extension_no | เบอร์ภายใน", lambda chance: chance.randrange(100, 999)),
)  # fmt: skip


def _headers(listed: str) -> tuple[str, ...]:
    return tuple(header.strip() for header in listed.split("|"))


LOOK_ALIKES = (
    *(LookAlike(name, _headers(listed), make) for name, listed, make in _KINDS),
    *(LookAlike(name, _headers(listed), make, of_things=True) for name, listed, make in _OF_THINGS),
)
