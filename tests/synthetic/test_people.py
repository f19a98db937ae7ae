from __future__ import annotations

from random import Random

import phonenumbers
import pytest

from pdscan import checksums
from pdscan.synthetic import numbers
from pdscan.synthetic.people import people, surname
from pdscan.synthetic.words import rows
from pdscan.vocabulary.places import key, places

MANY = 200


@pytest.mark.parametrize(
    ("make", "is_valid"),
    [
        (numbers.national_id, checksums.thai_id),
        (numbers.alien_id, checksums.thai_id),
        (numbers.juristic_id, checksums.thai_id),
        (numbers.card, checksums.luhn),
        (numbers.imei, checksums.imei),
        (numbers.vin, checksums.vin),
        (numbers.ean13, checksums.ean),
    ],
)
def test_numbers_carry_their_check_digits(make: object, is_valid: object) -> None:
    chance = Random(1)
    made = [make(chance) for _ in range(MANY)]  # type: ignore[operator]
    assert [number for number in made if not is_valid(number)] == []  # type: ignore[operator]


def test_mobile_numbers_can_be_dialled() -> None:
    chance = Random(2)
    made = [phonenumbers.parse(numbers.mobile(chance), "TH") for _ in range(MANY)]
    assert all(map(phonenumbers.is_valid_number, made))


def test_a_promptpay_payload_ends_with_its_check_sum() -> None:
    payload = numbers.promptpay("0812345678")
    assert payload[-4:] == checksums.crc16(payload[:-4])


def test_a_machine_readable_zone_has_two_lines_of_44() -> None:
    assert [len(line) for line in numbers.mrz(Random(3), "Sukkit", "Metha").split("\n")] == [44, 44]


def test_a_seed_gives_the_same_people() -> None:
    assert people(Random(4), 20) == people(Random(4), 20)
    assert people(Random(4), 20) != people(Random(5), 20)


def test_mail_goes_to_domains_that_are_nobodys() -> None:
    assert {one.email.rsplit("@")[1].split(".")[-2] for one in people(Random(6), MANY)} <= {"example", "co"}
    assert all("example" in one.email for one in people(Random(6), MANY))


def test_most_surnames_are_on_no_list() -> None:
    from pythainlp.corpus import thai_family_names

    chance, listed = Random(7), thai_family_names()
    made = [surname(chance).th for _ in range(MANY)]
    assert sum(name in listed for name in made) < 0.1 * MANY


def test_places_exist() -> None:
    known = places()
    for subdistrict, district, province, postcode, *_ in rows("places"):
        assert key(subdistrict) in known.subdistricts, subdistrict
        assert key(district) in known.districts or district.startswith("เมือง"), district
        assert key(province) in known.provinces, province
        assert postcode in known.postcodes, postcode
