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
        ),
        against=("product", "image", "campaign", "banner", "logo", "webhook", "callback", "สินค้า"),
        fits=rf"{URL}|[^\n]{{2,}}",
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
            "url",
        ),
        against=(
            "user", "profile", "website", "homepage", "product", "image", "campaign", "banner", "logo",
            "webhook", "callback", "สินค้า",
        ),
        in_text=False,
        examples=("https://example.com/promo?x=1", "www.example.co.th", "/account/orders"),
        counterexamples=("12", "2023-01-15", "somchai"),
    ),
    Recognizer(
        entity_type="SEARCH_HISTORY",
        element="search_history",
        headers=(
            "q text", "query string searched", "query searched", "searched text", "search value",
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
        ),
        against=("engine", "ad", "ads", "product", "sql", "volume", "index", "seo", "campaign"),
        fits=r"[^\n]*[A-Za-zก-ฮ0-9][^\n]*",
        in_text=False,
    ),
)  # fmt: skip
