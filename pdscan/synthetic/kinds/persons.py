"""Who somebody is, how to reach them, where they work and whom they belong to."""

from __future__ import annotations

from random import Random

from pdscan.synthetic import numbers
from pdscan.synthetic.kinds import drawn, kind, listed, one_of, who, written
from pdscan.synthetic.people import YEAR_BE, Person, person, surname
from pdscan.synthetic.words import forms
from pdscan.synthetic.writing import ADDRESSES, DATES, FULL_NAMES, MOBILES, grouped


def _fax(chance: Random) -> str:
    return grouped(numbers.landline(chance).ljust(9, "0")[:9], "234")


def _employer(chance: Random, _: Person) -> str:
    return f"บริษัท {chance.choice(forms('company_parts'))[0]}{chance.choice(forms('company_trades'))[0]} จำกัด"


KINDS = (
    kind(
        "name", forms=written(FULL_NAMES, lambda one: one), alone="thai titled|latin titled|thai title apart"
    ),
    kind(
        "given_name",
        element="name",
        forms={
            "thai": who(lambda one: one.given.th),
            "latin": who(lambda one: one.given.en),
            "capitals": who(lambda one: one.given.en.upper()),
        },
    ),
    kind(
        "family_name",
        element="name",
        forms={
            "thai": who(lambda one: one.surname.th),
            "latin": who(lambda one: one.surname.en),
            "capitals": who(lambda one: one.surname.en.upper()),
        },
    ),
    kind(
        "title_prefix",
        forms={"thai": who(lambda one: one.title.th), "english": who(lambda one: one.title.en)},
    ),
    kind(
        "alias",
        forms={"thai": who(lambda one: one.nickname.th), "latin": who(lambda one: one.nickname.en)},
        allowed="name",
    ),
    kind(
        "gender",
        forms={
            "thai": who(lambda one: "ชาย" if one.sex == "male" else "หญิง"),
            "english": who(lambda one: one.sex),
            "letter": who(lambda one: one.sex[0].upper()),
            "code": who(lambda one: 1 if one.sex == "male" else 2),
            "thai letter": who(lambda one: "ช" if one.sex == "male" else "ญ"),
        },
    ),
    kind(
        "date_of_birth",
        forms=written(
            DATES,
            lambda one: one.birth,
            "date|iso|iso time|slashed|compact|slashed be|dashed be|iso be"
            "|thai months|thai short era|thai digits|english",
        ),
    ),
    kind(
        "year_of_birth",
        element="date_of_birth",
        forms={
            "year": who(lambda one: one.birth.year),
            "buddhist": who(lambda one: str(one.birth.year + YEAR_BE)),
        },
    ),
    kind(
        "age",
        forms={
            "integer": who(lambda one: 2026 - one.birth.year),
            "text": who(lambda one: f"{2026 - one.birth.year} ปี"),
        },
    ),
    kind(
        "nationality",
        forms={
            "thai": listed("nationalities", 0),
            "english": listed("nationalities", 1),
            "code": listed("nationalities", 2),
        },
        allowed="citizenship",
    ),
    kind(
        "marital_status",
        forms={"thai": listed("marital", 0), "english": listed("marital", 1), "letter": listed("marital", 2)},
    ),
    kind(
        "language",
        forms={
            "code": one_of(["th", "th", "en", "zh"]),
            "word": one_of(["ไทย", "อังกฤษ", "จีน"]),
            "english": one_of(["Thai", "English", "Chinese"]),
        },
    ),
    kind(
        "country_of_residence",
        forms={
            "thai": one_of(["ไทย", "ลาว", "สิงคโปร์"]),
            "english": one_of(["Thailand", "Laos", "Singapore"]),
            "code": one_of(["TH", "LA", "SG"]),
        },
        allowed="postal_address nationality",
    ),
    kind(
        "email",
        forms={
            "lower": who(lambda one: one.email),
            "mixed": who(lambda one: one.email.title()),
            "shown": who(lambda one: f"{one.given.en} <{one.email}>"),
        },
        alone="lower|mixed|shown",
        keeps="masked md5 sha256 aes base64",
    ),
    kind(
        "phone",
        forms=written(MOBILES, lambda one: one.mobile),
        alone="digits|dashed|old dashes|spaced|country|country spaced|thai digits",
        keeps="masked sha256 md5 aes vault",
    ),
    kind(
        "home_phone",
        element="phone",
        forms={
            "digits": drawn(numbers.landline),
            "dashed": drawn(lambda chance: "02-" + grouped(numbers.digits(chance, 7), "34")),
        },
    ),
    kind("fax", forms={"dashed": drawn(_fax)}, allowed="phone"),
    kind(
        "postal_address",
        forms=written(ADDRESSES, lambda one: one.home),
        alone="thai|thai formal|english",
        keeps="aes",
    ),
    kind(
        "province",
        element="postal_address",
        forms={
            "thai": who(lambda one: one.home.province.th),
            "english": who(lambda one: one.home.province.en),
        },
        allowed="location",
    ),
    kind(
        "district",
        element="postal_address",
        forms={
            "thai": who(lambda one: one.home.district.th),
            "english": who(lambda one: one.home.district.en),
        },
        allowed="location",
    ),
    kind(
        "subdistrict",
        element="postal_address",
        forms={
            "thai": who(lambda one: one.home.subdistrict.th),
            "english": who(lambda one: one.home.subdistrict.en),
        },
        allowed="location",
    ),
    kind(
        "postcode",
        element="postal_address",
        forms={
            "text": who(lambda one: one.home.postcode),
            "integer": who(lambda one: int(one.home.postcode)),
        },
    ),
    kind(
        "billing_address",
        forms=written(ADDRESSES, lambda one: one.home, "thai|thai formal|english"),
        allowed="postal_address",
    ),
    kind(
        "social_account",
        forms={
            "handle": who(lambda one: f"@{one.username}"),
            "url": who(lambda one: f"https://facebook.com/{one.username}"),
            "line": drawn(lambda chance: "U" + numbers.hexadecimal(chance, 32)),
        },
    ),
    kind(
        "relatives",
        forms={
            "thai": drawn(lambda chance: FULL_NAMES["thai titled"](person(chance))),
            "given": who(lambda one: f"{one.given.th} {one.surname.th}"),
        },
        allowed="name",
    ),
    kind(
        "occupation",
        forms={"thai": listed("occupations", 0), "english": listed("occupations", 1)},
        allowed="job_title",
    ),
    kind(
        "job_title",
        forms={"thai": listed("job_titles", 0), "english": listed("job_titles", 1)},
        allowed="occupation",
    ),
    kind("employer", forms={"company": _employer}),
    kind("education", forms={"thai": listed("education", 0), "english": listed("education", 1)}),
    kind(
        "photo",
        forms={
            "url": drawn(lambda chance: f"https://cdn.example.com/u/{numbers.hexadecimal(chance, 12)}.jpg"),
            "path": drawn(lambda chance: f"/upload/photo/{numbers.digits(chance, 8)}.png"),
        },
    ),
    kind("signature", forms={"path": drawn(lambda chance: f"/sign/{numbers.hexadecimal(chance, 10)}.png")}),
    kind(
        "account_holder",
        element="name",
        forms={
            "thai": who(FULL_NAMES["thai titled"]),
            "latin": who(FULL_NAMES["latin capitals"]),
            "family first": drawn(lambda chance: f"น.ส. {person(chance).given.th} {surname(chance).th}"),
        },
    ),
)
