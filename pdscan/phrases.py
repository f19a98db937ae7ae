"""Phrases in which running text tells a value, from `vocabulary/phrases.toml` (`Recognizer.said`).

A label of a form is followed by its value; in letters, chats and notes a few small words stand between:
"the new password for it is …", "รหัสผ่านชั่วคราวของคุณคือ …". A phrase is an RE2 body with the group `value`; it is
put together of pieces, written `{sign}`, which a kind has of its own or shares with all.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any

_PIECE = re.compile(r"\{([a-z_]+)\}")
_BETWEEN = ("near", "told", "whose", "more")
"""Shared pieces between what a phrase begins with and its value: long, and alike in all phrases."""
_NO_BRACKETS = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]", re.DOTALL)
"""Signs and classes of signs: brackets in them are none."""
_GROUP = re.compile(r"\([^()]*\)")


@cache
def _kinds() -> Mapping[str, Any]:
    with files("pdscan.vocabulary").joinpath("phrases.toml").open("rb") as file:
        return tomllib.load(file)


def said(kind: str) -> tuple[str, ...]:
    """Return the phrases of a kind.

    >>> any(re.search(phrase, "the pin was changed to 4711") for phrase in said("pin"))
    True
    """
    pieces = _kinds()["shared"] | _kinds()[kind]
    return tuple(_put_together(phrase, pieces) for phrase in pieces["phrases"])


def piece(name: str) -> str:
    """Return a piece that all kinds share.

    >>> bool(re.fullmatch(piece("sign"), " is "))
    True
    """
    return _put_together(f"{{{name}}}", _kinds()["shared"])


def beginning(phrase: str) -> str:
    """Return what a phrase begins with, up to the words before its value; it hits where the phrase does.

    >>> beginning(f"(?i:pin|code){piece('told')}(?P<value>[0-9]{{4}})")
    '(?i:pin|code)'
    """
    pieces = _between()
    cut = min((at for between in pieces if (at := phrase.find(between)) > 0), default=0)
    short = phrase
    for between in pieces:
        short = short.replace(between, "")
    is_apart = not {"(", ")"}.intersection(_outside(phrase[:cut])) and "|" not in _outside(short)
    return phrase[:cut] if cut and is_apart else phrase


@cache
def _between() -> tuple[str, ...]:
    return tuple(map(piece, _BETWEEN))


def _outside(body: str) -> str:
    """Return what stands in no group."""
    bare = _NO_BRACKETS.sub("", body)
    while (fewer := _GROUP.sub("", bare)) != bare:
        bare = fewer
    return bare


def _put_together(body: str, pieces: Mapping[str, Any]) -> str:
    while _PIECE.search(body):
        body = _PIECE.sub(lambda named: f"(?:{_one(pieces[named.group(1)])})", body)
    return body


def _one(piece: str | list[str]) -> str:
    return piece if isinstance(piece, str) else "|".join(piece)
