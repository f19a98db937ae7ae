from __future__ import annotations

from collections import Counter
from random import Random

import pytest

from pdscan.synthetic import prose
from pdscan.synthetic.columns import KINDS, spoilt
from pdscan.synthetic.companies import companies
from pdscan.synthetic.lookalikes import LOOK_ALIKES
from pdscan.synthetic.measure import calibration_error, places, score
from pdscan.synthetic.people import person
from pdscan.synthetic.prose import Place
from pdscan.synthetic.protect import KEPT
from pdscan.synthetic.tables import Column, Company
from pdscan.vocabulary import elements


@pytest.fixture(scope="module")
def made() -> tuple[Company, ...]:
    return companies(1)


def test_a_seed_gives_the_same_companies(made: tuple[Company, ...]) -> None:
    assert companies(1) == made
    assert companies(2) != made


def test_labels_are_words_of_the_vocabulary(made: tuple[Company, ...]) -> None:
    said = {element for company in made for _, column in company.columns() for element in _labels(column)}
    assert said <= set(elements())


def _labels(column: Column) -> set[str]:

    return set(column.some | column.allowed | ({column.element} if column.element else set()))


def test_no_header_stands_for_two_columns_of_a_table(made: tuple[Company, ...]) -> None:
    for company in made:
        for table in company.tables:
            twice = [
                header for header, count in Counter(map(str.casefold, table.headers)).items() if count > 1
            ]
            assert twice == [], table.name


def test_every_kind_and_every_look_alike_has_a_column(made: tuple[Company, ...]) -> None:
    columns = [column for company in made for _, column in company.columns()]
    assert {kind.element for kind in KINDS} <= {column.element for column in columns}
    assert {item.name for item in LOOK_ALIKES} == {column.look_alike for column in columns} - {None}


def test_there_are_forty_kinds_of_look_alikes() -> None:
    assert len({item.name for item in LOOK_ALIKES}) >= 40


def test_no_header_of_a_look_alike_is_one_of_personal_data() -> None:
    personal = {header.casefold() for kind in KINDS for header in kind.headers}
    harmless = {header.casefold() for item in LOOK_ALIKES for header in item.headers}
    assert personal & harmless == set()


def test_rows_are_whole(made: tuple[Company, ...]) -> None:
    for company in made:
        for table in company.tables:
            assert len({len(column.cells) for column in table.columns}) == 1


def test_places_in_prose_hold_what_was_put_there() -> None:
    chance = Random(3)
    who = person(chance)
    text = prose.written(chance, "โทร {phone} อีเมล {email} รหัส {order}", who)
    phone, email = (text.text[place.start : place.end] for place in text.places)
    assert email == who.email
    assert sum(sign.isdigit() for sign in phone) >= 9
    assert [place.element for place in text.places] == ["phone", "email"]


@pytest.mark.parametrize("kind", sorted(prose.sentences()))
@pytest.mark.parametrize("share", [0.0, 0.005, 0.2])
def test_exactly_the_share_of_texts_is_personal(kind: str, share: float) -> None:
    made = prose.texts(Random(4), kind, 400, share)
    assert sum(bool(item.places) for item in made) == round(share * 400)


def test_every_way_of_keeping_but_plain_changes_the_value() -> None:
    chance = Random(5)
    for way, (_, keep) in KEPT.items():
        assert (keep(chance, "1234545678781") == "1234545678781") is (way == "plain"), way


def test_spoiling_keeps_the_number_of_cells() -> None:
    assert all(len(spoilt(Random(seed), ["a"] * 50, junk=True)) == 50 for seed in range(20))


def test_places_are_compared_by_what_they_have_in_common() -> None:
    truth = [Place(0, 10, "name"), Place(20, 30, "phone")]
    seen = [Place(2, 10, "name"), Place(40, 50, "email")]
    assert sorted(places(truth, seen)) == [("email", "false"), ("name", "right"), ("phone", "missed")]


def test_scores_count_outcomes() -> None:
    counted = score(["right", "right", "false", "missed"])
    assert (counted.precision, counted.recall, round(counted.f1, 3)) == (2 / 3, 2 / 3, 0.667)


def test_sure_and_wrong_costs_calibration() -> None:
    assert calibration_error([(1.0, False)] * 5) == 1.0
