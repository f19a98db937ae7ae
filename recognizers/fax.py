"""Fax numbers (หมายเลขโทรสาร): written as telephone numbers are; the header or the word before it tells."""

from __future__ import annotations

from pdscan.recognizer import Recognizer
from recognizers.phone import NUMBER

RECOGNIZER = Recognizer(
    entity_type="TH_FAX_NUMBER",
    element="fax",
    pattern=rf"{NUMBER}|[2-57][0-9]{{7}}|[689][0-9]{{8}}",
    named=0.98,
    headers=(
        "fax", "fax no", "fax number", "faxno", "faxnumber", "facsimile", "facsimile no", "telefax",
        "home fax", "office fax", "work fax", "tel fax", "contact fax", "fax tel", "โทรสาร", "หมายเลขโทรสาร",
        "เบอร์โทรสาร", "เลขโทรสาร", "แฟกซ์", "แฟ็กซ์", "เบอร์แฟกซ์", "เบอร์แฟ็กซ์", "หมายเลขแฟกซ์",
        "โทรสารหมายเลข", "faek",
        "telfax", "fax num", "faxnum", "fax line", "business fax", "หมายเลขแฟ็กซ์",
    ),
    against=(
        "sent", "status", "model", "page", "pages", "speed", "server", "bps", "host", "machine", "line",
        "ค่า", "queue", "driver", "resolution", "toner",
    ),
    context=("โทรสาร", "แฟกซ์", "แฟ็กซ์", "fax", "facsimile"),
    fits=rf"{NUMBER}|\+?[0-9(][0-9 ()./-]{{5,20}}[0-9](?: ?(?:ต่อ|ext\.?|x) ?[0-9]{{1,5}})?",
    needs_context=True,
    examples=("02-123-4568", "0-2123-4568", "053-123-457", "+66 2 123 4568", "21234568"),
    counterexamples=("1234", "123-4-56789-0"),
)  # fmt: skip
