"""Tax numbers of other states (CPF, PAN, TIN, codice fiscale), by form or by label."""

from __future__ import annotations

from pdscan.phrases import said
from pdscan.recognizer import Recognizer

RECOGNIZER = Recognizer(
    entity_type="TAX_ID_ABROAD",
    element="tax_id",
    named=0.96,
    said=said("tax_id_abroad"),
)
