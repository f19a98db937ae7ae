from __future__ import annotations

from dataclasses import replace

from pdscan.policy.compare import compare
from pdscan.policy.model import Claim, Declared, MinimumAge, Policy, Refusal, Retention

OLD = Policy(
    declared=(Declared(element="email", quote="อีเมล"), Declared(element="fax")),
    refused=(Refusal(elements=("religion",)),),
    retention=(Retention(duration="P5Y", applies_to=("customer",)),),
    claims=(Claim(claim="encryption_db_level", elements=("pin", "national_id")),),
    minimum_age=(MinimumAge(age=20, jurisdiction="TH"),),
)


def test_the_same_policy_has_no_changes() -> None:
    assert not compare(OLD, OLD)


def test_new_words_and_another_order_are_no_change() -> None:
    reworded = replace(
        OLD, declared=(Declared(element="fax", section="9"), Declared(element="email", quote="อีเมล์"))
    )
    assert not compare(OLD, reworded)


def test_what_the_new_version_declares_and_drops_is_told() -> None:
    new = replace(OLD, declared=(Declared(element="email"), Declared(element="location")))
    change = compare(OLD, new).declared
    assert [entry.element for entry in change.added] == ["location"]
    assert [entry.element for entry in change.removed] == ["fax"]


def test_the_same_element_for_another_country_is_new() -> None:
    new = replace(OLD, declared=(*OLD.declared, Declared(element="email", jurisdiction="SG")))
    assert [entry.jurisdiction for entry in compare(OLD, new).declared.added] == ["SG"]


def test_a_longer_period_is_a_new_one_and_the_old_one_goes() -> None:
    new = replace(OLD, retention=(Retention(duration="P10Y", applies_to=("customer",)),))
    change = compare(OLD, new).retention
    assert [entry.duration for entry in change.added] == ["P10Y"]
    assert [entry.duration for entry in change.removed] == ["P5Y"]


def test_a_period_may_move_from_the_list_to_the_declaration_without_a_change() -> None:
    rule = Retention(duration="P1Y", applies_to=("email",))
    listed = Policy(declared=(Declared(element="email"),), retention=(rule,))
    own = Policy(declared=(Declared(element="email", retention=rule),))
    assert not compare(listed, own)


def test_a_claim_that_covers_fewer_elements_is_told() -> None:
    change = compare(
        OLD, replace(OLD, claims=(Claim(claim="encryption_db_level", elements=("pin",)),))
    ).claims
    assert change.added == ()
    assert change.removed == OLD.claims


def test_refusals_and_ages_are_compared_too() -> None:
    difference = compare(OLD, replace(OLD, refused=(), minimum_age=(MinimumAge(age=18, jurisdiction="TH"),)))
    assert difference.refused.removed == OLD.refused
    assert [entry.age for entry in difference.minimum_age.added] == [18]


def test_what_two_entries_say_alike_is_told_once() -> None:
    new = replace(
        OLD,
        declared=(*OLD.declared, Declared(element="pin", section="1"), Declared(element="pin", section="2")),
    )
    assert [entry.section for entry in compare(OLD, new).declared.added] == ["1"]
