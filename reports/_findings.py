"""The tables with one row a finding: the inventory, its section 26 part, and the sheet for the reviewer."""

from __future__ import annotations

from pdscan.inventory.model import Finding
from pdscan.labels import Labels
from reports._listing import Listing, of_many
from reports._overview import certainty, is_rejected, protection_seen
from reports._table import Column, Table, build


def inventory_table(listing: Listing, say: Labels) -> Table:
    """One row a finding."""
    return _listed("inventory", _finding_columns(say), listing, say)


def section26_table(listing: Listing, say: Labels) -> Table:
    """One row a finding of sensitive data, which PDPA section 26 protects."""
    sensitive = (place for place in listing.places if place[2].pdpa == "sensitive")
    held = [place for place in sensitive if not is_rejected(place[2])]
    return build("section26", _finding_columns(say), held, of_many(listing.inventory, say))


def _listed(name: str, columns: tuple[Column, ...], listing: Listing, say: Labels) -> Table:
    return build(name, columns, listing.places, of_many(listing.inventory, say))


def _finding_columns(say: Labels) -> tuple[Column, ...]:
    return (
        *place_columns(),
        Column("element", lambda at: say.element(at[2].element), "word", 32),
        Column("pdpa", lambda at: say(f"pdpa.{at[2].pdpa}"), "word"),
        Column("protection", lambda at: say(f"protection.{protection_seen(at[2])}"), "word"),
        Column("policy_status", lambda at: say(f"policy.{at[2].policy_status or 'no_policy'}"), "word"),
        Column("how_sure", lambda at: say(f"sure.{certainty(at[2].confidence)}"), "word"),
        Column("confidence", lambda at: at[2].confidence, "bar", 14),
        Column("because", lambda at: say.sentence(at[2].because), "text", 60),
        Column("extent", lambda at: say(f"extent.{at[2].extent}"), "word"),
        Column("prevalence", lambda at: _share(at[2], at[2].prevalence.estimate), "bar", 14),
        Column("low", lambda at: _share(at[2], at[2].prevalence.low), "share", 12),
        Column("high", lambda at: _share(at[2], at[2].prevalence.high), "share", 12),
        Column("rows_affected", lambda at: at[2].rows_affected, "number", 15),
        Column("examples", lambda at: " · ".join(at[2].examples), "code", 60),
        Column("categories", lambda at: "\n".join(at[2].categories), "text", 40),
        Column("scheme", lambda at: at[2].protection.scheme, "word"),
        Column("reversible", lambda at: _reversible(at[2], say), "word", 12),
        Column(
            "decision", lambda at: say(f"decision.{at[2].review.decision}") if at[2].review else None, "word"
        ),
        Column("tested", lambda at: at[2].counts.tested, "number", 12),
        Column("matched", lambda at: at[2].counts.matched, "number", 12),
        Column("valid", lambda at: at[2].counts.valid, "number", 12),
        Column("distinct_valid", lambda at: at[2].counts.distinct_valid, "number", 12),
        Column("chance", lambda at: at[2].chance, "chance", 12),
        Column("basis", lambda at: ", ".join(say(f"basis.{kind}") for kind in at[2].basis), "text", 26),
        Column("type", lambda at: at[1].type, "word", 20),
        Column("element_key", lambda at: at[2].element, "code", 20),
        Column("id", lambda at: at[2].id, "code", 20),
    )


def place_columns() -> tuple[Column, ...]:
    """Return the columns that say where something stands."""
    return (
        Column("source", lambda at: at[0].source, "name", 30),
        Column("dataset", lambda at: at[0].dataset, "name", 30),
        Column("field", lambda at: at[1].field, "name", 26),
    )


def _share(finding: Finding, share: float) -> float | None:
    return None if finding.extent == "name_only" else share


def _reversible(finding: Finding, say: Labels) -> str | None:
    if finding.protection.state in ("plain", "masked"):
        return None
    answers = {True: "yes", False: "no", None: "unknown"}
    return say(f"answer.{answers[finding.protection.reversible]}")


def review_table(listing: Listing, say: Labels) -> Table:
    """One row a finding, to be decided by a person; `id` ties the row back to the inventory."""
    columns = (
        Column("id", lambda at: at[2].id, "code", 20),
        *place_columns(),
        Column("element", lambda at: say.element(at[2].element), "word", 32),
        Column("confidence", lambda at: at[2].confidence, "bar", 14),
        Column("because", lambda at: say.sentence(at[2].because), "text", 60),
        Column(
            "decision",
            lambda at: say(f"decision.{at[2].review.decision}") if at[2].review else None,
            "choice",
            34,
        ),
        Column("by", lambda at: at[2].review.by if at[2].review else None, "text", 20),
        Column("at", lambda at: at[2].review.at if at[2].review else None, "word", 14),
        Column("note", lambda at: at[2].review.note if at[2].review else None, "text", 40),
        Column("expires", lambda at: at[2].review.expires if at[2].review else None, "word", 14),
    )
    return _listed("review", columns, listing, say)
