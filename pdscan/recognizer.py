"""The port of the recognizers: what one kind of personal data looks like, as a value.

A recognizer is data plus small functions on one string. The engines (column names, column
values, running text) all read the same value, so nothing about a kind is written twice.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Span:
    """A place in a text: start and end in Unicode code points."""

    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Recognizer:
    """One kind of personal data.

    Values reach a recognizer normalised (see `pdscan.text`): Thai digits are ASCII digits,
    zero-width marks are gone, outer blanks are stripped. A value is judged by `pattern` or
    `words` first, then by `validate`; headers are judged by `headers` and `against`.
    """

    entity_type: str
    """Presidio's entity name where one exists, else upper snake case: "TH_BANK_ACCOUNT"."""
    element: str
    """Key of `vocabulary/elements.csv`. Several recognizers may share one element."""
    pattern: str | None = None
    """RE2 body of one value: no `^ $ \\b \\d \\w`, no look-around, no capture groups, ASCII classes.

    Each engine adds its own edges: a whole cell, or no digit or Latin letter beside it in text.
    """
    words: frozenset[str] = frozenset()
    """Closed list of values, lower case ("พุทธ", "buddhist"); a cell counts when it is one of them."""
    validate: Callable[[str], bool] | None = None
    """Whether a string that fits `pattern` or is in `words` is real: check digits, calendars, ranges."""
    chance: float = 1.0
    """Share of unrelated values that fit `pattern` which pass `validate` too (a check digit: 0.1)."""
    alone: float = 0.0
    """Probability that a column of such values under a meaningless header is this element.

    0.99 for an e-mail address, 0.05 for ten digits, 0 for what only its header can tell.
    """
    named: float = 0.95
    """The same under a header that names it outright, when the values agree."""
    headers: tuple[str, ...] = ()
    """Column names that say it, lower case words: ("national id", "เลขประจำตัวประชาชน", "cid")."""
    hints: tuple[str, ...] = ()
    """Column names that allow it but say little: ("pid", "code", "no"); they need agreeing values."""
    against: tuple[str, ...] = ()
    """Words in a column name that speak against it: ("product", "สินค้า") for a person's name."""
    context: tuple[str, ...] = ()
    """Words near a value in running text that speak for it; headers are used as well."""
    labels: tuple[str, ...] = ()
    """Further words that stand as its label in running text and would say too little, or too much, as a
    column's name: ("line",) before "LINE: nong_mali"."""
    fits: str | None = None
    """RE2 body that a cell must match for a header to be believed (whole cell), where `pattern` is None
    or is narrower than what such columns hold: ages are "[0-9]{1,3}". A veto, not evidence."""
    open_ended: bool = False
    """Whether no list holds all values (names, places): under a header that names it, the share of cells
    that hold it is what `fits` allows, not what the list knows."""
    find: Callable[[str], Iterator[Span]] | None = None
    """Finds what no pattern can say (a person's name) in running text; slow, used on samples only."""
    cue: str | None = None
    """RE2 body of what most texts with a find hold ("นาย", "ถ\\."): such texts are read first."""
    of_a_person: Callable[[str], bool | None] | None = None
    """Whether a value says of itself that it is a person's (`somchai.j@`) or an organisation's (`info@`)."""
    complement: bool = False
    """Whether it only counts beside other forms of its element: PINs of one digit beside PINs of four."""
    shares_cells: bool = False
    """Whether its cells hold another element as well, and both count: a name before an e-mail address."""
    whose: bool = False
    """Whether its headers only say whose a column's data are (`FATHER_PID`): it is told beside whatever else
    the column is found to hold, and never alone."""
    in_text: bool = True
    """Whether `pattern` is looked for inside running text too."""
    labelled: str | None = None
    """RE2 body of a value that is told in running text right behind one of the headers ("เพศ: หญิง"): words
    and codes that mean nothing without their label, and may be looked for nowhere else."""
    said: tuple[str, ...] = ()
    """RE2 bodies of phrases in which running text tells a value, its group `value`: "(?i:door code) is
    (?P<value>[0-9]{4})". No letter or digit stands beside the phrase; `pdscan.phrases` has them."""
    apart: bool = False
    """Whether Thai letters right before a value make it a piece of a word ("ทะเบี" + "ยน 8"), unless they
    are a word that speaks for it ("ทะเบียนกข 8")."""
    linear: bool = False
    """Whether running text is searched by RE2 too: for patterns that nobody has vetted, whose time in
    Python's `re` might grow without bound."""
    denied: Callable[[str, Span], bool] | None = None
    """Whether the text around a place says that it is of something else: an amount that is a firm's."""
    needs_context: bool = False
    """Whether a match in running text counts only with a `context` or header word nearby."""
    examples: tuple[str, ...] = ()
    """Generated, never a real person's; each must be recognised, alone and glued to Thai text."""
    counterexamples: tuple[str, ...] = ()
    """Values that must not be recognised."""
