"""Usage log (ข้อมูลการใช้งาน): when and how a person used a service."""

from __future__ import annotations

from dataclasses import replace

from pdscan.recognizer import Recognizer
from pdscan.shapes import CLOCK, MOMENT, NUMBER

NO_PATH = r"(?s:[^/]*[A-Za-zก-ฮ][^/]*)"
"""Words, but no address of a page: that is what was visited, not how much."""

USAGE = Recognizer(
    entity_type="USAGE_LOG",
    element="usage_log",
    headers=(
        "usage", "usage log", "usage data", "usage history", "usage record", "usage records", "usage count",
        "usage time", "usage minutes", "usage min", "app usage min", "usage mins", "usage hours",
        "usage seconds", "app usage", "service usage", "feature usage", "data usage", "data usage mb",
        "activity log", "activity history", "activity record", "user activity", "last activity",
        "last activity at", "last activity date", "last activity time", "last active", "last active at",
        "last active date", "last active time", "last seen", "last seen at", "last login", "last login at",
        "last login date", "last login time", "last login datetime", "last login ts", "last log in",
        "last logon", "last sign in", "last sign in at", "last signin", "last access", "last accessed",
        "last access at", "last access date", "last access time", "last visit", "last visit at",
        "last visit date", "last visited", "last visited at", "login at", "login time", "login date",
        "login datetime", "login history", "login log", "login count", "login counts", "logins",
        "login attempts", "failed login count", "failed logins", "login timestamp", "login ts",
        "logout time", "logout at", "sign in count", "signin count", "logged in at", "access log",
        "access time", "access history", "access count", "access timestamp", "session duration",
        "session length", "session start", "session end", "session start time", "session end time",
        "session started at", "session time", "session count", "session seconds", "sessions", "time spent",
        "time on site", "time on page", "dwell time", "screen time", "page views", "page view count",
        "pageviews", "page view", "click count", "clicks", "clickstream", "click events", "click event",
        "click stream", "user action", "user actions", "user event", "event log", "event action",
        "app opens", "app open count", "visit count", "visits", "watch history", "watch time",
        "viewed items", "viewed products", "view history", "download history", "streaming history",
        "play history", "entry time", "exit time", "clock in", "clock out", "time in", "time out",
        "check in time", "check out time", "attendance", "attendance log", "door access log",
        "ประวัติการใช้งาน", "ข้อมูลการใช้งาน", "บันทึกการใช้งาน", "การใช้งาน", "การใช้งานล่าสุด", "ใช้งานล่าสุด",
        "เข้าใช้งานล่าสุด", "เวลาเข้าใช้งาน", "วันที่เข้าใช้งาน", "เข้าสู่ระบบล่าสุด", "เวลาเข้าสู่ระบบ", "วันที่เข้าสู่ระบบ",
        "วันที่เข้าสู่ระบบล่าสุด", "ล็อกอินล่าสุด", "ประวัติการเข้าสู่ระบบ", "จำนวนครั้งที่เข้าใช้", "จำนวนครั้งที่เข้าใช้งาน",
        "จำนวนครั้งที่ใช้งาน", "จำนวนการใช้งาน", "ระยะเวลาใช้งาน", "ระยะเวลาการใช้งาน", "ปริมาณการใช้งาน",
        "เวลาที่ใช้งาน", "พฤติกรรมการใช้งาน", "กิจกรรมล่าสุด", "บันทึกกิจกรรม", "เวลาเข้างาน", "เวลาออกงาน", "ลงเวลา",
        "feature used", "features used", "menu used", "menu accessed", "page accessed", "usr action",
        "app activity", "screen view", "screen name viewed", "session dur", "session minutes",
        "time on app", "time online", "minutes used", "minutes watched", "hours used", "usage hist",
        "data used", "mb used", "gb used", "voice minutes", "login cnt", "login times", "login hist",
        "login dt", "logon dt", "logon time", "logout dt", "log in time", "last login dt", "last logon dt",
        "last access dt", "first seen", "first seen at", "punch in", "punch out", "scan in time",
        "scan out time", "card swipe", "swipe time", "door access", "access time log", "entry time gate",
        "attendance time", "lesson progress", "course progress", "video progress", "books borrowed",
        "borrow history", "loan history library", "การเข้าใช้งาน", "เข้าใช้ล่าสุด", "เข้าระบบล่าสุด",
        "ครั้งล่าสุดที่เข้าใช้", "ประวัติเข้าใช้", "ประวัติการเข้าใช้", "ประวัติการเข้าระบบ", "สแกนเข้า",
        "สแกนออก", "บันทึกเวลา", "ประวัติการยืม", "กิจกรรมผู้ใช้",
    ),
    against=(
        "cpu", "memory", "disk", "server", "electric", "electricity", "water", "power", "coupon", "voucher",
        "product", "campaign", "stock", "storage", "ad", "token", "machine", "resource", "host", "fuel",
        "material", "area", "land", "banner",
        "ไฟฟ้า", "น้ำ", "คูปอง", "เครื่องจักร", "พื้นที่", "สินค้า",
    ),
    fits=rf"{MOMENT}|{CLOCK}|{NUMBER}|{NO_PATH}",
    in_text=False,
)  # fmt: skip

RECOGNIZERS = (
    USAGE,
    replace(  # the first word is the table's: `event_name` in `app_events`, not in `customers`
        USAGE,
        entity_type="APP_EVENT",
        headers=(
            "event event name", "events event name", "event name events", "event event", "event action",
            "event label",
            "event category", "event event action", "event event type", "event screen", "event screen name",
            "log event", "log event name", "log action", "log action name", "log activity",
            "log activity name",
            "activity action", "activity activity", "activity event", "activity event name", "activity name",
            "analytics event", "analytics event name", "tracking event", "tracking event name", "track event",
            "clickstream event", "clickstream event name", "click event name", "pixel event",
            "pixel event name",
            "session event", "session event name", "behavior event", "behaviour event", "audit action",
            "history action", "usage event", "usage action", "usage feature", "screen view name", "hit event",
        ),
        against=(*USAGE.against, "venue", "ticket", "booking", "organizer", "sponsor", "type"),
        fits=r"[a-z]+(?:[_.:-][a-z0-9]+)+|(?:[A-Z][a-z]+){1,4}|[a-z]{3,12}",
    ),
)  # fmt: skip
