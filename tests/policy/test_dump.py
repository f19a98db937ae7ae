from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pdscan.policy import model
from pdscan.policy.dump import dump
from pdscan.policy.load import load, parse
from pdscan.policy.model import Claim, Contact, Declared, MinimumAge, Policy, Refusal, Retention
from pdscan.vocabulary import elements

EXAMPLES = sorted((Path(__file__).parents[2] / "examples" / "policies").glob("*.yaml"))

words = st.text(
    st.sampled_from("กขคงชื่อที่ำ ๆฯ.:#'\"-[]{}&*!|>%@`,?abc019\n\t\u00a0\u200b\u2028\x85"), max_size=150
)
texts = st.text(st.characters(blacklist_categories=["Cs"]), max_size=30) | words
places = st.none() | texts.filter(bool)
lists = st.lists(texts, max_size=3).map(tuple)
keys = st.lists(st.sampled_from(list(elements())), max_size=3).map(tuple)
retentions = st.builds(
    Retention,
    duration=st.sampled_from([None, "P7Y", "P12M", "P1Y6M", "P90D", "P2W"]),
    trigger=places,
    applies_to=lists,
    section=places,
    quote=texts,
)
declarations = st.builds(
    Declared,
    element=st.sampled_from(list(elements())),
    category=texts,
    section=places,
    quote=texts,
    certainty=st.sampled_from(model.CERTAINTIES),
    hedge=st.sampled_from(model.HEDGES),
    subjects=lists,
    purposes=st.lists(st.sampled_from(model.PURPOSES), max_size=3).map(tuple),
    retention=st.none() | retentions,
    jurisdiction=places,
)
policies = st.builds(
    Policy,
    organisation=texts,
    system=texts,
    language=st.sampled_from(model.LANGUAGES),
    law=lists,
    contact=st.builds(Contact, email=lists, phone=lists),
    effective=st.none() | st.dates().map(lambda day: day.isoformat()),
    covers=st.lists(texts, min_size=1, max_size=3).map(tuple),
    declared=st.lists(
        declarations,
        max_size=3,
        unique_by=lambda one: (one.element, one.section, one.subjects, one.jurisdiction),
    ).map(tuple),
    refused=st.lists(
        st.builds(Refusal, elements=keys, jurisdiction=places, section=places, quote=texts), max_size=2
    ).map(tuple),
    retention=st.lists(retentions, max_size=2).map(tuple),
    claims=st.lists(
        st.builds(Claim, claim=st.sampled_from(model.CLAIMS), elements=keys, section=places, quote=texts),
        max_size=2,
    ).map(tuple),
    minimum_age=st.lists(
        st.builds(MinimumAge, age=st.integers(1, 130), jurisdiction=places, section=places, quote=texts),
        max_size=2,
    ).map(tuple),
)


@settings(deadline=None)
@given(policies)
def test_what_is_written_is_read_back_the_same(policy: Policy) -> None:
    assert parse(dump(policy)) == policy


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_the_examples_survive_the_round_trip(path: Path) -> None:
    policy = load(path)
    assert parse(dump(policy)) == replace(policy, file="", sha256="")


def test_thai_stands_as_it_is_written_and_long_quotes_are_folded() -> None:
    quote = "เราเก็บรักษาข้อมูลส่วนบุคคลของผู้ใช้บัญชี " * 5
    written = dump(Policy(declared=(Declared(element="name", category="ชื่อ", quote=quote.strip()),)))
    assert "category: ชื่อ" in written
    assert "quote: >-" in written
    folded = written.partition("quote: >-\n")[2].partition("    certainty:")[0]
    assert " ".join(folded.split()) == quote.strip()
    assert folded.count("\n") > 1


def test_the_keys_stand_in_the_order_of_the_contract() -> None:
    written = dump(Policy(declared=(Declared(element="pin"),), effective="2023-02-22"))
    keys_written = [line.split(":")[0] for line in written.splitlines() if line and not line.startswith(" ")]
    assert keys_written == [
        "schema", "organisation", "system", "language", "law", "contact", "effective", "covers",
        "declared", "refused", "retention", "claims", "minimum_age",
    ]  # fmt: skip
    assert "effective: 2023-02-22\n" in written
    assert written.index("element:") < written.index("category:") < written.index("jurisdiction:")
