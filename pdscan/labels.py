"""The words of the reports, in Thai and English: every row of `labels.csv`, and the elements' own labels."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from types import MappingProxyType

from pdscan.errors import UsageError
from pdscan.sentences import in_thai
from pdscan.vocabulary import elements

LANGUAGES = ("th", "en", "both")


@dataclass(frozen=True, slots=True)
class Labels:
    """The labels in one language, or in both: "ไทย / English".

    >>> Labels("en")("protection.plain"), Labels("both")("severity.high")
    ('Plain', 'สูง / High')
    >>> Labels("th").element("email")
    'อีเมล'
    """

    lang: str

    def __post_init__(self) -> None:
        if self.lang not in LANGUAGES:
            raise UsageError(f"there is no language '{self.lang}'; choose from {', '.join(LANGUAGES)}")

    def __call__(self, key: str, **values: object) -> str:
        """Return the label of `key`, with `values` filled in; an unknown word stands for itself."""
        label = _label(self.lang, key)
        return label.format(**values) if values else label

    def element(self, key: str) -> str:
        """Return the label of a data element; a plug-in's own element is called by its key."""
        return _element(self.lang, key)

    def law(self, law: str) -> str:
        """Return a section of the law as it is cited.

        >>> Labels("th").law("PDPA s.39(1)")
        'PDPA ม.39(1)'
        """
        return self.words(law.replace(" s.", " ม."), law)

    def sentence(self, english: str, between: str = "\n") -> str:
        """Return a sentence of the inventory, which tells its reasons in English."""
        if self.lang == "en":
            return english
        thai = in_thai(english)
        return thai if self.lang == "th" or thai == english else f"{thai}{between}{english}"

    def words(self, th: str, en: str) -> str:
        """Return the words of the language, or both."""
        return _chosen(self.lang, th, en)


def code(group: str, word: str) -> str | None:
    """Return the code behind a label of `group` in any language, or the code itself; None when unknown.

    >>> code("decision", "ไม่ใช่ / Rejected"), code("decision", "Confirmed"), code("decision", "?")
    ('rejected', 'confirmed', None)
    """
    return _codes(group).get(" ".join(word.split()).casefold())


@cache
def _label(lang: str, key: str) -> str:
    plain = _bare(key).replace("_", " ")
    en, th = _words().get(key, (plain, plain))
    return _chosen(lang, th, en)


@cache
def _element(lang: str, key: str) -> str:
    known = elements().get(key)
    return _chosen(lang, known.label_th, known.label_en) if known else key


def _chosen(lang: str, th: str, en: str) -> str:
    if lang == "both":
        return th if th == en else f"{th} / {en}"
    return th if lang == "th" else en


@cache
def _codes(group: str) -> dict[str, str]:
    codes: dict[str, str] = {}
    for key in _words():
        if key.startswith(f"{group}."):
            bare = _bare(key)
            codes |= {bare: bare} | {Labels(lang)(key).casefold(): bare for lang in LANGUAGES}
    return codes


@cache
def _words() -> MappingProxyType[str, tuple[str, str]]:
    text = files("pdscan").joinpath("labels.csv").read_text(encoding="utf-8")
    return MappingProxyType({row["key"]: (row["en"], row["th"]) for row in csv.DictReader(text.splitlines())})


def _bare(key: str) -> str:
    return key.partition(".")[2] or key


def keys(prefix: str) -> tuple[str, ...]:
    """Return the keys that begin so, in the file's order."""
    return tuple(key for key in _words() if key.startswith(prefix))
