"""Browsers (เบราว์เซอร์): user agent lines and browser names."""

from __future__ import annotations

from dataclasses import replace

from pdscan.recognizer import Recognizer

AGENT = Recognizer(
    entity_type="USER_AGENT",
    element="browser",
    pattern=(
        r"Mozilla/[45]\.0 \([^\n]+|(?:Dalvik|okhttp|CFNetwork|Opera|curl|python-requests)/[0-9][^\n]*"
        r"|[A-Za-z][0-9A-Za-z._ -]{1,40}/[0-9.]+ \((?:iPhone|iPad|Android|Linux|Windows|Macintosh)[^\n]+"
    ),
    alone=0.98,
    named=0.99,
    headers=(
        "user agent", "useragent", "user agent string", "ua", "ua string", "http user agent",
        "browser agent", "client agent", "agent string", "browser", "browser name", "browsername",
        "browser type", "browser version", "browserversion", "web browser", "client browser", "user browser",
        "browser info", "เบราว์เซอร์", "เบราเซอร์", "บราวเซอร์", "บราวเซอร", "ชื่อเบราว์เซอร์",
        "เวอร์ชันเบราว์เซอร์", "โปรแกรมท่องเว็บ",
        "browser family", "browser fam", "browser engine", "ua browser", "ua name", "ua family", "ua raw",
        "ua text", "http agent", "http ua", "client ua", "req ua", "request user agent",
        "useragent string", "cs user agent", "brws", "brwsr", "โปรแกรมเบราว์เซอร์",
        "browser agent string", "browser vendor", "browser major version", "browser major", "browser ver",
        "browser color depth", "browser java enabled", "js enabled", "javascript enabled",
        "cookies enabled", "comment agent", "commenter agent", "consent ua", "consent user agent",
        "ua full version", "sec ch ua", "ch ua", "webgl renderer", "webgl vendor", "webview version",
        "webview", "ชนิดเบราว์เซอร์", "ประเภทเบราว์เซอร์", "ชนิดบราวเซอร์", "ประเภทบราวเซอร์",
        "โปรแกรมท่องเว็บไซต์",
    ),
    hints=("agent",),
    against=(
        "file", "robots", "path", "explorer", "model", "id", "fingerprint", "language", "insurance",
        "sales", "delivery", "ตัวแทน", "ภาษา",
    ),
    examples=(
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/120.0.0.0 Safari/537.36",
        "okhttp/4.9.3", "WalletApp/2.1 (iPhone; iOS 17.2; Scale/3.00)",
    ),
    counterexamples=("Mozilla", "Chrome", "v1/2 (draft)"),
    in_text=False,
)  # fmt: skip

RECOGNIZERS = (
    AGENT,
    replace(  # as web servers write it into their logs
        AGENT,
        entity_type="USER_AGENT_IN_TEXT",
        pattern=r"Mozilla/5\.0 \([^()\n]{4,120}\)(?: [A-Za-z]{2,20}/[0-9.]+| \(KHTML, like Gecko\))+",
        headers=(),
        hints=(),
        in_text=True,
        examples=(
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/120.0.0.0 Safari/537.36",
        ),
        counterexamples=("Mozilla", "Mozilla/5.0 (compatible; bingbot/2.0)"),
    ),
    replace(
        AGENT,
        entity_type="BROWSER",
        pattern=(
            r"(?:(?:Google |Mobile |Microsoft |Mozilla |Apple )?(?:Chrome|Safari|Firefox|Edge|Brave)"
            r"|Opera(?: Mini)?|Samsung (?:Internet|Browser)|Internet Explorer|IE|UC ?Browser|MIUI Browser"
            r"|Chrome Mobile(?: iOS)?|LINE|WebView|Vivaldi|DuckDuckGo|chrome|safari|firefox|edge|opera)"
            r"(?:[ /]?[0-9]{1,3}(?:\.[0-9]{1,5}){0,3})?"
        ),
        alone=0.8,
        named=0.98,
        examples=(
            "Chrome",
            "Safari 17.2",
            "Mobile Safari",
            "Firefox/121.0",
            "Samsung Internet",
            "Chrome Mobile iOS",
        ),
        counterexamples=("Chromium steel", "Internet", "Edges"),
    ),
)
