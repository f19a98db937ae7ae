"""The config file: what is wrong with it is told by its line; what `config init` writes is right."""

import pytest
import yaml
from click.testing import CliRunner

from pdscan.cli import main
from pdscan.errors import UsageError
from pdscan.run.scheduled.config import RUNNING, load
from pdscan.run.scheduled.template import template
from pdscan.settings import SETTINGS, settings


def written(folder, text):
    path = folder / "nightly.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_config_says_what_to_scan_and_when(tmp_path):
    config = load(
        written(
            tmp_path,
            "sources: [sqlite:///shop.db, lake]\nrows: 500\nfail-on: low\npolicy: นโยบาย.yaml\n"
            "window: 22:00-05:00\nnotify: https://example.org/hook\nlink: https://example.org/report\n",
        )
    )
    assert config.settings == settings(
        ("sqlite:///shop.db", "lake"), {"rows": 500, "fail-on": "low", "policy": ["นโยบาย.yaml"]}
    )
    assert str(config.window) == "22:00-05:00"
    assert (config.notify, config.link) == (("https://example.org/hook",), "https://example.org/report")


@pytest.mark.parametrize(
    ("text", "line", "told"),
    [
        ("sources: [a]\n\ncolour: blue\n", 3, "no setting 'colour'"),
        ("sources: [a]\nrows: many\n", 2, "rows takes a number"),
        ("# nightly\nsources: [a]\nfail-on: never\n", 3, "'never' is no value for fail-on"),
        ("sources: [a]\nwindow: at night\n", 2, "is no window"),
        ("sources: [a]\nwindow: 25:00-26:00\n", 2, "is no window"),
        ("sources: [a]\nlink: 7\n", 2, "link takes text"),
        ("sources: [a]\nnotify: 7\n", 2, "notify takes a text or a list"),
        ("sources: [a]\nrows: 1\nrows: 2\n", 3, "stands here twice"),
        ("sources: [a]\n  rows: 1\n", 2, "not YAML"),
        ("rows: 1\nsources: []\n", 2, "needs 'sources:'"),
        ("sources: 7\n", 1, "needs 'sources:'"),
    ],
)
def test_what_is_wrong_is_told_by_its_line(tmp_path, text, line, told):
    path = written(tmp_path, text)
    with pytest.raises(UsageError) as refused:
        load(path)
    assert str(refused.value).startswith(f"{path}:{line}: ")
    assert told in str(refused.value)


@pytest.mark.parametrize("text", ["", "[a, b]", "just words", "rows: 1"])
def test_a_file_without_sources_is_refused(tmp_path, text):
    with pytest.raises(UsageError, match="needs 'sources:'"):
        load(written(tmp_path, text))


def test_the_template_names_every_key_and_its_defaults_are_those_of_the_program(tmp_path):
    text = template('sqlite:///ร้าน "ก".db')
    given = load(written(tmp_path, text))
    assert given.settings == settings(('sqlite:///ร้าน "ก".db',), {})
    uncommented = "\n".join(
        line.removeprefix("# ")
        if any(line.startswith(f"# {item.name}: ") for item in (*SETTINGS, *RUNNING))
        else line
        for line in text.splitlines()
    )
    assert yaml.safe_load(uncommented).keys() == {"sources"} | {item.name for item in (*SETTINGS, *RUNNING)}
    assert load(written(tmp_path, uncommented)) == given


def test_config_init_writes_no_password_and_no_file_twice(tmp_path, monkeypatch):
    target = tmp_path / "nightly.yaml"
    words = ["config", "init", "postgresql://app:s3cret@db/shop", "-o", str(target)]
    assert CliRunner().invoke(main, words).exit_code == 0
    assert "s3cret" not in target.read_text(encoding="utf-8")
    assert load(target).settings.sources == ("postgresql://app:${PDSCAN_PASSWORD}@db/shop",)
    again = CliRunner().invoke(main, words)
    assert (again.exit_code, "is there already" in again.output) == (2, True)
    checked = CliRunner().invoke(main, ["config", "check", str(target)])
    assert (checked.exit_code, "the environment has no PDSCAN_PASSWORD" in checked.stderr) == (2, True)
    monkeypatch.setenv("PDSCAN_PASSWORD", "s3cret")
    assert CliRunner().invoke(main, ["config", "check", str(target)]).output == f"{target}: good\n"


@pytest.mark.parametrize(
    ("source", "written"),
    [
        ("shop.csv", "{here}/shop.csv"),
        ("sqlite:///shop.csv", "sqlite:///{here}/shop.csv"),
        ("sqlite:////data/shop.db", "sqlite:////data/shop.db"),
        ("elsewhere", "elsewhere"),
        ("s3://lake/raw/", "s3://lake/raw/"),
        ("https://example.org/x?token=s3cret&page=1", "https://example.org/x?token=${PDSCAN_TOKEN}&page=1"),
        ("mysql://app:${DB_PASSWORD}@db/shop", "mysql://app:${DB_PASSWORD}@db/shop"),
    ],
)
def test_config_init_writes_what_a_scheduler_can_run_from_anywhere(tmp_path, monkeypatch, source, written):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "shop.csv").write_text("a\n1\n", encoding="utf-8")
    told = CliRunner().invoke(main, ["config", "init", source]).output
    assert yaml.safe_load(told) == {"sources": [written.replace("{here}", str(tmp_path))]}


def test_a_check_tells_every_mistake_by_its_line_and_a_run_the_first(tmp_path):
    path = written(
        tmp_path,
        "sources: ['postgresql://app:${NOT_THERE}@db/shop']\nrows: many\ncolour: blue\nseed: 1\nseed: 2\n"
        "policy: gone.yaml\nformat: json,tea\nwindow: at night\n",
    )
    told = CliRunner().invoke(main, ["config", "check", str(path)])
    found = [line.removeprefix(f"pdscan: {path}:").partition(": ") for line in told.stderr.splitlines()]
    assert told.exit_code == 2
    assert [(int(line), text.partition(";")[0]) for line, _, text in found] == [
        (1, "the environment has no NOT_THERE"),
        (2, "rows takes a number"),
        (3, "there is no setting 'colour'"),
        (5, "'seed' stands here twice"),
        (6, "there is no file gone.yaml"),
        (7, "there is no report format 'tea'"),
        (8, "'at night' is no window"),
    ]
    refused = CliRunner().invoke(main, ["run", str(path)])
    assert f"{path}:1: the environment has no NOT_THERE" in refused.stderr
    assert f"(and 6 more; see: pdscan config check {path})" in refused.stderr
