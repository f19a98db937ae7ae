"""Network data (ข้อมูลเครือข่าย) of users: carrier, connection, Wi-Fi network, cell.

A mobile country code has three digits (ITU-T E.212); in card payments, MCC is a merchant's trade, of four.
"""

from __future__ import annotations

from dataclasses import replace

from pdscan.recognizer import Recognizer

NETWORK = Recognizer(
    entity_type="NETWORK_DATA",
    element="network_data",
    words=frozenset(
        {
            "wifi", "wi-fi", "cellular", "mobile data", "2g", "3g", "4g", "5g", "lte", "edge", "hspa",
            "hspa+", "ethernet", "4g+", "5g nsa", "5g sa", "ais", "true", "truemove h", "truemove", "dtac",
            "nt", "ais 5g", "true 5g", "cat", "tot",
        }
    ),
    alone=0.5,
    named=0.96,
    headers=(
        "roaming status", "roaming flag", "roaming ind", "is roaming", "network status",
        "sim country", "cell lac", "lac cell",
        "operator code", "mobile network code",
        "net operator name", "dhcp hostname client",
        "network type", "networktype", "network data", "network info", "network name", "network operator",
        "connection type", "connectiontype", "network connection", "carrier", "carrier name", "carriername",
        "mobile carrier", "mobile operator", "telco", "telecom operator", "sim operator", "isp", "isp name",
        "internet provider", "internet service provider", "asn", "as number",
        "tac network", "mnc", "mcc mnc", "roaming", "vpn", "proxy type",
        "hostname client", "network latency", "bandwidth", "เครือข่าย", "เครือข่ายมือถือ", "ข้อมูลเครือข่าย",
        "ผู้ให้บริการเครือข่าย", "ผู้ให้บริการอินเทอร์เน็ต", "ประเภทเครือข่าย",
        "ค่ายมือถือ",
        "net carrier", "net operator", "net isp", "network carrier", "network provider", "network op",
        "mobile network", "mobile op", "sim carrier", "home network", "serving network", "roaming network",
        "roaming ntwk", "visited network", "telco name", "telco operator",
        "conn type", "conn kind",
        "connection kind", "net conn", "access type ran", "rat type", "radio type", "radio access",
        "network tech", "network generation", "isp org", "asn org", "as org", "isp asn", "mccmnc",
        "tac id", "lac id", "lac ci", "eci", "cell tower", "cell tower id", "serving cell",
        "serving cell id", "first cell", "last cell", "enodeb", "enodeb id", "enb id", "gnb id", "bts id",
        "sector id", "base station id", "pci cell", "vpn provider", "connection isp", "รหัสสถานีฐาน",
        "สถานีฐาน", "เสาสัญญาณ", "ค่ายโทรศัพท์", "ประเภทการเชื่อมต่อ", "เครือข่ายที่ใช้",
        "net type", "nettype", "net name", "net info", "network kind", "connectivity",
        "connectivity type", "connection method", "internet connection", "internet type", "access network",
        "carrier nm", "sim network", "sim operator name", "sim provider", "mobile provider",
        "phone carrier", "phone operator", "cell provider", "cell carrier", "cellular carrier",
        "network mode", "network speed", "connection speed", "download speed user", "ip isp", "geo isp",
        "geoip isp", "geoip org", "isp provider", "asn name", "asn number", "dns server client",
        "network quality",
        "เครือข่ายโทรศัพท์", "เครือข่ายโทรศัพท์มือถือ", "เครือข่ายอินเทอร์เน็ต", "เครือข่ายเน็ต",
        "ค่ายเน็ต", "ค่ายอินเทอร์เน็ต", "ผู้ให้บริการมือถือ", "ผู้ให้บริการเน็ต",
        "ประเภทอินเทอร์เน็ต", "การเชื่อมต่อ", "การเชื่อมต่ออินเทอร์เน็ต",
        "cell network", "mobile carrier name", "opr name", "operator name", "operator name sim",
        "cellular generation", "mobile generation", "vpn user", "vpn active", "vpn flag",
        "vpn used", "vpn connected", "tor exit", "tor flag", "tor exit node", "net downlink",
        "downlink mbps", "net downlink mbps", "effective connection", "effective connection type",
        "ping ms", "round trip time", "rtt ms", "sim slot", "sim slots", "sim slot count", "roam flag",
        "roaming user", "internet used", "home internet", "user network", "dns resolver client",
        "ค่ายที่ใช้", "ค่ายมือถือที่ใช้", "อินเทอร์เน็ตที่ใช้", "อินเทอร์เน็ตบ้าน",
        "เน็ตบ้าน", "ประเภทเชื่อมต่อ", "รูปแบบการเชื่อมต่อ", "ค่ายซิม",
    ),
    hints=("net", "network", "operator", "connection"),  # "net" alone is far more often what is left to pay
    against=(
        "mask", "weight", "profit", "sales", "floor", "margin", "price net", "salary", "worth",
        "card", "payment", "shipping", "logistics", "parcel", "price", "package", "social", "string",
        "password", "distribution", "บัตร", "ขนส่ง", "พัสดุ", "จัดจำหน่าย",
        "courier", "delivery", "shipment", "tracking", "insurance", "aircraft",
    ),
    fits=r"[0-9A-Za-zก-๙][0-9A-Za-zก-๙ ._+/&:-]{0,59}",
    in_text=False,
    examples=("4G", "WiFi", "AIS", "TrueMove H", "5G"),
    counterexamples=("6H", "Kerry Express", "visa"),
)  # fmt: skip

