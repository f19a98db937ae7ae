r"""The names and values of settings files: key = value in sections, as .ini, .env and .properties have them.

A name is led by its section: "db.password". What is no setting is kept beside them: comments, other
lines, and those whose name is a person's datum, which must not become the name of a field.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from connectors._text.header import is_data

_SECTION = re.compile(r"\s*\[\s*([^\[\]]+?)\s*\]\s*$")
_SETTING = re.compile(
    r"\s*(?:export\s+)?(?P<name>[^\s=:#;!\[][^=:]{0,200}?)\s*[=:]\s*(?P<value>.*)$", re.DOTALL
)
_COMMENT = ("#", ";", "!", "//")
_ESCAPED = re.compile(r"\\u([0-9a-fA-F]{4})")
_QUOTES = ("'", '"')


@dataclass(slots=True)
class SettingsText:
    """What a text says: its settings in order, and the lines that are none."""

    settings: list[tuple[str, str | None]] = field(default_factory=list)
    others: list[str] = field(default_factory=list)
    strange: int = 0
    """Lines that are neither a setting, nor a section, nor a comment."""

    @property
    def holds_settings(self) -> bool:
        """Tell whether most of the lines that say something are settings."""
        return self.strange < max(1, len(self.settings))


def settings_of(text: str) -> SettingsText:
    r"""Read settings.

    >>> settings_of("[db]\nuser = app\npassword='x'\n# by Ann").settings
    [('db.user', 'app'), ('db.password', 'x')]
    """
    found, section = SettingsText(), ""
    for line in _whole_lines(text):
        if line.lstrip().startswith(_COMMENT):
            found.others.append(line.strip())
        elif (titled := _SECTION.match(line)) and is_data(titled[1]):
            found.others.append(titled[1])
            section = ""
        elif titled:
            section = titled[1] + "."
        elif (setting := _SETTING.match(line)) and is_data(setting["name"]):
            found.others.append(f"{setting['name']} {setting['value'].strip()}")
        elif setting:
            found.settings.append((section + setting["name"], _value(setting["value"])))
        elif line.strip():
            found.others.append(line.strip())
            found.strange += 1
    return found


def _whole_lines(text: str) -> Iterator[str]:
    """Join a line that ends in a backslash with the next one."""
    begun = ""
    for line in text.splitlines():
        if line.endswith("\\"):
            begun += line[:-1]
        else:
            yield begun + (line.lstrip() if begun else line)
            begun = ""
    if begun:
        yield begun


def _value(written: str) -> str | None:
    value = _ESCAPED.sub(lambda found: chr(int(found[1], 16)), written.strip())
    quoted = len(value) > 1 and value[0] == value[-1] and value[0] in _QUOTES
    return (value[1:-1] if quoted else value) or None
