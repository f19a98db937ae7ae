"""Which columns of a table tell of a thing: the telephone of a branch, the religion of a game's hero.

A table lists things by the last word of its name (`bank_branches`; `branch_visits` are of persons) or by one
of its first columns (`hotel_name`). Then its columns are the thing's, but for those that name a person
(`contact_mobile`), unless others identify persons. Elsewhere a column is a thing's that says so itself.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from pdscan.detect.headers.names import Names, lexicon
from pdscan.detect.headers.together import table_name
from pdscan.detect.verdict.surroundings import mentions

FIRST = 3
"""What a table is about stands in its first columns."""
PERSONS = frozenset({
    "national_id", "passport", "alien_id", "date_of_birth", "title_prefix", "employee_id", "student_id",
    "social_security_id", "medical_record_number",
})  # fmt: skip
"""Elements that no shop and no hero has in a database."""


def of_things(dataset: str, paths: Sequence[str], sure: Collection[str], names: Names) -> frozenset[str]:
    """Return the columns that tell of things, in a table whose sure elements are given."""
    known = lexicon()
    words = {path: names.words(path) for path in paths}
    is_list = _lists_things(dataset, [words[path] for path in paths[:FIRST]], names)
    if is_list and not PERSONS.intersection(sure):
        return frozenset(path for path in paths if not words[path] & known["person_words"])
    return frozenset(
        path
        for path in paths
        if mentions(words[path], known["listed_things"]) and not words[path] & known["person_words"]
    )


def _lists_things(dataset: str, first: Sequence[frozenset[str]], names: Names) -> bool:
    known = lexicon()
    things = known["listed_things"] | known["listed_by_tables"]
    subject = [word for word in names.in_order(table_name(dataset)) if word not in known["of_a_list"]]
    if subject and subject[-1] in things:
        return True
    if any(word in known["person_words"] for word in subject):
        return False
    return any(len(words) == 2 and "name" in words and words & things for words in first)
