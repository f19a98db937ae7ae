"""The lake folder of `pdscan demo`: the same company's exports, in every kind of file that pdscan reads.

Whatever is written is the same for the same seed, byte for byte where the format allows it.
"""

from __future__ import annotations

import csv
import gzip
import io
import json
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

from pdscan.arrow import record_batch
from pdscan.synthetic import numbers, prose
from pdscan.synthetic.people import Person, people
from pdscan.synthetic.tables import Table
from pdscan.synthetic.wallet import column, each, kept
from pdscan.synthetic.words import forms, plain
from pdscan.synthetic.writing import ADDRESSES, DATES, FULL_NAMES, grouped

ROWS = 100


def write_lake(folder: Path, chance: Random) -> None:
    """Write the files into the folder."""
    for path, content in _files(chance):
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)


def _files(chance: Random) -> Iterator[tuple[str, bytes]]:
    contacts, members = _contacts(chance), _members(chance)
    yield "crm/ลูกค้าสาขา.csv", _delimited(contacts, ",").encode("cp874")
    yield "crm/newsletter.csv", _delimited(_newsletter(chance), ";").encode("utf-16")
    yield "crm/members.csv", _delimited(members, ",").encode("utf-8-sig")
    yield "export/no_header.csv", _delimited(_unnamed(chance), "|", named=False).encode()
    yield "pos/receipts.tsv", _delimited(_receipts(chance), "\t").encode()
    yield (
        "api/users.jsonl",
        "".join(json.dumps(user, ensure_ascii=False) + "\n" for user in _users(chance)).encode(),
    )
    yield "api/branches.json", json.dumps(_branches(chance), ensure_ascii=False, indent=1).encode()
    yield "logs/app.log.gz", gzip.compress(_lines(chance, "log", 0.01).encode(), mtime=0)
    yield "logs/chat.txt", _lines(chance, "chat", 0.05).encode()
    yield "warehouse/profiles.parquet", _parquet(_profiles(chance))
    for month in ("2026-07", "2026-08", "2026-09"):
        yield f"warehouse/sessions/month={month}/part-0.parquet", _parquet(_sessions(chance))
    yield "hr/payroll.xlsx", _workbook({"เงินเดือน": _payroll(chance), "สาขา": _receipts(chance)})


def _delimited(table: Table, delimiter: str, named: bool = True) -> str:
    text = io.StringIO()
    writer = csv.writer(text, delimiter=delimiter, lineterminator="\r\n")
    if named:
        writer.writerow(table.headers)
    writer.writerows(table.rows)
    return text.getvalue()


def _parquet(table: Table) -> bytes:
    import pyarrow as pa
    import pyarrow.parquet as pq

    file = io.BytesIO()
    pq.write_table(pa.Table.from_batches([record_batch(table.headers, list(table.rows))]), file)
    return file.getvalue()


def _workbook(sheets: dict[str, Table]) -> bytes:
    from datetime import datetime

    import xlsxwriter

    file = io.BytesIO()
    with xlsxwriter.Workbook(file, {"in_memory": True}) as workbook:
        workbook.set_properties({"created": datetime(2026, 9, 30)})
        for name, table in sheets.items():
            sheet = workbook.add_worksheet(name)
            for at, row in enumerate([tuple(table.headers), *table.rows]):
                sheet.write_row(at, 0, row)
    return file.getvalue()


def _lines(chance: Random, kind: str, share: float) -> str:
    return "".join(item.text + "\n" for item in prose.texts(chance, kind, 300, share))


def _contacts(chance: Random) -> Table:
    who = people(chance, ROWS)
    return Table(
        "contacts",
        (
            column("ลำดับ", range(1, ROWS + 1)),
            column("ชื่อลูกค้า", [FULL_NAMES["thai titled"](one) for one in who], "name"),
            column("เบอร์ติดต่อ", [grouped(one.mobile, "244") for one in who], "phone"),
            column("ที่อยู่จัดส่ง", [ADDRESSES["thai formal"](one.home) for one in who], "postal_address"),
            column("วดป.เกิด", [DATES["thai short era"](one.birth) for one in who], "date_of_birth"),
        ),
    )


