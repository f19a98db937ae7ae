"""Inventories to try reports on: an empty one, a rich one with hostile names, one of any size.

Nothing in here was ever a person's: names are made up, examples are masked shapes.
"""

from dataclasses import replace

from pdscan.inventory import model
from pdscan.inventory.tally import summary
from pdscan.policy.model import Claim, Contact, Declared, Policy, Retention
from pdscan.vocabulary import elements

FORMULA = "=cmd|' /C calc'!A0"
SCRIPT = "<script>alert(1)</script>"
BIDI = "total\u202exslx.\u2069gpj"
LONG = "ชื่อคอลัมน์ยาวมาก_" * 17
MARKS = "ที่อยู่_ปัจจุบัน"
MARKDOWN = "a|b`c`\n# @everyone [x](https://example.org)"
HOSTILE = (FORMULA, SCRIPT, BIDI, LONG, MARKS, MARKDOWN)

QUOTES = """a"b'c"); DROP TABLE x; --"""
SHOP, LAKE, OLD = "sqlite:///wallet.db", "lake", "mysql://old.example/crm"
CRM = "postgresql://crm.example/crm"

RUN = model.Run(
    id="20260301-090000-7",
    started="2026-03-01T09:00:00+07:00",
    finished="2026-03-01T09:01:30+07:00",
    version="0.1.0",
    rules_version="2026.3",
    seed=7,
    rows=20_000,
    full=False,
    host="scanner",
    argv=("scan", SHOP, LAKE, OLD, "--policy", "policy.yaml"),
)
ACCURACY = model.Accuracy(
    seed=0,
    version="0.1.0",
    rules_version="2026.3",
    columns=400,
    overall=model.Rates(380, 6, 14, 0.9845, 0.9645, 0.9744),
    elements={
        "email": model.Rates(20, 0, 0, 1.0, 1.0, 1.0),
        "name": model.Rates(18, 2, 3, 0.9, 0.857, 0.878),
    },
    look_alikes=120,
    look_alikes_flagged={"order_number": 1},
    protection=(78, 80),
    calibration_error=0.021,
    spans={"phone": model.Rates(90, 1, 4, 0.989, 0.957, 0.973)},
)
HISTORY = tuple(
    model.Outcome(
        run=f"2026020{day}-090000-7",
        finished=f"2026-02-0{day}T09:01:00+07:00",
        findings=20 + day,
        plain=22 - day,
        sensitive=1,
        undeclared=day % 3,
        gaps_high=day % 4,
        not_read=day % 2,
    )
    for day in range(1, 8)
)
DOCUMENT = Policy(
    organisation="บริษัท ใบโพธิ์ วอลเล็ต จำกัด",
    system="แอปกระเป๋าเงิน",
    contact=Contact(email=("dpo@baipho.example",)),
    covers=("sqlite:*", "postgresql:*"),
    declared=(
        Declared(
            element="national_id",
            category="ข้อมูลระบุตัวตน",
            subjects=("customer",),
            purposes=("identity_verification", "legal_compliance"),
        ),
        Declared(
            element="email", category="ข้อมูลติดต่อ", subjects=("customer", "employee"), purposes=("marketing",)
        ),
        Declared(element="pin", subjects=("customer",), purposes=("authentication",)),
    ),
    retention=(
        Retention(duration="P10Y", trigger="end_of_relationship", applies_to=("customer",)),
        Retention(duration="P1Y", applies_to=("email",)),
    ),
    claims=(
        Claim(claim="encryption_db_level", elements=("pin",)),
        Claim(claim="access_restricted"),
        Claim(claim="staff_training"),
        Claim(claim="audit_log"),
    ),
)
POLICY = model.PolicyRef("บริษัท ใบโพธิ์ วอลเล็ต จำกัด", "แอปกระเป๋าเงิน", "policy.yaml", "ab" * 32)


