"""How long data are kept, and from when, is known in the words that notices use for it."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from pdscan.policy.reader import read_text

_SAID = yaml.safe_load(Path(__file__).with_name("retention_said.yaml").read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("trigger", "sentence"), [(trigger, said) for trigger, one in _SAID.items() for said in one["said"]]
)
def test_a_trigger_is_known_by_its_usual_words(trigger: str, sentence: str) -> None:
    heading = "How long we keep your data" if sentence.isascii() else "ระยะเวลาในการเก็บรักษาข้อมูลส่วนบุคคล"
    kept = read_text(f"{heading}\n\n{sentence}\n").policy.retention
    assert (trigger, _SAID[trigger]["duration"]) in {(one.trigger, one.duration) for one in kept}


@pytest.mark.parametrize(
    "sentence",
    [
        "เราจะตอบคำขอของท่านภายใน 30 วัน",
        "เราจะแจ้งเหตุละเมิดภายใน 72 ชั่วโมง",
        "จะตรวจสอบและลบภายใน 30 วันนับจากวันที่ได้รับคำร้อง และแจ้งกรอบเวลาให้ทราบภายใน 30 วัน",
        "We answer requests for erasure within 30 days.",
        "We will notify you at least 30 days before we delete anything.",
        "It may take up to 10 working days until your unsubscription takes effect.",
    ],
)
def test_the_time_of_an_answer_is_no_retention(sentence: str) -> None:
    heading = "How long we keep your data" if sentence.isascii() else "ระยะเวลาในการเก็บรักษาข้อมูลส่วนบุคคล"
    kept = read_text(f"{heading}\n\n{sentence}\n").policy.retention
    assert not [one.duration for one in kept if one.duration]
