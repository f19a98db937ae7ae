"""What a privacy policy says, as plain values (schema pdscan-policy/1). Pure: no I/O."""

from __future__ import annotations

from dataclasses import dataclass

SCHEMA = "pdscan-policy/1"

CERTAINTIES = ("stated", "implied", "conditional")
HEDGES = ("none", "examples", "if_any", "may")
LANGUAGES = ("th", "en", "mixed")
CLAIMS = (
    "tls_in_transit", "https_login", "encryption_at_rest", "encryption_db_level", "password_hashing",
    "password_encrypted", "pseudonymisation", "staff_cannot_read_password", "tenant_isolation",
    "access_restricted", "role_based_access", "least_privilege", "staff_training",
    "confidentiality_agreement", "contractor_bound", "otp", "two_factor", "firewall", "antivirus", "backup",
    "integrity", "iso27001", "soc2", "audit_log", "physical_security", "vendor_assessment",
    "incident_process", "anonymise_on_expiry", "rate_limiting", "http_only_cookie", "password_rotation",
    "intrusion_prevention", "vpn", "generic_measures",
)  # fmt: skip
PURPOSES = (
    "service_provision", "account_management", "identity_verification", "authentication", "billing_payment",
    "customer_support", "marketing", "personalisation", "analytics_improvement", "security_fraud",
    "legal_compliance", "notification", "recruitment", "research", "events", "site_access",
    "training_quality", "credit_risk", "contract", "social_impact",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """How the organisation is reached about personal data."""

    email: tuple[str, ...] = ()
    phone: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Retention:
    """How long something is kept: an ISO 8601 duration, or None where only the trigger is said."""

    duration: str | None = None
    trigger: str | None = None
    applies_to: tuple[str, ...] = ()
    section: str | None = None
    quote: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Declared:
    """One data element that the policy says is held, in the policy's own words."""

    element: str
    category: str = ""
    section: str | None = None
    quote: str = ""
    certainty: str = "stated"
    hedge: str = "none"
    subjects: tuple[str, ...] = ()
    purposes: tuple[str, ...] = ()
    retention: Retention | None = None
    jurisdiction: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """Elements that the policy says are not collected, everywhere or in one jurisdiction.

    With subjects, only of these persons: what is not asked of guarantors may be held of borrowers.
    """

    elements: tuple[str, ...]
    subjects: tuple[str, ...] = ()
    jurisdiction: str | None = None
    section: str | None = None
    quote: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A protection that the policy promises; no elements = it covers all data."""

    claim: str
    elements: tuple[str, ...] = ()
    section: str | None = None
    quote: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MinimumAge:
    """The age below which the policy says no data is taken without a guardian's word."""

    age: int
    jurisdiction: str | None = None
    section: str | None = None
    quote: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """A whole policy. `covers` holds globs of "source dataset" that it speaks for."""

    organisation: str = ""
    system: str = ""
    language: str = "th"
    law: tuple[str, ...] = ()
    contact: Contact = Contact()
    effective: str | None = None
    covers: tuple[str, ...] = ("*",)
    declared: tuple[Declared, ...] = ()
    refused: tuple[Refusal, ...] = ()
    retention: tuple[Retention, ...] = ()
    claims: tuple[Claim, ...] = ()
    minimum_age: tuple[MinimumAge, ...] = ()
    file: str = ""
    """Base name of the file it was loaded from; not part of the YAML."""
    sha256: str = ""
    """Digest of that file; not part of the YAML."""
