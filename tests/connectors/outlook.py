"""Outlook messages made for tests: compound files ([MS-CFB]) of small streams, named as [MS-OXMSG] says."""

from __future__ import annotations

import struct
from collections.abc import Mapping

SECTOR, SMALL = 512, 64
END, FREE, TABLE = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD
STORAGE, STREAM, ROOT = 1, 2, 5
TEXT, BINARY = 0x1F, 0x102

Tree = dict[str, "bytes | Tree"]


def message(texts: Mapping[int, str], attached: Mapping[str, bytes]) -> bytes:
    """Write a message: its texts by property (0x37 subject, 0x1000 body), its attachments by name."""
    tree = _properties(dict(texts), bytes(32))
    for number, (name, content) in enumerate(attached.items()):
        tree[f"__attach_version1.0_#{number:08X}"] = _properties({0x3707: name, 0x3701: content}, bytes(8))
    return compound(tree)


def _properties(values: Mapping[int, str | bytes], head: bytes) -> Tree:
    streams: Tree = {}
    for number, value in values.items():
        kind = TEXT if isinstance(value, str) else BINARY
        content = value.encode("utf-16-le") if isinstance(value, str) else value
        streams[f"__substg1.0_{number:04X}{kind:04X}"] = content
        head += struct.pack("<HHIII", kind, number, 6, len(content) + 2 * (kind == TEXT), 0)
    return {"__properties_version1.0": head, **streams}


def compound(tree: Tree) -> bytes:
    """Write a compound file whose streams are all below 4,096 bytes."""
    entries: list[tuple[str, int, int, int, int, int]] = [("Root Entry", ROOT, FREE, 1, 0, 0)]
    small, chain = b"", list[int]()

    def write(folder: Tree) -> None:
        nonlocal small
        for at, (name, content) in enumerate(folder.items()):
            place = len(entries)
            follows = at + 1 < len(folder)
            if isinstance(content, bytes):
                count = -(-len(content) // SMALL)
                begin = len(chain) if count else END
                chain.extend([*range(len(chain) + 1, len(chain) + count), END] if count else [])
                small += content.ljust(count * SMALL, b"\0")
                entries.append((name, STREAM, place + 1 if follows else FREE, FREE, begin, len(content)))
            else:
                entries.append((name, STORAGE, FREE, place + 1, 0, 0))
                write(content)
                if follows:
                    entries[place] = (name, STORAGE, len(entries), place + 1, 0, 0)

    write(tree)
    table = b"".join(struct.pack("<I", one) for one in chain)
    counts = [-(-len(part) // SECTOR) for part in (bytes(128 * len(entries)), table, small)]
    begins = [0, counts[0], counts[0] + counts[1]]
    entries[0] = ("Root Entry", ROOT, FREE, 1, begins[2], len(small))
    body = b"".join(map(_entry, entries)).ljust(counts[0] * SECTOR, b"\0")
    body += table.ljust(counts[1] * SECTOR, b"\xff") + small.ljust(counts[2] * SECTOR, b"\0")
    chains = [one for begin, count in zip(begins, counts, strict=True) for one in _chain(begin, count)]
    sectors = struct.pack(f"<{len(chains) + 1}I", *chains, TABLE).ljust(SECTOR, b"\xff")
    head = struct.pack(
        "<8s16xHHHHH6xIIIIIIIIII", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 0x3E, 3, 0xFFFE, 9, 6,
        0, 1, 0, 0, 4096, begins[1], counts[1], END, 0, len(chains),
    )  # fmt: skip
    return head.ljust(SECTOR, b"\xff") + body + sectors


def _chain(begin: int, count: int) -> list[int]:
    return [*range(begin + 1, begin + count), END]


def _entry(entry: tuple[str, int, int, int, int, int]) -> bytes:
    name, kind, right, child, begin, size = entry
    written = name.encode("utf-16-le") + b"\0\0"
    return struct.pack(
        "<64sHBBIII16xI16xIQ", written, len(written), kind, 1, FREE, right, child, 0, begin, size
    )
