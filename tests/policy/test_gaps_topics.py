"""A period is held against the records that it is for, by its own words."""

from __future__ import annotations

from datetime import date

import pytest
from holdings import column, dataset, declaring, finding

from pdscan.policy.gaps import hold_against
from pdscan.policy.gaps.topics import is_of_all_data, is_of_records
from pdscan.policy.model import Claim, Retention


def overdue(dataset_name: str, *kept: Retention) -> list[str | None]:
    """Return the sentences that a dataset of old and new rows with names has outlived."""
    months = {"2020-01": 5, "2026-01": 9}
    held = dataset(dataset_name, column("who", finding("name")), column("day", months=months))
    found = hold_against((held,), (declaring("name", retention=kept),), date(2026, 6, 15))[1]
    return [gap.policy_quote for gap in found if gap.kind == "retention_exceeded"]


def rule(quote: str) -> Retention:
    return Retention(duration="P1Y", quote=quote)


@pytest.mark.parametrize(
    "quote",
    [
        "We keep your personal data for one year",
        "We keep it for one year.",
        "Your information is deleted after one year.",
        "The data are stored for one year.",
        "เราเก็บข้อมูลของท่านไว้ 1 ปี",
        "เราจะเก็บข้อมูลไว้เป็นเวลา 1 ปี นับแต่วันสิ้นสุดสัญญา",
        "ข้อมูลส่วนบุคคล: 1 ปี",
    ],
)
def test_a_period_for_personal_data_as_such_is_for_all(quote: str) -> None:
    assert is_of_all_data(rule(quote))


@pytest.mark.parametrize(
    ("quote", "its", "other"),
    [
        ("Chat transcripts: one year", "chats", "members"),
        ("Portal accounts are removed when they have not been used for a year.", "portal_users", "orders"),
        ("We keep appointment records for one year.", "appointments", "patients"),
        ("Club membership: until you leave, plus one year.", "loyalty_members", "wifi_sessions"),
        ("Web server logs are deleted after one year.", "web_logs", "audit_log"),
        ("Orders and payments: one year", "payments", "reviews"),
        ("ข้อความแชต: 1 ปีนับแต่วันที่ส่ง", "chat_messages", "sellers"),
        ("ข้อมูลการนัดหมาย: 1 ปี นับแต่วันนัด", "appointments", "patients"),
        ("เราเก็บบันทึกการเข้าชมเว็บไซต์ไว้ 1 ปี", "web_log", "visits"),
        ("คำขอสินเชื่อที่ไม่ได้รับอนุมัติ: 1 ปี", "rejected_applications", "loans"),
    ],
)
def test_a_period_for_some_records_is_for_datasets_of_that_name(quote: str, its: str, other: str) -> None:
    assert not is_of_all_data(rule(quote))
    assert is_of_records(rule(quote), its)
    assert not is_of_records(rule(quote), other)


@pytest.mark.parametrize(
    "quote",
    [
        "Personal data of visitors to our plant: one year",
        "เราเก็บข้อมูลส่วนบุคคลของผู้ที่เขียนถึงเราไว้ 1 ปี",
        "Gym entry times: one year",
    ],
)
def test_a_period_for_data_in_particular_that_nothing_is_named_after_is_for_no_dataset(quote: str) -> None:
    assert not is_of_all_data(rule(quote))
    assert not is_of_records(rule(quote), "customers")


def test_a_period_that_lists_names_among_other_data_does_not_follow_names_everywhere() -> None:
    camp = Retention(
        duration="P6M", applies_to=("name", "date_of_birth"), quote="Camp: name, birth date, 6 months"
    )
    assert overdue("students", camp) == []


def test_records_that_are_kept_until_something_happens_are_not_under_the_general_period() -> None:
    consents = Retention(trigger="consent_withdrawn", quote="Marketing consents: until withdrawn")
    everything = Retention(duration="P1Y", quote="We keep your data for one year")
    assert overdue("marketing_consents", consents, everything) == []
    assert overdue("orders", consents, everything) == ["We keep your data for one year"]


