"""Outlook messages, with the `docs` extra; what is attached is listed beside them ("a.msg!contract.pdf")."""

from __future__ import annotations

from collections.abc import Iterator

from connectors._documents.document import reader
from connectors._documents.mail import messages, text_of
from pdscan.connector import Format, Sample


def _text(content: bytes, _found: Sample) -> Iterator[str]:
    for message in messages(content):
        yield from text_of(message)


FORMAT = Format(name="msg", suffixes=(".msg",), sample=reader(_text, "reading the message"), kind="document")
