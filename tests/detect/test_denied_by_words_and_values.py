"""What a column's name alone would say, and its cells or other words do not."""

from __future__ import annotations

import pytest
from made import RULES, elements_of, judged

from pdscan.detect.headers.together import read_headers

ROWS = 120


def said(path, dataset, beside=("caller_id", "took_ms")):
    evidence = read_headers((path, *beside), RULES.names, dataset)[path]
    return {RULES.by_type[key].element for key, item in evidence.items() if item.tells}


def test_the_path_of_a_programs_request_is_no_page_that_somebody_read():
    assert said("path", "api_requests") == set()
    assert said("path", "web_requests") == {"browsing_history"}


@pytest.mark.parametrize("header", ["amount", "จำนวนเงิน"])
def test_an_amount_goes_on_with_the_deals_of_a_table(header):
    assert said(header, "txn") == {"payment_record"}
    assert said(header, "gl_txn") == set()


@pytest.mark.parametrize("header", ["visit_no", "visit_number"])
def test_a_number_of_one_digit_counts_visits(header):
    counted = {
        header: [str(row % 9 + 1) for row in range(ROWS)],
        "hn": [f"{650000 + row}" for row in range(ROWS)],
    }
    numbered = {**counted, header: [f"{670407065 + row * 7}" for row in range(ROWS)]}
    assert elements_of(judged(counted, "visits")[header]) == {}
    assert "medical_record_number" in elements_of(judged(numbered, "visits")[header])


def test_how_old_a_ticket_is_in_days_is_nobodys_age():
    table = {
        "TicketNo": [f"T{row:05}" for row in range(ROWS)],
        "AgeDays": [str(row % 60) for row in range(ROWS)],
    }
    assert elements_of(judged(table, "Ticket")["AgeDays"]) == {}


def test_births_are_told_in_milliseconds_too():
    born = [str((row * 97 % 12_000) * 86_400_000 - 300_000_000_000) for row in range(ROWS)]
    found = judged({"birthDay": born, "email": [f"nok{row}@example.com" for row in range(ROWS)]}, "buyers")
    assert "date_of_birth" in elements_of(found["birthDay"])


def test_a_party_that_no_list_has_is_one_under_a_header_that_says_so():
    parties = [f"พรรค{name}" for name in ("ก้าวใหม่", "รวมแผ่นดิน", "ไทยรุ่งเรือง", "พลังสีฟ้า")] * 30
    table = {"mobile": [f"08{row:08}" for row in range(ROWS)], "q1_party": parties}
    assert "political_opinion" in elements_of(judged(table, "poll")["q1_party"])


def test_segments_of_a_message_are_counted():
    counted = {"to_number": [f"08{row:08}" for row in range(ROWS)], "segments": ["1", "2", "3"] * 40}
    assert elements_of(judged(counted, "message_log")["segments"]) == {}


def test_a_log_line_tells_the_users_system():
    agent = "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 Version/17.2"
    lines = [f'203.0.{row % 9}.7 - - "GET /vm/{row} HTTP/1.1" 200 41 "-" "{agent}"' for row in range(ROWS)]
    assert "browser" in elements_of(judged({"line": lines, "ms": ["17"] * ROWS}, "portal")["line"])
