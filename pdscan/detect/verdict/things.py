"""Which columns of a table tell of a thing: the telephone of a branch, a supplier's province, a server's IP.

A table lists things by the last word of its name (`bank_branches`; `branch_visits` are of persons) or by one
of its first columns (`hotel_name`). Then its columns are the thing's, but for those that name a person
(`contact_mobile`), unless others identify persons. Elsewhere a column is a thing's that says so itself.
What each kind of thing has, `weights.toml` says: an organisation's name and telephone may be a trader's own
(`firms` tells which are not).
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from pdscan.detect.headers.lexicon import lexicon
from pdscan.detect.headers.names import Names
from pdscan.detect.headers.together import table_name
from pdscan.detect.verdict.surroundings import mentions

FIRST = 3
"""What a table is about stands in its first columns."""
PERSONS = frozenset({
    "national_id", "passport", "alien_id", "date_of_birth", "title_prefix", "employee_id", "student_id",
    "social_security_id", "medical_record_number", "marital_status", "driving_licence", "work_permit_right",
    "visa_document", "id_card_laser_code", "national_id_image", "house_registration", "biometric",
    "consent_record", "otp", "sms_content", "call_record", "background_check", "sexual_orientation",
    "union_membership", "political_opinion",
})  # fmt: skip
"""Elements that no shop, no machine and no hero has in a database."""
USERS = frozenset({"name", "alias", "employee_id", "username", "email", "student_id"})
"""How a list of computers says whose they are."""
KINDS = {"things": "listed_things", "organisations": "organisations", "machines": "machines"}
"""Kinds of things, each with its list of words in `headers.toml`; `had_by_...` in `weights.toml` says what
each has. A column's own name says less of a machine: `storage_free`, `camera_model` are a person's too."""
BY_TABLES = {"things": "listed_by_tables", "organisations": "organisations", "machines": "machines_by_tables"}
"""The same by words that say so in the name of a table only."""
NAMED_MACHINES = "named_machines"
LISTED = "listed_things"
"""A column's own name says less here too: `hospital_diagnosis` is somebody's, a disease in `drugs` is not."""
_NAMED, _NAMED_THAI = frozenset({"name", "nm"}), "ชื่อ"
_LISTED_THAI = ("ทะเบียน", "รายชื่อ", "รายการ", "ข้อมูล", "บัญชี")


def of_things(
    dataset: str,
    paths: Sequence[str],
    sure: Collection[str],
    names: Names,
    own: Collection[str] = (),
    users: Collection[str] = (),
) -> Mapping[str, frozenset[str]]:
    """Return the columns that tell of things, by kind, in a table whose sure elements are given.

    `own` are those of columns that name nobody: partners with persons' names are persons. `users` are the
    columns that say who has a thing in use: staff's computers are staff's.
    """
    known = lexicon()
    words = {path: names.words(path) for path in paths}
    nobodys = [path for path in paths if not names_a_person(names.spoken(path))]
    is_of_persons = bool(PERSONS.intersection(sure))
    told = {kind: [path for path in nobodys if mentions(words[path], known[KINDS[kind]])] for kind in KINDS}
    told["things"] += [path for path in paths if _names_a_seat(path, names)]
    if any(said & known["numbers_of_works"] for said in words.values()):
        told["things"] += [path for path in paths if words[path] <= known["of_a_work"]]
    told = {**told, NAMED_MACHINES: told["machines"], "machines": []}
    listed = () if is_of_persons else [kind for kind in KINDS if _lists(kind, dataset, paths[:FIRST], names)]
    if "name" in own:
        listed = [kind for kind in listed if kind != "organisations"]
    if users or any(said & known["handsets"] for said in (names.words(table_name(dataset)), *words.values())):
        listed = [kind for kind in listed if kind != "machines"]
    elif not is_of_persons and _are_installed(names.words(table_name(dataset)), words.values()):
        listed = [*listed, "machines"]
    told["animals"] = [path for path in nobodys if mentions(words[path], known["animals"])]
    title = names.words(table_name(dataset))
    if mentions(title, known["animals"]) and not mentions(title, known["person_words"]):
        told["animals"] = nobodys
    if _is_by_programs(title, words.values()) and not mentions(title, known["person_words"]):
        told["programs"] = nobodys
    told["treats"] = [path for path in paths if _names_a_treat(words[path])] * bool(title & known["parlours"])
    of_kinds = {kind: frozenset(columns + nobodys * (kind in listed)) for kind, columns in told.items()}
    return {**of_kinds, LISTED: frozenset(nobodys if "things" in listed else ())}


def _is_by_programs(title: frozenset[str], columns: Collection[frozenset[str]]) -> bool:
    """Tell whether programs write a table: by its name, or a log by its columns (thread, level)."""
    known = lexicon()
    if title & known["program_logs"]:
        return True
    said = frozenset[str]().union(*columns)
    return bool(title & known["logs"]) and len(said & known["of_programs"]) > 1


def _are_installed(title: frozenset[str], columns: Collection[frozenset[str]]) -> bool:
    """Tell whether a table of devices says who services them or where they stand, and nothing of whose."""
    known = lexicon()
    said = frozenset[str]().union(*columns)
    is_told = not (title.isdisjoint(known["devices"]) or said.isdisjoint(known["of_an_installation"]))
    return is_told and said.isdisjoint(known["someone"] - known["devices"])


def users(told: Mapping[str, str], names: Names) -> frozenset[str]:
    """Return the columns that say who has a machine in use: `assigned_user`, "ผู้ถือครอง"; no caretaker does.

    `told` is the sure element of each path.
    """
    in_use = lexicon()["has_in_use"]
    return frozenset(
        path for path, element in told.items() if element in USERS and mentions(names.words(path), in_use)
    )


def _lists(kind: str, dataset: str, first: Sequence[str], names: Names) -> bool:
    """Tell whether a table lists things of a kind."""
    known = lexicon()
    things = known[KINDS[kind]] | known[BY_TABLES[kind]]
    title = table_name(dataset)
    subject = [word for word in without_services(names.in_order(title)) if word not in known["of_a_list"]]
    is_head = _begins(names.thai(title), things) and not mentions(names.words(title), known["dealings"])
    if is_head or (subject and subject[-1] in things):
        return True
    if any(word in known["person_words"] for word in subject):
        return False
    if kind == "things" and _lists_places(title, first, names):
        return True
    return any(_is_name_of(path, things, names) for path in first)


def _lists_places(title: str, first: Sequence[str], names: Names) -> bool:
    """Tell whether the places of a table have names of their own: where somebody was seldom has one."""
    places, beside = lexicon()["places"], lexicon()["of_a_list"] - lexicon()["places"]
    head = [word for word in names.in_order(title) if word not in beside][-1:]
    is_of_places = not places.isdisjoint(head) or _begins(names.thai(title), places)
    return is_of_places and any(
        names.words(path) <= lexicon()["of_a_name"] or _is_name_of(path, places, names) for path in first
    )


def without_services(words: Sequence[str]) -> list[str]:
    """Leave out what only sounds like a place or a machine: a log store keeps logs, an SMS gateway sends.

    >>> without_services(["lms", "log", "store"]), without_services(["drug", "store"])
    (['lms', 'log'], ['drug', 'store'])
    """
    known = lexicon()["services"]
    return [word for at, word in enumerate(words) if at == 0 or f"{words[at - 1]} {word}" not in known]


def names_a_person(words: frozenset[str]) -> bool:
    """Tell whether a column speaks of a person ("ผู้รับ", `returned_by`), and of no organisation ("ผู้ขาย")."""
    known = lexicon()
    return mentions(words, known["person_words"] | {"by"}) and not mentions(
        [word for word in words if not word.isascii()], known["organisations"]
    )


def _names_a_treat(words: frozenset[str]) -> bool:
    """Tell whether a column names what a spa sells, and nothing of who buys it: `treatment_name`."""
    known = lexicon()
    return (
        mentions(words, known["treats"])
        and words <= known["treats"] | known["of_a_name"] | known["says_which"]
    )


def _names_a_seat(path: str, names: Names) -> bool:
    """Tell whether a column tells of an organisation's seat: `HeadOfficeProvince`."""
    said = " ".join(names.in_order(path))
    return any(seat in said for seat in lexicon()["seats"])


def _is_name_of(path: str, things: Collection[str], names: Names) -> bool:
    """Tell whether a column is the name of a thing: `hotel_name`, "ชื่อสาขา"."""
    words = names.words(path)
    thai = names.thai(path)
    if thai.startswith(_NAMED_THAI):
        return _begins(thai.removeprefix(_NAMED_THAI), things)
    return len(words) == 2 and bool(words & _NAMED) and bool(words.intersection(things))


def _begins(thai: str, things: Collection[str]) -> bool:
    """Tell whether a Thai name begins with a thing, as its head does; a word for a list may stand before."""
    for before in _LISTED_THAI:
        thai = thai.removeprefix(before)
    return any(thai.startswith(word) for word in things if not word.isascii())
