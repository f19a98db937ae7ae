"""กระเป๋าเงินใบโพธิ์ (Baipho Wallet): a made-up Thai wallet company, the database of `pdscan demo`.

Things to find: PINs in clear under a policy that claims encryption, a forgotten import with plain ids, a
religion that nobody declared on the id-card table, personal data in tickets that are older than their
retention, bank accounts in notes; and columns that only look personal.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from random import Random

from pdscan.synthetic import numbers, prose
from pdscan.synthetic.people import Person, people
from pdscan.synthetic.protect import KEPT
from pdscan.synthetic.tables import Column, Table
from pdscan.synthetic.words import forms, plain
from pdscan.synthetic.writing import ADDRESSES, DATES, FULL_NAMES, grouped

CUSTOMERS, STAFF, MERCHANTS, EVENTS, TICKETS = 160, 40, 60, 400, 240
NEWEST = date(2026, 9, 30)


def column(header: str, cells: Sequence[object], element: str | None = None, state: str = "plain") -> Column:
    """Make a column with its truth."""
    return Column(header=header, cells=list(cells), element=element, state=state)


def kept(chance: Random, way: str, values: Sequence[str]) -> list[object]:
    """Keep values in one way."""
    return [KEPT[way][1](chance, value) for value in values]


def days(chance: Random, count: int, years: float = 2.0) -> list[date]:
    """Draw days of the last years before the demo's present, in order."""
    return sorted(NEWEST - timedelta(days=chance.randrange(int(365 * years))) for _ in range(count))


def each(count: int, make: Callable[[], object]) -> list[object]:
    """Make so many values."""
    return [make() for _ in range(count)]


def database(chance: Random) -> tuple[Table, ...]:
    """Make the tables of the company's database."""
    customers = people(chance, CUSTOMERS)
    return (
        _customers(chance, customers),
        _wallets(chance, customers),
        _id_cards(chance, customers),
        _bank_accounts(chance, customers),
        _logins(chance, customers),
        _transactions(chance, customers),
        _tickets(chance),
        _staff(chance),
        _merchants(chance),
        _packages(chance),
        _old_import(chance, customers[:120]),
    )


def _customers(chance: Random, who: list[Person]) -> Table:
    ids = kept(chance, "aes", [one.national_id for one in who])
    return Table(
        "customers",
        (
            column("customer_id", range(100_001, 100_001 + len(who))),
            column("title", [one.title.th for one in who], "title_prefix"),
            column("first_name", [one.given.th for one in who], "name"),
            column("last_name", [one.surname.th for one in who], "name"),
            column("birth_date", [DATES["slashed be"](one.birth) for one in who], "date_of_birth"),
            column("mobile_no", [one.mobile for one in who], "phone"),
            column("email", [one.email if chance.random() < 0.85 else None for one in who], "email"),
            column("citizen_id_enc", ids, "national_id", "encrypted"),
            column("email_verified", each(len(who), lambda: int(chance.random() < 0.7))),
            column(
                "created_at", [f"{day} 09:{chance.randrange(60):02}:00" for day in days(chance, len(who), 4)]
            ),
        ),
    )


def _wallets(chance: Random, who: list[Person]) -> Table:
    return Table(
        "wallets",
        (
            column("wallet_no", each(len(who), lambda: f"WL{numbers.digits(chance, 10)}")),
            column("customer_id", range(100_001, 100_001 + len(who))),
            column("pin", each(len(who), lambda: _pin(chance)), "pin"),
            column("balance", each(len(who), lambda: round(chance.expovariate(1 / 900), 2))),
            column("tier", each(len(who), lambda: chance.choice("ABC"))),
        ),
    )


def _pin(chance: Random) -> str:
    """Choose a PIN as people do: some take the first that comes to mind."""
    return (
        chance.choice(["123456", "111111", "000000", "112233", "654321"])
        if chance.random() < 0.15
        else numbers.digits(chance, 6)
    )


def _id_cards(chance: Random, who: list[Person]) -> Table:
    return Table(
        "kyc_id_cards",
        (
            column("customer_id", range(100_001, 100_001 + len(who))),
            column(
                "id_no_cipher",
                kept(chance, "fernet", [one.national_id for one in who]),
                "national_id",
                "encrypted",
            ),
            column("name_on_card", [FULL_NAMES["thai titled"](one) for one in who], "name"),
            column("name_en", [FULL_NAMES["latin titled"](one) for one in who], "name"),
            column("address_on_card", [ADDRESSES["thai"](one.home) for one in who], "postal_address"),
            column("religion", each(len(who), lambda: chance.choice(forms("religions"))[0]), "religion"),
            column(
                "laser_code",
                kept(chance, "masked", [numbers.laser_code(chance) for _ in who]),
                "id_card_laser_code",
                "masked",
            ),
            column("checked_at", each(len(who), lambda: 1_750_000_000_000 + chance.randrange(10**10))),
        ),
    )


def _bank_accounts(chance: Random, who: list[Person]) -> Table:
    return Table(
        "bank_accounts",
        (
            column("customer_id", range(100_001, 100_001 + len(who))),
            column("bank_code", [one.bank[2] for one in who]),
            column(
                "account_no", kept(chance, "vault", [one.account for one in who]), "bank_account", "encrypted"
            ),
            column("account_name", [FULL_NAMES["thai"](one) for one in who], "name"),
            column("promptpay_qr", [numbers.promptpay(one.mobile) for one in who], "promptpay_id"),
        ),
    )


