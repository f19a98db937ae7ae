from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from connectors._sql.keyset import Block, Draw, Row, Span

KEYS = st.sets(st.integers(-(10**12), 10**12) | st.integers(0, 500), min_size=1, max_size=400).map(sorted)


def drawn(keys: Sequence[int], wanted: int, seed: int) -> tuple[Draw, list[int]]:
    def fetch(blocks: Sequence[Block]) -> list[list[Row]]:
        return [
            [(key,) for key in keys[bisect_left(keys, block.start) :] if key <= block.end][: block.limit]
            for block in blocks
        ]

    def last_key(start: int, end: int) -> int | None:
        return max((key for key in keys if start <= key <= end), default=None)

    draw = Draw(fetch, last_key, [Span(keys[0], keys[-1])])
    return draw, [row[0] for rows in draw.rows(wanted, seed) for row in rows]


@given(KEYS, st.integers(1, 200), st.integers(0, 3))
def test_no_row_comes_twice_and_none_too_many(keys: list[int], wanted: int, seed: int) -> None:
    _, found = drawn(keys, wanted, seed)
    assert len(set(found)) == len(found) <= wanted
    assert set(found) <= set(keys)


@given(KEYS, st.integers(1, 200), st.integers(0, 3))
def test_the_same_seed_draws_the_same_rows(keys: list[int], wanted: int, seed: int) -> None:
    assert drawn(keys, wanted, seed)[1] == drawn(keys, wanted, seed)[1]


@given(KEYS)
def test_when_no_span_is_left_open_every_row_was_seen(keys: list[int]) -> None:
    draw, found = drawn(keys, 10 * len(keys), 1)
    assert draw.spans or set(found) == set(keys)


def test_dense_keys_are_sampled_all_over() -> None:
    draw, found = drawn(range(1_000_000), 1_000, 1)
    assert len(found) == 1_000
    assert draw.rows_total == 1_000_000
    assert all(any(low <= key < low + 100_000 for key in found) for low in range(0, 1_000_000, 100_000))


def test_clusters_far_apart_are_found_within_the_rounds() -> None:
    keys = [*range(5_000), *range(10**9, 10**9 + 5_000), 10**15]
    _, found = drawn(keys, 1_000, 1)
    assert len(found) >= 900
    assert {key // 10**8 for key in found} == {0, 10, 10**7}
