"""Normalisation: one table, read by the scalar form, by the form that keeps offsets and by the Arrow form.

What is folded, and why: Thai digits (engines disagree on what a digit is), zero-width marks and odd
blanks and dashes (they hide in copied numbers), the two spellings of sara am and of sara ae, tone marks
stored before their vowel (both from PDF files), Unicode NFC, and Thai that was read in the wrong encoding.

`fold` keeps a map back to the input, so that places in text are told in the input's own code points.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc
import re2

from pdscan import mojibake
from pdscan.arrow import strings

_ONE_FOR_ONE: dict[str, str] = {
    **{str(digit): chr(0x0E50 + digit) + chr(0xFF10 + digit) for digit in range(10)},
    " ": "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u3000",
    "-": "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uff0d",
}
_REWRITES: tuple[tuple[str, str], ...] = (
    ("[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]", ""),
    ("([ก-ฮ][่-๋]*) +า", r"\1ำ"),  # a PDF lost the ring; no Thai word begins with า
    ("ํ([่-๋]*)า", r"\1ำ"),
    ("ำ([่-๋]+)", r"\1ำ"),
    ("เเ", "แ"),
    ("([่-๋]+)([ัิ-ื]+)", r"\2\1"),
)
_EXCEL_GUARDS: tuple[tuple[str, str], ...] = (('^="(.*)"$', r"\1"), ("^'([0-9+-])", r"\1"))
_GUARDED = "^(?:=\"|'[0-9+-])"
_BLANKS = " \t\r\n\v\f\0"
_UNUSUAL = "[^\\x00-\u02ffก-ฺเ-๎฿๏๚๛‘-”•…]|[\u00a0\u00ad]|[่-๋][ุ-ฺ]"
"""What NFC or a rule above may change: all but everyday Thai and Latin; a tone mark before a low vowel."""
_NEEDS_WORK = "|".join((_UNUSUAL, *(pattern for pattern, _ in _REWRITES[1:]), mojibake.SIGNATURE))

_TRANSLATION = str.maketrans({char: to for to, chars in _ONE_FOR_ONE.items() for char in chars})
_COMPILED = tuple((re.compile(pattern), to) for pattern, to in _REWRITES)
_GUARDS = tuple((re.compile(pattern), to) for pattern, to in _EXCEL_GUARDS)
_unfolded = re2.compile(_NEEDS_WORK)
_is_mojibake = re.compile(mojibake.SIGNATURE).search

Rewrite = str | Callable[[re.Match[str]], str]


@dataclass(frozen=True, slots=True)
class Offsets:
    """Where each code point of a folded text began and ended in the input."""

    starts: Sequence[int]
    ends: Sequence[int]

    def original(self, start: int, end: int) -> tuple[int, int]:
        """Return the place in the input of the folded text's `[start:end]`."""
        if start >= end:
            at = self.starts[start] if start < len(self.starts) else (self.ends[-1] if self.ends else 0)
            return at, at
        return self.starts[start], self.ends[end - 1]


def normalise(text: str) -> str:
    """Return a cell's value as recognizers read it: folded, without outer blanks and Excel's text guards.

    >>> normalise(" ๐๘๑–234\u200b5678 "), normalise('="0812345678"'), normalise("นํ้า")
    ('081-2345678', '0812345678', 'น้ำ')
    """
    if not text.isascii() and _needs_work(text):
        text = _fold_all(text)
    text = text.strip(_BLANKS)
    if text.startswith(("=", "'")):
        for pattern, to in _EXCEL_GUARDS:
            text = re.sub(pattern, to, text)
    return text


def _needs_work(text: str) -> bool:
    """Tell whether anything may have to be folded; RE2 sees it sooner than Python's own patterns."""
    return _unfolded.search(text.encode(errors="surrogatepass")) is not None


def _fold_all(text: str) -> str:
    if _is_mojibake(text):
        text = mojibake.UNITS.sub(mojibake.letter, text)
    text = text.translate(_TRANSLATION)
    if not _needs_work(text):
        return text
    text = unicodedata.normalize("NFC", text)
    for pattern, to in _COMPILED:
        text = pattern.sub(to, text)
    return text