def finding(element, number, *, state="plain", extent="column", confidence=0.98, **more):
    known = elements()[element]
    valid = 0 if extent == "name_only" else 19_900
    values = {
        "id": f"{element}-{number}",
        "element": element,
        "entity_types": (element.upper(),),
        "confidence": confidence,
        "extent": extent,
        "prevalence": model.Prevalence(0.995, 0.991, 0.998),
        "counts": model.Counts(20_000, 19_950, valid, min(valid, 18_200)),
        "chance": 0.1,
        "basis": ("value", "name"),
        "because": "19,900 of 20,000 cells are valid (of unrelated values of that shape 10% would be); "
        f"the name says '{element.replace('_', ' ')}'.",
        "protection": model.Protection(state, {"hashed": "bcrypt", "encoded": "base64"}.get(state), None),
        "examples": ("9-9999-99999-99-9", "นกกกก กกกก"),
        "pdpa": known.pdpa,
        "rows_affected": 119_400,
        "categories": ("ข้อมูลระบุตัวตน",),
        "policy_status": "declared",
    }
    return model.Finding(**(values | more))


def column(name, *findings, **more):
    values = {"type": "TEXT", "nulls": 12, "distinct": 18_200, "prose": False, "findings": findings}
    return model.Field(field=name, **(values | more))


def dataset(source, name, *columns, **more):
    values = {
        "kind": "table",
        "format": "sqlite",
        "status": "complete",
        "reason": None,
        "rows_total": 120_000,
        "rows_total_exact": True,
        "rows_read": 20_000,
        "bytes_read": 4_200_000,
        "sampling": "keyset",
        "not_seen": None,
    }
    return model.Dataset(source=source, dataset=name, fields=columns, **(values | more))


def gap(kind, severity, element, *where, **more):
    values = {
        "policy_quote": None,
        "policy_section": None,
        "because": f"{elements()[element].label_en} is in a column, and the policy declares nothing "
        "that covers it: it identifies a person for life",
        "law": None,
    }
    return model.Gap(
        id=f"{kind}-{element}", kind=kind, severity=severity, element=element, where=where, **(values | more)
    )


def empty():
    """A scan that found nothing because there was nothing."""
    return _whole(model.Inventory(run=RUN, policy=None, sources=(), datasets=()))


def rich():
    """A wallet company: four systems, one of them unreachable, every kind of statement, hostile names."""
    sources = (
        model.Source(SHOP, "sqlite", "complete"),
        model.Source(LAKE, "folder", "partial", "1 file could not be read"),
        model.Source(CRM, "postgresql", "complete"),
        model.Source(OLD, "mysql", "failed", "cannot connect to old.example; check host, port and network"),
    )
    datasets = (_customers(), _accounts(), _hostile(), _tickets(), _lake_events(), _broken(), _members())
    return _whole(
        model.Inventory(
            run=replace(RUN, accuracy=ACCURACY, history=HISTORY),
            policy=POLICY,
            sources=sources,
            datasets=datasets,
            gaps=_gaps(),
            policies=(DOCUMENT,),
        )
    )


def _customers():
    return dataset(
        SHOP,
        "customers",
        column("id", cannot_exclude=0.00015, type="INTEGER"),
        column("เลขบัตรประชาชน", finding("national_id", 1)),
        column("full_name", finding("name", 1, confidence=0.91)),
        column("email", finding("email", 1)),
        column("tel_no", finding("phone", 1), finding("promptpay_id", 1, confidence=0.42, extent="some")),
        column("ศาสนา", finding("religion", 1, policy_status="undeclared", categories=())),
        column(
            "order_no",
            rejected=(
                model.Rejected(
                    "national_id",
                    "2,000 of 20,000 cells have the shape and 10% of them pass the check, "
                    "which 10% of unrelated numbers do.",
                ),
            ),
        ),
        column(
            "created", dates=model.DateSpan("2014-01", "2026-02", {"2014-01": 3, "2026-02": 9}), type="DATE"
        ),
    )


def _accounts():
    review = model.Review("accepted_risk", "ผู้ตรวจสอบ", "2026-03-02", "รับทราบ")
    return dataset(
        SHOP,
        "accounts",
        column("acc_no", finding("bank_account", 1, policy_status="undeclared", categories=())),
        column("pin", finding("pin", 1, review=review)),
        column("password", finding("password", 1, state="hashed")),
        column("token", finding("api_secret", 1, state="encoded", policy_status="not_covered")),
        column(
            "blood", finding("blood_type", 1, extent="name_only", confidence=0.6), nulls=20_000, distinct=0
        ),
        status="partial",
        reason="stopped at the time limit of 60 s",
    )


