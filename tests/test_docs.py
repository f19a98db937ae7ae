"""The docs say what the program does: examples run, commands and settings are named, links lead somewhere."""

from __future__ import annotations

import doctest
import importlib
import pkgutil
import re
from pathlib import Path

import click
import pytest

import connectors
import pdscan
import recognizers
import reports
from pdscan.cli import main

ROOT = Path(__file__).parents[1]
PAGES = [ROOT / "README.md", ROOT / "README.th.md", *sorted((ROOT / "docs").glob("*.md"))]


def test_the_readme_s_example_runs():
    assert doctest.testfile(str(ROOT / "README.md"), module_relative=False).failed == 0


def _modules():
    """Yield every module but the migrations, which alembic alone can import."""
    for package in (pdscan, recognizers, connectors, reports):
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            if "migrations" not in module.name and not module.name.endswith("__main__"):
                yield module.name


@pytest.mark.parametrize("name", list(_modules()))
def test_examples_in_docstrings_are_true(name):
    assert doctest.testmod(importlib.import_module(name)).failed == 0


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_to_files(page):
    links = re.findall(r"\]\((?!https?:|#)([^)#]+)", page.read_text(encoding="utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []


@pytest.mark.parametrize("page", PAGES[:2], ids=lambda page: page.name)
def test_the_readme_names_every_command(page):
    text = page.read_text(encoding="utf-8")
    unnamed = [name for name in main.commands if f"pdscan {name}" not in text]
    assert [name for name in unnamed if f"make {name}" not in text] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_command_that_a_page_names_exists(page):
    named = re.findall(r"`pdscan ([a-z]+)", page.read_text(encoding="utf-8"))
    assert [name for name in named if name not in main.commands] == []


def _commands(group: click.Group) -> list[click.Command]:
    found: list[click.Command] = []
    for command in group.commands.values():
        found += [command, *(_commands(command) if isinstance(command, click.Group) else [])]
    return found


def test_every_command_and_option_has_help():
    silent = [
        f"{command.name} {option.name}"
        for command in _commands(main)
        for option in command.params
        if isinstance(option, click.Option) and not option.help
    ]
    assert [command.name for command in _commands(main) if not command.help] == []
    assert silent == []
