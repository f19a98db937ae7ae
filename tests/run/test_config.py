"""The config file: what is wrong with it is told by its line; what `config init` writes is right."""

import pytest
import yaml
from click.testing import CliRunner

from pdscan.cli import main
from pdscan.errors import UsageError
from pdscan.run.config import RUNNING, load, template
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


def test_config_init_writes_no_password_and_no_file_twice(tmp_path):
    target = tmp_path / "nightly.yaml"
    words = ["config", "init", "postgresql://app:s3cret@db/shop", "-o", str(target)]
    assert CliRunner().invoke(main, words).exit_code == 0
    assert "s3cret" not in target.read_text(encoding="utf-8")
    assert load(target).settings.sources == ("postgresql://app@db/shop",)
    again = CliRunner().invoke(main, words)
    assert (again.exit_code, "is there already" in again.output) == (2, True)
    assert CliRunner().invoke(main, ["config", "check", str(target)]).output == f"{target}: good\n"
