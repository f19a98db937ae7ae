"""The page in a real browser: quick, quiet, usable by keyboard alone, and nameable by a screen reader."""

import os
import shutil

import inventories
import pytest

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
    def open_page(inventory, lang="en", **options):
        path = tmp_path / "report.html"
        path.write_bytes(REPORT.render(inventory, lang))
        tab = browser.new_page(**options)
        tab.complaints = []
        tab.on("console", lambda message: tab.complaints.append(message.text))
        tab.on("pageerror", lambda error: tab.complaints.append(str(error)))
        tab.goto(path.as_uri())
        tab.wait_for_selector("html[data-ready]", timeout=10_000)
        return tab

    return open_page


def shown(tab):
    return tab.inner_text("#finding-count")


def test_search_filters_and_sorting_work_without_complaint(opened):
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


def test_a_row_opens_its_table_with_evidence_by_keyboard(opened):
    tab = opened(inventories.rich())
    tab.focus("#finding-grid tbody tr[tabindex]")
    tab.keyboard.press("ArrowDown")
    tab.keyboard.press("Enter")
    assert tab.is_visible("#detail")
    assert tab.inner_text("#detail-title") == "customers"
    assert tab.inner_text(".column.chosen h3").startswith("full_name")
    assert "Turned down: National ID number" in tab.inner_text("#detail-columns")
    tab.keyboard.press("Escape")
    assert not tab.is_visible("#detail")


def test_the_language_switches(opened):
    tab = opened(inventories.rich())
    tab.click("[data-set-lang=th]")
    assert tab.inner_text("h1") == "ทะเบียนข้อมูลส่วนบุคคล"
    assert "เลขประจำตัวประชาชน" in tab.inner_text("#finding-grid")


def test_a_large_inventory_is_quick_to_filter(opened):
    tab = opened(inventories.large(20_000))
    assert shown(tab) == "20,000 shown of 20,000"
    assert tab.locator("#finding-grid tbody tr[tabindex]").count() < 100
    tab.fill("[name=search]", "table_0007")
    assert shown(tab) == "50 shown of 20,000"


KEYSTROKE = """async (word) => {
    const field = document.querySelector("[name=search]");
    field.value = word;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}"""


def test_a_keystroke_in_a_large_inventory_is_answered_at_once(opened):
    tab = opened(inventories.large(20_000))
    meter = tab.context.new_cdp_session(tab)
    # Processor time of the page's thread: tests share the machine with others.
    meter.send("Performance.enable", {"timeDomain": "threadTicks"})

    def taken():
        metrics = meter.send("Performance.getMetrics")["metrics"]
        return next(metric["value"] for metric in metrics if metric["name"] == "TaskDuration")

    before = taken()
    for length in range(1, 9):
        tab.evaluate(KEYSTROKE, "national"[:length])
    assert 0 < (taken() - before) / 8 < 0.1


def test_the_whole_page_can_be_walked_by_keyboard(opened):
    tab = opened(inventories.rich())
    tab.keyboard.press("Tab")
    assert tab.evaluate("document.activeElement.className") == "skip"
    reached = set()
    for _ in range(60):
        tab.keyboard.press("Tab")
        reached.add(tab.evaluate("(({tagName, name, id}) => name || id || tagName)(document.activeElement)"))
    assert {"A", "theme", "search", "element", "protection", "BUTTON", "TR"} <= reached


def test_closing_the_evidence_returns_to_the_row_it_was_opened_from(opened):
    tab = opened(inventories.rich())
    tab.focus("#finding-grid tbody tr[tabindex] >> nth=3")
    tab.keyboard.press("Enter")
    assert tab.is_visible("#detail")
    tab.keyboard.press("Escape")
    assert tab.evaluate("document.activeElement.ariaRowIndex") == "5"


def test_reasons_are_told_in_the_language_of_the_page(opened):
    tab = opened(inventories.rich(), "th")
    tab.focus("#finding-grid tbody tr[tabindex]")
    tab.keyboard.press("Enter")
    assert "ถูกต้อง 19,900 จาก 20,000 เซลล์" in tab.inner_text("#detail-columns")
    assert "ไฟล์ถูกเข้ารหัส" in tab.inner_text("#unread")


@pytest.mark.parametrize("width", [1280, 390])
def test_nothing_reaches_over_the_edge_of_the_window(opened, width):
    tab = opened(inventories.rich(), viewport={"width": width, "height": 900})
    assert tab.evaluate("document.documentElement.scrollWidth") == width


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("make", [inventories.empty, inventories.rich])
def test_no_rule_of_accessibility_is_broken(opened, make, scheme):
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe is not installed").Axe()
    tab = opened(make(), "th", color_scheme=scheme, bypass_csp=True)
    assert axe.run(tab).response["violations"] == []


def test_print_shows_the_lists_without_the_tools(opened):
    tab = opened(inventories.rich())
    tab.emulate_media(media="print")
    assert not tab.is_visible("#filters")
    assert tab.is_visible("#finding-grid")
    assert tab.pdf(format="A4").startswith(b"%PDF")
