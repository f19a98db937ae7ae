"""E-mail messages (RFC 5322), decoded as their headers say. Attachments are counted, not read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

from connectors._document import reader
from pdscan.connector import Format, Sample

_HEADERS = ("From", "To", "Cc", "Bcc", "Reply-To", "Subject", "Date")


def _text(content: bytes, found: Sample) -> Iterator[str]:
    message = message_from_bytes(content, policy=default)
    assert isinstance(message, EmailMessage)
    yield "\n".join(f"{name}: {value}" for name in _HEADERS for value in message.get_all(name, ()))
    body = message.get_body(("plain", "html"))
    if body is not None:
        text = body.get_content()
        yield re.sub(r"<[^>]*>", "\n", text) if body.get_content_subtype() == "html" else text
    attached = [part.get_filename() or "unnamed" for part in message.iter_attachments()]
    yield "\n".join(attached)
    if attached:
        found.problem = f"{len(attached)} attachments were not read; save them beside the message"


FORMAT = Format(name="eml", suffixes=(".eml",), sample=reader(_text, "reading the message"), kind="document")
