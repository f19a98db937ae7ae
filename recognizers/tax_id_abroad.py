"""Tax numbers of other states (CPF, PAN, TIN, codice fiscale), by form or by label.

Thirteen digits that begin with 0 are those of a Thai company, however they are mistyped.
"""

from __future__ import annotations

from pdscan.checksums import digits
from pdscan.phrases import said
from pdscan.recognizer import Recognizer

_THAI = 13
"""Digits of a Thai number."""


def is_foreign(value: str) -> bool:
    """Tell whether a number is not laid out as that of a Thai company.

    >>> is_foreign("0105544000018"), is_foreign("123.456.789-09")
    (False, True)
    """
    number = digits(value)
    return not (len(number) == _THAI and number.startswith("0") and not any(map(str.isalpha, value)))


RECOGNIZER = Recognizer(
    entity_type="TAX_ID_ABROAD",
    element="tax_id",
    named=0.96,
    validate=is_foreign,
    said=said("tax_id_abroad"),
)
