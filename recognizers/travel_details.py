"""Travel details (รายละเอียดการเดินทาง): flights, bookings, itineraries, stays."""

from __future__ import annotations

from pdscan.recognizer import Recognizer
from pdscan.shapes import LABEL, MOMENT, NUMBER, TEXT

AIRLINES = (
    "TG|FD|WE|PG|SL|DD|VZ|XJ|SQ|TR|MH|AK|OD|CX|HX|UO|CI|BR|JL|NH|KE|OZ|TW|ZE|LJ|7C|CZ|CA|MU|HU|FM|9C|VN|VJ|QH|GA|QZ"
    "|PR|5J|EK|QR|EY|TK|LH|LX|AF|KL|BA|AY|OS|QF|JQ|AI|6E|UL|BG|KA|MF|ZH|8M|UB|QV|K6"
)

RECOGNIZER = Recognizer(
    entity_type="TRAVEL_DETAILS",
    element="travel_details",
    pattern=rf"(?:{AIRLINES}) ?-?[0-9]{{3,4}}|[A-Z]{{3}} ?(?:-|/|>|→|to) ?[A-Z]{{3}}",
    alone=0.3,
    headers=(
        "arr date", "dep date", "arr time", "dep time", "arr dt", "dep dt", "arrival dt",
        "departure dt", "arr airport", "dep airport", "arr city", "dep city", "arrival", "departure",
        "departs at", "arrives at", "origin airport", "destination airport", "dest airport",
        "orig airport", "origin city", "dest city", "outbound flight", "inbound flight",
        "return flight", "flt no", "flt number", "flt date", "travel class", "cabin class",
        "stay from", "stay to", "check in", "check out", "checkin", "checkout",
        "reservation origin", "reservation destination", "booking origin", "booking destination",
        "trip origin", "ticket origin", "ticket destination", "reservation seat", "booking seat",
        "ticket seat", "ticket number airline", "nights", "no of nights", "room nights", "tour date",
        "tour name", "trip name", "destination visited", "route flown", "origin iata",
        "destination iata", "origin station", "destination station", "pick up point", "drop off point",
        "next destination", "coming from", "going to", "last port", "next port", "port of entry",
        "entry date", "exit date", "tm6", "tm6 no", "arrival card", "arrival card no",
        "travel", "travels", "travel detail", "travel details", "travel date", "travel dates",
        "travel history", "travel plan", "travel plans", "travel itinerary", "travel route",
        "travel record", "travel records", "travel info", "travel type", "travel purpose",
        "travel destination", "travel from", "travel to", "travel start date", "travel end date",
        "itinerary", "itineraries", "itinerary detail", "trip", "trips", "trip detail", "trip details",
        "trip date", "trip history", "trip start", "trip end", "trip start date", "trip end date",
        "trip destination", "trip purpose", "trip route", "trip log", "flight", "flights", "flight no",
        "flight number", "flight code", "flight date", "flight detail", "flight details", "flight info",
        "flight time", "arrival flight", "departure flight", "flight itinerary", "flight history",
        "booked flight", "airline pnr", "pnr", "pnr code", "pnr no", "pnr number", "booking pnr",
        "boarding pass", "seat assignment", "e ticket no", "eticket no",
        "e ticket number", "ticket pnr", "departure airport", "arrival airport", "departure city",
        "arrival city", "departure date", "departure time", "arrival date", "arrival time",
        "departure datetime", "destination country", "destination city", "travel country",
        "countries visited", "country visited", "visited countries", "frequent flyer", "frequent flyer no",
        "frequent flyer number", "frequent flyer id", "ffp no", "ffp number", "hotel booking", "hotel stay",
        "hotel reservation", "check in date", "check out date", "checkin date", "checkout date",
        "stay dates", "room number stay", "pickup location", "pickup point", "pick up location",
        "dropoff location", "drop off location", "pickup address point", "ride history",
        "origin destination", "boarding station", "alighting station", "journey", "journey history",
        "route taken",
        "การเดินทาง", "รายละเอียดการเดินทาง", "ข้อมูลการเดินทาง", "ประวัติการเดินทาง", "แผนการเดินทาง",
        "กำหนดการเดินทาง", "วันเดินทาง", "วันที่เดินทาง", "วันที่ออกเดินทาง", "วันออกเดินทาง", "เที่ยวบิน", "หมายเลขเที่ยวบิน",
        "เลขเที่ยวบิน", "สายการบิน", "เลขที่นั่ง", "หมายเลขที่นั่ง", "ทริป", "จุดหมายปลายทาง", "ปลายทาง", "ต้นทาง",
        "สนามบินต้นทาง", "สนามบินปลายทาง", "รหัสการจอง", "วันที่เช็คอิน", "วันที่เช็คเอาท์", "วันเข้าพัก", "วันที่เข้าพัก",
        "ประเทศที่เดินทาง", "ประเทศที่เคยเดินทาง", "จุดรับ", "จุดส่ง", "เส้นทางการเดินทาง", "ประเทศปลายทาง",
    ),
    against=(
        "allowance", "expense", "budget", "agency", "agent", "insurance", "price", "fare", "product",
        "capacity", "stock", "shipment", "cargo", "parcel", "delivery", "warehouse", "train",
        "พัสดุ", "สินค้า", "ขนส่ง", "ราคา", "ค่า", "คลัง", "ประกัน", "ธนาคาร",
    ),
    fits=rf"{MOMENT}|{NUMBER}|{LABEL}|[A-Z0-9]{{2,14}}|{TEXT}",
    in_text=False,
    examples=("TG102", "FD 3021", "BKK-CNX", "BKK/HKT"),
    counterexamples=("TG", "A102", "BKKCNX", "SM-G991"),
)  # fmt: skip
