"""Data about relatives, emergency contacts and references (บิดา มารดา คู่สมรส บุคคลอ้างอิง).

Names, telephone numbers or ID numbers of third persons; what makes them theirs is the header.
"""

from __future__ import annotations

import re
from dataclasses import replace

from pdscan.recognizer import Recognizer
from pdscan.shapes import one_of
from pdscan.vocabulary.persons import is_full_name
from pdscan.vocabulary.titles import split_title
from pdscan.vocabulary.words import words

KIN = (
    "father", "mother", "guardian", "spouse", "husband", "wife", "kin", "next of kin", "nok", "guarantor",
    "surety", "brother", "sister", "sibling", "grandfather", "grandmother", "grandparent", "heir", "referee",
    "dependant", "stepfather", "stepmother", "fiance", "fiancee", "caregiver", "carer",
    "บิดา", "มารดา", "บิดามารดา", "ผู้ปกครอง", "คู่สมรส", "สามี", "ภรรยา", "ญาติ", "ทายาท", "ผู้ค้ำประกัน", "ผู้ดูแล",
    "ผู้รับประโยชน์", "ผู้รับผลประโยชน์", "ผู้รับโอนประโยชน์", "บุคคลอ้างอิง", "ผู้อ้างอิง", "ผู้ติดต่อฉุกเฉิน", "กรณีฉุกเฉิน",
    "ติดต่อฉุกเฉิน", "บุตร", "พี่น้อง", "ผู้อุปการะ",
)  # fmt: skip
"""Whoever is told of beside a person; whatever a column says of them is their data: `FATHER_PID`."""

_KIN_BEHIND = re.compile(rf"[ (/:,-]+{one_of(words('kin'))}\)?$")


def is_somebodys_kin(value: str) -> bool:
    """Tell whether a person's name stands before the word for kin.

    >>> is_somebodys_kin("นางสาวมาลี รักดี (น้องสาว)"), is_somebodys_kin("ขนมของ แม่")
    (True, False)
    """
    title, name = split_title(_KIN_BEHIND.sub("", value).strip())
    return bool(title and name) or is_full_name(name)


