"""The words that pdscan speaks: the data elements, with Thai and English labels and catalog keys."""

from __future__ import annotations

import csv
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Element:
    """One kind of data: a row of `elements.csv`.

    `pdpa` is general, sensitive (PDPA s.26), credential or not_personal; `fides` is a fideslang
    data category, `dpv` a W3C Data Privacy Vocabulary term.
    """

    element: str
    label_en: str
    label_th: str
    group: str
    pdpa: str
    fides: str
    dpv: str

    def label(self, lang: str) -> str:
        """Return the label in "th" or "en"."""
        return self.label_th if lang == "th" else self.label_en


@cache
def elements() -> MappingProxyType[str, Element]:
    """Return all elements by key, in the file's order.

    >>> elements()["national_id"].label_th
    'เลขประจำตัวประชาชน'
    """
    lines = files(__package__).joinpath("elements.csv").read_text(encoding="utf-8").splitlines()
    return MappingProxyType({row["element"]: Element(**row) for row in csv.DictReader(lines)})


@cache
def kinship() -> MappingProxyType[str, frozenset[str]]:
    """Return the kinds and parts of each element: what a declaration of it covers besides itself."""
    text = files(__package__).joinpath("kinship.toml").read_text(encoding="utf-8")
    return MappingProxyType({key: frozenset(kin) for key, kin in tomllib.loads(text).items()})
