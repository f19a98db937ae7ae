"""State of a device (สถานะของเครื่อง): battery, storage, signal, screen, root or jailbreak."""

from __future__ import annotations

from dataclasses import replace

from pdscan.recognizer import Recognizer
from pdscan.shapes import NUMBER

STATE = r"[A-Za-zก-๙][A-Za-zก-๙ _-]{0,39}(?:[:= ][0-9]{1,3} ?%)?"
"""One of several in a cell: "battery 37%, screen off"."""

STATE_OF_DEVICE = Recognizer(
    entity_type="DEVICE_STATE",
    element="device_state",
    named=0.93,
    headers=(
        "rooted emul", "root emul", "emul",
        "is emul", "bt on", "location on", "battery saver", "batt saver", "power saver",
        "display uptime sec device", "storage pct", "ram pct", "แบตมือถือ",
        "battery", "battery level", "batterylevel", "battery percent", "battery pct", "battery state",
        "battery status", "is charging", "charging", "charging state", "low power mode", "screen brightness",
        "screen on", "screen state", "screen orientation", "device orientation", "orientation device",
        "phone state", "phone status state", "handset state", "lock state", "screen lock",
        "device locked", "device rooted", "root detected", "jailbreak detected", "emulator detected",
        "is jail broken", "developer mode", "dev mode enabled", "mock location",
        "mock location enabled", "charge state", "power state", "power save mode", "power saving mode",
        "do not disturb", "ringer mode", "battery health", "device battery", "storage used",
        "device storage", "phone battery", "phone on off", "sim state",
        "device state", "device status", "free storage", "storage free", "free memory", "memory free",
        "ram free", "available memory", "disk free mobile", "volume level",
        "is rooted", "rooted", "root status", "jailbroken", "is jailbroken", "jailbreak", "is emulator",
        "emulator", "airplane mode", "device uptime", "device temperature", "gps enabled",
        "bluetooth enabled", "สถานะเครื่อง", "สถานะของเครื่อง", "แบตเตอรี่", "ระดับแบตเตอรี่",
        "สถานะอุปกรณ์", "พื้นที่ว่างในเครื่อง",
        "disk free", "disk space", "free disk", "storage left", "free ram", "memory used", "mem free",
        "mem avail", "cpu usage device", "rsrp", "rsrq",
        "sinr", "screen size", "screen size px", "screen res", "screen resolution", "screen dpi",
        "screen density", "screen width", "screen height", "viewport size", "mute state", "batt",
        "batt lvl", "batt level", "batt pct", "batt charging", "power save", "bluetooth on", "wifi on",
        "gps on", "nfc on", "device health", "phone status", "vpn on", "is vpn", "แบตเตอรี่คงเหลือ", "แบต",
        "พื้นที่คงเหลือ", "หน่วยความจำคงเหลือ",
        "battery charge", "battery remaining", "batt state", "batt status", "batt charge", "bat pct",
        "bat level", "bat lvl", "bat status", "bat state", "gps state", "gps status",
        "location service status", "bluetooth state", "bluetooth status", "wifi state", "wifi status",
        "nfc state", "sim status", "phone charging", "device charging", "device encrypted",
        "encrypted device", "encryption enabled device", "disk encrypted", "is encrypted device",
        "mdm device encrypted", "mdm devices encrypted", "device compliant", "compliance state device",
        "is compliant device", "mdm device compliant", "mdm devices compliant", "passcode set",
        "passcode enabled", "passcode present", "device passcode", "screen lock enabled",
        "device supervised", "managed state device", "telemetry free mb", "free mb", "free gb",
        "free space", "free space mb", "free space gb", "avail storage", "available storage",
        "storage avail", "storage available", "storage free mb", "storage remaining", "total ram", "ram mb",
        "uptime device", "device temp", "dark mode", "font scale", "device volume", "screen timeout",
        "screen brightness level", "app in foreground", "app state", "app foreground", "phone locked",
        "is locked device", "device lost mode", "usb debugging", "developer options", "unknown sources",
        "is jailbroken device", "root flag", "rooted flag", "jailbreak flag", "jb flag", "rooted yn",
        "is root", "device integrity", "safetynet", "play integrity", "power source device",
        "charging status",
        "สถานะแบต", "สถานะแบตเตอรี่", "แบตสถานะ", "แบตเหลือ", "แบตเตอรี่เหลือ", "แบตคงเหลือ",
        "เปอร์เซ็นต์แบต", "ระดับแบต", "สถานะมือถือ", "สถานะโทรศัพท์", "สถานะเครื่องลูกค้า",
        "สถานะตัวเครื่อง", "สถานะการล็อกเครื่อง", "การล็อกเครื่อง", "เครื่องรูท", "รูทเครื่อง",
        "การชาร์จ", "สถานะการชาร์จ", "พื้นที่ว่าง", "พื้นที่เหลือ", "หน่วยความจำว่าง", "แรมคงเหลือ",
        "ความสว่างหน้าจอ", "สถานะออนไลน์ของเครื่อง",
        "mdm compliant", "mdm compliance", "compliance state", "device compliance",
        "device compliance state", "bitlocker", "bitlocker status", "encryption state", "laptop encrypted",
        "phone encrypted", "firewall on", "debugger attached", "thermal state", "headphones plugged",
        "headset plugged", "rssi", "ระดับสัญญาณ",
        "nfc enabled", "play protect", "play protect status", "last boot",
        "last boot time", "accelerometer", "accelerometer reading", "gyroscope", "gyroscope xyz",
        "magnetometer", "tablet state", "pendant status", "เครื่องถูกรูท", "เจลเบรค", "เจลเบรก",
        "เหลือพื้นที่", "พื้นที่เหลือในเครื่อง", "ความสว่างจอ",
    ),
    against=(
        "warehouse", "parking", "ups", "forklift", "warranty", "charger", "ev", "solar", "inverter",
        "partner", "couple", "spouse", "gender", "sex", "sexual",
        "product", "price", "sku", "stock", "vehicle", "sensor", "meter", "สินค้า", "ราคา", "รถ",
    ),
    fits=rf"{NUMBER} ?(?:%|[A-Za-z]{{1,4}})?|{STATE}(?:[,;|] ?{STATE})*",
    in_text=False,
)  # fmt: skip

CHARGING = r"(?i:(?:not |dis)?charging|(?:un)?plugged(?: in)?|full|usb|ac|wireless|กำลังชาร์จ|ไม่ได้ชาร์จ)"

RECOGNIZERS = (
    STATE_OF_DEVICE,
    Recognizer(
        entity_type="BATTERY_TOLD",
        element="device_state",
        pattern=(
            rf"[0-9]{{1,3}} ?%[ |,;/()-]{{1,3}}{CHARGING}\)?|{CHARGING}[ |,;/:()-]{{1,3}}[0-9]{{1,3}} ?%\)?"
        ),
        alone=0.93,
        in_text=False,
        examples=("38%|charging", "82% (unplugged)", "charging: 100%"),
        counterexamples=("38%", "charging", "120 V|plugged"),
    ),
    replace(  # people are asked for theirs, too
        STATE_OF_DEVICE,
        entity_type="DEVICE_ORIENTATION",
        headers=("orient", "device orient", "dev orient", "screen orient"),
        fits=r"(?i:(?:portrait|landscape|port|land|unknown|face)[a-z _-]{0,15})|[0-4]|0|90|180|270",
    ),
)
