"""An age that a policy sets is for the persons that it names."""

from __future__ import annotations

from datetime import date

import pytest
from holdings import column, dataset, declaring, finding

from pdscan.policy.gaps import hold_against
from pdscan.policy.model import MinimumAge


def kinds(dataset_name: str, quote: str, *others: str) -> list[str]:
    birth = column("born", finding("date_of_birth"), minors={"15": 2, "20": 9})
    held = dataset(dataset_name, birth, *(column(name) for name in others))
    policy = declaring("date_of_birth", minimum_age=(MinimumAge(age=20, quote=quote),))
    return [gap.kind for gap in hold_against((held,), (policy,), date(2026, 6, 15))[1]]


@pytest.mark.parametrize(
    "quote", ["Members must be 20 or older.", "ลูกค้าต้องมีอายุ 20 ปี ผู้เยาว์ต้องให้ผู้ปกครองลงทะเบียน", ""]
)
def test_an_age_for_some_or_for_all_holds_for_their_datasets(quote: str) -> None:
    assert kinds("members", quote) == ["minor_data"]


def test_an_age_for_some_is_not_for_others() -> None:
    assert kinds("patients", "Members must be 20 or older.") == []


def test_families_of_grown_ups_may_be_young() -> None:
    assert kinds("insured_members", "Members must be 20 or older.", "relationship") == []