def test_what_was_turned_down_stands_among_the_applications() -> None:
    rejected = Retention(duration="P1Y", quote="ใบสมัครของผู้ไม่ผ่านการคัดเลือก: หนึ่งปี")
    assert overdue("applicants", rejected) == ["ใบสมัครของผู้ไม่ผ่านการคัดเลือก: หนึ่งปี"]


def test_what_others_must_delete_is_no_period_of_the_organisation() -> None:
    assert not is_of_all_data(rule("Our processors delete personal data within one year."))
    assert not is_of_all_data(rule("ผู้รับจ้างต้องลบข้อมูลส่วนบุคคลภายใน 1 ปี"))


def test_the_period_of_its_records_comes_before_that_of_all_data() -> None:
    kept = (
        Retention(duration="P20Y", quote="We keep your data for twenty years"),
        Retention(duration="P1Y", quote="Appointments: one year"),
    )
    assert overdue("appointments", *kept) == ["Appointments: one year"]


def test_the_accounts_of_some_persons_are_none_of_their_orders() -> None:
    accounts = Retention(duration="P1Y", applies_to=("student",), quote="บัญชีผู้เรียน: ลบเมื่อไม่มีการเข้าใช้เกิน 1 ปี")
    assert overdue("orders", accounts) == []
    assert overdue("learners", accounts) == [accounts.quote]


def test_when_somebody_was_last_there_is_not_under_the_period_of_logs() -> None:
    logs = Retention(duration="P90D", applies_to=("usage_log",), quote="Usage logs: 90 days")
    months = {"2020-01": 5, "2026-06": 9}
    held = dataset("members", column("last_login", finding("usage_log"), months=months))
    policy = declaring("usage_log", retention=(logs,))
    gaps = hold_against((held,), (policy,), date(2026, 6, 15))[1]
    assert [gap.kind for gap in gaps if gap.kind == "retention_exceeded"] == []


def test_calls_are_under_the_period_of_traffic_data() -> None:
    traffic = Retention(duration="P90D", applies_to=("traffic_data",), quote="Traffic data: 90 days")
    assert overdue("call_records", traffic) == [traffic.quote]


def test_the_numbers_of_sessions_are_no_cookies_that_a_policy_must_declare() -> None:
    sessions = dataset("wifi_sessions", column("session_id", finding("cookie_id")))
    visits = dataset("web_sessions", column("session_id", finding("cookie_id")))
    told = [hold_against((held,), (declaring("name"),), date(2026, 6, 15))[1] for held in (sessions, visits)]
    assert [any(gap.kind == "undeclared" for gap in gaps) for gaps in told] == [False, True]


def test_records_that_are_kept_for_good_have_no_period() -> None:
    register = Retention(trigger="permanent", applies_to=("student",), quote="ทะเบียนนักศึกษา: เก็บถาวร")
    courses = Retention(duration="P1Y", applies_to=("student",), quote="ผู้เรียนหลักสูตรระยะสั้น: 1 ปี")
    assert overdue("students", register, courses) == []
    assert overdue("students", courses) == [courses.quote]


@pytest.mark.parametrize(
    ("quote", "breaks"),
    [
        ("Mobile numbers are masked on the receipts which we send.", False),
        ("เบอร์โทรศัพท์ถูกปิดบังในรายงานที่เผยแพร่", False),
        ("Mobile numbers are masked before they are stored.", True),
    ],
)
def test_what_is_masked_where_it_is_shown_may_be_stored_in_plain_form(quote: str, breaks: bool) -> None:
    masked = Claim(claim="pseudonymisation", elements=("phone",), quote=quote)
    held = dataset("users", column("mobile", finding("phone")))
    gaps = hold_against((held,), (declaring("phone", claims=(masked,)),), date(2026, 6, 15))[1]
    assert ("claim_contradicted" in {gap.kind for gap in gaps}) is breaks
