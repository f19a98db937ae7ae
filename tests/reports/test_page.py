"""The page: one file without network, whose data cannot break out of their place."""

import base64
import hashlib
import json
import os
import re
import shutil
import zlib
from dataclasses import replace

import inventories
import pytest
from inventories import gap

from reports import _page
from reports.html import REPORT

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def page(inventory=None, lang="both"):
    return REPORT.render(inventory or inventories.rich(), lang).decode("utf-8")


def data_of(text):
    media_type, data = re.search(r'<script type="([^"]+)" id="data">(.*?)</script>', text, re.DOTALL).groups()
    return json.loads(data if media_type == "application/json" else zlib.decompress(base64.b64decode(data)))


def test_the_policy_allows_only_the_pages_own_script_and_style():
    text = page()
    (policy,) = re.findall(r'http-equiv="Content-Security-Policy" content="([^"]+)"', text)
    for tag in ("script", "style"):
        (body,) = re.findall(rf"<{tag}>(.*?)</{tag}>", text, re.DOTALL)
        digest = base64.b64encode(hashlib.sha256(body.encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in policy.replace("&#39;", "'")
    assert policy.startswith("default-src 'none'")


def test_nothing_is_fetched_from_elsewhere():
    assert not re.search(r"""(src|href)=["'](?!#)|url\(|@import""", page())


def test_markup_in_a_name_stays_text():
    hostile = gap("undeclared", "high", "phone", because=inventories.SCRIPT)
    text = page(replace(inventories.rich(), gaps=(hostile,)))
    assert inventories.SCRIPT not in text
    assert "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>" in text
    assert inventories.SCRIPT in {dataset[1] for dataset in data_of(text)["datasets"]}


def test_a_large_inventory_is_packed_and_reads_the_same(monkeypatch):
    plain = data_of(page())
    monkeypatch.setattr(_page, "PACKED_FROM", 10)
    packed = page()
    assert 'type="application/zlib+base64"' in packed
    assert data_of(packed) == plain


def test_the_page_opens_in_the_language_asked_for():
    assert '<html lang="en" data-lang="en">' in page(lang="en")
    assert '<html lang="th" data-lang="th">' in page(lang="both")


def test_what_could_not_be_read_stands_in_the_page():
    text = page()
    assert "cannot connect to old.example" in text
    assert "the file is encrypted" in text


@pytest.fixture(scope="module")
def browser():
    api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    if not CHROMIUM:
        assert "PDSCAN_REQUIRE_BROWSER" not in os.environ, "a browser is asked for and none is installed"
        pytest.skip("no Chromium is installed")
    with api.sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=CHROMIUM, args=list(QUIET))
        yield opened
        opened.close()


@pytest.fixture
def opened(browser, tmp_path):
    def open_page(inventory):
        path = tmp_path / "report.html"
        path.write_bytes(REPORT.render(inventory, "en"))
        tab = browser.new_page()
        tab.complaints = []
        tab.on("console", lambda message: tab.complaints.append(message.text))
        tab.on("pageerror", lambda error: tab.complaints.append(str(error)))
        tab.goto(path.as_uri())
        tab.wait_for_selector("html[data-ready]", timeout=10_000)
        return tab

    return open_page


def shown(tab):
    return tab.inner_text("#finding-count")


def test_in_a_browser_search_filters_and_sorting_work_without_complaint(opened):
    tab = opened(inventories.rich())
    assert shown(tab) == "26 shown of 26"
    tab.fill("[name=search]", "national")
    assert shown(tab) == "3 shown of 26"
    tab.select_option("[name=protection]", "hashed")
    assert shown(tab) == "1 shown of 26"
    tab.click("button[type=reset]")
    tab.wait_for_selector("#finding-count:text-is('26 shown of 26')")
    tab.click("#finding-grid th:last-child button")
    assert tab.inner_text("#finding-grid tbody tr[tabindex] td:last-child").strip() == "30%"
    assert tab.complaints == []


def test_in_a_browser_a_row_opens_its_table_with_evidence_by_keyboard(opened):
    tab = opened(inventories.rich())
    tab.focus("#finding-grid tbody tr[tabindex]")
    tab.keyboard.press("ArrowDown")
    tab.keyboard.press("Enter")
    assert tab.inner_text("#detail-title") == "customers"
    assert tab.inner_text(".column.chosen h3").startswith("full_name")
    assert "Turned down: National ID number" in tab.inner_text("#detail-columns")
    tab.keyboard.press("Escape")
    assert not tab.is_visible("#detail")


def test_in_a_browser_the_language_switches(opened):
    tab = opened(inventories.rich())
    tab.click("[data-set-lang=th]")
    assert tab.inner_text("h1") == "ทะเบียนข้อมูลส่วนบุคคล"
    assert "เลขประจำตัวประชาชน" in tab.inner_text("#finding-grid")


def test_in_a_browser_a_large_inventory_is_quick_to_filter(opened):
    tab = opened(inventories.large(20_000))
    assert shown(tab) == "20,000 shown of 20,000"
    assert tab.locator("#finding-grid tbody tr[tabindex]").count() < 100
    tab.fill("[name=search]", "table_0007")
    assert shown(tab) == "50 shown of 20,000"
