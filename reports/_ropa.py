"""The record of processing as a table: one row a table or file, under the headings of the form in use.

The headings and their order are those of the form that Thai agencies and tools fill in (the Department of
Rail Transport has them in its guideline; public tools have the same fields). What data and policy show is
filled in; the rest is for a person.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from pdscan.inventory.model import Inventory
from pdscan.labels import Labels, keys
from reports._table import Cell, Column, Table, build

if TYPE_CHECKING:
    from pdscan.policy.record.ropa import Activity

CHOSEN = ("role", "data_kind", "collected_how", "collected_from", "legal_basis", "storage_form")
"""Columns whose answers are chosen from a list."""
MANY = 25
MEASURES = {
    "organisational": (
        "staff_training", "confidentiality_agreement", "contractor_bound", "vendor_assessment",
        "incident_process", "iso27001", "soc2", "generic_measures", "anonymise_on_expiry",
    ),
    "technical": (
        "tls_in_transit", "https_login", "encryption_at_rest", "encryption_db_level", "password_hashing",
        "password_encrypted", "pseudonymisation", "firewall", "antivirus", "backup", "integrity",
        "rate_limiting", "http_only_cookie", "intrusion_prevention", "vpn",
    ),
    "physical": ("physical_security",),
    "access_control": (
        "access_restricted", "role_based_access", "least_privilege", "tenant_isolation", "otp", "two_factor",
    ),
    "responsibilities": ("staff_cannot_read_password", "password_rotation"),
    "audit_trail": ("audit_log",),
}  # fmt: skip
"""The form's kinds of measures, with the claims of a policy that belong to each."""


def activities(inventory: Inventory, say: Labels) -> Table:
    """Return one row a table or file with personal data; what data cannot fill is empty."""
    from pdscan.policy.record import ropa

    return build("activities", _columns(say), ropa.activities(inventory, inventory.policies))


def choices(key: str, say: Labels) -> list[str]:
    """Return the answers that the form offers in a column."""
    return [say(choice) for choice in keys(f"choice.{key}.")]


def _columns(say: Labels) -> tuple[Column, ...]:
    return (
        Column("activity", _nothing, "choice", 30),
        Column("dataset", lambda one: one.dataset, "name", 34),
        Column("subjects", lambda one: _lines(say(f"subject.{key}") for key in one.subjects), "choice", 24),
        Column("purposes", lambda one: _lines(_purposes(one, say)), "choice", 34),
        Column("data", lambda one: _lines(map(say.element, one.elements)), "text", 44),
        Column("data_group", lambda one: _lines(one.categories), "choice", 30),
        Column("data_kind", lambda one: say(f"choice.data_kind.{_kind(one)}"), "choice", 22),
        Column("sensitive_data", lambda one: _lines(map(say.element, one.sensitive)), "text", 30),
        Column("collected_how", _nothing, "choice", 22),
        Column("collected_from", _nothing, "choice", 24),
        Column("legal_basis", _nothing, "choice", 30),
        Column("minors", lambda one: _lines(_minors(one, say)), "choice", 30),
        Column("recipients", _nothing, "choice", 24),
        *(Column(key, _nothing, "choice", 24) for key in _transfer()),
        Column("storage_form", lambda one: say("choice.storage_form.electronic"), "choice", 22),
        Column("storage", lambda one: one.source, "choice", 34),
        Column("retention", lambda one: _lines(say.words(p.th, p.en) for p in one.periods), "choice", 34),
        Column("oldest", lambda one: one.oldest, "word", 16),
        Column("access_rights", _nothing, "choice", 24),
        Column("deletion", _nothing, "choice", 24),
        Column("disclosure", _nothing, "choice", 28),
        Column("refusals", _nothing, "choice", 28),
        *(Column(key, _measures(key, say), "choice", 28) for key in MEASURES),
        Column("measures", lambda one: _lines(say(f"protection.{kind}") for kind in one.protection)),
        Column("department", _nothing, "choice", 22),
        Column("owner", _nothing, "choice", 22),
        Column("role", _nothing, "choice", 22),
        Column("reviewed", _nothing, "choice", 16),
    )


def _transfer() -> Iterable[str]:
    steps = ("", "_group", "_method", "_standard", "_exception")
    return (f"transfer{step}" for step in steps)


def _measures(key: str, say: Labels) -> Callable[[Activity], Cell]:
    from pdscan.policy.codes import labels

    words = labels("claims")

    def promised(one: Activity) -> Cell:
        return _lines(
            say.words(words[claim].th, words[claim].en) for claim in one.claims if claim in MEASURES[key]
        )

    return promised


def _purposes(one: Activity, say: Labels) -> Iterable[str]:
    from pdscan.policy.codes import labels

    return (say.words(words.th, words.en) for words in map(labels("purposes").__getitem__, one.purposes))


def _kind(one: Activity) -> str:
    if not one.sensitive:
        return "general"
    return "sensitive" if set(one.sensitive) == set(one.elements) else "mixed"


def _minors(one: Activity, say: Labels) -> Iterable[str]:
    return (say(f"minors.{age}", rows=f"{rows:,}") for age, rows in one.minors.items())


def _lines(words: Iterable[str]) -> str | None:
    """Write words below one another, or after one another where no row could show so many lines."""
    words = list(words)
    return ("\n" if len(words) < MANY else ", ").join(words) or None


def _nothing(_: Activity) -> None:
    """Leave the cell to a person."""
