"""Application instance numbers (หมายเลขเฉพาะของแอปพลิเคชัน): one installation of an app on one device."""

from __future__ import annotations

from pdscan.phrases import said
from pdscan.recognizer import Recognizer

RECOGNIZER = Recognizer(
    entity_type="APP_INSTANCE_ID",
    element="app_instance_id",
    pattern=r"[0-9A-Za-z_:.-]{8,}",
    named=0.96,
    headers=(
        "install ref", "installation ref", "installation no", "app inst no", "app instance uuid",
        "app instance", "app instance id", "appinstanceid", "app instance no", "instance id app",
        "application instance", "application instance id", "application instance number", "installation id",
        "installationid", "install id", "installid", "app install id", "app installation id",
        "firebase installation id", "firebase instance id", "firebase id", "app id user", "appsflyer id",
        "adjust id", "unique application number", "app unique id", "หมายเลขเฉพาะของแอป",
        "หมายเลขเฉพาะของแอปพลิเคชัน", "หมายเลขแอปพลิเคชัน", "รหัสการติดตั้ง", "รหัสติดตั้งแอป",
        "firebase iid", "firebase installation", "firebase app instance", "app user instance", "appsetid",
        "app set id", "app inst id", "app install", "install uuid", "installation uuid",
        "installation guid", "instance token", "instance uuid", "iid token", "fid", "fcm registration id",
        "push registration id", "onesignal player id", "player id push", "braze id", "clevertap id",
        "airship channel id", "fcm instance id", "firebase cloud instance id", "device instance id",
        "mobile instance id", "client instance id", "agent guid", "agent uuid", "agent instance id",
        "client guid", "client uuid", "sensor guid", "mdm agent id", "edr agent id", "av agent id",
        "endpoint agent id",
        "push tok", "push reg id", "push registration token",
        "app install token", "รหัสแอป", "ไอดีแอป",
        "fcm token", "fcm id", "fcm", "gcm id", "gcm token", "push token", "push id", "push subscription",
        "push subscription id", "push endpoint", "push registration", "webpush", "firebase token", "web push",
        "web push endpoint", "apns", "apns token", "apns device token", "expo push token", "onesignal id",
        "onesignal subscription id", "onesignal player", "notification token", "registration token",
        "voip token", "app uuid", "app guid", "app uid", "app token", "app unique number", "app unique no",
        "appsflyer uid", "appsflyer", "af uid", "adjust adid", "adjust token", "installation number",
        "install number", "installation code", "instance id token", "app endpoint id", "pinpoint endpoint",
        "moengage id", "uninstall token", "โทเคนแจ้งเตือน", "โทเค็นแจ้งเตือน",
        "โทเคนการแจ้งเตือน", "โทเค็นการแจ้งเตือน", "โทเคน fcm", "fcm โทเคน", "fcm โทเค็น", "พุชโทเคน",
        "โทเคนพุช", "รหัสรับการแจ้งเตือน", "รหัสรับแจ้งเตือน", "รหัสอินสแตนซ์", "อินสแตนซ์แอป",
        "หมายเลขติดตั้ง", "เลขติดตั้ง", "หมายเลขการติดตั้ง", "เลขการติดตั้งแอป", "ไอดีติดตั้ง",
        "ไอดีการติดตั้ง",
    ),
    hints=("instance id", "instanceid"),
    against=("name", "version", "status", "server", "db", "aws"),
    in_text=False,
    said=said("app_instance_id"),
    examples=(
        "123e4567-e89b-12d3-a456-426614174000", "d0Ab12Cd34Ef56Gh78Ij90",
        "1600000000000-1234567890123456789",
    ),
    counterexamples=("short", "two words"),
)  # fmt: skip
