"""Cookie identifiers (คุกกี้): Google Analytics and Facebook ids by their form, others by their header."""

from __future__ import annotations

from dataclasses import replace

from pdscan.phrases import said
from pdscan.recognizer import Recognizer


def is_random(value: str) -> bool:
    """Tell whether digits are among the letters, as in what is drawn at random.

    >>> is_random("4a879a683fe54ca4f61c"), is_random("preferences_and_more")
    (True, False)
    """
    return any(map(str.isdigit, value)) and any(map(str.isalpha, value))


TRACKER = Recognizer(
    entity_type="TRACKING_COOKIE",
    element="cookie_id",
    pattern=(
        r"GA[0-9]\.[0-9](?:-[0-9])?\.[0-9]{5,11}\.[0-9]{9,11}|GS[0-9]\.[0-9]\.[0-9A-Za-z.$]{20,}"
        r"|fb\.[0-9]\.[0-9]{13}\.[0-9A-Za-z_-]{6,}"
        r"|(?:PHPSESSID|JSESSIONID|ASP\.NET_SessionId|ASPSESSIONID[A-Z]*|connect\.sid|[a-z_]*session(?:_?id)?)"
        r"=[0-9A-Za-z_.:%+/-]{12,}"
    ),
    alone=0.98,
    named=0.99,
    headers=(
        "fb click id", "facebook click id", "google click id", "tiktok click id", "ad click id",
        "fb browser id",
        "dmp id", "dmp uid", "gcl au", "gcl aw", "utm visitor id", "sess", "sessn", "sess cookie id",
        "browser session", "http session", "web session key", "adobe mid", "matomo visitor id", "pk id",
        "hjid", "clarity uid", "yandex uid", "ym uid", "cookie uuid value",
        "buyeruid", "buyer uid", "dsp user id", "dsp uid", "ttd id", "tdid", "uid2", "uid2 token",
        "id5", "puid", "muid", "partner uid", "publisher user id", "third party id", "anon id",
        "visitor uuid", "web client id", "ga4 client id", "ga session id", "gbraid", "wbraid",
        "msclkid", "ttclid", "twclid", "li fat id", "hubspotutk", "ajs anonymous id", "device cookie",
        "connect sid", "session key", "sess key", "first party cookie", "third party cookie",
        "cookie uuid", "gacookie", "ttp", "scid",
        "cookie", "cookies", "cookie id", "cookieid", "cookie value", "cookie uid", "cookie token",
        "visitor id", "visitorid", "visitor cookie", "session cookie", "session id", "sessionid", "sess id",
        "sessid", "sid cookie", "phpsessid", "jsessionid", "asp net session id", "ga", "ga id",
        "ga client id", "user pseudo id", "pseudo id", "ga gid", "gid cookie", "google client id",
        "fbp", "fbc", "gclid",
        "fbclid", "client cookie",
        "tracking id", "tracking cookie", "trackingid", "anonymous id", "anonymousid", "browser id",
        "browserid", "browser fingerprint", "fingerprint browser", "utm cookie", "distinct id",
        "mixpanel id", "amplitude id", "คุกกี้", "รหัสคุกกี้", "คุ้กกี้", "ไอดีคุกกี้", "รหัสเซสชัน",
        "เซสชันไอดี",
        "tracker id", "track id", "tracker cookie", "pixel id user", "web id", "web visitor id", "visid",
        "browser cookie", "browser uuid", "anon user id", "anonymous user id", "anonymous visitor",
        "aid cookie", "dclid", "ecid", "mcid", "mcvisid", "amp id", "mixpanel distinct id",
        "segment anonymous id", "ga client", "ga cid", "ga session", "pseudo user id",
        "ck id", "cki", "ck", "cookie ck", "visitor ck", "web visitor ck", "web ck", "web cookie",
        "web cookie id", "web sess", "web session", "web session id", "web sid", "web visitor",
        "visitor key", "visitor cookie id", "visitor guid", "browser id cookie", "cookie val", "cookie str",
        "session ck", "sess ck", "sess cookie", "session hash", "domain userid", "domain user id",
        "network userid", "network user id", "domain sessionid", "domain session id", "first party id",
        "php session id", "laravel session", "session key id", "คุกกี้ไอดี", "เซสชัน", "ไอดีเซสชัน",
        "หมายเลขเซสชัน",
        "click id", "clickid", "track cookie", "trk cookie", "uid cookie", "criteo uid", "hutk", "utma",
        "mkto trk", "klaviyo id", "klaviyo exchange id", "rampid", "liveramp id", "optimizely id",
        "optimizely user id", "optimizely end user id", "คุกกี้ผู้เข้าชม",
    ),
    hints=("session", "client id", "clientid", "uid", "fingerprint", "visitor"),
    against=("lifetime", "duration", "flavor", "flavour", "butter", "เนย", "กล่อง", "รสชาติ", "คุกกี้เนย",
        "consent", "policy", "banner", "category", "type", "name", "accepted", "parcel", "shipment", "order",
        "product", "recipe", "bakery", "start", "end", "ยินยอม", "ประเภท", "พัสดุ",
    ),
    context=("cookie", "คุกกี้", "_ga", "_fbp"),
    examples=("GA1.2.1234567890.1600000000", "fb.1.1600000000000.1234567890"),
    counterexamples=("GA1", "1.2.3.4", "fb.com"),
)  # fmt: skip

RECOGNIZERS = (
    TRACKER,
    replace(
        TRACKER,
        entity_type="COOKIE_ID",
        pattern=r"[0-9A-Za-z_.:%+/=-]{8,}|(?:[0-9A-Za-z_.-]+=[^;]+;? ?)+",
        alone=0.0,
        named=0.95,
        hints=(),
        in_text=False,
        examples=("d41d8cd98f00b204e9800998", "sid=abc123; theme=dark", "1234567890.1600000000"),
        counterexamples=("yes", "all"),
    ),
    Recognizer(
        entity_type="COOKIE_ID_SAID",
        element="cookie_id",
        named=0.93,
        validate=is_random,
        said=said("cookie_id"),
    ),
)
