"""Call records (บันทึกการโทร) and traffic data (ข้อมูลจราจร): who was connected, when, how long, how much."""

from __future__ import annotations

from pdscan.recognizer import Recognizer
from pdscan.shapes import CLOCK, LABEL, MOMENT, NUMBER, TEXT

RECOGNIZERS = (
    Recognizer(
        entity_type="CALL_RECORD",
        element="call_record",
        headers=(
            "call record", "call records", "call log", "call logs", "call history", "call detail",
            "call details", "call detail record", "cdr", "cdr id", "call duration", "call duration sec",
            "call duration seconds", "call duration s", "call dur", "dur sec", "call length", "call seconds",
            "call minutes", "call time", "call date", "call datetime", "call start", "call start time",
            "call started at", "call end", "call end time", "call ended at", "call at", "call type",
            "call direction", "call status", "call result", "call outcome", "call count", "call id",
            "calls", "call timestamp", "called at", "last call", "last call at", "last call date",
            "last called at", "last call time", "missed calls", "missed call", "talk time", "talk duration",
            "ring time", "calling party", "called party", "a party", "b party", "outgoing calls",
            "incoming calls", "phone call log", "duration of call", "number of calls",
            "บันทึกการโทร", "ประวัติการโทร", "ข้อมูลการโทร", "ระยะเวลาโทร", "ระยะเวลาการโทร", "ระยะเวลาสนทนา",
            "ระยะเวลาการสนทนา", "เวลาที่โทร", "เวลาโทร", "วันที่โทร", "เวลาเริ่มโทร", "เวลาสิ้นสุดการโทร", "การโทร",
            "ผลการโทร", "สถานะการโทร", "ประเภทการโทร", "สายเรียกเข้า", "สายโทรออก", "จำนวนครั้งที่โทร", "โทรล่าสุด",
            "วันที่โทรล่าสุด", "รายการโทร",
        ),
        against=("api", "function", "margin", "option", "put", "center", "stack", "procedure", "service"),
        fits=rf"{MOMENT}|{CLOCK}|{NUMBER}|[0-9+() -]{{4,20}}|{LABEL}|{TEXT}",
        in_text=False,
    ),
    Recognizer(
        entity_type="TRAFFIC_DATA",
        element="traffic_data",
        headers=(
            "uplink vol", "downlink vol", "uplink volume", "downlink volume", "ul vol", "dl vol",
            "ul volume", "dl volume", "ul bytes", "dl bytes", "octets in", "octets out", "data vol",
            "data volume up", "data volume down", "data volume uplink", "data volume downlink",
            "bytes uploaded", "bytes downloaded", "input octets", "output octets", "uplink octets",
            "downlink octets", "upload mb", "download mb",
            "traffic data", "traffic log", "traffic record", "network traffic", "internet traffic",
            "computer traffic", "computer traffic data", "bytes sent", "bytes received", "bytes in",
            "bytes out", "bytes transferred", "byte in", "byte out", "tx bytes", "rx bytes", "bytes up",
            "bytes down", "uplink bytes", "downlink bytes", "upload bytes", "download bytes", "data volume",
            "packets sent", "packets received", "packet count", "src port", "dst port", "source port",
            "destination port", "dest port", "connection log", "connection time", "connect time",
            "connection start", "connection end", "disconnect time", "session bytes", "netflow",
            "radius log", "dns query", "dns queries", "sender recipient log", "message size",
            "routing data", "base station", "message header", "message headers", "email header",
            "email headers", "mail header", "mail headers",
            "ข้อมูลจราจร", "ข้อมูลการจราจร", "ข้อมูลจราจรทางคอมพิวเตอร์", "ข้อมูลการรับส่ง", "ข้อมูลการรับส่งข้อมูล",
            "ปริมาณข้อมูลรับส่ง", "ปริมาณข้อมูล", "ปริมาณการรับส่งข้อมูล", "ล็อกจราจร", "ข้อมูลจราจรคอมพิวเตอร์",
        ),
        against=("road", "car", "web", "store", "foot", "air", "product", "ถนน", "รถ", "file"),
        fits=rf"{NUMBER}(?: ?[KMGkmg]i?[Bb])?|{MOMENT}|{TEXT}",
        in_text=False,
    ),
)  # fmt: skip
