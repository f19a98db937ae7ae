"""Browsing history (ประวัติการเข้าชม) and search history (ประวัติการค้นหา) of a person.

A web address in a sentence is a reference and no trace of a visit, so running text is not searched for it.
A text of nothing but addresses is a list of pages, perhaps of those that somebody read: it is told, unsure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pdscan.recognizer import Recognizer, Span

PAGE = r"(?:https?://|www\.)[^\s]+|(?:/[^\s/]+)+/?"
URL = (
    r"(?:https?://|www\.)[^\s]+|/(?:[^\s/]+/)*[^\s/]*|android-app://[^ ]+"
    r"|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,12}(?:/[^\s]*)?"
)
_PAGE = (
    r"(?:https?://|www\.)(?:[0-9A-Za-z-]{1,63}\.)+[A-Za-z]{2,24}(?::[0-9]{2,5})?(?:[/?#][^\s\"'<>]*)?"
    r"|(?:[0-9A-Za-z-]{1,63}\.)+(?:com|org|net|edu|gov|info|biz|(?:ac|co|com|go|in|mi|net|or|org)\.[a-z]{2})"
)
_PAGES = re.compile(
    rf"\s*(?:(?i:[a-z ]{{0,12}}(?:urls?|links?|domains?|websites?|pages?)|เว็บไซต์|ลิงก์) ?[:=] *)?"
    rf"[\"'<(\[]?(?:{_PAGE})[\"'>)\]]?(?:[\s,]+(?:{_PAGE}))*[\s.]*"
)


def find_pages(text: str) -> Iterator[Span]:
    """Yield the web addresses of a text that holds nothing else.

    >>> texts = ("https://example.com/a?b=1", "links: example.com example.co.th", "see https://example.com")
    >>> [[text[s.start : s.end] for s in find_pages(text)] for text in texts]
    [['https://example.com/a?b=1'], ['example.com', 'example.co.th'], []]
    """
    if _PAGES.fullmatch(text):
        yield from (Span(*page.span()) for page in re.finditer(_PAGE, text))


PLACES = (
    "branch", "outlet", "country", "countries", "city", "cities", "province", "clinic", "hospital", "doctor",
    "temple", "room", "booth", "customer", "unit", "house", "villa", "project", "plot", "department",
    "floor", "building",
)  # fmt: skip
"""What is visited on foot: `branch_visited`."""

RECOGNIZERS = (
    Recognizer(
        entity_type="URL",
        element="browsing_history",
        alone=0.3,
        find=find_pages,
        cue=r"^https?://[^\s]+$",
        in_text=False,
        examples=("https://www.example.com/promo?x=1", "example.co.th", "my links: example.com example.org"),
        counterexamples=("see https://example.com", "http://localhost", "www.example", "notes.pdf"),
    ),
    Recognizer(
        entity_type="BROWSING_HISTORY",
        element="browsing_history",
        headers=(
            "browsing history", "browse history", "browsing data", "browsing log", "browser history",
            "web history", "history url", "visited url", "visited urls", "visited page", "visited pages",
            "page referer", "document referrer", "doc referrer", "previous page", "prev page",
            "previous url", "source url visited", "destination url visited", "url path visited",
            "visited path", "screen visited", "screens visited", "last screen", "article read",
            "articles read", "pages read", "content viewed", "viewed content", "dns qname",
            "dns request", "queried domain", "requested domain", "requested url", "proxy url",
            "bookmarks", "bookmark url",
            "visit url", "visited site", "visited sites", "visited website", "page url", "page path",
            "page visited", "pages visited", "page viewed", "viewed page", "viewed pages", "viewed url",
            "url visited", "urls visited", "request url", "request uri", "request path", "landing page",
            "landing url", "landing page url", "entry page", "exit page", "exit url", "referrer", "referer",
            "referrer url", "referer url", "http referer", "http referrer", "page referrer", "ref url",
            "current url", "click url", "clicked url", "clicked link", "last page", "last page url",
            "site visited", "accessed url", "url accessed", "last visited url", "last visited page",
            "page history", "url history", "link history", "page location", "url host", "http host", "sni",
            "tls sni",
            "host visited", "visited host", "visited domain",
            "ประวัติการเข้าชม", "ประวัติการท่องเว็บ", "ประวัติการเข้าเว็บไซต์", "ประวัติการเข้าชมเว็บไซต์", "หน้าที่เข้าชม",
            "เว็บไซต์ที่เข้าชม", "หน้าเว็บที่เข้าชม", "ลิงก์ที่เข้าชม", "การเข้าชมเว็บไซต์", "หน้าเว็บล่าสุด", "ยูอาร์แอลที่เข้าชม",
            "viewed product", "product viewed", "products viewed", "item viewed", "items viewed",
            "pages viewed", "pageview url", "recently viewed", "last viewed", "last viewed product",
            "watched", "watched videos", "watched titles", "video watched", "videos watched",
            "viewing history", "view hist", "ad clicked", "url requested", "cs uri stem", "dest host",
            "dest site", "destination host", "dst host", "dst domain", "sites visited", "domain visited",
            "domains visited", "web page", "web pages", "web hist", "web access", "web log url",
            "browse hist", "browse log", "browsed", "browsed items", "browsed categories", "referring url",
            "referral url", "lp url", "entry url", "ประวัติการเข้าเว็บ", "ประวัติเข้าเว็บ",
            "เว็บไซต์ที่เข้า", "เว็บที่เข้า", "เว็บที่เข้าชม", "หน้าเว็บที่เข้า", "หน้าที่เปิด",
            "สินค้าที่ดู", "สินค้าที่เข้าชม", "วิดีโอที่ดู", "ลิงก์ที่คลิก",
            "pages json", "pages list", "page list", "visited pages json", "page sequence", "click path",
            "clickpath", "navigation path", "user path", "web visited", "site history", "sites",
            "web browsing", "visited", "web history log", "page title", "page titles", "visited page title",
            "last pages", "recent pages", "latest pages", "top host", "top hostname", "top hosts",
            "top domain", "top domains", "top site", "top sites", "last host", "last domain",
            "last url", "last urls", "latest urls", "last url visited", "first url",
            "app screens viewed", "content read",
            "articles viewed", "news read", "links clicked url", "safe browsing log", "web filter url",
            "หน้าที่ดู", "หน้าที่เข้า", "หน้าเว็บ", "หน้าที่เยี่ยมชม", "หน้าที่ชม", "เว็บที่ดู",
            "เว็บที่เปิด", "เว็บไซต์ที่เปิด", "ประวัติการชม", "ประวัติการเข้าดู", "ประวัติท่องเว็บ",
            "ประวัติเว็บ", "ประวัติการเปิดเว็บ", "ประวัติเข้าชม", "ประวัติการดู", "ลิงก์ที่เปิด",
            "บทความที่อ่าน", "สินค้าที่เปิดดู", "สินค้าที่เคยดู",
            "page view url", "landing pg", "land page",
            "view product", "product views", "viewed product ids",
            "first page seen", "landing site", "referring site", "document location",
            "url log", "employee url log", "web visit log", "website visit log", "visit log web",
            "websites visit", "websites visited", "pages visit", "page views guest", "portal pages",
            "bookmarks url", "bookmarked url", "visits url", "url category", "url category visited",
            "http ref", "page where error occurred", "page came from", "url ที่เข้าชม", "urlที่เข้า",
            "ยูอาร์แอลที่เข้า", "เข้าชมเว็บไซต์ใด", "เข้าชมเว็บไซต์", "หน้าแรกที่เข้า", "เพจที่เข้าดู",
            "เพจที่ดู", "เพจที่เข้าชม", "เว็บที่นักเรียนเข้า", "เว็บที่เข้าบ่อย", "ลิงก์ที่กด",
            "ประวัติเปิดเว็บ",
        ),
        against=(
            "product", "image", "campaign", "banner", "logo",
            "webhook", "webhooks", "hook", "hooks", "callback", "callbacks", "api", "endpoint",
            "endpoints", "สินค้า", "payment",
            "career", "careers", "landing template", "error", "cms", "code", "coupon", "discount", *PLACES,
        ),
        fits=rf"{URL}|[^\n]*[A-Za-zก-ฮ][^\n]+|[^\n]+[A-Za-zก-ฮ]",
        in_text=False,
    ),
    Recognizer(
        entity_type="VISITED_PAGE",
        element="browsing_history",
        pattern=PAGE,
        alone=0.2,
        headers=("viewed", "visited", "web log", "weblog"),
        hints=(
            "page view", "page views", "pageview", "pageviews", "history", "views", "page", "pages", "visit",
        ),
        against=(
            "user", "profile", "website", "homepage", "web", "store", "shop", "author", "company",
            "photo", "avatar", "blog",
            "portfolio", "social", "file", "document", "partner", "contact", "feed", "map", "product",
            "image", "campaign", "banner", "logo",
            "webhook", "callback", "สินค้า", *PLACES,
        ),
        in_text=False,
        examples=("https://example.com/promo?x=1", "www.example.co.th", "/account/orders"),
        counterexamples=("12", "2023-01-15", "somchai"),
    ),
    Recognizer(
        entity_type="SEARCH_HISTORY",
        element="search_history",
        headers=(
            "q text", "q kw", "query kw", "query keyword", "q keyword", "q term", "kw text", "kw typed",
            "query string searched", "query searched", "searched text", "search value",
            "searched query", "user query", "search kw", "keyword search", "last search term",
            "search expression", "site search", "site search term", "internal search",
            "internal search term", "search box",
            "search history", "search query", "search queries", "search term", "search terms",
            "search keyword", "search keywords", "search text", "search string", "search phrase",
            "searched keyword", "searched term", "searched", "searches", "search log", "search word",
            "search words", "search input", "recent search", "recent searches", "last search", "query text",
            "keyword searched", "keywords searched", "search q",
            "ประวัติการค้นหา", "คำค้นหา", "คำค้น", "คำที่ค้นหา", "ข้อความค้นหา", "คำค้นหาล่าสุด", "การค้นหา", "สิ่งที่ค้นหา",
            "คีย์เวิร์ดที่ค้นหา",
            "event q", "event query", "event keyword", "event search", "web q", "web query", "hit q",
            "pageview q", "page q", "visit q", "session q", "log q", "search event keyword",
            "search event q", "search event query", "search event term", "analytics query",
            "clickstream q", "clickstream query", "srch", "srch kw", "srch key", "srch text", "srch txt",
            "srch term", "srch str", "srch hist", "search str", "search kws", "search entry", "search req",
            "search request", "searched kw", "searched keywords", "searched for", "searched words",
            "kw searched", "queried keyword", "query string search", "query term", "query terms",
            "usr query", "voice query", "site search query", "on site search", "catalog search",
            "previous searches", "saved searches", "saved search", "autocomplete input", "คำที่ค้น",
            "คำที่ใช้ค้นหา", "ค้นหาด้วยคำ", "คำสืบค้น", "ค้นหาล่าสุด", "session query", "visit query",
            "hit query", "page query", "click q", "click query", "analytics q", "tracking q",
            "tracking query", "activity query", "session keyword", "visit keyword", "page keyword",
            "event term", "session term", "session search", "event kw", "session kw",
            "keyword history", "keyword hist", "keywords history", "keyword log", "keyword list searched",
            "kw hist", "kw history", "query history", "query hist", "query log user", "queries history",
            "search kw history", "google searches", "youtube searches", "map searches",
            "search suggestions clicked",
            "ประวัติค้นหา", "ประวัติการค้น", "ประวัติค้น", "ประวัติคำค้น", "ประวัติสืบค้น",
            "ประวัติการสืบค้น", "ค้นหา", "ค้นหาว่า", "คำที่ใช้ค้น", "คำที่พิมพ์ค้นหา", "สิ่งที่เคยค้นหา",
            "คีย์เวิร์ด", "คำค้นล่าสุด",
            "query typed", "typed query", "autosuggest query", "no result query", "search criteria",
            "search criteria text", "search engine keyword", "suggestion clicked",
            "search suggestion clicked", "property search", "destination search", "poi search",
            "item search", "library search", "hotel search", "product search", "search city",
            "algolia query", "bing query", "google query", "siri query", "assistant query",
            "assistant utterance", "keywords type", "keywords typed", "keywords used",
            "looking for on site", "คีย์เวิร์ดที่ค้น", "คำสำคัญที่ค้นหา",
        ),
        against=("engine", "ad", "ads", "product", "sql", "volume", "index", "seo", "campaign"),
        fits=r"[^\n]*[A-Za-zก-ฮ0-9][^\n]*",
        in_text=False,
    ),
)  # fmt: skip
