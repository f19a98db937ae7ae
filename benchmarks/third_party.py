"""How far pdscan agrees with the examples of Presidio's tests and of python-stdnum; lists where it does not.

    python benchmarks/third_party.py --presidio CHECKOUT/presidio-analyzer/tests --stdnum CHECKOUT/tests

The examples are read from checkouts of those projects, none is kept here. One of Presidio's agrees when as
many values of its kind are told as its test expects, at the places that it expects. One of python-stdnum's
agrees when the number is told if and only if python-stdnum takes it for valid: by a recognizer as a cell, in
running text after its label, and in running text alone. Luhn and EAN belong to no kind of personal data, so
only the check itself is asked.
"""

from __future__ import annotations

import argparse
import ast
import importlib
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from pdscan import checksums
from pdscan.detect.proof import is_recognised
from pdscan.detect.text.spans import find_in_text
from pdscan.recognizer import Recognizer
from pdscan.registry import recognizers

KINDS = {
    "email": ("email",),
    "phone": ("phone", "fax"),
    "credit_card": ("payment_card",),
    "iban": ("bank_account",),
    "ip": ("ip_address",),
    "mac": ("mac_address",),
    "url": ("browsing_history",),
    "crypto": ("payment_record",),
    "th_tnin": ("national_id",),
}
"""Presidio's test files, and the elements that their entities are here."""
PERSON, COMPANY = "national_id", "juristic_id"
NUMBERS = {
    "th.pin": ((PERSON,), "เลขประจำตัวประชาชน "),
    "th.moa": ((COMPANY,), "เลขทะเบียนนิติบุคคล "),
    "th.tin": ((PERSON, COMPANY, "tax_id"), "เลขประจำตัวผู้เสียภาษี "),
    "iban": (("bank_account",), "IBAN "),
    "imei": (("device_id",), "IMEI "),
}
"""python-stdnum's modules with the elements they are here, and a label as people write it."""
CHECKS: dict[str, Callable[[str], bool]] = {"luhn": checksums.luhn, "ean": checksums.ean}
_LISTED = re.compile(r"numbers = '''(.*?)'''", re.DOTALL)
_ASKED = re.compile(r"(?:validate|is_valid)\('([^']*)'\)")


@dataclass(frozen=True, slots=True)
class Case:
    """One example: where it is from, its text, and whether pdscan agrees."""

    source: str
    text: str
    agrees: bool


def main() -> None:
    asked = _asked()
    for name, cases in (("presidio", presidio(asked.presidio)), ("stdnum", stdnum(asked.stdnum))):
        found = list(cases)
        _print(name, found)


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--presidio", type=Path, required=True, metavar="FOLDER")
    parser.add_argument("--stdnum", type=Path, required=True, metavar="FOLDER")
    return parser.parse_args()


def _print(name: str, cases: list[Case]) -> None:
    for source in dict.fromkeys(case.source for case in cases):
        own = [case for case in cases if case.source == source]
        print(f"{name:<9}{source:<24}{sum(case.agrees for case in own):>5} of {len(own)}")
        for case in own:
            if not case.agrees:
                print(f"{'':<13}{case.text!r}")
    agreed = sum(case.agrees for case in cases)
    print(f"{name:<9}{'all':<24}{agreed:>5} of {len(cases)} ({agreed / len(cases):.1%})\n")


def presidio(tests: Path) -> Iterator[Case]:
    """Try the parametrised cases of Presidio's own tests."""
    for kind, elements in KINDS.items():
        tree = ast.parse((tests / f"test_{kind}_recognizer.py").read_text(encoding="utf-8"))
        for text, expected, places in _parameters(tree):
            found = [
                (span.start, span.end) for span in find_in_text(text, _all()) if span.element in elements
            ]
            agrees = len(found) == expected and all(
                any(start < end_found and start_found < end for start_found, end_found in found)
                for start, end in places
            )
            yield Case(kind, text, agrees)


def _parameters(tree: ast.AST) -> Iterator[tuple[str, int, tuple[tuple[int, int], ...]]]:
    """Yield text, number of values and their places of each `parametrize` that has a text and a number."""
    for call in ast.walk(tree):
        is_table = isinstance(call, ast.Call) and getattr(call.func, "attr", "") == "parametrize"
        if not is_table or not isinstance(call, ast.Call) or not isinstance(call.args[1], ast.List):
            continue
        names = [name.strip() for name in ast.literal_eval(call.args[0]).split(",")]
        for row in call.args[1].elts:
            try:
                given = dict(zip(names, ast.literal_eval(row), strict=False))
            except ValueError:
                continue  # made by code
            text = next(iter(given.values()))
            expected = next(
                (given[name] for name in names if name in {"expected_len", "expected_count"}), None
            )
            if isinstance(text, str) and isinstance(expected, int):
                yield text, expected, given.get("expected_positions", ())


def stdnum(tests: Path) -> Iterator[Case]:
    """Try the numbers in python-stdnum's documentation and tests."""
    for name, (elements, label) in NUMBERS.items():
        known = tuple(item for item in _all() if item.element in elements)
        for number, is_valid in _numbers(name, tests):
            as_cell = any(is_recognised(item, number) for item in known)
            yield Case(f"{name} cell", number, as_cell == is_valid)
            yield Case(f"{name} labelled", number, _is_told(label + number, elements) == is_valid)
            yield Case(f"{name} alone", number, _is_told(number, elements) == is_valid)
    for name, check in CHECKS.items():
        for number, is_valid in _numbers(name, tests):
            compact = number.replace("-", "").replace(" ", "")
            yield Case(f"{name} check", number, check(compact) == is_valid)


def _is_told(text: str, elements: tuple[str, ...]) -> bool:
    return any(span.element in elements for span in find_in_text(text, _all()))


def _numbers(name: str, tests: Path) -> Iterator[tuple[str, bool]]:
    """Yield the numbers that a module's documentation and tests hold, each with its own verdict."""
    module = importlib.import_module(f"stdnum.{name}")
    written = (tests / f"test_{name.replace('.', '_')}.doctest").read_text(encoding="utf-8")
    listed = [
        line.removeprefix("...").strip() for block in _LISTED.findall(written) for line in block.split("\n")
    ]
    asked = _ASKED.findall(f"{module.__doc__}\n{written}")
    for number in dict.fromkeys(number for number in [*asked, *listed] if number):
        yield number, module.is_valid(number)


@cache
def _all() -> tuple[Recognizer, ...]:
    return recognizers()


if __name__ == "__main__":
    main()
