"""One element that a field may hold, with what speaks for it. Pure."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace

from pdscan.detect.evidence import Tally
from pdscan.detect.headers.evidence import LEVELS, NOTHING, HeaderEvidence
from pdscan.detect.verdict.odds import logit, weights

MINORITY_NAMED = 0.9
"""Probability that some fitting cells are what the header calls them, when most are something else."""
OF_A_FORM = 0.25
"""A recognizer less sure than this without a header takes any word or number of some length."""
HINT = LEVELS.index("hint")
RARE, NEARLY_ALL = 0.1, 0.9
"""Chance of a check, and share of lookalikes that pass it, which luck does not explain among numbers."""
SELECTIVE = 0.5
"""A validation that at most this share of unrelated values passes is evidence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """One element that a field may hold."""

    element: str
    entity_types: tuple[str, ...]
    odds: float
    header: HeaderEvidence
    tally: Tally
    support: float
    """Share of judged cells that are really the element, beyond what chance passes."""
    chance: float
    by_name: bool
    """Whether the header carries the verdict; the values then only had to agree."""
    protected: bool = False
    table: float = 0.0
    """Log-odds that the table adds."""
    is_listed: bool = False
    """Whether a closed list has all its values but codes."""
    allowed: int = 0
    """Cells that the header's recognizers take for the element, though no list knows all of them."""
    says_whose: bool = False
    """Whether it tells whose the data are that others tell: a father's, in `FATHER_PID`."""
    is_nobodys: bool = False
    """Whether the column tells what there is, not who has it."""
    alone: float = -9.0
    """Log-odds that a valid value is the element whatever the header says: what a minority needs."""
    own: int = 0
    """Valid cells that no better known element claims."""
    covered: int = 0
    """All valid cells."""

    @property
    def is_mere_word(self) -> bool:
        """Tell whether only the header speaks, though a list of its values could have borne it out."""
        return self.is_listed and self.by_name and not (self.tally.valid or self.protected)

    @property
    def is_guess(self) -> bool:
        """Tell whether nothing but a hint in the header speaks for protected values."""
        return self.protected and self.header.level == "hint"

    @property
    def sure_by_values(self) -> bool:
        """Tell whether the values need no header."""
        return self.minority_odds >= logit(weights()["verdict"]["minority"])

    @property
    def is_checked(self) -> bool:
        """Tell whether a check that few pass by chance is passed by nearly all that look like it."""
        return self.chance <= RARE and self.tally.valid >= NEARLY_ALL * self.tally.matched > 0

    @property
    def fails_mostly(self) -> bool:
        """Tell whether most lookalikes fail even a weak check: some versions could be addresses."""
        return self.chance > SELECTIVE and 0 < 2 * self.tally.valid < self.tally.matched

    @property
    def is_of_a_form(self) -> bool:
        """Tell whether its values are known by their header only: any number of some length."""
        return self.alone < logit(OF_A_FORM)

    @property
    def stands_alone(self) -> bool:
        """Tell whether it is more than what other values look like: by its form or by the header."""
        return self.sure_by_values or self.header.speaks

    def is_taken_for(self, found: Collection[str]) -> bool:
        """Tell whether the values only look like it, being what was found: job titles name jobs."""
        others = weights()["verdict"]["looks_like"].get(self.element, ())
        return not self.header.speaks and any(other in found for other in others)

    def beside(self, found: Collection[str]) -> Candidate:
        """Return it as it is judged beside what was found: passports stand in for national ids.

        What another element is used as stays what it is: the cells of a login count for the e-mail
        addresses among them as well. What the words of the name say against either is said of the other.
        """
        settings = weights()["verdict"]
        is_used = any(other in found for other in settings["used_as"].get(self.element, ()))
        stands_in = any(other in found for other in settings["stands_in_for"].get(self.element, ()))
        if self.is_of_a_form or not (is_used or stands_in):
            return self
        is_turned = self.header.level == "against"
        return replace(
            self,
            own=self.covered if is_used else self.own,
            alone=max(self.alone, logit(MINORITY_NAMED)) if stands_in else self.alone,
            odds=self.odds - weights()["header"]["against"] * is_turned,
            header=NOTHING if is_turned else self.header,
        )

    @property
    def minority_odds(self) -> float:
        """Return the odds that a part of the field's cells is the element; a header that names it helps."""
        is_named = self.header.rank > HINT and self.alone >= logit(OF_A_FORM)
        return max(self.alone, logit(MINORITY_NAMED)) if is_named else self.alone
