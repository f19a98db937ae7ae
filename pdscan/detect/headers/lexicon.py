"""Words in column and table names that no single recognizer owns."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files


@cache
def lexicon() -> Mapping[str, frozenset[str]]:
    """Return the word lists of `vocabulary/headers.toml`."""
    with files("pdscan.vocabulary").joinpath("headers.toml").open("rb") as file:
        return {key: frozenset(words) for key, words in tomllib.load(file).items()}
