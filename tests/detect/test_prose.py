"""Running text: one reading with places in the input, and Presidio beside it."""

from __future__ import annotations

import socket
import subprocess
import sys
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pdscan import registry
from pdscan.detect.patterns import re2_body
from pdscan.detect.text.spans import find_in_text
from pdscan.recognizer import Recognizer

PHONE = Recognizer(
    entity_type="TH_PHONE", element="phone", pattern="0[689][0-9]{8}", alone=0.6, context=("โทร", "phone")
)
ACCOUNT = Recognizer(
    entity_type="TH_ACCOUNT",
    element="bank_account",
    pattern="[0-9]{10}",
    alone=0.04,
    needs_context=True,
    context=("เลขบัญชี", "account"),
)
FAITH = Recognizer(
    entity_type="RELIGION",
    element="religion",
    words=frozenset({"พุทธ", "buddhist"}),
    alone=0.9,
    needs_context=True,
    context=("นับถือ", "religion"),
)
EVEN = Recognizer(
    entity_type="EVEN",
    element="pin",
    pattern="E[0-9]{4}",
    alone=0.9,
    validate=lambda value: int(value[1:]) % 2 == 0,
)
SOME = (PHONE, ACCOUNT, FAITH, EVEN)


def seen(text: str, recognizers: tuple[Recognizer, ...] = SOME, lang: str = "both") -> list[tuple[str, str]]:
    return [(item.element, text[item.start : item.end]) for item in find_in_text(text, recognizers, lang)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("โทร0812345678ครับ", [("phone", "0812345678")]),
        ("โทร ๐๘๑๒๓๔๕๖๗๘", [("phone", "๐๘๑๒๓๔๕๖๗๘")]),
        ("โทร 08\u200b12345678.", [("phone", "08\u200b12345678")]),
        ("เลขบัญชี 1234567890 โทร 0812345678", [("bank_account", "1234567890"), ("phone", "0812345678")]),
        ("ยอด 1234567890 บาท", []),
        ("10812345678", []),
        ("a0812345678", []),
        ("E1234 E1235", [("pin", "E1234")]),
        ("นับถือศาสนาพุทธ", [("religion", "พุทธ")]),
        ("พุทธศักราช 2566", []),
        ("religion: Buddhist", [("religion", "Buddhist")]),
        ("Order no. 0812345678", []),
        ("", []),
    ],
)
def test_values_are_found_where_they_stand(text: str, expected: list[tuple[str, str]]) -> None:
    assert seen(text) == expected


def test_the_rest_of_a_longer_number_is_no_value() -> None:
    local = Recognizer(entity_type="US", element="phone", pattern="[0-9]{3}-[0-9]{3}-[0-9]{4}", alone=0.9)
    assert seen("91-415-555-0132 415-555-0132", (local,)) == [("phone", "415-555-0132")]
    assert seen("https://[2001:db8::1]/", (replace(local, pattern="2001:[0-9a-f:]+"),)) == [
        ("phone", "2001:db8::1")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "550e8400-e29b-41d4-a716-080812345678",
        "8f14e45fceea167a5a36dedd4bea2543",
        "https://example.org/item/0812345678/view",
    ],
)
def test_digits_inside_a_uuid_a_digest_or_a_path_are_nothing(text: str) -> None:
    assert seen(text) == []


def test_a_parameter_of_a_url_is_a_value() -> None:
    assert seen("https://example.org/call?phone=0812345678") == [("phone", "0812345678")]


def test_a_word_nearby_makes_a_value_surer() -> None:
    alone, beside = (find_in_text(text, SOME)[0].confidence for text in ("0812345678", "โทร 0812345678"))
    assert alone == 0.6
    assert beside == 0.95


def test_only_words_of_the_asked_language_count() -> None:
    text = "account 1234567890"
    assert seen(text, lang="en") == [("bank_account", "1234567890")]
    assert seen(text, lang="th") == []


def test_of_two_that_overlap_the_longer_stays() -> None:
    longer = Recognizer(entity_type="LONG", element="note", pattern="0812345678 x[0-9]", alone=0.6)
    assert seen("0812345678 x1", (PHONE, longer)) == [("note", "0812345678 x1")]


def test_a_long_text_is_read_whole() -> None:
    text = "ไม่มีอะไร " * 5_000 + "\nโทร 0812345678\n" + "ไม่มีอะไร " * 5_000
    assert seen(text) == [("phone", "0812345678")]


@settings(deadline=None)
@given(st.text(alphabet="กขโทร 0812345678พุทธนับถือE\u200b๐๑\n@./-", max_size=80))
def test_mentions_are_in_order_inside_the_text_and_apart(text: str) -> None:
    places = [(item.start, item.end) for item in find_in_text(text, SOME)]
    assert all(0 <= start < end <= len(text) for start, end in places)
    assert all(before[1] <= after[0] for before, after in pairwise(places))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "คุณกนกวรรณแจ้งว่านายสมชาย ใจดีโทรมา เบอร์ 081-234-5678",
            [("name", "กนกวรรณ"), ("name", "นายสมชาย ใจดี"), ("phone", "081-234-5678")],
        ),
        (
            "ผู้รับ สมหญิง รักดี ที่อยู่ 12/3 ม.4 ต.สุเทพ อ.เมือง จ.เชียงใหม่ 50200",
            [("name", "สมหญิง รักดี"), ("postal_address", "12/3 ม.4 ต.สุเทพ อ.เมือง จ.เชียงใหม่ 50200")],
        ),
        ("Dear Mr. Somchai Jaidee, thank you", [("name", "Somchai Jaidee")]),
        ("ขอบคุณครับ คุณภาพสินค้าดีมาก", []),
    ],
)
def test_our_own_recognizers_read_documents(text: str, expected: list[tuple[str, str]]) -> None:
    assert seen(text, registry.recognizers()) == expected


