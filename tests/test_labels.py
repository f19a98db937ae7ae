"""The words of the reports: every word of the contract has one, in Thai and in English."""

import pytest

from pdscan.errors import UsageError
from pdscan.labels import LANGUAGES, Labels, code, keys

CONTRACT = {
    "extent": ("column", "some", "name_only"),
    "protection": ("plain", "masked", "encoded", "hashed", "encrypted", "tokenised", "mixed"),
    "pdpa": ("general", "sensitive", "credential", "not_personal"),
    "policy": ("declared", "undeclared", "not_covered"),
    "severity": ("low", "medium", "high"),
    "status": ("complete", "partial", "skipped", "failed"),
    "kind": ("table", "view", "file", "document", "collection"),
    "basis": ("value", "name", "context", "table", "distribution"),
    "decision": ("confirmed", "rejected", "accepted_risk"),
    "gap": (
        "undeclared",
        "declared_not_found",
        "claim_contradicted",
        "retention_exceeded",
        "refused_but_found",
        "sensitive_undeclared",
        "minor_data",
        "combination",
    ),
}


@pytest.mark.parametrize("group", CONTRACT)
def test_every_word_of_the_contract_has_a_label(group):
    assert {f"{group}.{word}" for word in CONTRACT[group]} <= set(keys(f"{group}."))


def test_every_label_is_written_in_both_languages():
    th, en = Labels("th"), Labels("en")
    assert [key for key in keys("") if not th(key).strip() or not en(key).strip()] == []
    assert [key for key in keys("") if not any("\u0e00" <= char <= "\u0e7f" for char in th(key))] == []
    assert [
        key for key in keys("") if any("\u0e00" <= char <= "\u0e7f" for char in en(key).replace("ก", ""))
    ] == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_label_leads_back_to_its_word_in_any_language(lang):
    for word in CONTRACT["decision"]:
        assert code("decision", f"  {Labels(lang)(f'decision.{word}')} ".upper()) == word


def test_an_unknown_word_stands_for_itself():
    assert Labels("both")("kind.v1.2") == "v1.2"
    assert Labels("th").element("loyalty_points") == "loyalty_points"
    assert code("decision", "maybe") is None


def test_an_unknown_language_is_refused():
    with pytest.raises(UsageError, match="choose from th, en, both"):
        Labels("fr")
