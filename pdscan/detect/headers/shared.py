"""What the names of a table share and what is left of each: `CSTFNMTH`, `c_10_lead`, `strCrim`, `sNameTh`.

An export often puts the same letters before every name, a form a number, a programmer the type. These say
nothing and are taken off before the rest is read. The rest of a name that had little room is one word or
two cut short (`CIFINCOM`, `ADRPROVN`), so what such a word alone may be short for is believed of it.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from pdscan.detect.headers.evidence import HeaderEvidence
from pdscan.detect.headers.names import Names

LONGEST_PREFIX, SHORTEST_REST = 5, 3
FEWEST, MOST = 6, 0.7
"""A prefix stands before so many names at least, and before this share of them."""
FEWEST_TYPED = 3
"""So many names are enough where all have a type before them, and not all the same."""
_SET_BEFORE = (
    re.compile("[A-Za-z]{1,3}_?[0-9]{1,3}_(?=[A-Za-z])"),
    re.compile(
        "(?:str|txt|chr|vch|int|lng|byt|num|dec|dbl|sng|flt|cur|dtm|dte|dat|bln|bool|bit|mem|ole|obj|var)(?=[A-Z])"
    ),
    re.compile("(?:[abcdfilnstux]|dt|ts|sz)(?=[A-Z])"),
)
"""What nearly all names of a form or a program begin with: a number, or a type in three letters or one."""


def bare(paths: Collection[str]) -> dict[str, str]:
    """Return the paths by their names without what is set before them, if nearly all have it.

    >>> bare(["c_01_emp", "c_02_bp", "c_03_cxr", "c_04_lead", "c_05_hn", "c_06_drug", "x"])["lead"]
    'c_04_lead'
    >>> bare(["strName", "intAge", "city", "zip", "tel", "email"])
    {}
    >>> bare(["sCid", "nAmt", "dtBirth"]), bare(["eMail", "iPad"])
    ({'Cid': 'sCid', 'Amt': 'nAmt', 'Birth': 'dtBirth'}, {})
    """
    for before in _SET_BEFORE:
        begun = [found[0] for path in paths if (found := before.match(path))]
        rest = {before.sub("", path, count=1): path for path in paths}
        are_typed = len(set(begun)) > 1 and len(begun) == len(paths) >= FEWEST_TYPED
        if len(rest) == len(paths) and (are_typed or len(begun) >= max(FEWEST, MOST * len(paths))):
            return rest
    return {}


def prefix(paths: Collection[str]) -> str:
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


def read_without(path: str, shared: str, names: Names) -> dict[str, HeaderEvidence]:
    """Return what a name says without the letters that it shares with others, else what all of it says."""
    if not shared or not path.startswith(shared):
        return names.read(path)
    rest = path.removeprefix(shared)
    spelt_out = names.spelt_out(rest)
    # What the shared letters say alone says nothing of one column: not each `SMSDESTN` is a text message.
    whole = {key: said for key, said in names.read(path).items() if said.phrase != shared.lower()}
    said = max(names.read(spelt_out), names.read(rest), whole, key=_sureness)
    # The shared letters may turn what the rest says: the `ACCTNO` of a `GLACCTNO` is of the ledger.
    beside = names.read(f"{shared} {spelt_out}")
    return said | {key: evidence for key, evidence in beside.items() if evidence.level == "against"}


def _sureness(said: dict[str, HeaderEvidence]) -> tuple[int, int]:
    return max(((evidence.rank, evidence.length) for evidence in said.values()), default=(0, 0))


def believed(guessed: dict[str, HeaderEvidence], names: Names) -> dict[str, HeaderEvidence]:
    """Return what a word cut short says where its one meaning, written in full, says it outright."""
    meant = {evidence.phrase for evidence in guessed.values()}
    if len(meant) != 1:
        return {}
    outright = names.read(*meant)
    return {
        entity_type: HeaderEvidence("phrase", evidence.phrase, evidence.length)
        for entity_type, evidence in guessed.items()
        if entity_type in outright and outright[entity_type].level == "exact"
    }
