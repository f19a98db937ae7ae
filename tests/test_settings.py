"""One table feeds options, config files and the settings themselves."""

from __future__ import annotations

import pytest

from pdscan.errors import UsageError
from pdscan.settings import SETTINGS, Settings, names, settings


def test_the_table_and_the_record_agree():
    assert {setting.name.replace("-", "_") for setting in SETTINGS} == set(names())
    defaults = Settings(sources=())
    assert all(getattr(defaults, setting.name.replace("-", "_")) == setting.default for setting in SETTINGS)


@pytest.mark.parametrize(
    "wrong", [{"colour": 1}, {"rows": 0}, {"rows": "many"}, {"evidence": "all"}, {"seed": -1}]
)
def test_what_no_setting_is_or_may_be_is_refused(wrong):
    with pytest.raises(UsageError):
        settings((), wrong)
