"""Time zones (เขตเวลา): names of the IANA database and offsets from UTC."""

from __future__ import annotations

from dataclasses import replace

from pdscan.recognizer import Recognizer

NAMED_ZONE = Recognizer(
    entity_type="TIME_ZONE",
    element="timezone",
    pattern=(
        r"(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific|Etc)"
        r"/[A-Z][A-Za-z_+0-9-]+(?:/[A-Z][A-Za-z_]{2,})?"
    ),
    alone=0.95,
    named=0.99,
    headers=(
        "timezone", "time zone", "tz", "tz name", "tzname", "timezone id", "time zone id", "user timezone",
        "tz offset", "tzoffset", "timezone offset", "utc offset", "utcoffset", "gmt offset", "zoneinfo",
        "iana timezone", "เขตเวลา", "โซนเวลา", "ไทม์โซน", "ไทม์โซนผู้ใช้",
        "utc diff", "tz id", "tz code", "tzone", "tmz", "time zone name", "time zone code",
        "time zone sid key", "user tz", "usr tz", "usr timezone", "client tz", "local tz", "device tz",
        "home timezone",
        "gmt off", "gmtoff", "utc off", "tz off", "tz dev", "tz label", "dev tz", "local offset",
        "device local offset", "dst enabled", "dst flag", "daylight saving", "เวลาท้องถิ่น",
        "โซนเวลาผู้ใช้",
    ),
    against=(
        "server", "servers", "db", "database", "cron", "job", "scheduler", "system", "warehouse", "store",
        "shop", "branch", "airport", "station", "port", "venue", "hotel", "site", "event", "flight",
        "market", "exchange", "report", "conversion", "เซิร์ฟเวอร์", "ระบบ", "สนามบิน", "สาขา", "delivery",
        "shipping", "price",
    ),
    in_text=False,
    examples=("Asia/Bangkok", "America/Argentina/Buenos_Aires", "Etc/GMT-7"),
    counterexamples=("Asia", "Asia/", "asia/bangkok/2023"),
)  # fmt: skip

RECOGNIZERS = (
    NAMED_ZONE,
    replace(
        NAMED_ZONE,
        entity_type="TIME_ZONE_OFFSET",
        pattern=(
            r"(?:UTC|GMT)(?: ?[+-] ?[0-9]{1,2}(?::?[0-9]{2})?)?|[+-]?(?:0?[0-9]|1[0-4]):(?:00|30|45)"
            r"|[+-]?[0-9]{1,5}|[A-Z]{3,4}"
        ),
        alone=0.0,
        named=0.97,
        examples=("UTC+7", "+07:00", "GMT +7", "+0700", "ICT", "420", "-25200"),
        counterexamples=("Bangkok time", "2023-01-15", "7.25"),
    ),
)