def fold(text: str) -> tuple[str, Offsets]:
    """Fold running text and tell where each of its code points came from; outer blanks stay.

    >>> folded, offsets = fold("โทร\u200b ๐๘๑")
    >>> folded, offsets.original(4, 7)
    ('โทร 081', (5, 8))
    """
    offsets = Offsets(range(len(text)), range(1, len(text) + 1))
    if text.isascii() or not _needs_work(text):
        return text, offsets
    if _is_mojibake(text):
        text, offsets = _rewritten(text, offsets, mojibake.UNITS.finditer(text), mojibake.letter)
    text = text.translate(_TRANSLATION)
    if not unicodedata.is_normalized("NFC", text):
        text, offsets = _rewritten(text, offsets, _clusters(text), _composed)
    for pattern, to in _COMPILED:
        text, offsets = _rewritten(text, offsets, pattern.finditer(text), to)
    return text, offsets


def _rewritten(
    text: str, offsets: Offsets, matches: Iterator[re.Match[str]], to: Rewrite
) -> tuple[str, Offsets]:
    pieces: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    done = 0
    for match in matches:
        start, end = match.span()
        new = to(match) if callable(to) else match.expand(to)
        pieces += (text[done:start], new)
        starts += (*offsets.starts[done:start], *[offsets.starts[start]] * len(new))
        ends += (*offsets.ends[done:start], *[offsets.ends[end - 1]] * len(new))
        done = end
    if not pieces:
        return text, offsets
    pieces.append(text[done:])
    return "".join(pieces), Offsets((*starts, *offsets.starts[done:]), (*ends, *offsets.ends[done:]))


_HANGUL = re.compile("[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?")
_ANY = re.compile("(?s:.+)")


def _clusters(text: str) -> Iterator[re.Match[str]]:
    """Yield the stretches that NFC may change: a base with its marks, a Hangul syllable."""
    start = 0
    for at in range(1, len(text) + 1):
        if at == len(text) or _begins_cluster(text, at):
            if not unicodedata.is_normalized("NFC", text[start:at]) and (
                found := _ANY.match(text, start, at)
            ):
                yield found
            start = at


def _begins_cluster(text: str, at: int) -> bool:
    char = text[at]
    if unicodedata.combining(char) or "\u1161" <= char <= "\u11c2":
        return False
    return unicodedata.is_normalized("NFC", text[at - 1] + char) or not unicodedata.is_normalized("NFC", char)


def _composed(cluster: re.Match[str]) -> str:
    return unicodedata.normalize("NFC", cluster.group())


def normalise_array(values: pa.Array) -> pa.Array:
    """Return a string array with every value as `normalise` returns it; nulls stay null.

    Cells that need work are found in bulk and given to the scalar form, so both always agree; an array
    that needs none costs a look at its bytes and comes back as it is.
    """
    if len(values) == values.null_count:
        return values
    starts, ends, data = _cells(values)
    first, last = data[starts], data[ends - 1]
    if ((first <= 0x20) | (last <= 0x20)).any():
        values = pc.utf8_trim(values, characters=_BLANKS)
    guarded = ((first == ord("=")) | (first == ord("'"))).any()
    if not guarded and data.max(initial=0) < 0x80:
        return values
    needs_work = pc.match_substring_regex(values, f"{_GUARDED}|{_NEEDS_WORK}")
    if not pc.any(needs_work).as_py():
        return values
    worked = [normalise(value) for value in values.filter(needs_work).to_pylist()]
    return pc.replace_with_mask(values, needs_work, strings(worked).cast(values.type))


def _cells(values: pa.Array) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64], npt.NDArray[np.uint8]]:
    """Return where each filled cell starts and ends, and the bytes of all cells."""
    wide = values.type == pa.large_string()
    _, offsets_buffer, data_buffer = values.buffers()
    every = np.frombuffer(offsets_buffer, dtype=np.int64 if wide else np.int32)
    offsets: npt.NDArray[np.int64] = every[values.offset : values.offset + len(values) + 1].astype(np.int64)
    data = np.frombuffer(data_buffer or b"", dtype=np.uint8)[: offsets[-1]]
    filled = offsets[:-1] < offsets[1:]
    return offsets[:-1][filled], offsets[1:][filled], data
