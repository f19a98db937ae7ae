"""Devices, places and behaviour."""

from __future__ import annotations

from random import Random

from pdscan.synthetic import numbers
from pdscan.synthetic.kinds import drawn, kind, listed, one_of
from pdscan.synthetic.words import forms, plain


def _latitude(chance: Random) -> float:
    return round(chance.uniform(6.0, 20.2), 6)


def _longitude(chance: Random) -> float:
    return round(chance.uniform(97.6, 105.3), 6)


def _search(chance: Random) -> str:
    return f"{chance.choice(forms('product_kinds'))[0]} {chance.choice(['ราคาถูก', 'รีวิว', 'ใกล้ฉัน', 'ส่งฟรี'])}"


def _visited(chance: Random) -> str:
    return f"https://shop.example.com/{chance.choice(['p', 'c', 'help'])}/{numbers.hexadecimal(chance, 6)}"


KINDS = (
    kind(
        "ip_address",
        forms={"v4": drawn(numbers.public_ip), "v6": drawn(numbers.ipv6)},
        alone="v4|v6",
        keeps="masked sha256",
    ),
    kind(
        "mac_address",
        forms={
            "colons": drawn(numbers.mac),
            "dashes": drawn(lambda chance: numbers.mac(chance).replace(":", "-").upper()),
        },
        alone="colons|dashes",
    ),
    kind(
        "device_id",
        forms={
            "uuid": drawn(numbers.uuid),
            "imei": drawn(numbers.imei),
            "hex": drawn(lambda chance: numbers.hexadecimal(chance, 16)),
        },
        allowed="app_instance_id",
    ),
    kind(
        "cookie_id",
        forms={
            "uuid": drawn(numbers.uuid),
            "analytics": drawn(
                lambda chance: f"GA1.2.{numbers.digits(chance, 9)}.17{numbers.digits(chance, 8)}"
            ),
        },
    ),
    kind("device_model", forms={"model": one_of(plain("phones"))}),
    kind("operating_system", forms={"version": one_of(plain("systems"))}),
    kind("browser", forms={"agent": one_of(plain("agents"))}, allowed="operating_system"),
    kind(
        "timezone",
        forms={
            "name": one_of(["Asia/Bangkok", "Asia/Bangkok", "Asia/Singapore", "UTC"]),
            "offset": one_of(["+07:00", "+07:00", "+08:00"]),
        },
    ),
    kind(
        "location",
        forms={
            "pair": drawn(lambda chance: f"{_latitude(chance)}, {_longitude(chance)}"),
            "point": drawn(lambda chance: f"POINT({_longitude(chance)} {_latitude(chance)})"),
        },
    ),
    kind("latitude", element="location", forms={"number": drawn(_latitude)}),
    kind("longitude", element="location", forms={"number": drawn(_longitude)}),
    kind("browsing_history", forms={"url": drawn(_visited)}),
    kind("search_history", forms={"words": drawn(_search)}),
    kind(
        "consent_record",
        forms={"flag": one_of(["Y", "Y", "N"]), "word": one_of(["ยินยอม", "ยินยอม", "ไม่ยินยอม"])},
    ),
    kind(
        "customer_type",
        forms={
            "thai": one_of(["บุคคลธรรมดา", "นิติบุคคล", "สมาชิก"]),
            "english": one_of(["retail", "premium", "corporate"]),
        },
    ),
    kind(
        "relationship",
        element="relatives",
        forms={"thai": listed("relations", 0), "english": listed("relations", 1)},
    ),
)
