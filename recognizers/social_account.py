"""Accounts at social networks (บัญชีโซเชียลมีเดีย): profile addresses, LINE ids, handles.

A LINE user id, as bots see it, is U with 32 hex digits. Handles and LINE ids are any word: the header tells.
"""

from __future__ import annotations

import re
from dataclasses import replace

from pdscan.phrases import said
from pdscan.recognizer import Recognizer
from pdscan.vocabulary.persons import is_english

SITE = (
    r"(?:[a-z-]{1,8}\.)?(?:facebook\.com|fb\.com|fb\.me|m\.me|instagram\.com|instagr\.am|twitter\.com|x\.com|tiktok\.com"
    r"|linkedin\.com/in|line\.me/ti/p|line\.me/R/ti/p|lin\.ee|t\.me|youtube\.com/(?:@|c|channel|user)|threads\.net"
    r"|pinterest\.com|wa\.me|snapchat\.com/add|twitch\.tv|bsky\.app/profile|soundcloud\.com|discord\.gg)"
)
NO_HANDLE = frozenset(
    [
        "py",
        "js",
        "ts",
        "java",
        "go",
        "rs",
        "log",
        "txt",
        "csv",
        "json",
        "xml",
        "html",
        "css",
        "com",
        "net",
        "org",
        "th",
        "co",
        "io",
        "png",
        "jpg",
        "pdf",
    ]
)
"""Endings of files and hosts."""
NO_PROFILE = re.compile(
    r"\.com/(?:sharer?|share|intent|hashtag|search|explore|p|reel|watch|login|help|policies|groups|events)(?:[/?.]|$)"
)


def is_profile(value: str) -> bool:
    """Tell whether the address is a person's or page's, not a share button or a post.

    >>> is_profile("https://www.facebook.com/somchai.j"), is_profile("https://twitter.com/intent/tweet")
    (True, False)
    """
    return NO_PROFILE.search(value) is None


KEYS = frozenset(
    f"@{word}"
    for word in ["timestamp", "version", "type", "context", "graph", "value", "language", "param", "return"]
)
"""What begins with @ in logs, linked data and comments of programs."""

LABELS = (
    "line", "ไลน์ id", "id ไลน์", "แอดไลน์ id", "แอดไลน์ไอดี", "ไลน์ ไอดี", "ไอดี ไลน์", "line ไอดี", "line@",
    "ไลน์แอด", "แอด line", "แอดไลน์", "ไอดี", "ไอจี", "ig", "ไอดีเฟส", "ไอดีไอจี", "id line",
    "add line", "line add", "เฟส", "เฟซ", "ติ๊กตอก",
    "tiktok", "twitter", "telegram", "wechat", "เทเลแกรม", "วีแชท",
)  # fmt: skip
"""How accounts are told in letters and chats."""


def is_no_key(value: str) -> bool:
    """Tell whether a word with @ is not a key of logs and linked data.

    >>> is_no_key("@nongmali"), is_no_key("@timestamp")
    (True, False)
    """
    return value.lower() not in KEYS


def is_chosen(value: str) -> bool:
    """Tell whether a plain word was chosen as a handle: no English word, no name of a file or host.

    >>> is_chosen("nongmali"), is_chosen("please"), is_chosen("main.py")
    (True, False, False)
    """
    parts = re.split("[._-]", value.lstrip("@"))
    return not any(map(is_english, parts)) and (len(parts) == 1 or parts[-1] not in NO_HANDLE)


def is_told(value: str) -> bool:
    """Tell whether what stands behind the name of a network is an account: no word, link or amount.

    >>> [is_told(value) for value in ("ohm.isarapong", "please", "Dr.Kevin Wong", "2.5", "app.js")]
    [True, False, True, False, False]
    """
    words = re.split("[ ._-]", value.lstrip("@").lower())
    is_plain = all(is_english(word) or not word.strip("0123456789") for word in words)
    ending = value.lower().rpartition(".")
    return not is_plain and not (ending[1] and ending[2] in NO_HANDLE) and is_no_key(value)