def _newsletter(chance: Random) -> Table:
    who = people(chance, ROWS)
    return Table(
        "newsletter",
        (
            column("mail_to", [one.email for one in who], "email"),
            column("campaign", each(ROWS, lambda: chance.choice(forms("campaigns"))[1])),
            column("opened", each(ROWS, lambda: chance.choice(["Y", "N"]))),
        ),
    )


def _members(chance: Random) -> Table:
    who = people(chance, ROWS)
    return Table(
        "members",
        (
            column("member_no", each(ROWS, lambda: f"M{numbers.digits(chance, 7)}")),
            column("nickname", [one.nickname.th for one in who], "alias"),
            column("tel", [one.mobile for one in who], "phone"),
            column("points", each(ROWS, lambda: chance.randrange(5000))),
            column("tshirt_size", each(ROWS, lambda: chance.choice(["S", "M", "L", "XL"]))),
        ),
    )


def _unnamed(chance: Random) -> Table:
    who = people(chance, ROWS)
    return Table(
        "unnamed",
        (
            column("#0", each(ROWS, lambda: numbers.digits(chance, 8))),
            column("#1", [grouped(one.national_id, "14521") for one in who], "national_id"),
            column("#2", [one.email for one in who], "email"),
            column("#3", each(ROWS, lambda: chance.randrange(1, 500))),
        ),
    )


def _receipts(chance: Random) -> Table:
    return Table(
        "receipts",
        (
            column("receipt_no", each(ROWS, lambda: f"RC26{numbers.digits(chance, 6)}")),
            column("barcode", each(ROWS, lambda: numbers.ean13(chance))),
            column("branch_code", each(ROWS, lambda: f"{chance.randrange(1, 60):05}")),
            column("qty", each(ROWS, lambda: chance.randrange(1, 12))),
            column("total", each(ROWS, lambda: round(chance.expovariate(1 / 240), 2))),
        ),
    )


def _users(chance: Random) -> list[dict[str, Any]]:
    return [
        {
            "uid": numbers.uuid(chance),
            "profile": {"name": FULL_NAMES["latin"](one), "phones": [one.mobile, numbers.mobile(chance)]},
            "address": {"line": ADDRESSES["english"](one.home), "zip": one.home.postcode},
            "device": {"os": chance.choice(plain("systems")), "ip": numbers.public_ip(chance)},
            "flags": {
                "email_verified": chance.random() < 0.5,
                "phone_type": chance.choice(["mobile", "home"]),
            },
        }
        for one in people(chance, ROWS)
    ]


def _branches(chance: Random) -> list[dict[str, Any]]:
    return [
        {"branch": f"สาขา{numbers.letters(chance, 2)}", "open": "08:30", "desks": chance.randrange(2, 9)}
        for _ in range(30)
    ]


def _profiles(chance: Random) -> Table:
    who = people(chance, ROWS)
    return Table(
        "profiles",
        (
            column("id_hash", kept(chance, "md5", [one.national_id for one in who])),
            column("gender", [one.sex for one in who], "gender"),
            column("age", [2026 - one.birth.year for one in who], "age"),
            column("province", [one.home.province.th for one in who], "postal_address"),
            column("segment", each(ROWS, lambda: chance.choice(["new", "loyal", "at risk"]))),
        ),
    )


def _sessions(chance: Random) -> Table:
    return Table(
        "sessions",
        (
            column("session_id", each(ROWS, lambda: numbers.uuid(chance))),
            column("ip", each(ROWS, lambda: numbers.public_ip(chance)), "ip_address"),
            column("user_agent", each(ROWS, lambda: chance.choice(plain("agents"))), "browser"),
            column("started", each(ROWS, lambda: 1_780_000_000 + chance.randrange(10**7))),
            column("pages", each(ROWS, lambda: chance.randrange(1, 40))),
        ),
    )


def _payroll(chance: Random) -> Table:
    who: list[Person] = people(chance, 60)
    return Table(
        "payroll",
        (
            column("ชื่อ", [one.given.th for one in who], "name"),
            column("นามสกุล", [one.surname.th for one in who], "name"),
            column("เลขผู้เสียภาษี", [one.national_id for one in who], "tax_id"),
            column("ธนาคาร", [one.bank[0] for one in who]),
            column("เลขที่บัญชี", [one.account for one in who], "bank_account"),
            column("เงินเดือนสุทธิ", each(60, lambda: chance.randrange(15_000, 90_000)), "income"),
        ),
    )
