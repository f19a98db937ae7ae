"""What a table is about: persons or things, by its name, its key and its sure columns. Pure."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date

from pdscan.detect.evidence import FieldEvidence
from pdscan.detect.headers.evidence import HeaderEvidence
from pdscan.detect.headers.lexicon import lexicon
from pdscan.detect.headers.names import Names
from pdscan.detect.headers.together import table_name
from pdscan.detect.rules import Rules
from pdscan.detect.values.dates import are_births
from pdscan.detect.verdict.candidates import candidates
from pdscan.detect.verdict.firms import names_of_companies, of_firms
from pdscan.detect.verdict.odds import logit, weights
from pdscan.detect.verdict.parts import parts
from pdscan.detect.verdict.surroundings import TableContext, mentions
from pdscan.detect.verdict.things import (
    FIRST,
    PERSONS,
    names_a_person,
    of_things,
    users,
    without_services,
)
from pdscan.vocabulary import elements

PERSONAL = (
    "national_id",
    "email",
    "phone",
    "date_of_birth",
    "title_prefix",
    "gender",
    "passport",
    "age",
    "name",
)
IDENTIFYING = (
    "national_id", "email", "phone", "passport", "name", "alias", "username", "employee_id", "student_id",
    "medical_record_number", "social_account", "bank_account", "payment_card", "social_security_id",
    "alien_id", "date_of_birth", "device_id", "cookie_id",
)  # fmt: skip
"""Elements that tell one person from another."""
SHARED_WITH_PLACES = frozenset({"phone", "email", "bank_account", "device_id"})
"""Of these, what a branch or an asset has as well."""
NAMES_OF_CODES = frozenset({"name", "alias"})
"""What a list of codes calls them; `CODE_NAME` is nobody's."""
SURE = 0.9
SHORT = 5
"""Letters of a header that, behind the first columns, makes no table of things one of persons."""
MEASURED = 1 / 3
"""From this share of columns that count, average or rate, a table is one of figures."""
_PARTS = re.compile("[/#!]")


def table_context(
    dataset: str,
    fields: Sequence[FieldEvidence],
    headers: Mapping[str, Mapping[str, HeaderEvidence]],
    rules: Rules,
    today: date,
) -> TableContext:
    """Look at a table as a whole before its columns are judged one by one."""
    names = rules.names
    words = frozenset[str]().union(*(names.words(field.path) for field in fields))
    empty = frozenset(field.path for field in fields if names.is_meaningless(field.path))
    bare = TableContext(names.words(dataset), words, empty)
    births = frozenset(field.path for field in fields if are_births(field.months, field.judged, today))
    best = {
        field.path: likeliest
        for field in fields
        for likeliest in candidates(field, headers[field.path], rules, bare)[:1]
        if likeliest.odds >= logit(SURE) and not likeliest.is_mere_word
    }
    told = {path: item.element for path, item in best.items()}
    sure = set(told.values())
    paths = [field.path for field in fields]
    doubted = {
        item.element
        for path, item in best.items()
        if path not in births.union(paths[:FIRST]) and _says_little(item.header.phrase)
    }
    of_rows = {
        element for path, element in told.items() if not mentions(names.spoken(path), lexicon()["parties"])
    }
    about = _about_persons(dataset, sure, names)
    title = frozenset(names.in_order(table_name(dataset)))
    own = _own_names(fields, names)
    spells_codes = bool(title & lexicon()["code_lists"]) or _names_terms(title, own)
    identifies = bool(sure & (PERSONS.union(IDENTIFYING) - (NAMES_OF_CODES if spells_codes else set())))
    return TableContext(
        names.words(dataset),
        words,
        empty,
        about,
        len(fields) == 1 or identifies,
        is_impersonal=not sure & (set(IDENTIFYING) - SHARED_WITH_PLACES | PERSONS)
        and _is_impersonal(dataset, paths, names),
        is_catalogue=bool(title & lexicon()["catalogues"]),
        names_someone=bool(words & lexicon()["someone"]),
        kin=Counter(elements()[element].group for element in told.values()),
        of_persons=frozenset(path for path in paths if names_a_person(names.spoken(path))),
        of_things={
            **of_things(dataset, paths, of_rows - doubted, names, own, users(told, names)),
            "firms": of_firms(fields, told, names),
            "company_names": names_of_companies(fields),
        },
        births=births,
        parts=parts(fields, empty, are_persons=about > 0, is_of_someone=identifies),
    )


def _says_little(phrase: str) -> bool:
    """Tell whether a header is so short that it means something else of things: the `hn` of a lathe.

    >>> _says_little("hn"), _says_little("union"), _says_little("marital status")
    (True, True, False)
    """
    return 0 < len(phrase) <= SHORT


def _own_names(fields: Sequence[FieldEvidence], names: Names) -> frozenset[str]:
    """Return "name" when a column called a name, and nobody else's, has mostly names of persons."""
    plain = (field for field in fields if names.words(field.path) <= lexicon()["of_a_name"])
    return frozenset("name" for field in plain if 2 * field.covered["name"] >= field.judged > 0)


def _names_terms(title: frozenset[str], own: frozenset[str]) -> bool:
    """Tell whether a catalogue names what it lists: `icd_ref` diseases, and `doctors_ref` persons."""
    known = lexicon()
    return not (own or title & known["person_words"]) and bool(title & known["catalogues"])


def _about_persons(dataset: str, sure: set[str], names: Names) -> float:
    settings = weights()["table"]
    known = lexicon()
    says_person = mentions(names.words(dataset), known["person_tables"])
    if mentions(_subject(dataset, names), known["thing_tables"]) and not says_person:
        return float(settings["thing"]) if len(sure & set(PERSONAL)) < 2 else 0.0
    return float(settings["person"]) if says_person or len(sure & set(PERSONAL)) >= 2 else 0.0


def _is_impersonal(dataset: str, paths: Sequence[str], names: Names) -> bool:
    """Tell whether a table has branches, assets or figures: by its name, its first column or its measures."""
    known = lexicon()
    subject = _subject(dataset, names)
    if mentions(subject, known["person_tables"]):
        return False
    key = names.words(paths[0]) if paths else frozenset()
    speaks = mentions(subject, known["impersonal_tables"])
    return speaks or mentions(key, known["impersonal_keys"]) or _measures(paths, names) >= MEASURED


def _measures(paths: Sequence[str], names: Names) -> float:
    counting = lexicon()["measures"]
    return sum(mentions(names.words(path), counting) for path in paths) / max(len(paths), 1)


def _subject(dataset: str, names: Names) -> frozenset[str]:
    """Return the words of the last part of a dataset's name that says anything.

    `shop/orders.csv` is about orders; `branches/part-0.csv` and `branches.xlsx#Sheet1` about branches.
    """
    silent = lexicon()["containers"] | lexicon()["empty"]
    for part in reversed(_PARTS.split(dataset)):
        latin = names.in_order(part)
        words = names.words(part).difference(latin).union(without_services(latin))
        if any(len(word) > 1 and not word.isdigit() and word not in silent for word in words):
            return words
    return frozenset()
