"""Words near a value in running text: which speak for it, and which only look so."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made import RULES

from pdscan.detect.text.spans import find_in_text
from pdscan.detect.text.wordlists import find_words, word_index
from pdscan.recognizer import Recognizer


def found(text: str) -> dict[str, str]:
    return {item.element: text[item.start : item.end] for item in find_in_text(text, RULES.recognizers)}


@pytest.mark.parametrize(
    "text",
    [
        "หัวหน้าแผนกบัญชี 064 313 5807",
        "ฝ่ายบัญชี ต่อเบอร์ 0643135807",
        "ผู้จัดการบัญชี โทร 064-313-5807",
        "account manager 0643135807",
        "accounting department tel. 064-313-5807",
    ],
)
def test_who_keeps_accounts_has_a_telephone(text):
    assert list(found(text)) == ["phone"]


@pytest.mark.parametrize(
    "text",
    ["payment for PO 4500012345", "ใบเสนอราคา 4500012345 ทำบัญชีแล้ว", "transfer, quotation no. 4500012345"],
)
def test_a_labelled_number_of_a_thing_is_no_account(text):
    assert found(text) == {}


def test_an_account_is_one_where_it_is_called_so():
    assert found("โอนเข้าบัญชี 1234567890 ธนาคารกสิกรไทย") == {"bank_account": "1234567890"}


WORDS = st.sets(st.text("กขab ", min_size=1, max_size=4), min_size=1)


@given(st.text(alphabet="กขabAB -", max_size=20), WORDS)
def test_listed_words_are_found_wherever_they_stand_alone_the_longest_first(text, words):
    listed = Recognizer(entity_type="LISTED", element="religion", words=frozenset(words))
    found = [(span.start, span.end) for _, span in find_words(text, word_index((listed,)))]
    assert found == sorted(found, key=lambda place: (place[0], -place[1]))
    assert {text[start:end].lower() for start, end in found} <= words
    alone = [word for word in words if text.lower() == word]
    assert not alone or (0, len(text)) in found
