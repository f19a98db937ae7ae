"""Money, and what opens doors: accounts, cards, income, passwords, codes and secrets."""

from __future__ import annotations

from random import Random

from pdscan.synthetic import numbers
from pdscan.synthetic.kinds import Make, drawn, kind, one_of, who
from pdscan.synthetic.people import Person
from pdscan.synthetic.writing import grouped


def _password(chance: Random, one: Person) -> str:
    return chance.choice(
        [
            f"{one.nickname.en.lower()}{chance.randrange(1000, 9999)}",
            f"{one.given.en}@{one.birth.year}",
            "P@ssw0rd" + numbers.digits(chance, 2),
            numbers.hexadecimal(chance, 10) + "!",
        ]
    )


def _pin(length: int) -> Make:
    common = {4: ["1234", "0000", "1111", "2525"], 6: ["123456", "111111", "123123", "999999"]}[length]
    return drawn(
        lambda chance: chance.choice(common) if chance.random() < 0.15 else numbers.digits(chance, length)
    )


def _token(chance: Random) -> str:
    return chance.choice(["sk_live_", "sk_live_", "sk_test_"]) + numbers.hexadecimal(chance, 32)


KINDS = (
    kind(
        "bank_account",
        forms={
            "dashed": who(lambda one: one.account),
            "digits": who(lambda one: one.account.replace("-", "")),
            "spaced": who(lambda one: one.account.replace("-", " ")),
        },
        keeps="masked aes fernet sha256 token",
    ),
    kind(
        "promptpay_id",
        forms={
            "payload": who(lambda one: numbers.promptpay(one.mobile)),
            "mobile": who(lambda one: one.mobile),
        },
        alone="payload",
        allowed="phone",
    ),
    kind(
        "payment_card",
        forms={
            "digits": drawn(numbers.card),
            "spaced": drawn(lambda chance: grouped(numbers.card(chance), "4444", " ")),
            "dashed": drawn(lambda chance: grouped(numbers.card(chance), "4444")),
        },
        alone="digits|spaced|dashed",
        keeps="masked token aes",
    ),
    kind("card_security_code", forms={"digits": drawn(lambda chance: numbers.digits(chance, 3))}),
    kind(
        "income",
        forms={
            "integer": drawn(lambda chance: chance.randrange(12, 120) * 500),
            "grouped": drawn(lambda chance: f"{chance.randrange(12_000, 90_000):,}.00"),
        },
    ),
    kind(
        "credit_standing",
        forms={
            "score": drawn(lambda chance: chance.randrange(300, 900)),
            "grade": one_of(["AA", "BB", "CC", "DD", "HH"]),
        },
    ),
    kind(
        "insurance_record",
        forms={
            "lettered": drawn(lambda chance: f"L{numbers.digits(chance, 9)}"),
            "dashed": drawn(lambda chance: f"{numbers.digits(chance, 5)}-{numbers.digits(chance, 6)}"),
        },
    ),
    kind(
        "username",
        forms={
            "name": who(lambda one: one.username),
            "short": who(lambda one: (one.given.en[:5] + one.surname.en[:2]).lower()),
        },
    ),
    kind("password", forms={"plain": _password}, keeps="bcrypt argon2 pbkdf2 md5 sha256"),
    kind("pin", forms={"four": _pin(4), "six": _pin(6)}, keeps="bcrypt sha256 md5"),
    kind("otp", forms={"six": drawn(lambda chance: numbers.digits(chance, 6))}),
    kind(
        "api_secret",
        forms={"live key": drawn(_token), "hex": drawn(lambda chance: numbers.hexadecimal(chance, 48))},
    ),
)