NAME = Recognizer(
    entity_type="RELATIVE",
    element="relatives",
    named=0.994,  # a name with its title is sure of itself, and still a father's
    headers=(
        "fa name", "mo name", "ma name", "faname", "moname",
        "relative fname", "relative lname", "name of relative",
        "ผู้ดูแล", "ชื่อผู้ดูแล", "ผู้ดูแลหลัก", "ผู้ดูแลผู้ป่วย", "ผู้อนุบาล", "ผู้พิทักษ์",
        "ผู้ใช้อำนาจปกครอง", "ผู้ปกครองตามกฎหมาย", "หัวหน้าครอบครัว", "คนในครอบครัว", "ผู้อยู่ร่วมบ้าน",
        "caregiver", "caregiver name", "carer", "carer name", "main caregiver", "primary caregiver",
        "legal guardian", "legal guardian name", "foster parent",
        "mate name", "mate", "father", "father name", "fathername", "father fname", "father lname",
        "dad", "dad name", "mom", "mom name", "mum", "mum name", "papa name", "mama name", "parent 1 name",
        "parent 2 name", "ref 1 name", "ref 2 name", "reference 1 name", "reference 2 name", "sos",
        "sos name", "sos contact", "sos contact name", "sos person",
        "fatherlname",
        "father first name", "father last name", "mother", "mother name", "mothername", "mother fname",
        "mother lname", "mother maiden name", "mothers maiden name", "parent name", "parents name",
        "guardian", "guardian name", "spouse", "spouse name", "spsname", "husband name", "wife name",
        "husband", "wife", "child name", "children name", "children names", "son name", "daughter name",
        "sibling name", "next of kin", "next of kin name", "nok name", "kin name", "kin",
        "emergency contacts", "relative name", "relatives", "relative", "family members",
        "emergency contact",
        "emergency contact name", "emergency name", "emergency person", "emer contact", "ice contact",
        "reference name", "reference person", "referee", "referee name", "informname", "inform name",
        "witness name", "บิดา", "ชื่อบิดา", "มารดา", "ชื่อมารดา", "ชื่อพ่อ", "ชื่อแม่", "ผู้ปกครอง", "ชื่อผู้ปกครอง",
        "คู่สมรส",
        "ชื่อคู่สมรส", "ชื่อสามี", "ชื่อภรรยา", "สามี", "ภรรยา", "ญาติ", "ชื่อญาติ", "ชื่อบุตร", "บุตร",
        "คนมารับ", "ผู้มารับ", "ผู้มารับเด็ก", "ผู้รับส่งเด็ก", "ผู้ติดต่อฉุกเฉิน", "ผู้ติดต่อกรณีฉุกเฉิน", "ผู้ติดต่อในกรณีฉุกเฉิน",
        "บุคคลติดต่อฉุกเฉิน", "ชื่อผู้ติดต่อฉุกเฉิน", "บุคคลที่ติดต่อได้",
        "บุคคลอ้างอิง", "ผู้อ้างอิง", "ชื่อบุคคลอ้างอิง", "ติดต่อฉุกเฉิน",
        "emergency contact person", "emg contact", "emg name", "emg person", "emerg name", "ice name",
        "next kin", "relation name", "relation person", "family member", "family member name",
        "family info", "family data", "family detail", "household members", "household member", "heir",
        "heir name", "heirs", "inheritor", "successor name", "legal heir", "beneficiary person",
        "dependent", "dependants", "dependent name", "siblings", "brother name", "sister name",
        "grandparent name", "partner name", "fiance name", "uncle name", "relation to applicant",
        "relation to guarantor", "relation with borrower", "relationship to holder", "relation to member",
        "character reference", "personal reference", "reference contact", "ref person", "ref contact name",
        "ทายาท", "ชื่อทายาท", "บุคคลในครอบครัว", "สมาชิกในครอบครัว", "สมาชิกครอบครัว", "ญาติผู้ป่วย",
        "ญาติที่ติดต่อได้", "ชื่อบิดามารดา", "บิดามารดา", "ชื่อปู่", "ชื่อพี่น้อง", "ผู้อุปการะ",
        "บุคคลค้ำประกัน", "ความเกี่ยวข้อง", "ความสัมพันธ์กับผู้กู้", "ความสัมพันธ์กับผู้เอาประกัน",
        "เกี่ยวพันเป็น",
    ),
    hints=("couple", "parent", "child", "parents", "emergency", "family", "พ่อ", "แม่", "ครอบครัว"),
    against=(
        "ห้อง", "รถ", "แพทย์", "แผนก", "ประตู", "ปุ่ม", "ระบบ", "อาคาร", "โครงการ", "ลูกค้า", "บัญชี",
        "เว็บ", "เพจ", "คลัง", "เครื่อง", "พื้นที่",
        "company", "firm", "merchant", "product", "board", "process", "category", "node", "class", "table",
        "account",
        "page", "folder", "order", "key", "status", "count", "occupation", "income", "exit", "fund",
        "room", "สินค้า", "อาชีพ", "รายได้", "จำนวน", "สถานะ",
        "db", "database", "schema", "sql", "entity", "erd", "foreign", "constraint",
    ),
    fits=r"[^@<>{}=\\|_#]*[A-Za-zก-ฮ][^@<>{}=\\|_#]*",
    in_text=False,
)  # fmt: skip

NUMBER = replace(
    NAME,
    entity_type="RELATIVE_NUMBER",
    headers=(
        "relative phone", "relative tel", "relative mobile", "relative id", "relative cid", "relative pid",
        "father pid", "mother pid", "fpid", "mpid", "fapid", "mopid", "fcid", "mcid", "fa cid", "mo cid",
        "ฉุกเฉิน", "ผู้ติดต่อยามฉุกเฉิน", "กรณีฉุกเฉินติดต่อ", "เหตุฉุกเฉินติดต่อ", "เบอร์ฉุกเฉิน",
        "father cid", "mother cid", "father id", "mother id", "spouse id", "spouse cid", "couple cid",
        "father phone", "mother phone", "parent phone", "guardian phone", "guardian tel",
        "spouse phone", "emergency phone", "emergency tel", "emergency contact phone",
        "emergency contact no", "emergency number", "emergency mobile", "next of kin phone",
        "kin phone", "reference phone", "relation", "relationship", "inform relation", "informrelation",
        "emergency contact relation", "emergency relation", "emergency contact relationship",
        "relation to patient", "reference relation",
        "sos phone", "sos tel", "sos mobile", "sos number", "sos contact phone", "third party relation",
        "third party relationship", "contact relation", "contact relationship", "dad phone", "mom phone",
        "dad tel", "mom tel",
        "ref relation", "guarantor relation",
        "beneficiary relation", "beneficiary relationship", "relation to insured",
        "relationship to insured", "relation type", "relation code", "relationship code", "kinship",
        "informtel", "เบอร์ผู้ปกครอง", "เบอร์ญาติ", "เบอร์ติดต่อฉุกเฉิน",
        "โทรศัพท์ผู้ปกครอง", "เบอร์โทรผู้ติดต่อฉุกเฉิน", "ความสัมพันธ์", "เกี่ยวข้องเป็น",
        "โทรฉุกเฉิน", "โทรญาติ", "โทรติดต่อฉุกเฉิน", "เบอร์โทรญาติ", "emg tel", "nok tel", "nok phone",
    ),
    hints=("couple", "father", "mother", "emergency"),
    fits=(
        r"[0-9+()\- .]{5,30}|[A-Za-zก-๎][A-Za-zก-๎ /().-]{1,30}"
        r"|[^@<>{}=\\|_#]*[0-9][0-9 -]{7,}[^@<>{}=\\|_#]*"
    ),
)  # fmt: skip

