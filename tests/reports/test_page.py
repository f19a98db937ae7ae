"""The page: one file without network, whose data cannot break out of their place."""

import base64
import hashlib
import json
import re
import zlib
from dataclasses import replace

import inventories
from inventories import gap

from reports import _page
from reports.html import REPORT


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
    assert '<span lang="en">&lt;script&gt;alert(1)&lt;/script&gt;</span>' in text
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
