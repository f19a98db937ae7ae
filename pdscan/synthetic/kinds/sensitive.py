"""Data of section 26 of the Thai act, and what stands close to it."""

from __future__ import annotations

import base64
from random import Random

from pdscan.synthetic import numbers
from pdscan.synthetic.kinds import drawn, kind, listed, one_of
from pdscan.synthetic.words import plain


def _template(chance: Random) -> str:
    return base64.b64encode(chance.randbytes(90)).decode()


def _variant(chance: Random) -> str:
    return f"rs{chance.randrange(10**4, 10**8)}:{chance.choice('ACGT')}>{chance.choice('ACGT')}"


def _case(chance: Random) -> str:
    return f"{chance.choice(['อ.', 'ผบ.', 'พ.'])}{chance.randrange(1, 9999)}/{chance.randrange(2555, 2570)}"


KINDS = (
    kind("religion", forms={"thai": listed("religions", 0), "english": listed("religions", 1)}, keeps="aes"),
    kind("ethnicity", forms={"thai": listed("ethnic", 0), "english": listed("ethnic", 1)}),
    kind(
        "blood_type",
        forms={"letters": one_of(["A", "B", "AB", "O"]), "signed": one_of(["A+", "B+", "AB+", "O+", "O-"])},
    ),
    kind(
        "health",
        forms={
            "thai": listed("conditions", 0),
            "english": listed("conditions", 1),
            "code": one_of(plain("icd10")),
        },
    ),
    kind(
        "disease_code",
        element="health",
        forms={
            "code": one_of(plain("icd10")),
            "bare": one_of([code.replace(".", "") for code in plain("icd10")]),
        },
    ),
    kind(
        "allergy", element="health", forms={"thai": listed("allergies", 0), "english": listed("allergies", 1)}
    ),
    kind(
        "disability",
        forms={"thai": listed("disabilities", 0), "english": listed("disabilities", 1)},
        allowed="health",
    ),
    kind(
        "dietary_requirement",
        forms={"thai": listed("diets", 0), "english": listed("diets", 1)},
        allowed="health preferences",
    ),
    kind(
        "biometric",
        forms={
            "template": drawn(_template),
            "vector": drawn(lambda chance: str([round(chance.uniform(-1, 1), 4) for _ in range(8)])),
        },
        encoded="template",
    ),
    kind("genetic", forms={"variant": drawn(_variant)}, allowed="health"),
    kind("political_opinion", forms={"thai": listed("opinions", 0), "english": listed("opinions", 1)}),
    kind("union_membership", forms={"thai": listed("unions", 0), "english": listed("unions", 1)}),
    kind(
        "sexual_orientation", forms={"thai": listed("orientations", 0), "english": listed("orientations", 1)}
    ),
    kind(
        "criminal_record",
        forms={"thai": listed("offences", 0), "english": listed("offences", 1)},
        allowed="background_check",
    ),
    kind("litigation_record", forms={"case": drawn(_case)}, allowed="criminal_record"),
    kind(
        "admission_number",
        element="medical_record_number",
        forms={"year": drawn(lambda chance: f"{chance.randrange(60, 70)}{numbers.digits(chance, 7)}")},
        allowed="health",
    ),
)
