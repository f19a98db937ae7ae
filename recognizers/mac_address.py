"""MAC addresses: six bytes in hex with colons, hyphens or dots; broadcast and all zero are nobody's."""

from __future__ import annotations

from dataclasses import replace

from pdscan.detect.text.dotted import is_of_a_longer_number
from pdscan.recognizer import Recognizer

BYTE = "[0-9A-Fa-f]{2}"


def is_somebodys(value: str) -> bool:
    """Tell whether it is neither the broadcast address nor all zero.

    >>> is_somebodys("00:1A:2B:3C:4D:5E"), is_somebodys("FF:FF:FF:FF:FF:FF")
    (True, False)
    """
    return len(set(value.upper()) - set(":-.")) > 1


MAC = Recognizer(
    entity_type="MAC_ADDRESS",
    element="mac_address",
    pattern=rf"{BYTE}(?::{BYTE}){{5}}|{BYTE}(?:-{BYTE}){{5}}|[0-9A-Fa-f]{{4}}\.[0-9A-Fa-f]{{4}}\.[0-9A-Fa-f]{{4}}",
    validate=is_somebodys,
    chance=0.99,
    alone=0.98,
    named=0.99,
    headers=(
        "mac", "mac address", "mac addr", "macaddress", "macaddr", "mac id", "mac no", "wifi mac",
        "wlan mac", "lan mac", "bluetooth mac", "bt mac", "client mac", "device mac", "ethernet address",
        "ethernet mac", "hardware address", "hw address", "hwaddr", "physical address", "bssid",
        "station mac", "ap mac", "แมคแอดเดรส", "แม็คแอดเดรส", "หมายเลขแมค", "ที่อยู่แมค",
        "calling station id", "calling station", "sta mac", "station id mac", "ue mac", "cpe mac",
        "ont mac", "stb mac", "phone mac", "handset mac", "user mac", "macid", "eth mac", "eth addr",
        "nic mac", "mac wifi", "mac lan", "mac bt",
        "cli mac", "cm mac", "cable modem mac", "bluetooth address", "bluetooth addr", "bt addr",
        "bt address", "dhcp chaddr", "chaddr", "wifi mac address", "mac notebook", "mac laptop", "pc mac",
        "notebook mac", "laptop mac", "mac device", "mac of phone", "mac of device", "แมคเครื่อง",
        "แมคลูกค้า", "แมคพนักงาน", "แมคอุปกรณ์", "แมคไวไฟ", "แมคโน้ตบุ๊ก", "เลขแมค", "หมายเลขการ์ดแลน",
        "การ์ดแลน", "macเครื่อง",
    ),
    against=(
        "called", "nas", "os", "version", "book", "vendor", "tls", "ssl", "certificate", "cert",
        "เครื่องดื่ม",
    ),
    context=("mac", "ethernet", "wifi", "hardware", "bluetooth"),
    denied=is_of_a_longer_number,
    examples=("00:1A:2B:3C:4D:5E", "aa-bb-cc-dd-ee-0f", "0012.3456.789a"),
    counterexamples=(
        "00:1A:2B:3C:4D", "ZZ:ZZ:ZZ:ZZ:ZZ:ZZ", "FF:FF:FF:FF:FF:FF", "10:2F:33-AC-29-C3", "12:34:56",
    ),
)  # fmt: skip

RECOGNIZERS = (
    MAC,
    replace(
        MAC,
        entity_type="MAC_ADDRESS_BARE",
        pattern=r"[0-9A-Fa-f]{12}",
        alone=0.05,
        named=0.97,
        in_text=False,
        examples=("001A2B3C4D5E", "aabbccddee0f"),
        counterexamples=("001A2B3C4D5", "000000000000", "001A2B3C4D5G"),
    ),
)
