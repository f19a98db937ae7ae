"""Other people's patterns as bodies that RE2 and Python read alike: see `Recognizer.pattern`."""

from __future__ import annotations

import re

_EDGE = r"(?:\\b|\\B|\^|\$|\(\?<[!=](?:[^()\\]|\\.)*\)|\(\?[!=](?:[^()\\]|\\.)*\))"
_LEADING = re.compile(rf"^(?:{_EDGE})+")
_TRAILING = re.compile(rf"(?<!\\)(?:{_EDGE})+$")
_CLASS_OR_REST = re.compile(r"\[\^?\]?(?:\\.|[^\]\\])*\]|\\.|\((?!\?)|[^\\\[(]+|\(\?")
_SHORTHAND = {"d": "0-9", "w": "0-9A-Za-z_", "s": r" \t\r\n"}
_BEYOND_RE2 = re.compile(r"\(\?(?:[=!]|<[=!]|P?<|P=|>|\()|\\[1-9bBAZz]|[*+?}]\+|(?<!\\)[\^$]")


def re2_body(pattern: str) -> str | None:
    r"""Return a pattern without edges, captures and Unicode classes; None when RE2 cannot say it.

    >>> re2_body(r"\b(\d{3})-([A-Z]\w+)\b"), re2_body(r"(?<!\d)\d{4}(?!\d)"), re2_body(r"(a)\1")
    ('(?:[0-9]{3})-(?:[A-Z][0-9A-Za-z_]+)', '[0-9]{4}', None)
    """
    body = _TRAILING.sub("", _LEADING.sub("", pattern.strip()))
    body = "".join(_ascii(match.group()) for match in _CLASS_OR_REST.finditer(body))
    outside_classes = re.sub(r"\[\^?\]?(?:\\.|[^\]\\])*\]", "", body)
    if _BEYOND_RE2.search(outside_classes) or not _compiles(body):
        return None
    return body


def _ascii(piece: str) -> str:
    if piece == "(":
        return "(?:"
    if piece.startswith("["):
        return re.sub(r"\\([dws])", lambda match: _SHORTHAND[match.group(1)], piece)
    if piece.startswith("\\") and piece[1:] in _SHORTHAND:
        return f"[{_SHORTHAND[piece[1:]]}]"
    return piece


def _compiles(body: str) -> bool:
    try:
        return re.compile(body).groups == 0
    except re.error:
        return False
