"""How probable it is that a field holds an element: header, values, table and protection, added up.

Pure. Every figure comes from `vocabulary/weights.toml` or from the recognizer itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from pdscan.detect.evidence import FieldEvidence, Tally
from pdscan.detect.headers.evidence import NOTHING, HeaderEvidence
from pdscan.detect.protection.schemes import BARE_UUID
from pdscan.detect.rules import Rules
from pdscan.detect.verdict.candidate import HINT, OF_A_FORM, SELECTIVE, Candidate
from pdscan.detect.verdict.hidden import MOSTLY, hidden, is_belied, shown_by_masks
from pdscan.detect.verdict.odds import beyond_chance, curve, logit, weights
from pdscan.detect.verdict.surroundings import NEARLY_ALL, TableContext, is_nobodys, table_odds
from pdscan.recognizer import Recognizer
from pdscan.vocabulary import elements

PROTECTED = ("hashed", "encrypted", "masked", "tokenised", "encoded")
INITIALS = 3
KIN_NEEDED = frozenset({"guess", "hint"})
"""Levels at which a header says too little without columns of the same group beside it."""


def candidates(
    seen: FieldEvidence, header: Mapping[str, HeaderEvidence], rules: Rules, table: TableContext
) -> list[Candidate]:
    """Return the elements in question for a field, likeliest first; whose the data are comes last."""
    types = {*seen.tallies, *(key for key, item in header.items() if item.phrase)}
    by_element: dict[tuple[str, bool], list[Recognizer]] = {}
    for entity_type in sorted(types & set(rules.by_type)):
        recognizer = rules.by_type[entity_type]
        by_element.setdefault((recognizer.element, recognizer.whose), []).append(recognizer)
    found = [_candidate(element, family, seen, header, table) for (element, _), family in by_element.items()]
    shown = shown_by_masks(seen)
    # What a mask shows or what stands inside tells more than a hint.
    is_open = bool(shown or seen.inner)
    found = [item for item in found if not (is_open and item.is_guess and item.element not in shown)]
    found = [item for item in found if not is_belied(item, shown)]
    found = [item for item in found if not (_is_how(item, found) or _gives_way(item, found))]
    found = [item for item in found if not (item.element == "name" and _are_places(seen))]
    found.extend(hidden(seen, rules, found, shown))
    return sorted(found, key=lambda item: (item.says_whose, -item.odds, -item.header.length, item.element))


def _candidate(
    element: str,
    family: list[Recognizer],
    seen: FieldEvidence,
    header: Mapping[str, HeaderEvidence],
    table: TableContext,
) -> Candidate:
    said = max(
        (header.get(item.entity_type, NOTHING) for item in family), key=lambda item: (item.rank, item.length)
    )
    if said.level == "guess" and not table.is_about_someone:
        said = NOTHING
    named = [item for item in family if header.get(item.entity_type, NOTHING).rank == said.rank]
    tally, support, chance = _values(element, _that_count(family, named, said), seen)
    added = table_odds(element, seen, said, table)
    is_token = not _are_keys(seen) or (
        said.rank > HINT and element not in weights()["verdict"]["untokenised"]
    )
    protected = protected_share(seen) >= MOSTLY and support < MOSTLY / 2 and said.speaks and is_token
    by_values = _alone_odds(family, seen, said, support)
    by_name = _named_odds(named, seen, said, support, protected) if is_token else -9.0
    by_name = max(by_name, _odds_beside_kin(element, named, seen, said, support, table))
    return Candidate(
        element=element,
        entity_types=_types(family, seen, named),
        odds=max(by_values, by_name) + added,
        header=said,
        tally=tally,
        support=support,
        chance=chance,
        by_name=by_name >= by_values,
        protected=protected,
        table=added,
        says_whose=all(item.whose for item in family),
        is_nobodys=is_nobodys(element, seen, table),
        is_listed=all(item.words and not item.open_ended for item in family) and seen.present > 0,
        allowed=_open_ended(named, seen) if said.speaks else 0,
        own=seen.own[element],
        covered=seen.covered[element],
        alone=max(
            (
                logit(item.alone)
                for item in family
                if item.entity_type in seen.tallies and seen.tallies[item.entity_type].valid
            ),
            default=-9.0,
        ),
    )


def _is_how(candidate: Candidate, found: list[Candidate]) -> bool:
    """Tell whether "token" only says how the cells stand for what else the header names: `cid_token`."""
    is_word = candidate.element == "api_secret" and candidate.header.level == "phrase"
    return is_word and any(item.protected and item.header.level == "exact" for item in found)


def _that_count(family: list[Recognizer], named: list[Recognizer], said: HeaderEvidence) -> list[Recognizer]:
    """Leave out those that need a header, where it names others of the family: 4G is no badge."""
    if not said.tells:
        return family
    return [item for item in family if item in named or item.alone >= OF_A_FORM or item.pattern is None]


def _values(element: str, family: list[Recognizer], seen: FieldEvidence) -> tuple[Tally, float, float]:
    """Return what a family's main recognizer counted, and the support: valid cells of all, beyond chance."""
    tallies = {item.entity_type: seen.tallies.get(item.entity_type, Tally()) for item in family}
    real = sum(
        min(tally.valid, beyond_chance(tally.valid, tally.matched, noise_floor(item)) * tally.matched)
        for item in family
        if (tally := tallies[item.entity_type]).matched
    )
    covered = seen.covered[element]
    filled = max(seen.judged - seen.unsaid, covered)
    share = (covered * real / max(sum(tally.valid for tally in tallies.values()), 1) + 0.5) / (filled + 1)
    first = sum(tallies[item.entity_type].valid for item in family if not item.complement)
    if any(item.complement for item in family):
        share *= min(1.0, 2 * first / max(covered, 1))
    main = max(family, key=lambda item: (tallies[item.entity_type].valid, tallies[item.entity_type].matched))
    told = replace(tallies[main.entity_type], valid=covered)
    told.matched = max(told.matched, covered)
    return told, share if real else 0.0, noise_floor(main)


