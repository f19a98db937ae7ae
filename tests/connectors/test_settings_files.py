"""Settings files and address books are read as tables: what is in them stands under its name."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from connector_contract import EVERYTHING, open_source

from pdscan.connector import Budget
from pdscan.errors import DatasetError
from pdscan.run.scan import scan
from pdscan.run.watch import Watch
from pdscan.settings import Settings


def records(path: Path, budget: Budget = EVERYTHING) -> list[dict[str, Any]]:
    source = open_source(str(path))
    sample = source.sample(next(source.datasets()), budget)
    return [record for batch in sample.batches for record in batch.to_pylist()]


@pytest.mark.parametrize(
    ("name", "written", "read"),
    [
        (
            "a.ini",
            "[db]\nuser = app\npassword=a=b\n; by Ann\n",
            [{"db.user": "app", "db.password": "a=b"}, {"text": "; by Ann"}],
        ),
        (
            ".env",
            "export PASSWORD='x y'\nEMPTY=\nPASSWORD=z\n",
            [{"PASSWORD": "x y", "EMPTY": None, "PASSWORD (2)": "z"}],
        ),
        (
            "a.properties",
            "name: \\u0e01\\u0e32\nhosts = a,\\\n   b\n! old\n",
            [{"name": "กา", "hosts": "a,b"}, {"text": "! old"}],
        ),
        ("a.toml", "[db]\nport = 1\nmade = 2026-01-02\n", [{"db": {"port": 1, "made": "2026-01-02"}}]),
        (
            "a.yaml",
            "phone: 0612345670\nnone: null\nlist: [a]\n---\nphone: '1'  # of Ann\n",
            [
                {"phone": "0612345670", "none": None, "list": ["a"]},
                {"phone": "1", "none": None, "list": None},
                {"text": "of Ann"},
            ],
        ),
        ("b.yml", "- id: 1\n- id: 2\n", [{"id": "1"}, {"id": "2"}]),
    ],
)  # fmt: skip
def test_settings_are_one_row_and_comments_are_text(
    tmp_path: Path, name: str, written: str, read: list[dict[str, Any]]
) -> None:
    (tmp_path / name).write_text(written, encoding="utf-8")
    assert records(tmp_path / name) == read


LAUGHS = "\n".join(["a0: &a0 [x]", *(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 12))])


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("a.yaml", "{{ if .Values.x }}\na: 1\n"),
        ("a.yaml", "just words\n"),
        ("a.yaml", LAUGHS),
        ("a.yaml", "&a [*a]"),
        ("a.toml", "a = \n"),
        ("a.ini", "a letter to the bank\nwith two lines\nand one = sign\n"),
    ],
)
def test_what_does_not_read_as_settings_is_text(tmp_path: Path, name: str, written: str) -> None:
    (tmp_path / name).write_text(written)
    assert [record["text"] for record in records(tmp_path / name)] == written.splitlines()


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("a.ini", "role=admin\nsomchai@example.org=admin\n[0812345678]\nrole=user\n"),
        ("a.yaml", "users:\n  somchai@example.org: admin\n"),
        ("a.json", '{"somchai@example.org": {"role": "admin"}, "0812345678": {"role": "user"}}'),
        ("a.jsonl", '{"id": 1, "by": {"somchai@example.org": 1}}\n{"id": 2, "by": {"0812345678": "x"}}\n'),
    ],
)
def test_a_datum_never_becomes_the_name_of_a_field_and_is_found(
    tmp_path: Path, name: str, written: str
) -> None:
    (tmp_path / name).write_text(written)
    inventory = scan(Settings(sources=(str(tmp_path / name),)), Watch())
    fields = [field.field for dataset in inventory.datasets for field in dataset.fields]
    assert not [field for field in fields if "somchai" in field or "0812345678" in field]
    assert "email" in {item.element for _, _, item in inventory.findings()}


def test_a_binary_file_is_no_settings_file(tmp_path: Path) -> None:
    (tmp_path / "a.ini").write_bytes(bytes(range(256)) * 4)
    with pytest.raises(DatasetError, match="no text"):
        records(tmp_path / "a.ini")


@pytest.mark.parametrize("name", ["a.ini", ".env.local", "a.properties", "a.yaml"])
def test_a_password_in_settings_is_found_as_in_a_table(tmp_path: Path, name: str) -> None:
    sign = ": " if name.endswith("yaml") else "="
    (tmp_path / name).write_text(f"user{sign}app\npassword{sign}Rainy-Day-77\n")
    inventory = scan(Settings(sources=(str(tmp_path),)), Watch())
    found = {(field.field, item.element): item for _, field, item in inventory.findings()}
    assert found["password", "password"].protection.state == "plain"


CARDS = """BEGIN:VCARD
VERSION:3.0
N:ใจดี;สมชาย;;นาย;
FN:สมชาย ใจดี
item1.TEL;TYPE=CELL:081-234-5678
TEL;VALUE=uri:tel:+66-2-123-4567
BDAY:19800501
ADR;TYPE=HOME:;;99/1 ถนนสุขุมวิท;คลองเตย;กรุง
 เทพมหานคร;10110;ไทย
NOTE:likes tea\\, not coffee
END:VCARD
BEGIN:VCARD
VERSION:2.1
FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E0=B8=81=
=E0=B8=B2
END:VCARD
"""


def test_cards_of_an_address_book_are_rows(tmp_path: Path) -> None:
    (tmp_path / "a.vcf").write_text(CARDS.replace("\n", "\r\n"), encoding="utf-8")
    first, second = records(tmp_path / "a.vcf")
    assert {name: value for name, value in first.items() if value} == {
        "last_name": "ใจดี",
        "first_name": "สมชาย",
        "name_prefix": "นาย",
        "full_name": "สมชาย ใจดี",
        "phone": ["081-234-5678", "+66-2-123-4567"],
        "birth_date": "19800501",
        "address": ["99/1 ถนนสุขุมวิท คลองเตย กรุงเทพมหานคร 10110 ไทย"],
        "note": "likes tea, not coffee",
    }
    assert second["full_name"] == "กา"
    assert len(records(tmp_path / "a.vcf", Budget(rows=1))) == 1


def test_an_address_book_without_cards_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.vcf").write_text("nothing here\n")
    with pytest.raises(DatasetError, match="holds no card"):
        records(tmp_path / "a.vcf")
