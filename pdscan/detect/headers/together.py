"""What the names of a table's columns say together: some are only understood beside their neighbours.

A system of wide use has names of its own (`NACHN`, `bps`: `vocabulary/systems.toml`), which are believed in a
table that has several of them. What all names begin with is taken off before the rest is read
(`pdscan/detect/headers/shared.py`). And a name may go on with what its table's name began: `opened` in
`email_events`, `duration` in `call_log`; a `message` in `support_tickets` is no other one.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Mapping

from pdscan.detect.headers.evidence import NOTHING, HeaderEvidence
from pdscan.detect.headers.fixed_width import is_of_fixed_width, read_parted
from pdscan.detect.headers.lexicon import lexicon
from pdscan.detect.headers.names import Names
from pdscan.detect.headers.shared import bare, believed, prefix, read_without
from pdscan.detect.headers.systems import systems

SPOKEN = 3
"""So many names of a system make a table one of its own."""
TELLING = "*"
"""What a system of everyday words lists the names under of which its tables have at least one."""
_ENDING = re.compile(
    r"(?:\.(?:csv|tsv|txt|jsonl?|ndjson|parquet|avro|orc|xlsx?|gz|zst|bz2|zip))+$", re.IGNORECASE
)
_SHEET = re.compile(r"(?:sheet|แผ่น|ชีต)? *[0-9]*", re.IGNORECASE)
_OF_THE_SITE = re.compile("[ZY]{1,2}_?(?=[A-Z]{3})")
"""What stands before the names that a site adds to its SAP system: `ZDEED`."""
_PROTECTED = re.compile(r"_(?:enc(?:rypted)?|aes|hash(?:ed)?|sha(?:1|256)?|md5|tok(?:en)?|mask(?:ed)?|msk)$")
"""What a site puts behind a name whose values it has made unreadable: `ICNUM_ENC`."""


def read_headers(
    paths: Collection[str], names: Names, dataset: str = ""
) -> dict[str, dict[str, HeaderEvidence]]:
    """Read the names of all columns of a table; returns what each says, by entity type."""
    if rest := bare(paths):
        read = read_headers(rest, names, dataset)
        return {path: read[name] for name, path in rest.items()}
    known = _of_a_system(paths, names)
    shared = prefix([path for path in paths if path not in known])
    read = {
        path: dict(names.read(known[path]) if path in known else read_without(path, shared, names))
        for path in paths
    }
    for path in paths if known else ():
        added = _OF_THE_SITE.match(path)
        if added and path.isupper():
            read[path] |= names.read(path[added.end() :])
    is_short = is_of_fixed_width(paths)
    for path in paths if is_short else ():
        if path not in known and not any(said.level == "exact" for said in read[path].values()):
            short = _read_short(path, shared, names)
            read[path] |= {key: said for key, said in short.items() if _is_surer(said, read[path].get(key))}
    table = table_name(dataset)
    whom = _whom(read)
    for path in paths:
        parent, _, leaf = path.rpartition(".")
        within = names.read_within(f"{table} {parent}", leaf)
        if is_short and path not in known:
            within |= names.read_within(names.spelt_out(table), names.spelt_out(leaf.removeprefix(shared)))
        read[path] = {key: said for key, said in read[path].items() if not names.has_kind_among(key, within)}
        for entity_type, said in within.items():
            if said.rank > read[path].get(entity_type, NOTHING).rank:
                read[path][entity_type] = said
        hinted = {key for key, said in read[path].items() if said.level in {"hint", "weak hint"}}
        if whom and hinted and not any(said.tells for said in read[path].values()):
            read[path] |= {key: said for key, said in names.read_within(whom, leaf).items() if key in hinted}
        if path not in known and not any(said.tells for said in read[path].values()):
            read[path] = names.guessed(path.removeprefix(shared)) | read[path]
    return read


def table_name(dataset: str) -> str:
    """Return the last part of a dataset's name, without the ending of a file.

    >>> table_name("crm.db#call_log"), table_name("lake/call_log.csv.gz"), table_name("calls.xlsx#Sheet1")
    ('call_log', 'call_log', 'calls')
    """
    parts = [part for part in re.split(r"[/\\#]", dataset) if not _SHEET.fullmatch(part)]
    return _ENDING.sub("", parts[-1]).rpartition(".")[2] if parts else ""


def _whom(read: Mapping[str, Mapping[str, HeaderEvidence]]) -> str:
    """Return of whom two columns or more are, as their names say: an agent with a code and a name."""
    persons = lexicon()["persons"]
    first = Counter(
        word
        for said in read.values()
        for word in {
            item.phrase.partition(" ")[0] for item in said.values() if item.tells and " " in item.phrase
        }
        if word in persons
    )
    return next((word for word, columns in first.most_common(1) if columns > 1), "")


def _read_short(path: str, shared: str, names: Names) -> dict[str, HeaderEvidence]:
    """Return what a name of eight letters says: what is left of it as a word or several, then all of it."""
    rest = path.removeprefix(shared)
    if rest == path:
        return read_parted(path, names)
    parted = {} if names.is_word(rest) else read_parted(rest, names)
    whole = {key: said for key, said in read_parted(path, names).items() if said.phrase != shared.lower()}
    return _begun(parted, rest) or believed(names.guessed(rest), names) or _begun(whole, path)


def _begun(said: Mapping[str, HeaderEvidence], name: str) -> dict[str, HeaderEvidence]:
    """Leave out what only the end of a name happens to say: the `ign` of an `ITMORIGN`."""
    return {key: evidence for key, evidence in said.items() if evidence.phrase[0] == name[0].lower()}


def _is_surer(said: HeaderEvidence, before: HeaderEvidence | None) -> bool:
    return before is None or (before.level != "against" and said.rank > before.rank)


def _of_a_system(paths: Collection[str], names: Names) -> dict[str, str]:
    """Return what the paths stand for in the systems that may have made the table, the likeliest first."""
    written = {path: (names.thai(path), path.lower(), _PROTECTED.sub("", path.lower())) for path in paths}
    columns = {name for names in written.values() for name in names}
    spoken = (
        {path: phrases[name] for path, names in written.items() for name in names[::-1] if name in phrases}
        for phrases in systems().values()
        if TELLING not in phrases or not columns.isdisjoint(phrases[TELLING].split())
    )
    makers = sorted((found for found in spoken if len(found) >= SPOKEN), key=len, reverse=True)
    return {path: phrase for found in reversed(makers) for path, phrase in found.items()}
