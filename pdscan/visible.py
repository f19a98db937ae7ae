r"""How text from data is shown to people: nothing hidden in a name may act on a terminal, a file or an eye.

Control and bidirectional marks are written out (`\u202e`), so that a name can neither move the cursor, break
a file's form, nor look like another name.
"""

from __future__ import annotations

import re

# C0 and C1 but for tab and line feed; bidi marks; lone surrogates; non-characters.
HIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufeff\ufffe\uffff]"
)


def visible(text: str) -> str:
    r"""Write hidden marks out.

    >>> visible("a\u202eb\x07")
    'a\\u202eb\\x07'
    """
    return text if text.isprintable() else HIDDEN.sub(lambda found: _escaped(ord(found[0])), text)


def one_line(text: str) -> str:
    r"""Return the text on one line, hidden marks written out.

    >>> one_line("first\nsecond")
    'first second'
    """
    return " ".join(visible(text).split())


def counted(number: int, thing: str) -> str:
    """Return a number of things.

    >>> counted(1, "rule"), counted(1200, "rule")
    ('1 rule', '1,200 rules')
    """
    return f"{number:,} {thing}{'' if number == 1 else 's'}"


def _escaped(code: int) -> str:
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"
