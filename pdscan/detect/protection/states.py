"""Protection state of a column: plain, masked, encoded, hashed, encrypted, tokenised or mixed.

A form never makes a finding: digests, keys and pictures under a header that names no person stay what
they are. It says how an element that was found, by its header or inside a mask, is kept.

A digest without salt of something from a small space is reversible: there are 10^12 national ids,
3 * 10^8 mobile numbers and 10^4 PINs, and a graphics card tries 10^10 a second.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from pdscan.detect.protection.forms import NUMERIC, PLAIN, RAW, SPELT_DIGITS, SUSPECT, Shape, protection_shape
from pdscan.detect.protection.masks import MARKED
from pdscan.detect.protection.opening import opened
from pdscan.detect.protection.schemes import BARE, BARE_UUID, BLOCKS, SCHEMES
from pdscan.detect.values import arrays, matching
from pdscan.detect.values.matching import Cells
from pdscan.inventory.model import Protection
from pdscan.shapes import UNSAID

__all__ = ["PLAIN", "Shape", "judge", "opened", "protection_shape", "states"]

SMALL_SPACES = frozenset({
    "age", "alien_id", "bank_account", "blood_type", "card_security_code", "date_of_birth",
    "driving_licence", "employee_id", "fax", "gender", "house_registration", "ip_address", "juristic_id",
    "mac_address", "marital_status", "medical_record_number", "national_id", "nationality", "otp",
    "passport", "payment_card", "phone", "pin", "promptpay_id", "religion", "social_security_id",
    "student_id", "tax_id", "vat_number", "vehicle_registration",
})  # fmt: skip
"""Elements with so few possible values that all of them can be tried."""

HASHED_BY_CUSTOM = "password"
"""What is hashed rather than encrypted, when nothing else tells which."""

TRUNCATED_BY_CUSTOM = frozenset({"payment_card", "phone", "national_id", "bank_account"})
"""What is kept by its last four digits."""

OPAQUE = frozenset({
    "api_secret", "app_instance_id", "browsing_history", "consent_record", "cookie_id", "device_id",
    "network_data", "payment_record", "traffic_data", "travel_details", "usage_log",
    "biometric", "genetic", "signature", "photo", "national_id_image", "video", "voice_recording",
})  # fmt: skip
"""Elements whose plain values are keys: UUIDs, digests, tokens."""
RECORDED = frozenset({
    "biometric", "signature", "photo", "national_id_image", "cctv", "video", "voice_recording",
})  # fmt: skip
"""Elements that a device records as bytes, which look as random as those of a cipher."""
UNTOLD = frozenset({"aes", *RAW.values()})
"""Schemes that are only guessed at: bytes of no known beginning."""
KEYS = frozenset({"md5", "sha1", "sha256", "sha384", "sha512", "jwt", *UNTOLD})

OTHER = 0.05
"""Share of cells from which a second state makes a column mixed; less is junk."""
BLANKED = 0.2
"""Share of cells of nothing but signs ("xxx") from which they are masked values, and no junk."""
FEW = 0.02
"""Share of cells from which another length of digest counts."""

_SELDOM_KEPT = "sha384"
"""Hardly anybody keeps such digests; a vector of 16 bytes with two blocks of text is as long."""
_DIGESTS = {RAW[16]: "md5", RAW[32]: "sha256", RAW[64]: "sha512"}
_BARE = frozenset(scheme.name for scheme in SCHEMES if scheme.kind == BARE)
_ENCIPHERED = re.compile(
    r"(?:^|[^A-Za-z]|(?<=[a-z]))(?:[Ee]nc(?:r|rypted)?|ENC(?:RYPTED)?|[Cc]ipher(?:text)?|CIPHER|[Aa]es"
    r"|AES)(?![a-z])"
    r"|ENCR(?:Y|YP|YPT|P|PT)?$|เข้ารหัส"
)
_HASHED = re.compile(r"hash|hsh|digest|sha[0-9]|sha_|sha$|md5|แฮช", re.IGNORECASE)
_TRUNCATED = re.compile(
    r"last[ _-]?(?:4|four)|first[ _-]?(?:6|six)|tail|suffix|ending|(?:ตัว|เลข)ท้าย"
    r"|(?:^|[^a-z])(?:l4|cc4|bin[68]?)(?![a-z])",
    re.IGNORECASE,
)
"""A number of which only an end is kept is masked, whether or not stars stand for the rest."""
_BLANK = re.compile("[xX*#•●█-]+")


def states(values: pa.StringArray, weights: npt.NDArray[np.int64]) -> Counter[Shape]:
    """Count the cells by form, a value as often as `weights` says; blanks and "n/a" are left out."""
    sifted = _sifted(values)
    counted: Counter[Shape] = Counter()
    hits = values.filter(arrays.boolean(sifted)).to_pylist()
    blanked = Counter[Shape]()
    for value, weight in zip(hits, weights[sifted].tolist(), strict=True):
        (blanked if _BLANK.fullmatch(value) else counted)[protection_shape(value)] += weight
    if blanked.total() >= BLANKED * int(weights.sum()):
        counted += blanked
    plain = int(weights[~sifted & ~matching.whole(values, UNSAID)].sum())
    if plain:
        counted[PLAIN] += plain
    return counted


def _sifted(values: pa.StringArray) -> arrays.Mask:
    """Tell which values deserve a look one by one."""
    tried = Cells(values)
    suspect = tried.whole(SUSPECT) & ~tried.whole(NUMERIC)
    return tried.hit(f"{MARKED}|^data:") | suspect | tried.whole(SPELT_DIGITS)


def judge(
    counts: Mapping[tuple[str, str | None, bool | None, str | None], int], element: str, header: str = ""
) -> Protection:
    """Tell how a column that holds an element keeps it; the header settles what the form leaves open.

    >>> judge({Shape("hashed", "md5"): 99, PLAIN: 1}, "phone")
    Protection(state='hashed', scheme='md5', reversible=True)
    """
    shapes = _settled(Counter({Shape(*key): count for key, count in counts.items()}), element, header)
    by_state = Counter[str]()
    for shape, count in shapes.items():
        by_state[shape.state] += count
    heavy = [state for state, count in by_state.most_common() if count >= OTHER * by_state.total()]
    if len(heavy) > 1:
        return Protection("mixed")
    return _named(heavy[0], shapes, element) if heavy else Protection("plain")


def _named(state: str, shapes: Counter[Shape], element: str) -> Protection:
    first = next(shape for shape, _ in shapes.most_common() if shape.state == state)
    if state == "hashed" and first.scheme in _BARE and element in SMALL_SPACES:
        return Protection(state, first.scheme, True)
    return Protection(state, first.scheme, first.reversible)


class _Reading(NamedTuple):
    """What the column as a whole says of values whose form leaves it open."""

    element: str
    is_ciphertext: bool
    is_enciphered: bool
    """Whether the name says so."""
    is_digest: bool
    are_uuids: bool
    is_truncated: bool


def _settled(shapes: Counter[Shape], element: str, header: str) -> Counter[Shape]:
    hashed, enciphered = bool(_HASHED.search(header)), bool(_ENCIPHERED.search(header))
    reading = _Reading(
        element,
        is_ciphertext=_has_many_lengths(shapes) or (enciphered and not hashed),
        is_enciphered=enciphered and not hashed,
        is_digest=hashed or (element == HASHED_BY_CUSTOM and not enciphered),
        are_uuids=_are_uuids(shapes),
        is_truncated=element in TRUNCATED_BY_CUSTOM and bool(_TRUNCATED.search(header)),
    )
    settled = Counter[Shape]()
    for shape, count in shapes.items():
        settled[_settle(shape, reading)] += count
    return settled


def _has_many_lengths(shapes: Counter[Shape]) -> bool:
    """Tell ciphertext by its lengths: digests have one, whole blocks of texts have several."""
    least = FEW * shapes.total()
    return sum(shape.scheme in BLOCKS and count >= least for shape, count in shapes.items()) > 1


def _are_uuids(shapes: Counter[Shape]) -> bool:
    by_scheme = Counter[str | None]()
    for shape, count in shapes.items():
        by_scheme[shape.scheme] += count
    return by_scheme[BARE_UUID] > 9 * by_scheme["md5"]


def _settle(shape: Shape, reading: _Reading) -> Shape:
    if shape.scheme == BARE_UUID:
        shape = Shape("tokenised", "uuid") if reading.are_uuids else Shape("hashed", "md5")
    if reading.is_truncated and shape == PLAIN:
        return Shape("masked", "truncated", False)
    if reading.is_enciphered or reading.is_digest:
        return _as_named(shape, reading)
    if reading.element in RECORDED and shape.scheme in UNTOLD:
        return Shape("encoded", None, True)
    if reading.element in OPAQUE and (shape.state == "tokenised" or shape.scheme in KEYS):
        return PLAIN
    return _as_named(shape, reading)


def _as_named(shape: Shape, reading: _Reading) -> Shape:
    """Say what the column settles of bytes that a digest and a cipher may have made."""
    if shape.scheme in _DIGESTS and reading.is_digest:
        return Shape("hashed", _DIGESTS[shape.scheme])
    is_block = shape.scheme in BLOCKS and (reading.is_ciphertext or shape.scheme == _SELDOM_KEPT)
    if shape.scheme in _DIGESTS or (is_block and not reading.is_digest):
        return Shape("encrypted", "aes", False)
    return shape
