"""Of more cells than can be read, a fair share of each kind is chosen; what chance passes stays chance."""

from __future__ import annotations

from random import Random

from made import judged

from pdscan.arrow import strings
from pdscan.detect.text.choice import fairly
from pdscan.registry import recognizers

RECOGNIZERS = {item.entity_type: item for item in recognizers()}
SEED = 7


def orders(chance: Random, count: int) -> list[str]:
    return [
        f"2026-03-01 INFO GET /v1/orders/{chance.randrange(10**12, 10**13)} took {chance.randrange(900)} ms"
        for _ in range(count)
    ]


def test_order_numbers_of_which_one_in_ten_passes_the_check_are_no_ids():
    for count in (1_400, 6_000):
        assert judged({"entry": orders(Random(SEED), count)})["entry"].findings == ()


def test_a_few_cells_with_a_context_word_are_chosen_among_many_with_a_number():
    chance = Random(SEED)
    cells = [f"สินค้ารหัส {chance.randrange(1000, 9999)} หมดแล้วค่ะ" for _ in range(900)]
    cells[300] = cells[600] = "ลูกค้าบอกรหัส PIN 4071 ทางโทรศัพท์"
    chosen = fairly(strings(cells), (RECOGNIZERS["PIN"],), 80)
    assert {300, 600} <= set(chosen.places.tolist())


def test_telephones_are_chosen_among_many_contracts_that_look_like_them():
    chance = Random(SEED)
    cells = [f"license หมดอายุ เลขที่สัญญา 08{chance.randrange(10**8):08} ด่วนค่ะ" for _ in range(900)]
    for row in range(0, 900, 225):
        cells[row] = f"ติดต่อกลับ โทร 081234567{row % 10} ticket เดิม"
    field = judged({"note": cells})["note"]
    assert [item.element for item in field.findings] == ["phone"]
    assert field.findings[0].counts.valid < 50
