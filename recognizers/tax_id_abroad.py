"""Tax numbers of other states (CPF, PAN, TIN, codice fiscale), by form or by label.

Thirteen digits that begin with 0 are those of a Thai company, however they are mistyped.
"""

from __future__ import annotations

import re

from pdscan.phrases import said
from pdscan.recognizer import Recognizer

_THAI_COMPANY = re.compile("0(?:[ -]?[0-9]){12}(?![0-9])")


def is_foreign(value: str) -> bool:
    """Tell whether a number is not laid out as that of a Thai company, with what stands behind it or without.

    >>> is_foreign("0105544000018"), is_foreign("123.456.789-09")
    (False, True)
    """
    return _THAI_COMPANY.match(value) is None


RECOGNIZER = Recognizer(
    entity_type="TAX_ID_ABROAD",
    element="tax_id",
    named=0.96,
    validate=is_foreign,
    said=said("tax_id_abroad"),
)
