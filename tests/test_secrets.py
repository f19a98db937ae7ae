"""Passwords from outside of a config file: put in, never shown, told by their line when they are missing."""

import sys
from urllib.parse import unquote, urlsplit

import keyring
import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st
from keyring.backend import KeyringBackend

from pdscan.cli import main
from pdscan.errors import SourceError, UsageError
from pdscan.run.scheduled.config import load, usable
from pdscan.secrets import expanded


@given(st.text(st.characters(exclude_categories=["C"]), min_size=1))
def test_a_password_in_a_url_stands_as_it_is(password):
    url = expanded("postgresql://app:${PW}@db.example/shop?x=${PW}", {"PW": password})
    login = urlsplit(url.partition("?")[0])
    assert (login.hostname, unquote(login.password or ""), login.username) == ("db.example", password, "app")
    assert url.endswith(f"?x={password}")


def test_a_secret_may_be_a_whole_url():
    assert expanded("${URL}", {"URL": "postgresql://a:b%40@c/d"}) == "postgresql://a:b%40@c/d"


def test_a_secret_may_stand_in_a_file(tmp_path):
    (tmp_path / "pw").write_text("p@ss/wörd\n", encoding="utf-8")
    found = expanded(f"mysql://app:${{file:{tmp_path / 'pw'}}}@db/shop", {})
    assert found == "mysql://app:p%40ss%2Fw%C3%B6rd@db/shop"


class Ring(KeyringBackend):
    """A keyring of one entry."""

    priority = 1

    def get_password(self, service, username):
        return "s3cret" if (service, username) == ("pdscan/db", "app") else None

    def set_password(self, service, username, password):
        raise NotImplementedError


@pytest.fixture
def ring():
    before = keyring.get_keyring()
    keyring.set_keyring(Ring())
    yield
    keyring.set_keyring(before)


@pytest.mark.usefixtures("ring")
def test_a_secret_may_stand_in_the_keyring():
    assert expanded("x://app:${keyring:pdscan/db/app}@h", {}) == "x://app:s3cret@h"
    with pytest.raises(SourceError, match="has no 'other' of the service 'pdscan/db'"):
        expanded("${keyring:pdscan/db/other}", {})


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("${PW}", "the environment has no PW"),
        ("${file:/nowhere/pw}", "/nowhere/pw cannot be read (No such file or directory)"),
        ("${vault:a}", "names no secret"),
        ("${}", "names no secret"),
    ],
)
def test_what_is_missing_is_told_in_a_sentence(text, told):
    with pytest.raises(SourceError) as error:
        expanded(text, {})
    assert told in str(error.value)


def test_a_keyring_that_is_not_installed_is_told(monkeypatch):
    monkeypatch.setitem(sys.modules, "keyring", None)
    with pytest.raises(Exception, match=r"pip install 'pdscan\[keyring\]'"):
        expanded("${keyring:a/b}", {})


def written(folder, text):
    path = folder / "nightly.yaml"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("sources:\n  - a\n  - postgresql://app:${MISSING_PW}@db/shop\n", 3),
        ("sources: [a]\ninventory: sqlite:///${file:/nowhere}\n", 2),
        ("sources: [a]\n\nnotify:\n- https://hook.example\n- json://${MISSING_TOKEN}@hook.example\n", 5),
        ("sources: [a]\nout: ${MISSING_HOME}/out\n", 2),
    ],
)
def test_a_missing_secret_is_told_by_its_line(tmp_path, text, line):
    path = written(tmp_path, text)
    with pytest.raises(UsageError) as refused:
        usable(path)
    assert str(refused.value).startswith(f"{path}:{line}: ")
    told = CliRunner().invoke(main, ["run", str(path)])
    assert (told.exit_code, told.output.count("\n")) == (2, 1)


def test_any_key_may_stand_outside_of_the_file(tmp_path, monkeypatch):
    for name, value in {"ROWS": "500", "WHERE": "/srv/out", "LOUD": "false", "LEVEL": "low"}.items():
        monkeypatch.setenv(name, value)
    text = "sources: [a]\nrows: ${ROWS}\nout: ${WHERE}/shop\nquiet: ${LOUD}\nfail-on: ${LEVEL}\n"
    settings = usable(written(tmp_path, text)).settings
    assert (settings.rows, settings.out, settings.quiet, settings.fail_on) == (
        500,
        "/srv/out/shop",
        False,
        "low",
    )


def test_what_is_secret_is_put_in_only_where_it_is_used(tmp_path, monkeypatch):
    monkeypatch.setenv("PW", "s3cret")
    text = "sources: ['postgresql://app:${PW}@db/shop']\ninventory: 'sqlite:///${PW}'\nnotify: 'json://${PW}@h'\n"
    config = load(written(tmp_path, text))
    assert "s3cret" not in repr(config)
    assert "${PW}" in config.settings.sources[0]
