"""Other people's patterns as bodies that RE2 and Python read alike: see `Recognizer.pattern`."""

from __future__ import annotations

import re

_EDGE = r"(?:\\b|\\B|\^|\$|\(\?<[!=](?:[^()\\]|\\.)*\)|\(\?[!=](?:[^()\\]|\\.)*\))"
_LEADING = re.compile(rf"^(?:{_EDGE})+")
_TRAILING = re.compile(rf"(?<!\\)(?:{_EDGE})+$")
_CLASS_OR_REST = re.compile(r"\[\^?\]?(?:\\.|[^\]\\])*\]|\\.|\((?!\?)|[^\\\[(]+|\(\?")
_TOKEN = re.compile(r"\[\^?\]?(?:\\.|[^\]\\])*\]|\\.|.", re.DOTALL)
_GROUP = re.compile(r"\((?:\?:)?(?P<inside>[^?].*)\)", re.DOTALL)
_AHEAD = re.compile(r"\(\?[=!][^()]*\)")
_SHORTHAND = {"d": "0-9", "w": "0-9A-Za-z_", "s": r" \t\r\n"}
_BEYOND_RE2 = re.compile(r"\(\?(?:[=!]|<[=!]|P?<|P=|>|\()|\\[1-9bBAZz]|[*+?}]\+|(?<!\\)[\^$]")


def re2_body(pattern: str) -> str | None:
    r"""Return a pattern without edges, captures and Unicode classes; None when RE2 cannot say it.

    >>> re2_body(r"\b(\d{3})-([A-Z]\w+)\b"), re2_body(r"(?<!\d)\d{4}(?!\d)"), re2_body(r"(a)\1")
    ('(?:[0-9]{3})-(?:[A-Z][0-9A-Za-z_]+)', '[0-9]{4}', None)
    >>> re2_body(r"(?i)(\b[A-Z]\d{7}\b)|\b\d{8}[A-Z]\b")
    '[A-Z][0-9]{7}|[0-9]{8}[A-Z]'
    """
    bodies = [_body(part) for part in _alternatives(pattern.strip().removeprefix("(?i)"))]
    return None if None in bodies else "|".join(filter(None, bodies)) or None


def without_looking(pattern: str) -> str:
    r"""Return a pattern without its simple look-aheads: it matches all that the pattern does, and more.

    >>> without_looking(r"\b[A-Z]{2}(?!0000)\d{4}\b")
    '\\b[A-Z]{2}\\d{4}\\b'
    """
    return _AHEAD.sub("", pattern)


def _alternatives(pattern: str) -> list[str]:
    """Part a pattern at the bars that stand in no group."""
    parts, depth = [""], 0
    for match in _TOKEN.finditer(pattern):
        token = match.group()
        depth += (token == "(") - (token == ")")
        if token == "|" and depth == 0:
            parts.append("")
        else:
            parts[-1] += token
    return parts


def _is_one_group(pattern: str) -> bool:
    """Tell whether the first bracket of a pattern is closed by its last."""
    depth, closed = 0, 0
    for match in _TOKEN.finditer(pattern):
        depth += (match.group() == "(") - (match.group() == ")")
        closed += depth == 0
    return closed == 1


def _body(pattern: str) -> str | None:
    """Return one alternative as RE2 can say it."""
    body = _TRAILING.sub("", _LEADING.sub("", pattern))
    if (inside := _GROUP.fullmatch(body)) and _is_one_group(body):
        return re2_body(inside["inside"])
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
