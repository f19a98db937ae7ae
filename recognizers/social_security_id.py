"""Social security numbers (เลขประกันสังคม): in Thailand the national id, or an employer's ten digits."""

from __future__ import annotations

from dataclasses import replace

from pdscan.checksums import digits, thai_id
from pdscan.phrases import said
from pdscan.recognizer import Recognizer


def is_insured(value: str) -> bool:
    """Tell whether ten digits, or thirteen with their check digit, are there.

    >>> is_insured("1-2345-45678-78-1"), is_insured("1000123456"), is_insured("1234545678782")
    (True, True, False)
    """
    number = digits(value)
    return len(number) == 10 or thai_id(number)


INSURED = Recognizer(
    entity_type="TH_SOCIAL_SECURITY_ID",
    element="social_security_id",
    pattern=r"[0-9](?:[ -]?[0-9]){12}|[0-9]{2}[ -]?[0-9]{7}[ -]?[0-9]|[0-9]{13}\.0",
    validate=is_insured,
    chance=0.2,
    named=0.98,
    headers=(
        "social security", "social security no", "social security number", "social security id",
        "socialsecurity", "social security card", "sso",
        "sso acct", "sso acct no", "sso account", "sso account no", "sso member no", "sso insured no",
        "sso insured id", "social security acct no", "social security account no", "ปกส", "ปกส.",
        "เลข ปกส.", "เลขที่ ปกส.", "รหัส ปกส.", "เลขปกส", "เลขประกันตน", "sso no", "sso id", "sso number",
        "ssono", "ssoid",
        "social insurance no", "social insurance number", "soc sec no", "เลขประกันสังคม",
        "เลขที่ประกันสังคม", "หมายเลขประกันสังคม", "ประกันสังคม", "บัตรประกันสังคม", "เลขบัตรประกันสังคม",
        "เลขที่บัตรประกันสังคม", "รหัสประกันสังคม", "เลขผู้ประกันตน", "เลขที่ผู้ประกันตน", "ผู้ประกันตน",
        "ssn", "ssn no",
        "soc sec", "soc sec id", "social sec no", "social sec", "insured person no sso", "ss number",
        "ssno", "sso code", "sso card", "sso card no", "ssf no", "nino", "ni number", "national insurance",
        "national insurance no", "national insurance number", "nric sso", "epf no", "หมายเลขผู้ประกันตน",
        "รหัสผู้ประกันตน",
        "sss number", "sss no", "sss id", "philsss no", "insured person no", "insured person number",
        "pension insurance no", "pension insurance number", "pension no", "ss card no", "ss card number",
        "sin no", "sin number", "social insurance", "ssn last4", "ssn last 4", "ssn lst4", "insee",
        "insee number", "numero securite sociale", "nir number", "ahv number", "ahv nummer", "ahv",
        "avs number", "sozialversicherungsnummer", "sv nummer", "svnr", "sv nr", "rentenversicherungsnummer",
        "epf number", "epf account no", "socso", "socso no", "socso number", "perkeso no", "gsis no",
        "gsis number", "gsis", "umid no", "umid number", "umid", "uan number", "uan no", "cpf account no",
        "cpf account number", "kwsp no", "bpjs no", "bpjs number", "niss", "soc security", "soc security no",
        "pks no", "เลขที่ผู้ประกันตนตามมาตรา", "ประกันสังคมเลขที่", "ผู้ประกันตนเลขที่", "เลขประกันสังคมของ",
    ),
    hints=("ss no", "สปส"),
    against=(
        "amount", "rate", "hospital", "right", "contribution", "deduct", "deduction", "date", "เงินสมทบ",
        "โรงพยาบาล", "สิทธิ", "หัก", "ยอด",
    ),
    context=("ประกันสังคม", "ผู้ประกันตน", "social security", "sso"),
    needs_context=True,
    examples=("1234545678781", "1-2345-45678-78-1", "1000123456", "10-0012345-6"),
    counterexamples=("1234545678782", "750.00", "12345"),
)  # fmt: skip

RECOGNIZERS = (
    INSURED,
    replace(
        INSURED,
        entity_type="US_SSN",
        pattern=r"[0-8][0-9]{2}-[0-9]{2}-[0-9]{4}",
        validate=None,
        chance=1.0,
        alone=0.8,
        needs_context=True,
        examples=("123-45-6789",),
        counterexamples=("123456789", "900-12-3456"),
    ),
    Recognizer(
        entity_type="SOCIAL_SECURITY_ID_ABROAD",
        element="social_security_id",
        named=0.95,
        said=said("social_security_id"),
    ),
)
