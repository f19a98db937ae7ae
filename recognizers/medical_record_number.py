"""Hospital number (HN), admission number (AN) and visit number (VN): the keys of a patient's records.

Each hospital counts by itself: six to nine digits padded with zeros, or number/Buddhist year (1/68);
AN starts with the Buddhist year, VN with the moment of the visit. Only a prefix or the header tells.
"""

from __future__ import annotations

from dataclasses import replace

from pdscan.phrases import said
from pdscan.recognizer import Recognizer

NUMBER = r"(?:[A-Za-z]{1,4}[ .:-]?)?[0-9]{1,12}(?:[/-][0-9]{2,8}){0,2}"

WRITTEN = r"(?:[A-Za-z]{1,3}[.-]?)?(?:[0-9]{4,12}(?:[/-][0-9]{2,8})?|[0-9]{1,3}[/-][0-9]{2,8})"
"""How it stands behind a label in running text, where a few digits are a count."""

SHORT = ("an", "vn")
"""Headers that are words of every day in a sentence."""

LABELLED = Recognizer(
    entity_type="TH_HOSPITAL_NUMBER",
    element="medical_record_number",
    pattern=(
        r"(?:HN|MRN|hn|Hn)[ .:#-]{1,2}[0-9]{2,10}(?:[/-][0-9]{2,8})?"
        r"|(?:AN|VN)(?:[ .:#]{1,2}|-)(?:[0-9]{6,12}|[0-9]{2,6}/[0-9]{2,8})"
    ),
    alone=0.93,
    headers=(
        "hn code", "an code", "vn code",
        "เลขที่บัตรผู้ป่วย", "บัตรผู้ป่วยเลขที่",
        "mr no", "mr number", "mr num",
        "hn", "an", "vn", "hn no", "hn number", "patient hn", "hospital number", "hospital no", "hosp no",
        "hospital id number", "patient no", "patient id", "patient number", "patient code", "patientid",
        "mrn", "medical record number", "medical record no", "medical record id", "medical number",
        "admission number", "admission no", "admission id",
        "opd visit id", "vn no", "an no", "an number", "vn number", "chart no", "chart number", "opd number",
        "opd no", "ipd number", "ipd no", "hnno", "hn id", "opd card no",
        "เลขประจำตัวผู้ป่วย", "หมายเลขประจำตัวผู้ป่วย", "รหัสผู้ป่วย", "รหัสคนไข้", "เลขที่ผู้ป่วย", "เลขที่คนไข้", "หมายเลขผู้ป่วย",
        "เลขผู้ป่วย", "เลขเวชระเบียน", "เวชระเบียน", "หมายเลขเวชระเบียน", "เลขที่เวชระเบียน", "เลขผู้ป่วยใน",
        "เลขผู้ป่วยนอก", "เลขประจำตัวคนไข้", "เลขทะเบียนผู้ป่วย",
        "hospital num", "hn old", "old hn", "visit vn", "pt no", "pt number", "pat no", "pat id",
        "patient num", "patient ref", "patient identifier", "med rec no", "med rec num", "med record no",
        "med record num", "medical rec no", "mrn no", "emr no", "ehr no", "chart num", "opd card",
        "lab hn", "เวชระเบียนเลขที่", "เลขโรงพยาบาล", "เลขที่โรงพยาบาล", "เลขคนไข้", "บัตรโรงพยาบาล",
        "เลขที่บัตรโรงพยาบาล",
        "pid hn", "hn an", "encounter hn", "hn encounter", "mpi id", "enterprise mpi", "mpi no",
        "clinic card no", "patient card no", "patient file number", "patient file no", "unit no patient",
        "hospital unit no", "openmrs id", "เลขที่บัตร รพ", "เลขบัตรโรงพยาบาล",
    ),
    against=(
        "code", "cd",
        "web", "site", "page", "ip", "shop", "store"),
    context=(
        "hn", "ผู้ป่วย", "คนไข้", "เวชระเบียน", "patient", "hospital", "เตียง", "แพทย์", "พยาบาล", "หมอ",
        "ward", "admit", "opd", "ipd", "นัด", "ยา", "lab", "แลป", "แล็บ",
    ),
    fits=NUMBER,
    examples=("HN 123456", "HN:0012345/66", "AN-660012345"),
    counterexamples=("HN", "123456", "ANT-12", "VNM", "AN6253841"),
)  # fmt: skip

RECOGNIZERS = (
    LABELLED,
    replace(
        LABELLED,
        entity_type="TH_HOSPITAL_NUMBER_GLUED",
        pattern=r"(?:HN|hn|Hn)(?:[0-9]{4,10}(?:[/-][0-9]{2,8})?|[0-9]{1,3}[/-][0-9]{2,8})",
        alone=0.8,
        needs_context=True,
        examples=("HN6512345", "hn123456", "HN65-607181"),
        counterexamples=("HN", "123456", "AN6253841"),
    ),
    replace(
        LABELLED,
        entity_type="TH_HOSPITAL_NUMBER_SAID",
        pattern=None,
        alone=0.0,
        named=0.95,
        headers=(),
        labels=(
            *(word for word in LABELLED.headers if word not in SHORT),
            "เลขที่ hn", "หมายเลข hn", "เลข hn", "รหัส hn", "h.n", "เลขที่โรงพยาบาล",
        ),
        in_text=False,
        labelled=WRITTEN,
        examples=(),
        counterexamples=(),
    ),
    replace(  # where visits are numbered; a number of one or two digits counts them
        LABELLED,
        entity_type="TH_VISIT_NUMBER",
        pattern=None,
        alone=0.0,
        named=0.95,
        headers=("visit number", "visit no", "visitno", "visit num"),
        in_text=False,
        fits=r"[A-Za-zก-ฮ]{1,6}[-/. ]?[0-9]+(?:[-/][0-9]+)*|[0-9]{4,20}|[0-9]+[-/][0-9]+",
        examples=(),
        counterexamples=(),
    ),
    Recognizer(
        entity_type="TH_HOSPITAL_NUMBER_TOLD",
        element="medical_record_number",
        named=0.95,
        said=said("medical_record_number"),
    ),
)  # fmt: skip
