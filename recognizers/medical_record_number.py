"""Hospital number (HN), admission number (AN) and visit number (VN): the keys of a patient's records.

Each hospital counts by itself: six to nine digits padded with zeros, or number/Buddhist year (1/68);
AN starts with the Buddhist year, VN with the moment of the visit. Only a prefix or the header tells.
"""

from __future__ import annotations

from dataclasses import replace

from pdscan.recognizer import Recognizer

NUMBER = r"(?:[A-Za-z]{1,4}[ .:-]?)?[0-9]{1,12}(?:[/-][0-9]{2,8}){0,2}"

LABELLED = Recognizer(
    entity_type="TH_HOSPITAL_NUMBER",
    element="medical_record_number",
    pattern=r"(?:HN|AN|VN|MRN|hn|Hn)[ .:#-]{1,2}[0-9]{2,10}(?:[/-][0-9]{2,8})?",
    alone=0.93,
    headers=(
        "hn", "an", "vn", "hn no", "hn number", "patient hn", "hospital number", "hospital no", "hosp no",
        "hospital id number", "patient no", "patient id", "patient number", "patient code", "patientid",
        "mrn", "medical record number", "medical record no", "medical record id", "medical number",
        "admission number", "admission no", "admission id", "visit number", "visit no", "visitno",
        "visit id", "vn no", "an no", "an number", "vn number", "chart no", "chart number", "opd number",
        "opd no", "ipd number", "ipd no", "hnno", "hn id", "opd card no",
        "เลขประจำตัวผู้ป่วย", "หมายเลขประจำตัวผู้ป่วย", "รหัสผู้ป่วย", "รหัสคนไข้", "เลขที่ผู้ป่วย", "เลขที่คนไข้", "หมายเลขผู้ป่วย",
        "เลขผู้ป่วย", "เลขเวชระเบียน", "เวชระเบียน", "หมายเลขเวชระเบียน", "เลขที่เวชระเบียน", "เลขผู้ป่วยใน",
        "เลขผู้ป่วยนอก", "เลขประจำตัวคนไข้", "เลขทะเบียนผู้ป่วย",
    ),
    against=("web", "site", "page", "ip", "shop", "store"),
    context=("hn", "ผู้ป่วย", "คนไข้", "เวชระเบียน", "patient", "hospital"),
    fits=NUMBER,
    examples=("HN 123456", "HN:0012345/66", "AN-660012345"),
    counterexamples=("HN", "123456", "ANT-12", "VNM", "AN6253841"),
)  # fmt: skip

RECOGNIZERS = (
    LABELLED,
    replace(
        LABELLED,
        entity_type="TH_HOSPITAL_NUMBER_GLUED",
        pattern=r"(?:HN|hn|Hn)[0-9]{4,10}(?:[/-][0-9]{2,8})?",
        alone=0.8,
        needs_context=True,
        examples=("HN6512345", "hn123456"),
        counterexamples=("HN", "123456", "AN6253841"),
    ),
)  # fmt: skip
