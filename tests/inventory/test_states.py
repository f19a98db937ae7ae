"""How a finding stands from run to run."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pdscan.inventory.states import STATES, UNREAD, state

verdicts = st.lists(st.sampled_from(["plain", "hashed", None, UNREAD]), min_size=1, max_size=6)


@pytest.mark.parametrize(
    ("seen", "expected"),
    [
        (["plain"], "new"),
        ([None, "plain"], "new"),
        ([UNREAD, "plain"], "new"),
        (["plain", "plain"], "known"),
        (["plain", UNREAD, "plain"], "known"),
        (["plain", "hashed"], "changed"),
        (["plain", None], "gone"),
        (["plain", None, "plain"], "returned"),
        (["plain", None, UNREAD, "plain"], "returned"),
        (["plain", UNREAD], "unread"),
    ],
)
def test_the_state_after_the_last_run(seen, expected):
    assert state(seen) == expected


@given(verdicts)
def test_a_run_that_read_nothing_in_between_changes_nothing(seen):
    assert state(seen) in STATES
    assert state([*seen[:-1], UNREAD, seen[-1]]) == state(seen)