def _logins(chance: Random, who: list[Person]) -> Table:
    return Table(
        "app_logins",
        (
            column("username", [one.username for one in who], "username"),
            column("password", kept(chance, "bcrypt", [one.username for one in who]), "password", "hashed"),
            column("last_ip", each(len(who), lambda: numbers.public_ip(chance)), "ip_address"),
            column("device_model", each(len(who), lambda: chance.choice(plain("phones"))), "device_model"),
            column(
                "app_version",
                each(
                    len(who),
                    lambda: f"4.{chance.randrange(30)}.{chance.randrange(9)}.{chance.randrange(200)}",
                ),
            ),
            column("session_key", each(len(who), lambda: numbers.hexadecimal(chance, 40))),
        ),
    )


def _transactions(chance: Random, who: list[Person]) -> Table:
    return Table(
        "transactions",
        (
            column("txn_ref", each(EVENTS, lambda: "7" + numbers.digits(chance, 9))),
            column("order_no", each(EVENTS, lambda: f"26{numbers.digits(chance, 11)}")),
            column(
                "counterparty_phone",
                kept(chance, "masked", [chance.choice(who).mobile for _ in range(EVENTS)]),
                "phone",
                "masked",
            ),
            column("amount", each(EVENTS, lambda: round(chance.expovariate(1 / 350) + 1, 2))),
            column("currency", ["THB"] * EVENTS),
            column("status", each(EVENTS, lambda: chance.choice(forms("statuses"))[1])),
            column("note", each(EVENTS, lambda: _note(chance, who))),
            column(
                "created_ms", sorted(1_759_000_000_000 + chance.randrange(3 * 10**10) for _ in range(EVENTS))
            ),
        ),
    )


def _note(chance: Random, who: list[Person]) -> str | None:
    if chance.random() < 0.02:
        other = chance.choice(who)
        return f"คืนเงินให้ {FULL_NAMES['thai titled'](other)} {other.bank[0]} {other.account}"
    return chance.choice([None, None, "ค่าอาหาร", "ค่าแท็กซี่", "จ่ายบิล", "เติมเงิน", "lunch", "ค่าห้อง ส.ค."])


def _tickets(chance: Random) -> Table:
    messages = prose.texts(chance, "ticket", TICKETS, 0.08)
    return Table(
        "support_tickets",
        (
            column("ticket_no", [f"T{70_000 + at}" for at in range(TICKETS)]),
            column("message", [item.text for item in messages]),
            column("created_at", [f"{day} 12:00:00" for day in days(chance, TICKETS, 7)]),
            column("status", each(TICKETS, lambda: chance.choice(["open", "closed", "closed"]))),
        ),
    )


def _staff(chance: Random) -> Table:
    who = people(chance, STAFF)
    return Table(
        "พนักงาน",
        (
            column("รหัสพนักงาน", [f"BW{1000 + at}" for at in range(STAFF)], "employee_id"),
            column("ชื่อ-สกุล", [FULL_NAMES["thai title apart"](one) for one in who], "name"),
            column("เบอร์โทร", [grouped(one.mobile, "334") for one in who], "phone"),
            column("ตำแหน่ง", each(STAFF, lambda: chance.choice(forms("job_titles"))[0]), "job_title"),
            column("เงินเดือน", each(STAFF, lambda: chance.randrange(15, 90) * 1000), "income"),
            column("เลขบัญชี", kept(chance, "aes", [one.account for one in who]), "bank_account", "encrypted"),
        ),
    )


def _merchants(chance: Random) -> Table:
    trades = [
        (chance.choice(forms("company_parts")), chance.choice(forms("company_trades")))
        for _ in range(MERCHANTS)
    ]
    return Table(
        "merchants",
        (
            column("merchant_name", [f"บริษัท {first[0]}{second[0]} จำกัด" for first, second in trades]),
            column("tax_no", each(MERCHANTS, lambda: numbers.juristic_id(chance)), "juristic_id"),
            column("branch_zip", each(MERCHANTS, lambda: chance.choice([10110, 10240, 50200, 40000, 90110]))),
            column(
                "category", each(MERCHANTS, lambda: chance.choice(["อาหาร", "เครื่องดื่ม", "ค้าปลีก", "บริการ"]))
            ),
        ),
    )


def _packages(chance: Random) -> Table:
    return Table(
        "topup_packages",
        (
            column("sku", [f"TP-{at:04}" for at in range(80)]),
            column("barcode", each(80, lambda: numbers.ean13(chance))),
            column(
                "package_name",
                each(80, lambda: f"แพ็กเกจเน็ต {chance.randrange(1, 90)} GB {chance.randrange(1, 31)} วัน"),
            ),
            column("price", each(80, lambda: float(chance.choice([19, 49, 99, 199, 399])))),
        ),
    )


def _old_import(chance: Random, who: list[Person]) -> Table:
    return Table(
        "tmp_import_0723",
        (
            column("fld_a", [one.national_id for one in who], "national_id"),
            column("fld_b", [one.mobile for one in who], "phone"),
            column("fld_c", each(len(who), lambda: numbers.digits(chance, 13))),
            column("fld_d", each(len(who), lambda: chance.choice(["Y", "N"]))),
        ),
    )
