"""A number ends where the next one begins: an amount behind an account, the last group of a card."""

from __future__ import annotations

from made import told


def test_an_amount_behind_an_account_is_none_of_its_digits() -> None:
    for account in ("7955572891", "4055572891"):
        assert told(f"โอนเข้า กรุงไทย {account} 200 บาท", "bank_account") == [account]
        assert told(f"โอนเข้า กรุงไทย {account} 200 บาท", "national_id") == []


def test_three_of_four_groups_are_no_account() -> None:
    assert told("full number for the bank it's 4478 1553 1258 5751.", "bank_account") == []
    assert told("account 4478 1553 1258 is mine", "bank_account") == ["4478 1553 1258"]
