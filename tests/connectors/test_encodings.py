"""Text in the encodings that Thai files have, one after the other and in each other."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from connector_contract import as_text
from test_csv_format import read

from connectors._text.encoding import GARBLED, MIXED, NOTES

NAMES = ("ชื่อ", "ที่อยู่")
ROWS = [(f"มานี {number}", "กรุงเทพมหานคร, ไทย") for number in range(60)]
WRITERS: dict[str, Callable[[tuple[str, ...]], str]] = {
    "a.csv": lambda row: ",".join(f'"{cell}"' for cell in row),
    "a.tsv": "\t".join,
    "a.jsonl": lambda row: json.dumps(dict(zip(NAMES, row, strict=True)), ensure_ascii=False),
    "a.log": " ".join,
}


def taken_for(text: str, codec: str) -> bytes:
    """Encode as a program does that takes UTF-8 for a code page; undefined bytes stay what they are."""
    read_as = (bytes([byte]).decode(codec, errors="ignore") or chr(byte) for byte in text.encode())
    return "".join(read_as).encode()


def lines(name: str) -> list[str]:
    header = [NAMES] if name in {"a.csv", "a.tsv"} else []
    return [f"{WRITERS[name](row)}\n" for row in (*header, *ROWS)]


def kept(path: Path, content: bytes) -> tuple[list[tuple[str | None, ...]], list[str], list[str]]:
    path.write_bytes(content)
    sample, rows = read(path)
    return as_text(rows), sample.notes, list(sample.types)


@pytest.mark.parametrize("name", WRITERS)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp874"])
def test_text_is_the_same_in_every_encoding(tmp_path: Path, name: str, encoding: str) -> None:
    plain = kept(tmp_path / name, "".join(lines(name)).encode())
    assert plain[0][5][0] in ("มานี 5", "มานี 5 กรุงเทพมหานคร, ไทย")
    assert kept(tmp_path / name, "".join(lines(name)).encode(encoding)) == plain
    assert plain[1] == []


@pytest.mark.parametrize("name", WRITERS)
@pytest.mark.parametrize("codec", ["cp874", "cp1252", "latin-1"])
def test_text_that_was_encoded_twice_is_repaired_and_noted(tmp_path: Path, name: str, codec: str) -> None:
    text = "".join(lines(name))
    plain = kept(tmp_path / name, text.encode())
    assert kept(tmp_path / name, taken_for(text, codec)) == (plain[0], [NOTES[GARBLED]], plain[2])


@pytest.mark.parametrize("name", WRITERS)
@pytest.mark.parametrize("first", [0, 1])
def test_lines_in_two_encodings_are_each_read_in_their_own(tmp_path: Path, name: str, first: int) -> None:
    text = lines(name)
    plain = kept(tmp_path / name, "".join(text).encode())
    mixed = b"".join(line.encode(("utf-8", "cp874")[(at // 9 + first) % 2]) for at, line in enumerate(text))
    assert kept(tmp_path / name, mixed) == (plain[0], [NOTES[MIXED]], plain[2])


@pytest.mark.parametrize("name", WRITERS)
def test_lines_in_another_encoding_far_behind_the_start_are_read(tmp_path: Path, name: str) -> None:
    text = "".join(lines(name)) + "".join(lines(name)[1:]) * 40
    rows, *_ = kept(tmp_path / name, text.encode() + "".join(lines(name)[1:]).encode("cp874"))
    assert rows[-1] == rows[len(ROWS) - 1]


def test_european_letters_are_not_taken_for_garbled_thai(tmp_path: Path) -> None:
    rows, notes, _ = kept(
        tmp_path / "a.csv", "name,city\nJosé,São Tomé\nFrançois,Besançon\nÖzgür,İzmir\n".encode()
    )
    assert (rows[0], notes) == (("José", "São Tomé"), [])


def document(start: str, line: Callable[[tuple[str, ...]], str], between: str, end: str) -> str:
    return start + between.join(map(line, ROWS)) + end


def marked(row: tuple[str, ...]) -> str:
    return "".join(f"<{name}>{cell}</{name}>" for name, cell in zip(NAMES, row, strict=True))


DOCUMENTS = {
    "a.json": document("[", WRITERS["a.jsonl"], ",", "]"),
    "a.xml": document(
        "<?xml version='1.0' encoding='{}'?><r>", lambda row: f"<p>{marked(row)}</p>", "", "</r>"
    ),
    "a.html": document(
        f"<html><meta charset='{{}}'><table><tr><th>{NAMES[0]}</th><th>{NAMES[1]}</th></tr>",
        lambda row: f"<tr><td>{row[0]}</td><td>{row[1]}</td></tr>",
        "\n",
        "</table></html>",
    ),
    "a.sql": document(
        f'INSERT INTO people ("{NAMES[0]}", "{NAMES[1]}") VALUES\n',
        lambda row: f"('{row[0]}', '{row[1]}')",
        ",\n",
        ";\n",
    ),
    "a.ini": document("[ผู้ดูแล]\n", lambda row: f"{NAMES[0]}={row[0]}", "\n", "\n"),
    "a.yaml": document("", lambda row: f"- {NAMES[0]}: {row[0]}\n  {NAMES[1]}: {row[1]}", "\n", "\n"),
    "a.vcf": document("", lambda row: f"BEGIN:VCARD\nFN:{row[0]}\nADR:;;{row[1]}\nEND:VCARD", "\n", "\n"),
}


@pytest.mark.parametrize("name", DOCUMENTS)
@pytest.mark.parametrize(
    ("encoding", "called"), [("utf-16", "utf-16"), ("cp874", "windows-874"), ("cp874", "tis-620")]
)
def test_documents_are_the_same_in_every_encoding(
    tmp_path: Path, name: str, encoding: str, called: str
) -> None:
    plain = kept(tmp_path / name, DOCUMENTS[name].replace("{}", "utf-8").encode())
    assert "มานี 5" in str(plain)
    assert kept(tmp_path / name, DOCUMENTS[name].replace("{}", called).encode(encoding)) == plain
