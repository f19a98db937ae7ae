"""What the rest of a table says of one of its columns: its subject, its neighbours, its people. Pure."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from pdscan.detect.evidence import FieldEvidence
from pdscan.detect.headers.evidence import HeaderEvidence
from pdscan.detect.headers.lexicon import lexicon
from pdscan.detect.verdict.odds import weights

SECRET = frozenset({"hashed", "encrypted", "masked"})
NEARLY_ALL = 0.9
DIMENSION = 4
"""So many different values make a list."""


@dataclass(frozen=True, slots=True)
class TableContext:
    """What the field stands in: the words of the table's name and of all its headers."""

    subject: frozenset[str] = frozenset()
    headers: frozenset[str] = frozenset()
    meaningless: frozenset[str] = frozenset()
    """Paths of the fields whose header says nothing at all."""
    about_persons: float = 0.0
    """Log-odds for (or, below zero, against) a table of persons, by its name and its sure columns."""
    identifies: bool = True
    """Whether some column tells persons apart."""
    is_impersonal: bool = False
    """Whether its rows are branches, assets or figures, and no column is of a person."""
    births: frozenset[str] = frozenset()
    """Paths of the fields whose dates lie as births do."""
    is_catalogue: bool = False
    """Whether the name of the table says that it lists what there is: `religion_lookup`, `icd10_codes`."""
    names_someone: bool = True
    """Whether some header speaks of a person or of a visit, if only by a key: `user_id`, `session`."""
    kin: Mapping[str, int] = field(default_factory=dict)
    """Columns that surely hold an element, by its group: device, contact, health."""
    of_persons: frozenset[str] = frozenset()
    """Paths of the fields that name a person who can be reached: `manager_mobile` of a branch."""
    parts: Mapping[str, Collection[str]] = field(default_factory=dict)
    """Paths of the fields without telling names that are parts of one thing, by its element."""
    of_things: Mapping[str, Collection[str]] = field(default_factory=dict)
    """Paths of the fields that tell of a thing, by its kind: a branch's telephone."""

    @property
    def is_about_someone(self) -> bool:
        """Tell whether some column tells persons apart or speaks of one."""
        return self.identifies or self.names_someone


def table_odds(element: str, seen: FieldEvidence, said: HeaderEvidence, table: TableContext) -> float:
    """Return the log-odds that the table adds to what header and values say of a column."""
    settings = weights()
    companion = settings["companions"].get(element)
    odds = 0.0
    if companion is not None and mentions(table.headers, companion["words"]):
        empty = seen.path in table.meaningless
        odds += companion["odds"] * (1.0 if empty else settings["companions"]["informative"])
    if companion is not None and said.level == "hint":
        odds += companion.get("hinted", 0.0) * mentions(table.headers | table.subject, companion["words"])
    if (
        element == "date_of_birth"
        and seen.path in table.births & table.meaningless
        and table.about_persons > 0
    ):
        odds += settings["distribution"]["births"]
    if seen.path in table.parts.get(element, ()):
        odds += settings["distribution"]["parts"]
    if _is_listed(element, seen, table):
        odds += settings["table"]["dimension"]
    if _is_no_persons(element, seen, table):
        odds += settings["table"]["impersonal"]
    if _stands_apart(element, said, table):
        odds += settings["table"]["apart"]
    if _is_no_ones(element, table):
        odds += settings["table"]["nobody"]
    if element in settings["table"]["moved_by_subject"] and said.level not in {"exact", "against"}:
        odds += table.about_persons
    return float(odds)


def is_nobodys(element: str, seen: FieldEvidence, table: TableContext) -> bool:
    """Tell whether a column tells what there is, not who has it."""
    return (
        _is_no_persons(element, seen, table)
        or _is_listed(element, seen, table)
        or _is_no_ones(element, table)
    )


def _is_no_persons(element: str, seen: FieldEvidence, table: TableContext) -> bool:
    """Tell whether a column is of a duty, a branch, a figure or another thing."""
    return (
        _is_a_dutys(element, seen)
        or _is_impersonal(element, seen, table)
        or _is_a_things(element, seen, table)
    )


def _is_a_dutys(element: str, seen: FieldEvidence) -> bool:
    """Tell whether nearly all cells are an organisation's by their own words: `info@`, `sales@`."""
    return seen.of_nobody[element] >= NEARLY_ALL * seen.covered[element] > 0


def mentions(said: Collection[str], words: Collection[str]) -> bool:
    """Tell whether names have one of the words; Thai names are not spaced, so a part is enough there."""
    return any(
        word in words or (not word.isascii() and any(known in word for known in words)) for word in said
    )


def _is_listed(element: str, seen: FieldEvidence, table: TableContext) -> bool:
    """Tell whether a column lists what there is (each religion once), in a table that identifies nobody."""
    if table.is_about_someone or element not in weights()["table"]["dimension_of"]:
        return False
    if table.is_catalogue:
        return True
    plain = sum(count for (state, *_), count in seen.states.items() if state == "plain")
    if 2 * plain < sum(seen.states.values()):
        return False  # Each cell has a digest of its own, whatever it hides.
    return seen.present >= DIMENSION and seen.distinct == seen.present


def _is_impersonal(element: str, seen: FieldEvidence, table: TableContext) -> bool:
    """Tell whether a column is of a branch, an asset or a figure, in a table that has no person."""
    settings = weights()["table"]
    if not table.is_impersonal or element not in settings["impersonal_of"]:
        return False
    is_named = element in settings["reaches"] and seen.path in table.of_persons
    return not (is_named or _is_somebodys(element, seen, "impersonal"))


def _is_a_things(element: str, seen: FieldEvidence, table: TableContext) -> bool:
    """Tell whether things of a kind have the element too, and the column or the table tells of one."""
    settings = weights()["table"]
    return any(
        seen.path in paths
        and element in settings[f"had_by_{kind}"]
        and not _is_somebodys(element, seen, kind)
        for kind, paths in table.of_things.items()
    )


def _is_somebodys(element: str, seen: FieldEvidence, kind: str) -> bool:
    """Tell whether the cells themselves say that they are persons', in a table of a kind of things.

    A mailbox is called after somebody; a firm's telephone is a mobile one; and nobody hides a switchboard.
    """
    settings = weights()["table"]
    hidden = sum(count for (state, *_), count in seen.states.items() if state in SECRET)
    if element in settings["hidden_for_persons"] and 2 * hidden > sum(seen.states.values()):
        return True
    is_told = kind in settings["persons_by_values"].get(element, ())
    return is_told and 2 * seen.of_persons[element] > seen.covered[element]


def _stands_apart(element: str, said: HeaderEvidence, table: TableContext) -> bool:
    """Tell whether a part of an address, or of a stay, has no other beside it: a device checks in too."""
    known = lexicon()
    if element == "postal_address":
        return said.phrase in known["parts_of_an_address"] and not mentions(
            table.headers, known["address_words"]
        )
    if element == "travel_details":
        return said.phrase in known["parts_of_a_stay"] and not mentions(
            table.headers | table.subject, known["stay_words"]
        )
    return False


def _is_no_ones(element: str, table: TableContext) -> bool:
    """Tell whether it is what somebody did, in a table that identifies nobody: figures of a campaign."""
    of_someone = weights()["table"]["of_someone"]
    return element in of_someone and not table.is_about_someone