PROFILE = Recognizer(
    entity_type="SOCIAL_PROFILE_URL",
    element="social_account",
    pattern=rf"(?:https?://)?{SITE}/[0-9A-Za-z_.%=?@~/-]*[0-9A-Za-z_=/-]",
    validate=is_profile,
    chance=0.8,
    alone=0.96,
    named=0.99,
    headers=(
        "line id", "lineid", "line user id", "lineuserid", "line uid", "line userid", "line account",
        "fb psid", "facebook psid", "psid", "messenger psid", "fb messenger", "wa id",
        "x handle", "x account", "x username", "twitter url", "twitter username", "twitter user",
        "instagram url", "instagram username", "ig username", "ig handle", "tiktok username",
        "tiktok handle", "tiktok url", "twitch", "twitch id", "twitch username", "steam id", "steamid",
        "psn id", "xbox gamertag", "gamertag", "gamer tag", "kakaotalk", "kakao id", "kakaotalk id",
        "viber", "viber id", "zalo", "zalo id", "reddit", "reddit username", "vk id", "qq id",
        "lark id", "slack id", "slack user id", "slack handle", "telegram handle", "telegram chat id",
        "telegram user id",
        "tg username", "tg user", "tg handle", "tg id",
        "discord tag", "discord username", "discord user", "discord handle",
        "line uuid", "linkedin id", "linkedin username", "linkedin handle", "linkedin link",
        "social link", "social links", "social url", "social profile url", "social network", "socials",
        "social media handle", "social media url", "github url", "github handle", "github id",
        "github login", "gitlab username", "behance", "pinterest",
        "gamer id", "messenger username", "im id", "im username", "im handle", "im account",
        "chat username",
        "line oa", "line name", "line display name", "id line", "facebook", "facebook id", "facebook name",
        "facebook url", "facebook account", "facebook profile", "fb", "fb id", "fbid", "fb name", "fb url",
        "fb account", "twitter", "twitter id", "twitter handle", "twitter account", "twitter name",
        "instagram", "instagram id", "instagram account", "instagram handle", "ig", "ig id", "ig account",
        "ig name", "tiktok", "tiktok id", "tiktok account", "linkedin", "linkedin url", "linkedin profile",
        "telegram", "telegram id", "telegram username", "wechat", "wechat id", "weixin", "skype", "skype id",
        "whatsapp id", "youtube channel", "snapchat", "discord", "discord id", "social", "social id",
        "social account", "social media", "social media account", "social profile", "social handle",
        "social login id", "github", "github username", "google account", "google id", "google sub",
        "apple id", "apple sub", "oauth uid", "provider uid", "social uid", "ไลน์", "ไอดีไลน์", "ไลน์ไอดี",
        "แอดไลน์", "idline", "บัญชีไลน์", "ชื่อไลน์", "เฟซบุ๊ก", "เฟสบุ๊ค", "เฟสบุ๊ก", "เฟซบุ๊ค", "เฟสบุค", "ชื่อเฟส",
        "ชื่อเฟซบุ๊ก", "ทวิตเตอร์", "อินสตาแกรม", "ไอจี", "ติ๊กต็อก", "โซเชียล", "โซเชียลมีเดีย",
        "บัญชีโซเชียล", "บัญชีโซเชียลมีเดีย", "สื่อสังคมออนไลน์",
        *(f"{who} line" for who in ("owner", "customer", "cust", "member", "parent", "guardian", "patient",
        "staff")),
        "jabber", "jabber id", "jabberid", "xmpp", "xmpp id", "mastodon", "bluesky", "threads id",
        "sns account", "sns id", "social user",
        "social username", "user social", "ชื่อเฟซ", "ชื่อ facebook", "ชื่อ line", "ชื่อ ig", "ไอจีลูกค้า", "เฟสลูกค้า",
        "ไลน์ลูกค้า", "ไลน์ผู้ปกครอง",
        "ชื่อบัญชีเฟซบุ๊ก", "ชื่อบัญชีไลน์", "วอทส์แอป", "วีแชต", "เทเลแกรม",
    ),
    hints=("line", "handle", "profile url", "profile link"),
    against=(
        "product", "item", "count", "followers", "views", "impressions", "reach",
        "posts", "comments", "likes", "clicks", "campaign", "ads", "ad", "post", "order", "tax", "move",
        "invoice", "journal", "sale", "sales", "purchase", "credit", "payment", "price", "budget",
        "statement", "picking", "production", "assembly",
        "token", "share", "cost", "spend", "notify", "pixel", "status", "no", "ออนไลน์", "บรรทัด", "รายการ",
        "โพสต์",
    ),
    context=("line", "ไลน์", "facebook", "เฟซบุ๊ก", "เฟส", "instagram", "ไอจี", "twitter", "social"),
    examples=(
        "https://www.facebook.com/somchai.jaidee", "instagram.com/malee_99",
        "https://line.me/ti/p/~somchai99", "https://www.tiktok.com/@malee", "linkedin.com/in/somchai-j",
        "https://t.me/somchai",
    ),
    counterexamples=(
        "https://example.com/somchai", "https://www.facebook.com/sharer/sharer.php?u=x", "facebook",
    ),
)  # fmt: skip