def _hostile():
    return dataset(
        SHOP,
        SCRIPT,
        *(
            column(name, finding("phone", number + 10, because=f"The name says '{name}'.", examples=(name,)))
            for number, name in enumerate(HOSTILE)
        ),
    )


def _tickets():
    rejected_by_person = model.Review("rejected", "ผู้ตรวจสอบ", "2026-03-02")
    return dataset(
        LAKE,
        "tickets/2026.jsonl",
        column("message", finding("phone", 2, extent="some", state="mixed"), prose=True),
        column("note", finding("name", 2, confidence=0.3, review=rejected_by_person)),
        kind="file",
        format="jsonl",
        sampling="byte ranges",
        rows_total=None,
        rows_total_exact=False,
        not_seen="95 % of the bytes",
    )


def _lake_events():
    return dataset(
        LAKE,
        "events",
        column("ip", finding("ip_address", 1)),
        column("cid", finding("national_id", 2, state="hashed", confidence=0.85)),
        kind="collection",
        format="parquet",
        sampling="row groups",
        not_seen="partitions before 2025",
    )


def _broken():
    return dataset(
        LAKE,
        "secret.xlsx",
        kind="file",
        format="xlsx",
        status="failed",
        reason="the file is encrypted",
        rows_total=None,
        rows_read=0,
        bytes_read=0,
        sampling="",
    )


def _members():
    return dataset(
        CRM,
        "public.members",
        column("email", finding("email", 3), type="character varying"),
        column("born", finding("date_of_birth", 3), type="date", minors={"10": 3, "15": 40, "20": 310}),
        column(QUOTES, finding("national_id", 3), type="text"),
        column(BIDI, finding("phone", 3, state="encrypted"), type="bytea"),
        column("extra.home.zip", finding("postal_address", 3, extent="some"), type="jsonb"),
        format="postgresql",
    )


def _gaps():
    return (
        gap("declared_not_found", "low", "passport", policy_quote="หนังสือเดินทาง", policy_section="3.1"),
        gap("undeclared", "medium", "bank_account", "bank_account-1", law="PDPA s.23"),
        gap("sensitive_undeclared", "high", "religion", "religion-1", law="PDPA s.26"),
        gap(
            "claim_contradicted",
            "high",
            "pin",
            "pin-1",
            policy_quote="บริษัทเข้ารหัสรหัส PIN ของลูกค้าก่อนจัดเก็บ",
            policy_section="5.2",
            law="PDPA s.37(1)",
        ),
    )


def large(findings):
    """An inventory with that many findings, in tables of 50 columns, five systems."""
    kinds = (
        "national_id",
        "phone",
        "email",
        "name",
        "bank_account",
        "postal_address",
        "religion",
        "date_of_birth",
    )
    states = ("plain", "plain", "hashed", "encrypted", "encoded")
    datasets = tuple(
        dataset(
            f"postgresql://db{table % 5}.example/erp",
            f"public.table_{table:04}",
            *(
                column(
                    f"{kinds[place % 8]}_{place}",
                    finding(
                        kinds[place % 8],
                        f"{table}-{place}",
                        id=f"{table * 50 + place:016x}",
                        state=states[(table + place) % 5],
                        policy_status=("declared", "undeclared")[place % 3 == 0],
                        because=f"{19_000 + place * 7 % 999:,} of {20_000 + table % 997:,} cells are valid "
                        "(of unrelated values of that shape 10% would be); "
                        f"the name says '{kinds[place % 8]} {place}'.",
                    ),
                )
                for place in range(50)
            ),
        )
        for table in range(findings // 50)
    )
    sources = tuple(
        model.Source(f"postgresql://db{number}.example/erp", "postgresql", "complete") for number in range(5)
    )
    gaps = tuple(
        gap("undeclared", "medium", kind, *(one.id for *_, one in model.Inventory(
            run=RUN, policy=POLICY, sources=(), datasets=datasets).findings() if one.element == kind))
        for kind in kinds
    )  # fmt: skip
    return _whole(model.Inventory(run=RUN, policy=POLICY, sources=sources, datasets=datasets, gaps=gaps))


def _whole(inventory):
    return replace(inventory, summary=summary(inventory.datasets, inventory.gaps))
