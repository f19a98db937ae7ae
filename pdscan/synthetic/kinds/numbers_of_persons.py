"""Numbers that the state, schools and employers give to persons; vehicles and land."""

from __future__ import annotations

from random import Random

from pdscan.synthetic import numbers
from pdscan.synthetic.kinds import drawn, kind, written
from pdscan.synthetic.writing import NATIONAL_IDS, grouped


def _house(chance: Random) -> str:
    office = f"{chance.choice(numbers.PROVINCES)}{chance.randrange(1, 100):02}"
    return f"{office}-{numbers.digits(chance, 6)}-{chance.randrange(10)}"


def _plate_with_province(chance: Random) -> str:
    return f"{numbers.plate(chance)} {chance.choice(['กรุงเทพมหานคร', 'เชียงใหม่', 'ขอนแก่น', 'ชลบุรี', 'สงขลา'])}"


KINDS = (
    kind(
        "national_id",
        forms=written(NATIONAL_IDS, lambda one: one.national_id),
        alone="digits|dashed|spaced|integer|thai digits|float text",
        keeps="masked base64 md5 sha1 sha256 aes fernet vault token",
    ),
    kind(
        "alien_id",
        forms={
            "digits": drawn(numbers.alien_id),
            "dashed": drawn(lambda chance: grouped(numbers.alien_id(chance), "14521")),
        },
        allowed="national_id",
    ),
    kind(
        "passport",
        forms={
            "plain": drawn(numbers.passport),
            "old": drawn(lambda chance: chance.choice("NPT") + numbers.digits(chance, 6)),
            "zone": lambda chance, one: numbers.mrz(chance, one.surname.en, one.given.en),
        },
        keeps="aes",
    ),
    kind(
        "driving_licence",
        forms={
            "digits": drawn(lambda chance: numbers.digits(chance, 8)),
            "integer": drawn(lambda chance: chance.randrange(10**7, 10**8)),
        },
    ),
    kind(
        "work_permit_right",
        forms={
            "digits": drawn(lambda chance: numbers.digits(chance, 13)),
            "letters": drawn(lambda chance: f"WP{numbers.digits(chance, 8)}"),
        },
    ),
    kind(
        "tax_id",
        forms=written(NATIONAL_IDS, lambda one: one.national_id, "digits|dashed|integer"),
        allowed="national_id vat_number",
    ),
    kind(
        "juristic_id",
        forms={
            "digits": drawn(numbers.juristic_id),
            "dashed": drawn(lambda chance: grouped(numbers.juristic_id(chance), "121351")),
        },
        allowed="tax_id vat_number",
    ),
    kind(
        "social_security_id",
        forms=written(NATIONAL_IDS, lambda one: one.national_id, "digits|dashed"),
        allowed="national_id",
    ),
    kind(
        "id_card_laser_code",
        forms={
            "plain": drawn(numbers.laser_code),
            "dashed": drawn(lambda chance: grouped(numbers.laser_code(chance), "372")),
        },
        keeps="masked sha256",
    ),
    kind(
        "house_registration",
        forms={"dashed": drawn(_house), "plain": drawn(lambda chance: _house(chance).replace("-", ""))},
    ),
    kind(
        "student_id",
        forms={
            "year first": drawn(lambda chance: f"{chance.randrange(60, 70)}{numbers.digits(chance, 8)}"),
            "dashed": drawn(
                lambda chance: (
                    f"{chance.randrange(60, 70)}-{numbers.digits(chance, 6)}-{chance.randrange(10)}"
                )
            ),
        },
    ),
    kind(
        "employee_id",
        forms={
            "lettered": drawn(lambda chance: f"EMP{numbers.digits(chance, 5)}"),
            "digits": drawn(lambda chance: numbers.digits(chance, 6)),
        },
    ),
    kind(
        "medical_record_number",
        forms={
            "padded": drawn(lambda chance: f"{chance.randrange(10**6):09}"),
            "year": drawn(lambda chance: f"{chance.randrange(1, 99_999)}/{chance.randrange(50, 70)}"),
            "dashed": drawn(lambda chance: f"{chance.randrange(50, 70)}-{numbers.digits(chance, 6)}"),
        },
    ),
    kind(
        "vehicle_registration",
        forms={"plate": drawn(numbers.plate), "with province": drawn(_plate_with_province)},
    ),
    kind("vehicle_number", element="vehicle_registration", forms={"vin": drawn(numbers.vin)}),
    kind(
        "land_document",
        forms={
            "digits": drawn(lambda chance: numbers.digits(chance, 5)),
            "named": drawn(lambda chance: f"น.ส.4จ. {chance.randrange(1, 99_999)}"),
        },
    ),
)
