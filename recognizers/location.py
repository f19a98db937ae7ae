"""Location (ตำแหน่งที่ตั้ง): coordinates as pairs, columns, WKT, GeoJSON, map links, geohash, plus codes.

A single decimal number is a latitude only under its header, unless it lies inside Thailand (5.6 to 20.5
degrees north, 97.3 to 105.7 east) to four decimals or more. Shops and branches have coordinates too:
their headers and tables speak against.
"""

from __future__ import annotations

import re

from pdscan.phrases import said
from pdscan.recognizer import Recognizer

DEGREES = r"-?[0-9]{1,3}\.[0-9]{2,15}"
PAIR = rf"{DEGREES} ?, ?{DEGREES}"
PAIRS = rf"{PAIR}(?:[;|] ?{PAIR})*"
"""One place, or those of a way."""
WKT = rf"(?:SRID=4326;)?(?i:point) ?(?i:z )?\({DEGREES} {DEGREES}(?: {DEGREES})?\)"
GEOJSON = r'\{ ?"type": ?"Point", ?"coordinates": ?\[ ?-?[0-9.]+ ?, ?-?[0-9.]+ ?\] ?\}'
MAP_LINK = (
    r"https?://(?:www\.)?(?:maps\.google\.[a-z.]+|google\.[a-z.]+/maps|goo\.gl/maps|maps\.app\.goo\.gl)[^ ]*"
    r"|https?://(?:www\.)?openstreetmap\.org/[^ ]*|geo:-?[0-9.]+,-?[0-9.]+"
)
MINUTES = (
    r"[NS] ?[0-9]{1,3}°[ 0-9'′.\"″]{2,16},? ?[EW] ?[0-9]{1,3}°[ 0-9'′.\"″]{2,15}"
    r"|[0-9]{1,3}°[ 0-9'′.\"″]{2,16}[NS],? ?[0-9]{1,3}°[ 0-9'′.\"″]{2,16}[EW]"
)
PLUS_CODE = r"[23456789CFGHJMPQRVWX]{4,8}\+[23456789CFGHJMPQRVWX]{2,3}"

AGAINST = (
    "pulldown", "pull",
    "branch", "store", "shop", "outlet", "warehouse", "office", "station", "site", "atm", "tower",
    "merchant", "hotel", "hospital", "shelf", "bin", "rack", "stock", "storage", "product", "job", "file",
    "log", "server", "cell", "asset",
    "สาขา", "ร้าน", "ร้านค้า", "คลัง", "สำนักงาน", "สินค้า", "จัดเก็บ", "ชั้นวาง",
    "system", "projection", "longest", "datum",
)  # fmt: skip

_NUMBERS = re.compile(r"-?[0-9]+\.[0-9]+")


def is_on_earth(value: str) -> bool:
    """Tell whether two numbers are a latitude and a longitude, in either order.

    >>> is_on_earth("13.7563, 100.5018"), is_on_earth("POINT(100.5018 13.7563)"), is_on_earth("120.5, 250.25")
    (True, True, False)
    """
    pair = [abs(float(number)) for number in _NUMBERS.findall(value)[:2]]
    return len(pair) < 2 or (min(pair) <= 90 and max(pair) <= 180)


EXACT = r"-?[0-9]{1,3}\.[0-9]{5,15} ?, ?-?[0-9]{1,3}\.[0-9]{5,15}"
"""A pair to a metre or less: measurements of other kinds are not written so."""

