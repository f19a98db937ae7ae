"""How a column is protected, told from made-up values."""

from __future__ import annotations

import base64
import hashlib
import json
import random
import uuid
from collections import Counter
from urllib.parse import quote

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pdscan.arrow import strings
from pdscan.detect.protection.states import PLAIN, Shape, judge, opened, protection_shape, states
from pdscan.inventory.model import Protection

RANDOM = random.Random(2569)
PHONES = [f"08{RANDOM.randrange(10**8):08}" for _ in range(200)]
NAMES = ["สมชาย ใจดี", "วิภา แสงทองสว่าง", "John Doe", "Wilaiwan Phongphaibun"]
MIXED_LETTERS = "./ABCDEFabcdef0123456789"


def counted(values: list[str]) -> Counter[Shape]:
    weights = Counter(values)
    return states(strings(list(weights)), np.array(list(weights.values()), dtype=np.int64))


def judged(values: list[str], element: str, header: str = "") -> Protection:
    return judge(counted(values), element, header)


def crypt(length: int) -> str:
    return "".join(RANDOM.choices(MIXED_LETTERS, k=length))


def sealed(text: str, mode: str) -> bytes:
    """Bytes as long as a cipher would make them of the text."""
    size = len(text.encode())
    blocks = 16 * (size // 16 + 1)
    return RANDOM.randbytes({"ecb": blocks, "cbc": 16 + blocks, "gcm": size + 28}[mode])


def b64(raw: bytes) -> str:
    return base64.b64encode(raw).decode()


def laravel(text: str) -> str:
    envelope = {
        "iv": b64(RANDOM.randbytes(16)),
        "value": b64(sealed(text, "ecb")),
        "mac": RANDOM.randbytes(32).hex(),
    }
    return b64(json.dumps(envelope, separators=(",", ":")).encode())


@pytest.mark.parametrize(
    ("value", "scheme", "reversible"),
    [
        (f"$2b$12${crypt(53)}", "bcrypt", False),
        (f"bcrypt_sha256$$2b$12${crypt(53)}", "bcrypt", False),
        ("argon2$argon2id$v=19$m=102400,t=2,p=8$c2FsdHNhbHQ$aGFzaGhhc2hoYXNo", "argon2", False),
        ("scrypt:32768:8:1$saltsalt$" + "0af3" * 32, "scrypt", False),
        ("pbkdf2_sha256$600000$saltsalt$" + b64(RANDOM.randbytes(32)), "pbkdf2", False),
        ("pbkdf2:sha256:260000$saltsalt$" + RANDOM.randbytes(32).hex(), "pbkdf2", False),
        (b64(b"\x01\0\0\0\x01\0\0\x27\x10\0\0\0\x10" + RANDOM.randbytes(48)), "pbkdf2", False),
        (f"$6$rounds=5000$saltsalt${crypt(86)}", "sha512crypt", False),
        (f"$y$j9T$saltsalt${crypt(43)}", "yescrypt", False),
        (f"$apr1$saltsalt${crypt(22)}", "md5crypt", None),
        (f"$P$B{crypt(30)}", "phpass", None),
        (f"$S$D{crypt(51)}", "drupal", False),
        ("{SSHA}" + b64(RANDOM.randbytes(28)), "ldap-ssha", None),
        ("*" + RANDOM.randbytes(20).hex().upper(), "mysql", None),
        ("0x0200" + RANDOM.randbytes(68).hex().upper(), "mssql", None),
        (RANDOM.randbytes(16).hex() + ":saltsalt", "salted md5", None),
        ("saltsalt:" + RANDOM.randbytes(32).hex(), "salted sha256", None),
        (hashlib.sha1(b"x", usedforsecurity=False).hexdigest(), "sha1", None),
        (hashlib.sha512(b"x").hexdigest().upper(), "sha512", None),
    ],
)
def test_hashes_are_known_by_their_marks(value, scheme, reversible):
    assert protection_shape(value) == Shape("hashed", scheme, reversible)


@pytest.mark.parametrize(
    ("value", "scheme"),
    [
        (base64.urlsafe_b64encode(b"\x80" + b"\0" * 4 + RANDOM.randbytes(68)).decode(), "fernet"),
        ("vault:v1:" + b64(RANDOM.randbytes(41)), "vault"),
        (b64(b"Salted__" + RANDOM.randbytes(24)), "openssl"),
        (laravel("สมชาย ใจดี"), "laravel"),
        ("ENC(" + b64(RANDOM.randbytes(32)) + ")", "jasypt"),
        ("-----BEGIN PGP MESSAGE-----\n\nabc\n-----END PGP MESSAGE-----", "pgp"),
        ("eyJhbGciOiJkaXIifQ..aXZpdml2aXZpdml2.Y2lwaGVydGV4dA.dGFndGFndGFn", "jwe"),
    ],
)
def test_ciphertexts_are_known_by_their_marks(value, scheme):
    assert protection_shape(value) == Shape("encrypted", scheme, False)


@pytest.mark.parametrize("mode", ["cbc", "gcm"])
@pytest.mark.parametrize(
    "write", [b64, bytes.hex, lambda raw: base64.urlsafe_b64encode(raw).decode().rstrip("=")]
)
def test_ciphertext_without_a_mark_is_told_by_length_and_spread(mode, write):
    texts = [RANDOM.choice(NAMES) + " 123/45 ถนนสุขุมวิท"[: RANDOM.randrange(20)] for _ in range(200)]

    assert judged([write(sealed(text, mode)) for text in texts], "name").state == "encrypted"


def test_a_bare_digest_of_a_small_space_is_reversible_and_of_a_large_one_is_unknown():
    digests = [hashlib.sha256(phone.encode()).hexdigest() for phone in PHONES]

    assert judged(digests, "phone") == Protection("hashed", "sha256", True)
    assert judged(digests, "email") == Protection("hashed", "sha256", None)


def test_a_slow_hash_is_not_reversible():
    assert judged([f"$2b$12${crypt(53)}" for _ in PHONES], "pin") == Protection("hashed", "bcrypt", False)


def test_md5_digests_that_look_like_uuids_by_luck_stay_md5():
    digests = [hashlib.md5(name.encode(), usedforsecurity=False).hexdigest() for name in PHONES]

    assert judged(digests, "national_id") == Protection("hashed", "md5", True)


def test_uuids_are_tokens_in_place_of_an_id_and_plain_where_they_are_the_thing_itself():
    uuids = [str(uuid.UUID(int=RANDOM.getrandbits(128), version=4)) for _ in range(50)]
    bare = [item.replace("-", "") for item in uuids]

    assert judged(uuids, "national_id") == Protection("tokenised", "uuid", None)
    assert judged(bare, "national_id") == Protection("tokenised", "uuid", None)
    assert judged(uuids, "device_id").state == "plain"


def test_the_header_settles_whether_32_bytes_are_a_digest_or_two_blocks():
    values = [b64(RANDOM.randbytes(32)) for _ in range(50)]

    assert judged(values, "phone", "phone_hash").state == "hashed"
    assert judged(values, "phone", "phoneEnc").state == "encrypted"
    assert judged(values, "password").state == "hashed"


def test_half_a_column_left_plain_is_mixed_and_some_junk_is_not():
    hashed = [hashlib.md5(phone.encode(), usedforsecurity=False).hexdigest() for phone in PHONES]

    assert judged([*hashed[:100], *PHONES[100:]], "phone").state == "mixed"
    assert judged([*hashed, "N/A", "-", "test", "ไม่ระบุ"] * 3, "phone").state == "hashed"


@pytest.mark.parametrize(
    ("value", "element"),
    [
        ("x-xxxx-xxxx5-67-8", "national_id"),
        ("1-2345-XXXXX-XX-8", "national_id"),
        ("1234xxxxx8901", "national_id"),
        ("081-xxx-1234", "phone"),
        ("08x-xxx-1234", "phone"),
        ("081****234", "phone"),
        ("+66 8x xxx 1234", "phone"),
        ("s***@example.com", "email"),
        ("**** **** **** 1234", "payment_card"),
        ("123456******1234", "payment_card"),
        ("xxx-x-x1234-5", "bank_account"),
        ("**/**/2530", "date_of_birth"),
        ("นาย ส*** ก***", "name"),
        ("J*** D**", "name"),
        ("****1234", None),
        ("*******", None),
    ],
)
def test_a_mask_is_seen_and_its_layout_tells_what_it_hides(value, element):
    assert protection_shape(value) == Shape("masked", None, False, element)


@pytest.mark.parametrize(
    "value",
    [
        "XXL", "iPhone 12 XX", "081-234-5678", "maxx@example.com", "5*5", "10x20x30", "A*B*C",
        "โรงแรมริมน้ำ ****",
        "** สินค้าใหม่ **", "1234567890123", "4111111111111111", "2566-01-15 10:30:00",
        "https://example.com/?q=%20a",
        "file_name_with_long_words_and_Numbers12", "SomchaiJaidee1990BangkokTH", "order-2566-000123",
        "deadbeef",
    ],
)  # fmt: skip
def test_everyday_values_are_plain(value):
    assert protection_shape(value) == PLAIN


def test_a_jwt_is_only_encoded_and_its_payload_opens():
    payload = base64.urlsafe_b64encode(b'{"email":"somchai@example.com"}').decode().rstrip("=")
    token = f"eyJhbGciOiJIUzI1NiJ9.{payload}.{crypt(43).replace('.', '_').replace('/', '_')}"

    assert protection_shape(token) == Shape("encoded", "jwt", True)
    assert opened(token) == '{"email":"somchai@example.com"}'


TEXTS = st.text(st.sampled_from("abcXYZ019 @.-กขสมชาย"), min_size=6, max_size=60).filter(str.strip)


@given(TEXTS)
def test_whatever_is_encoded_opens_again(text):
    raw = text.encode()

    assert opened(b64(raw)) == text
    assert opened(base64.urlsafe_b64encode(raw).decode().rstrip("=")) == text
    assert opened(quote(text + "ก")) == text + "ก"
    assert protection_shape(b64(raw)).state == "encoded"


@given(st.text(st.sampled_from("abcXYZ @.-กขสมชาย"), min_size=6, max_size=60))
def test_hexadecimal_text_opens_again(text):
    named = f"คุณ{text}"  # without a hexadecimal letter it would be a number

    assert opened(named.encode().hex()) == named


@given(st.binary(min_size=16, max_size=64))
def test_bytes_that_are_no_text_stay_closed(raw):
    if any(byte > 0xF4 for byte in raw):
        assert opened(b64(raw)) is None


@given(st.from_regex(r"[0-9]{6,20}", fullmatch=True))
def test_a_number_opens_only_where_it_spells_digits_in_hexadecimal(digits):
    text = opened(digits)

    assert text is None or set(text) <= set("0123456789 -.")


def test_a_picture_in_base64_is_encoded_and_stays_closed():
    picture = b64(b"\xff\xd8\xff\xe0" + RANDOM.randbytes(300))

    assert protection_shape(picture) == Shape("encoded", "base64", True)
    assert opened(picture) is None


@pytest.mark.parametrize("element", ["biometric", "signature", "photo"])
def test_what_a_device_records_is_encoded_bytes_unless_its_name_says_that_it_is_enciphered(element):
    recorded = [b64(RANDOM.randbytes(120)) for _ in range(50)]

    assert judged(recorded, element).state == "encoded"
    assert judged(recorded, element, f"{element}_enc").state == "encrypted"


def test_a_template_of_a_finger_in_base64_is_encoded():
    assert protection_shape(b64(b"FMR\0 20\0" + RANDOM.randbytes(60))) == Shape("encoded", "base64", True)


def test_a_token_whose_name_says_that_it_is_enciphered_is_encrypted():
    tokens = [b64(RANDOM.randbytes(32 if row % 2 else 48)) for row in range(50)]

    assert judged(tokens, "api_secret").state == "plain"
    assert judged(tokens, "api_secret", "refreshTokenEnc").state == "encrypted"


def test_48_bytes_are_a_vector_and_two_blocks_unless_the_name_speaks_of_a_digest():
    values = [RANDOM.randbytes(48).hex() for _ in range(50)]

    assert judged(values, "email").state == "encrypted"
    assert judged(values, "email", "email_sha384").state == "hashed"
