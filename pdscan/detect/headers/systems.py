"""Names that systems of wide use have for their columns: `NACHN` of SAP, `bps` of HOSxP."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files


@cache
def systems() -> Mapping[str, Mapping[str, str]]:
    """Return the field names of each known system, in lower case, with the phrases they stand for."""
    with files("pdscan.vocabulary").joinpath("systems.toml").open("rb") as file:
        return tomllib.load(file)
