"""What the names of a table's columns say together: some are only understood beside their neighbours.

A system of wide use has names of its own (`NACHN`, `bps`: `vocabulary/systems.toml`), which are believed in a
table that has several of them. An export often puts the same letters before every name (`CSTFNMTH`,
`CSTBRTDT`): these are taken off before the rest is read. And a name may go on with what its table's name
began: `opened` in `email_events`, `duration` in `call_log`; a `message` in `support_tickets` is no other one.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Mapping

from pdscan.detect.headers.evidence import NOTHING, HeaderEvidence
from pdscan.detect.headers.fixed_width import is_of_fixed_width, read_parted
from pdscan.detect.headers.lexicon import lexicon
from pdscan.detect.headers.names import Names
from pdscan.detect.headers.systems import systems

SPOKEN = 3
"""So many names of a system make a table one of its own."""
TELLING = "*"
"""What a system of everyday words lists the names under of which its tables have at least one."""
LONGEST_PREFIX, SHORTEST_REST = 5, 3
_ENDING = re.compile(
    r"(?:\.(?:csv|tsv|txt|jsonl?|ndjson|parquet|avro|orc|xlsx?|gz|zst|bz2|zip))+$", re.IGNORECASE
)
_SHEET = re.compile(r"(?:sheet|แผ่น|ชีต)? *[0-9]*", re.IGNORECASE)
_OF_THE_SITE = re.compile("[ZY]{1,2}_?(?=[A-Z]{3})")
"""What stands before the names that a site adds to its SAP system: `ZDEED`."""
_PROTECTED = re.compile(r"_(?:enc(?:rypted)?|aes|hash(?:ed)?|sha(?:1|256)?|md5|tok(?:en)?|mask(?:ed)?|msk)$")
"""What a site puts behind a name whose values it has made unreadable: `ICNUM_ENC`."""
FEWEST, MOST = 6, 0.7
"""A prefix stands before so many names at least, and before this share of them."""
_SET_BEFORE = (
    re.compile("[A-Za-z]{1,3}_?[0-9]{1,3}_(?=[A-Za-z])"),
    re.compile(
        "(?:str|txt|chr|vch|int|lng|byt|num|dec|dbl|sng|flt|cur|dtm|dte|dat|bln|bool|bit|mem|ole|obj|var)(?=[A-Z])"
    ),
)
"""What nearly all names of a form or a program begin with: a number, or a type: `c_10_lead`, `strCrim`."""


def read_headers(
    paths: Collection[str], names: Names, dataset: str = ""
) -> dict[str, dict[str, HeaderEvidence]]:
    """Read the names of all columns of a table; returns what each says, by entity type."""
    if bare := _bare(paths):
        read = read_headers(bare, names, dataset)
        return {path: read[name] for name, path in bare.items()}
    known = _of_a_system(paths, names)
    prefix = _prefix([path for path in paths if path not in known])
    read = {
        path: dict(names.read(known[path]) if path in known else _read(path, prefix, names)) for path in paths
    }
    for path in paths if known else ():
        added = _OF_THE_SITE.match(path)
        if added and path.isupper():
            read[path] |= names.read(path[added.end() :])
    for path in paths if is_of_fixed_width(paths) else ():
        if path not in known and not any(said.tells for said in read[path].values()):
            read[path] |= read_parted(path, names)
    table = table_name(dataset)
    whom = _whom(read)
    for path in paths:
        parent, _, leaf = path.rpartition(".")
        within = names.read_within(f"{table} {parent}", leaf)
        read[path] = {key: said for key, said in read[path].items() if not names.has_kind_among(key, within)}
        for entity_type, said in within.items():
            if said.rank > read[path].get(entity_type, NOTHING).rank:
                read[path][entity_type] = said
        hinted = {key for key, said in read[path].items() if said.level in {"hint", "weak hint"}}
        if whom and hinted and not any(said.tells for said in read[path].values()):
            read[path] |= {key: said for key, said in names.read_within(whom, leaf).items() if key in hinted}
        if path not in known and not any(said.tells for said in read[path].values()):
            read[path] = names.guessed(path.removeprefix(prefix)) | read[path]
    return read


def table_name(dataset: str) -> str:
    """Return the last part of a dataset's name, without the ending of a file.

    >>> table_name("crm.db#call_log"), table_name("lake/call_log.csv.gz"), table_name("calls.xlsx#Sheet1")
    ('call_log', 'call_log', 'calls')
    """
    parts = [part for part in re.split(r"[/\\#]", dataset) if not _SHEET.fullmatch(part)]
    return _ENDING.sub("", parts[-1]).rpartition(".")[2] if parts else ""


def _bare(paths: Collection[str]) -> dict[str, str]:
    """Return the paths by their names without what is set before them, if nearly all have it.

    >>> _bare(["c_01_emp", "c_02_bp", "c_03_cxr", "c_04_lead", "c_05_hn", "c_06_drug", "x"])["lead"]
    'c_04_lead'
    >>> _bare(["strName", "intAge", "city", "zip", "tel", "email"])
    {}
    """
    for before in _SET_BEFORE:
        bare = {before.sub("", path, count=1) if before.match(path) else path: path for path in paths}
        shortened = sum(name != path for name, path in bare.items())
        if len(bare) == len(paths) and shortened >= max(FEWEST, MOST * len(paths)):
            return bare
    return {}


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


def _read(path: str, prefix: str, names: Names) -> dict[str, HeaderEvidence]:
    if not prefix or not path.startswith(prefix):
        return names.read(path)
    return names.read(names.spelt_out(path.removeprefix(prefix))) or names.read(path)


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


def _prefix(paths: Collection[str]) -> str:
    """Return the letters that nearly all names begin with, where names are one word in one case."""
    glued = [
        path for path in paths if path.isascii() and path.isalnum() and (path.isupper() or path.islower())
    ]
    starts = {path[:size] for path in glued for size in range(2, LONGEST_PREFIX + 1)}
    shared = [
        start
        for start in starts
        if start.isalpha()
        and len(
            [path for path in glued if path.startswith(start) and len(path) - len(start) >= SHORTEST_REST]
        )
        >= max(FEWEST, MOST * len(paths))
    ]
    return max(shared, key=len, default="")
