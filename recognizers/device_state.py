"""State of a device (สถานะของเครื่อง): battery, storage, signal, screen, root or jailbreak."""

from __future__ import annotations

from pdscan.recognizer import Recognizer
from pdscan.shapes import NUMBER

RECOGNIZER = Recognizer(
    entity_type="DEVICE_STATE",
    element="device_state",
    named=0.93,
    headers=(
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
        "ram free", "available memory", "disk free mobile", "signal strength", "rssi", "volume level",
        "is rooted", "rooted", "root status", "jailbroken", "is jailbroken", "jailbreak", "is emulator",
        "emulator", "airplane mode", "device uptime", "device temperature", "gps enabled",
        "bluetooth enabled", "สถานะเครื่อง", "สถานะของเครื่อง", "แบตเตอรี่", "ระดับแบตเตอรี่",
        "สถานะอุปกรณ์", "ความแรงสัญญาณ", "ระดับสัญญาณ", "พื้นที่ว่างในเครื่อง",
        "disk free", "disk space", "free disk", "storage left", "free ram", "memory used", "mem free",
        "mem avail", "cpu usage device", "network signal", "signal bars", "signal dbm", "rsrp", "rsrq",
        "sinr", "screen size", "screen size px", "screen res", "screen resolution", "screen dpi",
        "screen density", "screen width", "screen height", "viewport size", "mute state", "batt",
        "batt lvl", "batt level", "batt pct", "batt charging", "power save", "bluetooth on", "wifi on",
        "gps on", "nfc on", "device health", "phone status", "vpn on", "is vpn", "แบตเตอรี่คงเหลือ", "แบต",
        "พื้นที่คงเหลือ", "หน่วยความจำคงเหลือ",
    ),
    against=("product", "price", "sku", "stock", "vehicle", "sensor", "meter", "สินค้า", "ราคา", "รถ"),
    fits=rf"{NUMBER} ?(?:%|[A-Za-z]{{1,4}})?|[A-Za-zก-๙][A-Za-zก-๙ _-]{{0,39}}",
    in_text=False,
)  # fmt: skip
