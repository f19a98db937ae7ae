"""Occupation (อาชีพ): what a person does for a living; a word, or a code of the health data sets."""

from __future__ import annotations

from pdscan.recognizer import Recognizer
from pdscan.shapes import CODE_OR_LABEL, one_of
from pdscan.vocabulary.words import words

RECOGNIZER = Recognizer(
    entity_type="OCCUPATION",
    element="occupation",
    words=words("occupations"),
    alone=0.8,
    headers=(
        "occupation", "occupations", "occupation code", "occupation id", "occupation name",
        "occupation old", "occupation new", "occupation group", "occupation type", "occupa", "occup", "occ",
        "occ code", "ocpt", "occptn", "profession", "job type", "career",
        "father occupation", "mother occupation", "spouse occupation",
        "อาชีพ", "อาชีพหลัก", "อาชีพปัจจุบัน", "รหัสอาชีพ", "กลุ่มอาชีพ", "ประเภทอาชีพ", "อาชีพเสริม", "วิชาชีพ", "ชื่ออาชีพ",
        "job occ", "occp", "occ desc", "occ name", "occ group", "occupation class", "occupational class",
        "vocation", "livelihood", "main job", "main occupation", "side job", "business type person",
        "parent occupation", "อาชีพรอง", "อาชีพบิดา", "อาชีพมารดา", "อาชีพคู่สมรส",
    ),
    hints=("job", "work"),
    against=("batch", "cron", "queue", "run", "log", "ใบอนุญาต", "order", "task", "process"),
    fits=rf"[A-Za-zก-๙][^\n]+|{CODE_OR_LABEL}",
    in_text=False,
    labelled=one_of(words("occupations")),
    examples=("รับราชการ", "เกษตรกร", "Business owner", "Software Engineer", "นักเรียน/นักศึกษา"),
    counterexamples=("อาชีพ", "running", "2566"),
)  # fmt: skip
