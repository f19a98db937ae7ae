"""Numbers that other states give to their people (NRIC, Aadhaar, DNI), behind what they are called."""

from __future__ import annotations

from pdscan.phrases import said
from pdscan.recognizer import Recognizer

RECOGNIZER = Recognizer(
    entity_type="NATIONAL_ID_ABROAD",
    element="national_id",
    named=0.96,
    said=said("national_id_abroad"),
)
