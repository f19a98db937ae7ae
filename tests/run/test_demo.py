from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from pdscan.cli import main
from pdscan.inventory.document import loads
from pdscan.inventory.model import Inventory
from pdscan.policy.load import check
from pdscan.run.command import exit_code
from pdscan.run.demo import write_company

Verdicts = dict[tuple[str, str], set[str]]


@pytest.fixture(scope="module")
def ran(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Result]:
    folder = tmp_path_factory.mktemp("demo")
    return folder, CliRunner().invoke(main, ["demo", "--out", str(folder)])


@pytest.fixture
def company(ran: tuple[Path, Result]) -> Path:
    return ran[0] / "company"


@pytest.fixture
def inventory(ran: tuple[Path, Result]) -> Inventory:
    return loads((ran[0] / "results" / "inventory.json").read_bytes())


@pytest.fixture
def found(inventory: Inventory) -> Verdicts:
    return {
        (dataset.dataset, field.field): {finding.element for finding in field.findings}
        for dataset in inventory.datasets
        for field in dataset.fields
    }


def digests(folder: Path) -> dict[str, str]:
    written = (path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest() for path in written}


def test_the_company_is_the_same_every_time(company: Path, tmp_path: Path) -> None:
    write_company(tmp_path)
    assert digests(tmp_path) == digests(company)


def test_it_says_in_both_languages_where_the_results_are(ran: tuple[Path, Result]) -> None:
    folder, result = ran
    assert result.exit_code == 0
    assert "สมุดงาน" in result.output
    for name in ("inventory.xlsx", "report.html"):
        assert str(folder / "results" / name) in result.output
        assert (folder / "results" / name).is_file()


def test_its_policy_is_good(company: Path) -> None:
    assert check(company / "policy.yaml") == ()


def test_everything_can_be_read_and_gaps_are_found(inventory: Inventory) -> None:
    assert [item.dataset for item in inventory.datasets if item.status != "complete"] == []
    assert exit_code(inventory, "high") == 1


@pytest.mark.parametrize(
    ("dataset", "field", "element"),
    [
        ("wallets", "pin", "pin"),
        ("kyc_id_cards", "religion", "religion"),
        ("tmp_import_0723", "fld_a", "national_id"),
        ("พนักงาน", "เบอร์โทร", "phone"),
        ("support_tickets", "message", "phone"),
        ("crm/ลูกค้าสาขา.csv", "เบอร์ติดต่อ", "phone"),
        ("crm/newsletter.csv", "mail_to", "email"),
        ("export/no_header.csv", "#1", "national_id"),
        ("hr/payroll.xlsx#เงินเดือน", "เลขที่บัญชี", "bank_account"),
        ("api/users.jsonl", "profile.phones[]", "phone"),
        ("warehouse/sessions", "ip", "ip_address"),
    ],
)
def test_what_was_planted_is_found(found: Verdicts, dataset: str, field: str, element: str) -> None:
    assert element in found[dataset, field]


@pytest.mark.parametrize(
    ("dataset", "field"),
    [
        ("tmp_import_0723", "fld_c"),
        ("transactions", "order_no"),
        ("transactions", "created_ms"),
        ("topup_packages", "barcode"),
        ("wallets", "tier"),
        ("pos/receipts.tsv", "branch_code"),
    ],
)
def test_look_alikes_are_turned_down(found: Verdicts, dataset: str, field: str) -> None:
    assert found[dataset, field] == set()


@pytest.mark.parametrize(
    ("kind", "element"),
    [
        ("claim_contradicted", "pin"),
        ("claim_contradicted", "national_id"),
        ("sensitive_undeclared", "religion"),
        ("retention_exceeded", None),
        ("declared_not_found", "location"),
    ],
)
def test_the_gaps_that_the_company_has_are_told(inventory: Inventory, kind: str, element: str | None) -> None:
    assert (kind, element) in {(gap.kind, gap.element) for gap in inventory.gaps}
