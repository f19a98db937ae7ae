"""Messages of Outlook ([MS-OXMSG], .msg), with the `docs` extra, as the messages that they are."""

from __future__ import annotations

from email.message import EmailMessage
from typing import Any

from pdscan.errors import DatasetError, MissingExtra


def message_of(content: bytes) -> EmailMessage:
    """Read a message, and what is attached to it."""
    try:
        import oxmsg
    except ImportError:
        raise DatasetError(str(MissingExtra("reading Outlook messages", "docs"))) from None
    try:
        return _converted(oxmsg.Message.load(content))
    except Exception:  # the reader raises whatever a damaged file leads to
        raise DatasetError("the message is damaged, or no Outlook message") from None


def _converted(found: Any) -> EmailMessage:
    message = EmailMessage()
    people = ", ".join(f'"{one.name}" <{one.email_address}>' for one in found.recipients)
    for name, value in (("From", found.sender), ("To", people), ("Subject", found.subject)):
        if value:
            message[name] = " ".join(value.split())
    if found.body or not found.html_body:
        message.set_content(found.body or "")
    else:
        message.set_content(found.html_body, subtype="html")
    for number, one in enumerate(found.attachments, 1):
        message.add_attachment(
            one.file_bytes or b"",
            maintype="application",
            subtype="octet-stream",
            filename=one.file_name or f"unnamed-{number}",
        )
    return message