def noise_floor(recognizer: Recognizer) -> float:
    """Return the chance that counts against hits; a check that most things pass is no check."""
    return recognizer.chance if recognizer.chance <= SELECTIVE else 1.0


def _alone_odds(family: list[Recognizer], seen: FieldEvidence, said: HeaderEvidence, support: float) -> float:
    """Return what the values say by themselves, helped by a hint or hindered by a word against."""
    settings = weights()
    counts = {item.entity_type: seen.tallies.get(item.entity_type, Tally()).valid for item in family}
    valid = sum(counts.values())
    if not valid or seen.traits.are_yes_or_no:
        return float(curve(settings["support"]["alone"], 0.0))
    alone = sum(logit(item.alone) * counts[item.entity_type] for item in family) / valid
    if said.level in {"hint", "weak hint"}:
        named = max(logit(item.named) for item in family)
        alone += settings["header"][said.level.replace(" ", "_")] * (named - alone)
    elif said.level == "against":
        alone = max([alone, *_of_most(family, counts, seen)]) + settings["header"]["against"]
    elif said.level == "guess":
        alone += settings["header"]["guess"]
    if seen.traits.is_serial:
        alone += settings["distribution"]["serial"]
    return alone + float(curve(settings["support"]["alone"], support))


def _of_most(family: list[Recognizer], counts: Mapping[str, int], seen: FieldEvidence) -> Iterator[float]:
    """Yield how sure each form is that most cells have: names with titles in a `ref_1` are names."""
    least = MOSTLY * (seen.judged - seen.unsaid)
    return (logit(item.alone) for item in family if counts[item.entity_type] >= least)


def _named_odds(
    named: list[Recognizer], seen: FieldEvidence, said: HeaderEvidence, support: float, protected: bool
) -> float:
    """Return what the header says, where the values agree with it or cannot speak."""
    settings = weights()
    if said.level not in {"exact", "phrase"} and not (protected and said.level == "hint"):
        return -9.0
    if said.level == "hint":
        # A word of a closed list is seldom protected, and a hint of it says nothing else.
        # One of three letters (`sid`, `dst`) says less of what cannot be seen than of what can.
        is_listed = all(item.words for item in named)
        return (
            -9.0
            if is_listed or len(said.phrase) <= INITIALS
            else float(settings["verdict"]["protected_hint"])
        )
    odds = max(logit(item.named) for item in named) + settings["header"][said.level]
    if seen.present == 0:
        return float(odds + settings["verdict"]["name_only"])
    if said.level == "phrase" and not protected and _is_unproven(named, seen):
        odds += settings["header"]["unproven"]
    if protected:
        return float(odds + settings["verdict"]["protected"])
    return float(odds + curve(settings["support"]["named"], max(support, _allowed(named, seen))))


