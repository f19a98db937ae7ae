"""`scripts/servers stop` ends what still runs, whatever has died before, and nothing that is not its own."""

import os
import shutil
import signal
import subprocess
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parent.parent / "scripts" / "servers"
pytestmark = pytest.mark.skipif(
    not Path("/proc/self/cmdline").exists() or shutil.which("bash") is None, reason="needs Linux and bash"
)


def stop(folder):
    words = ["bash", str(SCRIPT), "stop", str(folder)]
    return subprocess.run(words, check=False, capture_output=True, timeout=60)


def note(file, pid):
    file.parent.mkdir(parents=True)
    file.write_text(f"{pid}\nmore\n")


def dead():
    """Return the number of a process that has ended."""
    with subprocess.Popen(["true"]) as process:
        process.wait()
    return process.pid


def test_what_is_left_is_stopped_where_a_server_has_died_before(tmp_path):
    folder = tmp_path / "servers"
    left = subprocess.Popen(["redis-server", "60"], executable=shutil.which("sleep"))
    note(folder / "mariadb" / "pid", dead())
    note(folder / "redis" / "pid", left.pid)
    assert stop(folder).returncode == 0
    assert left.wait(timeout=10) == -signal.SIGTERM
    assert not folder.exists()


def test_a_program_that_has_got_the_number_of_a_dead_server_goes_on(tmp_path):
    folder = tmp_path / "servers"
    with subprocess.Popen(["sleep", "60"]) as other:
        note(folder / "postgres" / "data" / "postmaster.pid", other.pid)
        assert stop(folder).returncode == 0
        assert other.poll() is None
        other.kill()


def test_a_folder_that_is_gone_is_no_error(tmp_path):
    assert stop(tmp_path / "gone").returncode == 0
    assert os.listdir(tmp_path) == []