RECOGNIZERS = (
    PROFILE,
    replace(
        PROFILE,
        entity_type="LINE_USER_ID",
        pattern=r"U[0-9a-f]{32}",
        validate=None,
        chance=1.0,
        alone=0.98,
        hints=(),
        examples=("U0123456789abcdef0123456789abcdef",),
        counterexamples=("U0123456789abcdef", "u0123456789ABCDEF0123456789ABCDEF"),
    ),
    replace(
        PROFILE,
        entity_type="SOCIAL_ACCOUNT_AT",
        pattern=(
            r"(?i:line(?: ?id)?|ไลน์|facebook|fb|เฟสบุ๊ค|เฟซบุ๊ก|เฟส|instagram|ig|ไอจี|twitter|tiktok"
            r"|telegram|wechat|google|apple) ?: ?@?[0-9A-Za-z_][0-9A-Za-z_.-]{2,39}"
        ),
        validate=None,
        chance=1.0,
        alone=0.93,
        hints=(),
        in_text=False,
        examples=("FB: malee.wan", "line: malee_99", "fb:738396731641171"),
        counterexamples=("line:", "fb", "http://example.com", "B: malee"),
    ),
    replace(
        PROFILE,
        entity_type="SOCIAL_HANDLE",
        pattern=r"@[0-9A-Za-z_][0-9A-Za-z_.-]{2,29}",
        validate=is_no_key,
        chance=1.0,
        alone=0.6,
        needs_context=True,
        examples=("@somchai99", "@malee.j"),
        counterexamples=("@a", "somchai@example.com", "@timestamp"),
    ),
    replace(  # numbers of profiles are given out from 100,000,000,000,000 on
        PROFILE,
        entity_type="FACEBOOK_PROFILE_NUMBER",
        pattern=r"1000[0-9]{11}|6155[0-9]{10}",
        validate=None,
        chance=1.0,
        alone=0.9,
        headers=("facebook user id", "fb uid", "fb user id", "facebook uid"),
        hints=(),
        in_text=False,
        examples=("100012345678901", "61551234567890"),
        counterexamples=("100012345678", "490154203237518"),
    ),
    replace(
        PROFILE,
        entity_type="SOCIAL_ACCOUNT_BESIDE_OTHERS",
        pattern=r"[a-z][a-z0-9]{2,20}(?:[._][a-z0-9]{2,20}){1,2}|[a-z]{3,20}[0-9]{2,4}",
        validate=None,
        chance=1.0,
        alone=0.6,
        headers=(),
        hints=(),
        complement=True,
        in_text=False,
        examples=("love_may", "mew79"),
        counterexamples=("love", "12345", "@malee.j"),
    ),
    replace(
        PROFILE,
        entity_type="SOCIAL_ACCOUNT_NAME",
        pattern=r"(?:live:)?[0-9A-Za-zก-๙_.@-][0-9A-Za-zก-๙ _.@-]{1,59}(?:#[0-9]{4,5})?",
        validate=None,
        chance=1.0,
        alone=0.0,
        named=0.95,
        hints=(),
        in_text=False,
        labels=LABELS,
        labelled=r"@?[0-9A-Za-z]*[A-Za-z][0-9A-Za-z]*(?:[._-][0-9A-Za-z]+)+|@?[A-Za-z]+[0-9]+[0-9A-Za-z]*",
        examples=("somchai_j", "สมชาย ใจดี", "1234567890123456", "somchai#1234", "live:somchai"),
        counterexamples=("a", "https://example.com/x"),
    ),
    replace(
        PROFILE,
        entity_type="SOCIAL_ACCOUNT_WORD",
        pattern=None,
        validate=is_chosen,
        chance=1.0,
        alone=0.0,
        named=0.9,
        headers=(),
        hints=(),
        labels=(
            *LABELS,
            *(word for word in PROFILE.headers if word.endswith((" id", "handle", "username", "ไลน์", "ไอดี"))),
        ),
        in_text=False,
        labelled=r"@?[a-z][a-z0-9._-]{3,29}",
        examples=(),
        counterexamples=(),
    ),
    Recognizer(
        entity_type="SOCIAL_ACCOUNT_SAID",
        element="social_account",
        named=0.93,
        validate=is_told,
        said=said("social_account"),
    ),
)