def test_reading_needs_no_presidio() -> None:
    code = (
        "import sys\nfrom pdscan import registry\nfrom pdscan.detect.text.spans import find_in_text\n"
        "find_in_text('นายสมชาย ใจดี โทร 0812345678', registry.recognizers())\n"
        "assert not {'presidio_analyzer', 'spacy', 'pandas'} & set(sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize(
    ("pattern", "body"),
    [
        (r"\b\d{3}-\d{2}\b", "[0-9]{3}-[0-9]{2}"),
        (r"(?<!\d)([A-Z]\w+)(?!\d)", "[A-Z][0-9A-Za-z_]+"),
        (r"(?i)(\b[STFGM][0-9]{7}[A-Z]\b)", "[STFGM][0-9]{7}[A-Z]"),
        (r"\b(a|b)c\b|\b[|(]d\b", "(?:a|b)c|[|(]d"),
        (r"\ba\b|b\bc", None),
        (r"^[\d-]{4}$", "[0-9-]{4}"),
        (r"(a)\1", None),
        (r"a(?=b)c", None),
        (r"(?<!\d)1\b2", None),
    ],
)
def test_a_foreign_pattern_becomes_a_body_or_nothing(pattern: str, body: str | None) -> None:
    assert re2_body(pattern) == body


class TestPresidio:
    """Slow to import, so all that needs it stands here."""

    @pytest.fixture(autouse=True)
    def _no_network(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def refuse(*_: object, **__: object) -> None:
            raise AssertionError("the analyzer asks the network")

        monkeypatch.setattr(socket.socket, "connect", refuse)
        monkeypatch.setattr(socket, "getaddrinfo", refuse)

    @pytest.mark.parametrize(
        ("text", "language", "score"),
        [
            ("W123", "th", 0.4),
            ("อยู่ห้อง W123", "th", 0.75),
            ("now in room W123", "en", 0.75),
        ],
    )
    def test_context_words_count_in_both_languages(self, text: str, language: str, score: float) -> None:
        from pdscan.detect.prose import analyzer

        ward = Recognizer(
            entity_type="WARD", element="health", pattern="W[0-9]{3}", alone=0.4, context=("ห้อง", "room")
        )
        (found,) = analyzer((ward,)).analyze(text, language=language)
        assert round(found.score, 2) == score
        assert text[found.start : found.end] == "W123"

    def test_presidio_sees_what_pdscan_sees(self) -> None:
        from pdscan.detect.prose import analyzer

        text = "เรียน คุณสมชาย ใจดี โทร ๐๘๑๒๓๔๕๖๗๘"
        found = analyzer((*SOME, *registry.recognizers())).analyze(
            text, language="th", entities=["PERSON", "TH_PHONE"]
        )
        assert {(item.entity_type, text[item.start : item.end]) for item in found} == {
            ("PERSON", "สมชาย ใจดี"),
            ("TH_PHONE", "๐๘๑๒๓๔๕๖๗๘"),
        }

    def test_a_batch_keeps_what_came_with_each_text(self) -> None:
        from pdscan.detect.prose import TokenEngine

        ((text, words, key),) = TokenEngine().process_batch([("ไปไหน Now", 7)], "th", as_tuples=True)
        assert (text, key, words.lemmas[-1]) == ("ไปไหน Now", 7, "now")

    def test_a_pattern_recognizer_is_taken_in_for_the_fast_path(self) -> None:
        from presidio_analyzer import Pattern, PatternRecognizer

        from pdscan.detect.prose import from_presidio

        class Ticket(PatternRecognizer):
            def validate_result(self, pattern_text: str) -> bool:
                return pattern_text.endswith("7")

        (ticket,) = from_presidio(
            Ticket("TICKET", patterns=[Pattern("t", r"\bT-(\d{3})\b", 0.3)]), "support_ticket"
        )
        assert ticket.pattern == "(?i:T-(?:[0-9]{3}))"
        assert seen("T-127 T-128", (ticket,)) == [("support_ticket", "T-127")]

    def test_any_other_recognizer_is_taken_in_as_a_finder(self) -> None:
        from presidio_analyzer import Pattern, PatternRecognizer

        from pdscan.detect.prose import from_presidio

        odd = PatternRecognizer("ODD", patterns=[Pattern("o", r"(x)\1", 0.9)])
        (taken,) = from_presidio(odd, "note")
        assert taken.pattern is None
        assert seen("a xx b", (taken,)) == [("note", "xx")]


def test_a_spacy_model_is_an_option(tmp_path: Path) -> None:
    import spacy

    from pdscan.detect.persons.english_ner import spacy_persons

    pipeline = spacy.blank("en")
    pipeline.add_pipe("entity_ruler").add_patterns([{"label": "PERSON", "pattern": "Zed Quill"}])
    pipeline.to_disk(tmp_path)
    assert seen("met Zed Quill today", (spacy_persons(str(tmp_path)),)) == [("name", "Zed Quill")]


def test_a_model_that_is_not_there_says_what_to_install() -> None:
    from pdscan.detect.persons.english_ner import spacy_persons
    from pdscan.errors import MissingExtra

    with pytest.raises(MissingExtra, match=r"pdscan\[ner\]"):
        spacy_persons("no_such_model_anywhere")
