"""Fits `[calibration]` of weights.toml on made-up companies, and says which verdicts are too sure.

    python benchmarks/calibrate.py --learn 101 102 103 104 --hold 201 202

Slope and offset are a logistic regression of right and wrong on the log-odds that the weights add up to
(J. Platt, 1999). They are learnt on some seeds and measured on others; nothing is written to weights.toml.
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from collections.abc import Iterable, Sequence

import numpy as np
import numpy.typing as npt

from pdscan.detect.rules import Rules, rules
from pdscan.detect.verdict.odds import logit, weights
from pdscan.registry import recognizers
from pdscan.run.selftest import judged
from pdscan.synthetic.companies import companies
from pdscan.synthetic.measure import BINS, Verdict, calibration_error

Floats = npt.NDArray[np.float64]
STEPS = 50
PRIOR = 1.0
"""Pull towards slope 1 and offset 0, in verdicts: a few seeds shall not bend the curve."""
WRONG_AT_LEAST = 20
"""Wrong verdicts from which on there is something to learn a curve from."""
ENOUGH = 8
"""Verdicts from which on a group is worth a line."""


def main() -> None:
    asked = _asked()
    known = rules(recognizers())
    learnt, held = (_said(seeds, known) for seeds in (asked.learn, asked.hold))
    slope, offset = fitted(*_arrays(learnt))
    print(f"[calibration]\nslope = {slope:.3f}\noffset = {offset:.3f}\n")
    wrong = sum(item.outcome != "right" for item in learnt)
    if wrong < WRONG_AT_LEAST:
        print(f"Only {wrong} of {len(learnt)} verdicts are wrong: the pull chose this curve, not the data.\n")
    for name, found in (("learnt", learnt), ("held out", held)):
        odds, right = _arrays(found)
        before, after = _error(1.0, 0.0, odds, right), _error(slope, offset, odds, right)
        print(f"{name:<10}{len(found):>6} verdicts, ECE {before:.3f} uncalibrated, {after:.3f} calibrated")
    print(_by_confidence(held), _by_group(held), sep="\n\n")


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--learn", nargs="+", type=int, default=[101, 102, 103, 104], metavar="SEED")
    parser.add_argument("--hold", nargs="+", type=int, default=[201, 202], metavar="SEED")
    return parser.parse_args()


def _said(seeds: Iterable[int], known: Rules) -> list[Verdict]:
    found = (verdict for seed in seeds for verdict in judged(companies(seed), known))
    return [verdict for verdict in found if verdict.outcome != "missed"]


def _arrays(found: Sequence[Verdict]) -> tuple[Floats, Floats]:
    """Return the log-odds before calibration, and 1.0 for each right verdict."""
    now = weights()["calibration"]
    odds = [(logit(item.confidence) - now["offset"]) / now["slope"] for item in found]
    return np.array(odds), np.array([float(item.outcome == "right") for item in found])


def fitted(odds: Floats, right: Floats) -> tuple[float, float]:
    """Return slope and offset that make the outcomes likeliest, by Newton's method.

    >>> odds = np.array([2.0, 2.0, 2.0, 2.0, -2.0, -2.0] * 200)
    >>> slope, offset = fitted(odds, np.array([1.0, 1.0, 1.0, 0.0, 0.0, 1.0] * 200))
    >>> bool(abs(1 / (1 + np.exp(-(2 * slope + offset))) - 0.75) < 0.01)
    True
    """
    known = np.stack([odds, np.ones_like(odds)], axis=1)
    start = np.array([1.0, 0.0])
    chosen = start.copy()
    for _ in range(STEPS):
        expected = 1 / (1 + np.exp(-known @ chosen))
        slope = known.T @ (right - expected) - PRIOR * (chosen - start)
        curvature = (known * (expected * (1 - expected))[:, None]).T @ known + PRIOR * np.eye(2)
        chosen = chosen + np.linalg.solve(curvature, slope)
    return float(chosen[0]), float(chosen[1])


def _error(slope: float, offset: float, odds: Floats, right: Floats) -> float:
    said = 1 / (1 + np.exp(-(slope * odds + offset)))
    return calibration_error(list(zip(said.tolist(), (right > 0).tolist(), strict=True)))


def _by_confidence(found: Sequence[Verdict]) -> str:
    bins: defaultdict[int, list[Verdict]] = defaultdict(list)
    for item in found:
        bins[min(int(item.confidence * BINS), BINS - 1)].append(item)
    rows = [f"{at / BINS:.1f} to {(at + 1) / BINS:.1f}   {_line(bins[at])}" for at in sorted(bins)]
    return "\n".join(["Held out, by confidence", *rows])


def _by_group(found: Sequence[Verdict]) -> str:
    """List what is told with another certainty than it deserves, the worst first."""
    groups: defaultdict[str, list[Verdict]] = defaultdict(list)
    for item in found:
        groups[f"basis {'+'.join(item.basis)}"].append(item)
        groups[item.element].append(item)
    ranked = sorted(groups, key=lambda name: -abs(_gap(groups[name])) * len(groups[name]))
    rows = [f"{name:<34}{_line(groups[name])}" for name in ranked if len(groups[name]) >= ENOUGH]
    return "\n".join(["Held out, by basis and element, the costliest first", *rows[:40]])


def _gap(group: Sequence[Verdict]) -> float:
    said = sum(item.confidence for item in group)
    return (said - sum(item.outcome == "right" for item in group)) / len(group)


def _line(group: Sequence[Verdict]) -> str:
    gap = _gap(group)
    verdict = "over-confident" if gap > 0.03 else "under-confident" if gap < -0.03 else "fair"
    right = sum(item.outcome == "right" for item in group)
    return f"{len(group):>5} said, {right / len(group):>6.3f} right, {gap:>+7.3f}  {verdict}"


if __name__ == "__main__":
    main()
