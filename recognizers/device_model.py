"""Models of devices (รุ่นอุปกรณ์): shops sell them too, so the header must say that it is the user's."""

from __future__ import annotations

from dataclasses import replace

from pdscan.recognizer import Recognizer

MODEL = Recognizer(
    entity_type="DEVICE_MODEL",
    element="device_model",
    pattern=(
        r"(?:(?:Apple|APPLE) )?(?:iPhone|iPad|iPod|Mac[Bb]ook)(?: ?[0-9A-Za-z,. ()+-]{0,30})?"
        r"|(?:Samsung|SAMSUNG|samsung|Galaxy|Xiaomi|Redmi|POCO|OPPO|Oppo|vivo|Vivo|HUAWEI|Huawei|Honor|HONOR"
        r"|realme|Realme|OnePlus|Nokia|Sony|ASUS|Pixel|Google Pixel"
        r"|Infinix|TECNO|Motorola|moto)[ _-]?[0-9A-Za-z ()+_-]{1,30}"
        r"|(?:Lenovo |HP |Dell |Microsoft |Acer )?(?:ThinkPad|IdeaPad|ThinkCentre|Latitude|Inspiron|OptiPlex"
        r"|Vostro|EliteBook|ProBook|ProDesk|EliteDesk|ZBook|Surface (?:Pro|Laptop|Go|Book)|Aspire|TravelMate"
        r"|ZenBook|VivoBook|ExpertBook|Galaxy Book|MateBook|Chromebook|LIFEBOOK|iMac|Mac mini|Mac Studio)"
        r"[ _-]?[0-9A-Za-z .()+_-]{0,30}"
        r"|SM-[A-Z][0-9]{3,4}[A-Z0-9/]{0,4}|CPH[0-9]{4}|RMX[0-9]{4}|V[0-9]{4}[A-Z]?|M[0-9]{4}[A-Z][0-9A-Z]{2,4}"
    ),
    alone=0.15,
    named=0.97,
    headers=(
        "device model", "devicemodel", "device name", "devicename", "device brand", "device manufacturer",
        "device make", "device type", "devicetype", "device", "device info", "device category",
        "phone model", "phonemodel", "phone brand", "mobile model", "mobile brand", "mobile device",
        "handset", "handset model", "handset brand", "user device", "client device", "login device",
        "terminal model", "hardware model", "model device", "รุ่นอุปกรณ์", "รุ่นมือถือ", "รุ่นโทรศัพท์",
        "รุ่นเครื่อง", "รุ่นโทรศัพท์มือถือ", "ยี่ห้อมือถือ", "ยี่ห้อโทรศัพท์",
        "อุปกรณ์ที่ใช้", "อุปกรณ์ที่ใช้งาน", "อุปกรณ์ที่เข้าใช้", "อุปกรณ์ที่ล็อกอิน",
        "hs model", "hs mdl", "hset model", "handset name", "handset type", "handset desc", "phone name",
        "phone type model", "mobile device model", "device mdl", "device make model", "device product",
        "device marketing name", "dev model", "dev name", "terminal type ue", "ue model", "ue type",
        "ua device", "ua model", "hw model", "build model", "model name device", "watch model",
        "tablet model", "tac model", "tac brand", "tac vendor", "tac name", "imei model", "imei brand",
        "imei device",
        "brand model", "ยี่ห้อ/รุ่น", "โทรศัพท์รุ่น", "เครื่องรุ่น",
        "รุ่นเครื่องโทรศัพท์", "รุ่นมือถือที่ใช้", "มือถือรุ่น", "ยี่ห้อเครื่อง",
        "term model", "terminal mdl", "laptop model", "notebook model", "chromebook model",
        "wearable model", "game console", "game console model", "console model", "vr headset",
        "headset model", "model identifier", "marketing name", "mobile marketing name", "phone use",
        "phone used", "device used", "brand phone", "รุ่นโน้ตบุ๊ก", "รุ่นแท็บเล็ต",
        "แบรนด์มือถือ", "มือถือที่ใช้", "มือถือยี่ห้อ", "โทรศัพท์ที่ใช้", "โทรศัพท์ยี่ห้อ",
        "โทรศัพท์มือถือยี่ห้อ", "ใช้โทรศัพท์มือถือยี่ห้อ", "ใช้อุปกรณ์",
    ),
    hints=("อุปกรณ์", "ชนิดอุปกรณ์", "ประเภทอุปกรณ์", "ชื่ออุปกรณ์"),  # of schools, sports and the disabled too
    against=("total", "group", "count",
        "product", "price", "sku", "stock", "medical", "assist", "assistive", "assistance",
        "mobility", "hearing", "asset", "iot", "sensor", "pos", "สินค้า", "ราคา",
        "แพทย์", "ทะเบียน", "ช่วย", "พิการ", "การเรียน", "กีฬา", "สำนักงาน", "ครุภัณฑ์", "ติดตั้ง",
        "sn", "serial",
    ),
    fits=r"[0-9A-Za-zก-๙]*[G-Zg-zก-๙ ,.()+_/][0-9A-Za-zก-๙ ,.()+_/-]{1,58}|[0-9A-Za-z-]{1,12}",
    in_text=False,
    examples=("iPhone 15 Pro", "iPhone14,2", "Samsung Galaxy S23", "SM-G998B", "OPPO Reno8", "CPH2359"),
    counterexamples=("apple", "sm", "Red shirt"),
)  # fmt: skip

RECOGNIZERS = (
    MODEL,
    replace(
        MODEL,
        entity_type="DEVICE_MAKE",
        pattern=None,
        words=frozenset({
            "apple", "samsung", "xiaomi", "redmi", "poco", "oppo", "vivo", "huawei", "honor", "realme",
            "oneplus", "google", "nokia", "sony", "asus", "motorola", "lg", "lge", "lenovo", "zte", "tecno",
            "infinix", "nothing", "htc", "meizu", "wiko", "i-mobile", "hmd global", "generic", "unknown",
        }),
        alone=0.1,
        headers=(
            "device make", "handset make", "phone make", "mobile make", "device oem",
            "oem device", "device manufacturer",
        ),
        hints=(
            "make", "manufacturer", "maker",
            "mdl", "model desc", "hw mdl",
        ),
        fits=None,
        examples=("Apple", "samsung", "OPPO"),
        counterexamples=("Toyota", "Red shirt"),
    ),
)  # fmt: skip