RECOGNIZERS = (
    Recognizer(
        entity_type="COORDINATES",
        element="location",
        pattern=rf"{PAIRS}|{WKT}|{GEOJSON}|{MINUTES}|{MAP_LINK}",
        validate=is_on_earth,
        alone=0.75,
        headers=(
            "utm xy", "loc ll", "ll", "latlon point", "nearby place point", "last gps fix",
            "พิกัดล่าสุดของผู้ใช้", "ตำแหน่ง gps", "พิกัดเช็คอิน", "จุดพิกัด", "พิกัดบ้านผู้ป่วย",
            "พิกัดที่เกิดเหตุ",
            "home geohash",
            "pickup coordinates",
            "gps", "gps location",  "gps coordinates",
            "gps coordinate", "gps position", "gps point",
            "coordinates", "coordinate", "coords", "coord", "geo", "geo location", "geolocation",
            "geo point", "geopoint", "geom", "geometry", "geo coordinates", "latlng", "lat lng", "latlong",
            "lat long", "lat lon", "latlon", "xy coordinates", "last location", "current location",
            "last known location", "user location", "home location", "check in location",
            "checkin location", "login location", "location gps", "location point", "location coordinates",
            "home gps", "map link", "map url", "google map", "google maps", "location url",
            "location lat lng", "house gps",
            "พิกัด", "พิกัดบ้าน", "พิกัดจีพีเอส", "พิกัดที่อยู่", "ตำแหน่งที่ตั้ง", "แผนที่", "แผนที่บ้าน", "จีพีเอส", "ตำแหน่งล่าสุด",
            "พิกัดล่าสุด", "พิกัดปัจจุบัน", "พิกัดลูกค้า", "ที่ตั้งปัจจุบัน",
            "addr gps", "address gps", "home geo", "gps trace", "gps track", "gps fix", "gps log",
            "gps raw", "gps xy", "gps data", "gps str", "gps latlng", "last gps", "checkin gps",
            "geo json", "geo loc", "geo position", "location geo", "location coord", "location coords",
            "location xy", "ll coord", "map pin", "pin location", "pinned location", "position coord",
            "xy coord", "พิกัดที่พัก", "พิกัดผู้ป่วย", "พิกัด gps", "พิกัดแผนที่",
            "cell latlng", "cell latlon", "cell lat lng", "cell lat lon", "pickup latlng", "dropoff latlng",
            "home latlng", "site latlng customer", "gps latlon", "gps pos", "gps loc", "cell coordinates",
            "delivery latlng", "pin latlng", "last latlng", "last fix", "checkin latlng",
            "utm x", "utm y", "utmx", "utmy",
            "utm easting", "utm northing",
        ),
        hints=("location", "loc", "position", "point", "ตำแหน่ง"),
        against=AGAINST,
        context=("พิกัด", "location", "gps", "lat", "ตำแหน่ง"),
        fits=(
            rf"[(\[]{PAIR}[)\]]|{PAIR}|{WKT}|{GEOJSON}|{MINUTES}|{MAP_LINK}|{PLUS_CODE}|[0-9A-Fa-f]{{40,}}"
            rf"|\{{.*|{DEGREES}[ ;|]+{DEGREES}"
        ),
        needs_context=True,
        examples=(
            "13.756331,100.501762", "18.7883, 98.9853", "POINT(100.5018 13.7563)", "geo:13.75,100.50",
        ),
        counterexamples=("120.55,250.25", "13,100", "1.5", "https://example.com/maps"),
    ),
    Recognizer(
        entity_type="COORDINATES_EXACT",
        element="location",
        pattern=EXACT,
        validate=is_on_earth,
        alone=0.7,
        against=AGAINST,
        context=("พิกัด", "location", "gps", "lat", "ตำแหน่ง"),
        examples=("13.756331,100.501762", "-23.70899, 133.88839"),
        counterexamples=("120.55555,250.25555", "13.75,100.50"),
    ),
    Recognizer(
        entity_type="PLUS_CODE",
        element="location",
        pattern=PLUS_CODE,
        alone=0.85,
        headers=("plus code", "pluscode", "open location code", "olc"),
        context=("plus code", "พิกัด"),
        in_text=False,
        examples=("7P52QG4R+2V", "QG4R+2VX"),
        counterexamples=("ABCD+12", "7P52QG4R"),
    ),
    Recognizer(
        entity_type="GEOHASH",
        element="location",
        pattern=r"[0-9b-hjkmnp-z]{5,12}",
        headers=("geohash", "geo hash", "location hash"),
        in_text=False,
        examples=("w4rqmh2e",),
        counterexamples=("w4ai", "w4rqa"),
    ),
    Recognizer(
        entity_type="H3_CELL",
        element="location",
        # Cells of Uber's grid, by their index: mode 1, resolutions 0 to 15, in hexadecimal digits.
        pattern=r"8[0-9a-f]{14}",
        alone=0.2,
        headers=(
            "h3", "h3 cell", "h3 index", "h3 id", "h3 hex", "hexagon", "hexagon id", "hex cell", "pickup h3",
            "dropoff h3", "home h3", "s2 cell", "s2 cell id", "grid cell", "grid cell id",
        ),
        against=AGAINST,
        in_text=False,
        examples=("8865a4b1c7fffff",),
        counterexamples=("8865a4b1c7ffff", "9865a4b1c7fffff"),
    ),
    Recognizer(
        entity_type="LATITUDE",
        element="location",
        pattern=r"(?:[6-9]|1[0-9]|20)\.[0-9]{4,15}",
        alone=0.15,
        headers=(
            "lat", "latitude", "gps lat", "geo lat", "ygis", "y gis", "home lat", "last lat", "user lat",
            "pickup lat", "dropoff lat", "drop lat", "pickup latitude", "dropoff latitude", "start lat",
            "end lat", "cur lat", "current lat", "gps latitude", "device lat", "check in lat",
            "checkin lat", "geoip lat", "geoip latitude", "delivery lat",
            "lattitude", "location lat", "addr lat", "lat deg",
            "ละติจูด", "ละติจูต", "เส้นรุ้ง", "พิกัดละติจูด",
            "lati", "latit", "ltd lat", "y lat", "lat dd", "gps y", "geo y", "map lat", "pin lat",
            "house lat", "from lat", "to lat", "ค่าละติจูด", "ลัติจูด", "แลต",
        ),
        against=AGAINST,
        fits=r"-?[0-8]?[0-9](?:\.[0-9]+)?",
        in_text=False,
        examples=("13.756331",),
        counterexamples=("13.75", "45.123456"),
    ),
    Recognizer(
        entity_type="LONGITUDE",
        element="location",
        pattern=r"(?:9[7-9]|10[0-5])\.[0-9]{4,15}",
        alone=0.6,
        headers=(
            "pickup lng", "dropoff lng", "drop lng", "pickup lon", "dropoff lon", "pickup longitude",
            "dropoff longitude", "start lng", "end lng", "start lon", "end lon", "cur lng",
            "current lng", "gps longitude", "device lng", "device lon", "check in lng", "checkin lng",
            "geoip lon", "geoip longitude", "delivery lng",
            "lng", "lon", "long", "longitude", "gps lng", "gps lon", "gps long", "geo lng", "geo lon",
            "geo long", "xgis", "x gis", "home lng", "last lng", "user lng", "longtitude", "location lng",
            "location lon", "addr lng", "lng deg",
            "ลองจิจูด", "ลองติจูด", "ลองจิจูต", "เส้นแวง", "พิกัดลองจิจูด",
            "longi", "longit", "lngt", "x lng", "x lon", "lon deg", "lon dd", "gps x", "geo x", "map lng",
            "map lon", "pin lng", "pin lon", "house lng", "house lon", "addr lon", "from lng", "to lng",
            "last lon", "ค่าลองจิจูด", "ลอง",
        ),
        against=AGAINST,
        fits=r"-?(?:1[0-7]|[0-9])?[0-9](?:\.[0-9]+)?",
        in_text=False,
        examples=("100.501762",),
        counterexamples=("100.5", "45.123456", "120.123456"),
    ),
    Recognizer(
        entity_type="PLACE_OF_A_PERSON",
        element="location",
        headers=(
            "near place", "nearby place", "nearest place", "geofence", "geofence name", "geofence enter",
            "geofence exit", "geofence event", "zone entered", "zone visited", "venue checked in",
            "checkin venue", "check in venue", "จุดเช็คอิน", "สถานที่เช็คอิน", "เช็คอินที่",
            "สถานที่ล่าสุด", "ที่อยู่ล่าสุดที่พบ",
            "geo", "geoloc", "geo lookup", "geo name", "geo text", "geo desc", "geo city",
            "geo region", "geo country", "geo state", "geo metro", "geo zip",
            "geo postal code", "geoip", "geoip city", "geoip country", "geoip region",
            "geo ip city", "geo ip country", "ip city", "ip country", "ip region", "ip location",
            "ip geo", "login city", "login country", "last known city", "last city", "current city",
            "city from ip", "country from ip", "checkin place", "check in place", "geo address",
            "whereabouts", "geo province", "geo district", "geo continent", "geo sub continent",
            "geo location name", "city geo", "gps city", "gps province", "location city",
            "location country", "location province", "location name user", "event city",
            "session city", "session country", "visitor city", "visitor country",
            "user location name", "last seen at place", "last seen place", "last place",
            "current place", "visited place", "visited places", "places visited", "frequent places",
            "last seen geo", "seen geo", "last geo", "user geo", "geo last seen", "geo place",
            "geo place name", "home geo", "current geo", "login geo", "session geo", "roam country",
            "roaming country", "roam ctry", "roam location", "roaming location", "roaming city",
            "visited country network", "last seen city", "last seen location name", "last seen at city",
            "last seen province", "online location", "nearby city", "current district", "current province",
            "checkin city", "checkin location name", "ip province", "ip district", "cell location",
            "tower location", "cell site name", "city last login", "country last login", "country of login",
            "location of login", "login province", "signin city", "signin country", "sign in city",
            "sign in country", "sign in location",
            "device location", "cell tower location",
            "gps position", "position accuracy", "gps accuracy", "place of check in",
            "whereabout", "last seen location", "geo point", "geo pt", "geopoint", "tracker position",

            "spouse location", "home on map", "pin home", "pin location",
            "pinned location", "โลเคชั่น", "โลเคชัน", "แชร์โลเคชั่น", "แชร์โลเคชัน", "ปักหมุดบ้าน",
            "หมุดบ้าน", "ตำแหน่งของบุตรหลาน", "ตำแหน่งบุตรหลาน", "ขณะนี้อยู่ที่",
        ),
        against=AGAINST,
        fits=r"[A-Za-zก-๙][^\n]{1,59}|[0-9]{5}",
        in_text=False,
    ),
    Recognizer(
        entity_type="LATITUDE_OR_LONGITUDE_SAID",
        element="location",
        named=0.93,
        said=said("location"),
    ),
)  # fmt: skip
