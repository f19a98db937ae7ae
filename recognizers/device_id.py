"""Device identifiers (ตัวระบุอุปกรณ์): IMEI, IMSI, SIM serials, advertising ids, ids under a device header.

An IMEI has 15 digits, the last by Luhn (3GPP TS 23.003), grouped 2-6-6-1, before 2003 6-2-6-1; it is also
written without its check digit, or with the two digits of the software version in its place (IMEISV). An
IMSI of Thailand begins with 520; a SIM serial with 89 (ITU-T E.118), Thailand 8966. UUIDs are keys of every
table, so the header must speak of devices.
"""

from __future__ import annotations

from dataclasses import replace

from pdscan.checksums import digits, imei, luhn
from pdscan.phrases import said
from pdscan.recognizer import Recognizer

UUID = r"[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}"


def is_imei(value: str) -> bool:
    """Tell whether the 15 digits are an IMEI and no American Express card, which are as long.

    >>> is_imei("49-015420-323751-8"), is_imei("340000123456781")
    (True, False)
    """
    number = digits(value)
    return imei(number) and number[:2] not in {"34", "37"}


def is_sim_serial(value: str) -> bool:
    """Tell whether the digits pass Luhn.

    >>> is_sim_serial("8966001234567890122"), is_sim_serial("8966001234567890123")
    (True, False)
    """
    return luhn(digits(value))


def is_random(value: str) -> bool:
    """Tell whether digits and letters are mixed, or digits only and long, as in what is drawn at random.

    >>> is_random("9774d56d682e549c"), is_random("THINKPAD"), is_random("80597912")
    (True, False, False)
    """
    has_letters = any(map(str.isalpha, value))
    return any(map(str.isdigit, value)) and (has_letters or len(digits(value)) > 13)


IMEI = Recognizer(
    entity_type="IMEI",
    element="device_id",
    pattern=r"(?:[0-9]{2}[ -]?[0-9]{6}|[0-9]{6}-[0-9]{2})[ -]?[0-9]{6}[ -]?[0-9]",
    validate=is_imei,
    chance=0.1,
    alone=0.9,
    named=0.99,
    headers=(
        "adv id", "advid", "advert id", "adv identifier",
        "ifa", "device ifa", "maid", "rdid", "oaid", "ad identifier", "advertising identifier",
        "identifier for vendor", "identifier for advertiser", "didsha1", "didmd5", "dpidsha1",
        "dpidmd5", "device ext id", "ont sn", "ont serial", "ont serial no", "cpe serial", "cpe sn",
        "stb serial", "router serial", "esim eid", "euicc id", "sim iccid",         "tracker imei",
        "handset serial", "handset serial no", "device imei", "device imsi", "wearable id",
        "smartwatch id",
        "device id", "deviceid", "device uuid", "device identifier", "device token", "devicetoken",
        "device uid", "device key", "device no", "device serial", "device serial no",
        "device serial number",
        "device fingerprint", "device hash", "dev id", "devid", "udid", "imei", "imei no", "imei number",
        "imeisv", "meid", "esn", "imsi", "imsi no", "iccid", "sim serial", "sim serial no", "sim no",
        "simno", "sim id", "sim card no", "android id", "androidid", "idfa", "idfv", "gaid", "aaid", "adid",
        "ad id", "advertising id", "advertisingid", "advertiser id", "google advertising id",
        "google ad id",
                "terminal id mobile", "handset id", "handset imei", "machine id", "hardware id", "hwid",
        "phone serial", "mobile serial", "equipment identity", "รหัสอุปกรณ์", "รหัสเครื่อง",
        "หมายเลขเครื่อง", "หมายเลขอุปกรณ์", "ไอดีอุปกรณ์", "ตัวระบุอุปกรณ์", "อีมี่", "เลขอีมี่",
        "หมายเลขอีมี่", "เลขซิม", "หมายเลขซิม", "ซีเรียลเครื่อง", "หมายเลขประจำเครื่อง",
        "fingerprint id", "device fp", "browser fp", "canvas fingerprint", "device print", "device guid",
        "phone imei", "mobile imei", "imei 1", "imei 2", "imei sv", "equipment id mobile", "terminal imei",
        "waid", "vendor id ios", "android device id", "apple device id", "openudid", "hardware uuid",
        "machine guid", "machine uuid", "sim number", "simcard no", "icc id", "eid esim", "imsi number",
        "หมายเลขเครื่องโทรศัพท์", "รหัสเครื่องโทรศัพท์",
        "asset imei", "imei no 1", "chromebook serial", "laptop serial", "pda serial", "tablet serial",
        "notebook serial", "serial number device", "device sn", "ssaid", "imie", "emei", "emei no",
        "รหัสโฆษณา", "รหัสโฆษณาบนมือถือ", "เลขเครื่องโทรศัพท์", "เลขเครื่องมือถือ", "ไอดีเครื่อง",
        "s/nเครื่อง", "snเครื่อง",
    ),
    hints=("serial no", "serial number", "serialno", "terminal id", "sn"),
    against=(
        "model", "type", "name", "os", "product", "asset", "status", "pos", "printer", "รุ่น", "ประเภท",
        "ชื่อ", "ทรัพย์สิน", "เครื่องยนต์", "เครื่องจักร", "ครุภัณฑ์",
    ),
    context=("imei", "device", "อุปกรณ์", "อีมี่", "imsi", "sim"),
    examples=("490154203237518", "49-015420-323751-8", "490154-20-323751-8"),
    counterexamples=("490154203237519", "000000000000000", "340000123456781"),
)  # fmt: skip

