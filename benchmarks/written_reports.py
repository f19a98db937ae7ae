"""What the reports cost for 20,000 findings: CPU, wall and memory of each, and how quick the page is.

    python benchmarks/written_reports.py [FINDINGS] [REPORT ...]

CPU seconds are the figure to trust on a shared machine. Each report runs in a process of its own. The page is
timed in Chromium where one, and playwright, are installed.
"""

from __future__ import annotations

import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent), str(HERE.parent / "tests" / "reports")]

FINDINGS = 20_000
TIMED = ("xlsx", "html", "ropa", "ropa_docx", "csv", "json", "sarif")
LIMITS = {"xlsx": "10 s, 300 MB", "html": "6 MB; 2,000 ms to use; 100 ms a keystroke"}
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
KEYSTROKE = """async () => {
    const field = document.querySelector("[name=search]"), best = {};
    for (let round = 0; round < 7; round++) {
        for (const word of ["n", "na", "nat", "national", "table_0007", ""]) {
            const begun = performance.now();
            field.value = word;
            field.dispatchEvent(new Event("input", { bubbles: true }));
            await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
            best[word] = Math.min(best[word] ?? Infinity, performance.now() - begun);
        }
    }
    return Math.max(...Object.values(best));
}"""


def main() -> None:
    findings, *names = (*sys.argv[1:],) or (str(FINDINGS),)
    print(f"{findings} findings")
    for name in names or TIMED:
        told = subprocess.run(
            [sys.executable, __file__, "--one", name, findings], capture_output=True, text=True, check=True
        )
        print(f"{name:<10} {told.stdout.strip()}   {LIMITS.get(name, '')}")


def measure(name: str, findings: int) -> None:
    """Time one report in this process."""
    import inventories

    from pdscan.registry import report

    made = report(name)
    inventory = inventories.large(findings)
    wall, cpu = time.perf_counter(), time.process_time()
    rendered = made.render(inventory, "both")
    cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    told = (
        f"cpu {cpu:5.1f} s  wall {wall:5.1f} s  memory {memory:4.0f} MB  file {len(rendered) / 1e6:5.2f} MB"
    )
    print(f"{told}{in_browser(rendered) if name == 'html' else ''}")


def in_browser(page: bytes) -> str:
    """Time the page in a browser: until it can be used, and its slowest keystroke, best of seven."""
    try:
        from playwright.sync_api import sync_playwright
    except ModuleNotFoundError:
        return ""
    if CHROMIUM is None:
        return ""
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        file = Path(folder, "report.html")
        file.write_bytes(page)
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        tab = browser.new_page()
        tab.goto(file.as_uri())
        tab.wait_for_selector("html[data-ready]")
        ready = tab.evaluate("performance.getEntriesByName('ready')[0].startTime")
        keystroke = tab.evaluate(KEYSTROKE)
        browser.close()
    return f"  to use {ready:,.0f} ms  keystroke {keystroke:.0f} ms"


if __name__ == "__main__":
    if sys.argv[1:2] == ["--one"]:
        measure(sys.argv[2], int(sys.argv[3]))
    else:
        main()
