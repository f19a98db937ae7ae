"""Inventories of a small shop, and how they change from run to run."""

from dataclasses import replace

from pdscan.inventory import model
from pdscan.inventory.tally import summary

SHOP, LAKE = "sqlite:///shop.db", "lake"


def finding(element="phone", number=1, **more):
    values = {
        "id": f"{element}-{number}",
        "element": element,
        "entity_types": (element.upper(),),
        "confidence": 0.97,
        "extent": "column",
        "prevalence": model.Prevalence(0.95, 0.93, 0.97),
        "counts": model.Counts(1_000, 960, 950, 900),
        "chance": 0.001,
        "basis": ("value", "name"),
        "because": "95 % of 1,000 cells are valid; the name says so.",
        "protection": model.Protection("plain"),
        "examples": ("99-9999-9999",),
        "pdpa": "general",
        "rows_affected": 950,
        "categories": ("ข้อมูลติดต่อ",),
        "policy_status": "declared",
    }
    return model.Finding(**(values | more))


def column(name, *findings, **more):
    values = {"type": "TEXT", "nulls": 0, "distinct": 900, "prose": False, "findings": findings}
    return model.Field(field=name, **(values | more))


def dataset(name, *columns, source=SHOP, **more):
    values = {
        "kind": "table",
        "format": "sqlite",
        "status": "complete",
        "reason": None,
        "rows_total": 1_000,
        "rows_total_exact": True,
        "rows_read": 1_000,
        "bytes_read": 40_000,
        "sampling": "all rows",
        "not_seen": None,
    }
    return model.Dataset(source=source, dataset=name, fields=columns, **(values | more))


def gap(number=1, *where, **more):
    values = {
        "id": f"gap-{number}",
        "kind": "undeclared",
        "severity": "medium",
        "element": "phone",
        "where": where,
        "policy_quote": None,
        "policy_section": None,
        "because": "telephone numbers are not declared",
        "law": "PDPA s.23",
    }
    return model.Gap(**(values | more))


def inventory(*datasets, run="r1", finished="2026-03-01T01:00:05Z", gaps=(), sources=None):
    record = model.Run(
        id=run,
        started=finished,
        finished=finished,
        version="0.1.0",
        rules_version="1",
        seed=0,
        rows=10_000,
        full=False,
        host="scanner",
        argv=("run", "nightly.yaml"),
    )
    named = dict.fromkeys(one.source for one in datasets)
    seen = tuple(model.Source(name, "sqlite", "complete") for name in named) if sources is None else sources
    return model.Inventory(
        run=record,
        policy=None,
        sources=seen,
        datasets=datasets,
        gaps=tuple(gaps),
        summary=summary(datasets, gaps),
    )


def large(datasets, findings=10):
    """Return an inventory of that many tables with that many findings each."""
    return inventory(
        *(
            dataset(
                f"public.table_{table:05}",
                *(
                    column(
                        f"tel_{place}",
                        finding(
                            number=f"{table}-{place}",
                            id=f"{table * 1_000 + place:016x}",
                            prevalence=model.Prevalence(0.9 + table % 90 / 1_000, 0.8, 0.99),
                            counts=model.Counts(1_000, 900 + table % 97, 900 + place, 800 + table % 89),
                            because=f"{900 + table % 97} of 1,000 cells are valid; tel_{place} says so.",
                        ),
                    )
                    for place in range(findings)
                ),
            )
            for table in range(datasets)
        )
    )


def later(before, run, finished="2026-03-02T01:00:05Z", **changes):
    """Return the same inventory as another run found it."""
    return replace(before, run=replace(before.run, id=run, started=finished, finished=finished), **changes)