CARRIED = (
    r"(?:iPhone|iPad|MacBook(?:[ -](?:Pro|Air))?|iMac|Galaxy(?:[ -][A-Z]?[0-9]{1,2})?|Pixel|Laptop|Notebook"
    r"|Tablet|Phone)"
)
"""What persons carry, as its owner or the maker calls it on a network."""

RECOGNIZERS = (
    IMEI,
    replace(
        IMEI,
        entity_type="IMEI_WITHOUT_CHECK_DIGIT",
        pattern=r"[0-9]{2}-[0-9]{6}-[0-9]{6}(?:-[0-9]{2})?|[0-9]{8}-[0-9]{6}(?:-[0-9]{2})?",
        validate=None,
        chance=1.0,
        alone=0.4,
        hints=(),
        examples=("49-015420-323751", "49-015420-323751-02", "49015420-323751-02"),
        counterexamples=("49-015420-323751-8", "20240115-123456-7"),
    ),
    replace(
        IMEI,
        entity_type="NAME_OF_A_COMPUTER",
        pattern=(
            r"(?:DESKTOP|LAPTOP)-[0-9A-Z]{6,8}|WIN-[0-9A-Z]{11}|android-[0-9a-f]{12,16}"
            rf"|[A-Za-zก-๙]{{2,30}}(?:['’]s)?[ -]{CARRIED}|{CARRIED}(?:-| ของ ?| of )[A-Za-zก-๙]{{2,30}}"
            r"|[A-Z]{3,15}-(?:NB|LAPTOP|NOTEBOOK|LT|PC|DESKTOP)[0-9]{0,2}"
        ),
        validate=None,
        chance=1.0,
        alone=0.9,
        headers=(
            "hostname device",
            "device hostname",
            "client hostname",
            "dhcp hostname",
            "dhcp host",
            "netbios name",
            "netbios",
            "pc name",
            "computer name",
            "computername",
            "notebook name",
            "laptop name",
            "machine name user",
            "workstation",
            "workstation name",
            "ชื่อคอมพิวเตอร์",
            "ชื่อโน้ตบุ๊ก",
            "ชื่อเครื่องคอมพิวเตอร์",
        ),
        hints=(),
        in_text=False,
        examples=("DESKTOP-RBSBHUG", "Siriwat's iPhone", "Malee-MacBook", "iPad-Kanok", "SOMCHAI-NB"),
        counterexamples=("iPhone 15", "DESKTOP", "SM-G991B", "iPhone Case", "NB-12345"),
    ),
    replace(
        IMEI,
        entity_type="SIM_SERIAL",
        pattern=r"89[0-9]{17,18}",
        validate=is_sim_serial,
        alone=0.9,
        examples=("8966001234567890122",),
        counterexamples=("8966001234567890123", "8966"),
    ),
    replace(
        IMEI,
        entity_type="DEVICE_ID",
        pattern=(
            rf"{UUID}|[0-9A-Fa-f]{{14,16}}|[0-9A-Fa-f]{{32}}|[0-9A-Fa-f]{{40}}|520[0-9]{{12}}|[0-9A-Za-z_:-]{{10,}}"
            r"|[0-9A-Za-z_-]{8,}:APA91b[0-9A-Za-z_+/=-]{20,}"
        ),
        validate=None,
        chance=1.0,
        alone=0.0,
        named=0.96,
        hints=(),
        in_text=False,
        examples=(
            "123e4567-e89b-12d3-a456-426614174000",
            "9774d56d682e549c",
            "520031234567890",
            "RF8M12ABCDE",
        ),
        counterexamples=("iPhone 15", "android", "12"),
    ),
    replace(
        IMEI,
        entity_type="DEVICE_SERIAL",
        pattern=r"[0-9A-Z]{2,}(?:[-/]?[0-9A-Z]+)+",
        validate=is_random,
        chance=0.5,
        alone=0.0,
        named=0.95,
        headers=(
            "serial tag",
            "service tag",
            "svc tag",
            "device serial",
            "device sn",
            "laptop serial",
            "laptop sn",
            "notebook serial",
            "computer serial",
            "pc serial",
            "tablet serial",
            "phone serial",
            "handset serial",
            "chromebook serial",
            "mobile serial",
            "macbook serial",
        ),
        hints=(),
        context=(),
        in_text=False,
        examples=("51W5EOI", "PF2ABC9K", "C02XK1ZJ-4"),
        counterexamples=("THINKPAD", "80597912", "ab"),
    ),
    Recognizer(
        entity_type="DEVICE_ID_SAID",
        element="device_id",
        named=0.95,
        validate=is_random,
        said=said("device_id"),
    ),
)
