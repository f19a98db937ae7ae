"""The arithmetic of certainty: log-odds, curves, intervals, and the weights that a person can read."""

from __future__ import annotations

import math
import tomllib
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from itertools import pairwise
from typing import Any

from pdscan.inventory.model import Prevalence

Z95 = 1.959964
FOUR_SIGMA = 4.0
COUNTED_OUT = 500
"""Matches up to which luck is counted out; beyond, it is normally distributed."""
_EDGE = 1e-4


@cache
def weights() -> dict[str, Any]:
    """Return `vocabulary/weights.toml`."""
    with files("pdscan.vocabulary").joinpath("weights.toml").open("rb") as file:
        return tomllib.load(file)


def logit(probability: float) -> float:
    """Return the log-odds of a probability, which is kept off 0 and 1."""
    probability = min(max(probability, _EDGE), 1 - _EDGE)
    return math.log(probability / (1 - probability))


def logistic(odds: float) -> float:
    """Return the probability of log-odds."""
    return 1 / (1 + math.exp(-odds))


def curve(points: Sequence[Sequence[float]], x: float) -> float:
    """Read a curve of points [x, y], straight between them and level beyond the ends.

    >>> curve([[0, -9], [0.5, 0]], 0.25)
    -4.5
    """
    if x <= points[0][0]:
        return points[0][1]
    for (x0, y0), (x1, y1) in pairwise(points):
        if x <= x1:
            return float(y0 + (y1 - y0) * (x - x0) / (x1 - x0))
    return points[-1][1]


def prevalence(hits: int, cells: int, read: int | None = None) -> Prevalence:
    """Return a share with its 95 % Wilson interval (E. B. Wilson, JASA 22, 1927).

    Where only some of the hits were `read` and the others are estimated from them, the share is as sure as in
    so few cells as hold those.

    >>> all_read, few_read = prevalence(1_000, 100_000), prevalence(1_000, 100_000, read=10)
    >>> f"{all_read.low:.4f} {few_read.low:.4f} {few_read.estimate} {few_read.high:.4f}"
    '0.0094 0.0054 0.01 0.0183'
    """
    if cells <= 0:
        return Prevalence(0.0, 0.0, 1.0)
    share = min(hits / cells, 1.0)
    known = cells if read is None or read >= hits else cells * read / hits
    spread = Z95 * Z95 / known
    centre = (share + spread / 2) / (1 + spread)
    half = Z95 * math.sqrt(share * (1 - share) / known + spread / (4 * known)) / (1 + spread)
    return Prevalence(share, max(0.0, min(share, centre - half)), min(1.0, max(share, centre + half)))


def cannot_exclude(cells: int) -> float:
    """Return the highest share that can have been missed in a clean sample of so many cells, at 95 %.

    >>> round(cannot_exclude(100), 4)
    0.0295
    """
    return 1.0 - math.pow(0.05, 1 / cells)


def is_beyond_chance(valid: int, matched: int, chance: float, sigmas: float = FOUR_SIGMA) -> bool:
    """Tell whether more values are valid than chance explains, by so many standard deviations.

    >>> is_beyond_chance(11, 100, 0.1), is_beyond_chance(40, 100, 0.1)
    (False, True)
    """
    if chance >= 1.0:
        return valid > 0
    return valid - chance * matched > sigmas * math.sqrt(max(matched, 1) * chance * (1 - chance))


def luck(valid: int, matched: int, chance: float) -> float:
    """Return the probability that so many of the matches, or more, are valid by chance alone.

    >>> round(luck(3, 5, 0.09), 4), round(luck(8, 5000, 0.09), 1)
    (0.0063, 1.0)
    """
    if matched > COUNTED_OUT:
        spread = math.sqrt(matched * chance * (1 - chance))
        return math.erfc((valid - chance * matched) / (spread * math.sqrt(2))) / 2
    return sum(
        math.comb(matched, hits) * chance**hits * (1 - chance) ** (matched - hits)
        for hits in range(valid, matched + 1)
    )


def beyond_chance(valid: int, matched: int, chance: float) -> float:
    """Return the share of matching cells that are real, when `chance` of unrelated ones pass as well.

    One in ten random numbers passes the Thai check digit: of 100 matches with 10 valid, none is real.

    >>> beyond_chance(10, 100, 0.1), beyond_chance(100, 100, 0.1)
    (0.0, 1.0)
    """
    if matched == 0 or chance >= 1.0:
        return 1.0 if matched else 0.0
    return max(0.0, (valid / matched - chance) / (1 - chance))


def confidence(log_odds: float) -> float:
    """Return the calibrated probability that is reported for log-odds."""
    settings = weights()["calibration"]
    return round(logistic(settings["slope"] * log_odds + settings["offset"]), 4)
