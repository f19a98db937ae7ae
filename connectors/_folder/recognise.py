"""What a file is: by its suffix where that is sure, else by its first bytes.

Magic numbers are from the formats' own specifications.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from connectors._documents import ocr
from connectors._documents.office import COMPOUND
from connectors._documents.picture import SUFFIXES as PICTURES
from connectors._text.bytes import plain_name
from connectors._text.encoding import decode_start, encoding_of
from connectors._text.layout import layout_of
from pdscan.connector import File, Format
from pdscan.errors import DatasetError

DATABASES = {
    ".db": "sqlite",
    ".db3": "sqlite",
    ".sqlite": "sqlite",
    ".sqlite3": "sqlite",
    ".duckdb": "duckdb",
}
_UNSURE = frozenset({".txt", ".text", ".xls"})
"""Suffixes of many things: text with columns and without; workbooks, and web pages that pass for them."""
_MARKED = {
    ".html": ("<!doctype html", "<html", "<head", "<body", "<table", "<style", "<meta"),
    ".xml": ("<?xml",),
    ".json": ("{", "[{", "[\n", "[\r", "[ "),
}
"""How text of a kind begins."""
_MAGIC = (
    (b"PAR1", ".parquet"),
    (b"ORC", ".orc"),
    (b"ARROW1", ".arrow"),
    (b"Obj\x01", ".avro"),
    (b"%PDF-", ".pdf"),
    (b"{\\rtf", ".rtf"),
    (b"\x89PNG\r\n\x1a\n", ".png"),
    (b"\xff\xd8\xff", ".jpg"),
    (b"GIF8", ".gif"),
    (b"II*\x00", ".tif"),
    (b"MM\x00*", ".tif"),
    (COMPOUND, ".xls"),
)
_ZIP = b"PK\x03\x04"
MOSTLY_STRANGE = 0.1
"""Share of strange characters above which a file is no text, even if its name says so."""
_RAR = b"Rar!\x1a\x07"
_ZIPPED = (
    (b"xl/", ".xlsx"),
    (b"word/", ".docx"),
    (b"ppt/", ".pptx"),
    (b"opendocument.spreadsheet", ".ods"),
    (b"opendocument.text", ".odt"),
)
_OLD = {".doc": ".docx", ".ppt": ".pptx"}
"""Binary documents that nothing here reads, and what their programs can save them as."""
_NO_DATA = {
    "a picture": ".ico .svg .heic .heif .psd .emf .wmf",
    "sound or film": ".mp3 .wav .ogg .flac .m4a .mp4 .avi .mov .mkv .webm",
    "a program": ".exe .dll .so .dylib .a .o .class .jar .pyc .pyd .whl .bin .msi .deb .rpm .wasm",
    "a font": ".ttf .otf .woff .woff2",
    "a key or certificate": ".pem .crt .cer .der .p12 .pfx .key",
}
_KINDS = {suffix: kind for kind, suffixes in _NO_DATA.items() for suffix in suffixes.split()}


@dataclass(frozen=True, slots=True, kw_only=True)
class Recognised:
    """What reads the file, a format or a kind of database; else why it is left out or cannot be read."""

    format: Format | None = None
    database: str | None = None
    skip: str | None = None
    unreadable: str | None = None


def by_name(file: File, formats: Mapping[str, Format]) -> Recognised | None:
    """Tell what a file is by its name and size alone, where that is sure."""
    suffix = _suffix(file)
    if file.size == 0:
        return Recognised(skip="the file is empty")
    if suffix in PICTURES and (why := ocr.missing()):
        return Recognised(skip=f"a picture; {why}")
    if suffix in _KINDS:
        return Recognised(skip=f"{_KINDS[suffix]}, which is not read")
    if suffix in formats and suffix not in _UNSURE:
        return Recognised(format=formats[suffix])
    return None


def by_content(start: bytes, file: File, formats: Mapping[str, Format]) -> Recognised:
    """Tell what a file is by its first bytes."""
    suffix = _suffix(file)
    if start.startswith(b"SQLite format 3\x00"):
        return Recognised(database="sqlite")
    if start[8:12] == b"DUCK":
        return Recognised(database="duckdb")
    found = _suffix_of(start)
    if found is not None and found in formats and suffix not in DATABASES and not _is_old(start, suffix):
        return Recognised(format=formats[found])
    return Recognised(unreadable=_why_not(start, suffix))


def _is_old(start: bytes, suffix: str) -> bool:
    return suffix in _OLD and start.startswith(COMPOUND)


def _why_not(start: bytes, suffix: str) -> str:
    if suffix in DATABASES:
        return "it is no database, or an encrypted one; give a decrypted copy"
    if _is_old(start, suffix):
        return f"an old binary document; save it as {_OLD[suffix]}"
    if start.startswith(_RAR):
        return "a RAR archive, which is not read; unpack it"
    if start.startswith(_ZIP):
        return "an archive by its content; give its name the suffix .zip"
    return "its format is not known, and it is no text"


def _suffix(file: File) -> str:
    name = plain_name(file.name).lower()
    if name.startswith(".env"):
        return ".env"
    return "." + name.rpartition(".")[2] if "." in name else ""


def refuse_other(start: bytes) -> None:
    """Raise DatasetError when what is named as text is something else."""
    for magic, suffix in (*_MAGIC, (_ZIP, ".zip")):
        if start.startswith(magic):
            raise DatasetError(f"it is no text, whatever its name says; it begins as {suffix} files do")
    if _strange(decode_start(start, encoding_of(start))) > MOSTLY_STRANGE:
        raise DatasetError("it is no text, whatever its name says")


def _suffix_of(start: bytes) -> str | None:
    """Give the suffix that the content deserves."""
    for magic, suffix in _MAGIC:
        if start.startswith(magic):
            return suffix
    if start.startswith(_ZIP):
        return next((suffix for mark, suffix in _ZIPPED if mark in start), None)
    text = decode_start(start, encoding_of(start)).removeprefix("\ufeff").lstrip()
    if not is_text(text):
        return None
    begin = text[:20].lower()
    named = next((suffix for suffix, marks in _MARKED.items() if begin.startswith(marks)), None)
    if named:
        return named
    return ".csv" if _has_columns(start) else ".txt"


def is_text(text: str) -> bool:
    """Tell whether nearly all characters are such as people write."""
    return _strange(text) <= 0.01


def _strange(text: str) -> float:
    """Return the share of characters that no one writes."""
    strange = sum((char < " " and char not in "\t\n\r\f\x1b") or char == "\ufffd" for char in text)
    return strange / max(1, len(text))


def _has_columns(start: bytes) -> bool:
    """Tell whether nearly all lines have the same number of cells: prose with commas has not."""
    try:
        layout = layout_of(start, whole=False)
    except DatasetError:
        return False
    return layout.is_table and layout.fit >= 0.9
