"""SQL dumps: each table as the table it was, whoever wrote the dump."""

from __future__ import annotations

import gzip
from collections.abc import Sequence
from pathlib import Path

import pytest
from connector_contract import FileContract, Row, open_source, rows_of

from pdscan.arrow import text
from pdscan.connector import Budget

PG = r"""--
-- PostgreSQL database dump
--
SET standard_conforming_strings = on;

CREATE TABLE public.customers (
    id integer NOT NULL,
    "ชื่อ" character varying(80) DEFAULT 'ไม่ระบุ, (ว่าง)'::character varying,
    phone text,
    CONSTRAINT positive CHECK ((id > 0))
);

COMMENT ON COLUMN public.customers.phone IS 'เบอร์โทร ''หลัก''';

COPY public.customers (id, "ชื่อ", phone) FROM stdin;
1	มานี	0800000001
2	ปิติ\tน้อย\\	\N
\.

CREATE TABLE public.empty (note text);
"""
MYSQL = r"""-- MySQL dump 10.13
/*!40101 SET NAMES utf8 */;
CREATE TABLE `customers` (
  `id` int NOT NULL AUTO_INCREMENT,
  `name` varchar(80) DEFAULT 'x' COMMENT 'ชื่อลูกค้า',
  `phone` varchar(10) DEFAULT NULL,
  PRIMARY KEY (`id`),
  KEY `by_phone` (`phone`)
) ENGINE=InnoDB COMMENT='ลูกค้า';
INSERT INTO `customers` VALUES (1,'มานี \'ก\' (ข), ค','0800000001'),(2,'a\nb',NULL),
(3,'c''d',_binary 'e');
INSERT INTO `customers` VALUES (4,'ปิติ','0800000002');
"""
MSSQL = """CREATE TABLE [dbo].[Customers](
\t[Id] [int] NOT NULL,
\t[Name] [nvarchar](80) NULL
) ON [PRIMARY]
GO
INSERT [dbo].[Customers] ([Id], [Name], [Born]) VALUES (1, N'มานี', CAST(N'1990-01-02' AS Date))
GO
INSERT [dbo].[Customers] ([Id], [Name], [Born]) VALUES (2, N'O''Hara', NULL)
GO
"""
ORACLE = """Insert into CRM.CUSTOMERS (ID,NAME,BORN)
 values (1,'มานี',to_date('02-JAN-90','DD-MON-RR'));
REM INSERTING into CRM.CUSTOMERS
Insert into CRM.CUSTOMERS (ID,NAME,BORN)
 values (-2.5,'a
b',null);
"""


def dumped(path: Path, content: str, encoding: str = "utf-8") -> Path:
    path.write_bytes(content.encode(encoding))
    return path


def tables(path: Path, budget: Budget | None = None) -> dict[str, list[Row]]:
    source = open_source(str(path))
    found = {
        info.dataset.partition("#")[2]: rows_of(source.sample(info, budget or Budget()))
        for info in source.datasets()
    }
    source.close()
    return found


def test_copy_blocks_of_postgresql(tmp_path: Path) -> None:
    assert tables(dumped(tmp_path / "a.sql", PG)) == {
        "public.customers": [("1", "มานี", "0800000001"), ("2", "ปิติ\tน้อย\\", None)],
        "public.empty": [],
    }


def test_types_and_comments_are_told(tmp_path: Path) -> None:
    for content, types, comments in (
        (PG, {"id": "integer", "ชื่อ": "character varying(80)", "phone": "text"}, {"phone": "เบอร์โทร 'หลัก'"}),
        (MYSQL, {"id": "int", "name": "varchar(80)", "phone": "varchar(10)"}, {"name": "ชื่อลูกค้า"}),
    ):
        source = open_source(str(dumped(tmp_path / "a.sql", content)))
        sample = source.sample(next(source.datasets()), Budget())
        assert next(sample.batches).schema.names == list(types)
        assert (sample.types, sample.comments) == (types, comments)


def test_rows_of_mysqldump_with_its_escapes(tmp_path: Path) -> None:
    assert tables(dumped(tmp_path / "a.sql", MYSQL)) == {
        "customers": [
            ("1", "มานี 'ก' (ข), ค", "0800000001"),
            ("2", "a\nb", None),
            ("3", "c'd", "e"),
            ("4", "ปิติ", "0800000002"),
        ]
    }


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "cp874"])
def test_scripts_of_sql_server_and_oracle(tmp_path: Path, encoding: str) -> None:
    assert tables(dumped(tmp_path / "a.sql", MSSQL, encoding)) == {
        "dbo.Customers": [("1", "มานี", "1990-01-02"), ("2", "O'Hara", None)]
    }
    assert tables(dumped(tmp_path / "a.sql", ORACLE, encoding)) == {
        "CRM.CUSTOMERS": [("1", "มานี", "02-JAN-90"), ("-2.5", "a\nb", None)]
    }


def test_a_packed_dump_is_read_and_one_that_was_cut_as_far_as_it_goes(tmp_path: Path) -> None:
    (tmp_path / "a.sql.gz").write_bytes(gzip.compress(MYSQL.encode()))
    assert len(tables(tmp_path / "a.sql.gz")["customers"]) == 4
    assert len(tables(dumped(tmp_path / "b.sql", MYSQL[: MYSQL.index("(3,") + 4]))["customers"]) == 2


def test_of_a_row_that_cannot_be_told_apart_there_is_a_word(tmp_path: Path) -> None:
    source = open_source(str(dumped(tmp_path / "a.sql", MYSQL.replace("'c''d'", "'c'd'"))))
    sample = source.sample(next(source.datasets()), Budget())
    assert len(rows_of(sample)) >= 2
    assert sample.problem == "a row cannot be told from what follows it; the rows before it were read"


def test_a_script_without_tables_is_text(tmp_path: Path) -> None:
    assert tables(dumped(tmp_path / "a.sql", "SELECT 1;\n-- โทร 0800000001\n")) == {
        "": [("SELECT 1;",), ("-- โทร 0800000001",)]
    }


class TestSqlDump(FileContract):
    dataset = "people.sql#people"
    reads_the_first_rows_only = True

    @classmethod
    def write(cls, folder: Path, names: Sequence[str], rows: Sequence[Row]) -> str:
        columns = ", ".join(f'"{name}"'.replace('"name"', "name") for name in names)
        lines = [f"CREATE TABLE people ({', '.join(f'{name} text' for name in columns.split(', '))});"]
        lines += [f"INSERT INTO people ({columns}) VALUES ({', '.join(map(_literal, row))});" for row in rows]
        return str(dumped(folder / "people.sql", "\n".join(lines) + "\n"))

    names = ("id", "เลขบัตร", "phone", "note", "ก้ 😀")


def _literal(value: object) -> str:
    return "NULL" if value is None else "'" + text(value).replace("'", "''") + "'"