CHILDREN = Recognizer(
    entity_type="NUMBER_OF_CHILDREN",
    element="relatives",
    headers=(
        "has children", "has child", "have children", "has children code", "num child", "num children",
        "number of children", "no of children", "no of child", "child count",
        "children count", "num of child", "num of children", "dependents", "num dependents",
        "number of dependents", "no of dependents", "จำนวนบุตร", "จำนวนลูก", "จำนวนผู้อยู่ในอุปการะ", "บุตรกี่คน",
        "household size", "family size", "dependents count", "dependent count", "no of dependants",
        "no of kids", "kids", "kids count", "num kids", "sibling count", "no of siblings",
        "number of siblings", "จำนวนสมาชิกในครอบครัว", "จำนวนสมาชิกครัวเรือน", "จำนวนพี่น้อง",
    ),
    fits=r"[0-9]{1,2}(?:\.0)?|[0-9] ?(?:คน|children|child)|-",
    in_text=False,
)  # fmt: skip

FACT = Recognizer(
    entity_type="RELATIVE_FACT",
    element="relatives",
    headers=KIN,
    against=(
        "company", "node", "folder", "key", "table", "room", "fund", "จำนวน", "สินค้า", "ระบบ",
        "ลูกค้า", "อาคาร",
    ),
    whose=True,
    in_text=False,
)  # fmt: skip

RELATION = Recognizer(
    entity_type="RELATION",
    element="relatives",
    words=words("kin"),
    alone=0.88,
    against=("title", "prefix", "คำนำหน้า", "product", "สินค้า", "category"),
    in_text=False,
    examples=("พ่อ", "พี่สาว", "Mother", "spouse"),
    counterexamples=("นาย", "ครู", "motherboard"),
)  # fmt: skip
"""Who somebody is to another, whatever the column is called."""

NAMED = Recognizer(
    entity_type="NAME_WITH_RELATION",
    element="relatives",
    pattern=rf"[^\n()/:,;]{{4,60}}(?: |[ (/:,-]+){one_of(words('kin'))}\)?",
    validate=is_somebodys_kin,
    chance=0.05,
    alone=0.9,
    shares_cells=True,
    in_text=False,
    examples=("นางสาวมาลี รักดี (น้องสาว)", "นายสมชาย ใจดี บิดา", "Somchai Jaidee - father"),
    counterexamples=("ขนมของ แม่", "ร้านก๋วยเตี๋ยว พี่", "golden mother", "บิดา"),
)
"""A name and, behind it, who that is to somebody, whatever the column is called."""

REACHED = Recognizer(
    entity_type="RELATION_WITH_NUMBER",
    element="relatives",
    pattern=(rf"{one_of(words('kin'))}[ :(/,-]{{1,3}}\+?0?[0-9][0-9 -]{{7,13}}\)?"),
    alone=0.93,
    shares_cells=True,
    in_text=False,
    examples=("แม่ 0812345678", "ภรรยา: 081-234-5678", "mother (0812345678)"),
    counterexamples=("แม่", "0812345678", "motherboard 0812345678"),
)
"""A word for kin and how to reach them, whatever the column is called."""

RECOGNIZERS = (NAME, NUMBER, CHILDREN, FACT, RELATION, NAMED, REACHED)
