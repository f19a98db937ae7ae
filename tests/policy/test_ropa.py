from __future__ import annotations

from pathlib import Path

import pytest
from holdings import column, dataset, declaring, finding, holding

from pdscan.inventory.model import Dataset, Inventory, Run
from pdscan.policy.codes import labels
from pdscan.policy.load import load
from pdscan.policy.model import CLAIMS, PURPOSES, Claim, Contact, Declared, Policy, Retention
from pdscan.policy.record.ropa import Item, record

WALLET = Policy(
    organisation="บริษัท กระเป๋า จำกัด",
    system="แอปกระเป๋าเงิน",
    contact=Contact(email=("dpo@example.org",)),
    declared=(
        Declared(
            element="national_id", purposes=("identity_verification", "contract"), subjects=("customer",)
        ),
        Declared(element="phone", purposes=("marketing",)),
    ),
    retention=(Retention(duration="P7Y", trigger="end_of_relationship", applies_to=("customer",)),),
    claims=(Claim(claim="access_restricted"), Claim(claim="encryption_db_level", elements=("national_id",))),
)


def inventory(*datasets: Dataset) -> Inventory:
    run = Run(
        id="r",
        started="",
        finished="",
        version="",
        rules_version="",
        seed=0,
        rows=None,
        full=True,
        host="",
        argv=(),
    )
    return Inventory(run=run, policy=None, sources=(), datasets=datasets)


def items(found: Inventory, *policies: Policy) -> dict[str, Item]:
    return {item.key: item for item in record(found, policies).items}


def test_the_record_has_the_eight_items_of_section_39_and_those_of_section_40() -> None:
    sections = [item.section for item in record(inventory(), ()).items]
    assert sections[:8] == [f"PDPA s.39({number})" for number in range(1, 9)]
    assert set(sections[8:]) == {"PDPA s.40"}


def test_without_findings_and_policy_every_item_is_an_open_question_in_both_languages() -> None:
    whole = record(inventory(), ())
    assert whole.open_questions() == whole.items
    assert whole.activities == ()
    assert all(item.question and item.question.en and item.question.th for item in whole.items)
    assert not any("{" in item.question.th for item in whole.items if item.question)


def test_findings_fill_what_is_collected_and_how_it_is_protected() -> None:
    data = dataset("kyc", column("pid", finding("national_id", "encrypted")), column("tel", finding("phone")))
    filled = items(inventory(data), WALLET)
    assert [words.th for words in filled["data_collected"].answers] == [
        "หมายเลขโทรศัพท์: 1 คอลัมน์ใน kyc",
        "เลขประจำตัวประชาชน: 1 คอลัมน์ใน kyc",
    ]
    assert any(words.en.startswith("National ID number: Encrypted") for words in filled["security"].answers)
    assert filled["data_collected"].question is None


def test_the_policy_fills_purposes_controller_periods_and_measures() -> None:
    filled = items(inventory(holding("phone")), WALLET)
    assert filled["purposes"].answers[0].th == "เลขประจำตัวประชาชน: พิสูจน์และยืนยันตัวตน, ทำและปฏิบัติตามสัญญา"
    assert filled["controller"].answers[0].en == "บริษัท กระเป๋า จำกัด, แอปกระเป๋าเงิน · dpo@example.org"
    assert filled["retention"].answers[0].th == "7 ปี, หลังสิ้นสุดความสัมพันธ์หรือสัญญา (ลูกค้า)"
    assert [words.en for words in filled["access"].answers] == ["Restricted access"]
    assert filled["security"].answers[0].en == "Encryption in the database"


def test_only_what_has_no_purpose_is_asked_for() -> None:
    asked = items(inventory(holding("phone", "religion")), WALLET)["purposes"].question
    assert asked is not None
    assert asked.th.endswith("ศาสนา/ความเชื่อ")
    assert items(inventory(holding("phone")), WALLET)["purposes"].question is None


def test_who_may_see_the_data_and_who_was_refused_only_a_person_can_say() -> None:
    filled = items(inventory(holding("phone")), WALLET)
    for key in ("access", "use_without_consent", "refusals", "recipients_abroad", "controllers_served"):
        assert filled[key].question is not None


def test_the_oldest_rows_stand_beside_the_promised_period() -> None:
    data = dataset(
        "calls", column("tel", finding("phone")), column("at", months={"2019-02": 1, "2026-01": 2})
    )
    answers = items(inventory(data), WALLET)["retention"].answers
    assert answers[-1].en == "calls: oldest row from 2019-02 by at"


def test_each_dataset_with_personal_data_is_one_activity() -> None:
    sensitive = dataset("hr", column("faith", finding("religion", policy_status="undeclared")))
    whole = record(inventory(holding("national_id"), sensitive, dataset("prices")), (WALLET,))
    customers, staff = whole.activities
    assert (customers.dataset, customers.subjects, customers.purposes) == (
        "customers",
        ("customer",),
        ("identity_verification", "contract"),
    )
    assert (staff.sensitive, staff.undeclared) == (("religion",), ("religion",))


def test_a_policy_that_does_not_cover_a_dataset_says_nothing_about_it() -> None:
    elsewhere = declaring("national_id", covers=("other_*",), organisation="อื่น")
    (activity,) = record(inventory(holding("national_id")), (elsewhere,)).activities
    assert (activity.organisation, activity.purposes) == ("", ())


def test_every_code_has_a_thai_and_an_english_label() -> None:
    assert tuple(labels("purposes")) == PURPOSES
    assert tuple(labels("claims")) == CLAIMS
    assert all(words.en and words.th for table in ("purposes", "claims") for words in labels(table).values())


@pytest.mark.parametrize(
    "path",
    sorted((Path(__file__).parents[2] / "examples" / "policies").glob("*.yaml")),
    ids=lambda path: path.stem,
)
def test_the_example_policies_fill_a_record(path: Path) -> None:
    filled = items(inventory(holding("email")), load(path))
    assert filled["controller"].answers
    assert filled["security"].answers
