"""Small inventories and policies, made in one line each."""

from __future__ import annotations

from dataclasses import replace

from pdscan.inventory.model import Counts, Dataset, DateSpan, Field, Finding, Prevalence, Protection
from pdscan.policy.model import Declared, Policy
from pdscan.vocabulary import elements


def finding(element: str, state: str = "plain", **changes: object) -> Finding:
    whole = Finding(
        id=f"id-{element}",
        element=element,
        entity_types=(element.upper(),),
        confidence=0.99,
        extent="column",
        prevalence=Prevalence(1.0, 0.97, 1.0),
        counts=Counts(100, 100, 100, 100),
        chance=0.1,
        basis=("value", "name"),
        because="",
        protection=Protection(state),
        examples=(),
        pdpa=elements()[element].pdpa,
        rows_affected=100,
    )
    return replace(whole, **changes)  # type: ignore[arg-type]


def column(name: str, *findings: Finding, months: dict[str, int] | None = None, **changes: object) -> Field:
    dates = DateSpan(min(months), max(months), months) if months else None
    whole = Field(
        field=name, type="TEXT", nulls=0, distinct=None, prose=False, findings=findings, dates=dates
    )
    return replace(whole, **changes)  # type: ignore[arg-type]


def dataset(name: str, *fields: Field, rows_read: int = 100, rows_total: int | None = 100) -> Dataset:
    return Dataset(
        source="sqlite:///shop.db",
        dataset=name,
        kind="table",
        format="sqlite",
        status="complete",
        reason=None,
        rows_total=rows_total,
        rows_total_exact=True,
        rows_read=rows_read,
        bytes_read=0,
        sampling="all rows",
        not_seen=None,
        fields=fields,
    )


def holding(*names: str, called: str = "customers") -> Dataset:
    return dataset(called, *(column(name, finding(name)) for name in names))


def declaring(*names: str, **changes: object) -> Policy:
    declared = tuple(Declared(element=name, category=f"หมวด {name}") for name in names)
    return replace(Policy(organisation="ร้าน", declared=declared), **changes)  # type: ignore[arg-type]