NAMED_NETWORK = replace(
    NETWORK,
    entity_type="NETWORK_NAME",
    words=frozenset(),
    alone=0.0,
    headers=(
        "network latency ms",
        "signal operator", "home plmn", "wifi connected", "connected ssid", "hotspot name", "ap ssid",
        "wlan network", "ssid", "wifi", "wifi name", "wifi ssid", "wifi network", "ชื่อไวไฟ", "ไวไฟ",
        "สัญญาณอินเทอร์เน็ต", "visited plmn", "plmn", "apn", "apn name", "access point name", "ssid apn",
        "ssid name", "wlan ssid", "wifi id", "wifi bssid", "wifi ap", "ap name wifi", "router ssid",
        "home wifi", "wifi signal", "phone signal", "mobile signal", "cell signal", "cellular signal",
        "rat signal", "apn used", "ชื่อวายฟาย", "ไวไฟที่เชื่อมต่อ", "สัญญาณเครือข่าย", "สัญญาณมือถือ",
        "signal strength", "signal level", "signal quality", "network signal", "signal bars", "signal dbm",
        "bssid ap", "ความแรงสัญญาณ", "คุณภาพสัญญาณ", "สัญญาณ dbm", "สัญญาณdbm",
    ),
    hints=("latency ms",),  # of a message sent it is none of the network that somebody is in
    examples=(),
    counterexamples=(),
)  # fmt: skip
"""Networks that have names of their own, and signals: no list holds them, as it does carriers."""

COUNTRY_CODE = Recognizer(
    entity_type="MOBILE_COUNTRY_CODE",
    element="network_data",
    pattern=r"[2-7][0-9]{2}",
    named=0.9,
    headers=("mcc", "sim mcc", "mobile country code"),
    against=("card", "merchant", "payment", "terminal"),
    in_text=False,
    examples=("520", "310"),
    counterexamples=("5411", "5812", "052"),
)

CELL = Recognizer(
    entity_type="CELL_GLOBAL_IDENTITY",
    element="network_data",
    pattern=r"[2-7][0-9]{2}-[0-9]{2,3}-[0-9]{1,5}-[0-9]{1,9}",
    alone=0.6,
    named=0.96,
    headers=("cgi", "cell id", "cellid", "cell global identity", "ecgi"),
    in_text=False,
    examples=("520-03-38042-30223",),
    counterexamples=("120-03-38042-30223", "520-03-38042"),
)

RECOGNIZERS = (NETWORK, NAMED_NETWORK, COUNTRY_CODE, CELL)
