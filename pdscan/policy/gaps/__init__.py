"""The policy held against the data: what each finding is covered by, and where the two disagree.

Sections are those of the Personal Data Protection Act B.E. 2562 (PDPA); naming one is no legal advice.
"""

from __future__ import annotations

from datetime import date

from pdscan.inventory.model import Dataset, Gap
from pdscan.policy.gaps.claims import contradicted
from pdscan.policy.gaps.combination import combinations
from pdscan.policy.gaps.coverage import Scope, scopes, with_status
from pdscan.policy.gaps.declared import not_found, refused_but_found, undeclared
from pdscan.policy.gaps.minors import minor_data
from pdscan.policy.gaps.retention import exceeded
from pdscan.policy.gaps.severity import LEVELS
from pdscan.policy.model import Policy

__all__ = ["hold_against"]


def hold_against(
    datasets: tuple[Dataset, ...], policies: tuple[Policy, ...], today: date
) -> tuple[tuple[Dataset, ...], tuple[Gap, ...]]:
    """Return the datasets with each finding's categories and policy status, and the gaps, worst first.

    Without a policy nothing can disagree: the findings keep no status, and there are no gaps.
    """
    if not policies:
        return datasets, ()
    held = tuple(with_status(dataset, policies) for dataset in datasets)
    found = [*undeclared(held, policies), *combinations(held, policies)]
    for scope in scopes(held, policies):
        found += _of_one_policy(scope, today)
    unique = {gap.id: gap for gap in reversed(found)}
    return held, tuple(sorted(unique.values(), key=_worst_first))


def _of_one_policy(scope: Scope, today: date) -> list[Gap]:
    return [
        *refused_but_found(scope),
        *contradicted(scope),
        *exceeded(scope, today),
        *minor_data(scope),
        *not_found(scope),
    ]


def _worst_first(gap: Gap) -> tuple[int, str, str, str]:
    return -LEVELS.index(gap.severity), gap.kind, gap.element or "", gap.id
