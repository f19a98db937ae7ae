"""The policy held against the data, one kind of gap after the other."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from holdings import column, dataset, declaring, finding, holding

from pdscan.inventory.model import Dataset, Field, Gap, Protection, Review
from pdscan.policy.gaps import hold_against
from pdscan.policy.gaps.claims import GUESSABLE, PROMISES
from pdscan.policy.gaps.combination import Combination, rules
from pdscan.policy.gaps.severity import LEVELS, UNDECLARED
from pdscan.policy.gaps.words import kind_of_date, table
from pdscan.policy.model import CLAIMS, Claim, Declared, MinimumAge, Policy, Refusal, Retention
from pdscan.vocabulary import elements, kinship

TODAY = date(2026, 6, 15)
NOTHING_FOUND = "declared_not_found"


def gaps(data: Dataset | tuple[Dataset, ...], *policies: Policy) -> list[Gap]:
    """Return the gaps without those of declared elements that a small table does not hold."""
    datasets = data if isinstance(data, tuple) else (data,)
    return [gap for gap in hold_against(datasets, policies, TODAY)[1] if gap.kind != NOTHING_FOUND]


def kinds(data: Dataset | tuple[Dataset, ...], *policies: Policy) -> list[tuple[str, str | None]]:
    return [(gap.kind, gap.element) for gap in gaps(data, *policies)]


def status(data: Dataset, *policies: Policy) -> list[str | None]:
    held, _ = hold_against((data,), policies, TODAY)
    return [found.policy_status for field in held[0].fields for found in field.findings]


# What is declared


def test_without_a_policy_nothing_has_a_status_and_nothing_disagrees() -> None:
    assert hold_against((holding("religion"),), (), TODAY) == ((holding("religion"),), ())


def test_findings_get_the_categories_that_declare_them() -> None:
    held, _ = hold_against((holding("email"),), (declaring("email"),), TODAY)
    found = held[0].fields[0].findings[0]
    assert (found.policy_status, found.categories) == ("declared", ("หมวด email",))


def test_one_undeclared_element_is_one_gap_with_all_its_places() -> None:
    data = (holding("passport"), dataset("bookings", column("pp", finding("passport", id="other"))))
    (gap,) = gaps(data, declaring("email"))
    assert (gap.kind, gap.severity, gap.law) == ("undeclared", "high", "PDPA s.23")
    assert gap.where == ("id-passport", "other")
    assert "customers.passport, bookings.pp" in gap.because


def test_undeclared_data_of_section_26_is_a_kind_of_its_own() -> None:
    (gap,) = gaps(holding("religion"), declaring("email"))
    assert (gap.kind, gap.severity, gap.law) == ("sensitive_undeclared", "high", "PDPA s.26")


@pytest.mark.parametrize(
    ("element", "severity"),
    [
        ("national_id", "high"),
        ("password", "high"),
        ("bank_account", "high"),
        ("phone", "medium"),
        ("browser", "low"),
    ],
)
def test_severity_follows_what_the_element_can_do(element: str, severity: str) -> None:
    assert gaps(holding(element), declaring("email"))[0].severity == severity


def test_what_only_a_name_tells_counts_one_level_less() -> None:
    data = dataset("t", column("pid", finding("national_id", extent="name_only")))
    assert gaps(data, declaring("email"))[0].severity == "medium"


def test_a_company_number_is_no_personal_data() -> None:
    assert kinds(holding("juristic_id"), declaring("email")) == []
    assert status(holding("juristic_id"), declaring("email")) == [None]


def test_what_a_reviewer_rejected_makes_no_gap() -> None:
    review = Review("rejected", "auditor", "2026-06-01")
    assert kinds(dataset("t", column("c", finding("passport", review=review))), declaring("email")) == []


def test_a_column_of_two_readings_is_declared_when_one_is_unless_the_other_is_grave() -> None:
    position = dataset("staff", column("position", finding("job_title"), finding("occupation")))
    code = dataset("cards", column("code", finding("job_title"), finding("pin")))
    assert kinds(position, declaring("job_title")) == []
    assert kinds(code, declaring("job_title")) == [("undeclared", "pin")]


@pytest.mark.parametrize(
    ("declared", "found", "verdict"),
    [
        ("name", "title_prefix", "declared"),
        ("name", "alias", "undeclared"),
        ("postal_address", "billing_address", "declared"),
        ("billing_address", "postal_address", "undeclared"),
        ("national_id_image", "national_id", "undeclared"),
        ("date_of_birth", "age", "declared"),
        ("age", "date_of_birth", "undeclared"),
        ("username", "password", "undeclared"),
    ],
)
def test_a_declaration_covers_its_parts_and_nothing_more(declared: str, found: str, verdict: str) -> None:
    assert status(holding(found), declaring(declared)) == [verdict]


def test_what_is_declared_for_another_country_is_not_declared_here() -> None:
    policy = Policy(declared=(Declared(element="religion", jurisdiction="US-CA", quote="religious beliefs"),))
    (gap,) = gaps(holding("religion"), policy)
    assert gap.kind == "sensitive_undeclared"
    assert gap.policy_quote == "religious beliefs"
    assert "US-CA only" in gap.because


def test_what_is_declared_for_thailand_is_declared_here() -> None:
    policy = Policy(declared=(Declared(element="religion", jurisdiction="TH"),))
    assert status(holding("religion"), policy) == ["declared"]


# Which policy speaks for which dataset


@pytest.mark.parametrize(
    ("glob", "verdict"),
    [
        ("*", "declared"),
        ("customers", "declared"),
        ("sqlite:///shop.db customers", "declared"),
        ("sqlite:///shop.db *", "declared"),
        ("hr_*", "not_covered"),
        ("sqlite:///other.db *", "not_covered"),
    ],
)
def test_covers_matches_the_dataset_with_or_without_its_source(glob: str, verdict: str) -> None:
    assert status(holding("email"), declaring("email", covers=(glob,))) == [verdict]


def test_a_dataset_that_no_policy_covers_makes_no_gaps() -> None:
    assert (
        kinds(holding("national_id", "id_card_laser_code", "date_of_birth"), declaring(covers=("hr_*",)))
        == []
    )


def test_of_several_policies_each_speaks_for_its_own() -> None:
    shop, staff = (
        declaring("email", covers=("customers",)),
        declaring("religion", covers=("staff",), system="HR"),
    )
    data = (holding("email", "religion"), holding("email", "religion", called="staff"))
    found = gaps(data, shop, staff)
    assert {(gap.kind, gap.element) for gap in found} == {
        ("sensitive_undeclared", "religion"),
        ("undeclared", "email"),
    }


def test_two_policies_of_one_dataset_complete_each_other() -> None:
    assert status(holding("email", "phone"), declaring("email"), declaring("phone")) == [
        "declared",
        "declared",
    ]


# Declared, and not there


def test_a_dataset_named_after_records_of_a_declared_element_holds_it() -> None:
    policy = declaring("purchase_history")
    assert kinds(dataset("orders", column("sku")), policy) == []


@pytest.mark.parametrize(("state", "gap"), [("masked", []), ("tokenised", []), ("plain", ["payment_card"])])
def test_a_refused_number_is_not_there_where_only_a_part_or_a_token_of_it_is(
    state: str, gap: list[str]
) -> None:
    policy = Policy(refused=(Refusal(elements=("payment_card",)),))
    found = kinds(dataset("cards", column("card", finding("payment_card", state=state))), policy)
    assert [element for kind, element in found if kind == "refused_but_found"] == gap


def test_what_is_declared_but_not_found_is_a_low_gap_with_its_sentence() -> None:
    policy = Policy(declared=(Declared(element="fax", quote="หมายเลขโทรสาร", section="3.2"),))
    (gap,) = (
        gap for gap in hold_against((holding("email"),), (policy,), TODAY)[1] if gap.kind == NOTHING_FOUND
    )
    assert (gap.severity, gap.element, gap.policy_quote, gap.policy_section) == (
        "low",
        "fax",
        "หมายเลขโทรสาร",
        "3.2",
    )


def test_a_declared_element_is_found_where_its_kin_is() -> None:
    _, found = hold_against((holding("billing_address"),), (declaring("postal_address"),), TODAY)
    assert found == ()


def test_a_policy_that_covers_nothing_scanned_says_so_once() -> None:
    _, found = hold_against((holding("email"),), (declaring("fax", "age", covers=("hr_*",)),), TODAY)
    assert [(gap.kind, gap.element) for gap in found] == [(NOTHING_FOUND, None)]


# Refused, and there


def test_what_the_policy_refuses_and_holds_is_one_gap_and_not_undeclared_too() -> None:
    policy = declaring("email", refused=(Refusal(elements=("religion",), quote="ไม่เก็บข้อมูลศาสนา"),))
    (gap,) = gaps(holding("religion"), policy)
    assert (gap.kind, gap.severity, gap.policy_quote) == ("refused_but_found", "high", "ไม่เก็บข้อมูลศาสนา")
    assert status(holding("religion"), policy) == ["undeclared"]


def test_a_refusal_wins_over_a_declaration() -> None:
    policy = declaring("bank_account", refused=(Refusal(elements=("bank_account",), jurisdiction="TH"),))
    assert kinds(holding("bank_account"), policy) == [("refused_but_found", "bank_account")]


def test_a_refusal_for_another_country_refuses_nothing_here() -> None:
    policy = declaring("bank_account", refused=(Refusal(elements=("bank_account",), jurisdiction="MY"),))
    assert kinds(holding("bank_account"), policy) == []


# Claims


def claiming(claim: str, *names: str) -> Policy:
    return declaring("pin", "password", "email", claims=(Claim(claim=claim, elements=names, quote="เข้ารหัส"),))


def stored(element: str, state: str, scheme: str | None = None, reversible: bool | None = None) -> Dataset:
    return dataset("t", column("c", finding(element, protection=Protection(state, scheme, reversible))))


@pytest.mark.parametrize("state", ["plain", "encoded", "mixed"])
def test_readable_values_contradict_a_claim_of_encryption(state: str) -> None:
    (gap,) = gaps(stored("pin", state), claiming("encryption_db_level", "pin"))
    assert (gap.kind, gap.severity, gap.law, gap.policy_quote) == (
        "claim_contradicted", "high", "PDPA s.37(1)", "เข้ารหัส",
    )  # fmt: skip


@pytest.mark.parametrize("state", ["encrypted", "tokenised", "masked"])
def test_protected_values_keep_the_claim(state: str) -> None:
    assert kinds(stored("pin", state), claiming("encryption_db_level", "pin")) == []


@pytest.mark.parametrize(
    ("element", "scheme", "reversible", "weak"),
    [
        ("pin", "md5", None, True),
        ("pin", "salted sha256", None, True),
        ("pin", "bcrypt", False, False),
        ("password", "md5", None, True),
        ("password", "salted sha256", None, False),
        ("password", "argon2", False, False),
        ("email", "sha256", True, True),
        ("email", "sha256", None, False),
    ],
)
def test_a_hash_that_trying_all_values_undoes_contradicts_too(
    element: str, scheme: str, reversible: bool | None, weak: bool
) -> None:
    policy = claiming("encryption_db_level", element)
    assert bool(kinds(stored(element, "hashed", scheme, reversible), policy)) is weak


@pytest.mark.parametrize("claim", ["password_hashing", "password_encrypted", "staff_cannot_read_password"])
def test_a_claim_about_passwords_needs_no_elements(claim: str) -> None:
    assert kinds(stored("password", "plain"), claiming(claim)) == [("claim_contradicted", "password")]


def test_a_claim_without_elements_may_be_kept_by_an_encrypted_disk() -> None:
    for claim in ("encryption_at_rest", "encryption_db_level"):
        assert kinds(stored("pin", "plain"), claiming(claim)) == []


def test_a_named_element_that_is_readable_at_rest_is_worth_asking_about() -> None:
    (gap,) = gaps(stored("pin", "plain"), claiming("encryption_at_rest", "pin"))
    assert gap.severity == "medium"


@pytest.mark.parametrize("claim", sorted(set(CLAIMS) - set(PROMISES)))
def test_what_leaves_no_trace_in_a_table_cannot_be_contradicted_by_one(claim: str) -> None:
    assert kinds(stored("pin", "plain"), claiming(claim, "pin")) == []


def test_a_column_without_values_contradicts_nothing() -> None:
    data = dataset("t", column("pin", finding("pin", extent="name_only")))
    assert kinds(data, claiming("encryption_db_level", "pin")) == []


def test_a_claim_is_checked_in_each_dataset_by_itself() -> None:
    data = (
        stored("pin", "plain"),
        replace(stored("pin", "encrypted"), dataset="u"),
        replace(stored("pin", "plain"), dataset="v"),
    )
    found = gaps(data, claiming("encryption_db_level", "pin"))
    assert sorted(gap.because.split("; in ")[1][0] for gap in found) == ["t", "v"]


# Retention


def aged(name: str, *columns: Field, **changes: object) -> Dataset:
    return replace(dataset(name, column("phone", finding("phone")), *columns), **changes)  # type: ignore[arg-type]


def keeping(duration: str | None, trigger: str | None = None, *applies: str, **changes: object) -> Policy:
    rule = Retention(duration=duration, trigger=trigger, applies_to=applies, section="7", quote="เก็บไว้")
    return declaring("phone", "usage_log", "email", retention=(rule,), **changes)


OLD = {"2019-01": 30, "2024-05": 10, "2026-05": 60}


def test_rows_older_than_the_period_are_counted_by_the_date_column() -> None:
    (gap,) = gaps(aged("calls", column("created_at", months=OLD)), keeping("P5Y"))
    assert (gap.kind, gap.severity, gap.law) == ("retention_exceeded", "medium", "PDPA s.37(3)")
    assert gap.where == ("id-phone",)
    assert gap.because.startswith(
        "about 30 rows of calls are from before 2021-06-15 by created_at, the oldest from 2019-01"
    )


def test_rows_of_a_sample_are_estimated_for_the_whole() -> None:
    data = aged("calls", column("created_at", months=OLD), rows_read=100, rows_total=10_000)
    assert "about 3,000 rows" in gaps(data, keeping("P5Y"))[0].because


@pytest.mark.parametrize(
    ("duration", "over"), [("P10Y", False), ("P84M", True), ("P1Y6M", True), ("P7Y", True), ("P8Y", False)]
)
def test_the_period_decides(duration: str, over: bool) -> None:
    assert bool(kinds(aged("calls", column("created_at", months=OLD)), keeping(duration))) is over


def test_a_month_counts_only_when_the_whole_of_it_is_too_old() -> None:
    assert kinds(aged("calls", column("created_at", months={"2025-06": 5})), keeping("P1Y")) == []
    assert kinds(aged("calls", column("created_at", months={"2025-05": 5})), keeping("P1Y")) != []


@pytest.mark.parametrize("name", ["expiry_date", "due_date", "valid_until", "วันหมดอายุ"])
def test_dates_that_do_not_tell_age_are_not_asked(name: str) -> None:
    assert kinds(aged("calls", column(name, months=OLD)), keeping("P1Y")) == []


def test_a_period_from_the_end_of_a_relationship_is_asked_of_the_column_that_ends_it() -> None:
    data = aged("customers", column("created_at", months=OLD), column("closed_at", months={"2024-05": 3}))
    assert kinds(data, keeping("P5Y", "end_of_relationship")) == []
    assert gaps(data, keeping("P1Y", "end_of_relationship"))[0].severity == "medium"


@pytest.mark.parametrize("trigger", ["end_of_employment", "account_closure", "resignation"])
def test_a_trigger_is_understood_by_its_words(trigger: str) -> None:
    data = aged("staff", column("start_date", months=OLD), column("resigned_on", months={"2024-05": 3}))
    assert kinds(data, keeping("P5Y", trigger)) == []
    assert gaps(data, keeping("P1Y", trigger))[0].severity == "medium"


def test_where_nothing_has_ended_yet_nothing_is_kept_too_long() -> None:
    open_ended = aged("customers", column("created_at", months=OLD), column("closed_at", nulls=100))
    assert kinds(open_ended, keeping("P5Y", "end_of_relationship")) == []


@pytest.mark.parametrize("trigger", ["end_of_relationship", "during_relationship", "end_of_stay"])
def test_where_no_column_tells_the_end_nothing_is_known_to_be_too_old(trigger: str) -> None:
    assert kinds(aged("customers", column("created_at", months=OLD)), keeping("P5Y", trigger)) == []


def test_a_period_from_unsubscribing_is_asked_of_the_day_of_that() -> None:
    left = column("unsubscribed_at", months={"2024-05": 3})
    data = aged("newsletter", column("subscribed_at", months=OLD), left)
    assert kinds(data, keeping("P5Y", "unsubscribe")) == []
    assert gaps(data, keeping("P1Y", "unsubscribe"))[0].severity == "medium"


def test_where_no_column_tells_the_last_day_the_gap_is_low_and_says_so() -> None:
    (gap,) = gaps(aged("customers", column("created_at", months=OLD)), keeping("P5Y", "last_contact"))
    assert gap.severity == "low"
    assert "which no date column of the dataset tells" in gap.because


def test_a_period_for_an_element_holds_where_that_element_is() -> None:
    log = dataset("log", column("entry", finding("usage_log")), column("at", months=OLD))
    found = kinds((log, aged("calls", column("at", months=OLD))), keeping("P3Y", None, "usage_log"))
    assert found == [("retention_exceeded", "usage_log")]


def test_a_period_for_an_element_comes_before_that_for_the_persons() -> None:
    rules = (
        Retention(duration="P9Y", applies_to=("phone",)),
        Retention(duration="P3Y", applies_to=("customer",)),
    )
    policy = declaring("phone", "email", retention=rules)
    created = column("created_at", months=OLD)
    assert kinds(aged("customers", created), policy) == []
    (gap,) = gaps(aged("customers", created, column("mail", finding("email"))), policy)
    assert (gap.element, gap.where) == (None, ("id-email",))


def test_a_period_for_some_persons_holds_where_the_dataset_is_named_after_them() -> None:
    policy = keeping("P3Y", None, "customer")
    assert kinds(aged("tbl_customers", column("created_at", months=OLD)), policy) != []
    assert kinds(aged("ข้อมูลลูกค้า", column("created_at", months=OLD)), policy) != []
    assert kinds(aged("employees", column("created_at", months=OLD)), policy) == []


def test_else_it_holds_where_the_declarations_of_the_data_name_them() -> None:
    rules = (
        Retention(duration="P3Y", applies_to=("customer",)),
        Retention(duration="P20Y", applies_to=("supplier",)),
    )
    data = aged("calls", column("created_at", months=OLD))
    customers = Policy(declared=(Declared(element="phone", subjects=("customer",)),), retention=rules)
    both = Policy(declared=(Declared(element="phone", subjects=("customer", "supplier")),), retention=rules)
    assert kinds(data, customers) == [("retention_exceeded", None)]
    assert kinds(data, both) == [], "of two periods that may hold, the longer one"


def test_a_period_for_records_may_hold_for_all_that_stands_in_them() -> None:
    rules = (
        Retention(duration="P10Y", applies_to=("payment_record",)),
        Retention(duration="P3Y", applies_to=("customer",)),
    )
    policy = declaring("phone", retention=rules)
    created = column("created_at", months=OLD)
    assert kinds(aged("tax_invoices", created), policy) == []
    assert kinds(aged("subscribers", created), policy) == [("retention_exceeded", None)]


def test_a_period_for_employees_may_hold_only_where_something_shows_them() -> None:
    rules = (
        Retention(duration="P3Y", applies_to=("customer",)),
        Retention(duration="P10Y", applies_to=("employee",)),
    )
    declared = (Declared(element="phone", subjects=("customer", "employee")),)
    policy = Policy(declared=declared, retention=rules)
    created = column("created_at", months=OLD)
    assert kinds(aged("closed", created), policy) == [("retention_exceeded", None)]
    codes = column("code", finding("employee_id"))
    assert ("retention_exceeded", None) not in kinds(aged("closed", created, codes), policy)


def test_a_declaration_may_carry_its_own_period() -> None:
    policy = Policy(declared=(Declared(element="phone", retention=Retention(duration="P1Y")),))
    assert kinds(aged("calls", column("created_at", months=OLD)), policy) == [("retention_exceeded", "phone")]


def test_data_without_anything_personal_may_be_as_old_as_it_likes() -> None:
    assert kinds(dataset("prices", column("created_at", months=OLD)), keeping("P1Y")) == []


def test_a_period_that_only_names_its_trigger_cannot_be_exceeded() -> None:
    assert kinds(aged("calls", column("created_at", months=OLD)), keeping(None, "unsubscribe")) == []


# Minors


def born(**minors: int) -> Dataset:
    counted = {age.removeprefix("under"): rows for age, rows in minors.items()}
    return dataset("customers", column("dob", finding("date_of_birth"), minors=counted))


def with_age(age: int, country: str | None = None) -> MinimumAge:
    return MinimumAge(age=age, jurisdiction=country, quote=f"ต่ำกว่า {age} ปี")


def test_birth_dates_below_the_policys_age_are_a_gap() -> None:
    policy = declaring("date_of_birth", minimum_age=(with_age(20, "TH"),))
    (gap,) = gaps(born(under18=2, under20=5), policy)
    assert (gap.kind, gap.element, gap.law) == ("minor_data", "date_of_birth", "PDPA s.20")
    assert gap.because.startswith("about 5 rows of customers are of persons under 20 by dob")


def test_an_age_between_the_counted_ones_is_told_from_below() -> None:
    policy = declaring("date_of_birth", minimum_age=(with_age(16),))
    assert "at least 3 rows" in gaps(born(under15=3, under18=9), policy)[0].because


def test_the_age_of_thailand_comes_before_the_age_for_everyone_and_other_countries_have_none() -> None:
    ages = (with_age(16), with_age(20, "TH"), with_age(21, "SG"))
    assert "under 20" in gaps(born(under20=1), declaring("date_of_birth", minimum_age=ages))[0].because
    assert kinds(born(under20=1), declaring("date_of_birth", minimum_age=ages[2:])) == []


def test_grown_ups_are_no_gap() -> None:
    assert kinds(born(under18=0, under20=4), declaring("date_of_birth", minimum_age=(with_age(18),))) == []
    assert kinds(born(), declaring("date_of_birth", minimum_age=(with_age(18),))) == []


# Combinations


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.name)
def test_each_combination_speaks_when_it_is_whole_and_only_then(rule: Combination) -> None:
    names = [sorted(group)[0] for group in rule.groups]
    policy = declaring(*names)
    found = [gap for gap in gaps(holding(*names), policy) if gap.kind == "combination"]
    assert any(rule.because in gap.because and gap.law == rule.law for gap in found)
    assert not any(rule.because in gap.because for gap in gaps(holding(*names[1:]), policy))


def test_protected_parts_do_not_combine() -> None:
    data = dataset(
        "t",
        column("card", finding("payment_card", "encrypted")),
        column("cvv", finding("card_security_code")),
    )
    assert kinds(data, declaring("payment_card", "card_security_code")) == []


def test_quasi_identifiers_add_nothing_where_a_name_stands() -> None:
    parts = ("date_of_birth", "gender", "postal_address")
    assert kinds(holding(*parts, "name"), declaring(*parts, "name")) == []


# The whole


def test_ids_tell_what_disagrees_and_not_in_how_many_places() -> None:
    once = gaps(holding("passport"), declaring("email"))
    twice = gaps((holding("passport"), holding("passport", called="more")), declaring("email"))
    other = gaps(holding("passport"), declaring("email", organisation="บริษัทอื่น"))
    assert once[0].id == twice[0].id != other[0].id


def test_gaps_come_worst_first_and_each_once() -> None:
    policy = declaring("email", claims=(Claim(claim="password_hashing"), Claim(claim="password_hashing")))
    found = gaps(holding("password", "browser", "phone", "religion"), policy)
    assert len({gap.id for gap in found}) == len(found)
    levels = [LEVELS.index(gap.severity) for gap in found]
    assert levels == sorted(levels, reverse=True)


def test_the_tables_speak_of_known_elements_groups_and_kinds() -> None:
    known = set(elements())
    groups = {element.group for element in elements().values()} | {
        element.pdpa for element in elements().values()
    }
    assert known >= {key for key, kin in kinship().items() for key in (key, *kin)}
    assert known >= {
        element for rule in rules() for group in (*rule.groups, rule.without) for element in group
    }
    assert {rule.severity for rule in rules()} <= set(LEVELS)
    assert known | groups >= {mark for grade in UNDECLARED for mark in grade.applies}
    assert known >= GUESSABLE
    assert {kind for kinds in table("triggers").values() for kind in kinds} <= {*table("dates"), "event"} - {
        "never"
    }


@pytest.mark.parametrize(
    "column", ["site_build", "app_version", "วันที่ผลิต", "warranty_until", "วันเริ่มงาน", "deadline"]
)
def test_a_date_that_is_not_when_the_row_came_about_says_nothing_of_its_age(column: str) -> None:
    assert kind_of_date(column) == "never"


# Whose rows a rule of some records is for


def test_the_gap_says_whether_the_period_is_for_such_records_or_for_personal_data() -> None:
    data = aged("bookings", column("created_at", months=OLD))
    for quote, kept in (("Bookings: one year", "such records"), ("We keep your data", "personal data")):
        rule = Retention(duration="P1Y", quote=quote)
        assert (
            f"the policy keeps {kept} for 1 year"
            in gaps(data, declaring("phone", retention=(rule,)))[0].because
        )


def test_a_rule_for_records_that_are_no_element_is_not_for_all_data() -> None:
    minutes = Retention(duration="P1Y", quote="Minutes of meetings: one year")
    everything = Retention(duration="P1Y", quote="We keep your data for one year")
    data = aged("bookings", column("created_at", months=OLD))
    assert kinds(data, declaring("phone", retention=(minutes,))) == []
    assert kinds(data, declaring("phone", retention=(everything,))) == [("retention_exceeded", None)]


def test_nobody_unsubscribes_from_a_table_that_knows_nothing_of_it() -> None:
    rule = Retention(duration="P1Y", trigger="unsubscribe", applies_to=("customer",))
    stays = aged("stays", column("left_on", months=OLD))
    readers = aged("newsletter_readers", column("left_on", months=OLD))
    assert kinds(stays, declaring("phone", retention=(rule,))) == []
    assert kinds(readers, declaring("phone", retention=(rule,))) == [("retention_exceeded", None)]
