"""Addresses of all countries in running text, and what only looks like one."""

from __future__ import annotations

import pytest

from pdscan.detect.text.spans import find_in_text
from pdscan.registry import recognizers


def addresses(text: str) -> list[str]:
    found = find_in_text(text, recognizers(), "both")
    return [text[mention.start : mention.end] for mention in found if mention.element == "postal_address"]


@pytest.mark.parametrize(
    "address",
    [
        "Flat 3, 17 Harcourt Gardens, Leeds LS8 2QT, United Kingdom",
        "4276 Kalani Hwy Apt 6, Honolulu, HI 96821",
        "Via Alessandro Manzoni 44, 37126 Verona VR, Italy",
        "12 rue des Lilas, 75011 Paris",
        "Calle Mayor 5, 2º B, 28013 Madrid, Spain",
        "Lindenstraße 12, 10115 Berlin",
        "Blk 375 Ang Mo Kio Ave 10 #09-1022, Singapore 560375",
        "23 Jalan Ampang, 50450 Kuala Lumpur, Malaysia",
        "1-2-3 Shibuya, Shibuya-ku, Tokyo 150-0002, Japan",
        "88 Wattle Grove, Alice Springs NT 0870",
        "Nakara Place Rm 502, 44 Siri Mangkala Rd, Suthep, Mueang Chiang Mai 50200",
        "อาคารจามจุรีสแควร์ เรสซิเดนซ์ ห้อง 1902 ถนนพญาไท แขวงปทุมวัน เขตปทุมวัน กทม. 10330",
    ],
)
@pytest.mark.parametrize(
    "text", ["ship to {} by Friday", "Customer: {}\nnext", '"address": "{}",', "ส่งที่ {} โทร 02"]
)
def test_an_address_of_any_country_is_found(text, address):
    assert addresses(text.format(address)) == [address]


@pytest.mark.parametrize(
    "address", ["5 Glebe End, Nether Wallop", "The Old Forge, Nether Stowey 3", "55 ม3 บ้านโนน ปากช่อง โคราช"]
)
def test_what_a_label_says_is_an_address(address):
    assert addresses(f"Address: {address}\n") == addresses(f"ที่อยู่: {address} โทร 044") == [address]


@pytest.mark.parametrize(
    "text",
    [
        "We met on 12 May, Friday 2023 in Paris",
        "Version 3 Build 12345, Windows 10",
        "Team 5 Red Bulls, Germany won",
        "IP address: 10.0.0.1, port 8080, host Alpha Beta",
        "address: 0x7D6A, block Alpha Beta",
        "เลขที่ดิน 644 ต.เชิงทะเล อ.ถลาง จ.ภูเก็ต",
        "รถเลขทะเบียน 2817 กทม. จากถนนวิทยุไปตลาดประตูน้ำ",
        "the bus to Oxford Street, London, United Kingdom is late",
    ],
)
def test_dates_versions_and_plots_are_no_addresses(text):
    assert addresses(text) == []
