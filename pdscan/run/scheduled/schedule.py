"""What a scheduler needs to call `pdscan run`: systemd units, crontab, Kubernetes CronJob, Airflow DAG. Pure.

All of them run once a day and never two at a time.
"""

from __future__ import annotations

import shlex
from collections.abc import Callable
from datetime import time
from pathlib import PurePath
from types import MappingProxyType

import yaml

NAME = "pdscan"
NOT_FAILED = 'code=$?; [ "$code" -le 1 ] || exit "$code"'
"""That gaps were found (1) is no failure of the job; that something was not read whole (3) is."""
STOP_SECONDS = 120
"""How long a run may take to end cleanly when it is told to."""


def systemd(config: PurePath, at: time) -> str:
    """Return a service and a timer, to be saved as the two files that the comments name."""
    command = f"pdscan run {shlex.quote(str(config))}".replace("%", "%%")
    return f"""\
# /etc/systemd/system/pdscan.service
[Unit]
Description=Personal data scan
Wants=network-online.target
After=network-online.target

[Service]
Type=oneshot
User=pdscan
WorkingDirectory=/var/lib/pdscan
StateDirectory=pdscan
# Passwords of the config file: NAME=value, readable by root only.
EnvironmentFile=-/etc/pdscan/environment
ExecStart=/usr/bin/env {command}
# 1: gaps were found. 3: something could not be read whole.
SuccessExitStatus=1 3
TimeoutStopSec={STOP_SECONDS}
Nice=10
ProtectSystem=strict
ProtectHome=read-only
PrivateTmp=yes
NoNewPrivileges=yes

# /etc/systemd/system/pdscan.timer
[Unit]
Description=Personal data scan, daily

[Timer]
OnCalendar=*-*-* {at:%H:%M}:00
RandomizedDelaySec=300
Persistent=true

[Install]
WantedBy=timers.target
"""


def cron(config: PurePath, at: time) -> str:
    """Return a crontab line that runs where the config lies; in a crontab "%" ends the command."""
    place, name = shlex.quote(str(config.parent)), shlex.quote(config.name)
    command = f"cd {place} && pdscan run {name}".replace("%", "\\%")
    return f"{at.minute} {at.hour} * * * {command}\n"


def k8s(config: PurePath, at: time) -> str:
    """Return a CronJob; the config comes from the ConfigMap, passwords from the Secret of the same name."""
    container = {
        "name": NAME,
        "image": "pdscan:latest",
        "command": ["sh", "-c", f'pdscan run "$0"; {NOT_FAILED}'],
        "args": [f"/etc/pdscan/{config.name}"],
        "envFrom": [{"secretRef": {"name": NAME, "optional": True}}],
        "workingDir": "/var/lib/pdscan",
        "volumeMounts": [
            {"name": "config", "mountPath": "/etc/pdscan", "readOnly": True},
            {"name": "results", "mountPath": "/var/lib/pdscan"},
        ],
    }
    pod = {
        "restartPolicy": "Never",
        "terminationGracePeriodSeconds": STOP_SECONDS,
        "containers": [container],
        "volumes": [
            {"name": "config", "configMap": {"name": NAME}},
            {"name": "results", "persistentVolumeClaim": {"claimName": NAME}},
        ],
    }
    job = {
        "apiVersion": "batch/v1",
        "kind": "CronJob",
        "metadata": {"name": NAME},
        "spec": {
            "schedule": f"{at.minute} {at.hour} * * *",
            "concurrencyPolicy": "Forbid",
            "jobTemplate": {"spec": {"backoffLimit": 0, "template": {"spec": pod}}},
        },
    }
    head = (
        f"# kubectl create configmap {NAME} --from-file={shlex.quote(config.name)}\n"
        f"# kubectl create secret generic {NAME} --from-literal=NAME=value   (passwords of the config file)\n"
        "# The time is that of the cluster, mostly UTC; for another, set spec.timeZone, like Asia/Bangkok.\n"
    )
    return head + yaml.safe_dump(job, sort_keys=False, allow_unicode=True)


def airflow(config: PurePath, at: time) -> str:
    """Return a DAG file; exit code 1 (gaps were found) is no failure of the task, 3 is tried again."""
    # Jinja would read braces in the command as its own, so the file's name goes by the environment.
    return f'''\
"""Personal data scan, daily. The time is that of Airflow, UTC unless default_timezone says otherwise."""

from datetime import datetime, timedelta

from airflow.providers.standard.operators.bash import BashOperator
from airflow.sdk import DAG

with DAG(
    dag_id="{NAME}",
    schedule="{at.minute} {at.hour} * * *",
    start_date=datetime(2026, 1, 1),
    catchup=False,
    max_active_runs=1,
):
    BashOperator(
        task_id="run",
        bash_command={f'pdscan run "$CONFIG"; {NOT_FAILED}'!r},
        env={{"CONFIG": {str(config)!r}}},
        append_env=True,
        cwd={str(config.parent)!r},
        retries=1,
        retry_delay=timedelta(minutes=15),
    )
'''


FORMS: MappingProxyType[str, Callable[[PurePath, time], str]] = MappingProxyType(
    {"systemd": systemd, "cron": cron, "k8s": k8s, "airflow": airflow}
)
