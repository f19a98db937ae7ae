"""Headers of what people pay, do and are, and what stands beside them and is nobody's."""

from __future__ import annotations

import pytest
from made import RULES, judged

from pdscan.detect.headers.together import read_headers

ROWS = 200


def said(header: str, table: str = "") -> set[str]:
    evidence = read_headers((header,), RULES.names, table)[header]
    return {RULES.by_type[key].element for key, item in evidence.items() if item.level in {"exact", "phrase"}}


@pytest.mark.parametrize(
    ("header", "table", "element"),
    [
        ("wltTxnStatus", "", "payment_record"),
        ("จำนวนเงินทำบุญ", "", "payment_record"),
        ("PolicyReference", "", "insurance_record"),
        ("dlq_days", "", "credit_standing"),
        ("ผลไฟแนนซ์", "", "credit_standing"),
        ("talk_secs", "", "call_record"),
        ("date_start", "suitecrm_calls", "call_record"),
        ("swipe_dttm", "", "usage_log"),
        ("lastSeenGeo", "", "location"),
        ("TRAFFIC_KB", "", "traffic_data"),
        ("KEYWORD_HIST", "", "search_history"),
        ("ความเห็นการเมือง", "", "political_opinion"),
        ("คะแนนซึมเศร้า", "", "health"),
        ("mbr_cnst_flg", "", "consent_record"),
        ("icfSigned", "", "consent_record"),
    ],
)
def test_a_header_of_a_fact_says_which(header, table, element):
    assert element in said(header, table)


@pytest.mark.parametrize(
    "header", ["trip_no", "trip_uuid", "fare_basis", "number_of_repayments", "reviewCycle", "smsHash"]
)
def test_what_counts_or_keys_them_says_nothing(header):
    assert said(header) == set()


def test_rows_stamped_by_programs_name_nobody_and_those_entered_by_persons_do():
    programs = ["SYSTEM", "BATCH01", "INTERFACE"] * ROWS
    persons = [f"{first}{last}" for first in ("anna", "boon", "chai") for last in range(2, 90)]
    table = {"updated_by": programs[: len(persons)], "created_by": persons}
    found = judged(table)
    assert [item.element for item in found["updated_by"].findings] == []
    assert [item.element for item in found["created_by"].findings] == ["username"]
