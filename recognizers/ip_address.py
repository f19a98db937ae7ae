"""IP addresses (หมายเลข IP), versions 4 and 6, with or without port, prefix length and zone.

Four numbers with dots are a software version as often as an address. One in five thousand addresses has
only numbers below 32, a version nearly always: such a value is taken for a version, unless it begins with
10, a private network, or is 0.0.0.0. So is one that ends in three zeros (`Chrome/124.0.0.0`). Ones and
then zeros are a mask of a network (255.255.255.0).

`::`, the address of nobody in particular, is a separator far more often: it counts with a prefix length,
alone, or where IPv6 or an end of a connection is spoken of.

Sources: RFC 791, RFC 4291 (text forms of version 6), RFC 4007 (zones).
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterator
from dataclasses import replace

from pdscan.detect.text.dotted import is_of_a_longer_number
from pdscan.recognizer import Recognizer, Span

OCTET = r"(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])"
V4 = rf"{OCTET}(?:\.{OCTET}){{3}}"
V6 = r"[0-9A-Fa-f]*:[0-9A-Fa-f.:]*:(?:[0-9A-Fa-f.]*[0-9A-Fa-f]|:)?(?:%[0-9A-Za-z]{1,15})?"
"""Any run of hex digits, colons and dots: a broken address must not leave a whole one behind."""

_UNSPECIFIED = re.compile(
    r"(?<![0-9A-Za-z:])::/(?:12[0-8]|1[01][0-9]|[1-9]?[0-9])(?![0-9A-Za-z/])"
    r"|(?:\A|(?i:ipv6|unspecified|src|dst|source|destination|listen|bind)(?: address)?[ =]|\[)"
    r"(?P<bare>::)(?=\Z|[],;)]| +(?:[a-z]+=|on |and |port )|\n)"
)


def is_address(value: str) -> bool:
    """Tell whether the standard library reads it as an address, and it is no version number.

    >>> is_address("203.0.113.7"), is_address("2001:db8::1"), is_address("1.2.3.4"), is_address("1::2::3")
    (True, True, False, False)
    """
    try:
        address = ipaddress.ip_address(value)
    except ValueError:
        return False
    if address.version == 6:
        return not address.is_unspecified
    first, *others = address.packed
    if _is_mask(int(address)):
        return False
    if not any(others):
        return first in (0, 10)
    return first == 10 or max(others) >= 32 or first >= 32


def _is_mask(bits: int) -> bool:
    """Tell whether the bits of an address are ones and then zeros, as in 255.255.254.0."""
    zeros = bits ^ 0xFFFFFFFF
    return bool(zeros) and bits >> 24 == 255 and zeros & (zeros + 1) == 0


def is_endpoint(value: str) -> bool:
    """Tell whether an address with its port or prefix length holds an address.

    >>> is_endpoint("203.0.113.7:8080"), is_endpoint("[2001:db8::1]:443"), is_endpoint("203.0.113.0/24")
    (True, True, True)
    """
    bare = re.sub(
        r"\]?:[0-9]{1,5}$" if value.startswith("[") or value.count(":") == 1 else r"/[0-9]{1,3}$", "", value
    )
    return is_address(bare.strip("[]"))


def is_numbered_address(value: str) -> bool:
    """Tell whether a number is that of an address, as `INET_ATON` writes it, in digits or in hex.

    >>> is_numbered_address("3405803783"), is_numbered_address("0xCB007107"), is_numbered_address("20240131")
    (True, True, True)
    >>> is_numbered_address("9999999999"), is_numbered_address("00000007")
    (False, False)
    """
    number = int(value, 10 if value.isdigit() else 16)
    return 1 << 24 <= number < 1 << 32


def find_unspecified(text: str) -> Iterator[Span]:
    """Yield where the unspecified address of IPv6 stands.

    >>> [[text[s.start : s.end] for s in find_unspecified(text)] for text in ("src=:: dst=::1", "a :: b")]
    [['::'], []]
    """
    for match in _UNSPECIFIED.finditer(text):
        yield Span(*match.span("bare" if match["bare"] else 0))


V4_ADDRESS = Recognizer(
    entity_type="IP_ADDRESS",
    element="ip_address",
    pattern=V4,
    validate=is_address,
    chance=0.9,
    alone=0.9,
    named=0.99,
    headers=(
        "last login from", "login from", "logged in from", "logon from", "sign in from", "signin from",
        "accessed from", "access from", "connected from", "last seen from", "request from",
        "submitted from ip",
        "ip", "ips", "ip address", "ip addr", "ipaddress", "ipaddr", "ip no", "ipv", "client ip", "clientip",
        "client address", "remote ip", "remote addr", "remote address", "remoteaddr", "source ip", "src ip",
        "srcip", "sourceip", "src addr", "source addr", "dst addr", "dest addr", "dest ip", "destination ip",
        "dst ip", "dstip", "user ip", "login ip",
        "last login ip", "last ip", "signup ip", "register ip", "registration ip", "created ip", "host ip",
        "visitor ip", "peer ip", "public ip", "private ip", "x forwarded for", "forwarded for",
        "xff", "c ip", "s ip", "ip client", "หมายเลขไอพี", "ไอพี", "ไอพีแอดเดรส", "เลขไอพี", "ที่อยู่ไอพี",
        "ip addr client", "cust ip", "customer ip", "subscriber ip", "ip alloc", "allocated ip",
        "assigned ip", "framed ip", "framed ip address", "ip pub", "ip priv", "ip from", "ip src",
        "ip dst", "ip source", "ip log", "ip login", "ip used", "ip user", "nat ip", "wan ip", "lan ip",
        "real ip", "true client ip", "x real ip", "cf connecting ip", "origin ip", "request ip", "req ip",
        "access ip", "order ip", "payment ip", "checkout ip", "device ip", "pc ip", "caller ip",
        "endpoint ip", "player ip", "voter ip", "ipv 4", "ipv 6", "ip 4", "ip 6", "ipv 4 address",
        "ipv 6 address", "ip v 4", "ip v 6", "เลขที่ไอพี", "ไอพีผู้ใช้", "ไอพีต้นทาง", "ไอพีปลายทาง",
    ),
    hints=("host", "address", "addr", "remote", "client", "source", "src", "dst"),
    against=(
        "range", "ranges", "block", "blocks", "pool",
        "pools", "group", "denylist", "blacklist", "lease", "plan",
        "version", "ver", "vers", "v", "sw", "fw", "software", "driver", "patch", "firmware", "build",
        "release", "rel", "swrel", "rating", "worker", "workers", "runner", "mx", "mta", "smtp",
        "imap", "relay",
        "egress", "cidr", "subnet", "netmask", "whitelist", "allowlist",
        "location", "country", "blocked", "allowed",
        "เวอร์ชัน", "เวอร์ชั่น", "รุ่น", "เฟิร์มแวร์",
    ),
    context=("ip", "ipv4", "ipv6", "ip address", "ไอพี", "client", "host", "login"),
    denied=is_of_a_longer_number,
    examples=("203.0.113.7", "192.168.1.10", "10.0.0.2"),
    counterexamples=(
        "1.2.3.4", "2.14.30.1", "256.1.1.1", "192.168.1", "10.0.19045.3570", "124.0.0.0", "01.02.03.2024",
        "255.255.255.0",
    ),
)  # fmt: skip

RECOGNIZERS = (
    V4_ADDRESS,
    replace(
        V4_ADDRESS,
        entity_type="IPV6_ADDRESS",
        pattern=V6,
        alone=0.99,
        examples=(
            "2001:db8::1", "2001:0db8:85a3:0000:0000:8a2e:0370:7334", "fe80::1%eth0", "::1",
            "::ffff:192.0.2.1", "64:ff9b::192.0.2.1", "2001:db8:0:0:0:0:192.168.1.1",
            "2001:db8:85a3::8a2e:370",
        ),
        counterexamples=(
            "2001::db8::1", "12:34:56", "aa:bb:cc:dd:ee:ff", "gggg::1", "::", "::ffff:256.0.0.1",
        ),
    ),
    replace(
        V4_ADDRESS,
        entity_type="IPV6_UNSPECIFIED",
        headers=(),
        hints=(),
        pattern=None,
        validate=None,
        chance=1.0,
        find=find_unspecified,
        cue="::",
        in_text=False,
        examples=("::", "::/0", "listen [::]:80", "local ipv6 ::"),
        counterexamples=("std::cout", "name :: value", "ip :: 10.0.0.1", ":::"),
    ),
    replace(
        V4_ADDRESS,
        entity_type="IP_ENDPOINT",
        pattern=rf"(?:{V4}|\[(?:{V6})\]):[0-9]{{1,5}}|(?:{V4}|{V6})/[0-9]{{1,3}}",
        validate=is_endpoint,
        in_text=False,
        examples=("203.0.113.7:8080", "[2001:db8::1]:443", "10.0.0.0/8"),
        counterexamples=("203.0.113.7", "12:34", "1/2"),
    ),
    replace(  # databases keep addresses as numbers too: only the header tells
        V4_ADDRESS,
        entity_type="IP_ADDRESS_AS_NUMBER",
        pattern=r"[0-9]{8,10}|(?:0x)?[0-9A-Fa-f]{8}",
        validate=is_numbered_address,
        alone=0.0,
        named=0.95,
        hints=(),
        in_text=False,
        examples=("3405803783", "CB007107", "0xcb007107"),
        counterexamples=("9999999999", "203.0.113.7", "1234567"),
    ),
    replace(
        V4_ADDRESS,
        entity_type="IP_ADDRESS_LIST",
        pattern=rf"(?:{V4})(?: ?[,; ] ?(?:{V4}))+",
        validate=None,
        chance=1.0,
        in_text=False,
        examples=("203.0.113.7, 10.0.0.1",),
        counterexamples=("203.0.113.7", "1, 2, 3"),
    ),
)  # fmt: skip
