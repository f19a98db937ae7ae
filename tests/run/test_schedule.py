"""When runs may read, and what the schedulers are given."""

import ast
import shutil
import subprocess
from datetime import datetime, time, timedelta
from pathlib import PurePosixPath

import pytest
import yaml
from click.testing import CliRunner
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pdscan.cli import main
from pdscan.errors import UsageError
from pdscan.run.scheduled.schedule import FORMS
from pdscan.run.scheduled.window import Window, period, window

times = st.times().map(lambda moment: moment.replace(second=0, microsecond=0))
moments = st.datetimes(datetime(2026, 1, 1), datetime(2026, 12, 31))
CONFIG = PurePosixPath("/etc/pdscan/งาน 100%.yaml")


@settings(suppress_health_check=[HealthCheck.too_slow])  # the first draw imports what it needs
@given(st.builds(Window, times, times), moments)
def test_a_window_opens_within_a_day_and_closes_after_it_opened(hours, now):
    opens = hours.opens(now)
    assert hours.is_open(opens)
    assert now <= opens <= now + timedelta(days=1)
    closes = hours.closes(opens)
    assert opens < closes <= opens + timedelta(days=1)
    assert hours.is_open(closes - timedelta(microseconds=1))


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(st.builds(Window, times, times))
def test_a_window_reads_as_it_is_written(hours):
    assert window(str(hours)) == hours


@pytest.mark.parametrize("text", ["", "1-5", "01:00", "24:00-25:00", "01:60-02:00"])
def test_what_is_no_window_is_refused(text):
    with pytest.raises(UsageError, match="is no window"):
        window(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("24h", timedelta(days=1)), ("30 m", timedelta(minutes=30)), ("7d", timedelta(days=7))],
)
def test_a_period_is_a_number_and_a_unit(text, expected):
    assert period(text) == expected


@pytest.mark.parametrize("text", ["", "h", "0h", "24", "-1h", "1w"])
def test_what_is_no_period_is_refused(text):
    with pytest.raises(UsageError, match="is no period"):
        period(text)


def test_a_crontab_line_keeps_the_percent_sign():
    assert FORMS["cron"](CONFIG, time(1, 30)) == "30 1 * * * cd /etc/pdscan && pdscan run 'งาน 100\\%.yaml'\n"


def test_the_cronjob_never_overlaps_and_has_time_to_end():
    job = yaml.safe_load(FORMS["k8s"](CONFIG, time(1, 30)))
    assert (job["kind"], job["spec"]["schedule"]) == ("CronJob", "30 1 * * *")
    assert job["spec"]["concurrencyPolicy"] == "Forbid"
    pod = job["spec"]["jobTemplate"]["spec"]["template"]["spec"]
    assert pod["terminationGracePeriodSeconds"] >= 60
    assert pod["containers"][0]["args"][-1] == "/etc/pdscan/งาน 100%.yaml"


@pytest.mark.parametrize(("code", "job"), [(0, 0), (1, 0), (2, 2), (3, 3)])
def test_gaps_that_were_found_are_no_failure_of_a_job(tmp_path, code, job):
    program = tmp_path / "pdscan"
    program.write_text(f'#!/bin/sh\n[ "$2" = "/etc/pdscan/{CONFIG.name}" ] && exit {code}\nexit 9\n')
    program.chmod(0o755)
    written = yaml.safe_load(FORMS["k8s"](CONFIG, time(1, 30)))
    (container,) = written["spec"]["jobTemplate"]["spec"]["template"]["spec"]["containers"]
    path = {"PATH": f"{tmp_path}:/usr/bin:/bin"}
    done = subprocess.run([*container["command"], *container["args"]], env=path, check=False)
    assert done.returncode == job


def test_the_dag_is_python_and_names_the_config():
    tree = ast.parse(FORMS["airflow"](CONFIG, time(1, 30)))
    assert str(CONFIG) in {node.value for node in ast.walk(tree) if isinstance(node, ast.Constant)}


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd-analyze is not installed")
def test_systemd_takes_the_units(tmp_path):
    _, service, timer = FORMS["systemd"](CONFIG, time(1, 30)).split("# /etc/systemd/system/")
    for unit in (service, timer):
        name, _, text = unit.partition("\n")
        (tmp_path / name).write_text(text, encoding="utf-8")
    files = [str(tmp_path / name) for name in ("pdscan.service", "pdscan.timer")]
    checked = subprocess.run(
        ["systemd-analyze", "verify", *files], capture_output=True, text=True, check=False
    )
    assert [line for line in checked.stderr.splitlines() if "pdscan." in line] == []


@pytest.mark.parametrize("form", sorted(FORMS))
def test_the_command_prints_for_the_start_of_the_window(tmp_path, form):
    config = tmp_path / "nightly.yaml"
    config.write_text("sources: [a]\nwindow: 02:15-05:00\n")
    told = CliRunner().invoke(main, ["schedule", "print", f"--{form}", str(config)])
    assert told.exit_code == 0, told.output
    assert "02:15" in told.output or "15 2 * * *" in told.output
    other = CliRunner().invoke(main, ["schedule", "print", f"--{form}", str(config), "--at", "03:45"])
    assert "03:45" in other.output or "45 3 * * *" in other.output


def test_the_command_asks_for_a_scheduler(tmp_path):
    (tmp_path / "nightly.yaml").write_text("sources: [a]\n")
    told = CliRunner().invoke(main, ["schedule", "print", str(tmp_path / "nightly.yaml")])
    assert (told.exit_code, "--systemd" in told.output) == (2, True)
