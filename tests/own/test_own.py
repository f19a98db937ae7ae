"""A site's own recognizers: a few lines of YAML become values like all others, or a sentence with a line."""

from __future__ import annotations

import json
import re
import time
from pathlib import Path

import pytest
from click.testing import CliRunner

from pdscan.cli import main
from pdscan.detect.text.spans import find_in_text
from pdscan.errors import UsageError
from pdscan.own import check, with_own
from pdscan.registry import recognizers

KNOWN = recognizers()
PAGE = Path(__file__).parents[2] / "docs" / "recognizers.md"
EXAMPLES = re.findall(r"```yaml\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)


@pytest.fixture
def own(tmp_path, monkeypatch):
    """Write a file of recognizers and stand beside it."""
    monkeypatch.chdir(tmp_path)

    def write(text):
        Path("own.yaml").write_text(text, encoding="utf-8")
        return "own.yaml"

    return write


def problems(own, text):
    return [f"{item.line}: {item.message}" for item in check(Path(own(text)), KNOWN)]


def one(lines):
    return "recognizers:\n  - name: STAFF_CARD\n    element: employee_id\n    " + "\n    ".join(lines)


def run(*words):
    done = CliRunner().invoke(main, words)
    assert done.exit_code == 0, done.output
    return done.output


def found(folder, field):
    inventory = json.loads(Path(folder, "inventory.json").read_text(encoding="utf-8"))
    fields = {item["field"]: item for item in inventory["datasets"][0]["fields"]}
    return [(item["element"], item["entity_types"]) for item in fields[field]["findings"]]


@pytest.mark.parametrize("text", EXAMPLES)
def test_the_docs_examples_are_good(own, text):
    assert problems(own, text) == []


def test_the_docs_first_example_is_found_in_a_table_and_in_text(own):
    file = own(EXAMPLES[0])
    rows = (f"LC{at:08},oncology ward,C{at % 9},S{at * 7919 % 10**7:07}D" for at in range(1, 60))
    Path("visits.csv").write_text("col1,col2,grd_pos,col4\n" + "\n".join(rows), encoding="utf-8")
    run("scan", "visits.csv", "--recognizers", file, "--format", "json", "--out", "out", "--quiet")
    assert found("out", "col1") == [("customer_type", ["LOYALTY_CARD"])]
    assert found("out", "col2") == [("health", ["WARD"])]
    assert found("out", "grd_pos") == [("job_title", ["STAFF_GRADE"])]
    Path("letter.txt").write_text("สมาชิกLC-40718235 ครับ", encoding="utf-8")
    (mention,) = json.loads(run("text", "letter.txt", "--recognizers", file))
    assert (mention["entity_type"], mention["start"], mention["end"]) == ("LOYALTY_CARD", 6, 17)


def test_a_config_file_names_it_too(own):
    file = own(one(["pattern: 'S[0-9]{6}'"]))
    Path("a.csv").write_text("x1\n" + "\n".join(f"S{at:06}" for at in range(50)), encoding="utf-8")
    config = f"sources: [a.csv]\nrecognizers: [{file}]\nformat: json\nout: out\nquiet: true\n"
    Path("night.yaml").write_text(config, encoding="utf-8")
    run("run", "night.yaml")
    ((element, types),) = found("out", "x1")
    assert element == "employee_id"
    assert "STAFF_CARD" in types


def test_the_list_and_the_trial_have_it_in_them(own):
    file = own(one(["pattern: 'S[0-9]{6}'", "examples: [S123456]"]))
    assert "STAFF_CARD" in run("recognizers", "--recognizers", file)
    assert f"{len(KNOWN) + 1} recognizers, 0 failures" in run("recognizers", "--recognizers", file, "test")


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        (["pattern: '(['"], "4: this is no RE2 pattern"),
        (["pattern: '(?<=x)[0-9]+'"], "4: this is no RE2 pattern"),
        (["pattern: '([0-9])\\1'"], "4: this is no RE2 pattern"),
        (["pattern: '[0-9]*'"], "4: this pattern matches an empty text"),
        (["pattern: 'a$b'"], "4: this pattern has an edge"),
        (["patern: x"], "4: unknown key 'patern'; did you mean pattern?"),
        (["pattern: x1", "alone: 3"], "5: a probability from 0 to 1"),
        (["pattern: x1", "check: lun"], "5: unknown check 'lun'; did you mean luhn?"),
        (["pattern: x1", "needs_context: maybe"], "5: write true or false"),
        (["pattern: x1", "words_file: none.txt"], "5: cannot read the words of 'none.txt'"),
        (["pattern: '[0-9]{3}'", "examples: ['12']"], "2: STAFF_CARD does not take its example '12'"),
        (["pattern: '[0-9]{3}'", "counterexamples: ['123']"], "2: STAFF_CARD takes its counterexample"),
        (["context: [card]"], "2: STAFF_CARD says nothing to look for"),
    ],
)
def test_what_is_wrong_is_told_once_with_its_line(own, lines, told):
    (problem,) = problems(own, one(lines))
    assert problem.startswith(told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "1: the file is empty"),
        ("recognizers: [", "1: this is not YAML"),
        ("- x", "1: a file of recognizers is made of 'key: value' lines"),
        ("recognisers: []", "1: unknown key 'recognisers'; did you mean recognizers?"),
        (
            "recognizers: [{name: A1, element: nationl_id, pattern: x}]",
            "1: unknown element 'nationl_id'; did you",
        ),
        ("recognizers: [{name: a b, element: name, pattern: x}]", "1: the name 'a b' should be capitals"),
        (
            "recognizers: [{name: EMAIL_ADDRESS, element: email, pattern: x}]",
            "1: there is a recognizer EMAIL",
        ),
        ("presidio: [SG_NRIC]", "1: Presidio has no recognizer for 'SG_NRIC'; did you mean SG_NRIC_FIN?"),
        ("presidio: [UUID]", "1: say what element UUID is"),
        ("presidio: [US_SSN]", "1: there is a recognizer US_SSN already"),
    ],
)
def test_what_is_wrong_with_the_file_is_told(own, text, told):
    assert problems(own, text)[0].startswith(told)


