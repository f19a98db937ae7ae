"""The labels of purposes and claims, in Thai and English."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Words:
    """The same words in English and Thai."""

    en: str
    th: str

    def label(self, lang: str) -> str:
        """Return the words in "th" or "en"."""
        return self.th if lang == "th" else self.en


@cache
def labels(table: str) -> MappingProxyType[str, Words]:
    """Return the labels of "purposes" or "claims" by code.

    >>> labels("purposes")["marketing"].th
    'การตลาด'
    """
    text = files("pdscan.vocabulary").joinpath(f"{table}.csv").read_text(encoding="utf-8")
    return MappingProxyType(
        {row["code"]: Words(row["label_en"], row["label_th"]) for row in csv.DictReader(text.splitlines())}
    )
