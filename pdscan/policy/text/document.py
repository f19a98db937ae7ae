"""A policy document of any format as plain text.

Headings of Markdown, HTML and Word become lines that begin with `#`, `##` … by their depth, list items lines
that begin with `• `; the rest is left as it stands. Thai text that PDF extraction has mangled is repaired.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path

from pdscan import mojibake
from pdscan.errors import MissingExtra, SourceError, reason
from pdscan.policy.text import pdf
from pdscan.repair import repair

_CELL = 400
"""Letters that the cell of a table does not exceed."""
_LINK = re.compile(r"\[(?P<text>[^\]]*)\]\((?P<target>[^)]*)\)")
"""A link of Markdown."""
_TAGGED = re.compile(r"<(?:p|div|li|br|h[1-6]|td)\b", re.IGNORECASE)
_UNDERLINED = re.compile(r"(?m)^ {0,3}(?P<text>[^\s#>|*=-][^\n|]*)\n {0,3}(?P<line>=+|-{2,})[ \t]*$")
"""A heading with a line drawn under it."""
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+.!|<>~-])")
_UTF16 = (b"\xff\xfe", b"\xfe\xff")


def text(path: Path) -> str:
    """Return the plain text of the document, repaired.

    Raises SourceError when the file is not there or cannot be read, MissingExtra when a Word file needs
    the `docs` extra.
    """
    extract = _EXTRACTORS.get(path.suffix.lower(), _plain)
    try:
        extracted = extract(path)
    except (SourceError, MissingExtra):
        raise
    except FileNotFoundError:
        raise SourceError(f"no such file: {path}; check the path") from None
    except Exception as error:
        raise SourceError(f"{path.name}: {reason(error, 'reading the document')}") from None
    if not extracted.strip():
        raise SourceError(
            f"{path.name}: no text in it; where its pages are pictures, make them searchable first"
        )
    return repair(extracted.replace("\r\n", "\n").replace("\r", "\n").removeprefix("\ufeff")).text


def decode(raw: bytes) -> str:
    """Decode UTF-8, UTF-16 or the Thai code page, and undo one wrong decoding of before.

    >>> decode("ชื่อ".encode("cp874"))
    'ชื่อ'
    """
    if raw.startswith(_UTF16):
        return raw.decode("utf-16")
    try:
        decoded = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return raw.decode("cp874", "replace")
    return re.sub(rf"(?m)^.*?(?:{mojibake.SIGNATURE}).*$", _unscrambled, decoded)


def _unscrambled(line: re.Match[str]) -> str:
    return mojibake.UNITS.sub(mojibake.letter, line[0])


def _plain(path: Path) -> str:
    return decode(path.read_bytes())


def _markdown(path: Path) -> str:
    text = re.sub(r"\A---\n.*?\n---\n", "", _plain(path), flags=re.DOTALL)
    text = _UNDERLINED.sub(_marked, _ESCAPED.sub(r"\1", text))
    text = re.sub(r"(?m)^[ \t]*(?:[-*_][ \t]*){3,}$", "", text)
    text = re.sub(r"(?m)^ {0,3}(#{1,6})[ \t]*(.*?)[ \t]*#*$", r"\1 \2", text)
    text = re.sub(r"(?m)^([ \t]*)[*+-][ \t]+", r"\1• ", text)
    text = _LINK.sub(_said_by_link, text)
    text = re.sub(r"(\*\*|__|`)(.+?)\1", r"\2", text)
    text = re.sub(r"(?<![\w_])_([^_\n]+)_(?![\w_])", r"\1", text)
    text = re.sub(r"(?m)^[ \t]*\|(.*)\|[ \t]*$", _row, text)
    return _page(text.replace("\n", "<br>")) if _TAGGED.search(text) else text


def _said_by_link(link: re.Match[str]) -> str:
    return f"{link['text']}{_untold(link['target'], link['text'])}"


def _untold(target: str, shown: str) -> str:
    """Return the address that a link writes to in brackets, unless it is shown: "Email us (dpo@…)"."""
    scheme, _, address = target.partition(":")
    address = address.partition("?")[0]
    return "" if scheme.lower() != "mailto" or "@" in shown or "@" not in address else f" ({address})"


def _marked(heading: re.Match[str]) -> str:
    return f"{'#' if heading['line'][0] == '=' else '##'} {heading['text'].strip()}"


def _row(line: re.Match[str]) -> str:
    """Return a row of a table on one line; the rule below its header is none."""
    if not line[1].strip("-:| \t"):
        return ""
    cells = (re.sub(r"(?:\s*<[^>]*>\s*)+", " • ", cell).strip(" •") for cell in line[1].split("|"))
    return " | ".join(re.sub(r"(^|• )[*+-]\s+", r"\1", cell) for cell in cells)


def _html(path: Path) -> str:
    return _page(_plain(path))


def _page(markup: str) -> str:
    page = _Page()
    page.feed(markup)
    page.close()
    return page.text()


def _docx(path: Path) -> str:
    try:
        import docx
    except ImportError:
        raise MissingExtra("reading Word documents", "docs") from None
    lines: list[str] = []
    for block in docx.Document(str(path)).iter_inner_content():
        if hasattr(block, "rows"):
            lines.extend(" | ".join(dict.fromkeys(cell.text for cell in row.cells)) for row in block.rows)
        else:
            lines.append(_docx_mark(block.style.name if block.style else "") + block.text)
    return "\n\n".join(lines)


def _docx_mark(style: str) -> str:
    heading = re.match(r"Heading ([1-6])|Title|Heading", style)
    if heading:
        return "#" * int(heading[1] or 1) + " "
    return "• " if style.startswith("List") else ""


_EXTRACTORS: dict[str, Callable[[Path], str]] = {
    ".md": _markdown,
    ".markdown": _markdown,
    ".htm": _html,
    ".html": _html,
    ".pdf": pdf.text,
    ".docx": _docx,
}


class _Page(HTMLParser):
    """The visible text of an HTML page, one line to a block."""

    _BLOCKS = frozenset(
        {"p", "div", "br", "tr", "section", "article", "table", "ul", "ol", "dt", "dd", "header"}
    )
    _HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "title"})
    _HIDDEN = frozenset({"script", "style", "noscript", "template", "nav"})

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._pieces: list[str] = []
        self._cells: list[int] = []
        self._hidden = 0
        self._as_written = 0
        self._link = ("", 0)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open a block, a heading or a list item."""
        self._as_written += tag == "pre"
        if tag in self._HIDDEN:
            self._hidden += 1
        elif tag in self._HEADINGS:
            self._pieces.append("\n\n" + "#" * int(tag[1:] if tag != "title" else 1) + " ")
        elif tag == "li":
            self._pieces.append("\n• ")
        elif tag in self._BLOCKS:
            self._pieces.append("\n\n" if tag == "p" else "\n")
        elif tag == "a":
            self._link = (dict(attrs).get("href") or "", len(self._pieces))
        elif tag in {"td", "th"}:
            self._pieces.append(" | ")
            self._cells.append(len(self._pieces))

    def handle_endtag(self, tag: str) -> None:
        """Close a block."""
        self._as_written = max(0, self._as_written - (tag == "pre"))
        if tag in {"td", "th"} and self._cells:
            self._close_cell(self._cells.pop())
        elif tag == "a" and not self._hidden:
            target, start = self._link
            self._pieces.append(_untold(target, "".join(self._pieces[start:])))
        elif tag in self._HIDDEN:
            self._hidden = max(0, self._hidden - 1)
        elif tag in self._HEADINGS or tag in {"p", "ul", "ol", "table"}:
            self._pieces.append("\n\n")

    def _close_cell(self, start: int) -> None:
        """Put a cell on one line; one that is long or has headings is the page's layout, not a table's."""
        cell = "".join(self._pieces[start:])
        if len(cell) <= _CELL and "# " not in cell:
            self._pieces[start:] = [re.sub(r"\s+", " ", cell)]

    def handle_data(self, data: str) -> None:
        """Take visible text; line breaks in the source are only spaces, but where it is set as written."""
        if self._hidden:
            return
        self._pieces.append(data if self._as_written else re.sub(r"\s+", " ", data))

    def text(self) -> str:
        """Return the text, lines trimmed."""
        lines = (line.strip(" |") for line in html.unescape("".join(self._pieces)).split("\n"))
        return re.sub(r"\n{3,}", "\n\n", "\n".join(lines))
