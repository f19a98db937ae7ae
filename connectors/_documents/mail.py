"""Messages (RFC 5322, and those of Outlook) and mailboxes (mbox, RFC 4155): text and attachments."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from connectors._archives.members import IN_MEMORY, TOO_LARGE, Member
from connectors._documents.office import COMPOUND
from connectors._documents.outlook import message_of
from pdscan.arrow import decoded
from pdscan.connector import File
from pdscan.errors import DatasetError

if TYPE_CHECKING:
    from email.message import EmailMessage, MIMEPart

_HEADERS = ("From", "To", "Cc", "Bcc", "Reply-To", "Subject", "Date")
_BEGIN = re.compile(rb"^From [^\r\n]*\r?\n", re.MULTILINE)


def messages(content: bytes) -> Iterator[EmailMessage]:
    """Read one message, or all those of a mailbox."""
    from email import message_from_bytes
    from email.message import EmailMessage
    from email.policy import default

    if content.startswith(COMPOUND):
        yield message_of(content)
        return
    parts = _BEGIN.split(content) if content.startswith(b"From ") else [content]
    for part in parts:
        if part.strip():
            message = message_from_bytes(part, policy=default)
            assert isinstance(message, EmailMessage)
            yield message


def text_of(message: EmailMessage) -> Iterator[str]:
    """Yield headers, body and the names of what is attached, decoded as the message says."""
    yield "\n".join(f"{name}: {value}" for name in _HEADERS for value in message.get_all(name, ()))
    body = message.get_body(("plain", "html"))
    if body is not None:
        text = _decoded(body)
        yield re.sub(r"<[^>]*>", "\n", text) if body.get_content_subtype() == "html" else text
    yield "\n".join(name for name, _ in attached(message))


def _decoded(part: MIMEPart) -> str:
    try:
        return str(part.get_content())
    except LookupError:  # a code page that no one knows
        return decoded(_payload(part))


def _payload(part: MIMEPart) -> bytes:
    found = part.get_payload(decode=True)
    return found if isinstance(found, bytes) else b""


def attached(message: EmailMessage) -> Iterator[tuple[str, bytes]]:
    """Yield names and bytes of the attachments."""
    taken: set[str] = set()
    for number, part in enumerate(message.iter_attachments(), 1):
        forwarded = part.get_content_type() == "message/rfc822"
        name = part.get_filename() or f"unnamed-{number}" + (".eml" if forwarded else "")
        name = name.replace("/", "_")
        name = f"{number}-{name}" if name in taken else name
        taken.add(name)
        yield name, bytes(part.get_content()) if forwarded else _payload(part)


class Mail:
    """What is attached to the messages of a file: `3/contract.pdf` is of the third message of a mailbox."""

    def __init__(self, file: File) -> None:
        self._file = file

    def listed(self) -> Iterator[Member]:
        """List the attachments."""
        for name, content in self._attached():
            yield Member(name, len(content))

    def read(self, name: str) -> bytes:
        """Give one attachment; the messages are not kept, since a folder may hold thousands of them."""
        return next(content for other, content in self._attached() if other == name)

    def _attached(self) -> Iterator[tuple[str, bytes]]:
        if self._file.size > IN_MEMORY:
            raise DatasetError(TOO_LARGE)
        with self._file.filesystem.open_input_file(self._file.path) as source:
            content = source.read()
        boxed = content.startswith(b"From ")
        for number, message in enumerate(messages(content), 1):
            for name, attachment in attached(message):
                yield f"{number}/{name}" if boxed else name, attachment

    def forget(self) -> None:
        """Nothing is kept."""

    def close(self) -> None:
        """Nothing is held open."""