def test_a_wrong_file_stops_the_scan_before_it_reads(own):
    done = CliRunner().invoke(main, ["scan", "nowhere.db", "--recognizers", own(one(["pattern: '(['"]))])
    assert done.exit_code == 2
    assert done.output.startswith("pdscan: own.yaml:4: this is no RE2 pattern")


def test_a_missing_file_is_told(tmp_path):
    with pytest.raises(UsageError, match=r"cannot read .*none.yaml"):
        with_own(KNOWN, [str(tmp_path / "none.yaml")])


def test_no_pattern_takes_more_time_than_its_text_is_long(own):
    lines = ["pattern: '(?:a+)+x|(?:b?){40}b{40}'", "alone: 0.9"]
    known = with_own(KNOWN, [own(one(lines))])
    started = time.process_time()
    assert (
        find_in_text("a" * 5_000 + " " + "b" * 39 + " and staff aaax", known)[-1].entity_type == "STAFF_CARD"
    )
    assert time.process_time() - started < 2


def test_a_long_list_of_words_is_compared_with_whole_cells(own):
    Path("staff.txt").write_text("\n".join(f"codename{at}" for at in range(100_000)), encoding="utf-8")
    known = with_own(KNOWN, [own(one(["words_file: staff.txt"]))])
    staff = next(item for item in known if item.entity_type == "STAFF_CARD")
    assert not staff.in_text
    assert len(staff.words) == 100_000
    Path("a.csv").write_text("x1\n" + "\n".join(f"CodeName{at}" for at in range(90)), encoding="utf-8")
    run("scan", "a.csv", "--recognizers", "own.yaml", "--format", "json", "--out", "out", "--quiet")
    ((element, types),) = found("out", "x1")
    assert element == "employee_id"
    assert "STAFF_CARD" in types


def test_presidio_s_recognizers_check_their_digits_on_the_fast_path(own):
    known = with_own(KNOWN, [own("presidio: [PL_PESEL, IN_VEHICLE_REGISTRATION]")])
    pesel = next(item for item in known if item.entity_type == "PL_PESEL")
    assert pesel.element == "national_id"
    assert pesel.pattern is not None
    assert pesel.validate is not None
    body = "4405140145"
    assert sum(pesel.validate(f"{body}{digit}") for digit in range(10)) == 1
    plate = next(item for item in known if item.entity_type == "IN_VEHICLE_REGISTRATION")
    assert plate.pattern is not None
    assert plate.validate is not None
    assert not plate.validate("AB0000")


def test_a_list_of_presidio_s_is_shown():
    told = run("recognizers", "presidio")
    assert re.search(r"^SG_NRIC_FIN +national_id$", told, re.MULTILINE)
    assert "US_SSN" not in told