def _odds_beside_kin(
    element: str,
    named: list[Recognizer],
    seen: FieldEvidence,
    said: HeaderEvidence,
    support: float,
    table: TableContext,
) -> float:
    """Return what a hint says of cells that agree, beside columns of its kind: `bat` of a telephone."""
    settings = weights()["kin"]
    formless = [item for item in named if not item.alone and (item.fits or item.pattern)]
    beside = table.kin.get(elements()[element].group, 0)
    if said.level not in KIN_NEEDED or not formless or beside < settings["fewest"]:
        return -9.0
    agreeing = max(support, _allowed([item for item in formless if item.fits], seen))
    return float(settings["odds"] + curve(weights()["support"]["named"], agreeing))


def _is_unproven(named: list[Recognizer], seen: FieldEvidence) -> bool:
    """Tell whether no cell is a word that these recognizers list; it may be a code of one."""
    could_prove = all(item.words and not item.open_ended for item in named)
    return could_prove and not seen.traits.are_codes and not any(seen.covered[item.element] for item in named)


def _allowed(named: list[Recognizer], seen: FieldEvidence) -> float:
    """Return the share of cells that the header's recognizers allow, where no pattern is the test."""
    shares = []
    for item in named:
        if item.fits is not None:
            shares.append((seen.fitting[item.entity_type] + 0.5) / (seen.judged + 1))
        elif item.pattern is None and not item.words:
            shares.append(0.0 if seen.traits.are_yes_or_no else 1.0)
    return max(shares, default=0.0)


def _open_ended(named: list[Recognizer], seen: FieldEvidence) -> int:
    """Return the cells that may be one of the values that no list holds all of."""
    return max((seen.fitting[item.entity_type] for item in named if item.open_ended), default=0)


def _types(family: list[Recognizer], seen: FieldEvidence, named: list[Recognizer]) -> tuple[str, ...]:
    valid = [item.entity_type for item in family if seen.tallies.get(item.entity_type, Tally()).valid]
    return tuple(valid or [item.entity_type for item in named][:1])


def _gives_way(candidate: Candidate, found: list[Candidate]) -> bool:
    """Tell whether no cell bears out what the name says, and nearly all are what it is often said of.

    A `title` in a list of accounts may name the account; where the cells are job titles, it is one. A form
    that fits any word or number bears nothing out: valid national IDs are no devices' in an `fpid`.
    """
    if candidate.protected or (candidate.tally.valid and not candidate.is_of_a_form):
        return False
    settings = weights()["verdict"]
    kindred = settings["gives_way_to"].get(candidate.element, ())
    return any(
        item.element in kindred
        and item.support >= settings["surely_another"]
        and item.stands_alone
        and not item.is_of_a_form
        for item in found
    )


def _are_places(seen: FieldEvidence) -> bool:
    """Tell whether nearly all cells are places of the gazetteer, few of which are called as persons are."""
    places, persons = seen.covered["postal_address"], seen.covered["name"]
    return places >= NEARLY_ALL * max(seen.judged - seen.unsaid, 1) and 2 * persons < places


def _are_keys(seen: FieldEvidence) -> bool:
    """Tell whether the cells are UUIDs: keys of rows, unless the name says what they stand for."""
    keys = sum(count for (_, scheme, *_), count in seen.states.items() if scheme in {"uuid", BARE_UUID})
    return keys >= MOSTLY * max(sum(seen.states.values()), 1)


def protected_share(seen: FieldEvidence) -> float:
    """Return the share of judged cells that are hashed, encrypted, masked, encoded or tokens."""
    cells = sum(count for (state, *_), count in seen.states.items() if state in PROTECTED)
    return cells / max(sum(seen.states.values()), 1)
