"""`pdscan review import`: the decisions of a workbook into the log of the inventory database."""

from __future__ import annotations

import hashlib
from datetime import date
from pathlib import Path

from pdscan.inventory.review import Judged, judge
from pdscan.inventory.store.database import reading
from pdscan.inventory.store.decisions import record, standing
from pdscan.inventory.store.questions import Question, find
from pdscan.inventory.workbook import rows


def take_back(url: str, workbook: Path, today: date) -> Judged:
    """Record what was decided; nothing but the log of decisions changes."""
    sheet = rows(workbook)
    findings = {answer.id: answer for answer in find(url, Question())}
    with reading(url) as connection:
        known = standing(connection)
    judged = judge(sheet, findings, known, today)
    if judged.decisions:
        record(url, judged.decisions, hashlib.sha256(workbook.read_bytes()).hexdigest())
    return judged
